/** A query to the ideas that have what it asks for: all of it, or, where none has, most of it. */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from './build-index.ts';
import type { Query } from './query.ts';
import { type Clause, COVERED, clauseOf, filterClauses, literalClauses, NEAR, wantedClauses } from './resolve.ts';
import { type Field, scoreClauses } from './score.ts';
import { isOfTerm, passes } from './standing.ts';

const HINT_WEIGHT = 0.12;
/** A sentence with fewer full answers than these is filled up to them with the closest others. */
const FEW = 10;
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

/** A query as it is looked up. */
interface Lookup {
  /** The ideas of the terms that are searched, as one byte each. */
  readonly scope: Uint8Array;
  /** Whether those are the newest terms because nothing else was asked for. */
  readonly isDefault: boolean;
  /** The ideas that pass every filter and have nothing unwanted, as one byte each. */
  readonly mask: Uint8Array;
  /** What filters ask for; never given up. */
  readonly must: readonly Clause[];
  readonly wanted: readonly Clause[];
  /** All of both, as they are scored. */
  readonly clauses: readonly Clause[];
  readonly field: Field;
}

/** Neighbours are found beside the thing itself, never in its place: who asks for C is not answered with C++. */
function withoutLoneNeighbours(clause: Clause, scope: Uint8Array, mask: Uint8Array): Clause {
  const own = clause.lists.filter(({ factor }) => factor > NEAR);
  if (own.length === clause.lists.length) return clause;
  const isThere = own.some(({ docs }) => docs.some((doc) => scope[doc] === 1 && mask[doc] === 1));
  return isThere ? clause : { ...clause, lists: own };
}

function lookUp(index: SearchIndex, query: Query, term: string | undefined): Lookup {
  const saysTerm = query.filters.some(({ key }) => key === 'term');
  const isDefault = term === undefined && !saysTerm;
  const must = query.filters.filter(({ negated }) => !negated).flatMap((filter) => filterClauses(index, filter));
  const { wanted, hints } = wishesOf(index, query, query.wanted.length === 0 && must.length === 0);
  const scope = inScope(index, isDefault, saysTerm ? 'any' : term);
  const mask = allowed(index, query);
  const clauses = [...must, ...wanted].map((clause) => withoutLoneNeighbours(clause, scope, mask));
  return {
    scope,
    isDefault,
    mask,
    must,
    wanted,
    clauses,
    field: scoreClauses(index.ideas.length, clauses, hints, HINT_WEIGHT),
  };
}

const hasAll = ({ mask, field, clauses }: Lookup, doc: number): boolean =>
  mask[doc] === 1 && field.matched[doc] === clauses.length;

/** How many ideas of other terms have all of it, where those were not asked for. */
function countEarlier(lookup: Lookup): number {
  let earlier = 0;
  if (!lookup.isDefault) return earlier;
  for (let doc = 0; doc < lookup.scope.length; doc++) {
    if (lookup.scope[doc] === 0 && hasAll(lookup, doc)) earlier += 1;
  }
  return earlier;
}

/** What was found: positions of ideas, best first. */
export interface Found {
  readonly docs: Uint32Array;
  /** Those that have part of what a sentence asks for, where few have all of it; scored below them. */
  readonly nearly: Uint32Array;
  /** By position of idea. */
  readonly scores: Float32Array;
  readonly nearScores: Float32Array;
  readonly clauses: readonly Clause[];
  /** What the best idea lacks, where no idea has all. */
  readonly relaxed: readonly string[];
  readonly earlier: number;
  readonly scope: Uint8Array;
}

/** Ideas that have all, else those that have most. */
export function find(index: SearchIndex, query: Query, term?: string): Found {
  const lookup = lookUp(index, query, term);
  const { scope, clauses, wanted, must, mask, field } = lookup;
  const earlier = countEarlier(lookup);
  const strict = ranked(field.total, scope, (doc) => hasAll(lookup, doc));
  // Where other terms have all of it, half of it is only shown if that half is a name: "requests" for "hedged requests" is not.
  const isElsewhere = earlier > 0 && !wanted.some(({ named }) => named);
  const nearScores = relaxedScores(field);
  const hasMust = (doc: number): boolean => mask[doc] === 1 && must.every((_, at) => field.has(doc, at));
  const most = (): Uint32Array => ranked(nearScores, scope, (doc) => hasMust(doc) && isEnough(field, doc, wanted));
  if (strict.length > 0 || wanted.length < 2 || isElsewhere) {
    const room = query.isSentence && strict.length > 0 ? Math.max(0, FEW - strict.length) : 0;
    const nearly =
      room === 0
        ? new Uint32Array()
        : most()
            .filter((doc) => !hasAll(lookup, doc))
            .slice(0, room);
    return { docs: strict, nearly, scores: field.total, nearScores, clauses, relaxed: [], earlier, scope };
  }
  const scores = nearScores;
  const docs = most();
  const best = docs[0];
  const relaxed = clauses.filter((_, at) => best !== undefined && !field.has(best, at)).map(({ label }) => label);
  return { docs, nearly: new Uint32Array(), scores, nearScores, clauses, relaxed, earlier, scope };
}

/** The ideas that have all of it, of whatever term; nothing is relaxed and nothing ranked. */
export function findStrictly(index: SearchIndex, query: Query): readonly Idea[] {
  const lookup = lookUp(index, query, 'any');
  return index.ideas.filter((_, doc) => hasAll(lookup, doc));
}
