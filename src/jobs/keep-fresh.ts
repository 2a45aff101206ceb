/**
 * Keeps what is served fresh. Of all replicas on one database one holds a lease and reads the sources, at once and then
 * on its schedule; the others look every few seconds whether the database has a newer revision, and serve it.
 *
 * Whoever takes the lease up reads at once: the one before may have died with a reading due. Two readings at a time
 * would cost requests and no more, since a revision is recorded only on top of the one it was compared with.
 */
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';
import { followStore } from './follow-store.ts';
import type { ReadSources } from './load-catalog.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type RecordedRevision, recordRevision } from './record-revision.ts';
import { runRounds } from './run-rounds.ts';
import { tidyHeap } from './tidy-heap.ts';

export interface Refreshing {
  readonly read: ReadSources;
  readonly store: Store;
  /** Names this process among those that share the database; null where none does, and no lease is needed. */
  readonly owner: string | null;
  /** When the sources are read again: a cron expression. */
  readonly cron: string;
  /** Is given each revision, also one of the same documents read again. */
  readonly take: (revision: RecordedRevision) => void;
  readonly log: Logger;
}

export interface Freshness {
  /** Has the sources read soon, by whichever replica reads them. */
  readonly readNow: () => Promise<void>;
  /** Ends it, so that another replica reads at once; a reading under way is left to itself. */
  readonly stop: () => Promise<void>;
}

const READING_LEASE = 'read-sources';
/** A note to the replica that reads, from one that does not. */
const READ_NOW_MEMO = 'read-now';

/** What one replica records the others serve this much later, and the time it takes to load it. */
const ROUND_MS = 3_000;
/** Several rounds: a busy reader keeps its lease, and a dead one is soon missed. */
const LEASE_MS = 15_000;
/** Without any revision there is nothing to answer from, so the first is tried for more often. */
const FIRST_RETRY_MS = 15_000;

/** Starts at once, with what the database holds and then with a reading. */
export function keepFresh({ read, store, owner, cron, take, log }: Refreshing): Freshness {
  let served: RecordedRevision | null = null;
  let isReader = false;
  let isStopped = false;
  let triedAt = 0;
  let lastRead = '';

  const serve = (next: RecordedRevision): void => {
    if (isStopped) return;
    served = next;
    take(next);
  };

  const readSources = oneAtATime(async () => {
    try {
      const at = new Date();
      triedAt = at.getTime();
      const { reading, faults } = await read(at);
      for (const { source, document, message } of faults) log.error({ source, document }, message);
      if (isStopped) return;
      if (reading === null) {
        log.error({ servedAsOf: served?.readAt ?? null }, 'No source could be read: what was read before stays');
        return;
      }
      serve(await recordRevision(store, reading, log, served));
      if (reading.fingerprint !== lastRead) tidyHeap();
      lastRead = reading.fingerprint;
      const { ideas, problems } = reading.catalog;
      log.info({ ideas: ideas.length, problems: problems.length }, 'Read the ideas');
    } catch (err) {
      if (!isStopped) log.error({ err }, 'The ideas could not be read and recorded: what was read before stays');
    }
  });

  const follow = async (): Promise<void> => {
    const before = served;
    const next = await followStore(store, before);
    // A reading of our own that ended meanwhile is newer than what was just looked up.
    if (next === null || served !== before) return;
    serve(next);
    if (next.number === before?.number) return;
    tidyHeap();
    const { number: revision, readAt, catalog } = next;
    log.info({ revision, readAt, ideas: catalog.ideas.length }, 'Took the ideas from the database');
  };

  const mayRead = async (now: number): Promise<boolean> =>
    owner === null || store.leases.claim(READING_LEASE, owner, new Date(now), new Date(now + LEASE_MS));

  const readWhereDue = async (): Promise<void> => {
    const wasReader = isReader;
    const now = Date.now();
    isReader = await mayRead(now);
    if (isReader !== wasReader) log.info(isReader ? 'Reads the sources' : 'Another replica reads the sources now');
    if (!isReader) return;
    const isAsked = (await store.memos.read(READ_NOW_MEMO)) !== null;
    // Before the reading: who asks while it runs is heard in a later round.
    if (isAsked) await store.memos.write(READ_NOW_MEMO, null);
    const isFirstDue = served === null && now - triedAt >= FIRST_RETRY_MS;
    if (isAsked || isFirstDue || !wasReader) void readSources();
  };

  const rounds = runRounds(
    async () => {
      await follow();
      await readWhereDue();
    },
    ROUND_MS,
    'following the ideas',
    log,
  );
  const task = schedule(cron, () => (isReader ? readSources() : undefined), { noOverlap: true });

  return {
    readNow: async () => {
      if (isReader) return readSources();
      log.info('Asks the replica that reads the sources to read them');
      await store.memos.write(READ_NOW_MEMO, new Date().toISOString());
    },
    stop: async () => {
      isStopped = true;
      await task.destroy();
      await rounds.stop();
      if (!isReader || owner === null) return;
      await store.leases
        .release(READING_LEASE, owner)
        .catch((err: unknown) => log.warn({ err }, 'The lease on the sources runs out by itself'));
    },
  };
}
