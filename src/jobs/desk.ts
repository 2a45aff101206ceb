/**
 * The desk: whoever asks, from wherever, is answered here from the revision that is current.
 *
 * A new revision replaces the old one at once, so that no answer is made from two. An answer that was just given is
 * given again as the same value: a community asks the same few things on the day a term opens.
 */
import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from '../answers/answer-context.ts';
import { answer } from '../answers/answer-request.ts';
import { exampleQuestions } from '../answers/example-questions.ts';
import { answerQuestion } from '../answers/questions/answer-question.ts';
import { converse } from '../answers/questions/converse.ts';
import { isQuestion } from '../answers/questions/is-question.ts';
import { NOTHING_YET } from '../answers/questions/memory.ts';
import { namesOnly } from '../answers/questions/names-only.ts';
import { parseRequest, type Request, requestText } from '../answers/request.ts';
import { type Conversations, createConversations } from './conversations.ts';
import type { Revision } from './load-catalog.ts';

export interface Desk {
  /** Whether there is a revision to answer from. */
  readonly isReady: () => boolean;
  /** Answers what somebody typed after the command. @throws before the first revision. */
  readonly answer: (text: string) => Promise<Answer>;
  /** Answers what somebody said in a conversation, as one turn of it. @throws before the first revision. */
  readonly converse: (text: string, conversation: string) => Promise<Answer>;
  /** Answers what a button stands for. @throws before the first revision. */
  readonly answerRequest: (request: Request) => Promise<Answer>;
  /** Questions that have an answer; none before the first revision. */
  readonly examples: () => readonly string[];
  /** Answers from this revision from now on. */
  readonly take: (revision: Revision) => void;
}

const KEPT_ANSWERS = 100;
/** Longer texts are seldom typed twice, and would fill the memory. */
const KEPT_LENGTH = 200;
/** What is open, and for how long, is told to the minute. */
const KEPT_MS = 60_000;

/**
 * Opens a desk that has nothing to answer from yet.
 *
 * @param conversations what is remembered of them; by default as long as the process lives.
 */
export function createDesk(conversations: Conversations = createConversations()): Desk {
  let revision: Revision | null = null;
  let keptUntil = 0;
  /** What was asked to its answer, the least used first. */
  const kept = new Map<string, Answer>();

  const contextAt = (now: Date): AnswerContext => {
    if (revision === null) throw new Error('The desk was asked before it had a catalog');
    return { catalog: revision.catalog, index: revision.index, now, readAt: revision.readAt };
  };
  const remember = (key: string, given: Answer): void => {
    kept.delete(key);
    kept.set(key, given);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
  };
  const answerOnce = (key: string, make: (now: Date) => Answer): Answer => {
    const now = new Date();
    if (now.getTime() >= keptUntil) {
      kept.clear();
      keptUntil = now.getTime() + KEPT_MS;
    }
    const given = kept.get(key) ?? make(now);
    if (key.length <= KEPT_LENGTH) remember(key, given);
    return given;
  };

  return {
    isReady: () => revision !== null,
    answer: async (text) =>
      answerOnce(`text ${text}`, (now) =>
        isQuestion(text)
          ? answerQuestion(text, NOTHING_YET, contextAt(now)).answer
          : answer(parseRequest(text), contextAt(now)),
      ),
    async converse(text, conversation) {
      const now = new Date();
      const before = await conversations.recall(conversation, now);
      const context = contextAt(now);
      const { answer: given, memory } = converse(text, before, context);
      conversations.remember(conversation, namesOnly(memory, context.index), now);
      return given;
    },
    answerRequest: async (request) =>
      answerOnce(`${request.kind} ${requestText(request)}`, (now) => answer(request, contextAt(now))),
    examples: () => (revision === null ? [] : exampleQuestions(contextAt(new Date()))),
    take(next) {
      revision = next;
      kept.clear();
    },
  };
}
