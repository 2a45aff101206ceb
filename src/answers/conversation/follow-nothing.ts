/** Turns that name nothing, or point at something where nothing was shown: they are asked back. */
import type { AnswerContext } from '../answer-context.ts';
import { answerTalk, answerUnknown } from '../questions/answer-talk.ts';
import { answerWhen } from '../questions/answer-when.ts';
import { lookUp } from '../questions/look-up.ts';
import type { Said } from '../questions/said.ts';
import type { Intent } from '../reading/intent.ts';
import { readNoun } from '../reading/read-intent.ts';
import { THEIRS } from './follow-patterns.ts';
import type { Memory } from './memory.ts';
import type { Turn } from './turn.ts';

/** What only an idea has: a noun alone asks for it, but of none. */
const OF_AN_IDEA: ReadonlySet<Intent> = new Set<Intent>([
  'mentors',
  'upstream',
  'outcome',
  'size',
  'project-of',
  'about',
]);

/** A field alone where no idea is spoken of; dates there are all the same. */
export function nounOfNothing(noun: Intent, memory: Memory, context: AnswerContext): Turn | null {
  if (noun === 'dates') return answerWhen(memory.told?.term.toLowerCase() ?? '', 'when is the deadline', context);
  return OF_AN_IDEA.has(noun) ? { answer: answerTalk('which-idea', context), memory } : null;
}

/** "List his ideas" where nobody was spoken of. */
export function pointsAtNothing(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  if (THEIRS.test(sentence)) {
    const isPerson = /\b(?:he|she|him|her|his|hers)\b/.test(sentence);
    return {
      answer: isPerson ? answerUnknown('', 'no-mentor', [], context) : answerTalk('which-idea', context),
      memory,
    };
  }
  const noun = readNoun(sentence);
  return noun !== null && OF_AN_IDEA.has(noun) ? { answer: answerTalk('which-idea', context), memory } : null;
}

const NAMES_ALL =
  /\b(?:ideas?|projects?|mentorships?|everything|anything|something|all|any|open|new|list|show|available|terms?|skills?|mentors?)\b/;

/**
 * Whether nothing is named after something was shown: all ideas there are would be no answer to that.
 *
 * @param isOfShown whether the sentence speaks of what was shown.
 */
export function isAimless({ put, sentence, shown }: Said, isOfShown: boolean, { index }: AnswerContext): boolean {
  if (put.intent !== 'find' || shown.length === 0 || (!isOfShown && NAMES_ALL.test(sentence))) return false;
  const { isEmpty, times } = lookUp(index, put.rest);
  return isEmpty && times === '';
}
