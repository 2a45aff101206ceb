/** What each way of asking is answered with. */
import type { AnswerContext } from '../answer-context.ts';
import { answerChanges } from './answer-changes.ts';
import { answerComparison } from './answer-comparison.ts';
import { answerFact, answerOne, factOf } from './answer-fact.ts';
import { EVER, withScope } from './answer-figures.ts';
import { answerFind } from './answer-find.ts';
import { answerContact, answerMentoredBy, answerPerson, answerShared } from './answer-people.ts';
import { answerShaped } from './answer-shaped.ts';
import { answerUnknown } from './answer-talk.ts';
import { answerWhen, withoutHappenings } from './answer-when.ts';
import { lookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import { mentorsNamed } from './mentors-named.ts';
import { readStage } from './moments.ts';
import { isReaching } from './reaching.ts';
import type { Put } from './read-intent.ts';
import { remembered, type Turn, turnOfNames } from './turn.ts';

/** A question that stands on its own. */
export function answerPut(put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const reached = isReaching(sentence) ? mentorsNamed(sentence, context.index) : null;
  if (reached !== null) return answerContact(reached, context);
  if (
    put.intent === 'find' &&
    readStage(sentence) !== null &&
    lookUp(context.index, withoutHappenings(put.rest)).isEmpty
  ) {
    return answerWhen(put.rest, sentence, context);
  }
  const shaped = answerShaped(sentence, memory, context);
  if (shaped !== null) return shaped;
  const fact = factOf(put.intent);
  if (fact !== null) return answerFact(fact, put, sentence, memory, context);
  // "Ever" may stand in the words that were taken out.
  const scoped = withScope(EVER.test(sentence) ? `${put.rest} ever` : put.rest, context);
  switch (put.intent) {
    case 'count':
    case 'find':
      return (
        answerOne(sentence, memory, context) ??
        answerPerson(put.rest, sentence, put.intent === 'count', context) ??
        answerFind(put, context)
      );
    case 'projects':
      return mentorsNamed(put.rest, context.index) === null
        ? turnOfNames('project', scoped, context)
        : answerMentoredBy(put.rest, sentence, context);
    case 'skill-names':
      return turnOfNames('skill', scoped, context);
    case 'terms':
      return turnOfNames('term', scoped, context);
    case 'mentor-names':
      return turnOfNames('mentor', scoped, context);
    case 'mentored-by':
      return answerMentoredBy(put.rest, sentence, context);
    case 'shared-mentors':
      return answerShared(put.rest, sentence, memory, context);
    case 'compare':
      return answerComparison(put.rest, context);
    case 'dates':
      return answerWhen(put.rest, sentence, context);
    case 'new':
      return answerNew(sentence, memory, context);
    default:
      return answerFind(put, context);
  }
}

function answerNew(sentence: string, memory: Memory, context: AnswerContext): Turn {
  const answer = answerChanges(sentence, context);
  if (answer === null) return { answer: answerUnknown('What changed', 'no-changes', [], context), memory };
  return { answer, memory: remembered('find', answer.changes, []) };
}
