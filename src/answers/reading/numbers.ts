/** Numbers as people write them. */
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in digits or as a word up to ten, for a pattern. */
export const NUMBER = String.raw`(?:\d{1,3}|${WORDS.join('|')})`;

/** @param said digits, or a word up to ten; "a", "single" and what else is no number count as 1. */
export function numberOf(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const at = WORDS.indexOf(said);
  return at < 0 ? 1 : at;
}

/** From how many to how many. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const ABOVE = 'more than|over|above|greater than|upwards of';
const FROM = 'at least|minimum|min|a minimum of|not less than|no less than|no fewer than';
const BELOW = 'less than|fewer than|under|below';
const TO = 'at most|up to|maximum|max|a maximum of|not more than|no more than|within|not over';

/** A bound in words before a number, for a pattern. */
export const BOUND = `(?:${ABOVE}|${FROM}|${BELOW}|${TO}|only|just|exactly)`;

const is = (words: string, said: string): boolean => new RegExp(`^(?:${words})$`).test(said);

/** "More than" 2 are 3 or more, "up to" 2 are 0 to 2; no words at all are exactly so many. */
export function boundsOf(words: string, number: number, endless = Number.POSITIVE_INFINITY): Bounds {
  if (is(ABOVE, words)) return { least: number + 1, most: endless };
  if (is(FROM, words)) return { least: number, most: endless };
  if (is(BELOW, words)) return { least: 0, most: number - 1 };
  if (is(TO, words)) return { least: 0, most: number };
  return { least: number, most: number };
}
