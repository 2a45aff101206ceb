import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/digests/plan-digest.ts';
import type { Subscription } from '../../src/digests/subscription.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { type Catalog, EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Delivery, NewDelivery, Store } from '../../src/store/store.ts';
import { anIdea } from '../ideas/an-idea.ts';

const AT = new Date('2031-06-02T06:00:00Z');
const later = (minutes: number): Date => new Date(AT.getTime() + minutes * 60_000);
const catalogOf = (...ideas: readonly Idea[]): Catalog => ({ ...EMPTY_CATALOG, ideas });

function aSubscription(given: Partial<Subscription> = {}): Subscription {
  return {
    id: randomUUID(),
    channel: randomUUID(),
    createdBy: 'U1',
    createdAt: later(-9999),
    filter: 'skill:go',
    topics: TOPICS,
    schedule: { cron: '0 9 * * 1', zone: 'Europe/Helsinki' },
    settledAt: later(-9999),
    weighed: 3,
    pausedBecause: null,
    ...given,
  };
}

/**
 * What every database must keep to.
 *
 * @param address gives the same empty database at every call.
 * @param connections how many a process may have: SQLite waits for its write lock without letting anything else run, so
 *   a second connection of the same process could never give it free.
 */
export function describeStore(name: string, address: () => string, connections: 1 | 2): void {
  describe(`the store on ${name}`, () => {
    let store: Store;
    let other: Store;

    beforeAll(async () => {
      const opened = await Promise.all(Array.from({ length: connections }, () => openStore(address())));
      store = opened[0] as Store;
      other = opened[connections - 1] as Store;
    });

    afterAll(async () => {
      await Promise.all([...new Set([store, other])].map((one) => one.close()));
    });

    it('keeps the newest catalog, with the changes that lead to it, once', async () => {
      const [first, second] = [
        catalogOf(anIdea()),
        catalogOf(anIdea({ skills: ['Rust'] }), anIdea({ title: 'B', upstream: [] })),
      ];
      expect([await store.catalog.read(), await store.catalog.newest(), await store.changes.last()]).toEqual([
        null,
        null,
        0,
      ]);

      const started = await store.catalog.record({ catalog: first, readAt: AT, changes: [], after: 0 });
      const changes = diffIdeas(first.ideas, second.ideas);
      const next = { catalog: second, readAt: later(10), changes, after: 1 };
      const both = await Promise.all([store.catalog.record(next), other.catalog.record(next)]);

      expect([started, both.toSorted()]).toEqual([true, [false, true]]);
      expect(await other.catalog.read()).toEqual({ revision: 2, readAt: later(10), catalog: second });
      expect(await other.changes.after(0)).toEqual(changes.map((change, n) => ({ number: n + 1, change })));
      expect(await other.changes.after(1)).toHaveLength(changes.length - 1);
      const dated = changes.map((change, n) => ({ number: n + 1, change, at: later(10) }));
      expect(await other.changes.since(later(9), 100)).toEqual(dated);
      expect(await other.changes.since(later(9), 1)).toEqual(dated.slice(-1));
      expect(await other.changes.since(later(10), 100)).toEqual([]);
      expect(await store.changes.last()).toBe(changes.length);
    });

    it('notes a reading that found nothing new', async () => {
      await store.catalog.confirm(2, later(20));
      await store.catalog.confirm(1, later(30));

      expect((await store.catalog.read())?.readAt).toEqual(later(20));
      expect(await other.catalog.newest()).toEqual({ revision: 2, readAt: later(20) });
    });

    it('keeps what was read in documents, for the parser that read it', async () => {
      const parsed = { ideas: [anIdea()], problems: [], timeline: null };

      await store.documents.keep(
        7,
        new Map([
          ['a', parsed],
          ['b', { ...parsed, ideas: [] }],
        ]),
      );

      expect(await other.documents.read(7, ['a', 'z'])).toEqual(new Map([['a', parsed]]));
      expect(await other.documents.read(8, ['a'])).toEqual(new Map());
      await store.documents.keep(7, new Map([['b', parsed]]));
      expect([...(await other.documents.read(7, ['a', 'b'])).keys()]).toEqual(['b']);
    });

    it('keeps memos', async () => {
      await store.memos.write('held', 'one');
      await store.memos.write('held', 'two');
      expect(await other.memos.read('held')).toBe('two');

      await store.memos.write('held', null);
      expect(await other.memos.read('held')).toBeNull();
    });

    describe('a lease', () => {
      it('goes to one of two that claim it at once, who may renew it', async () => {
        const claims = await Promise.all([
          store.leases.claim('race', 'one', AT, later(1)),
          other.leases.claim('race', 'two', AT, later(1)),
        ]);
        const winner = claims[0] ? 'one' : 'two';

        expect(claims.toSorted()).toEqual([false, true]);
        expect(await store.leases.claim('race', winner, later(0.5), later(2))).toBe(true);
        expect(await other.leases.claim('race', 'three', later(1.5), later(3))).toBe(false);
      });

      it('is taken over once it has run out, and the one before has lost it', async () => {
        await store.leases.claim('lapse', 'dead', AT, later(1));

        expect(await other.leases.claim('lapse', 'heir', later(0.99), later(2))).toBe(false);
        expect(await other.leases.claim('lapse', 'heir', later(1), later(2))).toBe(true);
        expect(await store.leases.claim('lapse', 'dead', later(1.5), later(3))).toBe(false);
      });

      it('is free once its holder gives it up, and nobody else can', async () => {
        await store.leases.claim('gift', 'holder', AT, later(9));

        await other.leases.release('gift', 'somebody');
        expect(await other.leases.claim('gift', 'heir', AT, later(9))).toBe(false);
        await store.leases.release('gift', 'holder');
        expect(await other.leases.claim('gift', 'heir', AT, later(9))).toBe(true);
      });

      it('stands apart from others', async () => {
        await store.leases.claim('here', 'one', AT, later(9));

        expect(await other.leases.claim('there', 'two', AT, later(9))).toBe(true);
      });
    });

    describe('conversations', () => {
      it('are remembered as last written, each on its own, until they expire', async () => {
        await store.conversations.write('T U D', 'first', later(5));
        await store.conversations.write('T U D', 'second', later(10));
        await store.conversations.write('T V D', 'another', later(10));

        expect(await other.conversations.read('T U D', later(9))).toBe('second');
        expect(await other.conversations.read('T V D', AT)).toBe('another');
        expect(await other.conversations.read('T U D', later(10))).toBeNull();
        expect(await other.conversations.read('T W D', AT)).toBeNull();
      });

      it('are forgotten when pruned after they expired', async () => {
        await store.conversations.write('old', 'gone', later(1));
        await store.conversations.write('new', 'kept', later(3));

        await other.conversations.prune(later(2));

        expect(await store.conversations.read('old', AT)).toBeNull();
        expect(await store.conversations.read('new', AT)).toBe('kept');
      });
    });

    describe('subscriptions', () => {
      it('are listed as they were added, until they end', async () => {
        const subscription = aSubscription();

        expect(await store.subscriptions.add(subscription)).toBe(true);
        expect(await store.subscriptions.add(subscription)).toBe(false);
        expect(await other.subscriptions.list(subscription.channel)).toEqual([subscription]);
        expect(await other.subscriptions.list()).toContainEqual(subscription);
        expect([
          await store.subscriptions.end(subscription.id),
          await store.subscriptions.end(subscription.id),
        ]).toEqual([true, false]);
        expect(await store.subscriptions.list(subscription.channel)).toEqual([]);
        expect(await store.subscriptions.add(subscription)).toBe(false);
      });

      it('pause with a reason and resume', async () => {
        const subscription = aSubscription();
        await store.subscriptions.add(subscription);

        expect([
          await store.subscriptions.pause(subscription.id, 'The channel is archived.'),
          await other.subscriptions.pause(subscription.id, 'The app was removed.'),
        ]).toEqual([true, false]);
        expect((await other.subscriptions.list(subscription.channel))[0]?.pausedBecause).toBe(
          'The channel is archived.',
        );
        expect(await store.subscriptions.settle(subscription, AT, 9)).toBe(false);

        await store.subscriptions.resume(subscription.id);
        expect((await other.subscriptions.list(subscription.channel))[0]?.pausedBecause).toBeNull();
      });

      it('are found after their end, and resume as they were', async () => {
        const subscription = aSubscription();
        await store.subscriptions.add(subscription);
        await store.subscriptions.end(subscription.id);

        expect(await other.subscriptions.find(subscription.id)).toEqual({ subscription, isEnded: true });
        await other.subscriptions.resume(subscription.id);
        expect(await store.subscriptions.list(subscription.channel)).toEqual([subscription]);
        expect(await store.subscriptions.find('another')).toBeNull();
      });

      it('settle each slot once and never an earlier one', async () => {
        const subscription = aSubscription();
        await store.subscriptions.add(subscription);
        let weighed = 3;
        const settle = (by: Store, slot: Date): Promise<boolean> =>
          by.subscriptions.settle({ ...subscription, weighed }, slot, 9);

        const both = await Promise.all([settle(store, AT), settle(other, AT)]);

        expect(both.toSorted()).toEqual([false, true]);
        expect(await settle(store, later(5))).toBe(false);
        weighed = 9;
        expect([await settle(store, later(-5)), await settle(other, later(5))]).toEqual([false, true]);
        expect((await other.subscriptions.list(subscription.channel))[0]).toMatchObject({
          settledAt: later(5),
          weighed: 9,
        });
      });
    });

    describe('deliveries', () => {
      const newDelivery = (subscription: Subscription, given: Partial<NewDelivery> = {}): NewDelivery => ({
        subscription,
        slot: AT,
        weighed: 9,
        parts: [
          { message: 'one', numbers: [4, 7] },
          { message: 'two', numbers: [5] },
        ],
        owner: 'me',
        leaseUntil: later(2),
        ...given,
      });
      const subscribed = async (given: Partial<Subscription> = {}): Promise<Subscription> => {
        const subscription = aSubscription(given);
        await store.subscriptions.add(subscription);
        return subscription;
      };
      const claimed = async (subscription: Subscription, given: Partial<NewDelivery> = {}): Promise<Delivery> => {
        const delivery = await store.deliveries.claim(newDelivery(subscription, given));
        if (delivery === null) throw new Error('The slot was taken.');
        return delivery;
      };
      const finish = async ({ id, parts }: Delivery): Promise<void> => {
        for (const { part } of parts) {
          await store.deliveries.attempt(id, part, 'me', AT, later(2));
          await store.deliveries.settle(id, part, { state: 'posted', ts: `${part}` });
        }
      };

      it('give a slot to one of two that claim it', async () => {
        const subscription = await subscribed();

        const both = await Promise.all([
          store.deliveries.claim(newDelivery(subscription)),
          other.deliveries.claim(newDelivery(subscription, { owner: 'you' })),
        ]);

        const won = both.filter((delivery) => delivery !== null);
        expect(won).toHaveLength(1);
        expect(won[0]).toMatchObject({
          id: `${subscription.id}@${AT.toISOString()}`,
          channel: subscription.channel,
          slot: AT,
        });
        expect(won[0]?.parts.map(({ message, state }) => [message, state])).toEqual([
          ['one', 'planned'],
          ['two', 'planned'],
        ]);
        expect((await store.subscriptions.list(subscription.channel))[0]).toMatchObject({ settledAt: AT, weighed: 9 });
        await finish(won[0] as Delivery);
      });

      it('tell a change once in a channel, whichever of its subscriptions tells it', async () => {
        const first = await subscribed();
        const second = await subscribed({ channel: first.channel, createdAt: AT });
        const delivery = await claimed(first);
        expect(await other.deliveries.told(first.channel)).toMatchObject({ told: new Set([4, 5, 7]), isBusy: true });
        await finish(delivery);

        expect(await other.deliveries.told(first.channel)).toMatchObject({ told: new Set([4, 5, 7]), isBusy: false });
        expect(
          await other.deliveries.claim(newDelivery(second, { parts: [{ message: 'again', numbers: [7, 8] }] })),
        ).toBeNull();
        expect((await store.subscriptions.list(first.channel))[1]).toMatchObject({
          settledAt: second.settledAt,
          weighed: 3,
        });
        expect((await other.deliveries.told(first.channel)).told).toEqual(new Set([4, 5, 7]));
      });

      it('are taken over once their lease has run out, not before, and not when they are settled', async () => {
        const delivery = await claimed(await subscribed());
        await store.deliveries.attempt(delivery.id, 0, 'me', AT, later(3));

        expect(await other.deliveries.takeOver('you', later(2), later(9))).toBeNull();
        const both = await Promise.all([
          other.deliveries.takeOver('you', later(4), later(9)),
          store.deliveries.takeOver('them', later(4), later(9)),
        ]);
        const taken = both.filter((one) => one !== null);
        expect(taken.map(({ id, parts }) => [id, parts.map(({ state }) => state)])).toEqual([
          [delivery.id, ['attempted', 'planned']],
        ]);
        expect(await store.deliveries.attempt(delivery.id, 1, 'me', later(5), later(9))).toBe(false);

        await store.deliveries.settle(delivery.id, 0, { state: 'unconfirmed' });
        await store.deliveries.settle(delivery.id, 1, { state: 'posted', ts: '1.2' });
        expect(await other.deliveries.takeOver('you', later(99), later(100))).toBeNull();
      });

      it('let an attempt begin once', async () => {
        const delivery = await claimed(await subscribed());
        const attempt = (): Promise<boolean> => store.deliveries.attempt(delivery.id, 0, 'me', AT, later(2));

        expect([await attempt(), await attempt()]).toEqual([true, false]);
        await store.deliveries.settle(delivery.id, 0, { state: 'planned' });
        expect(await attempt()).toBe(true);
        await store.deliveries.settle(delivery.id, 0, { state: 'posted', ts: '1' });
        await store.deliveries.settle(delivery.id, 1, { state: 'posted', ts: '2' });
      });

      it('may be released for later', async () => {
        const delivery = await claimed(await subscribed());
        await store.deliveries.release(delivery.id, later(30));

        expect(await other.deliveries.takeOver('you', later(29), later(40))).toBeNull();
        const taken = await other.deliveries.takeOver('me', later(30), later(40));
        expect(taken?.id).toBe(delivery.id);
        await finish(delivery);
      });

      it('tell nothing by what was refused', async () => {
        const subscription = await subscribed();
        const delivery = await claimed(subscription);
        await store.deliveries.attempt(delivery.id, 0, 'me', AT, later(2));

        await store.deliveries.settle(delivery.id, 0, { state: 'refused' });

        expect(await other.deliveries.told(subscription.channel)).toEqual({
          told: new Set(),
          unconfirmed: new Set(),
          isBusy: false,
        });
        expect((await store.subscriptions.list(subscription.channel))[0]).toMatchObject({ settledAt: AT, weighed: 3 });
        expect(await other.deliveries.takeOver('you', later(99), later(100))).toBeNull();
      });

      it('still owe what they were to repeat, marked so, where the repetition is refused', async () => {
        const subscription = await subscribed();
        const delivery = await claimed(subscription);
        await store.deliveries.attempt(delivery.id, 0, 'me', AT, later(2));
        await store.deliveries.settle(delivery.id, 0, { state: 'unconfirmed' });
        await store.deliveries.settle(delivery.id, 1, { state: 'posted', ts: '2' });
        const weighed = { ...subscription, weighed: 9 };
        const again = await claimed(weighed, { slot: later(60), parts: [{ message: 'again', numbers: [4, 7, 10] }] });

        await store.deliveries.settle(again.id, 0, { state: 'refused' });

        expect((await store.subscriptions.list(subscription.channel))[0]?.weighed).toBe(9);
        expect(await store.deliveries.told(subscription.channel)).toEqual({
          told: new Set([5]),
          unconfirmed: new Set([4, 7]),
          isBusy: false,
        });
        await finish(
          await claimed(weighed, { slot: later(120), parts: [{ message: 'at last', numbers: [4, 7, 10] }] }),
        );
        expect((await store.deliveries.told(subscription.channel)).told).toEqual(new Set([4, 5, 7, 10]));
      });

      it('repeat what was never confirmed, once', async () => {
        const subscription = await subscribed();
        const delivery = await claimed(subscription);
        await store.deliveries.attempt(delivery.id, 0, 'me', AT, later(2));
        await store.deliveries.settle(delivery.id, 0, { state: 'unconfirmed' });
        await store.deliveries.settle(delivery.id, 1, { state: 'posted', ts: '2' });

        expect(await other.deliveries.told(subscription.channel)).toEqual({
          told: new Set([5]),
          unconfirmed: new Set([4, 7]),
          isBusy: false,
        });
        expect(await other.deliveries.unconfirmedCount(subscription.id)).toBe(1);

        const again = await claimed(
          { ...subscription, weighed: 9 },
          {
            slot: later(60),
            parts: [{ message: 'again', numbers: [4, 7, 10] }],
          },
        );
        await finish(again);
        expect(await other.deliveries.told(subscription.channel)).toEqual({
          told: new Set([4, 5, 7, 10]),
          unconfirmed: new Set(),
          isBusy: false,
        });
        expect(await other.deliveries.unconfirmedCount(subscription.id)).toBe(0);
      });
    });
  });
}
