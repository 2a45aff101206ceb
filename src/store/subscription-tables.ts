import type { Selectable } from 'kysely';
import { TOPICS } from '../digests/plan-digest.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { SubscriptionStore } from './store.ts';
import type { Db, Tables } from './tables.ts';

function subscriptionOf(row: Selectable<Tables['subscription']>): Subscription {
  const topics = row.topics.split(' ');
  return {
    id: row.id,
    channel: row.channel,
    createdBy: row.created_by,
    createdAt: new Date(row.created_at),
    filter: row.filter,
    topics: TOPICS.filter((topic) => topics.includes(topic)),
    schedule: { cron: row.cron, zone: row.zone },
    settledAt: new Date(row.settled_at),
    weighed: row.weighed,
    pausedBecause: row.paused_because,
  };
}

function rowOf(subscription: Subscription): Tables['subscription'] {
  return {
    id: subscription.id,
    channel: subscription.channel,
    created_by: subscription.createdBy,
    created_at: subscription.createdAt.toISOString(),
    filter: subscription.filter,
    topics: subscription.topics.join(' '),
    cron: subscription.schedule.cron,
    zone: subscription.schedule.zone,
    settled_at: subscription.settledAt.toISOString(),
    weighed: subscription.weighed,
    paused_because: subscription.pausedBecause,
    ended: 0,
  };
}

/**
 * Settle a slot, unless it or a later one was, or changes were given back to be weighed again since the subscription was
 * read. The first write of its transaction, so that of two only one goes on.
 */
export async function settleSlot(
  db: Db,
  { id, weighed: before }: Subscription,
  slot: Date,
  weighed: number,
): Promise<boolean> {
  const settled = await db
    .updateTable('subscription')
    .set({ settled_at: slot.toISOString(), weighed })
    .where('id', '=', id)
    .where('ended', '=', 0)
    .where('paused_because', 'is', null)
    .where('settled_at', '<', slot.toISOString())
    .where('weighed', '=', before)
    .executeTakeFirst();
  return settled.numUpdatedRows === 1n;
}

export function subscriptionStore(db: Db): SubscriptionStore {
  return {
    list: async (channel) => {
      const all = db.selectFrom('subscription').selectAll().where('ended', '=', 0).orderBy('created_at').orderBy('id');
      const rows = await (channel === undefined ? all : all.where('channel', '=', channel)).execute();
      return rows.map(subscriptionOf);
    },
    add: async (subscription) => {
      const added = await db
        .insertInto('subscription')
        .values(rowOf(subscription))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    end: async (id) => {
      const ended = await db
        .updateTable('subscription')
        .set({ ended: 1 })
        .where('id', '=', id)
        .where('ended', '=', 0)
        .executeTakeFirst();
      return ended.numUpdatedRows === 1n;
    },
    find: async (id) => {
      const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : { subscription: subscriptionOf(row), isEnded: row.ended === 1 };
    },
    pause: async (id, because) => {
      const paused = await db
        .updateTable('subscription')
        .set({ paused_because: because })
        .where('id', '=', id)
        .where('paused_because', 'is', null)
        .executeTakeFirst();
      return paused.numUpdatedRows === 1n;
    },
    resume: async (id) => {
      await db.updateTable('subscription').set({ paused_because: null, ended: 0 }).where('id', '=', id).execute();
    },
    settle: (subscription, slot, weighed) => settleSlot(db, subscription, slot, weighed),
  };
}
