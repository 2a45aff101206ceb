/** Reads the sources again and again, and hands each new revision to the desk. */
import { setTimeout as wait } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { LoadCatalog, Revision } from './load-catalog.ts';
import { tidyHeap } from './tidy-heap.ts';

export interface Refreshing {
  readonly load: LoadCatalog;
  /** A cron expression. */
  readonly cron: string;
  /** Is given each revision, also one of the same documents. */
  readonly take: (revision: Revision) => void;
  readonly log: Logger;
}

/** Without any revision there is nothing to answer from, so the first is tried for more often. */
const FIRST_RETRY_MS = 15_000;

/**
 * Starts with a first read at once.
 *
 * @returns what ends it, a read under way being left to itself; and what reads at once.
 */
export function keepFresh({ load, cron, take, log }: Refreshing): {
  readonly stop: () => void;
  readonly readNow: () => void;
} {
  const ended = new AbortController();

  let taken = '';

  /** @returns whether there is a revision; what a failed read leaves is the one before. */
  const refresh = async (): Promise<boolean> => {
    try {
      const { revision, faults } = await load(new Date());
      for (const { source, document, message } of faults) log.error({ source, document }, message);
      if (revision === null || ended.signal.aborted) return false;
      take(revision);
      if (revision.fingerprint !== taken) tidyHeap();
      taken = revision.fingerprint;
      const { ideas, problems } = revision.catalog;
      log.info({ ideas: ideas.length, problems: problems.length }, 'Read the ideas');
      return true;
    } catch (err) {
      log.error({ err }, 'The ideas could not be read: a bug');
      return false;
    }
  };
  const readFirst = async (): Promise<void> => {
    while (!(await refresh())) await wait(FIRST_RETRY_MS, undefined, { signal: ended.signal });
    task.start();
  };
  const task = schedule(cron, () => refresh().then(() => undefined), { noOverlap: true });
  task.stop();
  readFirst().catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  return {
    readNow: () => void refresh(),
    stop() {
      ended.abort();
      void task.destroy();
    },
  };
}
