import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/digests/plan-digest.ts';
import { openStore } from '../../src/store/open-store.ts';
import { BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import {
  command,
  directMessage,
  eventOf,
  mention,
  postEvent,
  postPress,
  postSigned,
  press,
} from '../slack/start-bot.ts';
import { makeFolder, type TemporaryFolder } from '../sources/temporary-folder.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

const document = (...titles: readonly string[]): string =>
  ['### Lantern', ...titles.map((title) => `#### ${title}\n- Description: ${title}, as told\n- Skills: Go`)].join(
    '\n\n',
  );

describe('subscriptions in Slack', () => {
  let slack: SlackStandIn;
  let port: number;
  let bot: Program;

  let folder: TemporaryFolder;
  let databaseUrl: string;

  /** Starts the program, killing the one before. */
  async function start(): Promise<void> {
    bot?.child.kill('SIGKILL');
    await bot?.ended;
    port = await freePort();
    bot = runProgram(process.execPath, ['src/main.ts'], {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: String(port),
      IDEAS_SOURCES: join(folder.path, 'docs'),
      DATABASE_URL: databaseUrl,
    });
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);
  }

  beforeEach(async () => {
    slack = await openSlackStandIn();
    slack.plan('chat.postMessage', () => ({ ts: '1.1' }));
    folder = await makeFolder({ 'docs/project_ideas.md': document('Resume interrupted uploads') });
    databaseUrl = `file:${join(folder.path, 'm.db')}`;
    await start();
  });
  afterEach(async () => {
    bot.child.kill('SIGKILL');
    await bot.ended;
    await slack.close();
    await folder[Symbol.asyncDispose]();
    expect(slack.complaints).toEqual([]);
  });

  const type = async (text: string): Promise<string> =>
    (await postSigned(port, new URLSearchParams(command(text, slack)).toString())).text;
  const posts = () =>
    slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ args }) => String(args.text));

  it('are made by the command, told to the channel in one line, listed and stopped', async () => {
    expect(await type('subscribe go daily 09:00 Europe/Helsinki')).toContain('Subscribed: Go; every day at 09:00');
    expect(posts()).toEqual([
      expect.stringMatching(
        /^jo subscribed to digests of mentorship ideas here: Go; every day at 09:00 \(Europe\/Helsinki\)\. To stop: \/mentorship unsubscribe \S+$/,
      ),
    ]);

    expect(await type('subscriptions')).toContain('1 subscription here');
    expect(await type('unsubscribe')).toContain('Stopped');
    expect(await type('subscriptions')).toContain('Nothing is subscribed here');
  });

  it('get their digest at the next slot, once, also over restarts', async () => {
    await writeFile(join(folder.path, 'docs/project_ideas.md'), document('Resume interrupted uploads', 'Brand new'));
    bot.child.kill('SIGHUP');
    await bot.says(/Ideas changed/);
    const store = await openStore(databaseUrl);
    const hoursAgo = new Date(Date.now() - 3 * 60 * 60_000);
    await store.subscriptions.add({
      ...{ id: 's1', channel: 'D1', createdBy: 'U1', createdAt: hoursAgo, filter: 'skill:go', topics: TOPICS },
      ...{ schedule: { cron: '0 * * * *', zone: 'UTC' }, settledAt: hoursAgo, weighed: 0, pausedBecause: null },
    });
    await store.close();

    await start();
    await expect.poll(posts, { timeout: 20_000 }).toEqual([expect.stringMatching(/^Mentorship ideas: 1 new\n/)]);
    await start();
    await wait(1_000);

    expect(posts()).toEqual([expect.stringContaining('Brand new')]);
    expect(posts()[0]).not.toContain('Resume interrupted uploads');
    expect(await type('subscriptions')).toContain('Nothing is subscribed here');
  });

  it('are undone and made again by buttons, in the same place and after a restart', async () => {
    const buttonIn = (message: string, label: string): string | undefined =>
      (JSON.parse(message).blocks as { elements?: { text?: { text: string }; value?: string }[] }[])
        .flatMap(({ elements = [] }) => elements)
        .find(({ text }) => text?.text === label)?.value;
    const subscribed = await type('subscribe go daily 09:00');
    await start();

    await postPress(port, press('say:1', buttonIn(subscribed, 'Undo'), slack));
    await expect.poll(() => slack.responses.length).toBe(1);
    expect(slack.responses[0]).toMatchObject({ replace_original: true, text: expect.stringMatching(/^Stopped /) });
    expect(await type('subscriptions')).toContain('Nothing is subscribed here');

    await postPress(port, press('say:1', buttonIn(JSON.stringify(slack.responses[0]), 'Subscribe again'), slack));
    await expect.poll(() => slack.responses.length).toBe(2);
    expect(slack.responses[1]).toMatchObject({ text: expect.stringMatching(/^Resumed: Go; every day at 09:00/) });
    expect(await type('subscriptions')).toContain('1 subscription here');
    expect(posts().map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'jo subscribed',
      'jo stopped',
      'jo resumed',
    ]);
  });

  it('say nothing of a person that Slack did not name', async () => {
    await postEvent(port, eventOf(mention('<@U0BOT> subscribe rust')));

    await expect.poll(posts).toHaveLength(2);
    expect(posts()[0]).toMatch(/^As just asked for, digests of mentorship ideas come here from now on: Rust/);
    expect(posts()[1]).toMatch(/^Subscribed: Rust/);
  });

  it('are understood in a direct message too', async () => {
    await postEvent(port, eventOf(directMessage('subscriptions')));

    await expect.poll(posts).toEqual([expect.stringContaining('Nothing is subscribed here')]);
  });
});
