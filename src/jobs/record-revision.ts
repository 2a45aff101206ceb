/**
 * A reading of the sources → the catalog that is served, with what changed in the change log.
 *
 * The first reading of all announces nothing, nor does the first of a source; what could not be read is kept. A reading
 * that takes away suspiciously much is held. Of several replicas one reads and records; the others take the newest
 * revision from the store, where nothing is read or parsed for it.
 */
import type { Logger } from 'pino';
import { carryIds } from '../ideas/carry-ids.ts';
import { diffIdeas } from '../ideas/diff.ts';
import type { Store, StoredCatalog } from '../store/store.ts';
import { type HeldReading, planHold } from './hold-removal.ts';
import { isNews, keepMissed, planSources } from './known-sources.ts';
import { earliest, type Reading, type Revision } from './load-catalog.ts';

/** The memo that holds a suspicious reading, and the one by which an operator lets the next through. */
export const HELD_MEMO = 'held-reading';
export const ACCEPT_MEMO = 'accept-removal';
/** The memo that holds which sources were read, with the paths of their documents. */
export const SOURCES_MEMO = 'known-sources';

/** A revision as the store has it. */
export interface RecordedRevision extends Revision {
  /** Its number in the store, ascending. */
  readonly number: number;
}

/** The newest catalog of the store; null where nothing was ever read. */
export async function readLastRevision(store: Store): Promise<RecordedRevision | null> {
  const stored = await store.catalog.read();
  return stored && readyToServe(stored, null);
}

/** @param served is given back where it is this revision, with its catalog, so that no index is built twice. */
function readyToServe({ revision, catalog, readAt }: StoredCatalog, served: RecordedRevision | null): RecordedRevision {
  if (served?.number === revision) return { ...served, readAt };
  return { number: revision, fingerprint: `stored ${revision}`, catalog, readAt };
}

async function mayTake(
  store: Store,
  counts: { readonly before: number; readonly after: number },
  reading: Reading,
  log: Logger,
): Promise<boolean> {
  if ((await store.memos.read(ACCEPT_MEMO)) !== null) return true;
  const text = await store.memos.read(HELD_MEMO);
  const held: HeldReading | null = text === null ? null : JSON.parse(text);
  const plan = planHold(held, { fingerprint: reading.fingerprint, ...counts }, reading.at);
  if (plan.kind === 'take') return true;
  await store.memos.write(HELD_MEMO, JSON.stringify(plan.held));
  log.error(
    counts,
    'The documents hold far fewer ideas than before: the old catalog stays and digests wait. If ideas were removed on purpose, run: npx mentorship accept-removal',
  );
  return false;
}

/**
 * Record what was read.
 *
 * @param served what is served so far, if anything.
 * @returns what is to be served from now on.
 */
export async function recordRevision(
  store: Store,
  reading: Reading,
  log: Logger,
  served: RecordedRevision | null = null,
): Promise<RecordedRevision> {
  const stored = await store.catalog.read();
  const { origins } = reading;
  const remembered = await store.memos.read(SOURCES_MEMO);
  const sources = planSources(remembered === null ? null : JSON.parse(remembered), origins);
  const known = JSON.stringify(sources.known);
  const remember = async (): Promise<void> =>
    known === remembered ? undefined : store.memos.write(SOURCES_MEMO, known);
  if (stored === null) {
    const { catalog, readAt } = reading;
    const isFirst = await store.catalog.record({ catalog, readAt, changes: [], after: 0 });
    if (!isFirst) return recordRevision(store, reading, log, served);
    await remember();
    return readyToServe({ revision: 1, catalog, readAt }, null);
  }
  // What the earlier catalog stands in for is as of then.
  const readAt = sources.missed.size > 0 ? earliest([stored.readAt, reading.readAt]) : reading.readAt;
  const carried = carryIds(stored.catalog.ideas, reading.catalog.ideas);
  const catalog = keepMissed(stored.catalog, { ...reading.catalog, ideas: carried }, sources.missed);
  const { ideas } = catalog;
  if (JSON.stringify(catalog) === JSON.stringify(stored.catalog)) {
    await Promise.all([store.catalog.confirm(stored.revision, readAt), store.memos.write(HELD_MEMO, null), remember()]);
    return readyToServe({ ...stored, readAt }, served);
  }
  // What went with a source that is no longer configured is no suspicious removal.
  const before = stored.catalog.ideas.filter(({ source }) => !sources.dropped.has(source.document)).length;
  if (!(await mayTake(store, { before, after: ideas.length }, reading, log))) return readyToServe(stored, served);
  const changes = diffIdeas(stored.catalog.ideas, ideas).filter((change) => isNews(change, sources));
  const recorded = await store.catalog.record({ catalog, readAt, changes, after: stored.revision });
  if (!recorded) return recordRevision(store, reading, log, served);
  await Promise.all([store.memos.write(HELD_MEMO, null), store.memos.write(ACCEPT_MEMO, null), remember()]);
  const revision = stored.revision + 1;
  if (changes.length > 0) log.info({ revision, changes: changes.length }, 'Ideas changed');
  return readyToServe({ revision, catalog, readAt }, null);
}
