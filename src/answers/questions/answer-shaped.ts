/** Questions that are told by their shape, however they are put. */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Turn } from '../conversation/turn.ts';
import { answerFigures } from '../figures/answer-figures.ts';
import { readFigures } from '../figures/read-figures.ts';
import { readMissing } from '../reading/read-missing.ts';
import { asksNumbers } from '../reading/read-narrowing.ts';
import { readNeed } from '../reading/read-need.ts';
import { answerEditions } from './answer-editions.ts';
import { answerFind } from './answer-find.ts';
import { answerNeeds } from './answer-needs.ts';

/**
 * Figures, whether an idea needs something, ideas by what they lack, and what can be applied for.
 *
 * @returns null where a sentence in lower case has none of these shapes.
 */
export function answerShaped(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const editions = answerEditions(sentence, memory, context);
  if (editions !== null) return editions;
  const figures = readFigures(sentence);
  const counted = figures === null ? null : answerFigures(figures, context);
  if (counted !== null) return counted;
  const need = readNeed(sentence);
  const needed = need === null ? null : answerNeeds(need, memory, context);
  if (needed !== null) return needed;
  if (readMissing(sentence) !== null || asksNumbers(sentence)) {
    return answerFind({ intent: /\bhow many\b/.test(sentence) ? 'count' : 'find', rest: sentence }, context);
  }
  if (ANY_OPEN.test(sentence) || LARGEST.test(sentence)) return answerFind({ intent: 'find', rest: sentence }, context);
  return CAN_APPLY.test(sentence) && !ASKS_WHEN.test(sentence)
    ? answerFind({ intent: 'find', rest: sentence.replace(CAN_I, 'i can ') }, context)
    : null;
}

/** "What can I apply for right now": the ideas, not the dates. */
const CAN_APPLY =
  /\b(?:what|which|anything|something|any|list|show)\b.*\b(?:i|we|one|people|someone) (?:can|could) (?:still |now |already |currently )*apply\b|\bwhat (?:all )?can (?:i|we|one|people) (?:still |now |currently )*apply (?:to|for)\b|\bcan (?:i|we) (?:still |now |currently )*apply (?:to|for) (?:anything|something|any)\b/;
/** "Is any Go idea open now": which, not whether one that is meant is. */
const ANY_OPEN = /^(?:is|are) (?:there )?any\b(?!one|body)(?!.* (?:if|when)\b).*\bopen\b(?! source|telemetry|policy)/;
const LARGEST =
  /^(?:what(?:'s| is| are)|which(?: is| are| ideas? (?:is|are))?|show|list|the)?(?: me)? ?(?:the )?(?:longest|shortest|biggest|largest|smallest)(?: (?:one|ones|idea|ideas|project|projects|mentorships?))?(?: (?:in|of) (?:lfx|gsoc)[^?]*)?[?.! ]*$/;
const CAN_I = /\bcan (?:i|we|one|people) (?=.*\bapply\b)/;
const ASKS_WHEN = /\b(?:when|until|till|deadline|how)\b/;
