import { describe, expect, it } from 'vitest';
import { answerDates } from '../../src/answers/questions/answer-dates.ts';
import { type Moment, readMoment } from '../../src/answers/reading/moments.ts';
import { answerMessages, answerText } from '../../src/blocks/answer-message.ts';
import type { Idea, TimelineRow } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';

const IDEA: Idea = {
  id: 'lfx-2027-1/otter/raft',
  program: 'lfx',
  term: '2027-1',
  status: 'open',
  project: 'Otter',
  subproject: null,
  title: 'Float on rafts',
  programName: null,
  description: null,
  outcome: null,
  skills: ['Go'],
  mentors: [],
  upstream: [],
  lfxUrl: 'https://mentorship.example/otter',
  size: null,
  source: { document: 'otter.md', line: 3, url: null },
};

const ROWS: readonly TimelineRow[] = [
  { activity: 'Project proposals', from: '2027-01-04', to: '2027-01-20', zone: null, text: 'Jan 4 to Jan 20' },
  {
    activity: 'Mentee applications open',
    from: '2027-02-01',
    to: '2027-02-16T19:00:00Z',
    zone: 'PST',
    text: 'Feb 1 to Feb 16, 11 AM PST',
  },
  { activity: 'Term begins', from: '2027-03-01', to: '2027-03-01', zone: null, text: 'March 1' },
  { activity: 'Party', from: null, to: null, zone: null, text: 'to be said' },
];

function datesAt(now: string, rows: readonly TimelineRow[] = ROWS, moment: Moment | null = null) {
  const at = new Date(now);
  const timelines = [{ program: 'lfx', term: '2027-1', rows, source: IDEA.source } as const];
  const catalog = { ideas: [IDEA], problems: [], timelines };
  return answerDates(
    [IDEA],
    { canApply: false, stage: null, moment },
    { catalog, index: buildIndex([IDEA]), now: at, readAt: at },
  );
}

describe('the dates of a term', () => {
  it('begin with what comes next, and end with what is past', () => {
    const lines = answerText(datesAt('2027-02-03T00:00:00Z')).split('\n');

    expect(lines[0]).toBe('LFX 2027 Term 1: applications are open until 16 Feb 2027, 19:00 UTC (in 13 days).');
    expect(lines[3]).toBe(
      '- Next: Mentee applications open: until 16 Feb 2027, 19:00 UTC (in the document: “Feb 1 to Feb 16, 11 AM PST”)',
    );
    expect(lines.indexOf('Already past:')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('- Project proposals')),
    );
    expect(lines).toContain('- Party: to be said (no date can be read from this)');
  });

  it.each([
    [
      '2027-01-10T00:00:00Z',
      'applications open 1 Feb 2027 and close 16 Feb 2027, 19:00 UTC; project proposals are being collected.',
    ],
    ['2026-11-01T00:00:00Z', 'applications open 1 Feb 2027 and close 16 Feb 2027, 19:00 UTC.'],
    ['2027-02-20T00:00:00Z', 'applications closed 16 Feb 2027, 19:00 UTC; applications are being reviewed.'],
    ['2027-03-02T00:00:00Z', 'applications closed 16 Feb 2027, 19:00 UTC; the mentorships are running.'],
  ])('lead at %s with until when one can apply', (now, lead) => {
    const [first] = answerText(datesAt(now)).split('\n');

    expect(first).toContain(lead);
  });

  it('lead with the moment that was asked for, or say that the timeline does not tell it', () => {
    const begin = answerText(datesAt('2027-02-03T00:00:00Z', ROWS, readMoment('when does the term start')));
    const midterm = answerText(datesAt('2027-02-03T00:00:00Z', ROWS, readMoment('when is the midterm?')));

    expect(begin.split('\n')[0]).toBe('LFX 2027 Term 1: Term begins: March 1.');
    expect(midterm.split('\n')[0]).toContain('the timeline does not tell of the midterm; applications are open');
  });

  it('show an instant in each reader’s own zone, with UTC where a client shows no dates', () => {
    const [{ blocks, text }] = answerMessages(datesAt('2027-02-03T00:00:00Z'));

    expect(JSON.stringify(blocks)).toContain(
      '{"type":"date","timestamp":1802804400,"format":"{date_short_pretty} at {time}","fallback":"16 Feb 2027, 19:00 UTC"}',
    );
    expect(text).toContain('16 Feb 2027, 19:00 UTC');
  });

  it('leave a day the day that the document names, for readers of every zone', () => {
    const days = ROWS.filter(({ activity }) => activity !== 'Mentee applications open');

    const [{ blocks }] = answerMessages(datesAt('2027-02-03T00:00:00Z', days));

    expect(JSON.stringify(blocks)).not.toContain('"type":"date"');
    expect(JSON.stringify(blocks)).toContain('Term begins: March 1');
  });

  it('are all told where the term is over, without a heading for what is past', () => {
    const dated = ROWS.filter(({ from }) => from !== null);

    const text = answerText(datesAt('2028-01-01T00:00:00Z', dated));

    expect(text).toContain('no later date is in the timeline.');
    expect(text).not.toContain('Already past');
    expect(text.match(/^- /gm)).toHaveLength(3);
  });
});
