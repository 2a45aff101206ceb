import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesce, type LoggedChange } from '../../src/digests/coalesce.ts';
import { editText } from '../../src/digests/edits.ts';
import { type DigestPlan, planDigest, TOPICS } from '../../src/digests/plan-digest.ts';
import type { Change } from '../../src/ideas/change.ts';
import { applyChanges, diffIdeas } from '../../src/ideas/diff.ts';
import type { Idea } from '../../src/ideas/idea.ts';
import { anIdea } from '../ideas/an-idea.ts';

const PAGE = 'https://mentorship.lfx.linuxfoundation.org/project/1';
const EVERYTHING = { topics: TOPICS, matches: () => true };

/** The change log of one revision after another. */
function logOf(...revisions: readonly (readonly Idea[])[]): readonly LoggedChange[] {
  const changes = revisions.flatMap((after, n): readonly Change[] => diffIdeas(revisions[n - 1] ?? [], after));
  return changes.map((change, n) => ({ number: n + 1, change }));
}

/** The log from the second revision on: the first is where the subscription began. */
function since(first: readonly Idea[], ...later: readonly (readonly Idea[])[]): readonly LoggedChange[] {
  return logOf(first, first, ...later).slice(first.length);
}

/** A plan as lines: topic, project and title, and what was edited. */
function lines(plan: DigestPlan): readonly string[] {
  if (plan.kind === 'skip') return [plan.reason];
  return plan.sections.flatMap(({ topic, projects }) =>
    projects.flatMap(({ project, items }) =>
      items.map(({ idea, edits }) => [`${topic} ${project}: ${idea.title}`, ...edits.map(editText)].join(' | ')),
    ),
  );
}

const told = (first: readonly Idea[], ...later: readonly (readonly Idea[])[]): readonly string[] =>
  lines(planDigest(since(first, ...later), EVERYTHING));

describe('planDigest, of one idea between two digests', () => {
  const idea = anIdea({ title: 'Faster uploads' });
  const edited = { ...idea, skills: ['Go', 'Rust'] };
  const open: Idea = { ...idea, status: 'open', lfxUrl: PAGE };

  it.each<{ name: string; revisions: readonly (readonly Idea[])[]; says: string }>([
    { name: 'no change', revisions: [[idea], [idea]], says: 'no-changes' },
    { name: 'new', revisions: [[], [idea]], says: 'new Lantern: Faster uploads' },
    { name: 'new, then edited', revisions: [[], [idea], [edited]], says: 'new Lantern: Faster uploads' },
    { name: 'new, then gone', revisions: [[], [idea], []], says: 'came-to-nothing' },
    { name: 'new, then open', revisions: [[], [idea], [open]], says: 'open Lantern: Faster uploads' },
    { name: 'gone, then back', revisions: [[idea], [], [idea]], says: 'came-to-nothing' },
    { name: 'edited, then edited back', revisions: [[idea], [edited], [idea]], says: 'came-to-nothing' },
    { name: 'gone', revisions: [[idea], []], says: 'removed Lantern: Faster uploads' },
    { name: 'open, then withdrawn', revisions: [[idea], [open], []], says: 'removed Lantern: Faster uploads' },
    { name: 'open, then no more', revisions: [[idea], [open], [idea]], says: 'came-to-nothing' },
    {
      name: 'open, then edited',
      revisions: [[idea], [open], [{ ...open, skills: ['Go', 'Rust'] }]],
      says: 'open Lantern: Faster uploads | skills: + Rust, − HTTP',
    },
    {
      name: 'gone, then back with another skill',
      revisions: [[idea], [], [edited]],
      says: 'changed Lantern: Faster uploads | skills: + Rust, − HTTP',
    },
    {
      name: 'accepted',
      revisions: [[idea], [{ ...idea, status: 'accepted' }]],
      says: 'changed Lantern: Faster uploads | status: accepted (was proposed)',
    },
  ])('says of $name: $says', ({ revisions: [first = [], ...later], says }) => {
    expect(told(first, ...later)).toEqual([says]);
  });

  it('keeps to one idea through a retitle that changes its id', () => {
    const retitled = { ...idea, id: 'another', title: 'Uploads that go on' };

    expect(told([idea], [edited], [{ ...retitled, skills: ['Go', 'Rust'] }])).toEqual([
      'changed Lantern: Uploads that go on | title: Uploads that go on (was Faster uploads) | skills: + Rust, − HTTP',
    ]);
  });

  it('tells each field in its own words', () => {
    const after = {
      ...idea,
      description: 'Other words.',
      outcome: null,
      mentors: [{ name: 'Ola Ness', github: null }],
      size: '175 hours',
      upstream: [...idea.upstream, 'https://a.example/2'],
    };

    expect(told([idea], [after])).toEqual([
      [
        'changed Lantern: Faster uploads',
        'description edited',
        'expected outcome removed',
        'mentors: + Ola Ness, − Ida Brun (idabrun)',
        'issue: + https://a.example/2',
        'size: 175 hours',
      ].join(' | '),
    ]);
  });
});

describe('planDigest, of many', () => {
  const [a, b, c] = [
    anIdea({ project: 'Reef', title: 'B', upstream: [], description: null }),
    anIdea({ project: 'Reef', title: 'A', upstream: [], description: null }),
    anIdea({ project: 'Anchor', title: 'C', skills: ['Rust'], upstream: [], description: null }),
  ];

  it('groups what can be applied for, what is new, changed and gone, by project', () => {
    const gone = anIdea({ project: 'Zinc', title: 'Z' });
    const before = anIdea({ project: 'Oar', title: 'O' });
    const open: Idea = { ...anIdea({ project: 'Oar', title: 'P' }), status: 'accepted' };
    const after: Idea[] = [a, b, c, { ...before, size: 'small' }, { ...open, status: 'open', lfxUrl: PAGE }];

    expect(told([before, gone, open], after)).toEqual([
      'open Oar: P',
      'new Anchor: C',
      'new Reef: A',
      'new Reef: B',
      'changed Oar: O | size: small',
      'removed Zinc: Z',
    ]);
  });

  it('tells only what the filter lets through, before or after', () => {
    const wish = { topics: TOPICS, matches: (idea: Idea) => idea.skills.includes('Rust') };

    expect(lines(planDigest(since([c], [a, { ...c, skills: ['Go'] }]), wish))).toEqual([
      'changed Anchor: C | skills: + Go, − Rust',
    ]);
    expect(lines(planDigest(since([], [a]), wish))).toEqual(['nothing-matches']);
  });

  it('tells only the kinds that were asked for', () => {
    const wish = { ...EVERYTHING, topics: ['removed'] as const };

    expect(lines(planDigest(since([c], [a]), wish))).toEqual(['removed Anchor: C']);
  });

  it.each([
    { topics: ['new'], of: 'a new idea that is open at once', first: [], says: 'new Lantern: Faster uploads' },
    { topics: ['open'], of: 'a new idea that is open at once', first: [], says: 'open Lantern: Faster uploads' },
    {
      topics: ['changed'],
      of: 'an idea that was edited and opened',
      first: [anIdea({ title: 'Faster uploads', skills: ['Rust'] })],
      says: `changed Lantern: Faster uploads | status: open (was proposed) | skills: + Go, + HTTP, − Rust | LFX page: ${PAGE}`,
    },
    {
      topics: ['changed'],
      of: 'an idea that only opened',
      first: [anIdea({ title: 'Faster uploads' })],
      says: 'nothing-matches',
    },
  ] as const)('tells who asked for $topics of $of: $says', ({ topics, first, says }) => {
    const open = anIdea({ title: 'Faster uploads', status: 'open', lfxUrl: PAGE });

    expect(lines(planDigest(since([...first], [open]), { topics, matches: () => true }))).toEqual([says]);
  });

  it('says that changes came to nothing apart from saying that there were none', () => {
    expect([told([a], [a]), told([a], [], [a])]).toEqual([['no-changes'], ['came-to-nothing']]);
  });

  it('marks what may have been told before', () => {
    const plan = planDigest(since([], [a, b]), { ...EVERYTHING, unconfirmed: new Set([2]) });

    const items = plan.kind === 'post' ? plan.sections.flatMap(({ projects }) => projects[0]?.items ?? []) : [];
    expect(items.map(({ idea, repeated, numbers }) => [idea.title, repeated, numbers])).toEqual([
      ['A', true, [2]],
      ['B', false, [1]],
    ]);
  });
});

describe('coalesce', () => {
  const pool = ['one', 'two', 'three', 'four'].map((title) =>
    anIdea({ title, upstream: [], description: `About ${title.repeat(5)}` }),
  );
  const revision = fc
    .tuple(fc.subarray(pool), fc.constantFrom(['Go'], ['Rust']))
    .map(([ideas, skills]) => ideas.map((idea) => ({ ...idea, skills })));

  it('leads where the changes lead one by one, whatever comes and goes between', () => {
    fc.assert(
      fc.property(fc.array(revision, { minLength: 2, maxLength: 6 }), ([first = [], ...later]) => {
        const net = coalesce(since(first, ...later)).map(({ change }) => change);

        expect(diffIdeas(applyChanges(first, net), later.at(-1) ?? [])).toEqual([]);
      }),
    );
  });
});

describe('coalesce, where the channel heard some of it', () => {
  const idea = anIdea({ title: 'Faster uploads' });
  const edited = { ...idea, skills: ['Go', 'Rust'] };
  const kinds = (log: readonly LoggedChange[], told: readonly number[], unconfirmed: readonly number[] = []) =>
    coalesce(log, { told: new Set(told), unconfirmed: new Set(unconfirmed) }).map(({ change, numbers }) => [
      change.kind,
      ...numbers,
    ]);

  it.each([
    { name: 'the end of an idea whose beginning is untold', revisions: [[], [idea], []], told: [2], left: [] },
    { name: 'the beginning', revisions: [[], [idea], [edited]], told: [1], left: [['changed', 2]] },
    { name: 'the beginning, and the idea is gone', revisions: [[], [idea], []], told: [1], left: [['removed', 2]] },
    { name: 'what was in between', revisions: [[], [idea], [edited], [idea]], told: [2], left: [['added', 1, 3]] },
    { name: 'a later change of it', revisions: [[], [idea], [edited]], told: [2], left: [['added', 1]] },
    {
      name: 'a later change of something else',
      revisions: [[idea], [edited], [{ ...edited, size: 'Small' }]],
      told: [3],
      left: [['changed', 2]],
    },
    { name: 'what undid it', revisions: [[idea], [edited], [idea]], told: [3], left: [] },
    { name: 'all', revisions: [[], [idea], [edited]], told: [1, 2], left: [] },
  ])('leaves $left where it was told $name', ({ revisions, told: heard, left }) => {
    expect(kinds(since(...(revisions as [Idea[], ...Idea[][]])), heard)).toEqual(left);
  });

  it('tells of two changes only the fields of the untold one, as they stand now', () => {
    const log = since([idea], [edited], [{ ...edited, size: 'Small' }], [{ ...edited, size: 'Large' }]);

    expect(coalesce(log, { told: new Set([3, 4]), unconfirmed: new Set() })[0]?.change).toMatchObject({
      fields: ['skills'],
      before: { skills: idea.skills, size: 'Large' },
    });
  });

  it('repeats what was never confirmed, as it stands now', () => {
    const log = since([], [idea], [edited]);

    expect(kinds(log, [2], [1])).toEqual([['added', 1]]);
    expect(coalesce(log, { told: new Set([2]), unconfirmed: new Set([1]) })[0]?.change).toMatchObject({
      after: edited,
    });
  });
});
