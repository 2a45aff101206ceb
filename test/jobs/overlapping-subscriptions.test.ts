import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { TOPICS, type Topic } from '../../src/digests/plan-digest.ts';
import type { Poster } from '../../src/digests/post.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { deliverDue } from '../../src/jobs/deliver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anIdea } from '../ideas/an-idea.ts';

const log = pino({ level: 'silent' });
const START = Date.parse('2031-06-01T00:00:00Z');
const HOUR = 60 * 60_000;

/** What happens to an idea: each state of it names a skill of its own, so that a post shows which state it tells. */
type Step = { readonly does: 'write' | 'remove'; readonly idea: number } | { readonly does: 'wait' };

const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('write' as const, 'remove' as const), idea: fc.integer({ min: 0, max: 4 }) }),
    fc.constant({ does: 'wait' as const }),
  ),
  { minLength: 4, maxLength: 24 },
);

const subscription = fc.record({
  channel: fc.constantFrom('C1', 'C1', 'C2', 'D1'),
  filter: fc.constantFrom('', 'rust', 'skill:go', 'project:even', '-rust'),
  topics: fc.subarray([...TOPICS], { minLength: 1 }),
  cron: fc.constantFrom('0 * * * *', '0 */2 * * *', '30 */3 * * *', '0 0 * * *'),
});

interface Wanted {
  readonly channel: string;
  readonly filter: string;
  readonly topics: readonly Topic[];
  readonly cron: string;
}

function ideaOf(n: number, state: number): Idea {
  return anIdea({
    title: `Number ${n}.`,
    project: n % 2 === 0 ? 'Even' : 'Odd',
    upstream: [],
    description: `The ${n}th of all`,
    skills: [n % 3 === 0 ? 'Rust' : 'Go', `S${state}.`],
    outcome: null,
  });
}

/** Every post as lines of channel and item, where an item is an idea's block of lines. */
async function postsOf(
  wanted: readonly Wanted[],
  script: readonly Step[],
): Promise<readonly (readonly [string, string])[]> {
  const posts: (readonly [string, string])[] = [];
  const poster: Poster = {
    post: async ({ channel }, message) => {
      posts.push([channel, JSON.parse(message).text]);
      return { kind: 'posted', ts: String(posts.length) };
    },
    find: async () => ({ kind: 'absent' }),
    tell: async () => {},
  };
  const store = await openStore('file::memory:');
  let now = START;
  let revision = 0;
  let state = 0;
  let ideas: readonly Idea[] = [];
  const record = async (next: readonly Idea[]): Promise<void> => {
    const changes = revision === 0 ? [] : diffIdeas(ideas, next);
    const catalog = { ...EMPTY_CATALOG, ideas: next };
    await store.catalog.record({ catalog, readAt: new Date(now), changes, after: revision });
    ideas = next;
    revision += 1;
  };
  const pass = async (): Promise<void> => {
    now += HOUR / 2;
    await deliverDue({ store, poster, owner: randomUUID(), log, clock: () => new Date(now), pauseMs: 0 });
  };

  await record([ideaOf(0, 0), ideaOf(1, 0)]);
  for (const { cron, ...one } of wanted) {
    const [createdAt, settledAt] = [new Date(now), new Date(now)];
    await store.subscriptions.add({
      ...{ ...one, id: randomUUID(), createdBy: 'U1', createdAt, settledAt, weighed: 0, pausedBecause: null },
      schedule: { cron, zone: 'UTC' },
    });
  }
  for (const step of script) {
    const others = step.does === 'wait' ? ideas : ideas.filter(({ title }) => title !== `Number ${step.idea}.`);
    if (step.does === 'write') await record([...others, ideaOf(step.idea, ++state)]);
    else if (step.does === 'remove') await record(others);
    else await pass();
  }
  for (let half = 0; half < 60; half++) await pass();
  await store.close();
  return [...posts, ['now', ideas.map(({ title, skills }) => `${title} ${skills[1]}`).join('\n')]];
}

/** What a channel was told, in order: which state of which idea, or that it is gone. */
function toldIn(channel: string, posts: readonly (readonly [string, string])[]): readonly string[] {
  const texts = posts.filter(([where]) => where === channel).map(([, text]) => text);
  return texts.flatMap(
    (text) => text.match(/Number \d\.|(?<=(?:Skills: \w+, |skills: \+ ))S\d+\.|It was proposed\./g) ?? [],
  );
}

/** How the ideas stand for who knew the first two and read all that a channel was told. */
function believed(told: readonly string[]): readonly string[] {
  const known = new Map([
    ['Number 0.', 'S0.'],
    ['Number 1.', 'S0.'],
  ]);
  let title = '';
  for (const said of told) {
    if (said.startsWith('Number')) title = said;
    else if (said.startsWith('It was')) known.delete(title);
    else known.set(title, said);
  }
  return [...known].map(([name, state]) => `${name} ${state}`).toSorted();
}

describe('subscriptions of one channel that overlap', () => {
  it('never make one change appear twice, whatever they let through and whenever they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(subscription, { minLength: 2, maxLength: 4 }), steps, async (wanted, script) => {
        const posts = await postsOf(wanted, script);

        for (const channel of ['C1', 'C2', 'D1']) {
          const texts = posts.filter(([where]) => where === channel).map(([, text]) => text);
          const inEdits = texts.flatMap((text) => text.match(/(?<=skills: \+ )S\d+\./g) ?? []);
          const inCards = texts.flatMap((text) => text.match(/(?<=Skills: \w+, )S\d+\./g) ?? []);
          expect(inEdits).toEqual([...new Set(inEdits)]);
          expect(inCards).toEqual([...new Set(inCards)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tell a new idea as new, also where another told a later change of it first', async () => {
    const hourly: Wanted = { channel: 'C1', filter: '', topics: ['changed'], cron: '0 * * * *' };
    const daily: Wanted = { channel: 'C1', filter: '', topics: ['new'], cron: '0 0 * * *' };
    const write: Step = { does: 'write', idea: 2 };
    const wait: Step = { does: 'wait' };

    const posts = await postsOf([hourly, daily], [write, wait, wait, write, wait]);

    const told = posts.flatMap(([where, text]) => (where === 'C1' ? [text.split('\n')[0]] : []));
    expect(told).toMatchInlineSnapshot(`
      [
        "Mentorship ideas: 1 changed",
        "Mentorship ideas: 1 new",
      ]
    `);
  });

  it('leave out nothing that one of them wants: who follows all is told how all stands', async () => {
    const all: Wanted = { channel: 'C1', filter: '', topics: TOPICS, cron: '0 0 * * *' };
    await fc.assert(
      fc.asyncProperty(fc.array(subscription, { maxLength: 3 }), steps, async (wanted, script) => {
        const posts = await postsOf([...wanted, all], script);

        expect(believed(toldIn('C1', posts))).toEqual((posts.at(-1)?.[1] ?? '').split('\n').filter(Boolean).toSorted());
      }),
      { numRuns: 25 },
    );
  });
});
