/** Ideas of two programs over three terms, so that terms, programs and projects can be told apart by numbers. */
import type { Idea } from '../../src/ideas/idea.ts';
import { idea } from './catalog.ts';

const ANN = { name: 'Ann Søndergård', github: 'ann-s' };
const BO = { name: 'Bo Li', github: 'bo-li' };
const page = (name: string): string => `https://mentorship.example.org/project/${name}`;
const issue = (number: number): readonly string[] => [`https://github.com/otter-example/otter/issues/${number}`];

function lfx(project: string, title: string, skills: readonly string[], more: Partial<Idea> = {}): Idea {
  return idea({ project, title, skills, mentors: [ANN], upstream: issue(title.length), ...more });
}

function gsoc(project: string, title: string, skills: readonly string[], size: string, more: Partial<Idea> = {}): Idea {
  return lfx(project, title, skills, { program: 'gsoc', term: '2027', size, ...more });
}

export const TWO_PROGRAMS: readonly Idea[] = [
  lfx('Otter', 'Raft in the control plane', ['Golang', 'Kubernetes'], { status: 'open', lfxUrl: page('raft') }),
  lfx('Otter', 'Dry runs', ['Go'], { status: 'open', lfxUrl: page('dry'), mentors: [ANN, BO] }),
  lfx('Otter', 'Fuzzing the loader', [], { upstream: [], mentors: [] }),
  lfx('Heron', 'Kafka bridge operator', ['Java', 'Kubernetes'], { status: 'accepted' }),
  lfx('Heron', 'Function templates', ['Java', 'Maven']),
  gsoc('Otter', 'Teaching game', ['Godot', 'Game development'], 'small (~90 hour projects)'),
  gsoc('Finch', 'Agent in either language', ['Rust (optional)', 'Go'], 'medium (~175 hour projects)', {
    mentors: [ANN, BO],
  }),
  gsoc('Finch', 'Grid simulation', ['Python', 'C++'], 'large (~350 hour projects)'),
  lfx('Otter', 'Snapshots', ['Go'], { term: '2026-3' }),
  lfx('Wren', 'A Haskell client', ['Haskell'], { term: '2026-3' }),
];
