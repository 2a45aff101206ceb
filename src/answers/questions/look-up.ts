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
import { type ParsedQuery, parseQuery, type Query } from '../../search/query.ts';
import { isOfTerms } from '../../search/standing.ts';
import { phraseOf } from '../phrase.ts';
import { plainWords, withProject } from '../reading/plain-words.ts';
import { type Narrowing, readNarrowing } from '../reading/read-narrowing.ts';
import type { Found } from './context-of.ts';
import { asksOfEach, eitherProject, type ParsedWords } from './either-project.ts';
import { isOfProject, onlyMentioned, ownOf } from './of-project.ts';
import type { ProjectInstead, Sought, Window } from './question-answer.ts';
import { strictHits, withoutProse } from './strict-hits.ts';

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

/** One question is looked at in several ways, which look the same words up. */
const RECENT = new WeakMap<SearchIndex, Map<string, LookUp>>();
const MOST_RECENT = 32;

/** Looks up everything that fits all of the words. */
export function lookUp(index: SearchIndex, words: string): LookUp {
  const recent = RECENT.get(index) ?? new Map<string, LookUp>();
  RECENT.set(index, recent);
  const found = recent.get(words) ?? lookUpAnew(index, words);
  recent.set(words, found);
  const [oldest] = recent.keys();
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest);
  return found;
}

/** The same among some ideas only, of any term: the others cost nothing. */
export function lookUpAmong(index: SearchIndex, words: string, ideas: readonly Idea[]): LookUp {
  return lookUpAnew(index, words, new Set(ideas));
}

function lookUpAnew(index: SearchIndex, words: string, among?: ReadonlySet<Idea>): LookUp {
  const { narrowing, rest: said } = readNarrowing(withProject(index, words));
  const rest = plainWords(index, said);
  const parsed = parseQuery([rest, ...narrowing.filters].join(' '));
  if (parsed.kind === 'refused') return everything(index, narrowing);
  const asked: Asked = { words, said, narrowing, among };
  const found = lookUpParsed(index, parsed, asked);
  const isAll = found.hits.length === 0 || asksOfEach(index, parsed, words);
  const either = isAll ? eitherProject(index, parsed, words) : null;
  return either === null ? found : lookUpParsed(index, either, asked);
}

interface Asked {
  readonly words: string;
  /** The words without what narrows. */
  readonly said: string;
  readonly narrowing: Narrowing;
  readonly among: ReadonlySet<Idea> | undefined;
}

function lookUpParsed(index: SearchIndex, parsed: ParsedWords, { words, said, narrowing, among }: Asked): LookUp {
  const keeps = (idea: Idea): boolean => narrowing.keeps(idea);
  const ofSkills = OF_SKILLS.test(said);
  const prosaic = withoutProse(index, parsed.query);
  const narrow = strictHits(index, prosaic.query, ofSkills, undefined, among);
  const fitting = narrow.hits.filter(({ idea }) => keeps(idea));
  const otherwise = fitting.length === 0 ? narrowing.otherwise : null;
  const phrases = otherwise === null ? narrowing.phrases : [otherwise.phrase];
  const kept = otherwise === null ? fitting : narrow.hits.filter(({ idea }) => otherwise.keeps(idea));
  const looksWider = among === undefined && !hasTerm(parsed.query) && (kept.length === 0 || narrow.result.earlier > 0);
  const wide = looksWider ? strictHits(index, prosaic.query, ofSkills, 'any').hits : [];
  const wideKept = wide.filter(({ idea }) => keeps(idea) && index.newest.get(idea.program) !== idea.term);
  const { query, suggestions } = narrow.result;
  const mended = [...prosaic.mended, ...narrow.result.mended].filter(({ from }) => isTyped(from, words));
  const elsewhere = onlyMentioned(index, query, kept)
    ? wideKept.filter(({ idea }) => isOfProject(index, query, idea))
    : [];
  const isElsewhere = kept.length === 0 || elsewhere.length > 0;
  const own = ownOf(index, query, kept, ofSkills ? null : said);
  const hits = [elsewhere, own].find((list) => list.length > 0) ?? wideKept;
  const ideas = hits.map(({ idea }) => idea);
  return {
    hits,
    sought: {
      words: [describeQuery(untimed(query)), ...narrowing.words].filter(Boolean).join(', '),
      phrase: [phraseOf(narrowing.filters.length > 0 ? unstated(query) : untimed(query), ideas, index), ...phrases]
        .filter(Boolean)
        .join(' '),
      mended,
    },
    filters: [query.text, ...narrowing.words],
    scope: scopeOf(index, query),
    times: describeQuery(timesOf(query)).replace(/^(LFX|GSoC), /, '$1 '),
    onlyEarlier: isElsewhere && wideKept.length > 0,
    earlier: isElsewhere ? 0 : wideKept.length,
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

/** Whether words name a term or a program, and whether they name nothing else; nothing is searched for it. */
export function timesNamed(index: SearchIndex, words: string): 'none' | 'only' | 'besides' {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return 'none';
  const { wanted, unwanted, filters } = parsed.query;
  const times = filters.filter(({ key }) => key === 'term' || key === 'program');
  if (times.length === 0) return 'none';
  return wanted.length + unwanted.length === 0 && times.length === filters.length ? 'only' : 'besides';
}

/** A query without what the scope of the answer says anyway. */
export function untimed(query: Query): Query {
  return { ...query, filters: query.filters.filter(({ key }) => key !== 'term' && key !== 'program') };
}

/** The same without the status, which is said in words of its own. */
export function unstated(query: Query): Query {
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
