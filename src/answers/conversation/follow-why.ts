/** "Why is it closed?" after ideas that were shown. */
import type { AnswerContext } from '../answer-context.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { tellAbout } from '../questions/tell-about.ts';
import { answerCalled } from './follow-places.ts';
import type { Turn } from './turn.ts';

const NO_REASONS =
  'The documents give no reasons, and I only tell what stands in them. Ask about an idea’s skills, mentors, dates or upstream issue.';

/** Why an idea is not open is told by its dates; the documents give no other reasons. */
export function answerWhy(words: string, said: Said, context: AnswerContext): Turn | null {
  if (words !== '') return answerCalled(words, '', { ...said, put: { intent: 'open', rest: '' } }, context);
  const { shown, memory, sentence } = said;
  const isOfStanding =
    ['open', 'apply', 'dates'].includes(memory.intent) || /\b(?:open|closed|appl\w+)\b/.test(sentence);
  return isOfStanding && shown.length > 0
    ? tellAbout(spokenOf(said), { intent: 'open', rest: '' }, shown, said, context)
    : { answer: { kind: 'refused', message: NO_REASONS }, memory };
}
