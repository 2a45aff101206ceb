/**
 * Real processes, killed at every point between plan and record, and a Slack that drops, delays and refuses.
 *
 * CRASH_RUNS says how many stories are told on each database; each has about thirteen
 * processes, two of them at once at every slot.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/digests/plan-digest.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anIdea } from '../ideas/an-idea.ts';
import { makeFolder, type TemporaryFolder } from '../sources/temporary-folder.ts';
import { type Postgres, startPostgres } from '../store/start-postgres.ts';

const RUNS = Number(process.env.CRASH_RUNS ?? 1);
const CHILD = fileURLToPath(new URL('deliver-process.ts', import.meta.url));
const START = Date.parse('2031-06-01T00:00:00Z');
const HOUR = 3_600_000;

/** What happens to one post, told beforehand. */
const FAULTS = [
  'kill before',
  'kill after',
  'drop before',
  'drop after',
  '500 before',
  '500 after',
  '429',
  'none',
] as const;
type Fault = (typeof FAULTS)[number];

/** The same numbers for the same seed, from 0 up to but not 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Accepted {
  readonly ts: string;
  readonly text: string;
  readonly metadata: unknown;
}

/** Slack as far as a digest needs it; `plan` is asked at each post what happens to it. */
async function openCrashingSlack(readable: boolean) {
  const accepted: Accepted[] = [];
  const faults: Fault[] = [];
  let child: ChildProcess | null = null;
  const reply = (response: ServerResponse, body: object): void => void response.end(JSON.stringify(body));
  const accept = (form: URLSearchParams): string => {
    const ts = `${accepted.length + 1}.0`;
    accepted.push({ ts, text: form.get('text') ?? '', metadata: JSON.parse(form.get('metadata') ?? 'null') });
    return ts;
  };
  const post = (form: URLSearchParams, response: ServerResponse): void => {
    const fault = faults.shift() ?? 'none';
    if (fault === '429') {
      response.writeHead(429, { 'retry-after': '30' }).end('{}');
      return;
    }
    const ts = fault.endsWith('before') ? null : accept(form);
    if (fault.startsWith('kill')) child?.kill('SIGKILL');
    if (fault.startsWith('drop') || fault.startsWith('kill')) response.destroy();
    else if (fault.startsWith('500')) response.writeHead(500).end('oops');
    else reply(response, { ok: true, ts });
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('chat.postMessage')) post(new URLSearchParams(body), response);
    else reply(response, readable ? { ok: true, messages: accepted } : { ok: false, error: 'missing_scope' });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    accepted,
    faults,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    watch: (next: ChildProcess) => {
      child = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const titlesIn = (text: string): readonly string[] => text.match(/Number \d+\./g) ?? [];

/** Tell one story: changes come, processes are killed, and at last all is well. Gives what the channel got. */
async function tellStory(databaseUrl: string, seed: number, readable: boolean) {
  const next = chance(seed);
  const slack = await openCrashingSlack(readable);
  const store = await openStore(databaseUrl);
  const hourly = { cron: '0 * * * *', zone: 'UTC' };
  const began = {
    createdAt: new Date(START),
    settledAt: new Date(START),
    weighed: 0,
    createdBy: null,
    pausedBecause: null,
  };
  await store.subscriptions.add({ ...began, id: 's1', channel: 'C1', filter: '', topics: TOPICS, schedule: hourly });
  const run = async (at: number, killAfterMs: number | null): Promise<void> => {
    const args = [CHILD, databaseUrl, slack.apiUrl, new Date(at).toISOString(), randomUUID()];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    slack.watch(child);
    const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await once(child, 'close');
    clearTimeout(timer);
  };
  let ideas: readonly Idea[] = [];
  await store.catalog.record({ catalog: EMPTY_CATALOG, readAt: new Date(START), changes: [], after: 0 });
  for (let hour = 1; hour <= 3; hour++) {
    const fresh = Array.from({ length: 1 + Math.floor(next() * 30) }, (_, n) => ideas.length + n);
    const grown = [
      ...ideas,
      ...fresh.map((n) => anIdea({ title: `Number ${n}.`, project: `P${n}`, upstream: [], description: `${n}` })),
    ];
    await store.catalog.record({
      ...{ catalog: { ...EMPTY_CATALOG, ideas: grown }, readAt: new Date(START), after: hour },
      changes: diffIdeas(ideas, grown),
    });
    ideas = grown;
    slack.faults.push(...[next(), next()].map((number) => FAULTS[Math.floor(number * FAULTS.length)] ?? 'none'));
    const killAfterMs = next() < 0.3 ? 200 + next() * 500 : null;
    await Promise.all([run(START + hour * HOUR, null), run(START + hour * HOUR, killAfterMs)]);
    await run(START + hour * HOUR + 4 * 60_000, null);
  }
  slack.faults.length = 0;
  for (const minutes of [240, 245, 300, 305]) await run(START + minutes * 60_000, null);
  await Promise.all([store.close(), slack.close()]);
  return { posts: slack.accepted.map(({ text }) => text), titles: ideas.map(({ title }) => title) };
}

/** Two lists of titles as they are told apart in a report. */
const sorted = (titles: readonly string[]): readonly string[] => titles.toSorted();

function describeCrashes(name: string, newDatabase: (story: string) => Promise<string>): void {
  describe(`on ${name}, whatever is killed and dropped`, () => {
    const stories = Array.from({ length: RUNS }, (_, n) => n + 1);

    it.each(stories)(
      'no change is lost and none is told twice where the channel may be read (story %i)',
      async (seed) => {
        const { posts, titles } = await tellStory(await newDatabase(`read-${seed}`), seed * 7919, true);

        expect(sorted(posts.flatMap(titlesIn))).toEqual(sorted(titles));
      },
    );

    it.each(stories)('none is lost, and none is repeated unmarked, where it may not (story %i)', async (seed) => {
      const { posts, titles } = await tellStory(await newDatabase(`blind-${seed}`), seed * 104_729, false);

      const told = posts.flatMap(titlesIn);
      const marked = posts.flatMap((text) => text.match(/Perhaps told before/g) ?? []).length;
      expect(sorted([...new Set(told)])).toEqual(sorted(titles));
      expect(told.length - titles.length).toBeLessThanOrEqual(marked);
    });
  });
}

let folder: TemporaryFolder;
let postgres: Postgres;
beforeAll(async () => {
  [folder, postgres] = await Promise.all([makeFolder({}), startPostgres()]);
});
afterAll(async () => {
  await Promise.all([folder[Symbol.asyncDispose](), postgres.stop()]);
});

describeCrashes('SQLite', async (story) => `file:${join(folder.path, `${story}.db`)}`);
describeCrashes('PostgreSQL', () => postgres.createDatabase());
