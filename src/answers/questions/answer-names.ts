/** Projects, skills and terms by name, with how many ideas each has. */

import type { Idea } from '../../ideas/idea.ts';
import { type Phase, phaseAt } from '../../ideas/phase.ts';
import { compareTerms, hasEnded, termName } from '../../ideas/term.ts';
import type { Count } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { compareNames } from '../overview-answer.ts';
import { skillNames } from '../skill-names.ts';
import { standings } from '../standing.ts';
import { basisOf, timelineOf } from './context-of.ts';
import type { NamesAnswer } from './figures-answer.ts';
import type { LookUp } from './look-up.ts';
import { mentorKey, peopleOf } from './people.ts';

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
    names: countNames(of, ideas, context).map(({ name, ideas, open, of: same }) => ({
      name,
      ideas,
      open,
      ...(of === 'term' ? phaseOf(same, context) : {}),
    })),
    least: 1,
    ideas: found.isEmpty ? [] : ideas,
    ...basisOf(context, ideas),
  };
}

/** Where a term stands, by its timeline or else by the calendar; nothing where neither tells. */
function phaseOf([idea]: readonly Idea[], context: AnswerContext): { readonly phase?: Phase } {
  if (idea === undefined) return {};
  const phase = phaseAt(timelineOf(context, idea), context.now);
  if (phase !== 'unknown') return { phase };
  return hasEnded(idea, context.now) ? { phase: 'over' } : {};
}

const NAMES = {
  project: () => (idea: Idea) => [idea.project],
  term:
    () =>
    ({ program, term }: Idea) => [termName(program, term)],
  skill:
    ({ index }: AnswerContext) =>
    (idea: Idea) =>
      skillNames(index, idea),
  mentor: ({ catalog }: AnswerContext) => {
    const people = peopleOf(catalog.ideas);
    return (idea: Idea) => idea.mentors.map((mentor) => people.get(mentorKey(mentor)) ?? mentorKey(mentor));
  },
} as const;

/** A name with the ideas that have it. */
export interface CountedName extends Count {
  readonly of: readonly Idea[];
}

/** Projects and mentors by name; skills by how many ideas ask for them; terms newest first. */
export function countNames(
  kind: 'project' | 'skill' | 'term' | 'mentor',
  ideas: readonly Idea[],
  context: AnswerContext,
): readonly CountedName[] {
  if (kind === 'term') {
    const newestFirst = ideas.toSorted((left, right) => compareTerms(right.term, left.term));
    return counted(newestFirst, context, NAMES.term());
  }
  const byName = counted(ideas, context, NAMES[kind](context));
  const named = byName.toSorted((left, right) => compareNames(left.name, right.name));
  return kind === 'skill' ? named.toSorted((left, right) => right.ideas - left.ideas) : named;
}

function counted(
  ideas: readonly Idea[],
  { catalog, now }: AnswerContext,
  namesOf: (idea: Idea) => readonly string[],
): readonly CountedName[] {
  const standingOf = standings(catalog, now);
  const of = new Map<string, Idea[]>();
  for (const idea of ideas) {
    for (const name of new Set(namesOf(idea))) {
      const known = of.get(name);
      if (known === undefined) of.set(name, [idea]);
      else known.push(idea);
    }
  }
  return [...of].map(([name, same]) => ({
    name,
    ideas: same.length,
    open: same.filter((idea) => standingOf(idea) === 'open').length,
    of: same,
  }));
}
