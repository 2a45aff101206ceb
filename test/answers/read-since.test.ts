import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSince } from '../../src/answers/reading/read-since.ts';

/** A Wednesday. */
const NOW = new Date('2031-05-14T15:30:00Z');

function dayOf(sentence: string): string {
  return readSince(sentence, NOW).since.toISOString();
}

describe('the time that changes are asked for', () => {
  it.each([
    { sentence: 'what changed since 2031-04-02', day: '2031-04-02' },
    { sentence: 'what changed since 3 may', day: '2031-05-03' },
    { sentence: 'what changed since the 3rd of may 2030', day: '2030-05-03' },
    { sentence: 'what changed since may 3rd', day: '2031-05-03' },
    { sentence: 'what changed since december 24', day: '2030-12-24' },
    { sentence: "what's new this week", day: '2031-05-07' },
    { sentence: 'what changed since last week', day: '2031-05-07' },
    { sentence: "what's new this month", day: '2031-04-14' },
    { sentence: 'what is new in the last 10 days', day: '2031-05-04' },
    { sentence: 'new ideas in the past two weeks', day: '2031-04-30' },
    { sentence: 'what changed a month ago', day: '2031-04-14' },
    { sentence: 'what changed since yesterday', day: '2031-05-13' },
    { sentence: 'anything new today?', day: '2031-05-14' },
    { sentence: 'what changed since monday', day: '2031-05-12' },
    { sentence: 'what changed since wednesday', day: '2031-05-07' },
    { sentence: 'new', day: '2031-04-30' },
    { sentence: 'what changed since 31 february', day: '2031-04-30' },
  ])('"$sentence" means from $day on', ({ sentence, day }) => {
    expect(dayOf(sentence)).toBe(`${day}T00:00:00.000Z`);
  });

  it('is taken out of the sentence', () => {
    expect(readSince('what is new for rust since 3 may in otter?', NOW).rest).toBe('what is new for rust in otter?');
  });

  it('is a day of the calendar, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (words, count) => {
        const { since } = readSince(`${words} since ${count} days ${words}`, NOW);

        expect(Number.isNaN(since.getTime())).toBe(false);
      }),
    );
  });
});
