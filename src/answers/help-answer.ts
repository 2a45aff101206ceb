/** What one can ask, taught by examples that have answers. */
import type { Idea } from '../ideas/idea.ts';
import type { Answer, HelpAnswer } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { compareNames } from './overview-answer.ts';
import { skillNames } from './skill-names.ts';
import { standings } from './standing.ts';
import { newestIdeas, termsOf } from './terms.ts';

export function answerHelp(context: AnswerContext): Answer {
  const { catalog, readAt } = context;
  const ideas = newestIdeas(context.catalog);
  const standingOf = standings(context.catalog, context.now);
  const open = ideas.filter((idea) => standingOf(idea) === 'open').length;
  return {
    kind: 'help',
    ideas: ideas.length,
    open,
    projects: new Set(ideas.map(({ project }) => project)).size,
    examples: [...examplesOf(ideas, context), ...overviews(open, ideas.length < catalog.ideas.length)],
    readAt,
    terms: termsOf(ideas),
  };
}

type Example = HelpAnswer['examples'][number];

/** Examples from what there is: the pair of skills most often asked for together, and a project. */
function examplesOf(ideas: readonly Idea[], { index }: AnswerContext): readonly Example[] {
  const skills = ideas.map((idea) => skillNames(index, idea));
  const pair = mostFrequent(skills.flatMap(pairsOf));
  const project = mostFrequent(ideas.map((idea) => idea.project));
  const words = pair?.split('\n') ?? [];
  return [
    ...(words.length < 2 ? [] : pairExamples(words[0] ?? '', words[1] ?? '')),
    ...(project === null
      ? []
      : [{ request: { kind: 'project', text: project, page: 1 } as const, meaning: `the ideas of ${project}` }]),
  ];
}

function pairExamples(one: string, other: string): readonly Example[] {
  const [a, b] = [asWord(one), asWord(other)];
  return [
    { request: { kind: 'search', text: `${a} ${b}`, page: 1 }, meaning: `ideas for both ${one} and ${other}` },
    { request: { kind: 'search', text: `${a} -${b}`, page: 1 }, meaning: `${one}, but not ${other}` },
  ];
}

/** A name as one would type it. */
function asWord(name: string): string {
  const typed = name.toLowerCase();
  return /\s/.test(typed) ? `"${typed}"` : typed;
}

function overviews(open: number, hasEarlier: boolean): readonly Example[] {
  return [
    { request: { kind: 'projects', everyTerm: false, page: 1 }, meaning: 'all projects' },
    { request: { kind: 'skills', everyTerm: false, page: 1 }, meaning: 'all skills' },
    ...(open === 0
      ? []
      : [
          {
            request: { kind: 'search', text: 'status:open', page: 1 } as const,
            meaning: 'what has a page to apply on',
          },
        ]),
    ...(hasEarlier
      ? [{ request: { kind: 'projects', everyTerm: true, page: 1 } as const, meaning: 'earlier terms as well' }]
      : []),
  ];
}

/** Each two different names of a list, in one order. */
function pairsOf(names: readonly string[]): readonly string[] {
  const sorted = names.toSorted(compareNames);
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}\n${other}`));
}

/** The value that stands most often, the first in the alphabet among equals; null for none. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].toSorted((left, right) => right[1] - left[1] || compareNames(left[0], right[0]));
  return most?.[0] ?? null;
}
