import { describe, expect, it } from 'vitest';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

describe('one person is one', () => {
  const ADA = { name: 'Ada Quill', github: 'ada-q' };
  const again = contextOf([
    idea({ project: 'Heron', title: 'Tide tables', mentors: [ADA] }),
    idea({ project: 'Wren', title: 'Log shipping', mentors: [{ name: 'Ada Quill', github: 'quill' }] }),
    idea({ project: 'Wren', title: 'Night watch', mentors: [{ name: null, github: 'quill' }] }),
    idea({ project: 'Wren', title: 'Dry runs 2.0', mentors: [ADA], term: '2026-3' }),
    idea({ project: 'Wren', title: 'Dry runs 3.0' }),
  ]);

  it('whichever handle an idea has', () => {
    expect(converse(['which mentors have more than one idea?'], again).at(-1)?.text).toMatch(/- Ada Quill \(3 ideas\)/);
  });

  it('and an idea is the same in all its editions', () => {
    expect(converse(['dry runs 3.0', 'was it there before?'], again).at(-1)?.ideas).toHaveLength(2);
  });
});

describe('the scope that is said is the one that was looked at', () => {
  const ADA = { name: 'Ada Quill', github: 'ada-q' };
  const both = contextOf([
    idea({ project: 'Heron', title: 'Tide tables', mentors: [ADA] }),
    idea({ project: 'Gannet', title: 'Wind cache', mentors: [ADA], term: '2026-3' }),
    idea({ project: 'Gannet', title: 'Wind tables', term: '2026-3' }),
    idea({ project: 'Egret', title: 'Night watch', description: 'With Gannet.', term: '2026-3' }),
  ]);
  const told = (question: string) => converse([question], both).at(-1)?.text;

  it('where one side of a shared mentor is of an earlier term', () => {
    expect(told('do heron and gannet share mentors?')).toMatch(/share 1 mentor in LFX 2027 Term 1 and LFX 2026 Term 3/);
  });

  it('where both sides of a comparison are, and of each only its own ideas', () => {
    expect(told('compare gannet with egret')).toMatch(/^Gannet \(earlier terms\) has more ideas \(2\) than Egret/);
  });
});

describe('after somebody’s ideas', () => {
  const ADA = { name: 'Ada Quill', github: 'ada-q' };
  const hers = contextOf([
    idea({ project: 'Heron', title: 'Tide tables', mentors: [ADA] }),
    idea({ project: 'Gannet', title: 'Wind cache', mentors: [ADA], skills: ['Angular'], term: '2026-3' }),
    idea({ project: 'Egret', title: 'Night watch', skills: ['Angular'], term: '2026-3' }),
  ]);
  const last = (...turns: readonly string[]) => converse([...turns], hers).at(-1);

  it('“in every term” is asked of that person', () => {
    expect(last('what does ada quill mentor?', 'is she in every term?')?.text).toMatch(
      /^2 terms mentored by Ada Quill/,
    );
  });

  it('what is asked besides is looked for in every term where the newest has none', () => {
    expect(last('ideas of ada quill with angular')?.ideas).toEqual([expect.stringContaining('wind-cache')]);
  });
});
