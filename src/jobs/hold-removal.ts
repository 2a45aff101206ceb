/** A reading that takes away suspiciously much, and how often it was seen since. */
export interface HeldReading {
  readonly fingerprint: string;
  /** ISO 8601, when readings that count were made: the first, and those at least an hour after the one before. */
  readonly seenAt: readonly string[];
}

export type HoldPlan = { readonly kind: 'take' } | { readonly kind: 'hold'; readonly held: HeldReading };

const HOUR_MS = 60 * 60 * 1000;

/** More gone than this share of the ideas, and than this number, is suspicious. */
const SUSPICIOUS = { share: 1 / 3, count: 5 };

/** The first reading, and two further equal ones. */
const ENOUGH_READINGS = 3;

/**
 * Whether a new reading replaces the catalog. An emptied or half-read document must not become news: a catalog that
 * shrinks by more than a third and by more than five ideas waits until it was read alike twice more, an hour apart.
 */
export function planHold(
  held: HeldReading | null,
  reading: { readonly fingerprint: string; readonly before: number; readonly after: number },
  now: Date,
): HoldPlan {
  const gone = reading.before - reading.after;
  if (gone <= SUSPICIOUS.count || gone <= reading.before * SUSPICIOUS.share) return { kind: 'take' };
  const seen = held?.fingerprint === reading.fingerprint ? held.seenAt : [];
  const last = seen.at(-1);
  const counts = last === undefined || now.getTime() - Date.parse(last) >= HOUR_MS;
  const seenAt = counts ? [...seen, now.toISOString()] : seen;
  if (seenAt.length >= ENOUGH_READINGS) return { kind: 'take' };
  return { kind: 'hold', held: { fingerprint: reading.fingerprint, seenAt } };
}
