import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/digests/plan-digest.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG } from '../../src/ideas/idea.ts';
import { createSourceReader } from '../../src/jobs/load-catalog.ts';
import { openStore } from '../../src/store/open-store.ts';
import { BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import { makeFolder, type TemporaryFolder } from '../sources/temporary-folder.ts';
import { type Postgres, startPostgres } from '../store/start-postgres.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

const CHANNELS = Array.from({ length: 16 }, (_, n) => `C${n}`);
const HOUR = 60 * 60_000;
/** Several times what it takes on a free machine. */
const PATIENTLY = { timeout: 60_000, interval: 100 };
/** Longer than from one look for due slots to the next. */
const ROUND_MS = 9_000;

const document = (...titles: readonly string[]): string =>
  ['### Lantern', ...titles.map((title) => `#### ${title}\n- Description: ${title}, as told\n- Skills: Go`)].join(
    '\n\n',
  );

describe('two programs on one PostgreSQL', () => {
  let postgres: Postgres;
  let slack: SlackStandIn;
  let folder: TemporaryFolder;
  let databaseUrl: string;
  let programs: readonly Program[] = [];
  /** Posts wait here until both programs have one under way. */
  let isHeld = true;

  beforeEach(async () => {
    [postgres, slack] = await Promise.all([startPostgres(), openSlackStandIn()]);
    folder = await makeFolder({ 'ideas.md': document('Told first') });
    databaseUrl = await postgres.createDatabase();
    isHeld = true;
    let count = 0;
    slack.plan('chat.postMessage', async () => {
      count += 1;
      if (count > 1) isHeld = false;
      for (let waited = 0; isHeld && waited < 8_000; waited += 20) await wait(20);
      await wait(50);
      return { ts: `${count}.1` };
    });
    await remember();
  });
  afterEach(async () => {
    for (const { child, ended } of programs) {
      child.kill('SIGKILL');
      await ended;
    }
    await Promise.all([slack.close(), postgres.stop(), folder[Symbol.asyncDispose]()]);
    expect(slack.complaints).toEqual([]);
  });

  /** A database with one change, and subscriptions whose slot was missed while nothing ran. */
  async function remember(): Promise<void> {
    const store = await openStore(databaseUrl);
    const { reading } = await createSourceReader([folder.path], {})(new Date());
    const catalog = reading?.catalog ?? EMPTY_CATALOG;
    await store.catalog.record({ catalog: EMPTY_CATALOG, readAt: new Date(), changes: [], after: 0 });
    await store.catalog.record({ catalog, readAt: new Date(), changes: diffIdeas([], catalog.ideas), after: 1 });
    const createdAt = new Date(Date.now() - 3 * HOUR);
    for (const channel of CHANNELS) {
      await store.subscriptions.add({
        ...{ id: `s-${channel}`, channel, createdBy: null, createdAt, filter: 'skill:go', topics: TOPICS },
        ...{ schedule: { cron: '0 * * * *', zone: 'UTC' }, settledAt: createdAt, weighed: 0, pausedBecause: null },
      });
    }
    await store.close();
  }

  async function start(): Promise<Program> {
    const settings = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl };
    const places = { PORT: String(await freePort()), DATABASE_URL: databaseUrl, IDEAS_SOURCES: folder.path };
    return runProgram(process.execPath, ['src/main.ts'], { ...settings, ...places, IDEAS_REFRESH: '0 0 1 1 *' });
  }

  /** What each channel was told, by the titles it holds. */
  function told(): readonly string[] {
    const posts = slack.calls.filter(({ method }) => method === 'chat.postMessage');
    return CHANNELS.map((channel) =>
      posts
        .filter(({ args }) => args.channel === channel)
        .map(({ args }) =>
          String(args.text)
            .match(/Told \w+/g)
            ?.join(),
        )
        .join(' | '),
    );
  }

  it('post one digest for each slot, sharing the work', async () => {
    programs = await Promise.all([start(), start()]);
    await expect.poll(told, PATIENTLY).toEqual(CHANNELS.map(() => 'Told first'));
    const isPosting = programs.map(({ written }) => /Posted a digest/.test(written()));

    await writeFile(join(folder.path, 'ideas.md'), document('Told first', 'Told second'));
    for (const { child } of programs) child.kill('SIGHUP');
    await expect.poll(() => programs.some(({ written }) => /Ideas changed/.test(written())), PATIENTLY).toBe(true);
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const longAgo = new Date(Date.now() - 3 * HOUR).toISOString();
    await client.query('update subscription set cron = $1, settled_at = $2', ['30 * * * *', longAgo]);
    await client.end();
    await expect.poll(told, PATIENTLY).toEqual(CHANNELS.map(() => 'Told first | Told second'));
    await wait(ROUND_MS);

    expect(told()).toEqual(CHANNELS.map(() => 'Told first | Told second'));
    expect(isPosting).toEqual([true, true]);
  });
});
