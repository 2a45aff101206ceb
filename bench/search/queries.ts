/** What people type, as mixed as they type it: words, names, slips, sentences. */
import type { Idea } from '../../src/ideas/idea.ts';

const SKILLS =
  'go kubernetes python rust react typescript c++ helm prometheus grpc docker documentation testing llm wasm'.split(
    ' ',
  );
const SLIPS = ['kuberntes', 'pyhton react', 'protobuff', 'machne learning', 'kubrnetes operater', 'opentelemtry go'];
const SHORT = [
  'golang k8s',
  'machine learning',
  'ci/cd github actions',
  'frontend dashboard',
  'ebpf networking',
  'unit test coverage',
  'service mesh',
  'supply chain security',
  'technical writing',
  'edge computing python',
];
const SENTENCES = [
  'I would like to work on something with go and kubernetes that a newcomer can start with this term',
  'is there anything about machine learning or large language models for someone who knows python',
  'looking for a frontend project with react and typescript where I can improve a dashboard for clusters',
  'I have experience with rust and webassembly and want to contribute to a runtime or its plugins',
  'which projects need help with documentation, technical writing and the website for new contributors',
  'I know some networking and would love to learn about ebpf and service mesh in a cloud native project',
  'can a python developer help with testing and chaos engineering of kubernetes clusters in production',
  'any idea about observability, tracing and metrics with opentelemetry and prometheus written in golang',
  'I am a student interested in security, supply chain and policy as code and I can write go quite well',
  'something about storage, databases or postgres operators where the mentor expects basic kubernetes knowledge',
];

/** A third each of names and skills, of short queries with slips among them, and of sentences. */
export function mixedQueries(ideas: readonly Idea[]): readonly string[] {
  const pairs = SKILLS.map((skill, at) => `${skill} ${SKILLS[(at * 7 + 3) % SKILLS.length]}`);
  const some = ideas.filter((_, at) => at % Math.ceil(ideas.length / 12) === 0);
  const names = some.flatMap(({ project, mentors }) => [project, mentors[0]?.name ?? project]);
  return [
    ...SKILLS,
    ...pairs,
    ...names,
    ...SLIPS,
    ...SHORT,
    ...SENTENCES,
    ...SENTENCES.map((text) => `${text} please`),
  ];
}
