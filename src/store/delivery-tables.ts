import type { Insertable, Selectable } from 'kysely';
import type { Delivery, DeliveryStore, NewDelivery, PartEnd, PartState } from './store.ts';
import { settleSlot } from './subscription-tables.ts';
import type { Db, Tables } from './tables.ts';

/** Thrown inside a transaction to undo it where somebody else was first. */
class Beaten extends Error {}

const STATES: readonly PartState[] = ['planned', 'attempted', 'posted', 'refused', 'unconfirmed'];

function stateOf(text: string): PartState {
  const state = STATES.find((known) => known === text);
  if (state === undefined) throw new Error(`The database holds an unknown state of a message: "${text}".`);
  return state;
}

async function readDelivery(db: Db, row: Selectable<Tables['delivery']>): Promise<Delivery> {
  const parts = await db
    .selectFrom('delivery_part')
    .selectAll()
    .where('delivery_id', '=', row.id)
    .orderBy('part')
    .execute();
  return {
    id: row.id,
    subscriptionId: row.subscription_id,
    channel: row.channel,
    slot: new Date(row.slot),
    parts: parts.map(({ part, state, message, attempted_at, ts }) => ({
      part,
      state: stateOf(state),
      message,
      attemptedAt: attempted_at === null ? null : new Date(attempted_at),
      ts,
    })),
  };
}

/** What may have been told, but by no message that is known to be there: a refused one was to repeat such changes. */
const MAY_REPEAT: readonly PartState[] = ['unconfirmed', 'refused'];

/** Note that a message tells a change. A change told before may be told again only where Slack never confirmed it. */
async function tell(db: Db, told: Insertable<Tables['told']>): Promise<void> {
  const inserted = await db
    .insertInto('told')
    .values(told)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return;
  const repeated = await db
    .updateTable('told')
    .set({ delivery_id: told.delivery_id, part: told.part, repeated: 1 })
    .where('channel', '=', told.channel)
    .where('number', '=', told.number)
    .where((where) =>
      where.exists(
        where
          .selectFrom('delivery_part')
          .select('delivery_part.part')
          .whereRef('delivery_part.delivery_id', '=', 'told.delivery_id')
          .whereRef('delivery_part.part', '=', 'told.part')
          .where('delivery_part.state', 'in', MAY_REPEAT),
      ),
    )
    .executeTakeFirst();
  if (repeated.numUpdatedRows !== 1n) throw new Beaten();
}

async function claim(db: Db, next: NewDelivery): Promise<Delivery> {
  const { subscription, slot, weighed } = next;
  // FIRST: the row of the subscription is what two claims for one slot meet at.
  if (!(await settleSlot(db, subscription, slot, weighed))) throw new Beaten();
  const row: Tables['delivery'] = {
    id: `${subscription.id}@${slot.toISOString()}`,
    subscription_id: subscription.id,
    channel: subscription.channel,
    slot: slot.toISOString(),
    owner: next.owner,
    lease_until: next.leaseUntil.toISOString(),
    settled: 0,
    weighed_before: subscription.weighed,
  };
  await db.insertInto('delivery').values(row).execute();
  for (const [part, { message }] of next.parts.entries()) {
    const planned = { delivery_id: row.id, part, state: 'planned', message, attempted_at: null, ts: null };
    await db.insertInto('delivery_part').values(planned).execute();
  }
  // In one order for everybody: two claims of a channel that wait for each other's rows would be a deadlock.
  const tells = next.parts.flatMap(({ numbers }, part) => numbers.map((number) => ({ number, part })));
  for (const { number, part } of tells.sort((a, b) => a.number - b.number)) {
    await tell(db, { channel: row.channel, number, delivery_id: row.id, part });
  }
  return readDelivery(db, row);
}

async function takeOver(db: Db, owner: string, now: Date, leaseUntil: Date): Promise<Delivery | null> {
  const free = await db
    .selectFrom('delivery')
    .selectAll()
    .where('settled', '=', 0)
    .where('lease_until', '<=', now.toISOString())
    .orderBy('lease_until')
    .executeTakeFirst();
  if (free === undefined) return null;
  const lease = { owner, lease_until: leaseUntil.toISOString() };
  const taken = await db
    .updateTable('delivery')
    .set(lease)
    .where('id', '=', free.id)
    .where('settled', '=', 0)
    .where('lease_until', '=', free.lease_until)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? readDelivery(db, { ...free, ...lease }) : null;
}

async function attempt(db: Db, id: string, part: number, owner: string, at: Date, leaseUntil: Date): Promise<true> {
  const held = await db
    .updateTable('delivery')
    .set({ lease_until: leaseUntil.toISOString() })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  const attempted = await db
    .updateTable('delivery_part')
    .set({ state: 'attempted', attempted_at: at.toISOString() })
    .where('delivery_id', '=', id)
    .where('part', '=', part)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  if (held.numUpdatedRows !== 1n || attempted.numUpdatedRows !== 1n) throw new Beaten();
  return true;
}

/** What a refused message and those after it would have told is not told, and is weighed again; repetitions stay due. */
async function refuse(db: Db, id: string, part: number): Promise<void> {
  await db
    .updateTable('delivery_part')
    .set({ state: 'refused' })
    .where('delivery_id', '=', id)
    .where('part', '>=', part)
    .where('state', 'in', ['planned', 'attempted'])
    .execute();
  const given = await db
    .deleteFrom('told')
    .where('delivery_id', '=', id)
    .where('part', '>=', part)
    .where('repeated', '=', 0)
    .returning('number')
    .execute();
  const delivery = await db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const weighed = Math.min(delivery.weighed_before, ...given.map(({ number }) => number - 1));
  await db
    .updateTable('subscription')
    .set({ weighed })
    .where('id', '=', delivery.subscription_id)
    .where('weighed', '>', weighed)
    .execute();
}

async function settle(db: Db, id: string, part: number, end: PartEnd): Promise<void> {
  if (end.state === 'refused') await refuse(db, id, part);
  else {
    const ts = end.state === 'posted' ? end.ts : null;
    await db
      .updateTable('delivery_part')
      .set({ state: end.state, ts })
      .where('delivery_id', '=', id)
      .where('part', '=', part)
      .execute();
  }
  await db
    .updateTable('delivery')
    .set({ settled: 1 })
    .where('id', '=', id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('delivery_part')
            .select('delivery_part.part')
            .whereRef('delivery_part.delivery_id', '=', 'delivery.id')
            .where('delivery_part.state', 'in', ['planned', 'attempted']),
        ),
      ),
    )
    .execute();
}

/** What a transaction gives; null, and nothing written, where somebody else was first. */
async function unlessBeaten<T>(db: Db, run: (transaction: Db) => Promise<T>): Promise<T | null> {
  try {
    return await db.transaction().execute(run);
  } catch (error) {
    if (error instanceof Beaten) return null;
    throw error;
  }
}

export function deliveryStore(db: Db): DeliveryStore {
  const toldRows = (channel: string) =>
    db
      .selectFrom('told')
      .innerJoin('delivery_part', (join) =>
        join.onRef('delivery_part.delivery_id', '=', 'told.delivery_id').onRef('delivery_part.part', '=', 'told.part'),
      )
      .innerJoin('delivery', 'delivery.id', 'told.delivery_id')
      .select(['told.number', 'delivery_part.state', 'delivery.settled'])
      .where('told.channel', '=', channel);

  return {
    told: async (channel) => {
      const rows = await toldRows(channel).execute();
      const numbers = (unconfirmed: boolean): ReadonlySet<number> =>
        new Set(
          rows.filter(({ state }) => MAY_REPEAT.includes(stateOf(state)) === unconfirmed).map(({ number }) => number),
        );
      const isBusy = rows.some(({ settled }) => settled === 0);
      return { told: numbers(false), unconfirmed: numbers(true), isBusy };
    },
    claim: (next) => unlessBeaten(db, (transaction) => claim(transaction, next)),
    takeOver: (owner, now, leaseUntil) => takeOver(db, owner, now, leaseUntil),
    attempt: async (...attempted) =>
      (await unlessBeaten(db, (transaction) => attempt(transaction, ...attempted))) !== null,
    settle: (id, part, end) => db.transaction().execute((transaction) => settle(transaction, id, part, end)),
    release: async (id, until) => {
      await db.updateTable('delivery').set({ lease_until: until.toISOString() }).where('id', '=', id).execute();
    },
    unconfirmedCount: async (subscriptionId) => {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('told', 'told.delivery_id', 'delivery.id')
        .innerJoin('delivery_part', (join) =>
          join
            .onRef('delivery_part.delivery_id', '=', 'told.delivery_id')
            .onRef('delivery_part.part', '=', 'told.part'),
        )
        .select(['delivery.id', 'delivery_part.part'])
        .distinct()
        .where('delivery.subscription_id', '=', subscriptionId)
        .where('delivery_part.state', 'in', MAY_REPEAT)
        .execute();
      return rows.length;
    },
  };
}
