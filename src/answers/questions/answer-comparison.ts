/** What is compared with what. */
import type { AnswerContext } from '../answer-context.ts';
import { answerCompare } from './answer-ideas.ts';
import { answerTalk } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { NOTHING_YET } from './memory.ts';
import { resolveReference } from './references.ts';
import { sidesOf } from './sides.ts';
import { remembered, type Turn } from './turn.ts';

export function answerComparison(rest: string, context: AnswerContext): Turn {
  const ideas = sidesOf(rest).flatMap((side) => resolveReference(context.index, side).hits.slice(0, 1));
  const different = [...new Map(ideas.map((hit) => [hit.idea.id, hit])).values()];
  if (different.length < 2) {
    const found = resolveReference(context.index, rest);
    if (found.hits.length < 2) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
    return compared(found.hits.slice(0, 3), context);
  }
  return compared(different, context);
}

export function compared(ideas: readonly Found[], context: AnswerContext): Turn {
  return { answer: answerCompare(ideas, context), memory: remembered('compare', ideas, []) };
}
