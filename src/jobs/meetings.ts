/**
 * Who wrote to us before, so that only those who write for the first time are shown what one can ask.
 *
 * Ids alone are kept. Whoever did not write for ninety days is new again.
 */
import type { Logger } from 'pino';
import type { ConversationStore } from '../store/store.ts';

export interface Person {
  readonly teamId: string | null;
  readonly userId: string;
}

/** Whether a person writes for the first time; from now on they do not. */
export type Meet = (person: Person) => Promise<boolean>;

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
const MOST_KNOWN = 10_000;

/** Meets people; where the store fails nobody is taken for new, because an answer matters more. */
export function createMeetings(store: ConversationStore, clock: () => Date, log: Logger): Meet {
  /** People this process has met, so that the store is asked once for each. */
  const known = new Set<string>();
  return async ({ teamId, userId }) => {
    const name = `met ${teamId} ${userId}`;
    if (known.has(name)) return false;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(name);
    try {
      const now = clock();
      const isNew = (await store.read(name, now)) === null;
      await store.write(name, '', new Date(now.getTime() + KEPT_MS));
      return isNew;
    } catch (err) {
      log.warn({ err }, 'Whether somebody writes for the first time could not be looked up');
      return false;
    }
  };
}
