/**
 * When a digest is due.
 *
 * A slot is an instant a schedule names. Slots are found from the schedule and the time handed in, never from timers,
 * so that a late timer, a restart or a clock that jumps cannot make one slot two.
 */
import { Cron } from 'croner';

export interface Schedule {
  /** Five fields: minute, hour, day of month, month, weekday. Day of month and weekday are ORed, as Unix does. */
  readonly cron: string;
  /** An IANA zone, such as `Europe/Helsinki`. */
  readonly zone: string;
}

/** A slot missed while the program was down is caught up unless it is older than this. */
export const CATCH_UP_MS = 24 * 60 * 60 * 1000;

function cronOf({ cron, zone }: Schedule): Cron {
  return new Cron(cron, { timezone: zone, paused: true, mode: '5-part' });
}

/** The first slot after an instant; null where the schedule never comes round, such as on 31 February. */
export function nextSlot(schedule: Schedule, after: Date): Date | null {
  return cronOf(schedule).nextRun(after);
}

/** The latest slot at or before an instant; null where there was none. */
export function latestSlot(schedule: Schedule, now: Date): Date | null {
  // A slot is a whole minute, so the search from a moment later finds one that is due right now.
  return cronOf(schedule).previousRuns(1, new Date(now.getTime() + 1000))[0] ?? null;
}

/**
 * The slot that is due: the latest one that passed since the last and is less than a day old.
 *
 * Several slots missed while the program was down count as one. A clock put back makes nothing due, for the latest
 * slot is then not after the last.
 *
 * @param since the last slot settled, or when the subscription began.
 */
export function dueSlot(schedule: Schedule, since: Date, now: Date): Date | null {
  const slot = latestSlot(schedule, now);
  if (slot === null || slot <= since) return null;
  return now.getTime() - slot.getTime() < CATCH_UP_MS ? slot : null;
}

/** Whether a zone is one that the platform knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
