/**
 * Words → the ideas they speak of.
 *
 * The search room understands and ranks; here it is decided which of its hits a sentence may claim: a question is
 * answered from ideas that truly have what it names, never from the nearest wrong one.
 */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { describeQuery } from '../../search/describe-query.ts';
import { FILLER } from '../../search/filler.ts';
import { parseQuery, type Query, type Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { type Hit, search } from '../../search/search.ts';
import { isOfTerm } from '../../search/standing.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import { skillNames } from '../skill-names.ts';
import type { Found } from './context-of.ts';
import { plainWords, withProject } from './plain-words.ts';
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
  const { narrowing, rest: said } = readNarrowing(withProject(index, words));
  const rest = plainWords(index, said);
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
    sought: { words: [describeQuery(untimed(query)), ...narrowing.words].filter(Boolean).join(', '), mended },
    filters: [query.text],
    scope: scopeOf(index, query),
    onlyEarlier: kept.length === 0 && wideKept.length > 0,
    earlier: kept.length === 0 ? 0 : narrow.result.earlier,
    suggestions,
    isEmpty: query.wanted.length + query.unwanted.length === 0 && query.filters.every(({ key }) => TIMES.has(key)),
  };
}

/** A query without what the scope of the answer says anyway. */
function untimed(query: Query): Query {
  return { ...query, filters: query.filters.filter(({ key }) => key !== 'term' && key !== 'program') };
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
  const truly = result.hits.filter((hit) => groups.every((any) => any.some((one) => isTrulyOf(index, hit, one))));
  const listed = truly.filter(({ idea }) => groups.every((any) => any.some((one) => names(index, idea, one))));
  return { hits: listed.length > 0 ? listed : truly, result };
}

/** What a name stands for: itself, and what it covers ("frontend" covers React); never its mere neighbours. */
function namesFor(
  { lexicon }: SearchIndex,
  text: string,
): { readonly concept: number | undefined; readonly names: readonly string[] } {
  const key = nameKey(text);
  const concept = lexicon.byName.get(key) ?? lexicon.byName.get(key.replaceAll(' ', ''));
  if (concept === undefined) return { concept, names: [text] };
  const covered = lexicon.concepts[concept]?.covers ?? [];
  const deeper = covered.flatMap((other) => lexicon.concepts[other]?.covers ?? []);
  const all = [concept, ...covered, ...deeper].map((other) => lexicon.concepts[other]?.name ?? text);
  return { concept, names: [...new Set(all)] };
}

/** Whether a hit has the thing itself, or something that it covers. */
function isTrulyOf(index: SearchIndex, hit: Hit, { kind, text }: Term): boolean {
  if (kind !== 'words') return true;
  const { concept, names: known } = namesFor(index, text);
  return concept === undefined || hit.matched.some((label) => known.includes(label)) || isMentorOf(hit.idea, text);
}

function isMentorOf(idea: Idea, text: string): boolean {
  return idea.mentors.flatMap(mentorWords).some((words) => ` ${nameKey(words)} `.includes(` ${nameKey(text)} `));
}

/** Whether an idea names a thing where it counts: its skills, project, title or mentors. */
function names(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const { concept, names: known } = namesFor(index, text);
  const keys = new Set(known.map(nameKey));
  if (skillNames(index, idea).some((skill) => keys.has(nameKey(skill)))) return true;
  if (concept !== undefined && index.lexicon.projects.get(idea.project) === concept) return true;
  const places = [idea.project, idea.subproject ?? '', idea.title, ...idea.mentors.flatMap(mentorWords)].map(
    (place) => ` ${nameKey(place)} `,
  );
  return [nameKey(text), ...keys].some((key) => places.some((place) => place.includes(` ${key} `)));
}

function mentorWords({ name, github }: Idea['mentors'][number]): readonly string[] {
  return [name ?? '', github ?? ''];
}

/** Where no idea has all that is wanted, those that have most of it, with what they lack; null where there are none. */
export function closest(index: SearchIndex, words: string): LookUp | null {
  const parsed = parseQuery(plainWords(index, words));
  if (parsed.kind === 'refused') return null;
  const { query } = parsed;
  const groups = query.wanted.map((any) => {
    const { hits } = strictHits(index, { ...query, wanted: [any] });
    return { label: any.map(({ text }) => text).join(' or '), ideas: new Map(hits.map((hit) => [hit.idea, hit])) };
  });
  const had = (idea: Idea): number => groups.filter(({ ideas }) => ideas.has(idea)).length;
  const all = [...new Map(groups.flatMap(({ ideas }) => [...ideas])).values()];
  const most = Math.max(0, ...all.map(({ idea }) => had(idea)));
  if (most === 0 || most === groups.length) return null;
  const hits = all.filter(({ idea }) => had(idea) === most);
  const lacked = groups.filter(({ ideas }) => hits.some(({ idea }) => !ideas.has(idea))).map(({ label }) => label);
  return {
    ...lookUp(index, words),
    hits,
    sought: { words: describeQuery(untimed(query)), mended: [], leftOut: lacked },
  };
}

/** Which single idea, or which few, a reference such as "the karmada dashboard one" means. */
export type Reference = LookUp;

/** The ideas whose project and title hold most of the words, all of which they must somehow have. */
export function resolveReference(index: SearchIndex, reference: string): Reference {
  const words = plainWords(index, reference);
  const found = lookUp(index, words);
  const titled = found.isEmpty ? [] : wholeTitled(index, words);
  if (titled.length > 0) return { ...found, hits: titled };
  if (found.hits.length > 0) return { ...found, hits: bestNamed(found.hits, words) };
  const parsed = parseQuery(words);
  if (parsed.kind === 'refused') return { ...found, hits: [] };
  const loose = search(index, parsed.query, 'any');
  const forgivable = loose.relaxed.every((label) => isOrdinary(index, label));
  const [best] = bestNamed(loose.hits, words);
  const share = best === undefined ? 0 : shareNamed(best.idea, words);
  return { ...found, hits: forgivable && best !== undefined && share >= 0.5 ? bestNamed(loose.hits, words) : [] };
}

/** Ideas whose project and title hold every word as it was said, of the newest terms where there are such. */
function wholeTitled(index: SearchIndex, words: string): readonly Found[] {
  const said = tokensOf(words)
    .filter(({ word }) => !FILLER.has(word))
    .map(({ word }) => stem(word));
  if (said.length === 0 || /\b(?:not|no|without|or)\b|:/.test(words)) return [];
  const titled = index.ideas.filter((idea) => {
    const named = stemsOf(`${idea.project} ${idea.subproject ?? ''} ${idea.title}`);
    return said.every((word) => named.has(word));
  });
  const newest = titled.filter((idea) => index.newest.get(idea.program) === idea.term);
  return (newest.length > 0 ? newest : titled).map((idea) => ({ idea }));
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
