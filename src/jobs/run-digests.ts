/** Rounds of delivery, one after the other, and the channels that are subscribed from the start. */
import type { Logger } from 'pino';
import { TOPICS } from '../digests/plan-digest.ts';
import type { Schedule } from '../digests/schedule.ts';
import type { Store } from '../store/store.ts';
import { type Delivering, deliverDue } from './deliver.ts';
import type { Revision } from './load-catalog.ts';
import { readLastRevision } from './record-revision.ts';

/** Often enough that a slot is kept to the half minute, and that other replicas' revisions are served within ten seconds. */
const ROUND_MS = 8_000;

/**
 * Subscribe the configured channels; a channel that was subscribed so before is left as it is, also where it
 * unsubscribed since.
 */
export async function seedSubscriptions(
  store: Store,
  channels: readonly string[],
  schedule: Schedule,
  now: Date,
): Promise<void> {
  const weighed = await store.changes.last();
  for (const channel of channels) {
    await store.subscriptions.add({
      id: `seed-${channel}`,
      channel,
      createdBy: null,
      createdAt: now,
      filter: '',
      topics: TOPICS,
      schedule,
      settledAt: now,
      weighed,
      pausedBecause: null,
    });
  }
}

/** Hands on the newest revision where another replica recorded it. */
function createFollower(store: Store, take: (revision: Revision) => void): () => Promise<void> {
  let followed: number | null = null;
  return async () => {
    const newest = (await store.catalog.newest())?.revision ?? 0;
    const next = followed !== null && newest > followed ? await readLastRevision(store) : null;
    followed = newest;
    if (next !== null) take(next);
  };
}

/** Round after round until stopped; a round that fails is reported, and the next one tries again. */
export function runDigests(
  delivering: Delivering,
  take: (revision: Revision) => void,
  log: Logger,
): { readonly stop: () => Promise<void> } {
  const follow = createFollower(delivering.store, take);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const round = async (): Promise<void> => {
    try {
      await follow();
      await deliverDue(delivering);
    } catch (err) {
      log.error({ err }, 'A round of digests failed; the next one tries again');
    }
    if (!isStopped) timer = setTimeout(begin, ROUND_MS);
  };
  let running = Promise.resolve();
  const begin = (): void => {
    running = round();
  };
  begin();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
