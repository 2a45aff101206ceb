/** Rounds of delivery, one after the other, and the channels that are subscribed from the start. */
import type { Logger } from 'pino';
import { TOPICS } from '../digests/plan-digest.ts';
import type { Schedule } from '../digests/schedule.ts';
import type { Store } from '../store/store.ts';
import { type Delivering, deliverDue } from './deliver.ts';
import { runRounds } from './run-rounds.ts';

/** Often enough that a slot is kept to the half minute. */
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

/** Round after round until stopped. */
export function runDigests(delivering: Delivering, log: Logger): { readonly stop: () => Promise<void> } {
  return runRounds(() => deliverDue(delivering), ROUND_MS, 'digests', log);
}
