import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Memory, NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { createDesk } from '../../src/jobs/desk.ts';
import { createCatalogLoader } from '../../src/jobs/load-catalog.ts';
import { createStoredConversations, type StoredConversations } from '../../src/jobs/stored-conversations.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { ConversationStore, Store } from '../../src/store/store.ts';

const NOON = new Date('2026-12-01T12:00:00Z');
const hoursLater = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);
const ABOUT: Memory = {
  intent: 'mentors',
  ideas: ['lfx-2027-1/a/b'],
  focus: 'lfx-2027-1/a/b',
  focusBefore: null,
  listed: { of: 'project', names: ['Heron', 'Wren'] },
  filters: ['Go'],
  people: [],
  told: null,
  before: [['gsoc-2027/c/d']],
};
const OTHER: Memory = { ...ABOUT, ideas: [], focus: null };

describe('conversations in the store', () => {
  let folder: string;
  let store: Store;
  let errors: unknown[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conversations-'));
    store = await openStore(`file:${join(folder, 'bot.db')}`);
    errors = [];
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const open = (over: Partial<ConversationStore> = {}): StoredConversations =>
    createStoredConversations({ ...store.conversations, ...over }, (error) => errors.push(error));

  it('go on after a restart, for a day', async () => {
    const before = open();
    before.remember('T1 U1 D1', ABOUT, NOON);
    await before.written();

    expect(await open().recall('T1 U1 D1', hoursLater(23))).toEqual(ABOUT);
    expect(await open().recall('T1 U1 D1', hoursLater(24))).toEqual(NOTHING_YET);
    expect(await open().recall('T1 U2 D1', NOON)).toEqual(NOTHING_YET);
    expect(errors).toEqual([]);
  });

  it('are recalled as they were last left, written or not', async () => {
    const conversations = open();
    conversations.remember('c', OTHER, NOON);
    conversations.remember('c', ABOUT, NOON);

    expect(await conversations.recall('c', NOON)).toEqual(ABOUT);
    await conversations.written();
    expect(await open().recall('c', NOON)).toEqual(ABOUT);
  });

  it('of another version, or that nobody can read, count as none', async () => {
    await store.conversations.write('newer', JSON.stringify({ ...ABOUT, version: 99 }), hoursLater(1));
    await store.conversations.write('odd', JSON.stringify({ ...ABOUT, version: 2, intent: 'sing' }), hoursLater(1));
    await store.conversations.write('broken', '{', hoursLater(1));

    for (const conversation of ['newer', 'odd', 'broken']) {
      expect(await open().recall(conversation, NOON)).toEqual(NOTHING_YET);
    }
  });

  it('are forgotten in the database too, once they are over', async () => {
    const conversations = open();
    conversations.remember('old', ABOUT, NOON);
    await conversations.written();
    conversations.remember('new', ABOUT, hoursLater(25));
    await conversations.written();

    expect(await store.conversations.read('old', NOON)).toBeNull();
    expect(await store.conversations.read('new', hoursLater(25))).not.toBeNull();
  });

  it('cost no answer where the database fails or does not answer', async () => {
    const failing = open({ read: () => Promise.reject(new Error('gone')) });
    const hanging = open({ read: () => new Promise(() => {}) });

    expect(await failing.recall('c', NOON)).toEqual(NOTHING_YET);
    expect(await hanging.recall('c', NOON)).toEqual(NOTHING_YET);
    expect(errors.map(String)).toEqual(['Error: gone', expect.stringContaining('could not be recalled within')]);
  });

  it('that could not be written are not taken for what was written before', async () => {
    let isDown = false;
    const conversations = open({
      write: (...row) => (isDown ? Promise.reject(new Error('down')) : store.conversations.write(...row)),
    });
    conversations.remember('c', OTHER, NOON);
    await conversations.written();
    isDown = true;
    conversations.remember('c', ABOUT, NOON);
    await conversations.written();

    expect(await conversations.recall('c', NOON)).toEqual(ABOUT);
    expect(errors.map(String)).toEqual(['Error: down']);
  });

  it('hold no word that somebody typed, wherever in the database one looks', async () => {
    const { revision } = await createCatalogLoader(['examples'], {})(NOON);
    if (revision === null) throw new Error('the examples could not be read');
    const conversations = open();
    const desk = createDesk(conversations);
    desk.take(revision);

    for (const [n, said] of [
      'go xyzzysecret',
      'which go ideas has my employer xyzzysecret?',
      'skill:xyzzysecret',
      'mentor:xyzzysecret go',
      '"xyzzysecret plan"',
      'go -xyzzysecret',
      'go ideas\nonly xyzzysecret ones',
      'https://example.org/xyzzysecret',
      'xyzzysecret OR rust',
      'python term:any\nwhat about xyzzysecret?',
    ].entries()) {
      for (const turn of said.split('\n')) await desk.converse(turn, `conversation ${n}`);
    }
    await conversations.written();

    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
    expect(files.join('')).toContain('conversation 9');
    expect(files.join('')).not.toContain('xyzzysecret');
    expect(errors).toEqual([]);
  });

  it('are understood by the next process as by the one before', async () => {
    const { revision } = await createCatalogLoader(['examples'], {})(NOON);
    if (revision === null) throw new Error('the examples could not be read');
    const turns = ['which ideas need go?', 'the second one', 'who mentors it?'];
    const one = createDesk();
    one.take(revision);
    const told = [];
    for (const turn of turns) told.push(await one.converse(turn, 'c'));

    const again = [];
    for (const turn of turns) {
      const conversations = open();
      const desk = createDesk(conversations);
      desk.take(revision);
      again.push(await desk.converse(turn, 'c'));
      await conversations.written();
    }

    expect(again).toEqual(told);
  });
});
