/**
 * Remembers what was taken a while ago, so that what Slack sends twice is done once.
 *
 * Slack sends an event again when its first delivery got no answer in time, and one mention may arrive as two
 * events. The memory is this process's own: it bounds what a retry may repeat, it is no record.
 */

/** Slack's last retry of an event comes after about six minutes. */
const REMEMBER_MS = 10 * 60_000;
const MOST = 10_000;

export interface RecentlySeen {
  /** Whether none of the keys was taken lately; from now on all of them are. */
  readonly claim: (keys: readonly string[], now: number) => boolean;
}

/**
 * Opens an empty memory.
 *
 * @param most how many keys are kept; the oldest go first.
 */
export function createRecentlySeen(most: number = MOST): RecentlySeen {
  /** Key to the instant it was taken, oldest first, because a Map keeps the order of insertion. */
  const takenAt = new Map<string, number>();

  const forgetOld = (now: number): void => {
    for (const [key, at] of takenAt) {
      if (now - at < REMEMBER_MS && takenAt.size <= most) return;
      takenAt.delete(key);
    }
  };
  return {
    claim(keys, now) {
      forgetOld(now);
      const isNew = !keys.some((key) => takenAt.has(key));
      for (const key of keys) if (!takenAt.has(key)) takenAt.set(key, now);
      return isNew;
    },
  };
}
