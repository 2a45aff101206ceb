/** Terms of a query as what the index is asked for: what a name, a phrase, a mentor or a plain word looks up. */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from './build-index.ts';
import { FIELDS, type Field, PROMINENT_FIELDS, SKILL_FIELDS } from './fields.ts';
import { FILLER } from './filler.ts';
import type { Filter } from './filters.ts';
import { VOCABULARY_LEXICON } from './lexicon.ts';
import type { Query, Term } from './query.ts';
import { nameKey } from './read-vocabulary.ts';
import type { Term as IndexTerm } from './term.ts';
import { tokensOf } from './tokens.ts';
import { stem } from './word-forms.ts';

interface PartBase {
  /** How it is said that this matched. */
  readonly label: string;
  /** What a match is worth, 1 for the thing itself. */
  readonly factor: number;
  /** The fields that count. */
  readonly fields: readonly Field[];
  /** How many ideas have it, or a few more. */
  readonly ideas: number;
}

/** A term of the index. */
export interface TermPart extends PartBase {
  readonly kind: 'term';
  readonly term: string;
}

/** Words that have to stand in a row. */
export interface RowPart extends PartBase {
  readonly kind: 'row';
  /** As the sequence knows them. */
  readonly numbers: readonly number[];
  /** Terms of the words that are no filler, the rarest first. */
  readonly terms: readonly string[];
  /** The term of a name of just these words: an idea speaks of them as strongly as of it. */
  readonly name: string | undefined;
}

/** Ideas that are known without the index. */
export interface IdeasPart extends PartBase {
  readonly kind: 'ideas';
  readonly positions: ReadonlySet<number>;
}

export type Part = TermPart | RowPart | IdeasPart;

/** One thing that is wanted: an idea that has any part has it. */
export interface Clause {
  readonly label: string;
  /** The thing itself first; each term once. */
  readonly parts: readonly Part[];
  /** What is next to it and is not it: C++ for C. An idea that has only this does not have the clause. */
  readonly neighbours: readonly Part[];
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Whether it is a name of the field, a project or a mentor, and not just a word. */
  readonly named: boolean;
}

/** What a match of something that the wanted thing covers is worth. */
export const COVERED = 0.62;
const FACTOR = { asGood: 0.92, covered: COVERED, coveredTwice: 0.42, near: 0.34 };
const MAX_MERGED = 4;

function wordPart({ key, ideas }: IndexTerm, label: string): TermPart {
  return { kind: 'term', term: key, label, factor: 1, fields: FIELDS, ideas };
}

/** A name as one term of the index. */
export function namePart({ lexicon, names }: SearchIndex, concept: number, factor = 1): TermPart {
  return {
    kind: 'term',
    term: names[concept]?.key ?? '',
    label: lexicon.concepts[concept]?.name ?? '',
    factor,
    fields: factor === 1 ? FIELDS : PROMINENT_FIELDS,
    ideas: names[concept]?.ideas ?? 0,
  };
}

/** A name, then what it covers, then what those cover; each once, with its best factor. */
function partsOfConcept(index: SearchIndex, concept: number): TermPart[] {
  const { concepts } = index.lexicon;
  const factors = new Map([[concept, 1]]);
  const offer = (other: number, factor: number): void => {
    if (!factors.has(other)) factors.set(other, factor);
  };
  const own = concepts[concept];
  const covers = own?.covers ?? [];
  for (const other of own?.asGood ?? []) offer(other, FACTOR.asGood);
  for (const other of covers) offer(other, FACTOR.covered);
  for (const other of covers) for (const deeper of concepts[other]?.covers ?? []) offer(deeper, FACTOR.coveredTwice);
  return [...factors].map(([other, factor]) => namePart(index, other, factor));
}

/** What is next to the things that words name. */
function neighboursOf(index: SearchIndex, { kind, text }: Term): TermPart[] {
  const key = nameKey(text);
  const concept = kind === 'words' ? index.lexicon.byName.get(key) : undefined;
  const near = index.lexicon.concepts[concept ?? -1]?.near ?? [];
  return near.map((other) => namePart(index, other, FACTOR.near));
}

/** Words in a row, if the catalog has them all. */
function rowParts(index: SearchIndex, text: string): RowPart[] {
  const tokens = tokensOf(text);
  const words = tokens.flatMap(({ word }) => index.byStem.get(stem(word)) ?? []);
  if (words.length === 0 || words.length < tokens.length) return [];
  const content = words.filter((_, at) => !FILLER.has(tokens[at]?.word ?? '')).toSorted((a, b) => a.ideas - b.ideas);
  const concept = index.lexicon.byName.get(nameKey(text));
  return [
    {
      kind: 'row',
      numbers: words.map(({ number }) => number),
      terms: content.map((word) => word.key),
      name: index.names[concept ?? -1]?.key,
      label: text,
      factor: 1,
      fields: FIELDS,
      ideas: content[0]?.ideas ?? index.ideas.length,
    },
  ];
}

/** The parts of words that are one thing, or of one word. */
function partsOfWords(index: SearchIndex, text: string): { parts: Part[]; named: boolean } {
  const key = nameKey(text);
  const concept = index.lexicon.byName.get(key) ?? index.lexicon.byName.get(key.replaceAll(' ', ''));
  const mentors = (index.lexicon.mentors.get(key) ?? []).map((mentor) => namePart(index, mentor));
  if (concept !== undefined) {
    // A name the catalog brought along, or that no idea means, is also the words it is made of.
    const isOwn = concept >= VOCABULARY_LEXICON.concepts.length;
    const isUnused = index.names[concept]?.ideas === 0 && index.lexicon.concepts[concept]?.everyday === false;
    const asWords = isOwn || isUnused ? rowParts(index, text) : [];
    return { parts: [...partsOfConcept(index, concept), ...mentors, ...asWords], named: true };
  }
  const tokens = tokensOf(text);
  const word = tokens.length === 1 ? index.byStem.get(stem(tokens[0]?.word ?? '')) : undefined;
  if (word) return { parts: [...mentors, wordPart(word, text)], named: mentors.length > 0 || word.ofMentor };
  if (tokens.length > 1 && mentors.length === 0) return { parts: rowParts(index, text), named: false };
  return { parts: mentors, named: mentors.length > 0 };
}

const address = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/.,;]+$/, '');

/** Ideas whose upstream issue or LFX page this is. */
function addressPart({ ideas }: SearchIndex, text: string): IdeasPart {
  const sought = address(text);
  const isSought = ({ upstream, lfxUrl }: Idea): boolean =>
    [...upstream, lfxUrl ?? ''].some((url) => address(url) === sought);
  const positions = new Set([...ideas.keys()].filter((at) => isSought(ideas[at] as Idea)));
  return { kind: 'ideas', positions, label: text, factor: 1, fields: FIELDS, ideas: positions.size };
}

function partsOf(index: SearchIndex, { kind, text }: Term): { parts: Part[]; named: boolean } {
  if (kind === 'phrase') return { parts: rowParts(index, text), named: true };
  if (kind === 'address') return { parts: [addressPart(index, text)], named: true };
  return partsOfWords(index, text);
}

/** Rare things count for more, up to four times what everything has. */
function weightOf(index: SearchIndex, parts: readonly Part[], named: boolean): number {
  const most = Math.max(0, ...parts.map(({ ideas, factor }) => (factor === 1 ? ideas : 0)));
  const rarity = Math.log(1 + (index.ideas.length + 1) / (most + 1)) / Math.log(2);
  return Math.min(4, Math.max(1, rarity ** 0.6)) * (named ? 1.5 : 1);
}

/** Each term once, where it is worth most. */
function distinct(parts: readonly Part[]): Part[] {
  const best = new Map<unknown, Part>();
  for (const part of parts) {
    const key = part.kind === 'term' ? part.term : part;
    if ((best.get(key)?.factor ?? 0) < part.factor) best.set(key, part);
  }
  return [...best.values()];
}

/** A clause of which any term will do. */
export function clauseOf(index: SearchIndex, any: readonly Term[]): Clause {
  const resolved = any.map((term) => partsOf(index, term));
  const parts = distinct(resolved.flatMap((one) => one.parts));
  const named = resolved.some((one) => one.named);
  const neighbours = any.flatMap((term) => neighboursOf(index, term));
  const label = any.map(({ text }) => text).join(' or ');
  return { label, parts, neighbours, weight: weightOf(index, parts, named), named };
}

/** Shorter words next to each other are not taken for one joined name. */
const SHORTEST_JOINED = 5;

/** Whether a word is all there is of a name: Go and Harbor are, the "edge" of KubeEdge is not. */
function isWhole({ lexicon }: SearchIndex, text: string | undefined): boolean {
  const concept = lexicon.byName.get(nameKey(text ?? ''));
  return concept !== undefined && nameKey(lexicon.concepts[concept]?.name ?? '') === nameKey(text ?? '');
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
        // "C and Go" is no cgo, and "go harbor" asks for both, whatever else is spelled so.
        (key.length > SHORTEST_JOINED &&
          index.lexicon.byName.has(key.replaceAll(' ', '')) &&
          texts.some((text) => !isWhole(index, text)));
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
    .map(({ typed }) => ({ label: typed, parts: rowParts(index, typed), neighbours: [], weight: 1, named: false }));
}

/** The wanted clauses of a query. */
export function wantedClauses(index: SearchIndex, query: Query): Clause[] {
  return merged(index, query.wanted).map((any) => clauseOf(index, any));
}

const FILTER_FIELDS: Readonly<Partial<Record<Filter['key'], readonly Field[]>>> = {
  skill: SKILL_FIELDS,
  project: ['project'],
  mentor: ['mentor'],
};

/** A filter on names as a clause in those fields alone: the thing itself, and nothing it covers. */
export function filterClauses(index: SearchIndex, filter: Filter): readonly Clause[] {
  const fields = FILTER_FIELDS[filter.key];
  if (fields === undefined) return [];
  const exact = filter.values.flatMap((text) => partsOfWords(index, text).parts.filter(({ factor }) => factor === 1));
  const parts = distinct(exact).map((part) => ({ ...part, fields }));
  return [{ label: filter.values.join(' or '), parts, neighbours: [], weight: 1.5, named: true }];
}
