import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/digests/plan-digest.ts';
import type { PostEnd, Poster, Trace } from '../../src/digests/post.ts';
import type { Subscription } from '../../src/digests/subscription.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { deliverDue } from '../../src/jobs/deliver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anIdea } from '../ideas/an-idea.ts';

const log = pino({ level: 'silent' });
const START = new Date('2031-06-01T00:00:00Z');
const MINUTE = 60_000;

interface Post {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly text: string;
}

/** Slack as far as posting goes: what happens to each post is told beforehand, in order; then all goes well. */
function scripted(readable: boolean, ...script: readonly (PostEnd['kind'] | 'lost' | 'crash' | 'crash-after')[]) {
  const posts: Post[] = [];
  const keys = new Map<string, string>();
  const told: string[] = [];
  const links: string[] = [];
  const left = [...script];
  const poster: Poster = {
    post: async ({ channel, threadTs, key }, message): Promise<PostEnd> => {
      const step = left.shift() ?? 'posted';
      if (step === 'crash') throw new Error('The process was killed');
      if (step === 'refused') return { kind: 'refused', because: 'The channel is archived.' };
      if (step === 'later') return { kind: 'later', waitMs: 5 * MINUTE };
      if (step === 'lost') return { kind: 'uncertain' };
      const ts = String(posts.length + 1);
      posts.push({ channel, threadTs, text: JSON.parse(message).text });
      keys.set(key, ts);
      if (step === 'crash-after') throw new Error('The process was killed');
      return step === 'uncertain' ? { kind: 'uncertain' } : { kind: 'posted', ts };
    },
    find: async ({ key }): Promise<Trace> => {
      const ts = keys.get(key);
      if (!readable) return { kind: 'unknown' };
      return ts === undefined ? { kind: 'absent' } : { kind: 'found', ts };
    },
    tell: async (userId, message) => {
      const { text, blocks } = JSON.parse(message);
      told.push(`${userId}: ${text}`);
      links.push(...(JSON.stringify(blocks).match(/https:[^"]*/g) ?? []));
    },
  };
  return { poster, posts, told, links };
}

const ideaOf = (n: number, given: Partial<Idea> = {}): Idea =>
  anIdea({ title: `Number ${n}.`, project: `P${n}`, upstream: [], description: `${n}`, outcome: null, ...given });

/** A store with two ideas known, and one subscription for every hour from now on. */
async function opened(poster: Poster, given: Partial<Subscription> = {}) {
  const store = await openStore('file::memory:');
  let ideas: readonly Idea[] = [ideaOf(-1), ideaOf(-2)];
  let revision = 0;
  let now = START;
  const subscribe = (more: Partial<Subscription> = {}): Promise<boolean> =>
    store.subscriptions.add({
      id: randomUUID(),
      channel: 'C1',
      createdBy: 'U1',
      createdAt: now,
      filter: '',
      topics: TOPICS,
      schedule: { cron: '0 * * * *', zone: 'UTC' },
      settledAt: now,
      weighed: 0,
      pausedBecause: null,
      ...more,
    });
  const change = async (next: readonly Idea[]): Promise<void> => {
    const changes = revision === 0 ? [] : diffIdeas(ideas, next);
    await store.catalog.record({ catalog: { ...EMPTY_CATALOG, ideas: next }, readAt: now, changes, after: revision });
    ideas = next;
    revision += 1;
  };
  /** Time passes, and the program looks what is due; it may be killed on the way. */
  const pass = async (minutes: number): Promise<void> => {
    now = new Date(now.getTime() + minutes * MINUTE);
    await deliverDue({ store, poster, owner: randomUUID(), log, clock: () => now, pauseMs: 0 }).catch(
      (error: Error) => {
        if (error.message !== 'The process was killed') throw error;
      },
    );
  };
  await change(ideas);
  await subscribe(given);
  return { store, subscribe, change, add: (...more: readonly Idea[]) => change([...ideas, ...more]), pass };
}

const titles = (posts: readonly Post[]): readonly string[] =>
  posts.flatMap(({ text }) => text.match(/Number -?\d+\./g) ?? []);

describe('a subscription', () => {
  it('says nothing of what already stood, and nothing when nothing changed', async () => {
    const { poster, posts } = scripted(true);
    const { pass } = await opened(poster);

    await pass(60);
    await pass(60);

    expect(posts).toEqual([]);
  });

  it('tells a change at the next slot, once', async () => {
    const { poster, posts } = scripted(true);
    const { add, pass } = await opened(poster);
    await add(ideaOf(1));

    await pass(59);
    expect(posts).toEqual([]);
    for (const minutes of [1, 0, 1, 60, 60]) await pass(minutes);

    expect(posts.map(({ channel, threadTs }) => [channel, threadTs])).toEqual([['C1', null]]);
    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('tells only what its filter lets through', async () => {
    const { poster, posts } = scripted(true);
    const { add, pass } = await opened(poster, { filter: 'skill:rust' });
    await add(ideaOf(1), ideaOf(2, { skills: ['Rust'] }), ideaOf(3, { skills: ['Rust'] }));

    await pass(60);

    expect(titles(posts)).toEqual(['Number 2.', 'Number 3.']);
  });

  it('catches up one slot after hours of being down', async () => {
    const { poster, posts } = scripted(true);
    const { add, pass } = await opened(poster);
    await add(ideaOf(1));

    await pass(11 * 60 + 20);
    await pass(1);

    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('shares its channel: a second one that overlaps repeats nothing', async () => {
    const { poster, posts } = scripted(true);
    const { add, pass, subscribe } = await opened(poster);
    await subscribe({ filter: 'go' });
    await subscribe({ channel: 'C2' });
    await add(ideaOf(1), ideaOf(2));

    await pass(60);
    await pass(60);

    expect(posts.map(({ channel }) => channel).toSorted()).toEqual(['C1', 'C2']);
  });

  it('goes on in the thread of its first message', async () => {
    const { poster, posts } = scripted(true);
    const { add, pass } = await opened(poster);
    await add(...Array.from({ length: 60 }, (_, n) => ideaOf(n)));

    await pass(60);

    expect(posts.length).toBeGreaterThan(2);
    expect(posts.map(({ threadTs }) => threadTs)).toEqual([null, ...posts.slice(1).map(() => '1')]);
    expect(new Set(titles(posts)).size).toBe(60);
  });
});

describe('a subscription that is stopped', () => {
  it('posts nothing more, not even what waits for a rate limit, and tells it all once resumed', async () => {
    const { poster, posts } = scripted(true, 'later');
    const { store, add, pass } = await opened(poster);
    await add(ideaOf(1));
    await pass(60);
    const [{ id } = { id: '' }] = await store.subscriptions.list('C1');

    await store.subscriptions.end(id);
    for (const minutes of [6, 60]) await pass(minutes);
    expect(posts).toEqual([]);

    await store.subscriptions.resume(id);
    for (const minutes of [60, 60]) await pass(minutes);
    expect(titles(posts)).toEqual(['Number 1.']);
  });
});

describe('a post that Slack does not take', () => {
  it('waits as long as a rate limit says', async () => {
    const { poster, posts } = scripted(true, 'later');
    const { add, pass } = await opened(poster);
    await add(ideaOf(1));

    await pass(60);
    await pass(4);
    expect(posts).toEqual([]);
    await pass(1);

    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('pauses the subscription with its reason and tells its creator once; its changes are kept', async () => {
    const { poster, posts, told, links } = scripted(true, 'refused');
    const { store, add, pass } = await opened(poster);
    await add(ideaOf(1));

    for (const minutes of [60, 60, 60]) await pass(minutes);
    const [paused] = await store.subscriptions.list('C1');
    await store.subscriptions.resume(paused?.id ?? '');
    await pass(60);

    expect(told).toEqual([
      expect.stringMatching(
        /^U1: Your subscription \S+ is paused: all ideas; .* in this channel\.\n\nThe channel is archived\. Then write there: \/mentorship resume /,
      ),
    ]);
    expect(links).toEqual([expect.stringContaining('channel=C1')]);
    expect(paused?.pausedBecause).toBe('The channel is archived.');
    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('is looked for where its end is uncertain, and found', async () => {
    const { poster, posts } = scripted(true, 'uncertain');
    const { add, pass } = await opened(poster);
    await add(ideaOf(1));

    for (const minutes of [60, 2, 60, 60]) await pass(minutes);

    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('is posted again where it is not to be found', async () => {
    const { poster, posts } = scripted(true, 'lost');
    const { add, pass } = await opened(poster);
    await add(ideaOf(1));

    for (const minutes of [60, 2, 60]) await pass(minutes);

    expect(titles(posts)).toEqual(['Number 1.']);
  });

  it('is never posted again where nobody can look, but repeated, marked so, in the next digest', async () => {
    const { poster, posts } = scripted(false, 'uncertain');
    const { store, add, pass } = await opened(poster);
    await add(ideaOf(1));

    for (const minutes of [60, 2]) await pass(minutes);
    const [subscription] = await store.subscriptions.list('C1');
    const unconfirmed = await store.deliveries.unconfirmedCount(subscription?.id ?? '');
    for (const minutes of [58, 60, 60]) await pass(minutes);

    expect(unconfirmed).toBe(1);
    expect(titles(posts)).toEqual(['Number 1.', 'Number 1.']);
    expect(posts.map(({ text }) => text.includes('Perhaps told before'))).toEqual([false, true]);
  });
});

describe('whatever happens between plan and record', () => {
  const end = fc.constantFrom('posted', 'later', 'uncertain', 'lost', 'crash', 'crash-after');
  const script = fc.array(end, { maxLength: 8 });

  it('no change is lost and none is told twice where the channel may be read', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }), async (steps, sizes) => {
        const { poster, posts } = scripted(true, ...(steps as Parameters<typeof scripted>[1][]));
        const { store, add, pass } = await opened(poster);
        let count = 0;
        for (const size of sizes) {
          await add(...Array.from({ length: size }, () => ideaOf(count++)));
          for (const minutes of [31, 30]) await pass(minutes);
        }
        for (let hour = 0; hour < 12; hour++) for (const minutes of [3, 57]) await pass(minutes);

        expect(titles(posts).toSorted()).toEqual(Array.from({ length: count }, (_, n) => `Number ${n}.`).toSorted());
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('no change is lost and none is told again unmarked where it may not', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const { poster, posts } = scripted(false, ...(steps as Parameters<typeof scripted>[1][]));
        const { store, add, pass } = await opened(poster);
        await add(ideaOf(1), ideaOf(2));
        for (let hour = 0; hour < 14; hour++) for (const minutes of [3, 57]) await pass(minutes);

        const unmarked = posts.filter(({ text }) => !text.includes('Perhaps told before'));
        expect(new Set(titles(posts))).toEqual(new Set(['Number 1.', 'Number 2.']));
        expect(unmarked.length).toBeLessThanOrEqual(1);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});
