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
import { explain } from './explain.ts';
import type { Mend } from './mend.ts';
import { mendQuery } from './mend-query.ts';
import type { Query } from './query.ts';
import { type Clause, COVERED, clauseOf, filterClauses, literalClauses, wantedClauses } from './resolve.ts';
import { type Field, scoreClauses } from './score.ts';
import { isOfTerm, passes } from './standing.ts';
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
  /** What had to be left out to find anything; empty where all words were found. */
  readonly relaxed: readonly string[];
  readonly mended: readonly Mend[];
  /** Queries to try where nothing was found. */
  readonly suggestions: readonly string[];
  /** Ideas of other terms that have all of it, where the newest terms were searched by default. */
  readonly earlier: number;
}

const HINT_WEIGHT = 0.12;
/** Scores closer than one step are equal. */
const STEPS = 500;

/** The ideas a search takes in, as one byte each. */
function inScope({ ideas, isNewest }: SearchIndex, isDefault: boolean, term: string | undefined): Uint8Array {
  if (isDefault) return isNewest;
  const scope = new Uint8Array(ideas.length).fill(1);
  if (term === undefined || term === 'any') return scope;
  ideas.forEach((idea, at) => {
    if (!isOfTerm(idea, term)) scope[at] = 0;
  });
  return scope;
}

/** Ideas that pass every filter and have nothing unwanted. */
function allowed(index: SearchIndex, query: Query): Uint8Array {
  const mask = new Uint8Array(index.ideas.length).fill(1);
  for (const filter of query.filters) {
    index.ideas.forEach((idea, at) => {
      if (!passes(idea, filter)) mask[at] = 0;
    });
  }
  const leaveOut = (clause: Clause): void => {
    for (const { docs, fields, factor, mask: counts } of clause.lists) {
      // Who wants no AI wants no LLM either; neighbours are another matter.
      if (factor < COVERED) continue;
      docs.forEach((doc, at) => {
        if (((fields[at] ?? 0) & counts) !== 0) mask[doc] = 0;
      });
    }
  };
  for (const term of query.unwanted) leaveOut(clauseOf(index, [term]));
  for (const filter of query.filters.filter(({ negated }) => negated)) {
    for (const clause of filterClauses(index, filter)) leaveOut(clause);
  }
  return mask;
}

/** Best first: by score, among equals by position. */
function ranked(scores: Float32Array, scope: Uint8Array, accepts: (doc: number) => boolean): Uint32Array {
  const size = scope.length + 1;
  const keys = new Float64Array(scope.length);
  let count = 0;
  for (let doc = 0; doc < scope.length; doc++) {
    if (scope[doc] !== 1 || !accepts(doc)) continue;
    // One number that sorts by score, then by position: the largest last.
    keys[count] = Math.round((scores[doc] ?? 0) * STEPS) * size + (size - 1 - doc);
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort();
  const docs = new Uint32Array(count);
  for (let at = 0; at < count; at++) docs[at] = size - 1 - ((sorted[count - 1 - at] ?? 0) % size);
  return docs;
}

/** Whether an idea has enough of what was asked to be shown where none has all. */
function isEnough(field: Field, doc: number, clauses: readonly Clause[]): boolean {
  const had = field.matched[doc] ?? 0;
  return (field.about[doc] ?? 0) > 0 || (had > 1 && had * 2 >= clauses.length);
}

/** What must be there and what only orders. In a sentence, words that name nothing known only order. */
function wishesOf(index: SearchIndex, query: Query, onlyHints: boolean): { wanted: Clause[]; hints: Clause[] } {
  const hints = query.hints.map((hint) => clauseOf(index, [hint]));
  if (onlyHints) return { wanted: hints, hints: [] };
  const all = wantedClauses(index, query);
  const named = all.filter((clause) => clause.named);
  const loose = query.isSentence && named.length > 0;
  const others = loose ? all.filter((clause) => !clause.named) : [];
  return { wanted: loose ? named : all, hints: [...hints, ...others, ...literalClauses(index, query)] };
}

/** Where none has all, having more comes before having it more strongly. */
function relaxedScores({ total, coverage }: Field): Float32Array {
  return total.map((score, doc) => 0.4 * score + 0.6 * (coverage[doc] ?? 0));
}

/**
 * Search.
 *
 * @param term whose ideas to search, as the `term:` filter takes it; by default the newest term of each program, or
 *   what the query itself says.
 */
export function search(index: SearchIndex, typed: Query, term?: string): SearchResult {
  const { query, mended } = mendQuery(index, typed);
  const isDefault = term === undefined && !query.filters.some(({ key }) => key === 'term');
  const scope = inScope(index, isDefault, term);
  const must = query.filters.filter(({ negated }) => !negated).flatMap((filter) => filterClauses(index, filter));
  const onlyHints = query.wanted.length === 0 && must.length === 0;
  const { wanted, hints } = wishesOf(index, query, onlyHints);
  const mask = allowed(index, query);
  const clauses = [...must, ...wanted];
  const field = scoreClauses(index.ideas.length, clauses, hints, HINT_WEIGHT);
  const fits = (doc: number): boolean => mask[doc] === 1 && field.matched[doc] === clauses.length;
  let scores = field.total;
  let docs = ranked(scores, scope, fits);
  let earlier = 0;
  if (isDefault) for (let doc = 0; doc < scope.length; doc++) if (scope[doc] === 0 && fits(doc)) earlier += 1;
  let relaxed: readonly string[] = [];
  if (docs.length === 0 && wanted.length > 1) {
    const hasMust = (doc: number): boolean => must.every((_, at) => field.has(doc, at));
    scores = relaxedScores(field);
    docs = ranked(scores, scope, (doc) => mask[doc] === 1 && hasMust(doc) && isEnough(field, doc, wanted));
    relaxed = clauses.filter((_, at) => docs[0] !== undefined && !field.has(docs[0], at)).map(({ label }) => label);
  }
  return {
    query,
    understood: describeQuery(query),
    total: docs.length,
    hits: hitsOf(index, docs, scores, clauses),
    relaxed,
    mended,
    suggestions: docs.length === 0 ? suggestionsFor(index, query, scope, earlier) : [],
    earlier,
  };
}

function hitsOf(index: SearchIndex, docs: Uint32Array, scores: Float32Array, clauses: readonly Clause[]): Hit[] {
  const hits: Hit[] = [];
  for (const doc of docs) hits.push(hitOf(index, doc, scores[doc] ?? 0, clauses));
  return hits;
}

/** Why it matched is worked out when asked for: a page shows five of what may be thousands. */
function hitOf(index: SearchIndex, doc: number, score: number, clauses: readonly Clause[]): Hit {
  const idea = index.ideas[doc] as Idea;
  let why: ReturnType<typeof explain> | undefined;
  const explained = (): ReturnType<typeof explain> => {
    why ??= explain(index, doc, clauses);
    return why;
  };
  return {
    idea,
    score: Math.round(score * 1000) / 1000,
    get matched() {
      return explained().matched;
    },
    get alsoAsks() {
      return explained().alsoAsks;
    },
  };
}
