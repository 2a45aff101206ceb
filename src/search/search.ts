/**
 * A query and an index to ranked ideas.
 *
 * First all wanted things must be there. Only where that leaves nothing, ideas that have most of them are shown, and
 * it is said what was left out. What is not wanted, and filters, are never given up. The order is total: score, then
 * newest term, then open before accepted before proposed, then id.
 */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from './build-index.ts';
import { describeQuery } from './describe-query.ts';
import { alsoAsked, matchedBy } from './explain.ts';
import { find, type Ranked } from './find.ts';
import type { Mend } from './mend.ts';
import { mendQuery } from './mend-query.ts';
import type { Query } from './query.ts';
import { suggestionsFor } from './suggest.ts';

export interface Hit {
  readonly idea: Idea;
  /** From 0 to 1. */
  readonly score: number;
  /** What of the query it has: "Go", "Kubernetes". */
  readonly matched: readonly string[];
  /** What else it asks for: "gin", "SQLite". */
  readonly alsoAsks: readonly string[];
}

export interface SearchResult {
  /** As understood; typos mended. */
  readonly query: Query;
  /** The query in words: "Go, not Kubernetes, any term". */
  readonly understood: string;
  readonly total: number;
  /** All, best first. */
  readonly hits: readonly Hit[];
  /** After those that have all of what a sentence asks for, where they are few: those that have part of it, best first. */
  readonly nearly: readonly Hit[];
  /** What had to be left out to find anything; empty where all words were found. */
  readonly relaxed: readonly string[];
  readonly mended: readonly Mend[];
  /** Queries to try where nothing was found. */
  readonly suggestions: readonly string[];
  /** Ideas of other terms that have all of it, where the newest terms were searched by default. */
  readonly earlier: number;
}

/**
 * Search.
 *
 * @param term whose ideas to search, as the `term:` filter takes it; by default the newest term of each program. What
 *   the query itself says of a term comes first.
 */
export function search(index: SearchIndex, typed: Query, term?: string): SearchResult {
  const { query, mended } = mendQuery(index, typed);
  const found = find(index, query, term);
  const { ideas, relaxed, earlier } = found;
  return {
    query,
    understood: describeQuery(query),
    total: ideas.length,
    hits: ideas.map((at) => new FoundHit(index, found, at)),
    nearly: found.nearly.ideas.map((at) => new FoundHit(index, found.nearly, at)),
    relaxed,
    mended,
    suggestions: ideas.length === 0 ? suggestionsFor(index, query, found) : [],
    earlier,
  };
}

/**
 * A hit, whose why is worked out when asked for: a page shows five of what may be thousands. It is a class because
 * getters of an object of its own would cost each of the thousands more than finding it did.
 */
class FoundHit implements Hit {
  readonly idea: Idea;
  readonly score: number;
  readonly #index: SearchIndex;
  readonly #matches: Ranked['matches'];
  readonly #at: number;
  #matched: readonly string[] | undefined;

  constructor(index: SearchIndex, { scores, matches }: Ranked, at: number) {
    this.idea = index.ideas[at] as Idea;
    this.score = Math.round((scores[at] ?? 0) * 1000) / 1000;
    this.#index = index;
    this.#matches = matches;
    this.#at = at;
  }

  get matched(): readonly string[] {
    this.#matched ??= matchedBy(this.#at, this.#matches);
    return this.#matched;
  }

  get alsoAsks(): readonly string[] {
    return alsoAsked(this.#index, this.#at, this.matched);
  }
}
