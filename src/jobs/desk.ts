/**
 * The desk: whoever asks, from wherever, is answered here from the revision that is current.
 *
 * A new revision replaces the old one at once, so that no answer is made from two. An answer that was just given is
 * given again as the same value: a community asks the same few things on the day a term opens.
 */
import type { Answer } from '../answers/answer.ts';
import { answer } from '../answers/answer-request.ts';
import { parseRequest, type Request, requestText } from '../answers/request.ts';
import type { Revision } from './load-catalog.ts';

export interface Desk {
  /** Whether there is a revision to answer from. */
  readonly isReady: () => boolean;
  /** Answers what somebody typed. @throws before the first revision. */
  readonly answer: (text: string) => Promise<Answer>;
  /** Answers what a button stands for. @throws before the first revision. */
  readonly answerRequest: (request: Request) => Promise<Answer>;
  /** Answers from this revision from now on. */
  readonly take: (revision: Revision) => void;
}

const KEPT_ANSWERS = 100;
/** Longer texts are seldom typed twice, and would fill the memory. */
const KEPT_LENGTH = 200;
/** What is open, and for how long, is told to the minute. */
const KEPT_MS = 60_000;

/** Opens a desk that has nothing to answer from yet. */
export function createDesk(): Desk {
  let revision: Revision | null = null;
  let keptUntil = 0;
  /** What was asked to its answer, the least used first. */
  const kept = new Map<string, Answer>();

  const answerNow = (request: Request, now: Date): Answer => {
    if (revision === null) throw new Error('The desk was asked before it had a catalog');
    return answer(request, { catalog: revision.catalog, index: revision.index, now, readAt: revision.readAt });
  };
  const remember = (key: string, given: Answer): void => {
    kept.delete(key);
    kept.set(key, given);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
  };
  const answerOnce = (key: string, request: () => Request): Answer => {
    const now = new Date();
    if (now.getTime() >= keptUntil) {
      kept.clear();
      keptUntil = now.getTime() + KEPT_MS;
    }
    const given = kept.get(key) ?? answerNow(request(), now);
    if (key.length <= KEPT_LENGTH) remember(key, given);
    return given;
  };

  return {
    isReady: () => revision !== null,
    answer: async (text) => answerOnce(`text ${text}`, () => parseRequest(text)),
    answerRequest: async (request) => answerOnce(`${request.kind} ${requestText(request)}`, () => request),
    take(next) {
      revision = next;
      kept.clear();
    },
  };
}
