import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { createSourceReader, type Reading } from '../../src/jobs/load-catalog.ts';
import { ACCEPT_MEMO, recordRevision } from '../../src/jobs/record-revision.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anIdea } from '../ideas/an-idea.ts';
import { makeFolder } from '../sources/temporary-folder.ts';

const log = pino({ level: 'silent' });
const at = (minutes: number): Date => new Date(Date.parse('2031-06-01T00:00:00Z') + minutes * 60_000);

function reading(ideas: readonly Idea[], minutes = 0): Reading {
  return {
    fingerprint: JSON.stringify(ideas),
    catalog: { ...EMPTY_CATALOG, ideas },
    at: at(minutes),
    readAt: at(minutes),
    origins: [],
  };
}

const ideaOf = (n: number): Idea =>
  anIdea({ title: `Number ${n}`, project: `P${n}`, upstream: [], description: `${n}`, outcome: null });
const titlesOf = (revision: Pick<Reading, 'catalog'> | null) => revision?.catalog.ideas.map(({ title }) => title);
const many = (count: number): Idea[] => Array.from({ length: count }, (_, n) => ideaOf(n));

describe('recordRevision', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore('file::memory:');
  });
  afterEach(() => store.close());

  it('announces nothing of what it sees first', async () => {
    await recordRevision(store, reading(many(40)), log);

    expect([await store.changes.last(), (await store.catalog.newest())?.revision]).toEqual([0, 1]);
  });

  it('logs what changed, and nothing of the same documents read again', async () => {
    await recordRevision(store, reading(many(2)), log);
    await recordRevision(store, reading(many(3), 10), log);
    await recordRevision(store, reading(many(3), 20), log);

    expect((await store.changes.after(0)).map(({ number, change }) => [number, change.kind])).toEqual([[1, 'added']]);
    expect(await store.catalog.read()).toMatchObject({ revision: 2, readAt: at(20) });
  });

  it('keeps an idea under its id through a retitle', async () => {
    const before = anIdea();
    const after = anIdea({ title: 'Uploads that survive a dropped line' });
    await recordRevision(store, reading([before]), log);

    const served = await recordRevision(store, reading([after], 10), log);

    expect(served.catalog.ideas.map(({ id, title }) => [id, title])).toEqual([[before.id, after.title]]);
    const again = await recordRevision(store, reading([after], 20), log);
    expect(again.catalog.ideas[0]?.id).toBe(before.id);
    expect(await store.changes.last()).toBe(1);
  });

  it('holds a reading that takes away more than a third, and more than five', async () => {
    await recordRevision(store, reading(many(15)), log);

    const served = await recordRevision(store, reading(many(9), 10), log);

    expect(titlesOf(served)).toHaveLength(15);
    expect(await store.changes.last()).toBe(0);
  });

  it.each([
    { name: 'a third of many', before: 18, after: 12 },
    { name: 'five of few', before: 6, after: 1 },
  ])('takes a reading that takes away $name', async ({ before, after }) => {
    await recordRevision(store, reading(many(before)), log);

    expect(titlesOf(await recordRevision(store, reading(many(after), 10), log))).toHaveLength(after);
  });

  it('takes what was held once it was read alike twice more, an hour apart', async () => {
    await recordRevision(store, reading(many(15)), log);
    const served: number[] = [];
    for (const minutes of [10, 20, 40, 70, 100, 130]) {
      served.push((await recordRevision(store, reading(many(2), minutes), log)).catalog.ideas.length);
    }

    expect(served).toEqual([15, 15, 15, 15, 15, 2]);
    expect(await store.changes.last()).toBe(13);
  });

  it('counts anew when the documents come back between', async () => {
    await recordRevision(store, reading(many(15)), log);
    await recordRevision(store, reading(many(2), 10), log);
    await recordRevision(store, reading(many(15), 20), log);
    await recordRevision(store, reading(many(2), 80), log);
    const served = await recordRevision(store, reading(many(2), 141), log);

    expect(titlesOf(served)).toHaveLength(15);
  });

  it('takes the next reading where the operator accepted the removal, once', async () => {
    await recordRevision(store, reading(many(30)), log);
    await store.memos.write(ACCEPT_MEMO, 'yes');

    expect(titlesOf(await recordRevision(store, reading(many(15), 10), log))).toHaveLength(15);
    expect(titlesOf(await recordRevision(store, reading(many(2), 20), log))).toHaveLength(15);
  });
});

describe('a reader that keeps what it read', () => {
  const document = (title: string): string =>
    `# LFX Mentorship 2031 Term 2\n\n### Kiln ${title}\n\n#### ${title}\n- Description: All about ${title.repeat(9)}.\n- Recommended Skills: Go\n`;

  it('parses only documents it has not read before, and forgets those that are gone', async () => {
    await using folder = await makeFolder({ 'a.md': document('One'), 'b.md': document('Two') });
    const store = await openStore('file::memory:');
    const kept: (readonly string[])[] = [];
    const documents = {
      ...store.documents,
      keep: (version: number, parsed: Parameters<Store['documents']['keep']>[1]) => {
        kept.push([...parsed.values()].flatMap(({ ideas }) => ideas.map(({ title }) => title)));
        return store.documents.keep(version, parsed);
      },
    };
    const restarted = async () => (await createSourceReader([folder.path], {}, documents)(at(0))).reading;

    const first = await restarted();
    const again = await restarted();
    await writeFile(join(folder.path, 'b.md'), document('Three'));
    const changed = await restarted();

    expect(again?.catalog).toEqual(first?.catalog);
    expect(titlesOf(changed)).toEqual(['One', 'Three']);
    expect(kept).toEqual([
      ['One', 'Two'],
      ['One', 'Three'],
    ]);
    await store.close();
  });
});
