/** A query to the ideas that have what it asks for: all of it, or, where none has, most of it. */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from './build-index.ts';
import { type Clause, COVERED, clauseOf, filterClauses, literalClauses, wantedClauses } from './clauses.ts';
import { has, ideasWith, type Matches, type Test } from './ideas-with.ts';
import type { Query } from './query.ts';
import { inOrder, scoresOf } from './rank.ts';
import { isOfTerms, passes } from './standing.ts';

/** Where fewer have all of it, they are followed by the closest others up to this many. */
const FEW = 10;

/** From this strength on, an idea is about a thing and does not just mention it. */
const ABOUT = 0.45;

/** Ideas of the term that is searched, or of the newest terms. */
function scopeOf({ ideas, newest }: SearchIndex, term: string | undefined): Test {
  if (term === 'any') return () => true;
  const scope = { terms: term === undefined ? undefined : [term] };
  return (at) => isOfTerms(ideas[at] as Idea, scope, newest);
}

/** Ideas that pass every filter and have nothing unwanted; undefined where all do. */
function allowed(index: SearchIndex, { filters, unwanted }: Query): Test | undefined {
  if (filters.length + unwanted.length === 0) return undefined;
  const left = new Uint8Array(index.ideas.length);
  index.ideas.forEach((idea, at) => {
    left[at] = filters.every((filter) => passes(idea, filter)) ? 1 : 0;
  });
  const isLeft: Test = (at) => left[at] === 1;
  const not = filters.filter(({ negated }) => negated).flatMap((filter) => filterClauses(index, filter));
  for (const { parts } of [...unwanted.map((term) => clauseOf(index, [term])), ...not]) {
    // Who wants no AI wants no LLM either, and not what is only in its reach.
    const close = parts.filter(({ factor }) => factor >= COVERED);
    for (const at of ideasWith(index, { parts: close }, isLeft).ideas) left[at] = 0;
  }
  return isLeft;
}

/** Whether an idea has enough of what was asked to be shown where none has all. */
function isEnough(idea: number, matches: readonly Matches[], wanted: number): boolean {
  const had = matches.filter((match) => has(match, idea));
  return had.some(({ strengths }) => (strengths[idea] ?? 0) >= ABOUT) || (had.length > 1 && had.length * 2 >= wanted);
}

function isAll(idea: number, matches: readonly Matches[]): boolean {
  return matches.every((match) => has(match, idea));
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

/** A query as it is looked up. */
interface Lookup {
  /** What filters ask for; never given up. */
  readonly must: readonly Clause[];
  readonly wanted: readonly Clause[];
  /** All of both, as they are scored. */
  readonly clauses: readonly Clause[];
  readonly hints: readonly Clause[];
  readonly isAllowed: Test | undefined;
}

function lookupOf(index: SearchIndex, query: Query): Lookup {
  const must = query.filters.filter(({ negated }) => !negated).flatMap((filter) => filterClauses(index, filter));
  const { wanted, hints } = wishesOf(index, query, query.wanted.length === 0 && must.length === 0);
  return { must, wanted, clauses: [...must, ...wanted], hints, isAllowed: allowed(index, query) };
}

const reach = ({ parts }: Clause): number => parts.reduce((sum, { ideas }) => sum + ideas, 0);

/** Ideas that have every clause. The rarest is looked up first, so that little is left to look at for the others. */
function findAll(
  index: SearchIndex,
  clauses: readonly Clause[],
  isAllowed: Test | undefined,
): { readonly ideas: readonly number[]; readonly matches: readonly Matches[] } {
  const found = new Map<Clause, Matches>();
  let isAsked = isAllowed;
  let ideas: readonly number[] | undefined;
  for (const clause of clauses.toSorted((a, b) => reach(a) - reach(b))) {
    const matches = ideasWith(index, clause, isAsked);
    found.set(clause, matches);
    isAsked = (at) => has(matches, at);
    ideas = matches.ideas;
  }
  ideas ??= [...index.ideas.keys()].filter((at) => isAllowed?.(at) !== false);
  return { ideas, matches: clauses.flatMap((clause) => found.get(clause) ?? []) };
}

/** Ideas in an order, and why. */
export interface Ranked {
  /** Positions of ideas, best first. */
  readonly ideas: readonly number[];
  /** By position of idea, from 0 to 1 for those that are in it. */
  readonly scores: Float64Array;
  /** Of each clause. */
  readonly matches: readonly Matches[];
}

/** What was found. */
export interface Found extends Ranked {
  /** Those that have part of what a sentence asks for, where few have all of it; to be shown after them. */
  readonly nearly: Ranked;
  /** What the best idea lacks, where no idea has all. */
  readonly relaxed: readonly string[];
  /** How many ideas of other terms have all of it, where those were not asked for. */
  readonly earlier: number;
  readonly isInScope: Test;
}

const NONE: Ranked = { ideas: [], scores: new Float64Array(), matches: [] };

/** Ideas that have all, followed by the closest others where they are few; else those that have most. */
export function find(index: SearchIndex, query: Query, term?: string): Found {
  const saysTerm = query.filters.some(({ key }) => key === 'term');
  const isDefault = term === undefined && !saysTerm;
  const isInScope = scopeOf(index, saysTerm ? 'any' : term);
  const lookup = lookupOf(index, query);
  const { clauses, wanted, hints, isAllowed } = lookup;
  const all = findAll(index, clauses, isAllowed);
  const strict = all.ideas.filter(isInScope);
  const earlier = isDefault ? all.ideas.length - strict.length : 0;
  // Where other terms have all of it, half of it is only shown if that half is a name: "requests" for "hedged requests" is not.
  const isElsewhere = earlier > 0 && !wanted.some(({ named }) => named);
  if (strict.length === 0 && wanted.length > 1 && !isElsewhere) {
    const most = findClose(index, lookup, isInScope, isEnough);
    return { ...most, nearly: NONE, relaxed: lackedBy(index, most.ideas[0], clauses), earlier, isInScope };
  }
  const scores = scoresOf(index, strict, clauses, all.matches, hints);
  const nearly = strict.length === 0 ? NONE : findNearly(index, lookup, isInScope, strict, query.isSentence);
  return { ideas: inOrder(strict, scores), scores, matches: all.matches, nearly, relaxed: [], earlier, isInScope };
}

/** After few that have all of it: those that have a neighbour of what they lack, and in a sentence those that have most. */
function findNearly(
  index: SearchIndex,
  lookup: Lookup,
  isInScope: Test,
  strict: readonly number[],
  isSentence: boolean,
): Ranked {
  const room = FEW - strict.length;
  const hasOthers = isSentence || lookup.clauses.some(({ neighbours }) => neighbours.length > 0);
  if (room <= 0 || !hasOthers) return NONE;
  const full = new Set(strict);
  const close = findClose(index, lookup, isInScope, isSentence ? isEnough : isAll);
  return { ...close, ideas: close.ideas.filter((at) => !full.has(at)).slice(0, room) };
}

/** Ideas that have enough, neighbours counted: having more comes before having it more strongly. */
function findClose(
  index: SearchIndex,
  { must, wanted, clauses, hints, isAllowed }: Lookup,
  isInScope: Test,
  suffices: typeof isEnough,
): Ranked {
  const wider = clauses.map((clause) => ({ ...clause, parts: [...clause.parts, ...clause.neighbours] }));
  const isAsked: Test = (at) => isInScope(at) && isAllowed?.(at) !== false;
  const matches = wider.map((clause) => ideasWith(index, clause, isAsked));
  const ofMust = matches.slice(0, must.length);
  const some = [...new Set(matches.flatMap(({ ideas }) => ideas))];
  const enough = some.filter((at) => isAll(at, ofMust) && suffices(at, matches, wanted.length));
  const scores = scoresOf(index, enough, wider, matches, hints, true);
  return { ideas: inOrder(enough, scores), scores, matches };
}

/** What an idea has nothing of itself. */
function lackedBy(index: SearchIndex, idea: number | undefined, clauses: readonly Clause[]): readonly string[] {
  if (idea === undefined) return [];
  return clauses
    .filter((clause) => ideasWith(index, clause, (at) => at === idea).ideas.length === 0)
    .map(({ label }) => label);
}

/** The ideas that have all of it, of whatever term; nothing is relaxed and nothing ranked. */
export function findStrictly(index: SearchIndex, query: Query): readonly Idea[] {
  const { clauses, isAllowed } = lookupOf(index, query);
  return findAll(index, clauses, isAllowed).ideas.map((at) => index.ideas[at] as Idea);
}
