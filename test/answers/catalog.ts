/** A small catalog, written by hand: two terms of one program and a year of another. */
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { answer } from '../../src/answers/answer-request.ts';
import { parseRequest } from '../../src/answers/request.ts';
import { answerText } from '../../src/blocks/answer-message.ts';
import type { Idea, Timeline } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';

export function idea(fields: Partial<Idea> & Pick<Idea, 'project' | 'title'>): Idea {
  const slug = `${fields.project}/${fields.title}`.toLowerCase().replace(/[^a-z0-9/]+/g, '-');
  const term = fields.term === undefined ? '2027-1' : fields.term;
  const program = fields.program === undefined ? 'lfx' : fields.program;
  return {
    id: `${program}-${term}/${slug}`,
    program,
    term,
    status: 'proposed',
    subproject: null,
    programName: null,
    description: 'What is to be done.',
    outcome: null,
    skills: [],
    mentors: [],
    upstream: [],
    lfxUrl: null,
    size: null,
    source: { document: 'programs/2027/01-Mar-May/project_ideas.md', line: 12, url: null },
    ...fields,
  };
}

const ANN = { name: 'Ann Søndergård', github: 'ann-s' };
const BO = { name: 'Bo Li', github: null };

/** An address that nobody applies at. */
export const APPLY = 'https://mentorship.example.org/project/raft';

const IDEAS: readonly Idea[] = [
  idea({
    project: 'Otter',
    title: 'Raft in the control plane',
    status: 'open',
    skills: ['Golang', 'Kubernetes', 'Distributed systems'],
    mentors: [ANN, BO],
    upstream: ['https://github.com/otter-example/otter/issues/12'],
    lfxUrl: APPLY,
    description: 'Agree on one leader. See [the design](https://otter.example/design).\n\n- elect\n- hand over',
    outcome: 'A leader within two seconds.',
  }),
  idea({ project: 'Otter', title: 'A nicer command line', status: 'accepted', skills: ['Go'], mentors: [ANN] }),
  ...['Snapshots', 'Quotas', 'Audit log', 'Backups', 'Dry runs'].map((title) =>
    idea({ project: 'Heron', title, skills: ['Go', 'K8s'], mentors: [BO] }),
  ),
  idea({ project: 'Finch', title: 'A dashboard in TypeScript', skills: ['TypeScript', 'React'] }),
  idea({
    project: 'Otter',
    title: 'Docs for newcomers',
    term: '2026-3',
    status: 'open',
    skills: ['Technical writing'],
    lfxUrl: 'https://mentorship.example.org/project/docs',
    mentors: [ANN],
  }),
  idea({ project: 'Wren', title: 'A Haskell client', term: '2026-3', skills: ['Haskell'] }),
];

/** What is answered to some words, over these ideas. */
export function contextOf(ideas: readonly Idea[], timelines: readonly Timeline[] = []): AnswerContext {
  return {
    catalog: { ideas, problems: [], timelines },
    index: buildIndex(ideas),
    now: new Date('2026-11-23T20:15:00Z'),
    readAt: new Date('2026-11-23T20:10:00Z'),
  };
}

const CONTEXT = contextOf(IDEAS);

export function say(words: string, context = CONTEXT): string {
  return answerText(answer(parseRequest(words), context));
}
