/** Ideas as entries of an answer, with what their term's timeline says of applying. */
import type { Idea, Timeline } from '../../ideas/idea.ts';
import type { Hit } from '../../search/search.ts';
import type { Basis } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
import { standings } from '../standing.ts';
import { newestIdeas, termOf, termsOf } from '../terms.ts';
import type { DatedEntry, Named } from './question-answer.ts';

/** A hit of a search, or an idea known by its id. */
export type Found = Pick<Hit, 'idea'>;

/** As of when, and which terms an answer is about: the newest where it is about no idea. */
export function basisOf({ catalog, readAt }: AnswerContext, ideas: readonly Idea[]): Basis {
  return { readAt, terms: termsOf(ideas.length > 0 ? ideas : newestIdeas(catalog)) };
}

export function entriesOf(found: readonly Found[], { catalog, now }: AnswerContext): readonly Named[] {
  const standingOf = standings(catalog, now);
  return found.map(({ idea }) => ({ idea, term: termOf(idea), standing: standingOf(idea) }));
}

/** The timeline of an idea's term; null where no document tells one. */
export function timelineOf(
  { catalog }: AnswerContext,
  { program, term }: Pick<Idea, 'program' | 'term'>,
): Timeline | null {
  return catalog.timelines.find((timeline) => timeline.program === program && timeline.term === term) ?? null;
}

export function datedEntriesOf(found: readonly Found[], context: AnswerContext): readonly DatedEntry[] {
  return entriesOf(found, context).map((entry) => {
    return { ...entry, applications: applicationsOf(timelineOf(context, entry.idea), context.now) };
  });
}
