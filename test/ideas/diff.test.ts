import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diffIdeas } from '../../src/ideas/diff.ts';
import type { Idea, Status } from '../../src/ideas/idea.ts';
import { changedFields } from '../../src/ideas/meaning.ts';
import { anIdea } from './an-idea.ts';

const LFX = 'https://mentorship.lfx.linuxfoundation.org/project/';
const README = { document: '2031/02/README.md', line: 88, url: null };
const issue = (number: number): string[] => [`https://github.com/lantern-example/lantern/issues/${number}`];

/** A change in a few words: what happened, and what of it. */
function told(before: readonly Idea[], after: readonly Idea[]): string[] {
  return diffIdeas(before, after).map((change) => {
    if (change.kind === 'added') return `added ${change.to}: ${change.after.title}`;
    if (change.kind === 'removed') return `removed ${change.from}: ${change.before.title}`;
    return `${change.from} to ${change.to}: ${change.after.title} [${change.fields.join(' ')}]`;
  });
}

describe('diffIdeas, of one idea', () => {
  it.each<{ name: string; edit: Partial<Idea> }>([
    { name: 'another document and line', edit: { source: README } },
    { name: 'line breaks', edit: { description: anIdea().description?.replaceAll(' ', '\n  ') ?? null } },
    {
      name: 'bold words',
      edit: { description: anIdea().description?.replace('connection', '**connection**') ?? null },
    },
    { name: 'other bullets', edit: { outcome: '* A resumable upload\n* Documentation' } },
    { name: 'a numbered list', edit: { outcome: '1. A resumable upload\n2. Documentation' } },
    { name: 'a quotation', edit: { outcome: '> - A resumable upload\n> - Documentation' } },
    { name: 'a heading', edit: { outcome: '##### A resumable upload\n\nDocumentation' } },
    { name: 'the long program name', edit: { programName: 'CNCF - Lantern: Uploads (2031 Term 2)' } },
    { name: 'the order of skills', edit: { skills: ['HTTP', 'Go'] } },
    { name: 'a skill in code marks', edit: { skills: ['`Go`', 'HTTP'] } },
    { name: 'a skill told twice', edit: { skills: ['Go', 'HTTP', 'Go'] } },
    { name: "the case of a mentor's handle", edit: { mentors: [{ name: 'Ida Brun', github: 'IdaBrun' }] } },
    { name: 'blanks in a name', edit: { mentors: [{ name: ' Ida  Brun ', github: 'idabrun' }] } },
    {
      name: 'a slash after an address',
      edit: { upstream: ['http://www.GitHub.com/lantern-example/lantern/issues/12/'] },
    },
    { name: 'a title in code marks', edit: { title: 'Resume interrupted `uploads`' } },
    { name: 'a blank title end', edit: { title: 'Resume interrupted uploads ' } },
    { name: 'an empty field instead of none', edit: { size: '' } },
  ])('does not tell of $name', ({ edit }) => {
    expect(told([anIdea()], [anIdea(edit)])).toEqual([]);
  });

  it.each<{ name: string; edit: Partial<Idea>; fields: string[] }>([
    { name: 'a sentence', edit: { description: `${anIdea().description} See the issue.` }, fields: ['description'] },
    { name: 'an address behind the same words', edit: { outcome: '[Here](https://a.example/2)' }, fields: ['outcome'] },
    { name: 'a skill', edit: { skills: ['Go', 'HTTP', 'Rust'] }, fields: ['skills'] },
    { name: 'a mentor', edit: { mentors: [{ name: 'Ola Ness', github: 'olaness' }] }, fields: ['mentors'] },
    { name: "a name's spelling", edit: { mentors: [{ name: 'Ida Bruun', github: 'idabrun' }] }, fields: ['mentors'] },
    { name: "a name's letter case", edit: { mentors: [{ name: 'Ida brun', github: 'idabrun' }] }, fields: ['mentors'] },
    { name: 'the issue', edit: { upstream: issue(14) }, fields: ['upstream'] },
    { name: 'the size', edit: { size: '350 hours' }, fields: ['size'] },
    { name: 'the title', edit: { title: 'Resumable uploads for slow links' }, fields: ['title'] },
    { name: 'the project', edit: { project: 'Lantern Storage' }, fields: ['project'] },
    { name: 'the page', edit: { lfxUrl: `${LFX}1` }, fields: ['lfxUrl'] },
    {
      name: 'several things',
      edit: { title: 'Resume uploads', skills: ['Rust'], size: 'small' },
      fields: ['title', 'skills', 'size'],
    },
  ])('tells of $name as $fields', ({ edit, fields }) => {
    const before = anIdea({ outcome: edit.outcome ? '[Here](https://a.example/1)' : 'Done.' });
    const after = anIdea({ outcome: 'Done.', ...edit });

    expect(diffIdeas([before], [after])).toEqual([
      { kind: 'changed', from: 'proposed', to: 'proposed', fields, before, after },
    ]);
  });
});

describe('diffIdeas, of moves', () => {
  const proposed = anIdea();
  const open = anIdea({ status: 'open', lfxUrl: `${LFX}1`, source: README });

  it('tells a move to the accepted list once, with what was edited on the way', () => {
    expect(told([proposed], [{ ...open, skills: ['Go'] }])).toEqual([
      'proposed to open: Resume interrupted uploads [skills lfxUrl]',
    ]);
  });

  it('tells an acceptance that changes no field', () => {
    expect(told([proposed], [{ ...proposed, status: 'accepted', source: README }])).toEqual([
      'proposed to accepted: Resume interrupted uploads []',
    ]);
  });

  it('knows an idea that is retitled while it moves', () => {
    expect(told([proposed], [{ ...open, id: 'x', title: 'Uploads that survive a dropped line' }])).toEqual([
      'proposed to open: Uploads that survive a dropped line [title lfxUrl]',
    ]);
  });

  it('keeps fifty ideas that move at once apart', () => {
    const ideas = Array.from({ length: 50 }, (_, n) => anIdea({ title: `Port part ${n}`, upstream: issue(n) }));
    const moved = ideas
      .map((idea, n): Idea => ({ ...idea, status: 'open', lfxUrl: LFX + n, source: README }))
      .reverse();

    const changes = diffIdeas(ideas, moved);

    expect(changes).toHaveLength(50);
    expect(changes.every((change) => change.kind === 'changed' && change.before.title === change.after.title)).toBe(
      true,
    );
  });

  it('says nothing of a list carried over to another term unchanged', () => {
    expect(told([proposed], [anIdea({ term: '2031-3' })])).toEqual([]);
  });

  it('tells a second proposal in a later term as new', () => {
    expect(told([open], [open, anIdea({ term: '2031-3' })])).toEqual(['added proposed: Resume interrupted uploads']);
  });

  it('never takes an idea of one program for one of another', () => {
    expect(told([proposed], [anIdea({ program: 'gsoc', term: '2031' })])).toEqual([
      'removed proposed: Resume interrupted uploads',
      'added proposed: Resume interrupted uploads',
    ]);
  });
});

describe('diffIdeas, of retitles', () => {
  const first = anIdea({
    title: 'Write the operator',
    description: 'An operator that reconciles the cluster on its own.',
  });
  const second = anIdea({
    title: 'Write the chart',
    description: 'A chart that people install with one command line.',
  });

  it('tells ideas that share an issue apart by their text, in whatever order they stand', () => {
    const charts = anIdea({ ...second, id: 'c', title: 'Installable packages' });
    const operators = anIdea({ ...first, id: 'o', title: 'Automatic care' });

    expect(told([first, second], [charts, operators])).toEqual([
      'proposed to proposed: Installable packages [title]',
      'proposed to proposed: Automatic care [title]',
    ]);
  });

  it('pairs a rewritten idea by its issue', () => {
    const rewritten = anIdea({ id: 'r', title: 'Operator, second try', description: 'It reconciles all clusters.' });

    expect(told([first], [rewritten])).toEqual(['proposed to proposed: Operator, second try [title description]']);
  });

  it('pairs by likeness where no issue stands', () => {
    const before = anIdea({ upstream: [] });
    const after = anIdea({ upstream: [], title: 'Go on with an upload that broke off' });

    expect(told([before], [after])).toEqual(['proposed to proposed: Go on with an upload that broke off [title]']);
  });

  it('does not take a new idea for one that went although their texts are near twins', () => {
    const before = anIdea({ title: 'Raise test coverage of the scheduler', upstream: issue(7) });
    const after = anIdea({ title: 'Cover webhooks, search and operator', upstream: issue(8) });

    expect(told([before], [after])).toEqual([
      'removed proposed: Raise test coverage of the scheduler',
      'added proposed: Cover webhooks, search and operator',
    ]);
  });

  it('does not take an unrelated idea with the same repository as its address for one that went', () => {
    const upstream = ['https://github.com/lantern-example/lantern'];
    const before = anIdea({ upstream });
    const after = anIdea({
      upstream,
      title: 'A dashboard of disks',
      description: 'Show how full every disk is, over time.',
      outcome: 'Charts',
    });

    expect(told([before], [after]).map((line) => line.split(' ')[0])).toEqual(['removed', 'added']);
  });

  it('takes two application pages for two ideas', () => {
    const before = anIdea({ status: 'open', lfxUrl: `${LFX}1` });
    const after = anIdea({ status: 'open', lfxUrl: `${LFX}2`, title: 'Uploads, part two' });

    expect(told([before], [after]).map((line) => line.split(' ')[0])).toEqual(['removed', 'added']);
  });

  it('gives a split idea one heir, the rest is new', () => {
    const parts = ['Resume interrupted uploads: client', 'Uploads: server', 'Uploads: tests'].map((title) =>
      anIdea({ title }),
    );

    expect(told([anIdea()], parts)).toEqual([
      'proposed to proposed: Resume interrupted uploads: client [title]',
      'added proposed: Uploads: server',
      'added proposed: Uploads: tests',
    ]);
  });
});

describe('diffIdeas, of ideas that come and go', () => {
  it('tells a late withdrawal with what was withdrawn', () => {
    expect(told([anIdea({ status: 'open', lfxUrl: `${LFX}1` })], [])).toEqual([
      'removed open: Resume interrupted uploads',
    ]);
  });

  it('tells a step back from the accepted list', () => {
    expect(told([anIdea({ status: 'accepted' })], [anIdea()])).toEqual([
      'accepted to proposed: Resume interrupted uploads []',
    ]);
  });

  it('tells an idea that vanishes, and that it is back', () => {
    expect([...told([anIdea()], []), ...told([], [anIdea()])]).toEqual([
      'removed proposed: Resume interrupted uploads',
      'added proposed: Resume interrupted uploads',
    ]);
  });
});

describe('diffIdeas, always', () => {
  const words = fc.array(fc.constantFrom('upload', 'cluster', 'chart', 'disk', 'test', 'port', 'the', 'of'), {
    minLength: 1,
    maxLength: 6,
  });
  const text = words.map((list) => list.join(' '));
  const idea = fc
    .record({
      project: fc.constantFrom('Lantern', 'Oar', 'Reef'),
      title: text,
      term: fc.constantFrom('2031-2', '2031-3', null),
      status: fc.constantFrom<Status>('proposed', 'accepted', 'open'),
      description: fc.option(text),
      skills: fc.uniqueArray(fc.constantFrom('Go', 'Rust', 'C++'), { maxLength: 3 }),
      upstream: fc.uniqueArray(fc.constantFrom(...issue(1), ...issue(2), 'https://a.example'), { maxLength: 2 }),
      lfxUrl: fc.option(fc.constantFrom(`${LFX}1`, `${LFX}2`)),
    })
    .map(anIdea);
  const ideas = fc
    .array(idea, { maxLength: 12 })
    .map((list) => list.map((one, n) => ({ ...one, id: `${one.id}~${n}` })));

  it('is empty between a catalog and itself, read again in another order', () => {
    fc.assert(
      fc.property(ideas, (list) => {
        const unique = list.filter((one, n) => list.findIndex((other) => told([one], [other]).length === 0) === n);
        expect(diffIdeas(unique, structuredClone(unique).reverse())).toEqual([]);
      }),
    );
  });

  it('gives the later catalog when applied to the earlier one', () => {
    fc.assert(
      fc.property(ideas, ideas, (before, after) => {
        const applied = applyChanges(before, diffIdeas(before, after));

        const left = [...after];
        for (const one of applied) {
          const at = left.findIndex((other) => other.status === one.status && changedFields(one, other).length === 0);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
        expect(left).toEqual([]);
      }),
    );
  });

  it('tells every idea once', () => {
    fc.assert(
      fc.property(ideas, ideas, (before, after) => {
        const changes = diffIdeas(before, after);
        const early = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before.id]));
        const late = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after.id]));

        expect(new Set(early).size).toBe(early.length);
        expect(new Set(late).size).toBe(late.length);
      }),
    );
  });
});
