import { describe, expect, it } from 'vitest';
import { describeInstant, describeSchedule } from '../../src/digests/describe-schedule.ts';
import { parseSchedule } from '../../src/digests/parse-schedule.ts';

const STANDARD = { cron: '0 9 * * 1', zone: 'UTC' };
const NOW = new Date('2031-06-01T00:00Z');
const parse = (text: string) => parseSchedule(text, STANDARD, NOW);

describe('parseSchedule', () => {
  it.each([
    { text: '', cron: '0 9 * * 1', zone: 'UTC', rest: '' },
    { text: 'weekly mon 09:00 Europe/Helsinki', cron: '0 9 * * 1', zone: 'Europe/Helsinki', rest: '' },
    { text: 'skill:go weekly mon 09:00 Europe/Helsinki', cron: '0 9 * * 1', zone: 'Europe/Helsinki', rest: 'skill:go' },
    { text: 'daily 7:30', cron: '30 7 * * *', zone: 'UTC', rest: '' },
    { text: 'daily', cron: '0 9 * * *', zone: 'UTC', rest: '' },
    { text: 'every monday and thursday at 5pm', cron: '0 17 * * 1,4', zone: 'UTC', rest: '' },
    { text: 'weekdays 8am asia/kolkata', cron: '0 8 * * 1-5', zone: 'Asia/Kolkata', rest: '' },
    {
      text: 'mon,thu 09:00 Asia/Shanghai project:Reef',
      cron: '0 9 * * 1,4',
      zone: 'Asia/Shanghai',
      rest: 'project:Reef',
    },
    { text: 'tue-thu 12am', cron: '0 0 * * 2-4', zone: 'UTC', rest: '' },
    { text: 'Fridays', cron: '0 9 * * 5', zone: 'UTC', rest: '' },
    { text: '17.30', cron: '30 17 * * 1', zone: 'UTC', rest: '' },
    { text: '0 8 1 * * go', cron: '0 8 1 * *', zone: 'UTC', rest: 'go' },
    {
      text: 'cron "*/15 8-17 * * 1-5" America/New_York',
      cron: '*/15 8-17 * * 1-5',
      zone: 'America/New_York',
      rest: '',
    },
    { text: '0 9 * * mon rust', cron: '0 9 * * mon', zone: 'UTC', rest: 'rust' },
    { text: 'open,new 30 7 * * * UTC', cron: '30 7 * * *', zone: 'UTC', rest: 'open,new' },
    { text: '"service mesh" daily', cron: '0 9 * * *', zone: 'UTC', rest: '"service mesh"' },
    { text: 'project:"mon ami" daily', cron: '0 9 * * *', zone: 'UTC', rest: 'project:"mon ami"' },
    { text: 'daily at 9', cron: '0 9 * * *', zone: 'UTC', rest: '' },
    { text: 'mon 8 rust', cron: '0 8 * * 1', zone: 'UTC', rest: 'rust' },
    { text: 'monthly 10:00', cron: '0 10 1 * *', zone: 'UTC', rest: '' },
    { text: 'weekly mon 09:00 Helsinki', cron: '0 9 * * 1', zone: 'Europe/Helsinki', rest: '' },
    { text: 'daily 9am new york go', cron: '0 9 * * *', zone: 'America/New_York', rest: 'go' },
    { text: 'rust every friday at 5pm in Berlin', cron: '0 17 * * 5', zone: 'Europe/Berlin', rest: 'rust' },
    { text: 'daily 9am in new york', cron: '0 9 * * *', zone: 'America/New_York', rest: '' },
    { text: 'daily at 18:30 Kolkata', cron: '30 18 * * *', zone: 'Asia/Kolkata', rest: '' },
    { text: 'phoenix daily', cron: '0 9 * * *', zone: 'UTC', rest: 'phoenix' },
    { text: 'ci/cd tcp/ip c# daily', cron: '0 9 * * *', zone: 'UTC', rest: 'ci/cd tcp/ip c#' },
    { text: 'est daily', cron: '0 9 * * *', zone: 'UTC', rest: 'est' },
    { text: 'go 1 kubernetes', cron: '0 9 * * 1', zone: 'UTC', rest: 'go 1 kubernetes' },
  ])('reads "$text" as $cron in $zone, leaving "$rest"', ({ text, cron, zone, rest }) => {
    expect(parse(text)).toEqual({ kind: 'schedule', schedule: { cron, zone }, rest });
  });

  it.each([
    { text: 'daily 25:00', says: 'no time "25:00"' },
    { text: 'daily 9:75', says: 'no time "9:75"' },
    { text: 'daily 13pm', says: 'no time "13pm"' },
    { text: 'daily 24:00', says: 'no time "24:00"' },
    { text: 'daily at 25', says: 'no time "25:00"' },
    { text: 'daily 09:00 Europe/Atlantis', says: 'no time zone "Europe/Atlantis". Write an IANA name' },
    { text: 'daily 09:00 Europe/Helsinky', says: 'no time zone "Europe/Helsinky". Did you mean Europe/Helsinki?' },
    { text: 'Europ/helsinki daily', says: 'Did you mean Europe/Helsinki?' },
    { text: 'daily 09:00 Asia/Helsinki', says: 'Did you mean Europe/Helsinki?' },
    { text: 'daily 09:00 CET', says: 'Write an IANA name instead, such as Europe/Berlin' },
    { text: 'daily 09:00 UTC+2', says: 'no time zone with a summer' },
    { text: 'biweekly', says: 'cannot be said as a schedule' },
    { text: '#reef daily', says: 'Write the same in #reef' },
    { text: '0 0 9 * * 1', says: 'more than the five fields' },
    { text: '0 0 30 2 *', says: 'never comes round' },
    { text: '0 9 31 2 *', says: 'never comes round' },
    { text: '99 9 * * *', says: 'not a cron expression' },
  ])('refuses "$text" with the valid form', ({ text, says }) => {
    expect(parse(text)).toMatchObject({ kind: 'refused', message: expect.stringContaining(says) });
  });
});

describe('describeInstant', () => {
  it.each([
    { at: '2031-06-09T06:00:00Z', zone: 'Europe/Helsinki', words: 'Monday, 9 June 2031 at 09:00 (Europe/Helsinki)' },
    {
      at: '2031-01-01T05:00:00Z',
      zone: 'America/New_York',
      words: 'Wednesday, 1 January 2031 at 00:00 (America/New_York)',
    },
  ])('says $at in $zone as "$words"', ({ at, zone, words }) => {
    expect(describeInstant(new Date(at), zone)).toBe(words);
  });
});

describe('describeSchedule', () => {
  it.each([
    { cron: '0 9 * * 1', words: 'on Mondays at 09:00 (UTC)' },
    { cron: '5 17 * * 1,4', words: 'on Mondays and Thursdays at 17:05 (UTC)' },
    { cron: '0 9 * * *', words: 'every day at 09:00 (UTC)' },
    { cron: '0 9 * * 1-5', words: 'on weekdays at 09:00 (UTC)' },
    { cron: '0 9 * * 2-4', words: 'on Tuesdays to Thursdays at 09:00 (UTC)' },
    { cron: '0 9 1 * *', words: 'on the 1st of the month at 09:00 (UTC)' },
    { cron: '0 9 2,3,15 * *', words: 'on the 2nd, 3rd and 15th of the month at 09:00 (UTC)' },
    { cron: '* * * * *', words: 'every minute (UTC)' },
    { cron: '*/15 * * * *', words: 'every 15 minutes (UTC)' },
    { cron: '*/7 * * * *', words: 'by the cron expression "*/7 * * * *" (UTC)' },
    { cron: '5 * * * *', words: 'every hour at :05 (UTC)' },
    { cron: '0 9 1 * 1', words: 'by the cron expression "0 9 1 * 1" (UTC)' },
    { cron: '0 9 * 6 1', words: 'by the cron expression "0 9 * 6 1" (UTC)' },
    { cron: '*/5 9 * * 1', words: 'by the cron expression "*/5 9 * * 1" (UTC)' },
  ])('says $cron as "$words"', ({ cron, words }) => {
    expect(describeSchedule({ cron, zone: 'UTC' })).toBe(words);
  });
});
