import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_TOKEN, BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import { command, directMessage, eventOf, postEvent, postSigned } from '../slack/start-bot.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

const NODE = process.execPath;
const MAIN = ['src/main.ts'];

describe('the bot as a process', () => {
  let slack: SlackStandIn;
  let port: number;
  const programs: Program[] = [];

  beforeEach(async () => {
    slack = await openSlackStandIn();
    port = await freePort();
  });
  afterEach(async () => {
    for (const { child, ended } of programs.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await slack.close();
    expect(slack.complaints).toEqual([]);
  });

  const httpEnv = (): Record<string, string> => ({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: String(port),
  });
  const socketEnv = (): Record<string, string> => ({ ...httpEnv(), SLACK_APP_TOKEN: APP_TOKEN });

  function run(env: Record<string, string>, program = NODE, args: readonly string[] = MAIN): Program {
    const started = runProgram(program, args, env);
    programs.push(started);
    return started;
  }

  async function statusOf(path: string, method = 'GET'): Promise<number> {
    return (await fetch(`http://127.0.0.1:${port}${path}`, { method })).status;
  }

  /** Delivers a message whose answer takes a while, and leaves it under way. */
  async function keepBusy(deliver: (event: unknown) => Promise<unknown>): Promise<() => boolean> {
    let isAnswered = false;
    slack.plan('chat.postMessage', async () => {
      await wait(800);
      isAnswered = true;
      return {};
    });
    await deliver(eventOf(directMessage('go')));
    await expect.poll(() => slack.calls.some(({ method }) => method === 'chat.postMessage')).toBe(true);
    return () => isAnswered;
  }

  it.each([
    { mode: 'HTTP', env: httpEnv },
    { mode: 'Socket Mode', env: socketEnv },
  ])('over $mode is alive, gets ready, and answers HEAD', async ({ env }) => {
    const bot = run(env());
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);

    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/readyz')).toBe(200);
    expect(await statusOf('/readyz', 'HEAD')).toBe(200);
    expect(await statusOf('/elsewhere')).toBe(404);
  });

  it('is alive but not ready while its source cannot be read', async () => {
    const bot = run({ ...httpEnv(), IDEAS_SOURCES: '/no/such/folder' });
    await bot.says(/Listening to Slack/);
    await bot.says(/does not exist/);

    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('over HTTP finishes what it has at %s and exits 0', async (signal) => {
    const bot = run(httpEnv());
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);
    const isAnswered = await keepBusy((event) => postEvent(port, event));

    const at = Date.now();
    bot.child.kill(signal);

    expect(await bot.ended).toBe(0);
    expect(isAnswered()).toBe(true);
    expect(Date.now() - at).toBeLessThan(10_000);
  });

  it('over Socket Mode finishes what it has at SIGTERM and exits 0', async () => {
    const bot = run(socketEnv());
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);
    const isAnswered = await keepBusy((event) => slack.sendEnvelope('events_api', event));

    const at = Date.now();
    bot.child.kill('SIGTERM');

    expect(await bot.ended).toBe(0);
    expect(isAnswered()).toBe(true);
    expect(Date.now() - at).toBeLessThan(10_000);
  });

  it('writes no word of what people ask and no secret, however much it is told to log', async () => {
    slack.plan('chat.postMessage', () => ({ ok: false, error: 'channel_not_found' }));
    const bot = run({ ...socketEnv(), LOG_LEVEL: 'trace' });
    await bot.says(/Listening to Slack/);
    await bot.says(/Read the ideas/);
    await slack.sendEnvelope('slash_commands', command('zanzibar kubernetes', slack));
    await slack.sendEnvelope('events_api', eventOf(directMessage('zanzibar')));
    await bot.says(/A request failed/);
    bot.child.kill('SIGTERM');
    await bot.ended;

    expect(bot.written()).toContain('Answered a command');
    for (const secret of ['zanzibar', BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, slack.responseUrl]) {
      expect(bot.written()).not.toContain(secret);
    }
    for (const line of bot.written().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('names every faulty setting at once and exits 78', async () => {
    const bot = run({ SLACK_BOT_TOKEN: 'xoxp-1-private', SLACK_SIGNING_SECRET: 'x', PORT: 'many', LOG_LEVEL: 'loud' });

    expect(await bot.ended).toBe(78);
    expect(bot.written()).toMatch(/^Cannot start: 3 settings need attention\.\n {2}SLACK_BOT_TOKEN {2}/);
    expect(bot.written()).toMatch(/\n {2}PORT .*\n {2}LOG_LEVEL /);
    expect(bot.written()).not.toContain('private');
  });

  it('says when Slack refuses the bot token, and exits 78', async () => {
    slack.plan('auth.test', () => ({ ok: false, error: 'invalid_auth' }));
    const bot = run(httpEnv());

    expect(await bot.ended).toBe(78);
    expect(bot.written()).toMatch(/Cannot start: SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\)\./);
  });

  it('says when Slack refuses the app token, and exits 78', async () => {
    slack.plan('apps.connections.open', () => ({ ok: false, error: 'invalid_auth' }));
    const bot = run(socketEnv());

    expect(await bot.ended).toBe(78);
    expect(bot.written()).toMatch(/Cannot start: SLACK_APP_TOKEN was refused by Slack/);
  });

  it('says when Slack cannot be reached, and exits 1, because later it may be', async () => {
    const bot = run({ ...httpEnv(), SLACK_API_URL: `http://127.0.0.1:${port}/api/` });

    expect(await bot.ended).toBe(1);
    expect(bot.written()).toMatch(/Cannot start: Slack cannot be reached \(ECONNREFUSED\)/);
  });

  it('says when its port is taken, and exits 78', async () => {
    const first = run(httpEnv());
    await first.says(/Listening to Slack/);
    const second = run(httpEnv());

    expect(await second.ended).toBe(78);
    expect(second.written()).toContain(`Cannot start: PORT ${port} is taken by another program.`);
  });

  it('answers a signed command', async () => {
    const bot = run(httpEnv());
    await bot.says(/Read the ideas/);
    await bot.says(/Listening to Slack/);

    const answer = await postSigned(port, new URLSearchParams(command('go kubernetes', slack)).toString());

    expect(JSON.parse(answer.text).text).toMatch(/Go and Kubernetes/);
  });
});
