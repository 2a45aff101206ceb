import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { applicationWindow, nextDate, type Phase, phaseAt } from '../../src/ideas/phase.ts';
import { parseTimeline } from '../../src/ideas/timeline.ts';

/** A timeline of 2027 from "activity: dates" lines. */
function timelineOf(...rows: string[]): Timeline {
  const text = `## Timeline\n${rows.map((row) => `- ${row}`).join('\n')}`;
  const timeline = parseTimeline({ path: 'README.md', text, url: null }, { program: 'lfx', term: '2027-2' });
  if (timeline === null) throw new Error(`no timeline in ${text}`);
  return timeline;
}

const phase = (timeline: Timeline, at: string) => phaseAt(timeline, new Date(at));

const TERM = timelineOf(
  'Project Proposals Open: Apr 1 – Apr 28, 18:00 UTC',
  'Mentee Applications Open: May 5 – May 19, 18:00 UTC',
  'Application Review Period: May 20 – Jun 2',
  'Selection Notifications: Jun 3',
  'Mentorship Program Begins: Jun 8',
  'Midterm Mentee Evaluations: Jul 21',
  'Final Mentee Evaluations: Aug 25',
  'Last Day of Term: Aug 31',
);

describe('phaseAt', () => {
  it.each([
    ['2027-03-31T23:59:59Z', 'unknown'],
    ['2027-04-01T00:00:00Z', 'proposals'],
    ['2027-04-28T18:00:00Z', 'proposals'],
    ['2027-05-04T23:59:59Z', 'proposals'],
    ['2027-05-05T00:00:00Z', 'applications open'],
    ['2027-05-19T18:00:00Z', 'applications open'],
    ['2027-05-19T18:00:01Z', 'review'],
    ['2027-06-05T00:00:00Z', 'review'],
    ['2027-06-08T00:00:00Z', 'running'],
    ['2027-09-01T12:00:00Z', 'running'],
    ['2027-09-01T12:00:01Z', 'over'],
    ['2040-01-01T00:00:00Z', 'over'],
  ])('at %s is %s', (at, expected) => {
    expect(phase(TERM, at)).toBe(expected);
  });

  it('counts a closing day until it has ended everywhere on earth', () => {
    const term = timelineOf(
      'Proposals: Apr 1 - Apr 20',
      'Applications open: May 5 – May 19',
      'Review: May 20 - May 30',
    );

    expect(phase(term, '2027-05-20T11:59:59Z')).toBe('applications open');
    expect(phase(term, '2027-05-20T12:00:01Z')).toBe('review');
  });

  it('is unknown without a timeline', () => {
    expect(phaseAt(null, new Date('2027-05-05'))).toBe('unknown');
  });

  it('takes proposals until a deadline that stands alone', () => {
    const term = timelineOf('project proposals: Apr 28', 'mentee applications open: May 5 - May 19');

    expect(phase(term, '2027-04-02')).toBe('proposals');
  });

  it('reads "project applications" as proposals and "mentees applications" as applications', () => {
    const term = timelineOf('project applications open: Apr 1 - Apr 10', 'mentees applications open: May 5 - May 19');

    expect(phase(term, '2027-04-05')).toBe('proposals');
    expect(phase(term, '2027-05-06')).toBe('applications open');
  });

  it('reads an opening and a closing in two rows', () => {
    const term = timelineOf('Applications open: May 5', 'Applications close: May 19', 'Program begins: Jun 8');

    expect(phase(term, '2027-05-18')).toBe('applications open');
    expect(phase(term, '2027-05-21')).toBe('review');
  });

  it('does not say what comes after proposals while the next date is to be told', () => {
    const term = timelineOf('Proposals: Apr 1 - Apr 20', 'Applications open: TBD', 'Program begins: Jun 8');

    expect(phase(term, '2027-05-01')).toBe('unknown');
    expect(phase(term, '2027-06-08')).toBe('running');
  });

  it('takes the first and last day from a row of the whole term', () => {
    const term = timelineOf(
      'Summer Term: June 6th - August 31st',
      'proposals: May 1',
      'applications open: May 9 - May 29',
    );

    expect(phase(term, '2027-06-06')).toBe('running');
    expect(phase(term, '2027-09-02')).toBe('over');
  });

  it('ends a term with its final week', () => {
    const term = timelineOf('Coding officially begins: May 25', 'Final week: August 17 - August 24');

    expect(phase(term, '2027-08-20')).toBe('running');
    expect(phase(term, '2027-08-26')).toBe('over');
  });

  it('ends a term whose last day cannot be dated after half a year and more', () => {
    const term = timelineOf('applications open: May 9 - May 29', 'Fall Term: Sep 1 - November 31st');

    expect(phase(term, '2027-12-01')).toBe('running');
    expect(phase(term, '2028-06-01')).toBe('over');
  });

  it('knows the key dates of a year of Google Summer of Code', () => {
    const term = timelineOf(
      'Organization applications open: Jan 26 - Feb 9',
      'GSoC contributor application period: Mar 22 - Apr 6, 18:00 UTC',
      'Accepted GSoC contributor projects announced: Apr 30',
      'Community bonding period: May 3 - 26',
      'Final evaluations: Aug 30',
    );

    const at = ['2027-02-01', '2027-03-25', '2027-04-10', '2027-05-03', '2027-09-02'];
    expect(at.map((one) => phase(term, one))).toEqual(['proposals', 'applications open', 'review', 'running', 'over']);
  });

  it('never goes back as time passes', () => {
    const order: readonly Phase[] = ['unknown', 'proposals', 'applications open', 'review', 'running', 'over'];
    const day = fc.date({ min: new Date('2027-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];

        expect(order.indexOf(phaseAt(TERM, before))).toBeLessThanOrEqual(order.indexOf(phaseAt(TERM, after)));
      }),
    );
  });
});

describe('applicationWindow', () => {
  it('is when mentees can apply', () => {
    const window = applicationWindow(TERM);

    expect(window).toEqual({ from: new Date('2027-05-05T00:00:00Z'), to: new Date('2027-05-19T18:00:00Z') });
  });

  it('is null where nothing tells', () => {
    expect(applicationWindow(timelineOf('Proposals: May 1', 'Applications open: TBD'))).toBeNull();
  });
});

describe('nextDate', () => {
  it.each([
    { at: '2027-04-30', activity: 'Mentee Applications Open', edge: 'from' },
    { at: '2027-05-06', activity: 'Mentee Applications Open', edge: 'to' },
    { at: '2027-08-28', activity: 'Last Day of Term', edge: 'from' },
  ])('at $at is the $edge of "$activity"', ({ at, activity, edge }) => {
    expect(nextDate(TERM, new Date(at))).toMatchObject({ row: { activity }, edge });
  });

  it('is null when all is past', () => {
    expect(nextDate(TERM, new Date('2028-01-01'))).toBeNull();
  });
});
