import type { Schedule } from './schedule.ts';

const DAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const SPANS: Readonly<Record<string, string>> = { '*': 'every day', '1-5': 'on weekdays', '0,6': 'at weekends' };

/** `1,4` as "on Mondays and Thursdays"; null for what is not a list of weekdays. */
function daysText(weekdays: string): string | null {
  const span = SPANS[weekdays];
  if (span !== undefined) return span;
  const days = weekdays.split(',').map((day) => {
    const [from, to] = day.split('-').map((end) => (/^[0-7]$/.test(end) ? DAYS[Number(end)] : undefined));
    return day.includes('-') ? from && to && `${from} to ${to}` : from;
  });
  if (days.some((day) => !day)) return null;
  return `on ${days.length > 1 ? `${days.slice(0, -1).join(', ')} and ${days.at(-1)}` : days[0]}`;
}

/** `1,15` as "on the 1st and 15th of the month"; null for what is not a list of days. */
function monthDaysText(days: string): string | null {
  const each = days.split(',');
  if (!each.every((day) => /^\d{1,2}$/.test(day))) return null;
  const named = each.map((day) => `${Number(day)}${ORDINALS.get(ORDINAL.select(Number(day))) ?? 'th'}`);
  return `on the ${named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named[0]} of the month`;
}

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINALS = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

const two = (digits: string): string => digits.padStart(2, '0');

/** Several times a day, where that can be said plainly. */
function oftenText(minute: string, hour: string, rest: string): string | null {
  if (hour !== '*' || rest !== '* * *') return null;
  if (minute === '*') return 'every minute';
  const every = /^\*\/(\d+)$/.exec(minute)?.[1];
  if (every !== undefined && 60 % Number(every) === 0) return `every ${every} minutes`;
  return /^\d+$/.test(minute) ? `every hour at :${two(minute)}` : null;
}

function plainText(cron: string): string | null {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(' ');
  const often = oftenText(minute, hour, [day, month, weekday].join(' '));
  if (often !== null) return often;
  if (!/^\d+$/.test(minute) || !/^\d+$/.test(hour) || month !== '*') return null;
  const days = day === '*' ? daysText(weekday) : weekday === '*' ? monthDaysText(day) : null;
  return days && `${days} at ${two(hour)}:${two(minute)}`;
}

/** A schedule in words: "on Mondays at 09:00 (Europe/Helsinki)". A cron that has no plain words stands as it is. */
export function describeSchedule({ cron, zone }: Schedule): string {
  return `${plainText(cron) ?? `by the cron expression "${cron}"`} (${zone})`;
}

const SLOT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** An instant in a zone's words: "Monday, 9 June 2031 at 09:00 (Europe/Helsinki)". */
export function describeInstant(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...SLOT, timeZone: zone }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
  return `${day} at ${part('hour')}:${part('minute')} (${zone})`;
}
