import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostEnd, Poster } from '../../src/digests/post.ts';
import { createSubscriptionManager } from '../../src/jobs/manage-subscriptions.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { messageFaults } from '../blocks/slack-rules.ts';
import { anIdea } from '../ideas/an-idea.ts';

const NOW = new Date('2031-06-04T12:00:00Z');

describe('what people say about subscriptions', () => {
  let store: Store;
  let posts: string[];
  let end: PostEnd;
  let count: number;
  beforeEach(async () => {
    store = await openStore('file::memory:');
    posts = [];
    end = { kind: 'posted', ts: '1' };
    count = 0;
  });
  afterEach(() => store.close());

  const poster: Poster = {
    post: async ({ channel }, message) => {
      if (end.kind === 'posted') posts.push(`${channel}: ${JSON.parse(message).text}`);
      return end;
    },
    find: async () => ({ kind: 'unknown' }),
    tell: async () => {},
  };

  async function typed(text: string, channelId: string | null = 'C1'): Promise<string | undefined> {
    const manage = createSubscriptionManager({
      store,
      poster,
      standard: { cron: '0 9 * * 1', zone: 'UTC' },
      ideas: () => [anIdea(), anIdea({ title: 'Other', skills: ['Rust'] })],
      clock: () => NOW,
      newId: () => `s${++count}`,
    });
    const message = await manage(text, { userId: 'U1', channelId });
    if (message !== null) expect(messageFaults(message)).toEqual([]);
    return message?.text;
  }

  it.each(['go kubernetes', 'help', 'how do I subscribe?', 'unsubscribed ideas', 'subscriptions for charts'])(
    'leaves "%s" to the search',
    async (text) => {
      expect(await typed(text)).toBeUndefined();
    },
  );

  it('subscribes, saying what was understood, what stands already, and how to undo it', async () => {
    const reply = await typed('subscribe skill:go weekly mon 09:00 Europe/Helsinki');

    expect(reply).toContain('skill go; on Mondays at 09:00 (Europe/Helsinki).');
    expect(reply).toContain('The next digest comes on Monday');
    expect(reply).toContain('9 June 2031 at 09:00, if anything changed by then.');
    expect(reply).toContain('1 idea of all terms matches already');
    expect(reply).toContain('Undo: /mentorship unsubscribe s1');
    expect(posts).toEqual([
      expect.stringMatching(
        /^C1: Digests of mentorship ideas come here.*\nStop them with: \/mentorship unsubscribe s1$/,
      ),
    ]);
    expect(await store.subscriptions.list('C1')).toMatchObject([
      {
        id: 's1',
        filter: 'skill:go',
        createdBy: 'U1',
        schedule: { cron: '0 9 * * 1', zone: 'Europe/Helsinki' },
        settledAt: NOW,
      },
    ]);
  });

  it('takes the kinds to tell', async () => {
    expect(await typed('subscribe new,open daily 8:00')).toContain(
      'all ideas; only open and new ones; every day at 08:00 (UTC)',
    );
    expect((await store.subscriptions.list('C1'))[0]?.topics).toEqual(['open', 'new']);
  });

  it.each([
    { text: 'subscribe daily 25:00', says: 'There is no time "25:00"' },
    { text: 'subscribe daily 09:00 Europe/Atlantis', says: 'no time zone "Europe/Atlantis"' },
    { text: 'subscribe 0 9 31 2 *', says: 'never comes round' },
    { text: 'subscribe colour:red daily', says: 'colour' },
  ])('refuses "$text" and subscribes nothing', async ({ text, says }) => {
    expect(await typed(text)).toContain(says);
    expect([await store.subscriptions.list(), posts]).toEqual([[], []]);
  });

  it('subscribes nothing where it cannot post', async () => {
    end = { kind: 'refused', because: 'The app is not in the channel.' };

    expect(await typed('subscribe')).toContain(
      'Nothing is subscribed, because I cannot post here. The app is not in the channel.',
    );
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it('subscribes the same once', async () => {
    await typed('subscribe go daily');

    expect(await typed('subscribe go daily')).toContain('subscribed here already, as s1');
    expect(await store.subscriptions.list('C1')).toHaveLength(1);
  });

  it('lists what is subscribed here, with when it comes next or why it does not', async () => {
    expect(await typed('subscriptions')).toContain('Nothing is subscribed here.');
    await typed('subscribe go daily');
    await typed('subscribe rust daily', 'C2');
    await typed('subscribe rust weekly');
    await store.subscriptions.pause('s3', 'The channel is archived.');

    const reply = await typed('/mentorship subscriptions');
    expect(reply).toContain('2 subscriptions here:');
    expect(reply).toMatch(/s1: Go; every day at 09:00 \(UTC\); next on Thursday,? 5 June 2031 at 09:00/);
    expect(reply).toContain('s3: Rust; on Mondays at 09:00 (UTC); paused: The channel is archived.');
  });

  it('stops at once, and says how to undo that', async () => {
    await typed('subscribe go new,open daily 07:30');

    expect(await typed('unsubscribe')).toContain('Undo: /mentorship subscribe go open,new 30 7 * * * UTC');
    expect(await store.subscriptions.list()).toEqual([]);
    expect(await typed('subscribe go open,new 30 7 * * * UTC')).toContain(
      'Go; only open and new ones; every day at 07:30 (UTC)',
    );
  });

  it('asks which one where there are several, and stops the one that is named, or all', async () => {
    await typed('subscribe go daily');
    await typed('subscribe rust daily');
    await typed('subscribe c++ daily');

    expect(await typed('unsubscribe')).toContain('Which one? Here are s1, s2 and s3.');
    await typed('unsubscribe S2');
    expect((await store.subscriptions.list('C1')).map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(await typed('unsubscribe s1', 'C2')).toContain('Nothing is subscribed here');
    await typed('unsubscribe all');
    expect(await store.subscriptions.list('C1')).toEqual([]);
  });

  it('asks for a place where there is none', async () => {
    expect(await typed('subscribe go', null)).toContain('belong to a channel or a direct message');
  });
});
