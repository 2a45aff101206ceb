import type { Store } from '../store/store.ts';
import { type RecordedRevision, readLastRevision } from './record-revision.ts';

/** What the store has newer than what is served, or read later; null where it has nothing. */
export async function followStore(store: Store, served: RecordedRevision | null): Promise<RecordedRevision | null> {
  const newest = await store.catalog.newest();
  if (newest === null) return null;
  if (newest.revision !== served?.number) return readLastRevision(store);
  return newest.readAt > served.readAt ? { ...served, readAt: newest.readAt } : null;
}
