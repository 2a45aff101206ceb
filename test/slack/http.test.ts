import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningSlack } from '../../src/slack/start-slack.ts';
import { SIGNING_SECRET, type SlackStandIn, signedHeaders } from './slack-stand-in.ts';
import { closeStage, openStage } from './stage.ts';
import { command, FORM, post, postSigned, startHttpBot } from './start-bot.ts';
import { crowded, sampleDesk, type WatchedDesk } from './watched-desk.ts';

const now = (): number => Math.floor(Date.now() / 1000);

describe('a request over HTTP', () => {
  let slack: SlackStandIn;
  let desk: WatchedDesk;
  let bot: RunningSlack;

  beforeEach(async () => {
    ({ slack, desk, bot } = await openStage());
  });
  afterEach(() => closeStage({ slack, bot }));

  const body = (text = 'go kubernetes'): string => new URLSearchParams(command(text, slack)).toString();

  it('is answered in its own acknowledgement, to the asker alone, without a further call', async () => {
    const answer = await postSigned(bot.port, body());

    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ response_type: 'ephemeral', blocks: expect.any(Array) });
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('whose answer no message holds is answered in several, to the asker alone', async () => {
    await bot.stop();
    desk = await sampleDesk(crowded);
    bot = await startHttpBot(slack, desk);

    const answer = await postSigned(bot.port, body('who mentors the go ideas?'));
    await bot.stop();

    expect(answer.text).toMatch(/1 to \d+ of 120; the rest follows/);
    expect(slack.responses.length).toBeGreaterThan(0);
    for (const response of slack.responses) {
      expect(response).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    }
    expect(JSON.stringify(slack.responses.at(-1)?.blocks)).toMatch(/81 to 100 of 120.*20 more fit/);
  });

  it.each([
    { name: 'no signature', headers: () => ({}) },
    { name: 'another secret', headers: () => signedHeaders(body(), 'another', now()) },
    { name: 'the signature of another body', headers: () => signedHeaders(body('rust'), SIGNING_SECRET, now()) },
    { name: 'a timestamp six minutes old', headers: () => signedHeaders(body(), SIGNING_SECRET, now() - 360) },
    { name: 'a timestamp six minutes ahead', headers: () => signedHeaders(body(), SIGNING_SECRET, now() + 360) },
    {
      name: 'a timestamp that is no number',
      headers: () => ({ ...signedHeaders(body(), SIGNING_SECRET, now()), 'x-slack-request-timestamp': 'soon' }),
    },
    {
      name: 'a signature of an unknown version',
      headers: () => ({ ...signedHeaders(body(), SIGNING_SECRET, now()), 'x-slack-signature': 'v9=00' }),
    },
  ])('with $name is refused with 401, and no work is done', async ({ headers }) => {
    const answer = await post(bot.port, body(), { 'content-type': FORM, ...headers() });

    expect(answer).toEqual({ status: 401, text: '' });
    expect(desk.asked).toEqual([]);
  });

  it('is signed as the example in the documents of Slack is', () => {
    const example =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';

    expect(signedHeaders(example, SIGNING_SECRET, 1531420618)).toEqual({
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    });
  });

  it('answers the check of its address', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'c1' });

    const answer = await postSigned(bot.port, challenge, 'application/json');

    expect(JSON.parse(answer.text)).toEqual({ challenge: 'c1' });
  });

  it.each([
    { name: 'ten thousand characters', text: 'kubernetes '.repeat(1000) },
    { name: 'control characters', text: 'go\u0000\u0007\u001b[31m \u202e kubernetes' },
    { name: 'a broadcast', text: '<!channel> @here <!everyone> go' },
    { name: 'a mention', text: '<@U123> <@U123|ann> <#C1|general> <!subteam^S1>' },
    { name: 'nothing', text: '' },
  ])('with $name gets an answer that Slack takes and that pings nobody', async ({ text }) => {
    const answer = await postSigned(bot.port, body(text));

    expect(answer.status).toBe(200);
    expect(slack.complaintsAbout(JSON.parse(answer.text))).toEqual([]);
  });

  it('before the ideas have been read is told to wait a moment', async () => {
    desk.unload();

    const answer = await postSigned(bot.port, body());

    expect(JSON.parse(answer.text).text).toContain('still reading');
  });

  it('that fails is apologised for with a reference, and with no word of what went wrong', async () => {
    desk.fail(new Error('no such "go kubernetes"'));

    const answer = await postSigned(bot.port, body());

    expect(JSON.parse(answer.text).text).toMatch(/^Sorry, .* reference [0-9a-f]{8}\.$/);
  });

  it('may be any command of the app, so that a manifest can rename it', async () => {
    const renamed = new URLSearchParams({ ...command('help', slack), command: '/ideas' });

    expect((await postSigned(bot.port, renamed.toString())).status).toBe(200);
  });

  it('under way is finished by a stop, and a later one finds nobody', async () => {
    desk.delay(300);
    const underWay = postSigned(bot.port, body());
    await wait(100);

    await bot.stop();

    expect((await underWay).status).toBe(200);
    await expect(postSigned(bot.port, body())).rejects.toThrow('ECONNREFUSED');
    bot = await startHttpBot(slack, desk);
  });
});
