/**
 * Words → the ideas they speak of.
 *
 * The search room understands and ranks; here it is decided which of its hits a sentence may claim: a question is
 * answered from ideas that truly have what it names, never from the nearest wrong one.
 */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { parseQuery, type Query, type Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { type Hit, search } from '../../search/search.ts';
import { isOfTerm } from '../../search/standing.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import { skillNames } from '../skill-names.ts';
import type { Found } from './context-of.ts';
import type { Sought } from './question-answer.ts';
import { readNarrowing } from './read-narrowing.ts';

export interface LookUp {
  /** Best first. */
  readonly hits: readonly Found[];
  readonly sought: Sought;
  /** The words as filters of the query language, for the next question. */
  readonly filters: readonly string[];
  /** Ideas in the terms looked at. */
  readonly scope: readonly Idea[];
  /** Whether only earlier terms have any. */
  readonly onlyEarlier: boolean;
  /** Fitting ideas outside the terms looked at. */
  readonly earlier: number;
  readonly suggestions: readonly string[];
  /** Whether nothing at all was named. */
  readonly isEmpty: boolean;
}

/** Looks up everything that fits all of the words. */
export function lookUp(index: SearchIndex, words: string): LookUp {
  const { narrowing, rest } = readNarrowing(words);
  const parsed = parseQuery([rest, ...narrowing.filters].join(' '));
  const keeps = (idea: Idea): boolean => narrowing.keeps(idea);
  if (parsed.kind === 'refused') return everything(index, narrowing.words, keeps);
  const narrow = strictHits(index, parsed.query);
  const kept = narrow.hits.filter(({ idea }) => keeps(idea));
  const wide = kept.length > 0 || hasTerm(parsed.query) ? null : strictHits(index, parsed.query, 'any');
  const wideKept = wide?.hits.filter(({ idea }) => keeps(idea)) ?? [];
  const { query, mended, suggestions } = narrow.result;
  return {
    hits: kept.length > 0 ? kept : wideKept,
    sought: { words: [narrow.result.understood, ...narrowing.words].filter(Boolean).join(', '), mended },
    filters: [query.text],
    scope: scopeOf(index, query),
    onlyEarlier: kept.length === 0 && wideKept.length > 0,
    earlier: kept.length === 0 ? 0 : narrow.result.earlier,
    suggestions,
    isEmpty: query.wanted.length + query.unwanted.length === 0 && query.filters.every(({ key }) => TIMES.has(key)),
  };
}

const TIMES: ReadonlySet<string> = new Set(['term', 'program', 'status']);

function everything(index: SearchIndex, words: readonly string[], keeps: (idea: Idea) => boolean): LookUp {
  const scope = index.ideas.filter((idea) => index.newest.get(idea.program) === idea.term);
  const hits = scope.filter(keeps).map((idea) => ({ idea }));
  return {
    hits,
    sought: { words: words.join(', '), mended: [] },
    filters: [],
    scope,
    onlyEarlier: false,
    earlier: 0,
    suggestions: [],
    isEmpty: words.length === 0,
  };
}

function hasTerm({ filters }: Query): boolean {
  return filters.some(({ key }) => key === 'term');
}

/** The ideas of the terms and programs that a query names, or of the newest terms. */
function scopeOf(index: SearchIndex, { filters }: Query): readonly Idea[] {
  const terms = filters.find(({ key, negated }) => key === 'term' && !negated);
  const programs = filters.find(({ key, negated }) => key === 'program' && !negated);
  return index.ideas.filter(
    (idea) =>
      (programs === undefined || programs.values.includes(idea.program ?? '')) &&
      (terms === undefined
        ? index.newest.get(idea.program) === idea.term
        : terms.values.some((value) => isOfTerm(idea, value))),
  );
}

/** Hits that have every wanted thing; of those, the ones that list or name it where there are such. */
function strictHits(
  index: SearchIndex,
  query: Query,
  term?: string,
): { hits: readonly Hit[]; result: ReturnType<typeof search> } {
  const result = search(index, query, term);
  if (result.relaxed.length > 0) return { hits: [], result };
  const groups = result.query.wanted;
  const listed = result.hits.filter(({ idea }) => groups.every((any) => any.some((one) => names(index, idea, one))));
  return { hits: listed.length > 0 ? listed : result.hits, result };
}

/** Whether an idea names a thing where it counts: its skills, project, title or mentors. */
function names(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const key = nameKey(text);
  const concept = index.lexicon.byName.get(key) ?? index.lexicon.byName.get(key.replaceAll(' ', ''));
  const skills = skillNames(index, idea);
  const name = concept === undefined ? text : (index.lexicon.concepts[concept]?.name ?? text);
  if (skills.some((skill) => nameKey(skill) === nameKey(name))) return true;
  if (concept !== undefined && index.lexicon.projects.get(idea.project) === concept) return true;
  const places = [idea.project, idea.subproject ?? '', idea.title, ...idea.mentors.flatMap(mentorWords)];
  return places.some(
    (place) => ` ${nameKey(place)} `.includes(` ${nameKey(name)} `) || ` ${nameKey(place)} `.includes(` ${key} `),
  );
}

function mentorWords({ name, github }: Idea['mentors'][number]): readonly string[] {
  return [name ?? '', github ?? ''];
}

/** Which single idea, or which few, a reference such as "the karmada dashboard one" means. */
export type Reference = LookUp;

/** The ideas whose project and title hold most of the words, all of which they must somehow have. */
export function resolveReference(index: SearchIndex, words: string): Reference {
  const found = lookUp(index, words);
  if (found.hits.length > 0) return { ...found, hits: bestNamed(found.hits, words) };
  const parsed = parseQuery(words);
  if (parsed.kind === 'refused') return { ...found, hits: [] };
  const loose = search(index, parsed.query, 'any');
  const forgivable = loose.relaxed.every((label) => isOrdinary(index, label));
  const [best] = bestNamed(loose.hits, words);
  const share = best === undefined ? 0 : shareNamed(best.idea, words);
  return { ...found, hits: forgivable && best !== undefined && share >= 0.5 ? bestNamed(loose.hits, words) : [] };
}

/** Whether a word that had to be left out is one of plain language, and no name of anything. */
function isOrdinary({ lexicon, words }: SearchIndex, label: string): boolean {
  return label
    .split(' or ')
    .every(
      (word) => !lexicon.byName.has(nameKey(word)) && tokensOf(word).every((token) => words.has(stem(token.word))),
    );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map(({ word }) => stem(word)));
}

/** Part of the words that stand in an idea's project and title. */
function shareNamed(idea: Idea, words: string): number {
  const wanted = parseQuery(words);
  const terms = wanted.kind === 'query' ? wanted.query.wanted.flat().map(({ text }) => text) : [words];
  const stems = [...stemsOf(terms.join(' '))];
  const named = stemsOf(`${idea.project} ${idea.subproject ?? ''} ${idea.title}`);
  return stems.length === 0 ? 0 : stems.filter((word) => named.has(word)).length / stems.length;
}

function bestNamed(hits: readonly Found[], words: string): readonly Found[] {
  const shares = hits.map((hit) => ({ hit, share: shareNamed(hit.idea, words) }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === most).map(({ hit }) => hit);
}
