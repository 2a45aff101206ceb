import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningSlack } from '../../src/slack/start-slack.ts';
import { type Call, openSlackStandIn, type SlackStandIn } from './slack-stand-in.ts';
import { closeStage, openStage } from './stage.ts';
import { directMessage, eventOf, mention, postEvent, startHttpBot } from './start-bot.ts';
import { sampleDesk, type WatchedDesk } from './watched-desk.ts';

const STATUS = 'assistant.threads.setStatus';
const PROMPTS = 'assistant.threads.setSuggestedPrompts';
const POST = 'chat.postMessage';

const threadStarted = {
  type: 'assistant_thread_started',
  assistant_thread: { user_id: 'U1', context: {}, channel_id: 'D1', thread_ts: '1700000000.000001' },
  event_ts: '1700000000.000002',
};

function homeOpened(tab: string): Record<string, unknown> {
  return { type: 'app_home_opened', user: 'U1', channel: 'D1', tab, event_ts: '1700000000.000003' };
}

describe('in a workspace with the agent view', () => {
  let slack: SlackStandIn;
  let desk: WatchedDesk;
  let bot: RunningSlack;

  beforeEach(async () => {
    ({ slack, desk, bot } = await openStage(startHttpBot, (made) => {
      made.grant('chat:write', 'assistant:write');
      for (const method of [POST, STATUS, PROMPTS]) made.plan(method);
    }));
  });
  afterEach(() => closeStage({ slack, bot }));

  async function deliverLast(event: Record<string, unknown>): Promise<void> {
    expect((await postEvent(bot.port, eventOf(event))).status).toBe(200);
    await bot.stop();
  }

  const callsAfterStart = (): readonly Call[] => slack.calls.filter(({ method }) => method !== 'auth.test');

  it('a message begins a thread, which says that it is looked into before it is answered', async () => {
    await deliverLast(directMessage('go', { ts: '1700000000.000500' }));

    expect(callsAfterStart().map(({ method }) => method)).toEqual([STATUS, POST]);
    expect(callsAfterStart()[0]?.args).toMatchObject({ channel_id: 'D1', status: 'is looking…' });
    for (const { args } of callsAfterStart()) expect(args.thread_ts).toBe('1700000000.000500');
  });

  it.each([
    { failure: 'is refused', reply: () => ({ ok: false, error: 'not_allowed_token_type' }) },
    { failure: 'fails', reply: () => ({ status: 500 }) },
    { failure: 'is limited', reply: () => ({ status: 429, headers: { 'retry-after': '30' } }) },
    { failure: 'gets no answer', reply: () => 'silence' as const },
  ])('a status that $failure costs no answer', async ({ reply }) => {
    slack.plan(STATUS, reply);

    await deliverLast(directMessage('go'));

    expect(callsAfterStart().map(({ method }) => method)).toEqual([STATUS, POST]);
  });

  it('a mention in a channel is answered without a status', async () => {
    await deliverLast(mention('go'));

    expect(callsAfterStart().map(({ method }) => method)).toEqual([POST]);
  });

  it.each([
    { begins: 'a thread of the assistant', event: threadStarted, place: { thread_ts: '1700000000.000001' } },
    { begins: 'a look at the messages', event: homeOpened('messages'), place: {} },
  ])('$begins is met with questions that have an answer', async ({ event, place }) => {
    await deliverLast(event);

    const prompts = desk.examples().map((question) => ({ title: question, message: question }));
    expect(prompts).toHaveLength(3);
    expect(callsAfterStart()).toMatchObject([{ method: PROMPTS, args: { channel_id: 'D1', prompts, ...place } }]);
  });

  it('prompts that are refused are no failure that anybody hears of', async () => {
    slack.plan(PROMPTS, () => ({ ok: false, error: 'channel_not_found' }));

    await deliverLast(threadStarted);

    expect(callsAfterStart().map(({ method }) => method)).toEqual([PROMPTS]);
  });

  it('nothing is offered on the home tab', async () => {
    await deliverLast(homeOpened('home'));

    expect(callsAfterStart()).toEqual([]);
  });
});

describe('in a workspace without the agent view', () => {
  it('a message is answered beneath it, with one call', async () => {
    const slack = await openSlackStandIn();
    slack.grant('chat:write', 'im:history');
    slack.plan(POST);
    const bot = await startHttpBot(slack, await sampleDesk());

    await postEvent(bot.port, eventOf(directMessage('go')));
    await bot.stop();
    await slack.close();

    const made = slack.calls.filter(({ method }) => method !== 'auth.test');
    expect(made.map(({ method }) => method)).toEqual([POST]);
    expect(made[0]?.args).not.toHaveProperty('thread_ts');
  });
});
