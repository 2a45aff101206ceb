import type { Catalog } from '../ideas/idea.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';

const built = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog, built when it is first asked for: a start takes questions before it can search for them. */
export function indexOf(catalog: Catalog): SearchIndex {
  const known = built.get(catalog);
  if (known !== undefined) return known;
  const index = buildIndex(catalog.ideas);
  built.set(catalog, index);
  return index;
}
