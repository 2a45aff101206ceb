import { describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import type { ToldChange } from '../../src/answers/change-log.ts';
import { isQuestion } from '../../src/answers/reading/is-question.ts';
import { idea, contextOf as ideasContext } from './catalog.ts';
import { converse, sampleContext } from './sample-context.ts';

const OPENED = idea({ project: 'Otter', title: 'Raft in the control plane', status: 'open', skills: ['Go', 'Raft'] });
const ADDED = idea({ project: 'Finch', title: 'A dashboard', skills: ['TypeScript'] });
const CHANGED = idea({ project: 'Heron', title: 'Quotas', skills: ['Go'] });
const GONE = idea({ project: 'Heron', title: 'Dry runs', skills: ['Rust'] });

const CHANGES: readonly (ToldChange & { readonly at: Date })[] = [
  { topic: 'open', idea: OPENED, edits: [], at: new Date('2026-11-30T10:00:00Z') },
  { topic: 'new', idea: ADDED, edits: [], at: new Date('2026-11-30T10:00:00Z') },
  { topic: 'changed', idea: CHANGED, edits: ['Skills: + Go'], at: new Date('2026-11-25T10:00:00Z') },
  { topic: 'removed', idea: GONE, edits: [], at: new Date('2026-11-05T10:00:00Z') },
];

/** As of noon on 1 December 2026, a Tuesday. */
function loggedContext(changes = CHANGES): AnswerContext {
  const context = ideasContext([OPENED, ADDED, CHANGED]);
  return {
    ...context,
    now: new Date('2026-12-01T12:00:00Z'),
    changeLog: {
      since: (instant) => changes.filter(({ at }) => at >= instant),
      last: changes[0]?.at ?? null,
    },
  };
}

describe('what changed', () => {
  it('is told since a day, grouped by what became of the ideas, numbered throughout', () => {
    const [heard] = converse(['what changed since 1 november?'], loggedContext());

    expect(heard?.text.split('\n').filter((line) => line !== '')).toEqual([
      '4 ideas changed',
      'Since 1 Nov 2026:',
      'Now open for applications',
      '1. Otter: Raft in the control plane',
      '   Go, Raft · LFX 2027 Term 1 · open',
      'New',
      expect.stringMatching(/^2\. Finch: A dashboard/),
      expect.stringMatching(/^ {3}.* · not open yet$/),
      'Changed',
      expect.stringMatching(/^3\. Heron: Quotas/),
      expect.stringMatching(/^ {3}.* · not open yet$/),
      '   Skills: + Go',
      'Gone',
      expect.stringMatching(/^4\. Heron: Dry runs/),
      expect.stringMatching(/^ {3}.* · not open yet$/),
      expect.stringContaining('read'),
    ]);
  });

  it.each([
    { asked: 'new', ideas: 3 },
    { asked: "what's new this week?", ideas: 3 },
    { asked: 'any new ideas?', ideas: 3 },
    { asked: 'whats new since yesterday', ideas: 2 },
    { asked: 'what changed since 1 nov', ideas: 4 },
    { asked: 'which ideas were added this month', ideas: 4 },
    { asked: 'what is new for go?', ideas: 2 },
    { asked: 'what changed in heron since november 1', ideas: 2 },
    { asked: 'any news for rust since 1 november', ideas: 1 },
    { asked: 'recent changes', ideas: 3 },
    { asked: 'updates?', ideas: 3 },
  ])('is asked for by "$asked", where it is typed too', ({ asked, ideas }) => {
    const [heard] = converse([asked], loggedContext());

    expect(heard?.ideas).toHaveLength(ideas);
    expect(heard?.answered).toBe(true);
    expect(isQuestion(asked)).toBe(true);
  });

  it('can be asked about further', () => {
    const heard = converse(['what changed since 1 november?', 'who mentors the second one?'], loggedContext());

    expect(heard[1]?.ideas).toEqual(['a-dashboard']);
  });

  it('is nothing where nothing did, with the day of the last change', () => {
    const [late] = CHANGES.slice(3);
    const [heard] = converse(['new'], loggedContext(late === undefined ? [] : [late]));

    expect(heard?.text).toContain('No idea was added, opened, changed or removed since 17 Nov 2026.');
    expect(heard?.text).toContain('The last change that I saw was on 5 Nov 2026');
    expect(heard?.answered).toBe(true);
  });

  it('is not known where no change log is kept, and that is said', () => {
    const [heard] = converse(["what's new?"], sampleContext());

    expect(heard).toMatchObject({ answered: false, ideas: [] });
    expect(heard?.text).toContain('no change log');
  });
});
