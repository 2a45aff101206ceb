import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import { directMessage, eventOf, postEvent } from '../slack/start-bot.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

const PATIENTLY = { timeout: 60_000 };

describe('a conversation in Slack', () => {
  let slack: SlackStandIn;
  let folder: string;
  let bot: Program;
  let port: number;

  const start = async (): Promise<void> => {
    port = await freePort();
    bot = runProgram(process.execPath, ['src/main.ts'], {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'bot.db')}`,
    });
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);
  };
  beforeEach(async () => {
    slack = await openSlackStandIn();
    slack.plan('chat.postMessage', () => ({ ts: '1.1' }));
    folder = await mkdtemp(join(tmpdir(), 'conversation-'));
    await start();
  });
  afterEach(async () => {
    bot.child.kill('SIGKILL');
    await bot.ended;
    await slack.close();
    await rm(folder, { recursive: true });
  });

  const said = (): string[] =>
    slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ args }) => String(args.text));
  /** The first message that comes after a question. */
  const ask = async (question: string): Promise<string> => {
    const before = said().length;
    await postEvent(port, eventOf(directMessage(question)));
    await expect.poll(() => said().length, PATIENTLY).toBeGreaterThan(before);
    return said()[before] ?? '';
  };

  /** The documents are read again at a start, perhaps in another minute. */
  const withoutTime = (text: string): string => text.replace(/, read .*/, '');

  it('goes on after a restart', async () => {
    await ask('which ideas need rust?');
    const second = await ask('the second one');
    await ask('which ideas need rust?');
    bot.child.kill('SIGTERM');
    await bot.ended;
    await start();

    expect(withoutTime(await ask('the second one'))).toBe(withoutTime(second));
    expect(second).toMatch(/Mentors?:/);
  });
});
