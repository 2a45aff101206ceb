/** Turns that hang on dates that were told, or ask when of the ideas shown: "and then?", "selection?", "which term is it". */
import type { AnswerContext } from '../answer-context.ts';
import { answerBeside } from '../questions/answer-beside.ts';
import { answerNames } from '../questions/answer-names.ts';
import { answerWhen, withoutHappenings } from '../questions/answer-when.ts';
import { timelineOf } from '../questions/context-of.ts';
import { lookUp } from '../questions/look-up.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { foundBefore, tellAbout } from '../questions/tell-about.ts';
import { readMoment, readWhichTerm } from '../reading/moments.ts';
import type { Put } from '../reading/read-intent.ts';
import { AFTER_THAT, BEFORE_THAT } from './follow-patterns.ts';
import { tellShown } from './follow-shown.ts';
import type { Memory } from './memory.ts';
import { STEPS } from './read-following.ts';
import type { Turn } from './turn.ts';

/** "Selection?", "first day?" after dates: when that is, in the same term. */
export function bareMoment(sentence: string, { intent, told }: Memory, context: AnswerContext): Turn | null {
  const words = sentence.replace(/^(?:(?:and|or|the|for|about|what about|how about) )+|[?.! ]+$/g, '');
  if (intent !== 'dates' || told === null || words === '' || words.split(' ').length > 3) return null;
  if (/^(?:is|are|am|was|were|do|does|did|will|would|can|could|may|has|have)\b/.test(words)) return null;
  const asked = `when is the ${words === 'final' ? 'final evaluation' : words}`;
  return readMoment(asked) === null || /\b(?:lfx|gsoc|20\d\d|terms?|ideas?|when|who|what|which|how)\b/.test(words)
    ? null
    : answerWhen(told.term.toLowerCase(), asked, context);
}

/** "When does it end?" after dates, where no idea is spoken of: in the same term. */
export function sameTerm(
  sentence: string,
  put: Put,
  { intent, told, ideas }: Memory,
  context: AnswerContext,
): Turn | null {
  if (intent !== 'dates' || told === null || ideas.length > 0 || put.intent !== 'dates') return null;
  const isNamed = /\b(?:gsoc|lfx|summer of code|20\d\d|terms?)\b/.test(sentence.replace(/\b(?:the|this) term\b/g, ' '));
  if (isNamed || readWhichTerm(sentence) !== null || !lookUp(context.index, withoutHappenings(put.rest)).isEmpty)
    return null;
  return answerWhen(told.term.toLowerCase(), sentence, context);
}

/** After the dates of a term. */
const HOW_LONG = /^(?:and )?how long (?:is|does|will) (?:it|that|this)(?: (?:last|take|be|go on))?[?.! ]*$/;

/** What comes after the dates that were told, or came before them. */
export function nearDates(said: Said, context: AnswerContext): Turn | null {
  const { sentence, memory } = said;
  if (memory.intent === 'dates' && HOW_LONG.test(sentence))
    return answerWhen(memory.told?.term.toLowerCase() ?? '', 'how long is the mentorship', context);
  const way = AFTER_THAT.test(sentence) ? 'after' : BEFORE_THAT.test(sentence) ? 'before' : null;
  if (way === null) return null;
  if (STEPS.test(sentence) && memory.intent !== 'dates' && said.shown.length > 1) return null;
  const near = memory.told === null ? null : answerBeside(memory.told, way, context);
  if (near !== null || (memory.intent !== 'dates' && said.shown.length === 0)) return near;
  return tellShown('', { ...said, put: { intent: 'dates', rest: '' } }, context) ?? answerWhen('', sentence, context);
}

/** Which term the ideas shown are of, and where that stands. */
export function termsOfShown(said: Said, context: AnswerContext): Turn | null {
  const ideas = spokenOf(said);
  if (ideas.length === 0) return null;
  if (ideas.some(({ idea }) => timelineOf(context, idea) === null)) {
    const found = { ...foundBefore(said.memory, context), hits: ideas, isEmpty: false };
    return { answer: answerNames('term', found, context), memory: said.memory };
  }
  const turn = tellAbout(ideas, { intent: 'dates', rest: '' }, said.shown, { ...said, sentence: '' }, context);
  return { ...turn, memory: { ...turn.memory, intent: said.memory.intent } };
}
