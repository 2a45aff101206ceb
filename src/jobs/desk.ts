/**
 * The desk: whoever asks, from wherever, is answered here from the revision that is current.
 *
 * A new revision replaces the old one at once, so that no answer is made from two. An answer that was just given is
 * given again as the same value: a community asks the same few things on the day a term opens.
 */
import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from '../answers/answer-context.ts';
import { answer } from '../answers/answer-request.ts';
import type { ChangeLog } from '../answers/change-log.ts';
import { converse } from '../answers/conversation/converse.ts';
import { type Memory, NOTHING_YET } from '../answers/conversation/memory.ts';
import { namesOnly } from '../answers/conversation/names-only.ts';
import type { Turn } from '../answers/conversation/turn.ts';
import { exampleQuestions } from '../answers/example-questions.ts';
import { answerQuestion } from '../answers/questions/answer-question.ts';
import { isQuestion } from '../answers/reading/is-question.ts';
import { parseRequest, type Request, requestText } from '../answers/request.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { indexOf } from './index-of.ts';
import { createKept } from './kept.ts';
import type { Revision } from './load-catalog.ts';

/** Whether something in an answer cannot be told without the change log. */
function lacksLog(given: Answer): boolean {
  if (given.kind === 'several') return given.answers.some(lacksLog);
  return given.kind === 'unknown' && given.why === 'no-changes';
}

export interface Desk {
  /** Whether there is a revision to answer from. */
  readonly isReady: () => boolean;
  /** Answers what somebody typed after the command. @throws before the first revision. */
  readonly answer: (text: string) => Promise<Answer>;
  /** Answers what somebody said in a conversation, as one turn of it. @throws before the first revision. */
  readonly converse: (text: string, conversation: string) => Promise<Answer>;
  /** Lets another conversation go on from where one stands. */
  readonly carryOn: (from: string, to: string) => Promise<void>;
  /** Answers what a button stands for. @throws before the first revision. */
  readonly answerRequest: (request: Request) => Promise<Answer>;
  /** Questions that have an answer; none before the first revision. */
  readonly examples: () => readonly string[];
  /** Answers from this revision from now on. */
  readonly take: (revision: Revision) => void;
}

/** What was said before, as a part of what an answer depends on; the next turn begins with the same value. */
const keys = new WeakMap<Memory, string>();

function keyOf(memory: Memory): string {
  const key = keys.get(memory) ?? JSON.stringify(memory);
  keys.set(memory, key);
  return key;
}

/**
 * Opens a desk that has nothing to answer from yet.
 *
 * @param conversations what is remembered of them; by default as long as the process lives.
 * @param readLog reads what changed lately; null where no change log is kept.
 */
export function createDesk(
  conversations: Conversations = createConversations(),
  readLog: ((now: Date) => Promise<ChangeLog>) | null = null,
): Desk {
  let revision: Revision | null = null;
  const answers = createKept<Answer>();
  const turns = createKept<Turn>();

  const contextAt = (now: Date): AnswerContext => {
    if (revision === null) throw new Error('The desk was asked before it had a catalog');
    return { catalog: revision.catalog, index: indexOf(revision.catalog), now, readAt: revision.readAt };
  };
  /** Of the current revision, read when it is first asked for. */
  let log: ChangeLog | null = null;
  /** Makes what cannot be told without the change log again with it. */
  const withLog = async <T>(made: T, given: Answer, now: Date, again: (context: AnswerContext) => T): Promise<T> => {
    if (readLog === null || !lacksLog(given)) return made;
    log ??= await readLog(now);
    return again({ ...contextAt(now), changeLog: log });
  };

  return {
    isReady: () => revision !== null,
    async answer(text) {
      const make = (context: AnswerContext): Answer =>
        isQuestion(text) ? answerQuestion(text, NOTHING_YET, context).answer : answer(parseRequest(text), context);
      const given = answers.once(text, 'text', (now) => make(contextAt(now)));
      return withLog(given, given, new Date(), make);
    },
    async converse(text, conversation) {
      const now = new Date();
      const before = await conversations.recall(conversation, now);
      const make = (about: AnswerContext): Turn => {
        const turn = converse(text, before, about);
        return { ...turn, memory: namesOnly(turn.memory, about.index) };
      };
      const turn = turns.once(text, keyOf(before), (at) => make(contextAt(at)));
      const { answer: given, memory } = await withLog(turn, turn.answer, now, make);
      conversations.remember(conversation, memory, now);
      return given;
    },
    async carryOn(from, to) {
      const now = new Date();
      conversations.remember(to, await conversations.recall(from, now), now);
    },
    async answerRequest(request) {
      const make = (context: AnswerContext): Answer => answer(request, context);
      const given = answers.once(requestText(request), request.kind, (now) => make(contextAt(now)));
      return withLog(given, given, new Date(), make);
    },
    examples: () => (revision === null ? [] : exampleQuestions(contextAt(new Date()))),
    take(next) {
      revision = next;
      log = null;
      answers.clear();
      turns.clear();
    },
  };
}
