import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSlot, latestSlot, nextSlot, type Schedule } from '../../src/digests/schedule.ts';

const at = (text: string): Date => new Date(text);
const daily = (zone: string, cron = '0 9 * * *'): Schedule => ({ cron, zone });

/** The slots between two instants, found one after the other. */
function slots(schedule: Schedule, from: string, to: string): string[] {
  const found: string[] = [];
  for (let slot = nextSlot(schedule, at(from)); slot !== null && slot <= at(to); slot = nextSlot(schedule, slot)) {
    found.push(slot.toISOString().replace(':00.000Z', 'Z'));
  }
  return found;
}

describe('nextSlot', () => {
  it.each([
    {
      zone: 'Europe/Helsinki',
      after: '2031-03-29',
      slots: ['2031-03-29T07:00Z', '2031-03-30T06:00Z', '2031-03-31T06:00Z'],
    },
    {
      zone: 'Europe/Helsinki',
      after: '2031-10-25',
      slots: ['2031-10-25T06:00Z', '2031-10-26T07:00Z', '2031-10-27T07:00Z'],
    },
    {
      zone: 'America/New_York',
      after: '2031-03-08',
      slots: ['2031-03-08T14:00Z', '2031-03-09T13:00Z', '2031-03-10T13:00Z'],
    },
    {
      zone: 'America/New_York',
      after: '2031-11-01',
      slots: ['2031-11-01T13:00Z', '2031-11-02T14:00Z', '2031-11-03T14:00Z'],
    },
    {
      zone: 'Australia/Sydney',
      after: '2031-04-05',
      slots: ['2031-04-04T22:00Z', '2031-04-05T23:00Z', '2031-04-06T23:00Z'],
    },
    {
      zone: 'Australia/Sydney',
      after: '2031-10-04',
      slots: ['2031-10-03T23:00Z', '2031-10-04T22:00Z', '2031-10-05T22:00Z'],
    },
  ])('keeps to nine in the morning through the change of clocks after $after in $zone', ({ zone, slots: expected }) => {
    const start = new Date(at(expected[0] ?? '').getTime() - 1).toISOString();

    expect(slots(daily(zone), start, expected[2] ?? '')).toEqual(expected);
  });

  it.each([
    { zone: 'Europe/Helsinki', cron: '30 3 * * *', night: '2031-03-30' },
    { zone: 'America/New_York', cron: '30 2 * * *', night: '2031-03-09' },
    { zone: 'Australia/Sydney', cron: '30 2 * * *', night: '2031-10-05' },
    { zone: 'Europe/Helsinki', cron: '30 3 * * *', night: '2031-10-26' },
    { zone: 'America/New_York', cron: '30 1 * * *', night: '2031-11-02' },
    { zone: 'Australia/Sydney', cron: '30 2 * * *', night: '2031-04-06' },
  ])('gives one slot in the night of $night when $cron is skipped or comes twice in $zone', ({ zone, cron, night }) => {
    const noon = at(`${night}T12:00:00Z`).getTime();
    const day = 24 * 60 * 60 * 1000;

    const found = slots(
      daily(zone, cron),
      new Date(noon - 2 * day).toISOString(),
      new Date(noon + 2 * day).toISOString(),
    );

    expect(found).toHaveLength(4);
  });

  it('is null for a day that never comes', () => {
    expect(nextSlot(daily('UTC', '0 9 31 2 *'), at('2031-01-01T00:00Z'))).toBeNull();
  });
});

describe('dueSlot', () => {
  const mondays = daily('Europe/Helsinki', '0 9 * * 1');
  const monday = at('2031-06-02T06:00Z');

  it.each([
    { name: 'the slot itself', since: '2031-05-28T00:00Z', now: '2031-06-02T06:00Z', due: monday },
    { name: 'a timer that lands late', since: '2031-05-28T00:00Z', now: '2031-06-02T06:00:41Z', due: monday },
    { name: 'a restart in the afternoon', since: '2031-05-28T00:00Z', now: '2031-06-02T15:00Z', due: monday },
    { name: 'a program that was down for weeks', since: '2031-05-01T00:00Z', now: '2031-06-02T15:00Z', due: monday },
    { name: 'a moment before the slot', since: '2031-05-28T00:00Z', now: '2031-06-02T05:59:59Z', due: null },
    { name: 'the slot settled', since: '2031-06-02T06:00Z', now: '2031-06-02T06:00:30Z', due: null },
    { name: 'a clock put back', since: '2031-06-02T06:00Z', now: '2031-06-02T05:30Z', due: null },
    { name: 'a slot more than a day old', since: '2031-05-28T00:00Z', now: '2031-06-03T06:00:01Z', due: null },
    { name: 'a subscription made after the slot', since: '2031-06-02T06:10Z', now: '2031-06-02T07:00Z', due: null },
  ])('at $name is $due', ({ since, now, due }) => {
    expect(dueSlot(mondays, at(since), at(now))).toEqual(due);
  });

  it('never gives a slot twice, however the clock jumps', () => {
    const zone = fc.constantFrom('Europe/Helsinki', 'America/New_York', 'Australia/Sydney');
    const jump = fc.integer({ min: -90, max: 300 });
    const start = fc.constantFrom('2031-03-08', '2031-03-29', '2031-04-05', '2031-10-04', '2031-10-25', '2031-11-01');
    fc.assert(
      fc.property(zone, start, fc.array(jump, { maxLength: 60 }), (name, day, jumps) => {
        const schedule = daily(name, '30 2 * * *');
        let now = at(`${day}T00:00Z`);
        let since = now;
        for (const minutes of jumps) {
          now = new Date(now.getTime() + minutes * 60_000);
          const due = dueSlot(schedule, since, now);
          if (due !== null) expect(due.getTime()).toBeGreaterThan(since.getTime());
          since = due ?? since;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds back the slot that was next', () => {
    const minute = fc.integer({ min: 0, max: 525_600 });
    fc.assert(
      fc.property(
        minute,
        fc.constantFrom('Europe/Helsinki', 'America/New_York', 'Australia/Sydney'),
        (minutes, zone) => {
          const schedule = daily(zone, '30 2 * * 1,4');
          const slot = nextSlot(schedule, new Date(at('2031-01-01T00:00Z').getTime() + minutes * 60_000));

          expect(slot && latestSlot(schedule, slot)).toEqual(slot);
        },
      ),
      { numRuns: 60 },
    );
  });
});
