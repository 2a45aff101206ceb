/**
 * A reading of the sources → the catalog that is served, with what changed in the change log.
 *
 * The first reading of all announces nothing, nor does the first of a source; what could not be read is kept. A reading that takes away suspiciously much is held. Of several replicas
 * one records; the others find its revision in the store.
 */
import type { Logger } from 'pino';
import { carryIds } from '../ideas/carry-ids.ts';
import { diffIdeas } from '../ideas/diff.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Store, StoredCatalog } from '../store/store.ts';
import { type HeldReading, planHold } from './hold-removal.ts';
import { isNews, keepMissed, planSources } from './known-sources.ts';
import type { LoadCatalog, Revision } from './load-catalog.ts';

/** The memo that holds a suspicious reading, and the one by which an operator lets the next through. */
export const HELD_MEMO = 'held-reading';
export const ACCEPT_MEMO = 'accept-removal';
/** The memo that holds which sources were read, with the paths of their documents. */
export const SOURCES_MEMO = 'known-sources';

/** The newest catalog of the store, ready to be searched; null where nothing was ever read. */
export async function readLastRevision(store: Store): Promise<Revision | null> {
  const stored = await store.catalog.read();
  return stored && revisionOf(stored);
}

function revisionOf({ revision, catalog, readAt }: StoredCatalog): Revision {
  return { fingerprint: `stored ${revision}`, catalog, index: buildIndex(catalog.ideas), origins: [], readAt };
}

async function mayTake(
  store: Store,
  counts: { readonly before: number; readonly after: number },
  reading: Revision,
  log: Logger,
): Promise<boolean> {
  if ((await store.memos.read(ACCEPT_MEMO)) !== null) return true;
  const text = await store.memos.read(HELD_MEMO);
  const held: HeldReading | null = text === null ? null : JSON.parse(text);
  const plan = planHold(held, { fingerprint: reading.fingerprint, ...counts }, reading.readAt);
  if (plan.kind === 'take') return true;
  await store.memos.write(HELD_MEMO, JSON.stringify(plan.held));
  log.error(
    counts,
    'The documents hold far fewer ideas than before: the old catalog stays and digests wait. If ideas were removed on purpose, run: npx mentorship accept-removal',
  );
  return false;
}

/** @returns what is to be served from now on. */
export async function recordRevision(store: Store, reading: Revision, log: Logger): Promise<Revision> {
  const stored = await store.catalog.read();
  const { readAt, origins } = reading;
  const remembered = await store.memos.read(SOURCES_MEMO);
  const sources = planSources(remembered === null ? null : JSON.parse(remembered), origins);
  const known = JSON.stringify(sources.known);
  const remember = async (): Promise<void> =>
    known === remembered ? undefined : store.memos.write(SOURCES_MEMO, known);
  if (stored === null) {
    const first = await store.catalog.record({ catalog: reading.catalog, readAt, changes: [], after: 0 });
    if (!first) return recordRevision(store, reading, log);
    await remember();
    return reading;
  }
  const carried = carryIds(stored.catalog.ideas, reading.catalog.ideas);
  const catalog = keepMissed(stored.catalog, { ...reading.catalog, ideas: carried }, sources.missed);
  const { ideas } = catalog;
  if (JSON.stringify(catalog) === JSON.stringify(stored.catalog)) {
    await Promise.all([store.catalog.confirm(stored.revision, readAt), store.memos.write(HELD_MEMO, null), remember()]);
    return {
      ...reading,
      catalog,
      index: ideas.every((idea, n) => idea === reading.catalog.ideas[n]) ? reading.index : buildIndex(ideas),
    };
  }
  // What went with a source that is no longer configured is no suspicious removal.
  const before = stored.catalog.ideas.filter(({ source }) => !sources.dropped.has(source.document)).length;
  if (!(await mayTake(store, { before, after: ideas.length }, reading, log))) return revisionOf(stored);
  const changes = diffIdeas(stored.catalog.ideas, ideas).filter((change) => isNews(change, sources));
  const recorded = await store.catalog.record({ catalog, readAt, changes, after: stored.revision });
  if (!recorded) return recordRevision(store, reading, log);
  await Promise.all([store.memos.write(HELD_MEMO, null), store.memos.write(ACCEPT_MEMO, null), remember()]);
  if (changes.length > 0) log.info({ revision: stored.revision + 1, changes: changes.length }, 'Ideas changed');
  return { ...reading, catalog, index: buildIndex(ideas) };
}

/**
 * A loader whose readings are recorded. Where no source can be read, now or since the start, the last catalog that the
 * store holds is served.
 */
export function recordingLoader(load: LoadCatalog, store: Store, log: Logger): LoadCatalog {
  return async (readAt) => {
    const { revision, faults } = await load(readAt);
    return { revision: revision ? await recordRevision(store, revision, log) : await readLastRevision(store), faults };
  };
}
