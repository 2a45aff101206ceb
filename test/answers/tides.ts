/** Two open ideas of one project, one of another, and two of the term before, with a timeline of the open term. */
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

export const OPEN = { status: 'open', lfxUrl: 'https://mentorship.example.org/project/tides', term: '2027-1' } as const;
export const IDEAS = [
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
export const APPLICATIONS: Timeline = {
  program: 'lfx',
  term: '2027-1',
  source: { document: 'programs/2027/01-Jan-Mar/README.md', line: 1, url: null },
  rows: [
    { activity: 'Mentee applications', from: '2026-11-02', to: '2026-12-16', zone: null, text: 'Nov 2 – Dec 16' },
    { activity: 'Selection notifications', from: '2026-12-20', to: '2026-12-20', zone: null, text: 'Dec 20' },
  ],
};
const context = contextOf(IDEAS, [APPLICATIONS]);

/** The answer to the last of some turns. */
export const heard = (...asked: readonly string[]) => converse([...asked], context).at(-1);
