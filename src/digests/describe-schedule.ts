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

/** A schedule in words: "on Mondays at 09:00 (Europe/Helsinki)". A cron that has no plain words stands as it is. */
export function describeSchedule({ cron, zone }: Schedule): string {
  const [minute = '', hour = '', day, month, weekday = ''] = cron.split(' ');
  const days = daysText(weekday);
  const plain = /^\d+$/.test(minute) && /^\d+$/.test(hour) && day === '*' && month === '*' && days !== null;
  const when = plain
    ? `${days} at ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    : `by the cron expression "${cron}"`;
  return `${when} (${zone})`;
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
