/**
 * What each conversation is about, for a day.
 *
 * Only ids and filters are kept, no words of anybody's. The oldest conversation gives way where there are too many.
 */
import { type Memory, NOTHING_YET } from '../answers/questions/memory.ts';

export interface Conversations {
  /** What a conversation is about; `NOTHING_YET` where it is new or was left for a day. */
  readonly recall: (conversation: string, now: Date) => Memory;
  readonly remember: (conversation: string, memory: Memory, now: Date) => void;
}

const KEPT_MS = 24 * 60 * 60 * 1000;
const MOST_KEPT = 2_000;

export function createConversations(): Conversations {
  /** The longest untouched first. */
  const kept = new Map<string, { readonly memory: Memory; readonly until: number }>();
  return {
    recall(conversation, now) {
      const known = kept.get(conversation);
      return known === undefined || known.until <= now.getTime() ? NOTHING_YET : known.memory;
    },
    remember(conversation, memory, now) {
      kept.delete(conversation);
      kept.set(conversation, { memory, until: now.getTime() + KEPT_MS });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
  };
}
