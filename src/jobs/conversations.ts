/**
 * What each conversation is about, for a day.
 *
 * Here it is kept in the process, for the one person at the prompt; `stored-conversations.ts` keeps it in the store.
 */
import { type Memory, NOTHING_YET } from '../answers/conversation/memory.ts';

export interface Conversations {
  /** What a conversation is about; `NOTHING_YET` where it is new, was left for a day or cannot be recalled. Never fails. */
  readonly recall: (conversation: string, now: Date) => Promise<Memory>;
  /** Notes what it is about now, with nobody's words in it. Never fails. */
  readonly remember: (conversation: string, memory: Memory, now: Date) => void;
}

export const REMEMBERED_MS = 24 * 60 * 60 * 1000;

export function createConversations(): Conversations {
  const kept = new Map<string, { readonly memory: Memory; readonly until: number }>();
  return {
    async recall(conversation, now) {
      const known = kept.get(conversation);
      return known === undefined || known.until <= now.getTime() ? NOTHING_YET : known.memory;
    },
    remember(conversation, memory, now) {
      kept.set(conversation, { memory, until: now.getTime() + REMEMBERED_MS });
    },
  };
}
