import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const row = (activity: string, from: string, to: string) => ({
  activity,
  from,
  to,
  zone: null,
  text: `${from} – ${to}`,
});
/** Worked in on 23 November 2026. */
const RUNNING: Timeline = {
  program: 'lfx',
  term: '2026-3',
  source: { document: 'programs/2026/03-Sep-Nov/README.md', line: 1, url: null },
  rows: [
    row('Mentee applications', '2026-07-20', '2026-08-10'),
    row('The term begins', '2026-09-01', '2026-09-01'),
    row('Last day', '2026-12-04', '2026-12-04'),
  ],
};
/** Its applications closed a week before. */
const CLOSED: Timeline = {
  ...RUNNING,
  term: '2027-1',
  rows: [row('Mentee applications', '2026-11-02', '2026-11-16'), row('The term begins', '2027-01-11', '2027-01-11')],
};
const titles = (asked: string, timelines: readonly Timeline[] = [RUNNING]) =>
  converse([asked], contextOf(TWO_PROGRAMS, timelines)).at(-1)?.ideas.toSorted();

describe('a term', () => {
  it.each([
    'all ideas of the running term',
    'which ideas are in the term that is running now',
    'which ideas are being worked on at the moment',
    'how many projects are running right now',
  ])('is the one that is worked in, in "%s"', (asked) => {
    expect(titles(asked)).toEqual(['a-haskell-client', 'snapshots']);
  });

  it.each([
    'projects of the running term',
    'which orgs are in the term that runs now',
    'what are the projects of the running round',
  ])('is told by its projects in "%s"', (asked) => {
    const [heard] = converse([asked], contextOf(TWO_PROGRAMS, [RUNNING]));

    expect(heard?.text).toContain('2 projects in LFX 2026 Term 3');
  });

  it.each(['go ideas in the sep-nov 2026 term', 'go ideas of lfx 2026 t3'])('is known by "%s"', (asked) => {
    expect(titles(asked)).toEqual(['snapshots']);
  });
});

describe('open ideas of a mentor', () => {
  const asked = 'which open ideas does Bo Li mentor?';

  it('are those that can be applied for now', () => {
    expect(titles(asked)).toEqual(['dry-runs']);
  });

  it('are not told as open once the applications of their term are over', () => {
    const text = converse([asked], contextOf(TWO_PROGRAMS, [CLOSED])).at(-1)?.text ?? '';

    expect(text).not.toMatch(/mentors 1 open idea/);
  });
});

describe('dates', () => {
  it.each(['timeline of the running term', 'what is the time line of the lfx term that runs now'])(
    'are those of the term that is worked in: "%s"',
    (asked) => {
      const text = converse([asked], contextOf(TWO_PROGRAMS, [RUNNING])).at(-1)?.text ?? '';

      expect(text).toContain('Dates of LFX 2026 Term 3');
    },
  );
});

describe('the term that is open', () => {
  it('is told with its window', () => {
    const open = { ...CLOSED, rows: [row('Mentee applications', '2026-11-02', '2026-12-16')] };
    const text = converse(['which term is open now'], contextOf(TWO_PROGRAMS, [open, RUNNING])).at(-1)?.text ?? '';

    expect(text).toMatch(/^LFX 2027 Term 1: applications are open until/);
  });
});

describe('a mentor this term', () => {
  const OVER = TWO_PROGRAMS.map((one) => (one.program === 'gsoc' ? { ...one, term: '2021' } : one));

  it('has the ideas of the program that is not over', () => {
    const { ideas } = converse(['how many ideas does Bo Li mentor this term?'], contextOf(OVER, [RUNNING]))[0] ?? {};

    expect(ideas).toEqual(['dry-runs']);
  });
});

describe('the terms of something', () => {
  it.each([
    ['in which terms did Bo Li mentor?', ['LFX 2027 Term 1', 'GSoC 2027'], ['LFX 2026 Term 3']],
    ['since when is Otter in the program', ['LFX 2027 Term 1', 'GSoC 2027', 'LFX 2026 Term 3'], []],
    ['which lfx terms ask for haskell', ['LFX 2026 Term 3'], ['LFX 2027 Term 1']],
  ])('are all that have it, also those before: "%s"', (asked, named, others) => {
    const text = converse([asked], contextOf(TWO_PROGRAMS, [RUNNING])).at(-1)?.text ?? '';

    for (const term of named) expect(text).toContain(`- ${term} (`);
    for (const term of others) expect(text).not.toContain(`- ${term} (`);
  });
});
