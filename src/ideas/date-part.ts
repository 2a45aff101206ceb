/**
 * One end of a written range: "Tue, May 19, 2026, 11:00 AM PDT (18:00 UTC)", or as little as "15".
 */
import type { DateToken } from './date-tokens.ts';

/** What the words of one end say; null for what does not stand. */
export interface DatePart {
  year: number | null;
  month: number | null;
  day: number | null;
  /** A number without a month: a day of its neighbour's month, if anything. */
  bareDay: number | null;
  /** Sunday is 0. */
  weekday: number | null;
  /** Minutes since midnight in `zone`. */
  minutes: number | null;
  half: 'am' | 'pm' | null;
  zone: string | null;
  /** Minutes since midnight in UTC, where that stands besides the local time. */
  utcMinutes: number | null;
  /** Whether `zone` is UTC by any name. */
  isUtc: boolean;
  /** "TBD", or a month without a day. */
  isVague: boolean;
  isWeek: boolean;
  /** Offsets of the first and last word of the date; -1 where none stands. */
  at: number;
  end: number;
  /** How many words are no part of a date. */
  strayCount: number;
}

const UTC = /^(?:UTC|GMT|Z)$/i;

function emptyPart(): DatePart {
  return {
    year: null,
    month: null,
    day: null,
    bareDay: null,
    weekday: null,
    minutes: null,
    half: null,
    zone: null,
    utcMinutes: null,
    isUtc: false,
    isVague: false,
    isWeek: false,
    at: -1,
    end: -1,
    strayCount: 0,
  };
}

type TimeToken = Extract<DateToken, { kind: 'time' }>;

function addTime(part: DatePart, time: TimeToken): void {
  if (part.minutes !== null) return;
  part.minutes = time.minutes;
  part.half = time.half;
}

function addZone(part: DatePart, zone: string): void {
  if (part.zone !== null) return;
  part.zone = zone;
  part.isUtc = UTC.test(zone);
}

/**
 * "May 5" and "5 May": a day counts only next to its month; in "Term 2 Mar 1" the number after the month is the day.
 * Returns how many tokens it took, 0 for none.
 */
function addDay(part: DatePart, [token, next, afterNext]: readonly (DateToken | undefined)[]): number {
  if (token?.kind === 'iso') {
    if (part.month === null) Object.assign(part, { year: token.year, month: token.month, day: token.day });
    return 1;
  }
  const pair = [token, next];
  const month = pair.find((one) => one?.kind === 'month');
  const day = pair.find((one) => one?.kind === 'day');
  if (month?.kind !== 'month' || day?.kind !== 'day') return 0;
  if (next === month && afterNext?.kind === 'day') return 0;
  if (part.month !== null) return 2;
  // A number further ahead was no day: the date begins here.
  if (part.bareDay !== null) Object.assign(part, { bareDay: null, at: -1 });
  Object.assign(part, { month: month.month, day: day.day });
  return 2;
}

/** A token that is not the day itself; returns whether it is part of a date. */
function addToken(part: DatePart, token: DateToken): boolean {
  switch (token.kind) {
    case 'month':
      part.isVague = true;
      return true;
    case 'tbd':
      // "times TBD" leaves the day as it is.
      part.isVague ||= part.strayCount === 0;
      return true;
    case 'day':
      if (part.month === null) part.bareDay ??= token.day;
      return part.month === null;
    case 'year':
      part.year ??= token.year;
      return true;
    case 'weekday':
      part.weekday ??= token.weekday;
      return true;
    case 'time':
      addTime(part, token);
      return true;
    case 'zone':
      addZone(part, token.zone);
      return true;
    case 'week-of':
      part.isWeek = true;
      return true;
    default:
      return false;
  }
}

/** "(18:00 UTC)" after a local time says the same moment better; "(PT)" says the zone. Anything else explains. */
function addParentheses(part: DatePart, group: readonly DateToken[]): void {
  const zone = group.find((token) => token.kind === 'zone');
  const time = group.find((token) => token.kind === 'time');
  if (zone === undefined) return;
  if (time === undefined || part.minutes === null) {
    if (time !== undefined) addTime(part, time);
    addZone(part, zone.zone);
  } else if (UTC.test(zone.zone)) {
    part.utcMinutes = time.minutes;
  }
}

/** The tokens outside parentheses and, apart, those inside. */
function apart(tokens: readonly DateToken[]): { outside: DateToken[]; inside: DateToken[] } {
  const outside: DateToken[] = [];
  const inside: DateToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else (depth > 0 ? inside : outside).push(token);
  }
  return { outside, inside };
}

/** Read one end of a range. A date that was moved ("Jan 31, extended to Feb 3") is the later one. */
export function readDatePart(tokens: readonly DateToken[]): DatePart {
  const { outside, inside } = apart(tokens);
  const start = outside.findLastIndex((token) => token.kind === 'moved') + 1;
  const part = emptyPart();
  for (let index = start; index < outside.length; ) {
    const token = outside[index];
    if (token === undefined) break;
    const taken = addDay(part, outside.slice(index, index + 3));
    const isDate = taken > 0 || addToken(part, token);
    const last = outside[index + Math.max(1, taken) - 1] ?? token;
    if (isDate) Object.assign(part, { at: part.at < 0 ? token.at : part.at, end: last.end });
    else part.strayCount += 1;
    index += Math.max(1, taken);
  }
  addParentheses(part, inside);
  return part;
}
