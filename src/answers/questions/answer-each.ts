/** Several questions of one message, each answered with what the ones before were about. */
import type { Answer, SingleAnswer } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { carriedOn, type Turn } from '../conversation/turn.ts';
import { ideasOf } from './answered.ts';
import type { Fact, FactsAnswer } from './question-answer.ts';

type AnswerOne = (text: string, memory: Memory, context: AnswerContext) => Turn;

/**
 * One answer that holds those to all parts.
 *
 * @returns null where a part cannot be answered by itself, so that the message is better taken as a whole.
 */
export function answerEach(
  parts: readonly string[],
  before: Memory,
  context: AnswerContext,
  answerOne: AnswerOne,
): Turn | null {
  const areSentences = parts.every((part) => part.endsWith('?'));
  let memory = before;
  const answers: SingleAnswer[] = [];
  for (const part of parts) {
    const turn = carriedOn(memory, answerOne(part, memory, context));
    memory = turn.memory;
    if (turn.answer.kind === 'several' || !standsAlone(turn.answer, areSentences)) return null;
    if (!isCourtesy(turn.answer) && !answers.some((told) => tells(told, turn.answer))) add(turn.answer, answers);
  }
  const [only, ...others] = answers;
  if (only === undefined) return null;
  return { answer: others.length === 0 ? only : { kind: 'several', answers }, memory };
}

/** Two things about one idea are told in one place. */
function add(answer: SingleAnswer, answers: SingleAnswer[]): void {
  const last = answers.at(-1);
  const areOfOne =
    last?.kind === 'facts' && answer.kind === 'facts' && last.entries.length === 1 && areSame(last, answer);
  const isPlain = areOfOne && [last.fact, answer.fact].every((fact) => fact !== 'about' && fact !== 'contact');
  if (areOfOne && isPlain) {
    answers[answers.length - 1] = { ...last, also: [...new Set([...last.also, answer.fact, ...answer.also])] };
  } else answers.push(answer);
}

/** Of sentences each is a question, so that "not in the documents" answers it; a clause may have been none. */
function standsAlone(answer: Answer, areSentences: boolean): boolean {
  if (answer.kind === 'talk')
    return answer.talk !== 'which-idea' && answer.talk !== 'language' && (areSentences || isCourtesy(answer));
  if (answer.kind === 'refused' || answer.kind === 'nothing') return areSentences;
  return answer.kind !== 'unknown' || answer.why === 'topic' || areSentences;
}

function isCourtesy(answer: Answer): boolean {
  return answer.kind === 'talk' && ['greeting', 'thanks', 'noted'].includes(answer.talk);
}

/** Whether an answer tells already what another one would. */
function tells(told: SingleAnswer, other: Answer): boolean {
  if (told.kind === 'facts' && other.kind === 'dates') {
    const [only, ...more] = told.entries;
    const isClosing = other.moment === null && !other.asksDuration && other.stage === null;
    return told.fact === 'open' && more.length === 0 && isClosing && (only?.applications.closes ?? null) !== null;
  }
  if (told.kind === 'facts' && other.kind === 'facts') return tellsFact(told, other);
  if (told.kind === 'dates' && other.kind === 'dates') return told.moment === other.moment;
  return told.kind === 'found' && other.kind === 'found' && told.counts === other.counts && areSame(told, other);
}

/** What an idea is about is told with its skills, mentors and issue. */
function tellsFact(told: FactsAnswer, other: FactsAnswer): boolean {
  const facts: readonly Fact[] = told.fact === 'about' ? WITH_ABOUT : [told.fact, ...told.also];
  return areSame(told, other) && [other.fact, ...other.also].every((fact) => facts.includes(fact));
}

const WITH_ABOUT: readonly Fact[] = ['about', 'skills', 'mentors', 'upstream'];

function areSame(one: Answer, other: Answer): boolean {
  const [left, right] = [one, other].map((answer) =>
    ideasOf(answer)
      .map(({ id }) => id)
      .join(' '),
  );
  return left === right && left !== '';
}
