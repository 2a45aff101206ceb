/**
 * Conversations that go on after a restart, and in whichever replica is asked next.
 *
 * A turn is answered after one read; it is written down behind its answer, which waits for no disk. A database that fails
 * or dawdles costs the memory of a turn, never its answer.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Memory, NOTHING_YET } from '../answers/conversation/memory.ts';
import type { ConversationStore } from '../store/store.ts';
import { type Conversations, REMEMBERED_MS } from './conversations.ts';
import { decodeMemory, encodeMemory } from './memory-record.ts';

export interface StoredConversations extends Conversations {
  /** Writes without delay from now on; resolves when everything is written that can be. */
  readonly written: () => Promise<void>;
}

/** An answer is worth more than what was said before it. */
const RECALL_MS = 1_000;
const PRUNED_EVERY_MS = 60 * 60 * 1000;
/** SQLite stops everything while it waits for the disk: by then the reply has gone out, and nobody has asked again. */
const WRITTEN_AFTER_MS = 250;
/** Turns that wait to be written, or that could not be; the oldest gives way. */
const MOST_UNWRITTEN = 1_000;

interface Turn {
  readonly memory: Memory;
  readonly at: Date;
  isTried: boolean;
}

/** @param report is told each error that cost a memory. */
export function createStoredConversations(
  store: ConversationStore,
  report: (error: unknown) => void,
): StoredConversations {
  /** Stays until it is written: what the store has is older. */
  const unwritten = new Map<string, Turn>();
  const hurry = new AbortController();
  let prunedAt = 0;
  let writing: Promise<void> | null = null;

  const write = async (conversation: string, turn: Turn): Promise<void> => {
    turn.isTried = true;
    try {
      const expiresAt = new Date(turn.at.getTime() + REMEMBERED_MS);
      await store.write(conversation, encodeMemory(turn.memory), expiresAt);
      if (unwritten.get(conversation) === turn) unwritten.delete(conversation);
      if (turn.at.getTime() - prunedAt < PRUNED_EVERY_MS) return;
      prunedAt = turn.at.getTime();
      await store.prune(turn.at);
    } catch (error) {
      report(error);
    }
  };
  const writeAll = async (): Promise<void> => {
    await wait(WRITTEN_AFTER_MS, undefined, { signal: hurry.signal }).catch(() => {});
    for (;;) {
      const next = unwritten.entries().find(([, { isTried }]) => !isTried);
      if (next === undefined) break;
      await write(...next);
    }
    writing = null;
  };

  return {
    async recall(conversation, now) {
      const turn = unwritten.get(conversation);
      if (turn !== undefined) return isOver(turn, now) ? NOTHING_YET : turn.memory;
      try {
        const text = await within(RECALL_MS, store.read(conversation, now));
        return text === null ? NOTHING_YET : (decodeMemory(text) ?? NOTHING_YET);
      } catch (error) {
        report(error);
        return NOTHING_YET;
      }
    },
    remember(conversation, memory, at) {
      unwritten.delete(conversation);
      unwritten.set(conversation, { memory, at, isTried: false });
      const [oldest] = unwritten.keys();
      if (unwritten.size > MOST_UNWRITTEN && oldest !== undefined) unwritten.delete(oldest);
      writing ??= writeAll();
    },
    written: async () => {
      hurry.abort();
      await writing;
    },
  };
}

function isOver({ at }: Turn, now: Date): boolean {
  return now.getTime() >= at.getTime() + REMEMBERED_MS;
}

/** @throws where it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const late = wait(ms, undefined, { signal: ended.signal, ref: false }).then(() => {
    throw new Error(`A conversation could not be recalled within ${ms} ms.`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
    late.catch(() => {});
    work.catch(() => {});
  }
}
