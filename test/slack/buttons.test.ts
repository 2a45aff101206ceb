import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeState } from '../../src/blocks/button-state.ts';
import type { RunningSlack } from '../../src/slack/start-slack.ts';
import type { Call, SlackStandIn } from './slack-stand-in.ts';
import { closeStage, openStage } from './stage.ts';
import { command, postPress, postSigned, press, startHttpBot } from './start-bot.ts';
import { sampleDesk, type WatchedDesk } from './watched-desk.ts';

interface Button {
  readonly action_id: string;
  readonly value?: string;
  readonly url?: string;
  readonly text: { readonly text: string };
}

/** The buttons of a message, as Slack shows them. */
function buttonsOf(message: { readonly blocks?: readonly { readonly elements?: readonly Button[] }[] }): Button[] {
  return (message.blocks ?? []).flatMap(({ elements = [] }) => elements.filter((element) => 'action_id' in element));
}

describe('a button', () => {
  let slack: SlackStandIn;
  let desk: WatchedDesk;
  let bot: RunningSlack;

  beforeEach(async () => {
    ({ slack, desk, bot } = await openStage());
  });
  afterEach(() => closeStage({ slack, bot }));

  async function restart(change?: Parameters<typeof sampleDesk>[0]): Promise<void> {
    await bot.stop();
    desk = await sampleDesk(change);
    bot = await startHttpBot(slack, desk);
  }

  async function search(text: string): Promise<Button[]> {
    const answer = await postSigned(bot.port, new URLSearchParams(command(text, slack)).toString());
    return buttonsOf(JSON.parse(answer.text));
  }

  async function pressed(does: string, buttons: readonly Button[], more: Record<string, unknown> = {}): Promise<void> {
    const button = buttons.find(({ action_id: id }) => id.startsWith(does));
    if (button === undefined) throw new Error(`no button that does ${does}`);
    await deliver({ ...press(button.action_id, button.value, slack), ...more });
  }

  /** Delivers a press; a stop waits until all that follows is done. */
  async function deliver(payload: Record<string, unknown>): Promise<void> {
    expect(await postPress(bot.port, payload)).toEqual({ status: 200, text: '' });
    await bot.stop();
  }

  const callsOf = (method: string): readonly Call[] => slack.calls.filter((call) => call.method === method);

  it('turns the page of the message it stands on, also after a restart', async () => {
    const buttons = await search('');
    const first = await search('term:any kubernetes OR go OR python OR rust');
    await restart();

    await pressed(
      'ask',
      first.filter(({ text }) => text.text.startsWith('Next')),
    );

    expect(buttons).not.toEqual([]);
    expect(slack.responses[0]).toMatchObject({ replace_original: true, blocks: expect.any(Array) });
    expect(buttonsOf(slack.responses[0] ?? {}).map(({ text }) => text.text)).toContain('Previous page');
  });

  it('opens the details of an idea as a modal, also after a restart', async () => {
    slack.plan('views.open');
    const buttons = await search('go');
    await restart();

    await pressed('details', buttons);

    const [opened] = callsOf('views.open');
    expect(opened?.args).toMatchObject({ trigger_id: expect.any(String), view: { type: 'modal' } });
    for (const { action_id: id } of buttonsOf(opened?.args.view as object)) expect(id).toMatch(/^link:/);
  });

  it('shares an idea as a post of its own, in the name of the one who pressed, as text', async () => {
    slack.plan('chat.postMessage');

    await pressed('share', await search('go'));

    const [post] = callsOf('chat.postMessage');
    expect(post?.args).toMatchObject({ channel: 'C1' });
    expect(JSON.stringify(post?.args.blocks)).toContain('Shared by jo');
    expect(JSON.stringify(post?.args)).not.toContain('U1');
    expect(slack.responses).toEqual([]);
  });

  it.each([
    { error: 'not_in_channel', says: /not in this channel.*\/invite/ },
    { error: 'channel_not_found', says: /\/invite/ },
    { error: 'is_archived', says: /archived/ },
  ])('that Slack refuses to share with $error says what to do, and keeps the message', async ({ error, says }) => {
    slack.plan('chat.postMessage', () => ({ ok: false, error }));

    await pressed('share', await search('go'));

    expect(slack.responses).toEqual([
      { text: expect.stringMatching(says), response_type: 'ephemeral', replace_original: false },
    ]);
  });

  it('whose post got no answer posts once and says that it may be there', async () => {
    slack.plan('chat.postMessage', () => ({ status: 500 }));

    await pressed('share', await search('go'));

    expect(callsOf('chat.postMessage')).toHaveLength(1);
    expect(slack.responses[0]?.text).toContain('did not answer in time');
  });

  it('whose post Slack leaves hanging posts once too, and says so after ten seconds', { timeout: 30_000 }, async () => {
    slack.plan('chat.postMessage', () => 'silence');

    const { action_id: id, value } = (await search('go')).find((each) => each.action_id.startsWith('share')) as Button;
    await postPress(bot.port, press(id, value, slack));

    await expect.poll(() => slack.responses, { timeout: 20_000 }).toHaveLength(1);
    expect(slack.responses[0]?.text).toContain('did not answer in time');
    expect(callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('says when Slack wants a pause, and for how long', async () => {
    slack.plan('chat.postMessage', () => ({ status: 429, headers: { 'retry-after': '7' } }));

    await pressed('share', await search('go'));

    expect(slack.responses[0]?.text).toContain('7 seconds');
  });

  it.each(['details', 'share'])('to %s of an idea that is gone says so, and keeps the message', async (does) => {
    const buttons = await search('go');
    await restart((revision) => ({ ...revision, catalog: { ...revision.catalog, ideas: [] } }));

    await pressed(does, buttons);

    expect(slack.responses[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(String(slack.responses[0]?.text)).toMatch(/no longer|not in the documents|gone/i);
  });

  it.each([
    { name: 'of an earlier version', value: '{"v":0}' },
    { name: 'without a value', value: undefined },
    { name: 'that somebody made up', value: `[1,"idea",${'9'.repeat(50)}]` },
  ])('$name is answered with a sentence', async ({ value }) => {
    await deliver(press('details:1', value, slack));

    expect(slack.responses[0]?.text).toContain('earlier version');
  });

  it('of an idea id with markup in it pings nobody', async () => {
    const state = encodeState({ kind: 'idea', id: '<!channel>/@here' });

    await deliver(press('details:1', state ?? '', slack));

    expect(slack.responses).toHaveLength(1);
  });

  it('with a link is acknowledged and does nothing more', async () => {
    await deliver(press('link:1', undefined, slack));

    expect(slack.responses).toEqual([]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('pressed once and delivered twice shares once', async () => {
    slack.plan('chat.postMessage');
    const again = { trigger_id: '9.same' };
    const buttons = await search('go');

    const { action_id: id, value } = buttons.find((button) => button.action_id.startsWith('share')) as Button;
    await postPress(bot.port, { ...press(id, value, slack), ...again });
    await deliver({ ...press(id, value, slack), ...again });

    expect(callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('in a workspace of an organisation, which names no team, works the same', async () => {
    slack.plan('views.open');

    await pressed('details', await search('go'), { team: null, enterprise: { id: 'E1', name: 'org' } });

    expect(callsOf('views.open')).toHaveLength(1);
  });

  it('with a question goes on beneath a direct message, and in mind for what follows', async () => {
    slack.plan('chat.postMessage');
    const value = encodeState({ kind: 'ask', text: 'who mentors the ebpf idea?' });
    const asked = press('ask:1', value ?? '', slack);

    await deliver({
      ...asked,
      channel: { id: 'D1', name: 'directmessage' },
      container: { type: 'message', message_ts: '1548261231.000200', channel_id: 'D1', is_ephemeral: false },
    });

    expect(desk.asked).toEqual(['who mentors the ebpf idea?']);
    expect(callsOf('chat.postMessage')[0]?.args).toMatchObject({ channel: 'D1' });
    expect(callsOf('chat.postMessage')[0]?.args).not.toHaveProperty('thread_ts');
    expect(slack.responses).toEqual([]);
  });

  it('with a question on a message for one person is answered to that person', async () => {
    const value = encodeState({ kind: 'ask', text: 'who mentors the ebpf idea?' });

    await deliver(press('ask:1', value ?? '', slack));

    expect(slack.responses).toHaveLength(1);
    expect(slack.responses[0]?.text).toContain('please do not message');
  });
});
