import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CATALOG } from '../../src/ideas/idea.ts';
import { indexOf } from '../../src/jobs/index-of.ts';
import { type Freshness, keepFresh } from '../../src/jobs/keep-fresh.ts';
import type { ReadingResult, Revision } from '../../src/jobs/load-catalog.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anIdea } from '../ideas/an-idea.ts';

const PATIENTLY = { timeout: 60_000, interval: 50 };
const LONG_AGO = new Date('2021-06-01T00:00:00Z');
const catalogOf = (...titles: readonly string[]) => ({
  ...EMPTY_CATALOG,
  ideas: titles.map((title) => anIdea({ title, project: title, upstream: [] })),
});
const nothing: ReadingResult = {
  reading: null,
  faults: [{ kind: 'unavailable', source: 's', document: null, message: 'It is gone.', retryAt: null }],
};

describe('keeping fresh', () => {
  let store: Store;
  let fresh: Freshness | null;
  let readings: number;
  let logged: string;
  const taken: Revision[] = [];

  beforeEach(async () => {
    store = await openStore('file::memory:');
    [readings, logged, fresh] = [0, '', null];
    taken.length = 0;
  });
  afterEach(async () => {
    await fresh?.stop();
    await store.close();
  });

  const write = (line: string): void => {
    logged += line;
  };

  function start(gives: (at: Date) => ReadingResult, owner: string | null = 'me'): Freshness {
    const read = async (at: Date): Promise<ReadingResult> => {
      readings += 1;
      return gives(at);
    };
    const log = pino({}, { write });
    fresh = keepFresh({ read, store, owner, cron: '0 0 1 1 *', take: (next) => taken.push(next), log });
    return fresh;
  }
  const titles = () => taken.at(-1)?.catalog.ideas.map(({ title }) => title);
  const reads = (title: string) => (at: Date) => ({
    reading: { fingerprint: title, catalog: catalogOf(title), origins: [], at, readAt: at },
    faults: [],
  });

  it('serves the last good catalog while no source can be read, and says so', async () => {
    await store.catalog.record({ catalog: catalogOf('Good'), readAt: LONG_AGO, changes: [], after: 0 });

    start(() => nothing);

    await expect.poll(() => logged, PATIENTLY).toContain('No source could be read');
    expect(logged).toContain('It is gone.');
    expect([titles(), taken.at(-1)?.readAt]).toEqual([['Good'], LONG_AGO]);
  });

  it('reads what changed while it was down, with no index built twice of what did not', async () => {
    await store.catalog.record({ catalog: catalogOf('Same'), readAt: LONG_AGO, changes: [], after: 0 });

    const { readNow } = start(reads('Same'));
    await expect.poll(() => taken.length, PATIENTLY).toBe(2);
    await readNow();

    expect(new Set(taken.map(({ catalog }) => indexOf(catalog))).size).toBe(1);
    expect(taken.at(-1)?.readAt.getTime()).toBeGreaterThan(LONG_AGO.getTime());
  });

  it('leaves the reading to whoever holds the lease, and follows it', async () => {
    const farAway = new Date(Date.now() + 3_600_000);
    await store.leases.claim('read-sources', 'somebody', new Date(), farAway);
    await store.catalog.record({ catalog: catalogOf('One'), readAt: LONG_AGO, changes: [], after: 0 });

    const { readNow } = start(reads('Never'));
    await expect.poll(titles, PATIENTLY).toEqual(['One']);
    await readNow();
    await store.catalog.record({ catalog: catalogOf('Two'), readAt: LONG_AGO, changes: [], after: 1 });
    await expect.poll(titles, PATIENTLY).toEqual(['Two']);
    await store.catalog.confirm(2, farAway);

    await expect.poll(() => taken.at(-1)?.readAt, PATIENTLY).toEqual(farAway);
    expect(readings).toBe(0);
    expect(await store.memos.read('read-now')).not.toBeNull();
  });

  it('takes the reading up where its holder is gone, and reads at once', async () => {
    await store.leases.claim('read-sources', 'dead', LONG_AGO, LONG_AGO);
    await store.memos.write('read-now', 'somebody');

    start(reads('Mine'));

    await expect.poll(titles, PATIENTLY).toEqual(['Mine']);
    expect([readings, await store.memos.read('read-now')]).toEqual([1, null]);
  });

  it('needs no lease where nobody shares the database', async () => {
    await store.leases.claim('read-sources', 'somebody', new Date(), new Date(Date.now() + 3_600_000));

    start(reads('Mine'), null);

    await expect.poll(titles, PATIENTLY).toEqual(['Mine']);
  });

  it('lets go of the reading when it ends', async () => {
    const { stop } = start(reads('Mine'));
    await expect.poll(titles, PATIENTLY).toEqual(['Mine']);

    await stop();
    fresh = null;

    expect(await store.leases.claim('read-sources', 'next', new Date(), new Date())).toBe(true);
  });
});
