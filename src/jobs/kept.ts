/** What was made a moment ago, given again as the same value. */

const MOST_KEPT = 100;
/** What is asked at greater length is seldom asked twice, and would fill the memory. */
const KEPT_LENGTH = 200;
/** What is open, and for how long, is told to the minute. */
const KEPT_MS = 60_000;

export interface Kept<T> {
  /**
   * What is kept of some words, or what is made of them now.
   *
   * @param about what else it depends on.
   */
  readonly once: (words: string, about: string, make: (now: Date) => T) => T;
  readonly clear: () => void;
}

/** Keeps nothing yet. */
export function createKept<T>(): Kept<T> {
  let keptUntil = 0;
  /** The least used first. */
  const kept = new Map<string, T>();
  return {
    once(words, about, make) {
      const now = new Date();
      if (now.getTime() >= keptUntil) {
        kept.clear();
        keptUntil = now.getTime() + KEPT_MS;
      }
      if (words.length > KEPT_LENGTH) return make(now);
      const key = `${about}\n${words}`;
      const value = kept.get(key) ?? make(now);
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return value;
    },
    clear: () => kept.clear(),
  };
}
