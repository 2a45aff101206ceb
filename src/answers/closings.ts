/** Until when one can apply. */
import type { Idea } from '../ideas/idea.ts';
import { writtenWindow } from '../ideas/phase.ts';
import type { Closing } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { timelineOf } from './questions/context-of.ts';
import { standings } from './standing.ts';
import { termOf } from './terms.ts';

/** When applications close for those of some ideas that are open, one for each term whose timeline tells. */
export function closingsOf(ideas: readonly Idea[], context: AnswerContext): readonly Closing[] {
  const standingOf = standings(context.catalog, context.now);
  const open = ideas.filter((idea) => standingOf(idea) === 'open');
  const terms = new Map(open.map((idea) => [termOf(idea), idea]));
  return [...terms].flatMap(([term, idea]) => {
    const timeline = timelineOf(context, idea);
    const at = timeline === null ? null : writtenWindow(timeline).to;
    return at === null || term === null ? [] : [{ term, at }];
  });
}
