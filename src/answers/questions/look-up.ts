/**
 * Words → the ideas they speak of.
 *
 * The search room understands and ranks; here it is decided which of its hits a sentence may claim: a question is
 * answered from ideas that truly have what it names, never from the nearest wrong one.
 */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { describeQuery } from '../../search/describe-query.ts';
import { fold } from '../../search/normalise.ts';
import { type ParsedQuery, parseQuery, type Query, type Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { type Hit, search } from '../../search/search.ts';
import { inOrderOfStanding, isOfTerms } from '../../search/standing.ts';
import { phraseOf } from '../phrase.ts';
import type { Found } from './context-of.ts';
import { asksFor, isSkill, isTitled, isTrulyOf, namesIt } from './has-it.ts';
import { plainWords, withProject } from './plain-words.ts';
import type { ProjectInstead, Sought, Window } from './question-answer.ts';
import { type Narrowing, readNarrowing } from './read-narrowing.ts';

export interface LookUp {
  /** Best first. */
  readonly hits: readonly Found[];
  readonly sought: Sought;
  /** The words as filters of the query language, for the next question. */
  readonly filters: readonly string[];
  /** Ideas in the terms looked at. */
  readonly scope: readonly Idea[];
  /** The term and program that were named; empty for none. */
  readonly times: string;
  /** Whether only earlier terms have any. */
  readonly onlyEarlier: boolean;
  /** Fitting ideas outside the terms looked at. */
  readonly earlier: number;
  /** The terms of those, where they are few enough to be named. */
  readonly earlierIn?: readonly string[];
  readonly suggestions: readonly string[];
  /** Whether nothing at all was named. */
  readonly isEmpty: boolean;
  /** Whether open ones were asked for and none can be applied for any more: the hits are those that were open. */
  readonly noneOpen?: readonly Window[];
  /** What was asked to be explained, which the documents do not. */
  readonly unexplained?: string;
  /** Whether a share is asked for. */
  readonly asksShare?: true;
  /** Where these are only some of all that fit: which, of how many. */
  readonly some?: { readonly from: 'first' | 'last'; readonly of: number };
  /** What the ideas of the project that was named ask for, none of which has what else was named. */
  readonly instead?: ProjectInstead;
}

/** Looks up everything that fits all of the words. */
export function lookUp(index: SearchIndex, words: string): LookUp {
  const { narrowing, rest: said } = readNarrowing(withProject(index, words));
  const rest = plainWords(index, said);
  const parsed = parseQuery([rest, ...narrowing.filters].join(' '));
  const keeps = (idea: Idea): boolean => narrowing.keeps(idea);
  if (parsed.kind === 'refused') return everything(index, narrowing);
  const ofSkills = OF_SKILLS.test(said);
  const narrow = strictHits(index, parsed.query, ofSkills);
  const fitting = narrow.hits.filter(({ idea }) => keeps(idea));
  const otherwise = fitting.length === 0 ? narrowing.otherwise : null;
  const phrases = otherwise === null ? narrowing.phrases : [otherwise.phrase];
  const kept = otherwise === null ? fitting : narrow.hits.filter(({ idea }) => otherwise.keeps(idea));
  const looksWider = !hasTerm(parsed.query) && (kept.length === 0 || narrow.result.earlier > 0);
  const wide = looksWider ? strictHits(index, parsed.query, ofSkills, 'any').hits : [];
  const wideKept = wide.filter(({ idea }) => keeps(idea) && index.newest.get(idea.program) !== idea.term);
  const { query, suggestions } = narrow.result;
  const mended = narrow.result.mended.filter(({ from }) => isTyped(from, words));
  const hits = kept.length > 0 ? kept : wideKept;
  const ideas = hits.map(({ idea }) => idea);
  return {
    hits,
    sought: {
      words: [describeQuery(untimed(query)), ...narrowing.words].filter(Boolean).join(', '),
      phrase: [phraseOf(unstated(query), ideas, index), ...phrases].filter(Boolean).join(' '),
      mended,
    },
    filters: [query.text, ...narrowing.words],
    scope: scopeOf(index, query),
    times: describeQuery(timesOf(query)).replace(/^(LFX|GSoC), /, '$1 '),
    onlyEarlier: kept.length === 0 && wideKept.length > 0,
    earlier: kept.length === 0 ? 0 : wideKept.length,
    suggestions,
    isEmpty:
      query.wanted.length + query.unwanted.length + narrowing.words.length === 0 &&
      query.filters.every(({ key }) => TIMES.has(key)),
  };
}

/** Whether somebody wrote it: what is only another name for what was written is no slip. */
function isTyped(word: string, words: string): boolean {
  const typed = fold(words);
  return fold(word)
    .split(' ')
    .every((part) => typed.includes(part));
}

/** What the words name, without status, size and the like. */
export function queryOf(index: SearchIndex, words: string): ParsedQuery {
  return parseQuery(plainWords(index, readNarrowing(withProject(index, words)).rest));
}

/** A query without what the scope of the answer says anyway. */
function untimed(query: Query): Query {
  return { ...query, filters: query.filters.filter(({ key }) => key !== 'term' && key !== 'program') };
}

/** The same without the status, which is said in words of its own. */
function unstated(query: Query): Query {
  const { filters } = untimed(query);
  return { ...query, filters: filters.filter(({ key }) => key !== 'status') };
}

/** What is not wanted is then what ideas ask for, whatever their title speaks of. */
const OF_SKILLS = /\b(?:needs?|needing|requires?|requiring|knowledge|skills?|asks?|asking|know|knowing|experience)\b/i;

const TIMES: ReadonlySet<string> = new Set(['term', 'program', 'status']);

function everything(index: SearchIndex, { words, phrases, keeps, otherwise }: Narrowing): LookUp {
  const scope = index.ideas.filter((idea) => index.newest.get(idea.program) === idea.term);
  const fitting = scope.filter(keeps);
  const other = fitting.length === 0 && otherwise !== null ? scope.filter(otherwise.keeps) : [];
  const phrase = other.length > 0 ? (otherwise?.phrase ?? '') : phrases.join(' ');
  return {
    hits: (other.length > 0 ? other : fitting).map((idea) => ({ idea })),
    sought: { words: words.join(', '), phrase, mended: [] },
    filters: [],
    scope,
    times: '',
    onlyEarlier: false,
    earlier: 0,
    suggestions: [],
    isEmpty: words.length === 0,
  };
}

/** Of a query only which term and program it names. */
function timesOf(query: Query): Query {
  const filters = query.filters.filter(({ key }) => key === 'term' || key === 'program');
  return { ...query, wanted: [], unwanted: [], hints: [], filters: filters.toReversed() };
}

function hasTerm({ filters }: Query): boolean {
  return filters.some(({ key }) => key === 'term');
}

/** The ideas of the terms and programs that a query names, or of the newest terms. */
function scopeOf(index: SearchIndex, { filters }: Query): readonly Idea[] {
  const terms = filters.find(({ key, negated }) => key === 'term' && !negated)?.values;
  const programs = filters.find(({ key, negated }) => key === 'program' && !negated)?.values;
  return index.ideas.filter((idea) => isOfTerms(idea, { programs, terms }, index.newest));
}

type Result = ReturnType<typeof search>;

function withUnwanted(
  result: Result,
  query: Query,
  skills: readonly Term[],
  index: SearchIndex,
  ofSkills: boolean,
): Result {
  if (skills.length === 0) return result;
  const isIt = (idea: Idea, skill: Term): boolean =>
    asksFor(index, idea, skill) || (!ofSkills && isTitled(index, idea, skill));
  const hits = result.hits.filter(({ idea }) => !skills.some((skill) => isIt(idea, skill)));
  return { ...result, query: { ...result.query, unwanted: query.unwanted }, hits };
}

/** Hits that have every wanted thing; of those, the ones that list or name it where there are such. */
function strictHits(
  index: SearchIndex,
  query: Query,
  ofSkills = false,
  term?: string,
): { hits: readonly Hit[]; result: ReturnType<typeof search> } {
  // What is not wanted of skills is what ideas ask for or are called by, not what a text mentions.
  const skills = query.unwanted.filter((unwanted) => unwanted.kind === 'words' && isSkill(index, unwanted));
  const searched = { ...query, unwanted: query.unwanted.filter((unwanted) => !skills.includes(unwanted)) };
  const result = withUnwanted(search(index, searched, term), query, skills, index, ofSkills);
  if (result.relaxed.length > 0) return { hits: [], result };
  const groups = result.query.wanted;
  const truly = result.hits.filter((hit) => groups.every((any) => any.some((one) => isTrulyOf(index, hit, one))));
  const listed = truly.filter(({ idea }) => groups.every((any) => any.some((one) => namesIt(index, idea, one))));
  return { hits: listed.length > 0 ? listed : truly, result };
}

/** Where no idea has all that is wanted, those that have most of it, with what they lack; null where there are none. */
export function closest(index: SearchIndex, words: string): LookUp | null {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return null;
  const { narrowing } = readNarrowing(words);
  const { query } = parsed;
  const groups = query.wanted.map((any) => {
    const hits = strictHits(index, { ...query, wanted: [any] }).hits.filter(({ idea }) => narrowing.keeps(idea));
    return { label: any.map(({ text }) => text).join(' or '), ideas: new Map(hits.map((hit) => [hit.idea, hit])) };
  });
  const had = (idea: Idea): number => groups.filter(({ ideas }) => ideas.has(idea)).length;
  const all = [...new Map(groups.flatMap(({ ideas }) => [...ideas])).values()];
  // A project that was named is never traded for another.
  if (groups.some(({ label, ideas }) => ideas.size === 0 && isProject(index, label))) return null;
  const most = Math.max(0, ...all.map(({ idea }) => had(idea)));
  if (most === 0 || most === groups.length) return null;
  const hits = all.filter(({ idea }) => had(idea) === most);
  const project = groups.find(({ label }) => isProject(index, label));
  if (project !== undefined && hits.some(({ idea }) => !project.ideas.has(idea))) return null;
  const lacked = groups.filter(({ ideas }) => hits.some(({ idea }) => !ideas.has(idea))).map(({ label }) => label);
  return {
    ...lookUp(index, words),
    hits,
    sought: { words: describeQuery(untimed(query)), mended: [], leftOut: lacked },
  };
}

/** Where several things are named, the ideas that have any of them, those with most of them first; null for one thing. */
export function anyOf(index: SearchIndex, words: string): LookUp | null {
  const { narrowing, rest } = readNarrowing(withProject(index, words));
  const parsed = parseQuery([plainWords(index, rest), ...narrowing.filters].join(' '));
  if (parsed.kind === 'refused') return null;
  const { query } = parsed;
  // Apart, lest two of them make the name of a third: "HTML, CSS".
  const wanted = rest.split(/[,;:]/).flatMap((part) => {
    const each = parseQuery(plainWords(index, part));
    return each.kind === 'refused' ? [] : each.query.wanted;
  });
  if (wanted.length < 2) return null;
  const groups = wanted.map((any) => ({
    any,
    ideas: new Set(strictHits(index, { ...query, wanted: [any] }).hits.map(({ idea }) => idea)),
  }));
  const having = groups.filter(({ ideas }) => ideas.size > 0);
  const ranked = [...new Set(having.flatMap(({ ideas }) => [...ideas]))].filter((idea) => narrowing.keeps(idea));
  if (ranked.length === 0) return null;
  const had = (idea: Idea): number => having.filter(({ ideas }) => ideas.has(idea)).length;
  const hits = inOrderOfStanding(ranked)
    .toSorted((left, right) => had(right) - had(left))
    .map((idea) => ({ idea }));
  const any = [...new Map(having.flatMap((group) => group.any).map((term) => [term.text, term])).values()];
  const found = lookUp(index, words);
  const meant = { ...unstated(query), wanted: [any] };
  const phrase = [phraseOf(meant, ranked, index), ...narrowing.phrases].filter(Boolean).join(' ');
  return {
    ...found,
    hits,
    onlyEarlier: false,
    earlier: 0,
    sought: { ...found.sought, phrase, any: having.length > 1 },
  };
}

/** The projects that the words name, as the catalog has them. */
export function projectsNamed(index: SearchIndex, words: string): readonly string[] {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return [];
  const { wanted, filters } = parsed.query;
  const said = [
    ...wanted.flatMap((any) => (any.length === 1 ? any.map(({ text }) => text) : [])),
    ...filters.filter(({ key, negated }) => key === 'project' && !negated).flatMap(({ values }) => values),
  ];
  return [...new Set(said.filter((label) => isProject(index, label)))];
}

function isProject({ lexicon }: SearchIndex, label: string): boolean {
  const concept = lexicon.byName.get(nameKey(label));
  return concept !== undefined && [...lexicon.projects.values()].includes(concept);
}
