/** A few words of a title with the name of a field, and no verb: "hedged requests mentor", "mentors thread pool". */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, turnOfNames } from '../conversation/turn.ts';
import { readIntents, readNoun } from '../reading/read-intent.ts';
import { answerFact, factOf } from './answer-fact.ts';
import { lookUp } from './look-up.ts';
import type { Fact } from './question-answer.ts';
import { resolveReference, wholeTitled } from './references.ts';
import { MOST_AT_ONCE } from './tell-about.ts';

/** Words of a sentence that asks for ideas, and not for a field of one. */
const ASKS_FOR_IDEAS =
  /\b(?:ideas?|projects?|ones?|which|what|who|whose|how|with|without|no|not|more|most|fewer|least|several|many|than|any|all|every|is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|by|find|list|be|become|a|an|my|i)\b/;

/** That field of the ideas meant; null where no such few are. */
export function answerFieldOf(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  return fieldsOf(sentence, memory, context) ?? fieldAround(sentence, memory, context);
}

function fieldAround(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const words = sentence
    .replace(/^(.+?)(?: idea| one| project)? ?[:–-]+(?= \S+(?: \S+)?[?.! ]*$)/, '$1')
    .replace(/ (?:idea|one|project)(?= who[?.! ]*$)/, '')
    .replace(/[?!.,]+(?=\s|$)|\bplease\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length < 2 || ASKS_FOR_IDEAS.test(words.join(' ').replace(/ who$/, ''))) return null;
  for (const { noun, rest } of splitsOf(words)) {
    const fact = fieldOf(noun);
    const found = fact === null ? null : resolveReference(context.index, rest);
    if (fact === null || found === null || found.isEmpty || found.hits.length === 0) continue;
    // Of one word alone nothing tells whether it is a title's: "medium size".
    if (!/\s/.test(rest) && wholeTitled(context.index, rest).length === 0 && fact !== 'mentors') continue;
    if (found.hits.length <= MOST_AT_ONCE) {
      return answerFact(fact, { intent: fact, rest }, `${noun} of ${rest}`, memory, context);
    }
    if (fact === 'mentors') return turnOfNames('mentor', rest, context);
  }
  return null;
}

/** "The cache idea: mentors and outcome". */
function fieldsOf(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const [, of = '', asked = ''] = /^(.+?)(?: idea| one| project)? ?[:–-]+ +(.+?)[?.! ]*$/.exec(sentence) ?? [];
  const put = readIntents(asked);
  const fact = factOf(put.intent);
  if (fact === null || put.rest !== '' || lookUp(context.index, of).isEmpty) return null;
  return answerFact(fact, { ...put, rest: of }, `${asked} of ${of}`, memory, context);
}

function fieldOf(noun: string): Fact | null {
  const intent = readNoun(noun);
  return intent === null || intent === 'about' || intent === 'apply' ? null : factOf(intent);
}

/** The field may stand at the end or at the beginning, in a word or two. */
function splitsOf(words: readonly string[]): readonly { readonly noun: string; readonly rest: string }[] {
  return [2, 1].flatMap((length) => [
    { noun: words.slice(-length).join(' '), rest: words.slice(0, -length).join(' ') },
    { noun: words.slice(0, length).join(' '), rest: words.slice(length).join(' ') },
  ]);
}
