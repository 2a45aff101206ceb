import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningSlack } from '../../src/slack/start-slack.ts';
import { APP_TOKEN, BOT_TOKEN, type SlackStandIn } from './slack-stand-in.ts';
import { closeStage, openStage } from './stage.ts';
import { command, directMessage, eventOf, postSigned, startHttpBot, startSocketBot } from './start-bot.ts';
import type { WatchedDesk } from './watched-desk.ts';

describe('an envelope over Socket Mode', () => {
  let slack: SlackStandIn;
  let desk: WatchedDesk;
  let bot: RunningSlack;

  beforeEach(async () => {
    ({ slack, desk, bot } = await openStage(startSocketBot));
  });
  afterEach(() => closeStage({ slack, bot }));

  it('gets the answer that a signed HTTP request gets', async () => {
    const http = await startHttpBot(slack, desk);
    const fields = command('go kubernetes', slack);

    const overSocket = await slack.sendEnvelope('slash_commands', fields);
    const overHttp = await postSigned(http.port, new URLSearchParams(fields).toString());
    await http.stop();

    expect(overSocket).toEqual(JSON.parse(overHttp.text));
    expect(overSocket).toMatchObject({ response_type: 'ephemeral', blocks: expect.any(Array) });
  });

  it('comes over a connection that the app token opens, while calls are made with the bot token', () => {
    const tokens = Object.fromEntries(slack.calls.map(({ method, token }) => [method, token]));

    expect(tokens).toEqual({ 'auth.test': BOT_TOKEN, 'apps.connections.open': APP_TOKEN });
  });

  it('that has no event does not end the bot', async () => {
    slack.sendRaw({ type: 'events_api', envelope_id: 'e', payload: { type: 'app_rate_limited', team_id: 'T1' } });
    slack.sendRaw('no object');

    expect(await slack.sendEnvelope('slash_commands', command('help', slack))).toHaveProperty('blocks');
  });

  it('sent twice is answered once', async () => {
    slack.plan('chat.postMessage');
    const event = eventOf(directMessage('go'));

    await slack.sendEnvelope('events_api', event);
    await slack.sendEnvelope('events_api', event);
    await wait(100);

    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('does not make the calls of listeners retry, which would post twice', async () => {
    slack.plan('chat.postMessage', () => ({ status: 503 }));

    await slack.sendEnvelope('events_api', eventOf(directMessage('go')));
    await wait(600);

    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('under way at a stop is finished, what comes later is left to another replica, and the connection closes', async () => {
    slack.plan('chat.postMessage', async () => {
      await wait(400);
      return {};
    });
    await slack.sendEnvelope('events_api', eventOf(directMessage('go')));
    await wait(100);

    const stopped = bot.stop();
    const late = Promise.race([slack.sendEnvelope('slash_commands', command('late', slack)), wait(300, 'nothing')]);
    await stopped;

    expect(await late).toBe('nothing');
    expect(slack.calls.at(-1)?.method).toBe('chat.postMessage');
    await wait(50);
    expect(slack.connectionCount()).toBe(0);
    bot = await startSocketBot(slack, desk);
  });
});
