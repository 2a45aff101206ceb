/** Projects, skills and terms by name, with how many ideas each has. */

import type { Idea } from '../../ideas/idea.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import type { Count } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { compareNames } from '../overview-answer.ts';
import { skillNames } from '../skill-names.ts';
import { standings } from '../standing.ts';
import { basisOf } from './context-of.ts';
import type { LookUp } from './look-up.ts';
import type { NamesAnswer } from './question-answer.ts';

export function answerNames(
  of: 'project' | 'skill' | 'term' | 'mentor',
  found: LookUp,
  context: AnswerContext,
): NamesAnswer {
  const ideas = of === 'term' && found.isEmpty ? context.catalog.ideas : found.hits.map(({ idea }) => idea);
  return {
    kind: 'names',
    of,
    sought: found.sought,
    names: of === 'term' ? termCounts(ideas, context) : nameCounts(of, ideas, context),
    least: 1,
    ideas: found.isEmpty ? [] : ideas,
    ...basisOf(context, ideas),
  };
}

const NAMES = {
  project: () => (idea: Idea) => [idea.project],
  skill:
    ({ index }: AnswerContext) =>
    (idea: Idea) =>
      skillNames(index, idea),
  mentor: () => (idea: Idea) => idea.mentors.map(({ name, github }) => name ?? github ?? ''),
} as const;

/** Projects and mentors by name; skills by how many ideas ask for them. */
function nameCounts(
  of: 'project' | 'skill' | 'mentor',
  ideas: readonly Idea[],
  context: AnswerContext,
): readonly Count[] {
  const byName = counted(ideas, context, NAMES[of](context));
  const named = byName.toSorted((left, right) => compareNames(left.name, right.name));
  return of === 'skill' ? named.toSorted((left, right) => right.ideas - left.ideas) : named;
}

/** Newest first. */
function termCounts(ideas: readonly Idea[], context: AnswerContext): readonly Count[] {
  const newestFirst = ideas.toSorted((left, right) => compareTerms(right.term, left.term));
  return counted(newestFirst, context, ({ program, term }) => [termName(program, term)]);
}

function counted(
  ideas: readonly Idea[],
  { catalog, now }: AnswerContext,
  namesOf: (idea: Idea) => readonly string[],
): readonly Count[] {
  const standingOf = standings(catalog, now);
  const counts = new Map<string, { ideas: number; open: number }>();
  for (const idea of ideas) {
    for (const name of namesOf(idea)) {
      const known = counts.get(name) ?? { ideas: 0, open: 0 };
      counts.set(name, { ideas: known.ideas + 1, open: known.open + Number(standingOf(idea) === 'open') });
    }
  }
  return [...counts].map(([name, count]) => ({ name, ...count }));
}
