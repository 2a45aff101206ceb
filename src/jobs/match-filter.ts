import type { Idea } from '../ideas/idea.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import { findStrictly } from '../search/find.ts';
import { parseQuery } from '../search/query.ts';

/**
 * Which of some ideas a subscription's filter lets through. The index holds these ideas alone, so that a hundred changes
 * cost the same whatever the size of the catalog. Nothing is left out of a filter and no typo in it mended: a
 * subscription says at its start what it was understood to be.
 */
export function createFilterMatcher(ideas: readonly Idea[]): (filter: string) => (idea: Idea) => boolean {
  let built: SearchIndex | undefined;
  const passing = new Map<string, ReadonlySet<Idea>>();
  const matchesOf = (filter: string): ReadonlySet<Idea> => {
    const parsed = parseQuery(filter);
    if (parsed.kind === 'refused') return new Set();
    built ??= buildIndex(ideas);
    return new Set(findStrictly(built, parsed.query));
  };
  return (filter) => {
    if (filter.trim() === '') return () => true;
    const known = passing.get(filter) ?? matchesOf(filter);
    passing.set(filter, known);
    return (idea) => known.has(idea);
  };
}
