/** "What about Python?", "and the mentors of the cache idea": the same with something else in it. */
import type { AnswerContext } from '../answer-context.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerPut } from '../questions/answer-put.ts';
import { answerWhen } from '../questions/answer-when.ts';
import { lookUp, timesNamed } from '../questions/look-up.ts';
import type { Said } from '../questions/said.ts';
import { readMoment } from '../reading/moments.ts';
import { partsOf } from '../reading/question-parts.ts';
import { readNoun } from '../reading/read-intent.ts';
import { answerInstead } from './follow-instead.ts';
import { answerAnother } from './follow-people.ts';
import { answerCalled } from './follow-places.ts';
import { needsOfShown, tellShown } from './follow-shown.ts';
import type { Turn } from './turn.ts';

const NEXT_TERM =
  /^(?:(?:the|in|for) )*(?:next|coming|upcoming|following) (?:term|round|cohort|season|year|time|one|edition)[?.! ]*$/;

/** After dates: "what about envoy, is there something". */
const FOR_IDEAS =
  /,? ?\b(?:is there|are there|do they have|have they|does it have)(?: an?| any| some)?(?: (?:thing|ideas?|something|anything))?[?.! ]*$/;

/** "What about harbor's mentors": a field of something else. */
function answerField(words: string, { memory }: Said, context: AnswerContext): Turn | null {
  const [, rest = '', noun = ''] = /^(.+) (\S+?)[?.! ]*$/.exec(words) ?? [];
  const intent = readNoun(noun);
  if (intent === null || factOf(intent) === null || intent === 'about' || lookUp(context.index, rest).isEmpty)
    return null;
  return answerPut({ intent, rest }, `${noun} of ${rest}`, memory, context);
}

/** Of the lists that were shown, one that is called so is meant before any other. */
function calledBefore(rest: string, said: Said, context: AnswerContext): Turn | null {
  const fact = factOf(said.memory.intent);
  const isNamed = timesNamed(context.index, rest) === 'none' && !lookUp(context.index, rest).isEmpty;
  if (fact === null || !isNamed) return null;
  return answerCalled(rest.replace(/[?.! ]+$/, ''), '', { ...said, put: { intent: fact, rest: '' } }, context);
}

/** The same with something else in it; null where a question of its own follows: "and who mentors the cache idea". */
export function answerWhatAbout(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { put, memory } = said;
  if (put.intent !== 'find' && put.intent !== 'count') return null;
  if (memory.intent === 'dates' && FOR_IDEAS.test(rest)) {
    return answerPut({ intent: 'find', rest: rest.replace(FOR_IDEAS, ' ') }, rest, memory, context);
  }
  if (NEXT_TERM.test(rest)) return answerWhen('', `when is the ${rest}`, context);
  const another = answerAnother(rest, said, context) ?? answerField(rest, said, context);
  if (another !== null) return another;
  if (memory.intent === 'dates' && readMoment(`when ${rest}`) !== null) {
    return (
      tellShown('', { ...said, sentence: `when ${rest}`, put: { intent: 'dates', rest: '' } }, context) ??
      answerWhen(memory.told?.term.toLowerCase() ?? '', `when ${rest}`, context)
    );
  }
  const called = calledBefore(rest, said, context);
  if (called !== null) return called;
  const again = memory.intent === 'skills' && memory.focus !== null && partsOf(rest, context.index).named.length === 0;
  return (again ? needsOfShown(rest, said, context) : null) ?? answerInstead(rest, said, context);
}
