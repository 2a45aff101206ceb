import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_TOKEN, BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import { directMessage, eventOf, postEvent } from '../slack/start-bot.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

describe.skipIf(process.platform === 'win32')('npm start (signals reach it so on Linux and macOS alone)', () => {
  let slack: SlackStandIn;
  let port: number;
  let program: Program;

  beforeEach(async () => {
    slack = await openSlackStandIn();
    port = await freePort();
  });
  afterEach(async () => {
    program.child.kill('SIGKILL');
    await slack.close();
    expect(slack.complaints).toEqual([]);
  });

  it.each([
    { mode: 'HTTP', secret: { SLACK_SIGNING_SECRET: SIGNING_SECRET } },
    { mode: 'Socket Mode', secret: { SLACK_APP_TOKEN: APP_TOKEN } },
  ])('over $mode passes SIGTERM on: what runs is finished, and it exits 0', async ({ mode, secret }) => {
    slack.plan('chat.postMessage', async () => {
      await wait(800);
      return {};
    });
    const env = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl, PORT: String(port), ...secret };
    program = runProgram('npm', ['start'], env);
    await program.says(/Listening to Slack/);
    await program.says(/Read the ideas/);
    const event = eventOf(directMessage('go'));
    await (mode === 'HTTP' ? postEvent(port, event) : slack.sendEnvelope('events_api', event));
    await expect.poll(() => slack.calls.at(-1)?.method).toBe('chat.postMessage');

    const at = Date.now();
    program.child.kill('SIGTERM');

    expect(await program.ended).toBe(0);
    expect(Date.now() - at).toBeLessThan(10_000);
    expect(program.written()).toContain('"msg":"Stopped"');
  });

  it('with faulty settings exits 78', async () => {
    program = runProgram('npm', ['start'], { SLACK_BOT_TOKEN: BOT_TOKEN });

    expect(await program.ended).toBe(78);
    expect(program.written()).toContain('Cannot start: 2 settings need attention.');
  });
});
