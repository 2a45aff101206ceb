import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

const OPEN = { status: 'open', lfxUrl: 'https://mentorship.example.org/project/tides', term: '2027-1' } as const;
const IDEAS = [
  idea({ project: 'Heron', title: 'Tide tables', skills: ['Go'], ...OPEN }),
  idea({ project: 'Heron', title: 'Tile cache', skills: ['Python'], ...OPEN }),
  idea({
    project: 'Wren',
    title: 'Log shipping',
    skills: ['Rust', 'Heron'],
    description: 'A Java port exists.',
    ...OPEN,
  }),
  idea({ project: 'Wren', title: 'Night watch', skills: ['Java'], term: '2026-3' }),
  idea({ project: 'Gannet', title: 'Wind cache', skills: ['Go'], term: '2026-3' }),
];
const APPLICATIONS: Timeline = {
  program: 'lfx',
  term: '2027-1',
  source: { document: 'programs/2027/01-Jan-Mar/README.md', line: 1, url: null },
  rows: [
    { activity: 'Mentee applications', from: '2026-11-02', to: '2026-12-16', zone: null, text: 'Nov 2 – Dec 16' },
    { activity: 'Selection notifications', from: '2026-12-20', to: '2026-12-20', zone: null, text: 'Dec 20' },
  ],
};
const context = contextOf(IDEAS, [APPLICATIONS]);
const heard = (...asked: readonly string[]) => converse([...asked], context).at(-1);

describe('what is said beside a question is none of it', () => {
  it.each([
    ['python please, i never touched rust', ['tile-cache']],
    ['something in python, i took a course last year', ['tile-cache']],
    ['sorry for the stupid question, who mentors tide tables?', ['tide-tables']],
    ['tile cache sounds nice. tile cache: what skills?', ['tile-cache']],
  ])('%s', (question, titles) => {
    expect(heard(question)?.ideas).toEqual(titles.map((title) => expect.stringContaining(title)));
  });

  it('tells of the one that sounds nice', () => {
    expect(heard('what does heron offer?', 'tile one sounds nice. what skills?')?.text).toMatch(
      /^Heron: Tile cache.*\nSkills: Python/,
    );
  });

  it('passes over what none of a project’s ideas has', () => {
    expect(heard('how does the heron offer look like this winter?')?.ideas).toHaveLength(2);
  });
});
