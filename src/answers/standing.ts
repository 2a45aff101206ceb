/** Whether one can apply for an idea now. */
import type { Catalog, Idea, Timeline } from '../ideas/idea.ts';
import { applicationWindow, phaseAt } from '../ideas/phase.ts';
import { newestTerms } from '../ideas/term.ts';
import type { Standing } from './answer.ts';

/** Tells where each idea stands at a moment. */
export type StandingOf = (idea: Idea) => Standing;

/**
 * An idea stands where its status says, unless its term is not the newest of its program any more, or the term's
 * timeline says that applications are over.
 */
export function standings({ ideas, timelines }: Catalog, now: Date): StandingOf {
  const newest = newestTerms(ideas);
  const closed = new Set(timelines.filter((timeline) => isPastApplications(timeline, now)).map(termKey));
  return (idea) => (newest.get(idea.program) !== idea.term || closed.has(termKey(idea)) ? 'closed' : idea.status);
}

function isPastApplications(timeline: Timeline, now: Date): boolean {
  const end = applicationWindow(timeline)?.to;
  return end === null || end === undefined ? ['review', 'running', 'over'].includes(phaseAt(timeline, now)) : end < now;
}

function termKey({ program, term }: Pick<Idea, 'program' | 'term'>): string {
  return `${program} ${term}`;
}
