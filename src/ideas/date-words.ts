/**
 * A written date or range, as far as its words tell: "Wed Aug 2 - Tues 15, 5:00 PM PDT" is August 2 to August 15 at 17:00 PDT.
 *
 * Nothing is guessed: a month without a day ("mid-June"), a numeric date that reads two ways ("05/06"), a "TBD" is no date.
 * Years that do not stand here are given later, by `date-years.ts`.
 */
import { type DatePart, readDatePart } from './date-part.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';

/** One end of a range, in the words that stand. */
export interface WrittenMoment {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Sunday is 0. */
  readonly weekday: number | null;
  /** Minutes since midnight in `zone`. */
  readonly minutes: number | null;
  readonly zone: string | null;
  /** Minutes since midnight in UTC, where that time stands next to the local one. */
  readonly utcMinutes: number | null;
}

/** What one text says. A range whose one end cannot be dated ("May 5 - TBD") has null there. */
export interface WrittenDate {
  readonly from: WrittenMoment | null;
  readonly to: WrittenMoment | null;
  /** The first zone in the document's words. */
  readonly zone: string | null;
  /** "week of May 5": `from` is the first of seven days. */
  readonly isWeek: boolean;
  /** Offsets of the words of the date in the text. */
  readonly at: number;
  readonly end: number;
  /** How many words before `end` are no part of the date. */
  readonly strayCount: number;
}

/** The tokens between two dashes; `list` where a comma-like word ("and", "/") stood before them. */
interface Segment {
  readonly tokens: DateToken[];
  readonly isList: boolean;
}

/** Cut at dashes and "and", outside parentheses only. */
function segmentsOf(tokens: readonly DateToken[]): readonly Segment[] {
  const segments: Segment[] = [{ tokens: [], isList: false }];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (depth === 0 && (token.kind === 'dash' || token.kind === 'and')) {
      segments.push({ tokens: [], isList: token.kind === 'and' });
    } else {
      segments.at(-1)?.tokens.push(token);
    }
  }
  return segments;
}

type Part = DatePart & { readonly isList: boolean };
type Day = Pick<WrittenMoment, 'year' | 'month' | 'day'>;

function dayOf(part: Part | undefined): Day | null {
  return part?.month == null || part.day === null ? null : { year: part.year, month: part.month, day: part.day };
}

/** The day a part means among its neighbours: "Aug 2 - 15", "15 - 19 May", "May 5, 10:00 - 11:00". */
function dayAmong(part: Part, before: Day | null, after: Part | undefined): Day | null {
  const own = dayOf(part);
  if (own !== null) return own;
  const next = dayOf(after);
  if (part.bareDay !== null) {
    if (before !== null) return before.day < part.bareDay ? { ...before, year: part.year, day: part.bareDay } : null;
    return next !== null && part.bareDay < next.day ? { ...next, day: part.bareDay } : null;
  }
  return part.minutes === null ? null : (before ?? next);
}

/** "1:00 - 2:00 PM" means the afternoon twice. */
function minutesBefore(part: Part, after: Part | undefined): number | null {
  if (part.minutes === null || part.half !== null || after?.half !== 'pm' || after.minutes === null)
    return part.minutes;
  return part.minutes + 720 <= after.minutes ? part.minutes + 720 : part.minutes;
}

interface Reading {
  readonly moments: (WrittenMoment | null)[];
  readonly used: Part[];
  strayCount: number;
}

function addPart(reading: Reading, part: Part, after: Part | undefined): void {
  const before = reading.moments.findLast((moment) => moment !== null) ?? null;
  const isAlternative = part.isList && part.month === null && part.bareDay === null && part.minutes !== null;
  if (isAlternative && before !== null && before.minutes !== null) {
    if (part.isUtc) reading.moments[reading.moments.indexOf(before)] = { ...before, utcMinutes: part.minutes };
    return;
  }
  const day = dayAmong(part, before, after);
  if (day === null && !part.isVague) return;
  reading.used.push(part);
  const { weekday, zone, utcMinutes } = part;
  reading.moments.push(
    day === null ? null : { ...day, weekday, zone, utcMinutes, minutes: minutesBefore(part, after) },
  );
}

/** Zones stand once, at the end of a range. */
function withZone(moment: WrittenMoment | null, zone: string | null): WrittenMoment | null {
  return moment === null || moment.minutes === null ? moment : { ...moment, zone: moment.zone ?? zone };
}

function readParts(parts: readonly Part[]): Reading {
  const reading: Reading = { moments: [], used: [], strayCount: 0 };
  for (const [index, part] of parts.entries()) {
    const count = reading.moments.length;
    addPart(reading, part, parts[index + 1]);
    reading.strayCount += part.strayCount;
    // "May 5 - applications open": the date has ended and the activity begins.
    if (reading.moments.length === count && count > 0 && part.strayCount > 0) break;
  }
  return reading;
}

function readTokens(tokens: readonly DateToken[]): WrittenDate | null {
  const parts = segmentsOf(tokens).map(({ tokens: own, isList }) => ({ ...readDatePart(own), isList }));
  const { moments, used, strayCount } = readParts(parts);
  if (moments.every((moment) => moment === null)) return null;
  const zone = used.find((part) => part.zone !== null)?.zone ?? null;
  return {
    from: withZone(moments[0] ?? null, zone),
    to: withZone(moments.at(-1) ?? null, zone),
    zone,
    isWeek: used[0]?.isWeek ?? false,
    at: used[0]?.at ?? 0,
    end: used.at(-1)?.end ?? 0,
    strayCount,
  };
}

/**
 * Read the date or range a text says: outside its parentheses, or else inside them ("Term 2 (Mar 1 - May 31)").
 *
 * @returns null where it names no day. Never throws.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const tokens = dateTokens(text);
  return readTokens(tokens) ?? readTokens(tokens.filter(({ kind }) => kind !== 'open' && kind !== 'close'));
}
