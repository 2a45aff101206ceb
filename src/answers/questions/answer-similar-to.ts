/** Ideas like one that is named: "similar to the snapshots idea", "what else is like snapshots?". */
import type { AnswerContext } from '../answer-context.ts';
import type { Turn } from '../conversation/turn.ts';
import { answerSimilar } from '../figures/answer-similar.ts';
import { resolveReference, wholeTitled } from './references.ts';

const SIMILAR_TO =
  /^(?:.*\b)?(?:ideas?|projects?|ones|anything|something|everything|what else|what|which|mentorships?)(?: (?:is|are|there|else|that))* (?<how>similar to|comparable to|close to|resembling|like|the same as) (?:the )?(?<what>.+?)(?: (?:one|idea|project))?[?.! ]*$/;

/** @returns null where nothing like an idea is asked for. */
export function answerSimilarTo(sentence: string, context: AnswerContext): Turn | null {
  const { how, what } = SIMILAR_TO.exec(sentence)?.groups ?? {};
  if (how === undefined || what === undefined) return null;
  if (how !== 'like') return answerSimilar(resolveReference(context.index, what).hits, '', context);
  // "Something like a dashboard" is like no idea.
  const meant = /\S \S/.test(what.replace(/^an? /, '')) ? wholeTitled(context.index, what) : [];
  return meant.length === 1 ? answerSimilar(meant, '', context) : null;
}
