/**
 * How long the diff of two revisions of 1,300 ideas takes, beside comparing the same lists as JSON text.
 *
 * Run: node bin/run.js bench/diff.ts
 */
import { diffIdeas } from '../src/ideas/diff.ts';
import type { Idea } from '../src/ideas/idea.ts';

const COUNT = 1300;
const RUNS = 15;
const WORDS =
  'teach measure rewrite port cluster upload chart disk policy runtime gateway schema test trace edge'.split(' ');

const word = (n: number): string => WORDS[(n * 7919 + (n >> 3) * 31) % WORDS.length] ?? '';
const text = (seed: number, length: number): string =>
  Array.from({ length }, (_, n) => `${word(seed * 13 + n)}${(seed + n) % 17}`).join(' ');

function ideaOf(n: number): Idea {
  return {
    id: `lfx-2031-2/project-${n % 90}/${n}`,
    program: 'lfx',
    term: '2031-2',
    status: 'proposed',
    project: `Project ${n % 90}`,
    subproject: null,
    title: `${text(n, 5)} ${n}`,
    programName: null,
    description: text(n, 90),
    outcome: text(n + 5, 30),
    skills: [word(n), word(n + 1), word(n + 2)],
    mentors: [{ name: `Mentor ${n}`, github: `mentor${n}` }],
    upstream: [`https://github.com/example/project-${n % 90}/issues/${n}`],
    lfxUrl: null,
    size: null,
    source: { document: 'project_ideas.md', line: n, url: null },
  };
}

const before = Array.from({ length: COUNT }, (_, n) => ideaOf(n));
const edited = (edit: (idea: Idea, n: number) => Idea): Idea[] => structuredClone(before).map(edit);

const REVISIONS: Readonly<Record<string, readonly Idea[]>> = {
  'nothing changed': edited((idea) => idea),
  '52 moved and opened, 5 edited': edited((idea, n) =>
    n < 52
      ? { ...idea, status: 'open', lfxUrl: `https://a.example/${n}`, description: n < 5 ? 'New.' : idea.description }
      : idea,
  ),
  'every text set anew': edited((idea) => ({
    ...idea,
    description: `**${idea.description}**`,
    outcome: `- ${idea.outcome}`,
  })),
  '300 retitled': edited((idea, n) => (n < 300 ? { ...idea, id: `r${n}`, title: `Retitled ${n}` } : idea)),
  'half gone, half new': [
    ...before.slice(0, COUNT / 2),
    ...Array.from({ length: COUNT / 2 }, (_, n) => ideaOf(n + 10_000)),
  ],
};

function medianMs(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

for (const [name, after] of Object.entries(REVISIONS)) {
  const json = medianMs(() => before.filter((idea, n) => JSON.stringify(idea) !== JSON.stringify(after[n])).length);
  const diff = medianMs(() => diffIdeas(before, after));
  const changes = diffIdeas(before, after).length;
  console.log(
    `${name}: ${diff.toFixed(1)} ms, ${changes} changes; as JSON text ${json.toFixed(1)} ms; ratio ${(diff / json).toFixed(2)}`,
  );
}
