/** Whether one can apply for an idea now. */
import type { Catalog, Idea, Timeline } from '../ideas/idea.ts';
import { hasEnded } from '../ideas/term.ts';
import type { Standing } from './answer.ts';
import { applicationsOf } from './application-window.ts';
import { newestTermsOf } from './terms.ts';

/** Tells where each idea stands at a moment. */
export type StandingOf = (idea: Idea) => Standing;

/**
 * An idea stands where its status says, unless its term is not the newest of its program any more, the term's timeline
 * says that applications are over, or the term itself is. Each term is looked at once, when an idea of it is asked about.
 */
export function standings(catalog: Catalog, now: Date): StandingOf {
  const newest = newestTermsOf(catalog);
  const closed = new Map<string, boolean>();
  return (idea) => {
    const key = `${idea.program} ${idea.term}`;
    const isClosed =
      closed.get(key) ?? (newest.get(idea.program) !== idea.term || isPast(idea, catalog.timelines, now));
    closed.set(key, isClosed);
    return isClosed ? 'closed' : idea.status;
  };
}

function isPast({ program, term }: Idea, timelines: readonly Timeline[], now: Date): boolean {
  if (hasEnded({ program, term }, now)) return true;
  return timelines.some(
    (timeline) =>
      timeline.program === program && timeline.term === term && applicationsOf(timeline, now).state === 'past',
  );
}
