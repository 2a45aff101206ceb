import { coalesce, type LoggedChange, type NetChange } from '../digests/coalesce.ts';
import { type DigestPlan, planNet } from '../digests/plan-digest.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { Store, Told } from '../store/store.ts';
import { createFilterMatcher } from './match-filter.ts';

/** What a subscription would be told: the changes since it was last weighed, and those never confirmed. */
export type PlanSubscription = (subscription: Subscription, told: Told) => DigestPlan;

/**
 * Plans digests from one reading of the change log. What many subscriptions share is worked out once: the index of the
 * ideas that changed, and what came of the changes that the same ones wait for.
 */
export function createPlanner(log: readonly LoggedChange[]): PlanSubscription {
  const nets = new Map<string, readonly NetChange[]>();
  const ideas = log.flatMap(({ change }) => [
    ...(change.kind === 'added' ? [] : [change.before]),
    ...(change.kind === 'removed' ? [] : [change.after]),
  ]);
  const matcher = createFilterMatcher(ideas);
  return ({ weighed, filter, topics }, heard) => {
    const { told, unconfirmed } = heard;
    const changes = log.filter(({ number }) => unconfirmed.has(number) || number > weighed);
    const marks = changes.map(({ number }) => (told.has(number) ? 't' : unconfirmed.has(number) ? 'u' : 'n'));
    const key = changes.map(({ number }, n) => `${marks[n]}${number}`).join('');
    const net = nets.get(key) ?? coalesce(changes, heard);
    nets.set(key, net);
    const untold = marks.filter((mark) => mark !== 't').length;
    return planNet(untold, net, { topics, matches: matcher(filter), unconfirmed });
  };
}

/** The part of the change log that some subscriptions may be told of. */
export async function readPending(
  store: Store,
  subscriptions: readonly Subscription[],
): Promise<readonly LoggedChange[]> {
  const channels = new Set(subscriptions.map(({ channel }) => channel));
  let from = Math.min(...subscriptions.map(({ weighed }) => weighed));
  for (const channel of channels) {
    const { unconfirmed } = await store.deliveries.told(channel);
    from = Math.min(from, ...[...unconfirmed].map((number) => number - 1));
  }
  return subscriptions.length === 0 ? [] : store.changes.after(from);
}
