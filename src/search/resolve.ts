/** Terms of a query as lists of ideas: what a name, a phrase, a mentor or a plain word looks up. */
import type { SearchIndex } from './build-index.ts';
import type { Filter } from './filters.ts';
import { VOCABULARY_LEXICON } from './lexicon.ts';
import { FIELD, frequency, type Postings, PROMINENT } from './postings.ts';
import type { Query, Term } from './query.ts';
import { BREAK } from './read-text.ts';
import { nameKey } from './read-vocabulary.ts';
import { tokensOf } from './tokens.ts';
import { stem } from './word-forms.ts';

/** Ideas of one term with a strength each, ascending. */
export interface IdeaList {
  /** How it is said that this matched. */
  readonly label: string;
  readonly docs: Uint32Array;
  readonly impacts: Uint8Array;
  readonly fields: Uint8Array;
  /** What a match is worth, 1 for the thing itself. */
  readonly factor: number;
  /** The fields that count. */
  readonly mask: number;
}

/** One thing that is wanted: an idea in any of the lists has it. */
export interface Clause {
  readonly label: string;
  readonly lists: readonly IdeaList[];
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Whether it is a name of the field, a project or a mentor, and not just a word. */
  readonly named: boolean;
}

const ANYWHERE = FIELD.skill | FIELD.title | FIELD.project | FIELD.mentor | FIELD.text;
/** What a match of something that the wanted thing covers is worth. */
export const COVERED = 0.62;
/** What a match of a neighbour is worth. */
export const NEAR = 0.34;
const FACTOR = { asGood: 0.92, covered: COVERED, coveredTwice: 0.42, near: NEAR };
const MAX_MERGED = 4;

function listOf(postings: Postings, term: number, label: string, factor = 1, mask: number = ANYWHERE): IdeaList {
  const from = postings.offsets[term] ?? 0;
  const to = postings.offsets[term + 1] ?? 0;
  return {
    label,
    docs: postings.docs.subarray(from, to),
    impacts: postings.impacts.subarray(from, to),
    fields: postings.fields.subarray(from, to),
    factor,
    mask,
  };
}

/** A name, then what it covers, then what those cover, then its neighbours; each once, with its best factor. */
function listsOfConcept({ lexicon, namePostings }: SearchIndex, concept: number): IdeaList[] {
  const factors = new Map([[concept, 1]]);
  const offer = (other: number, factor: number): void => {
    if (!factors.has(other)) factors.set(other, factor);
  };
  const own = lexicon.concepts[concept];
  const covers = own?.covers ?? [];
  for (const other of own?.asGood ?? []) offer(other, FACTOR.asGood);
  for (const other of covers) offer(other, FACTOR.covered);
  for (const other of covers)
    for (const deeper of lexicon.concepts[other]?.covers ?? []) offer(deeper, FACTOR.coveredTwice);
  for (const other of own?.near ?? []) offer(other, FACTOR.near);
  return [...factors].map(([other, factor]) =>
    listOf(namePostings, other, lexicon.concepts[other]?.name ?? '', factor, factor === 1 ? ANYWHERE : PROMINENT),
  );
}

const hasIdeas = ({ docs }: IdeaList): boolean => docs.length > 0;

/** The lists of words that are one thing, or of one word. */
function listsOfWords(index: SearchIndex, text: string): { lists: IdeaList[]; named: boolean } {
  const key = nameKey(text);
  const concept = index.lexicon.byName.get(key) ?? index.lexicon.byName.get(key.replaceAll(' ', ''));
  const mentors = (index.lexicon.mentors.get(key) ?? []).map((mentor) =>
    listOf(index.namePostings, mentor, index.lexicon.concepts[mentor]?.name ?? text),
  );
  if (concept !== undefined) {
    // A name the catalog brought along, or that no idea means, is also the words it is made of.
    const isOwn = concept >= VOCABULARY_LEXICON.concepts.length;
    const isUnused =
      frequency(index.namePostings, concept) === 0 && index.lexicon.concepts[concept]?.everyday === false;
    const asWords = isOwn || isUnused ? [phraseList(index, text)].filter(hasIdeas) : [];
    return { lists: [...listsOfConcept(index, concept), ...mentors, ...asWords], named: true };
  }
  const words = tokensOf(text).map(({ word }) => index.words.get(stem(word)));
  if (words.length === 1 && words[0] !== undefined) {
    const list = listOf(index.wordPostings, words[0], text);
    return {
      lists: [...mentors, list],
      named: mentors.length > 0 || list.fields.some((field) => (field & FIELD.mentor) !== 0),
    };
  }
  if (words.length > 1 && mentors.length === 0)
    return { lists: [phraseList(index, text)].filter(hasIdeas), named: false };
  return { lists: mentors, named: mentors.length > 0 };
}

/** Where one word's idea can hold all words in a row. */
function standsInRow({ sequence, sequenceStarts }: SearchIndex, doc: number, words: readonly number[]): boolean {
  const end = (sequenceStarts[doc + 1] ?? 0) - words.length;
  for (let at = sequenceStarts[doc] ?? 0; at <= end; at++) {
    if (sequence[at] === words[0] && words.every((word, offset) => sequence[at + offset] === word)) return true;
  }
  return false;
}

/** Ideas in which the words stand in a row, in one field. */
function phraseList(index: SearchIndex, text: string): IdeaList {
  const words = tokensOf(text).map(({ word }) => index.words.get(stem(word)) ?? BREAK);
  const rarest =
    words.toSorted((a, b) => frequency(index.wordPostings, a) - frequency(index.wordPostings, b))[0] ?? BREAK;
  const known = words.length > 0 && !words.includes(BREAK);
  const list = listOf(index.wordPostings, known ? rarest : index.words.size, text);
  const kept = [...list.docs.keys()].filter(
    (at) => words.length === 1 || standsInRow(index, list.docs[at] ?? 0, words),
  );
  return {
    ...list,
    label: text,
    docs: Uint32Array.from(kept, (at) => list.docs[at] ?? 0),
    impacts: Uint8Array.from(kept, (at) => list.impacts[at] ?? 0),
    fields: Uint8Array.from(kept, (at) => list.fields[at] ?? 0),
  };
}

/** A phrase that is a name ("unit test") is as strong in an idea as the name is there. */
function asStrongAsItsName({ lexicon, namePostings }: SearchIndex, phrase: IdeaList): IdeaList {
  const concept = lexicon.byName.get(nameKey(phrase.label));
  if (concept === undefined) return phrase;
  const name = listOf(namePostings, concept, phrase.label);
  const strengths = new Map(Array.from(name.docs, (doc, at) => [doc, name.impacts[at] ?? 0]));
  return {
    ...phrase,
    impacts: phrase.impacts.map((impact, at) => Math.max(impact, strengths.get(phrase.docs[at] ?? 0) ?? 0)),
  };
}

const address = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/.,;]+$/, '');

/** Ideas whose upstream issue or LFX page this is. */
function addressList({ ideas }: SearchIndex, text: string): IdeaList {
  const sought = address(text);
  const docs = Uint32Array.from(
    [...ideas.keys()].filter((at) =>
      [...(ideas[at]?.upstream ?? []), ideas[at]?.lfxUrl ?? ''].some((url) => address(url) === sought),
    ),
  );
  return {
    label: text,
    docs,
    impacts: docs.length ? new Uint8Array(docs.length).fill(255) : new Uint8Array(),
    fields: new Uint8Array(docs.length).fill(FIELD.text),
    factor: 1,
    mask: ANYWHERE,
  };
}

function listsOf(index: SearchIndex, { kind, text }: Term): { lists: IdeaList[]; named: boolean } {
  if (kind === 'phrase') return { lists: [asStrongAsItsName(index, phraseList(index, text))], named: true };
  if (kind === 'address') return { lists: [addressList(index, text)], named: true };
  return listsOfWords(index, text);
}

/** Rare things count for more, up to four times what everything has. */
function weightOf(index: SearchIndex, lists: readonly IdeaList[], named: boolean): number {
  const ideas = Math.max(0, ...lists.map(({ docs, factor }) => (factor === 1 ? docs.length : 0)));
  const rarity = Math.log(1 + (index.ideas.length + 1) / (ideas + 1)) / Math.log(2);
  return Math.min(4, Math.max(1, rarity ** 0.6)) * (named ? 1.5 : 1);
}

/** A clause of which any term will do. */
export function clauseOf(index: SearchIndex, any: readonly Term[]): Clause {
  const resolved = any.map((term) => listsOf(index, term));
  const lists = resolved.flatMap((one) => one.lists);
  const named = resolved.some((one) => one.named);
  return { label: any.map(({ text }) => text).join(' or '), lists, weight: weightOf(index, lists, named), named };
}

/** Single words next to each other that the catalog knows as one thing ("zhen chang", "kube edge") become one term. */
function merged(index: SearchIndex, wanted: Query['wanted']): (readonly Term[])[] {
  const result: (readonly Term[])[] = [];
  for (let at = 0; at < wanted.length; ) {
    const single = (offset: number): string | undefined => {
      const any = wanted[at + offset];
      return any?.length === 1 && any[0]?.kind === 'words' ? any[0].text : undefined;
    };
    let length = Math.min(MAX_MERGED, wanted.length - at);
    for (; length > 1; length--) {
      const texts = Array.from({ length }, (_, offset) => single(offset));
      const key = nameKey(texts.join(' '));
      const isName =
        index.lexicon.byName.has(key) ||
        index.lexicon.mentors.has(key) ||
        index.lexicon.byName.has(key.replaceAll(' ', ''));
      if (!texts.includes(undefined) && isName) break;
    }
    const text = Array.from({ length }, (_, offset) => single(offset)).join(' ');
    if (length > 1) result.push([{ kind: 'words', text, typed: text }]);
    else result.push(wanted[at] ?? []);
    at += Math.max(1, length);
  }
  return result;
}

/**
 * Several words as typed, where they named something broad ("policy as code"): ideas that say it so are a little
 * better. A single word is no better than the thing's other spellings.
 */
export function literalClauses(index: SearchIndex, query: Query): Clause[] {
  const isBroad = (text: string): boolean => {
    const concept = index.lexicon.concepts[index.lexicon.byName.get(nameKey(text)) ?? -1];
    return (concept?.covers.length ?? 0) > 0;
  };
  return query.wanted
    .flat()
    .filter(({ kind, text, typed }) => kind === 'words' && typed.includes(' ') && isBroad(text))
    .map(({ typed }) => ({ label: typed, lists: [phraseList(index, typed)], weight: 1, named: false }));
}

/** The wanted clauses of a query. */
export function wantedClauses(index: SearchIndex, query: Query): Clause[] {
  return merged(index, query.wanted).map((any) => clauseOf(index, any));
}

const FILTER_FIELD: Readonly<Partial<Record<Filter['key'], number>>> = {
  skill: FIELD.skill,
  project: FIELD.project,
  mentor: FIELD.mentor,
};

/** A filter on names as a clause in that field alone; several words of a value must all stand there. */
export function filterClauses(index: SearchIndex, filter: Filter): readonly Clause[] {
  const mask = FILTER_FIELD[filter.key];
  if (mask === undefined) return [];
  const whole = filter.values.map((text) => ({ text, ...listsOfWords(index, text) }));
  const exact = whole
    .flatMap(({ lists }) => lists.filter(({ factor }) => factor === 1))
    .map((list) => ({ ...list, mask }));
  return [{ label: filter.values.join(' or '), lists: exact, weight: 1.5, named: true }];
}
