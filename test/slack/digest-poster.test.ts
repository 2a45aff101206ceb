import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Posting } from '../../src/digests/post.ts';
import { createDigestPoster, postEndOf } from '../../src/slack/digest-poster.ts';
import { freePort } from '../start/run-program.ts';
import { BOT_TOKEN, openSlackStandIn, type SlackStandIn } from './slack-stand-in.ts';

const POSTING: Posting = { channel: 'C1', threadTs: null, key: 'sub@slot#0' };
const MESSAGE = JSON.stringify({ text: 'One idea', blocks: [{ type: 'divider' }] });
const AT = new Date('2031-06-02T06:00:00Z');

describe('the poster of digests', () => {
  let slack: SlackStandIn;
  beforeEach(async () => {
    slack = await openSlackStandIn();
  });
  afterEach(async () => {
    await slack.close();
    expect(slack.complaints).toEqual([]);
  });
  const poster = () => createDigestPoster(BOT_TOKEN, slack.apiUrl);
  const callsOf = (method: string) => slack.calls.filter((call) => call.method === method);

  it('posts once, quietly, with the key in the metadata', async () => {
    slack.plan('chat.postMessage', () => ({ ts: '12.5' }));

    expect(await poster().post(POSTING, MESSAGE)).toEqual({ kind: 'posted', ts: '12.5' });

    const [call, ...others] = callsOf('chat.postMessage');
    expect(others).toEqual([]);
    expect(call?.args).toMatchObject({
      channel: 'C1',
      text: 'One idea',
      metadata: { event_type: 'mentorship_digest', event_payload: { key: 'sub@slot#0' } },
    });
    expect(call?.args.thread_ts).toBeUndefined();
    expect(call?.args.reply_broadcast).toBeUndefined();
  });

  it('posts into a thread', async () => {
    slack.plan('chat.postMessage', () => ({ ts: '13.5' }));

    await poster().post({ ...POSTING, threadTs: '12.5' }, MESSAGE);

    expect(callsOf('chat.postMessage')[0]?.args.thread_ts).toBe('12.5');
  });

  it.each([
    {
      name: 'a rate limit',
      reply: { status: 429, headers: { 'retry-after': '7' } },
      end: { kind: 'later', waitMs: 7000 },
    },
    {
      name: 'an archived channel',
      reply: { ok: false, error: 'is_archived' },
      end: { kind: 'refused', because: 'The channel is archived: it has to be restored first.' },
    },
    {
      name: 'an unknown refusal',
      reply: { ok: false, error: 'odd' },
      end: { kind: 'refused', because: 'Slack refused the message (odd).' },
    },
    { name: "an error of Slack's own", reply: { ok: false, error: 'internal_error' }, end: { kind: 'uncertain' } },
    { name: 'a server that fails', reply: { status: 500 }, end: { kind: 'uncertain' } },
    { name: 'no id', reply: {}, end: { kind: 'uncertain' } },
  ])('asks once and calls $name $end.kind', async ({ reply, end }) => {
    slack.plan('chat.postMessage', () => reply);

    expect(await poster().post(POSTING, MESSAGE)).toEqual(end);
    expect(callsOf('chat.postMessage')).toHaveLength(1);
  });

  it.each([
    { name: 'posts', reply: { ts: '12.5' } },
    { name: 'refuses', reply: { ok: false, error: 'is_archived' } },
    { name: 'never answers', reply: 'silence' as const },
  ])('does not know the end where Slack $name later than it waits, and asks once', async ({ reply }) => {
    const answered = Promise.withResolvers<void>();
    slack.plan('chat.postMessage', async () => {
      await answered.promise;
      return reply;
    });

    expect(await createDigestPoster(BOT_TOKEN, slack.apiUrl, 100).post(POSTING, MESSAGE)).toEqual({
      kind: 'uncertain',
    });
    answered.resolve();

    expect(callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('waits where nobody listens', async () => {
    const nowhere = createDigestPoster(BOT_TOKEN, `http://127.0.0.1:${await freePort()}/api/`);

    expect(await nowhere.post(POSTING, MESSAGE)).toEqual({ kind: 'later', waitMs: 60_000 });
  });

  it('finds its message by the key, on whatever page of the history', async () => {
    const message = (key: string, ts: string) => ({
      ts,
      metadata: { event_type: 'mentorship_digest', event_payload: { key } },
    });
    slack.plan('conversations.history', ({ cursor }) =>
      cursor === 'next'
        ? { messages: [message('sub@slot#0', '9.1')] }
        : { messages: [{ ts: '8' }, message('sub@other#0', '9')], response_metadata: { next_cursor: 'next' } },
    );

    expect(await poster().find(POSTING, AT)).toEqual({ kind: 'found', ts: '9.1' });
  });

  it('looks in the thread for a message of the thread', async () => {
    slack.plan('conversations.replies', () => ({ messages: [] }));

    expect(await poster().find({ ...POSTING, threadTs: '12.5' }, AT)).toEqual({ kind: 'absent' });
    expect(callsOf('conversations.replies')[0]?.args.ts).toBe('12.5');
  });

  it('does not know where the channel may not be read, and does not guess where Slack fails', async () => {
    slack.plan('conversations.history', () => ({ ok: false, error: 'missing_scope' }));
    expect(await poster().find(POSTING, AT)).toEqual({ kind: 'unknown' });

    slack.plan('conversations.history', () => ({ status: 500 }));
    await expect(poster().find(POSTING, AT)).rejects.toThrow();
  });

  it('takes a page of a proxy for no answer', () => {
    expect(postEndOf({ code: 'slack_webapi_platform_error', data: { error: '<html>Bad gateway</html>' } })).toEqual({
      kind: 'uncertain',
    });
  });
});
