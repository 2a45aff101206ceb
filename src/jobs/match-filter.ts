import type { Idea } from '../ideas/idea.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import { parseQuery } from '../search/query.ts';
import { search } from '../search/search.ts';

/**
 * Which of some ideas a subscription's filter lets through. The index holds these ideas alone, so that a hundred changes
 * cost the same whatever the size of the catalog. A search that had to leave words out or mend them matches nothing.
 */
export function createFilterMatcher(ideas: readonly Idea[]): (filter: string) => (idea: Idea) => boolean {
  let built: SearchIndex | undefined;
  const passing = new Map<string, ReadonlySet<Idea>>();
  const matchesOf = (filter: string): ReadonlySet<Idea> => {
    const parsed = parseQuery(filter);
    if (parsed.kind === 'refused') return new Set();
    built ??= buildIndex(ideas);
    const { hits, relaxed, mended } = search(built, parsed.query, 'any');
    return new Set(relaxed.length + mended.length > 0 ? [] : hits.map(({ idea }) => idea));
  };
  return (filter) => {
    if (filter.trim() === '') return () => true;
    const known = passing.get(filter) ?? matchesOf(filter);
    passing.set(filter, known);
    return (idea) => known.has(idea);
  };
}
