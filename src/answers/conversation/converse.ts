/**
 * One turn of a conversation, as people write them in a message: a command, words to search for, or a question.
 */
import { plain } from '../../search/normalise.ts';
import type { Answer } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answer } from '../answer-request.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { ideasOf } from '../questions/answered.ts';
import { isCommand, isQuestion } from '../reading/is-question.ts';
import { readFollow } from '../reading/read-follow.ts';
import { parseRequest } from '../request.ts';
import { type Memory, NOTHING_YET } from './memory.ts';
import { carriedOn, type Turn } from './turn.ts';

/** Words that make a sentence of what would else be words to search for. */
const SENTENCE =
  /\b(?:which|what|show|list|all|any|anything|something|how|who|where|when|is|are|do|does|can|i|me|my|there|the|this|that|for|please|ideas?|projects?)\b|\?/i;

/** Answers a message; bare words are searched for as the command does, page by page. */
export function converse(text: string, memory: Memory, context: AnswerContext): Turn {
  const hangsOn = memory.ideas.length > 0 && readFollow(plain(text).toLowerCase()) !== null;
  const searches = !SENTENCE.test(text) && !hangsOn && !isQuestion(text);
  if (!isCommand(text) && !searches) return answerQuestion(text, memory, context);
  const given = answer(parseRequest(text), context);
  return carriedOn(memory, { answer: given, memory: memoryOf(given, text) });
}

/** What was shown of a list is what "the second one" speaks of. */
function memoryOf(given: Answer, text: string): Memory {
  const ideas = ideasOf(given).map(({ id }) => id);
  const [only, ...others] = ideas;
  const focus = only !== undefined && others.length === 0 ? only : null;
  return { ...NOTHING_YET, ideas, focus, filters: given.kind === 'list' ? [text] : [] };
}
