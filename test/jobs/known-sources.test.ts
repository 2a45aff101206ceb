import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planSources } from '../../src/jobs/known-sources.ts';
import { createSourceReader } from '../../src/jobs/load-catalog.ts';
import { recordRevision } from '../../src/jobs/record-revision.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder } from '../sources/temporary-folder.ts';

const log = pino({ level: 'silent' });
const document = (...titles: readonly string[]): string =>
  ['### Lantern', ...titles.flatMap((title) => ['', `#### ${title}`, `- Description: ${title} from end to end`])].join(
    '\n',
  );

describe('what is news of a source', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let store: Store;
  let seen: number;
  beforeEach(async () => {
    folder = await makeFolder({ 'one/a.md': document('Alpha', 'Beta'), 'two/b.md': document('Gamma', 'Delta') });
    store = await openStore('file::memory:');
    seen = 0;
  });
  afterEach(async () => {
    await store.close();
    await folder[Symbol.asyncDispose]();
  });

  const path = (name: string): string => join(folder.path, name);
  /** Starts the program anew on some sources, and reads them. @returns what was announced since the last time. */
  async function started(...names: readonly string[]): Promise<readonly string[]> {
    const { reading } = await createSourceReader(names.map(path), {})(new Date());
    if (reading !== null) await recordRevision(store, reading, log);
    const changes = await store.changes.after(seen);
    seen = changes.at(-1)?.number ?? seen;
    return changes.map(({ change }) => {
      const { title } = change.kind === 'removed' ? change.before : change.after;
      return `${change.kind} ${title}`;
    });
  }
  const served = async () => (await store.catalog.read())?.catalog.ideas.map(({ title }) => title);

  it('is nothing of the first sight of one that is configured later', async () => {
    expect(await started('one')).toEqual([]);

    expect(await started('one', 'two')).toEqual([]);
    expect(await served()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
  });

  it('is a new document in one that was read before, and what changes once it was seen', async () => {
    await started('one');
    await started('one', 'two');
    await writeFile(path('one/c.md'), document('Epsilon'));
    await writeFile(path('two/b.md'), document('Gamma', 'Delta', 'Zeta'));

    expect(await started('one', 'two')).toEqual(['added Epsilon', 'added Zeta']);
  });

  it('is nothing of one whose first reading fails, until it was seen', async () => {
    await rename(path('two'), path('away'));
    await started('one', 'two');
    await rename(path('away'), path('two'));

    expect(await started('one', 'two')).toEqual([]);
    expect(await served()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
  });

  it('is nothing of one that cannot be read after a restart, whose ideas stay, as of when they were read', async () => {
    await started('one', 'two');
    const readAt = (await store.catalog.read())?.readAt;
    await rename(path('two'), path('away'));

    expect(await started('one', 'two')).toEqual([]);
    expect((await store.catalog.read())?.readAt).toEqual(readAt);
    expect(await served()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
    await rename(path('away'), path('two'));
    await writeFile(path('two/b.md'), document('Gamma'));

    expect(await started('one', 'two')).toEqual(['removed Delta']);
  });

  it('is nothing of one that is configured no longer, however much goes with it', async () => {
    await mkdir(path('many'));
    await writeFile(path('many/m.md'), document(...Array.from({ length: 30 }, (_, n) => `Thing ${n} of thirty`)));
    await started('one', 'many');

    expect(await started('one')).toEqual([]);
    expect(await served()).toEqual(['Alpha', 'Beta']);
    expect(await started('one', 'many')).toEqual([]);
  });

  it('is what goes with a document of one that is configured still', async () => {
    await started('one', 'two');
    await writeFile(path('two/c.md'), document('Epsilon'));
    await started('one', 'two');
    await rm(path('two/b.md'));

    expect(await started('one', 'two')).toEqual(['removed Gamma', 'removed Delta']);
  });

  it('is nothing of the same documents under another name of their source', async () => {
    await started('one', 'two');

    expect(await started('.')).toEqual([]);
  });
});

describe('planSources', () => {
  it('counts no source as new where nothing is remembered', () => {
    const { fresh, known } = planSources(null, [{ source: 'docs', paths: ['docs/a.md'], isWhole: true }]);

    expect([[...fresh], known]).toEqual([[], { docs: ['docs/a.md'] }]);
  });
});
