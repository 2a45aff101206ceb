/**
 * Digests on their way: due slots are planned and claimed, their messages posted, and what a crash or a dropped
 * connection left half done is settled.
 *
 * A message is noted as attempted before it is posted and as posted after. One that was attempted and not noted as
 * posted is looked for in the channel; where it cannot be looked for it is never posted again, only its changes are
 * repeated, marked so, in a later digest.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { digestMessages } from '../blocks/digest-messages.ts';
import { pausedMessage } from '../blocks/subscription-messages.ts';
import type { PostEnd, Poster, Posting } from '../digests/post.ts';
import { dueSlot } from '../digests/schedule.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { Delivery, DeliveryPart, Store } from '../store/store.ts';
import { aboutOf, spokenOf } from './outlook.ts';
import { createPlanner, type PlanSubscription, readPending } from './plan-subscriptions.ts';

export interface Delivering {
  readonly store: Store;
  readonly poster: Poster;
  /** Names this process among those that share the database. */
  readonly owner: string;
  readonly log: Logger;
  readonly clock: () => Date;
  /** Between two messages of a digest: Slack takes about one a second in a channel. */
  readonly pauseMs: number;
}

/** Longer than a post may take, with its pause. */
const LEASE_MS = 120_000;

/** How long a post that ended uncertainly may still appear in the channel. */
const SETTLE_MS = 60_000;

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/** The change log as one round reads it. */
interface Pending {
  readonly plan: PlanSubscription;
  /** The number of the last change in it; 0 for none. */
  readonly last: number;
}

async function deliverSlot(
  delivering: Delivering,
  pending: Pending,
  subscription: Subscription,
  slot: Date,
): Promise<void> {
  const { store, owner, log, clock } = delivering;
  const weighed = Math.max(subscription.weighed, pending.last);
  // Read anew for each: another subscription of the channel may just have told some of it.
  const told = await store.deliveries.told(subscription.channel);
  // A channel is told one digest at a time: what this one says hangs on how the one before it ends. The slot stays due.
  if (told.isBusy) return;
  const plan = pending.plan(subscription, told);
  if (plan.kind === 'skip') {
    await store.subscriptions.settle(subscription, slot, weighed);
    log.debug({ subscription: subscription.id, reason: plan.reason }, 'No digest');
    return;
  }
  const parts = digestMessages(plan, aboutOf(subscription)).map(({ message, numbers }) => ({
    message: JSON.stringify(message),
    numbers,
  }));
  const delivery = await store.deliveries.claim({
    subscription,
    slot,
    weighed,
    parts,
    owner,
    leaseUntil: after(clock(), LEASE_MS),
  });
  if (delivery !== null) await postParts(delivering, delivery);
}

/** Post what is planned, in order, as far as it goes. */
async function postParts(delivering: Delivering, delivery: Delivery): Promise<void> {
  let parentTs: string | null = null;
  for (const part of delivery.parts) {
    const done: Settled | null =
      part.state === 'posted' || part.state === 'unconfirmed'
        ? part
        : await settlePart(delivering, delivery, part, parentTs);
    if (done === null) return;
    if (part.part === 0) parentTs = done.ts;
    // Without its first message a digest has no thread: what the others tell is told another time.
    if (parentTs === null && delivery.parts.length > 1) {
      await delivering.store.deliveries.settle(delivery.id, 1, { state: 'refused' });
      return;
    }
  }
}

type Settled = Pick<DeliveryPart, 'ts'>;

/** Bring one message to its end; null where the rest of the digest has to wait or is off. */
async function settlePart(
  delivering: Delivering,
  delivery: Delivery,
  { part, state, message, attemptedAt }: DeliveryPart,
  threadTs: string | null,
): Promise<Settled | null> {
  const { store, poster, owner, pauseMs, clock } = delivering;
  const posting: Posting = { channel: delivery.channel, threadTs, key: `${delivery.id}#${part}` };
  if (state === 'attempted') {
    const trace = await poster.find(posting, attemptedAt ?? clock());
    if (trace.kind === 'found') {
      await store.deliveries.settle(delivery.id, part, { state: 'posted', ts: trace.ts });
      return { ts: trace.ts };
    }
    await store.deliveries.settle(delivery.id, part, { state: trace.kind === 'absent' ? 'planned' : 'unconfirmed' });
    if (trace.kind === 'unknown') return { ts: null };
  }
  if (part > 0) await wait(pauseMs);
  // Who unsubscribes is told nothing more, not even the rest of a digest; it is kept for who resumes.
  const found = await store.subscriptions.find(delivery.subscriptionId);
  if (found === null || found.isEnded || found.subscription.pausedBecause !== null) {
    await store.deliveries.settle(delivery.id, part, { state: 'refused' });
    return null;
  }
  const at = clock();
  if (!(await store.deliveries.attempt(delivery.id, part, owner, at, after(at, LEASE_MS)))) return null;
  return endPart(delivering, delivery, part, await poster.post(posting, message));
}

async function endPart(
  delivering: Delivering,
  { id, subscriptionId }: Delivery,
  part: number,
  end: PostEnd,
): Promise<Settled | null> {
  const { store, log, clock } = delivering;
  switch (end.kind) {
    case 'posted':
      await store.deliveries.settle(id, part, { state: 'posted', ts: end.ts });
      log.info({ delivery: id, part }, 'Posted a digest');
      return { ts: end.ts };
    case 'later':
      await store.deliveries.settle(id, part, { state: 'planned' });
      await store.deliveries.release(id, after(clock(), end.waitMs));
      return null;
    case 'uncertain':
      // It stays attempted; whoever takes the delivery over looks for it.
      await store.deliveries.release(id, after(clock(), SETTLE_MS));
      log.warn({ delivery: id, part }, 'Slack did not say whether a digest was posted');
      return null;
    case 'refused': {
      await store.deliveries.settle(id, part, { state: 'refused' });
      await pause(delivering, subscriptionId, end.because);
      return null;
    }
  }
}

/** Nothing more is posted until somebody resumes it; its creator is told once, by whoever paused it. */
async function pause({ store, poster, log }: Delivering, id: string, because: string): Promise<void> {
  const found = await store.subscriptions.find(id);
  if (found === null || !(await store.subscriptions.pause(id, because)) || found.isEnded) return;
  const { channel, createdBy } = found.subscription;
  log.error({ subscription: id, channel }, `A subscription is paused: ${because}`);
  if (createdBy !== null) {
    const message = pausedMessage(spokenOf(found.subscription), channel, because);
    await poster.tell(createdBy, JSON.stringify(message));
  }
}

/** One round: settle what was left half done, then deliver what is due. */
export async function deliverDue(delivering: Delivering): Promise<void> {
  const { store, owner, clock } = delivering;
  for (;;) {
    const now = clock();
    const left = await store.deliveries.takeOver(owner, now, after(now, LEASE_MS));
    if (left === null) break;
    await postParts(delivering, left);
  }
  const subscriptions = await store.subscriptions.list();
  const due = subscriptions.flatMap((subscription) => {
    const slot = dueSlot(subscription.schedule, subscription.settledAt, clock());
    return slot === null || subscription.pausedBecause !== null ? [] : [{ subscription, slot }];
  });
  if (due.length === 0) return;
  const changes = await readPending(
    store,
    due.map(({ subscription }) => subscription),
  );
  const pending: Pending = { plan: createPlanner(changes), last: changes.at(-1)?.number ?? 0 };
  for (const { subscription, slot } of due) await deliverSlot(delivering, pending, subscription, slot);
}
