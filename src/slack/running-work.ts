/**
 * Counts the listeners at work, so that a stop can wait for them.
 *
 * Bolt acknowledges an event before its listeners run and forgets about them; a request that is answered is
 * therefore not yet work that is done.
 */
import { setImmediate } from 'node:timers/promises';

export interface RunningWork {
  /** Runs something and counts it until it has ended, well or badly. */
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing runs, or when the time is up; says whether all of it ended. */
  readonly ended: (limitMs: number) => Promise<boolean>;
}

export function createRunningWork(): RunningWork {
  const waiting = new Set<() => void>();
  let running = 0;

  const nextEnd = async (limit: AbortSignal): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    limit.addEventListener('abort', () => resolve(), { once: true });
    waiting.add(resolve);
    await promise;
    waiting.delete(resolve);
  };
  return {
    async track(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) for (const resolve of waiting) resolve();
      }
    },
    async ended(limitMs) {
      const limit = AbortSignal.timeout(limitMs);
      do {
        if (running > 0) await nextEnd(limit);
        // What fails is counted again while it is apologised for: a turn later, not at once.
        await setImmediate();
      } while (running > 0 && !limit.aborted);
      return running === 0;
    },
  };
}
