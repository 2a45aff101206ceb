/**
 * The words of a written date: "Tue, May 19, 2026, 11:00 AM PDT (18:00 UTC)" as months, numbers, times and zones.
 *
 * Only the words: what they mean together is read in `date-words.ts`.
 */

export type DateToken = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** Minutes since midnight; `half` is whether "am" or "pm" stood. */
  | { readonly kind: 'time'; readonly minutes: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'dash' | 'and' | 'tbd' | 'week-of' | 'moved' | 'word' | 'open' | 'close' }
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const SOURCES = [
  String.raw`(?<iso>(?<!\d)(?:19|20)\d\d(?<mark>[-/.])(?:0?[1-9]|1[0-2])\k<mark>(?:0?[1-9]|[12]\d|3[01])(?!\d))T?`,
  // Only one reading of "19/05/2026" has a month; "05/06/2026" has two, and so none.
  String.raw`(?<numeric>\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d))`,
  String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?)`,
  String.raw`(?<hour>\d{1,2}\s*[ap]\.?m\b\.?)`,
  String.raw`(?<spoken>\b(?:noon|midnight)\b)`,
  String.raw`(?<amount>\b\d{1,3}(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,3})?\s?[-–]?(?:weeks?|days?|hours?|hrs?|h|months?|minutes?|%)\b)`,
  String.raw`(?<weekof>\bweek\s+(?:of|beginning|starting|commencing)\b)`,
  String.raw`(?<moved>\b(?:extended|moved|postponed|pushed|changed|rescheduled)\b(?:\s+\w+){0,2}?\s+(?:to|until|till)\b)`,
  String.raw`(?<month>\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?)`,
  String.raw`(?<weekday>\b(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?(?![a-z])\.?)`,
  String.raw`(?<zone>\b(?:[PMCE][SD]?T|A[EC][SD]T|CES?T|WES?T|BST|IST|JST|KST|SGT|HKT|AoE|anywhere on earth|(?:pacific|mountain|central|eastern)(?:\s+(?:standard|daylight))?(?:\s+time)?|(?:UTC|GMT)(?:\s*[-+−]\s*\d{1,2}(?::?\d{2})?)?)(?![a-z])|(?<=\d)Z\b)`,
  String.raw`(?<year>\b(?:19|20)\d\d\b)`,
  String.raw`(?<day>\b\d{1,2}(?:st|nd|rd|th)?\b)`,
  String.raw`(?<tbd>\b(?:tb[acd]|to be (?:announced|confirmed|decided|determined))\b)`,
  String.raw`(?<dash>[-‐-―−~→]+|\b(?:to|through|thru|until|till)\b)`,
  String.raw`(?<and>[/&+]|\band\b)`,
  String.raw`(?<open>[(\[])`,
  String.raw`(?<close>[)\]])`,
  String.raw`(?<skip>\b(?:at|of|the|by|on|from|in|due|before|eod|end of day)\b)`,
  String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{N}'’]*)`,
];

const TOKEN = new RegExp(SOURCES.join('|'), 'giu');
/** Short zones stand in capitals, so that "et al." names none. */
const ZONE_AS_WRITTEN = /^(?:[A-Z]{1,4}\b|AoE$|.{5})/;

function timeOf(text: string): { minutes: number; half: 'am' | 'pm' | null } {
  const [, hourText = '0', minuteText = '0', halfText] =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?/i.exec(text) ?? [];
  const half = halfText === undefined ? null : halfText.toLowerCase() === 'a' ? 'am' : 'pm';
  const hour = half === null ? Number(hourText) : (Number(hourText) % 12) + (half === 'pm' ? 12 : 0);
  return { minutes: hour * 60 + Number(minuteText), half };
}

function isoOf(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text.split(/[-/.]/).map(Number);
  return { year, month, day };
}

/** The one reading of "05/19/2026" or "19.05.2026"; null where there are two or none. */
function numericOf(text: string): { year: number; month: number; day: number } | null {
  const [first = 0, second = 0, year = 0] = text.split(/[/.]/).map(Number);
  const isReadable = year > 1900 && Math.min(first, second) <= 12 && Math.max(first, second) > 12;
  return isReadable ? { year, month: Math.min(first, second), day: Math.max(first, second) } : null;
}

/** One word of a date from the name of the alternative that matched and its text; null for a word without meaning. */
function tokenOf(name: string, text: string, at: number): DateToken | null {
  const place = { at, end: at + text.length };
  switch (name) {
    case 'iso':
      return { ...place, kind: 'iso', ...isoOf(text) };
    case 'numeric': {
      const numeric = numericOf(text);
      return numeric === null ? { ...place, kind: 'word' } : { ...place, kind: 'iso', ...numeric };
    }
    case 'clock':
    case 'hour':
      return { ...place, kind: 'time', ...timeOf(text) };
    case 'spoken':
      return { ...place, kind: 'time', minutes: /^n/i.test(text) ? 12 * 60 : 24 * 60, half: null };
    case 'month':
      return { ...place, kind: 'month', month: MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1 };
    case 'weekday':
      return { ...place, kind: 'weekday', weekday: WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()) };
    case 'zone':
      return ZONE_AS_WRITTEN.test(text) ? { ...place, kind: 'zone', zone: text } : { ...place, kind: 'word' };
    case 'year':
      return { ...place, kind: 'year', year: Number(text) };
    case 'day':
      return { ...place, kind: 'day', day: Number.parseInt(text, 10) };
    case 'weekof':
      return { ...place, kind: 'week-of' };
    case 'skip':
      return null;
    case 'moved':
    case 'tbd':
    case 'dash':
    case 'and':
    case 'open':
    case 'close':
      return { ...place, kind: name };
    default:
      return { ...place, kind: 'word' };
  }
}

/** The words of a date in the order written; `at` and `end` are offsets in the text. Never throws. */
export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [name, word] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['word', ''];
    const token = tokenOf(name, word ?? '', match.index);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}
