import { Cron } from 'croner';
import { readZone } from './parse-zone.ts';
import { nextSlot, type Schedule } from './schedule.ts';

export type ParsedSchedule =
  /** `rest`: the words that tell no time, in their order. */
  | { readonly kind: 'schedule'; readonly schedule: Schedule; readonly rest: string }
  /** A sentence with the valid form. */
  | { readonly kind: 'refused'; readonly message: string };

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const EVERY: Readonly<Record<string, string>> = {
  daily: '*',
  '@daily': '*',
  'every-day': '*',
  weekdays: '1-5',
  weekends: '0,6',
};

const EXAMPLE = '`weekly mon 09:00 Europe/Helsinki`';
const FIELDS = 'Write five fields: minute, hour, day of month, month, weekday; "0 9 * * 1" is Mondays at 09:00.';
const NUMBERS = String.raw`[\d*][\d*,/-]*`;
const NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat';
const NUMBERS_OR_NAMES = String.raw`(?:[\d*]|${NAMES})(?:[\d*,/-]|${NAMES})*`;
const CRON_FIELDS = [NUMBERS, NUMBERS, NUMBERS, NUMBERS_OR_NAMES, NUMBERS_OR_NAMES].join(String.raw`\s+`);
const CRON = new RegExp(String.raw`(?:^|\s)(?:cron[\s:]+)?["'\x60]?(${CRON_FIELDS})["'\x60]?(?=\s|$)`, 'i');
/** More fields than cron has, such as one for seconds. */
const TOO_MANY = new RegExp(String.raw`(?:^|\s)["'\x60]?${NUMBERS}\s+${CRON_FIELDS}["'\x60]?(?=\s|$)`, 'i');
const UNSAYABLE = /^(?:biweekly|bi-weekly|fortnightly)$/i;
const PLACE = /^#[a-z][\w-]+$/i;
const CLOCK = /^(?:at\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|h)?$/i;

interface Found {
  readonly cron: string | null;
  readonly weekdays: readonly string[];
  readonly weekly: boolean;
  readonly time: { readonly hour: number; readonly minute: number } | null;
  readonly zone: string | null;
  readonly rest: readonly string[];
  /** Whether the word before told the time: the next may be the city whose time it is. */
  readonly afterTime: boolean;
  /** The day of the month; `*` for any. */
  readonly day: string;
  readonly faults: readonly string[];
}

const NOTHING: Found = {
  cron: null,
  weekdays: [],
  weekly: false,
  time: null,
  zone: null,
  rest: [],
  afterTime: false,
  day: '*',
  faults: [],
};

/** The cron weekday of a name such as `mon`, `Mondays` or `thurs`; null for another word. */
function dayOf(word: string): string | null {
  const name = word.toLowerCase().replace(/s$/, '');
  const at = DAYS.findIndex((day) => name.length >= 3 && (day === name || day.startsWith(name.replace(/s$/, ''))));
  return at === -1 ? null : String(at);
}

/** The weekdays of `mon`, `mon,thu` or `mon-fri`; null where a part is no weekday. */
function daysOf(word: string): readonly string[] | null {
  const parts = word.split(/[,+&/]/).filter(Boolean);
  const days = parts.map((part) => {
    const ends = part.split(/[-–]/).map(dayOf);
    return ends.length <= 2 && ends.every((end) => end !== null) ? ends.join('-') : null;
  });
  return days.length > 0 && days.every((day) => day !== null) ? days : null;
}

function timeOf(word: string): Found['time'] | 'impossible' {
  const [, hours, minutes, half] = CLOCK.exec(word) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const twelve = /^[ap]m$/i.test(half ?? '');
  const hour = twelve ? (Number(hours) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  const minute = Number(minutes ?? 0);
  const impossible = hour > 23 || minute > 59 || (twelve && (Number(hours) < 1 || Number(hours) > 12));
  return impossible ? 'impossible' : { hour, minute };
}

function fault(found: Found, message: string): Found {
  return { ...found, faults: [...found.faults, message] };
}

/** What is said wrong by one word; null for a word that may stand. */
function faultOf(word: string): string | null {
  if (timeOf(word) === 'impossible') return `There is no time "${word}". Write it like 09:00 or 17:30.`;
  if (UNSAYABLE.test(word)) {
    return `"${word}" cannot be said as a schedule. Write ${EXAMPLE}, or two days of the month: \`0 9 1,15 * *\`.`;
  }
  return PLACE.test(word)
    ? `Digests go to where you subscribe. Write the same in ${word}, without its name, or leave the # away to search for it.`
    : null;
}

/** What one word adds to what was found. */
function readWord(before: Found, word: string): Found {
  const found: Found = { ...before, afterTime: false };
  const wrong = faultOf(word);
  if (wrong !== null) return fault(found, wrong);
  const lower = word.toLowerCase();
  if (lower === 'weekly' || lower === '@weekly') return { ...found, weekly: true };
  if (lower === 'monthly' || lower === '@monthly') return { ...found, weekdays: ['*'], day: '1' };
  const every = EVERY[lower];
  if (every !== undefined) return { ...found, weekdays: [...found.weekdays, every] };
  const days = daysOf(word);
  if (days !== null) return { ...found, weekdays: [...found.weekdays, ...days] };
  const time = timeOf(word);
  if (time !== null && time !== 'impossible') return { ...found, time, afterTime: true };
  const zone = readZone(word, before.afterTime);
  if (zone?.kind === 'zone') return { ...found, zone: zone.zone };
  if (zone?.kind === 'refused') return fault(found, zone.message);
  return { ...found, rest: [...found.rest, word] };
}

/** The words of a text, quoted ones kept together and given back as they stood. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"]*"[^"]*"?[^\s"]*)|\S+/g) ?? [];
}

function tellsTime(word: string | undefined): boolean {
  return word !== undefined && timeOf(word) !== null;
}

function tellsDay(word: string | undefined): boolean {
  return word !== undefined && (daysOf(word) !== null || /^(?:daily|weekly|monthly|weekdays|weekends)$/i.test(word));
}

/** An hour alone is a time behind "at" or a day: `daily at 9`, `mon 9`. */
function withHours(words: readonly string[]): readonly string[] {
  return words.map((word, n) => {
    const before = words[n - 1];
    const isHour = /^\d{1,2}$/.test(word) && (before?.toLowerCase() === 'at' || tellsDay(before));
    return isHour ? `${word}:00` : word;
  });
}

/** A city of several words behind a time is one word: `09:00 New York`. */
function withCities(words: readonly string[]): readonly string[] {
  return words.flatMap((word, n) => {
    const isCity = (from: number): boolean =>
      tellsTime(words[from - 1]) && readZone(words.slice(from, from + 2).join('_'), true)?.kind === 'zone';
    if (n > 1 && isCity(n - 1)) return [];
    return n > 0 && words[n + 1] !== undefined && isCity(n) ? [`${word}_${words[n + 1]}`] : [word];
  });
}

/** Whether a city's name, of one word or two, stands behind a time: `5pm in New York`. */
function isCityOfTime(words: readonly string[], at: number): boolean {
  const names = [words.slice(at, at + 1), words.slice(at, at + 2)].map((name) => name.join('_'));
  return tellsTime(words[at - 2]) && names.some((name) => readZone(name, true)?.kind === 'zone');
}

/** Words that only join the others are left out where they stand before a day, a time or a zone. */
function withoutJoiners(words: readonly string[]): readonly string[] {
  const tells = (word: string | undefined): boolean =>
    tellsTime(word) || tellsDay(word) || (word !== undefined && readZone(word, false)?.kind === 'zone');
  return words.filter(
    (word, n) => !(/^(?:at|on|every|each|and|in)$/i.test(word) && (tells(words[n + 1]) || isCityOfTime(words, n + 1))),
  );
}

function cronFrom(found: Found, standard: Schedule): string {
  if (found.cron !== null) return found.cron;
  const [minute, hour, , , weekday] = standard.cron.split(' ');
  const days = found.weekdays.length > 0 ? found.weekdays.join(',') : found.weekly ? '1' : (weekday ?? '*');
  const named = found.time !== null || found.weekdays.length > 0 || found.weekly;
  if (!named) return standard.cron;
  const at = found.time === null ? `${minute} ${hour}` : `${found.time.minute} ${found.time.hour}`;
  return `${at} ${found.day} * ${days.split(',').includes('*') ? '*' : days}`;
}

function cronFault(cron: string): string | null {
  try {
    new Cron(cron, { paused: true, mode: '5-part' });
    return null;
  } catch {
    return `"${cron}" is not a cron expression. ${FIELDS}`;
  }
}

/**
 * A schedule in words, taken out of a longer text.
 *
 * Understood: `daily`, `weekdays`, `weekly`, `monthly`, weekdays' names (`mon`, `mon,thu`, `mon-fri`), a time (`09:00`,
 * `9am`, `at 9`), an IANA zone or behind a time its city, or five cron fields. What is not said is the standard's.
 *
 * @param standard when nothing is said; where only the time is, its days hold, and the other way round.
 * @param now from when the schedule must come round at least once.
 */
export function parseSchedule(text: string, standard: Schedule, now: Date): ParsedSchedule {
  if (TOO_MANY.test(text))
    return { kind: 'refused', message: `Those are more than the five fields of a cron expression. ${FIELDS}` };
  const cronText = CRON.exec(text);
  const plain = cronText === null ? text : text.replace(cronText[0], ' ');
  const start: Found = { ...NOTHING, cron: cronText?.[1]?.replace(/\s+/g, ' ') ?? null };
  const found = withCities(withoutJoiners(withHours(wordsOf(plain)))).reduce(readWord, start);
  const cron = cronFrom(found, standard);
  const schedule: Schedule = { cron, zone: found.zone ?? standard.zone };
  const message = found.faults[0] ?? cronFault(cron) ?? neverFault(schedule, now);
  return message === null ? { kind: 'schedule', schedule, rest: found.rest.join(' ') } : { kind: 'refused', message };
}

function neverFault(schedule: Schedule, now: Date): string | null {
  return nextSlot(schedule, now) === null
    ? `"${schedule.cron}" never comes round. Write a day and a time that exist, such as ${EXAMPLE}.`
    : null;
}
