/**
 * The years that a timeline leaves out.
 *
 * A timeline runs forward, so a month far before the one above it is of the next year. Which year the first one is in is
 * told by a year that stands in another row, or else by the term: a term's dates end in its year, except that the year's
 * last term runs over into the next.
 */
import type { WrittenDate } from './date-words.ts';

export interface DateYears {
  readonly from: number | null;
  readonly to: number | null;
}

/** The year a timeline belongs to, and whether its term is the last of the year. */
export interface TimelineYear {
  readonly year: number | null;
  readonly isLastTerm: boolean;
}

/** From row to row, a fall by this many months is a new year; less is rows out of order. */
const MONTHS_BACK = 6;

/** A range runs forward, and not for longer than nine months: "Nov 20 - Jan 10" ends in the next year, "Jun 14 - May 28" is a slip. */
const MONTHS_BACK_IN_RANGE = 3;

/** A term meets one New Year at most; rows that seem to meet more are in no order. */
const MOST_TURNS = 1;

function isWrapped({ from, to }: WrittenDate): boolean {
  return from !== null && to !== null && from.month - to.month >= MONTHS_BACK_IN_RANGE;
}

/** For each date, how many new years lie between it and the first one: at its beginning and at its end. */
function turnsOf(dates: readonly WrittenDate[]): readonly { from: number; to: number }[] {
  let month = 0;
  let turns = 0;
  const found = dates.map((date) => {
    const from = date.from?.month ?? date.to?.month ?? month;
    if (month - from >= MONTHS_BACK) turns += 1;
    const begin = turns;
    if (isWrapped(date)) turns += 1;
    month = date.to?.month ?? from;
    return { from: begin, to: turns };
  });
  if (turns <= MOST_TURNS) return found;
  return dates.map((date) => ({ from: 0, to: isWrapped(date) ? 1 : 0 }));
}

/** A timeline that begins in these months and meets New Year begins in the year before its term's. */
const AUTUMN = 8;

/** The commonest of some numbers, the first among equals. */
function commonest(numbers: readonly number[]): number | null {
  const counts = Map.groupBy(numbers, (number) => number);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/** The years of one date whose other end has one: "Dec 15, 2025 - Jan 10". */
function ownYears(date: WrittenDate): DateYears {
  const turns = isWrapped(date) ? 1 : 0;
  const from = date.from?.year ?? null;
  const to = date.to?.year ?? null;
  return {
    from: from ?? (to === null ? null : to - turns),
    to: to ?? (from === null ? null : from + turns),
  };
}

/** The years of every date of a timeline, in the order written; null where nothing tells. */
export function yearsOf(dates: readonly WrittenDate[], of: TimelineYear): readonly DateYears[] {
  const turns = turnsOf(dates);
  const own = dates.map(ownYears);
  const last = Math.max(0, ...turns.map((turn) => turn.to));
  const told = commonest(own.flatMap(({ from }, index) => (from === null ? [] : [from - (turns[index]?.from ?? 0)])));
  const startsBefore = !of.isLastTerm && (dates[0]?.from?.month ?? 0) >= AUTUMN;
  const byTerm = of.year === null || !startsBefore ? of.year : of.year - last;
  const isTold = told !== null && (byTerm === null || (last > 0 && Math.abs(told - byTerm) <= 1));
  const first = isTold ? told : byTerm;
  return own.map((years, index) => ({
    from: years.from ?? (first === null ? null : first + (turns[index]?.from ?? 0)),
    to: years.to ?? (first === null ? null : first + (turns[index]?.to ?? 0)),
  }));
}
