/** From when on somebody asks what changed: "this week", "since 3 November", "in the last ten days". */

const DAY_MS = 86_400_000;

/** What is told where no time is named. */
const USUAL_DAYS = 14;

export interface Since {
  readonly since: Date;
  /** The sentence without the words of time. */
  readonly rest: string;
}

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const LEAD = String.raw`(?:(?:since|in|within|during|over|from|for|of|after|on)\s+)?(?:the\s+)?`;
const MONTH = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** A way to name a time, and the day it means: how many days before today, or a day of the calendar. */
interface TimeWords {
  readonly words: RegExp;
  readonly dayOf: (groups: Readonly<Record<string, string | undefined>>, today: Date) => Date | null;
}

function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * DAY_MS);
}

function pattern(words: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])${LEAD}(?:${words})(?![\w-])`);
}

const TIMES: readonly TimeWords[] = [
  {
    words: pattern(String.raw`(?<year>20\d\d)-(?<number>\d\d?)-(?<day>\d\d?)`),
    dayOf: ({ year, number, day }) => calendarDay(Number(year), Number(number) - 1, Number(day)),
  },
  {
    words: pattern(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}(?:,?\s+(?<year>20\d\d))?`),
    dayOf: dayNamed,
  },
  {
    words: pattern(String.raw`${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>20\d\d))?`),
    dayOf: dayNamed,
  },
  {
    words: pattern(
      String.raw`(?:last|past|previous)\s+(?<count>\d{1,3}|${NUMBERS.join('|')})\s+(?<unit>day|week|month|year)s?`,
    ),
    dayOf: ({ count = '1', unit = 'day' }, today) => daysBefore(today, countOf(count) * (UNITS[unit] ?? 1)),
  },
  {
    words: pattern(String.raw`(?<count>\d{1,3}|${NUMBERS.join('|')})\s+(?<unit>day|week|month|year)s?(?:\s+ago)?`),
    dayOf: ({ count = '1', unit = 'day' }, today) => daysBefore(today, countOf(count) * (UNITS[unit] ?? 1)),
  },
  {
    words: pattern(String.raw`(?:this|last|past|previous|current)\s+(?<unit>week|fortnight|month|year)`),
    dayOf: ({ unit = 'week' }, today) => daysBefore(today, UNITS[unit] ?? 7),
  },
  {
    words: pattern(String.raw`(?:last\s+)?(?<weekday>${WEEKDAYS.join('|')})`),
    dayOf: ({ weekday = '' }, today) => daysBefore(today, (today.getUTCDay() - WEEKDAYS.indexOf(weekday) + 7) % 7 || 7),
  },
  { words: pattern('yesterday'), dayOf: (_, today) => daysBefore(today, 1) },
  { words: pattern('today'), dayOf: (_, today) => today },
];

function countOf(count: string): number {
  return NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count);
}

/** @returns null for a day that no calendar has. */
function calendarDay(year: number, month: number, day: number): Date | null {
  const at = new Date(Date.UTC(year, month, day));
  return at.getUTCMonth() === month && at.getUTCDate() === day ? at : null;
}

/** Without a year, the last such day. */
function dayNamed(groups: Readonly<Record<string, string | undefined>>, today: Date): Date | null {
  const month = MONTHS.indexOf(groups.month?.slice(0, 3) ?? '');
  const year = groups.year === undefined ? today.getUTCFullYear() : Number(groups.year);
  const at = calendarDay(year, month, Number(groups.day));
  const isAhead = at !== null && groups.year === undefined && at > today;
  return isAhead ? calendarDay(year - 1, month, Number(groups.day)) : at;
}

/** @param sentence in lower case; days are those of UTC and begin at midnight. */
export function readSince(sentence: string, now: Date): Since {
  const today = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  for (const { words, dayOf } of TIMES) {
    const found = words.exec(sentence);
    const since = found === null ? null : dayOf(found.groups ?? {}, today);
    if (since !== null) return { since, rest: sentence.replace(words, ' ').replace(/\s+/g, ' ').trim() };
  }
  return { since: daysBefore(today, USUAL_DAYS), rest: sentence };
}
