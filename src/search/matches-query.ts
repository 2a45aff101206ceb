/** Whether one idea is what a query asks for: what a subscription needs to know of each change. */
import type { Idea } from '../ideas/idea.ts';
import { buildIndex } from './build-index.ts';
import { findStrictly } from './find.ts';
import type { Query } from './query.ts';

/**
 * All that is wanted, nothing that is not, and every filter.
 *
 * Nothing is relaxed, no typo is mended (a subscription says at its start what it was understood to be), and without a
 * `term:` filter every term counts. A query with hints alone ("beginner") matches where all of them stand.
 */
export function matchesQuery(query: Query, idea: Idea): boolean {
  return findStrictly(buildIndex([idea]), query).length > 0;
}
