/**
 * One turn of a conversation, as people write them in a message: a command, words to search for, or a question.
 */
import { plain } from '../../search/normalise.ts';
import type { Answer } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answer } from '../answer-request.ts';
import { listedIdeas } from '../list-answer.ts';
import { answerHanging, answerQuestion } from '../questions/answer-question.ts';
import { ideasOf } from '../questions/answered.ts';
import { isCommand, isQuestion } from '../reading/is-question.ts';
import { readNoun } from '../reading/read-intent.ts';
import { parseRequest } from '../request.ts';
import { type Memory, NOTHING_YET } from './memory.ts';
import { carriedOn, type Turn } from './turn.ts';

/** Words that make a sentence of what would else be words to search for. */
const SENTENCE =
  /\b(?:which|what|show|list|all|any|anything|something|how|who|where|when|is|are|do|does|can|i|me|my|there|the|this|that|for|please|ideas?|projects?)\b|\?/i;

/** Answers a message; bare words that hang on nothing are searched for as the command does, page by page. */
export function converse(text: string, memory: Memory, context: AnswerContext): Turn {
  // After an idea, "skills" asks for its skills and is no command.
  const isNoun = readNoun(plain(text).toLowerCase()) !== null;
  const hanging = !isCommand(text) || isNoun ? hangingOn(text, memory, context) : null;
  if (hanging !== null) return hanging;
  const searches = !SENTENCE.test(text) && !isQuestion(text) && !namesField(text);
  if (!isCommand(text) && !searches) return answerQuestion(text, memory, context);
  const given = answer(parseRequest(text), context);
  return carriedOn(memory, { answer: given, memory: memoryOf(given, text, context) });
}

function hangingOn(text: string, memory: Memory, context: AnswerContext): Turn | null {
  const isSpokenOf = memory.ideas.length + memory.before.length + memory.filters.length > 0 || memory.intent !== 'find';
  return isSpokenOf ? answerHanging(text, memory, context) : null;
}

/** "Mentors of the cache", "cache proxy: skills" and "cache proxy mentors" ask for a field, and for no words. */
function namesField(text: string): boolean {
  const words = plain(text)
    .toLowerCase()
    .split(/[\s:–-]+/)
    .filter(Boolean);
  return words.length > 2 && [words.at(0), words.at(-1)].some((word) => FIELDS.test(word ?? ''));
}

const FIELDS = /^(?:mentors?|skills?|outcomes?|upstream|deadlines?|size)$/;

/** What a list holds, on whatever page, is what "the second one" speaks of. */
function memoryOf(given: Answer, text: string, context: AnswerContext): Memory {
  const shown = given.kind === 'list' ? listedIdeas(given.request, context) : ideasOf(given);
  const ideas = shown.map(({ id }) => id);
  const [only, ...others] = ideas;
  const focus = only !== undefined && others.length === 0 ? only : null;
  return { ...NOTHING_YET, ideas, focus, filters: given.kind === 'list' || given.kind === 'nothing' ? [text] : [] };
}
