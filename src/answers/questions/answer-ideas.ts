/** Answers about ideas: which fit, how many, one thing about them, two side by side, whose they are. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { closingsOf } from '../closings.ts';
import { compareNames } from '../overview-answer.ts';
import { queryWords } from '../reading/query-words.ts';
import { basisOf, datedEntriesOf, entriesOf, type Found } from './context-of.ts';
import type { NamesAnswer } from './figures-answer.ts';
import type { LookUp } from './look-up.ts';
import { mentorKey, peopleOf } from './people.ts';
import type { CompareAnswer, Fact, FactsAnswer, FoundAnswer, Sought } from './question-answer.ts';

export function answerFound(found: LookUp, counts: boolean, context: AnswerContext): FoundAnswer {
  const ideas = found.hits.map(({ idea }) => idea);
  return {
    kind: 'found',
    counts,
    sought: found.sought,
    entries: entriesOf(found.hits, context),
    closings: closingsOf(ideas, context),
    of: found.scope.length,
    onlyEarlier: found.onlyEarlier,
    earlier: found.earlier,
    earlierIn: found.earlierIn ?? [],
    query: found.filters.length === 1 && found.some === undefined ? queryWords(found.filters[0] ?? '') : null,
    ...(found.noneOpen === undefined ? {} : { noneOpen: found.noneOpen }),
    ...(found.unexplained === undefined ? {} : { unexplained: found.unexplained }),
    ...(found.asksShare === undefined ? {} : { asksShare: true }),
    ...(found.some === undefined ? {} : { some: found.some }),
    ...(found.instead === undefined ? {} : { instead: found.instead }),
    ...basisOf(context, found.onlyEarlier ? ideas : found.scope),
  };
}

export function answerFacts(
  fact: Fact,
  found: { readonly hits: readonly Found[]; readonly sought: Sought },
  ambiguous: boolean,
  context: AnswerContext,
  also: readonly Fact[] = [],
): FactsAnswer {
  return {
    kind: 'facts',
    fact,
    also,
    sought: found.sought,
    entries: datedEntriesOf(found.hits, context),
    ambiguous,
    ...basisOf(
      context,
      found.hits.map(({ idea }) => idea),
    ),
  };
}

export function answerCompare(ideas: readonly Found[], context: AnswerContext): CompareAnswer {
  return {
    kind: 'compare',
    entries: datedEntriesOf(ideas, context),
    ...basisOf(
      context,
      ideas.map(({ idea }) => idea),
    ),
  };
}

/**
 * Mentors of more than one of the ideas, by name: never in an order of merit.
 *
 * @param common the only mentors meant, where some are; see `mentorKey`.
 * @param least so many ideas or more, where no mentors are meant.
 */
export function answerSharedMentors(
  found: LookUp,
  context: AnswerContext,
  common: ReadonlySet<string> | null = null,
  least = 2,
): NamesAnswer {
  const areOfScope = found.hits.every(({ idea }) => found.scope.includes(idea));
  const scope = areOfScope ? found.scope : found.hits.map(({ idea }) => idea);
  const people = peopleOf(context.catalog.ideas);
  const nameOf = (key: string): string => people.get(key) ?? key;
  const meant = common === null ? null : new Set([...common].map(nameOf));
  const byPerson = Map.groupBy(
    found.hits.flatMap(({ idea }) => idea.mentors.map((mentor) => ({ idea, name: nameOf(mentorKey(mentor)) }))),
    ({ name }) => name,
  );
  const shared = [...byPerson].filter(([name, same]) => (meant === null ? same.length >= least : meant.has(name)));
  const names = shared.map(([name, same]) => ({ name, ideas: same.length, open: 0 }));
  return {
    kind: 'names',
    of: 'shared-mentor',
    isBetween: common !== null,
    sought: found.sought,
    least,
    names: names.toSorted((left, right) => compareNames(left.name, right.name)),
    ideas: distinct(shared.flatMap(([, same]) => same.map(({ idea }) => idea))),
    ...basisOf(context, scope),
  };
}

function distinct(ideas: readonly Idea[]): readonly Idea[] {
  return [...new Set(ideas)];
}
