import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeState } from '../../src/blocks/button-state.ts';
import type { PostEnd, Poster } from '../../src/digests/post.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { createSubscriptionManager } from '../../src/jobs/manage-subscriptions.ts';
import { seedSubscriptions } from '../../src/jobs/run-digests.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { messageFaults } from '../blocks/slack-rules.ts';
import { anIdea } from '../ideas/an-idea.ts';

const NOW = new Date('2031-06-04T12:00:00Z');

/** The buttons of a block, each with the words it stands for. */
function saidBy(block: KnownBlock): readonly (readonly [string, string])[] {
  if (block.type !== 'actions') return [];
  return block.elements.flatMap((element) => {
    const state = element.type === 'button' ? decodeState(element.value) : null;
    return element.type === 'button' && state?.kind === 'say' ? [[element.text.text, state.words] as const] : [];
  });
}

describe('what people say about subscriptions', () => {
  let store: Store;
  let posts: string[];
  let end: PostEnd;
  let count: number;
  let hangs: boolean;
  let who: string | null;
  let buttons: Readonly<Record<string, string>>;
  let ideas: readonly Idea[];
  beforeEach(async () => {
    store = await openStore('file::memory:');
    posts = [];
    end = { kind: 'posted', ts: '1' };
    count = 0;
    hangs = false;
    who = 'jo';
    ideas = [anIdea(), anIdea({ title: 'Other', skills: ['Rust'] })];
  });
  afterEach(() => store.close());

  const poster: Poster = {
    post: async ({ channel }, message) => {
      if (hangs) return new Promise<PostEnd>(() => {});
      if (end.kind === 'posted') posts.push(`${channel}: ${JSON.parse(message).text}`);
      return end;
    },
    find: async () => ({ kind: 'unknown' }),
    tell: async () => {},
  };

  /** The documents are read: what there is, and more. */
  async function known(...more: readonly Idea[]): Promise<void> {
    const before = ideas;
    ideas = [...ideas, ...more];
    const after = (await store.catalog.newest())?.revision ?? 0;
    const changes = after === 0 ? [] : diffIdeas(before, ideas);
    await store.catalog.record({ catalog: { ...EMPTY_CATALOG, ideas }, readAt: NOW, changes, after });
  }

  async function typed(text: string, channelId: string | null = 'C1'): Promise<string | undefined> {
    const manage = createSubscriptionManager({
      store,
      poster,
      standard: { cron: '0 9 * * 1', zone: 'UTC' },
      index: () => buildIndex(ideas),
      clock: () => NOW,
      newId: () => `s${++count}`,
    });
    const message = await manage(text, { userId: 'U1', userName: who, channelId });
    if (message !== null) expect(messageFaults(message)).toEqual([]);
    buttons = Object.fromEntries((message?.blocks ?? []).flatMap(saidBy));
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
    expect(reply).toContain('The next digest comes on Monday, 9 June 2031 at 09:00 (Europe/Helsinki)');
    expect(reply).toContain('1 idea of the newest terms matches today.');
    expect(reply).toContain('- Resume interrupted uploads (Lantern)');
    expect(reply).toContain('Undo: /mentorship unsubscribe s1');
    expect(buttons).toEqual({ Undo: 'unsubscribe s1' });
    expect(posts).toEqual([
      'C1: jo subscribed to digests of mentorship ideas here: skill go; on Mondays at 09:00 (Europe/Helsinki). To stop: /mentorship unsubscribe s1',
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

  it('takes a slip for what was meant, and says so', async () => {
    expect(await typed('subscribe skill:ruts daily')).toContain(
      'Subscribed: skill Rust; every day at 09:00 (UTC). “ruts” was taken for Rust; in quotes it stays as typed.',
    );
    expect(await store.subscriptions.list('C1')).toMatchObject([{ filter: 'skill:Rust' }]);
  });

  it('says that nothing matches, and subscribes all the same', async () => {
    expect(await typed('subscribe zzyzx daily')).toContain('No idea matches today.');
    expect(await store.subscriptions.list('C1')).toMatchObject([{ filter: 'zzyzx' }]);
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
      'Nothing is subscribed, because I cannot post here. The app is not in the channel. Then write the same again.',
    );
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it('says where else where it cannot post between two others', async () => {
    end = { kind: 'refused', because: 'The channel is gone.' };

    expect(await typed('subscribe', 'D9')).toContain('Write the same in a direct message to me, or in a channel.');
  });

  it('does not keep the person waiting for a post that hangs', async () => {
    hangs = true;

    expect(await typed('subscribe go daily')).toContain('Subscribed: Go');
    expect(await store.subscriptions.list('C1')).toHaveLength(1);
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

    expect(await typed('unsubscribe')).toContain('Undo: /mentorship resume s1');
    expect(buttons).toEqual({ 'Subscribe again': 'resume s1' });
    expect(await store.subscriptions.list()).toEqual([]);
    expect(posts.at(-1)).toBe(
      'C1: jo stopped the digests of mentorship ideas here: Go; only open and new ones; every day at 07:30 (UTC). To resume: /mentorship resume s1',
    );
    expect(await typed('unsubscribe s1')).toContain('Stopped s1');
  });

  it('takes up again what was stopped, with what changed meanwhile, or from now', async () => {
    await known();
    await typed('subscribe daily 07:30');
    await typed('unsubscribe');
    await known(anIdea({ title: 'Brand new', project: 'Reef' }));

    const reply = await typed('resume S1');

    expect(reply).toContain('Resumed: all ideas; every day at 07:30 (UTC).');
    expect(reply).toContain('Changed since Wednesday, 4 June 2031 at 12:00 (UTC); if it came now it would say:');
    expect(reply).toContain('Mentorship ideas: 1 new\n- New: Brand new (Reef)');
    expect(buttons).toEqual({ Undo: 'unsubscribe s1', 'Leave that out': 'resume s1 from now' });
    expect(posts.at(-1)).toMatch(/^C1: jo resumed the digests of mentorship ideas here: all ideas/);
    expect(await typed('subscriptions')).toContain('1 idea to tell since Wednesday');

    expect(await typed('resume s1 from now')).toContain('s1 tells what changes from now on.');
    expect(await typed('subscriptions')).not.toContain('to tell');
    expect(await store.subscriptions.list('C1')).toMatchObject([{ id: 's1', weighed: 1, pausedBecause: null }]);
  });

  it.each(['resume s1', 'resume', 'subscribe go daily'])('takes up again with "%s" what was paused', async (text) => {
    await typed('subscribe go daily');
    await store.subscriptions.pause('s1', 'The channel is archived.');

    end = { kind: 'refused', because: 'The channel is archived.' };
    expect(await typed(text)).toContain('s1 stays as it is, because I cannot post here. The channel is archived.');
    expect(await store.subscriptions.list('C1')).toMatchObject([{ pausedBecause: 'The channel is archived.' }]);

    end = { kind: 'posted', ts: '2' };
    expect(await typed(text)).toContain('Resumed: Go; every day at 09:00 (UTC).');
    expect(await store.subscriptions.list('C1')).toMatchObject([{ id: 's1', pausedBecause: null }]);
  });

  it('stops what a filter is typed of, for want of its name', async () => {
    await typed('subscribe skill:go daily');
    await typed('subscribe rust daily');

    expect(await typed('unsubscribe from Rust')).toContain('Stopped s2: Rust;');
    expect(await store.subscriptions.list('C1')).toMatchObject([{ id: 's1' }]);
  });

  it('says how to subscribe', async () => {
    expect(await typed('subscribe help')).toContain('/mentorship subscribe skill:go new,open weekly mon 09:00');
    expect(await typed('subscribe me to go ideas')).toContain('Subscribed: Go;');
  });

  it('knows a name however it is capitalised', async () => {
    await seedSubscriptions(store, ['C1'], { cron: '0 9 * * 1', zone: 'UTC' }, NOW);

    expect(await typed('unsubscribe SEED-c1')).toContain('Stopped seed-C1');
    expect(await typed('resume seed-C1')).toContain('Resumed: all ideas');
  });

  it('leaves "resume" to the search where nothing of that name is subscribed', async () => {
    await typed('subscribe go daily', 'C2');

    expect([await typed('resume'), await typed('resume s1'), await typed('resume parser for students')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says who it was by no more than is known, and nothing twice between two', async () => {
    who = null;
    await typed('subscribe go daily', 'C1');
    await typed('subscribe go daily', 'D1');

    expect(posts).toEqual([expect.stringMatching(/^C1: As just asked for, digests of mentorship ideas come here/)]);
  });

  it('names a person in words that ping nobody', async () => {
    who = '<!channel> @here <@U2>';
    await typed('subscribe go daily');

    expect(posts[0]).not.toMatch(/<[!@]|@(?=[a-z])/i);
  });

  it('asks which one where there are several, and stops the one that is named, or all', async () => {
    await typed('subscribe go daily');
    await typed('subscribe rust daily');
    await typed('subscribe c++ daily');

    expect(await typed('unsubscribe')).toMatch(/^Which one\?\n\ns1: Go;.*\n\ns2: Rust;/);
    expect(buttons).toEqual({ Stop: 'unsubscribe s3' });
    await typed('unsubscribe S2');
    expect((await store.subscriptions.list('C1')).map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(await typed('unsubscribe s1', 'C2')).toContain('Nothing is subscribed here');
    await typed('unsubscribe all');
    expect(posts.at(-1)?.split('\n')).toHaveLength(2);
    expect(await store.subscriptions.list('C1')).toEqual([]);
  });

  it('answers whatever is typed within the limits of Slack, and pings nobody', async () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'daily',
        'mon',
        '25:00',
        '9',
        'at',
        'in',
        'new',
        'Berlin',
        'Europe/Berlin',
        '* * * * *',
        's1',
        'all',
      ),
      fc.constantFrom('<!here>', '@channel', '<@U1>', 'skill:', '"', 'go'.repeat(400), '#x', 'CET', 'from now'),
    );
    const verb = fc.constantFrom('subscribe', 'unsubscribe', 'resume', 'subscriptions');
    await fc.assert(
      fc.asyncProperty(verb, fc.array(word, { maxLength: 6 }), async (said, words) => {
        await typed([said, ...words].join(' '));

        for (const post of posts) expect(post).not.toMatch(/<[!@#]|@(?=[a-z])/i);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for a place where there is none', async () => {
    expect(await typed('subscribe go', null)).toContain('belong to a channel or a direct message');
  });
});
