/** Names to things: which words in a row are one thing, whatever its spelling. */
import { FILLER } from './filler.ts';
import { nameKey, readVocabulary } from './read-vocabulary.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a name can stand for. */
export interface Concept {
  /** As it is said: "Go", "Kubernetes". */
  readonly name: string;
  /** Also found when this is searched, counted for less: positions in the lexicon's concepts. */
  readonly covers: number[];
  /** Also found, counted for nearly as much. */
  readonly asGood: number[];
  readonly near: number[];
  readonly implies: number[];
  /** An everyday word that needs its capitals in running text. */
  readonly everyday: boolean;
  /** Too general to leave an idea out for ("cloud native", "open source"). */
  readonly general: boolean;
}

/** A name as it is looked for in a text. */
export interface Name {
  /** The keys of its words but the first. */
  readonly rest: readonly string[];
  readonly concept: number;
}

export interface Lexicon {
  readonly concepts: Concept[];
  /** From a name's key (see `nameKey`) to its concept's position. */
  readonly byName: Map<string, number>;
  /** From a name's first word to the names that begin with it, the longest first. */
  readonly byFirst: Map<string, readonly Name[]>;
  /** Keys that are names in a list of skills or in a query, and just words in running text. */
  readonly listedOnly: Set<string>;
}

/** The spellings that follow from one: "Node.js" is also "nodejs", "KubeEdge" also "kube edge". */
function spellings(name: string): string[] {
  const key = nameKey(name);
  const humps = nameKey(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
  const joined = key.replaceAll(' ', '');
  // "My SQL" is somebody's SQL.
  const isPlain = /\b\w\b/.test(humps) || humps.split(' ').some((word) => FILLER.has(word));
  return [key, ...(joined.length > 4 ? [joined] : []), ...(isPlain ? [] : [humps])];
}

/** Let a name stand for a concept, unless it already stands for one. */
export function addName(lexicon: Lexicon, name: string, concept: number): void {
  for (const key of spellings(name)) {
    if (key === '' || lexicon.byName.has(key)) continue;
    lexicon.byName.set(key, concept);
    const [first = '', ...rest] = key.split(' ');
    const others = lexicon.byFirst.get(first) ?? [];
    const longer = others.findIndex((other) => other.rest.length < rest.length);
    lexicon.byFirst.set(first, others.toSpliced(longer < 0 ? others.length : longer, 0, { rest, concept }));
  }
}

/** Add a concept under its name; the position it got. */
export function addConcept(lexicon: Lexicon, name: string, everyday = false, general = false): number {
  const at = lexicon.concepts.push({ name, covers: [], asGood: [], near: [], implies: [], everyday, general }) - 1;
  addName(lexicon, name, at);
  return at;
}

/** A name's concept and how many words it took, the longest there is at this place; undefined if there is none. */
export function longestName(
  names: readonly Name[] | undefined,
  words: readonly { readonly key: string }[],
  at: number,
): { readonly concept: number; readonly length: number } | undefined {
  const name = names?.find(({ rest }) => rest.every((key, offset) => words[at + 1 + offset]?.key === key));
  return name && { concept: name.concept, length: name.rest.length + 1 };
}

function buildVocabularyLexicon(text: string): Lexicon {
  const lexicon: Lexicon = { concepts: [], byName: new Map(), byFirst: new Map(), listedOnly: new Set() };
  const { entries } = readVocabulary(text);
  // Names before other spellings, so that no spelling takes another thing's name.
  const at = entries.map(({ name, everyday, general }) => addConcept(lexicon, name, everyday, general));
  entries.forEach(({ also }, index) => {
    for (const name of also) {
      addName(lexicon, name, at[index] ?? 0);
      if (name.endsWith('!')) lexicon.listedOnly.add(nameKey(name));
    }
  });
  const find = (name: string): number[] => {
    const found = lexicon.byName.get(nameKey(name));
    return found === undefined ? [] : [found];
  };
  entries.forEach((entry, index) => {
    const own = at[index] ?? 0;
    const concept = lexicon.concepts[own];
    concept?.covers.push(...entry.covers.flatMap(find));
    concept?.asGood.push(...entry.asGood.flatMap(find));
    concept?.implies.push(...entry.implies.flatMap(find));
    for (const other of entry.near.flatMap(find)) {
      concept?.near.push(other);
      lexicon.concepts[other]?.near.push(own);
    }
  });
  return lexicon;
}

/** The vocabulary file alone: what a query can be understood by without a catalog. Not to be changed. */
export const VOCABULARY_LEXICON: Lexicon = buildVocabularyLexicon(VOCABULARY);

/** A copy to which a catalog's own names can be added. */
export function copyOf(lexicon: Lexicon): Lexicon {
  return {
    concepts: [...lexicon.concepts],
    byName: new Map(lexicon.byName),
    byFirst: new Map(lexicon.byFirst),
    listedOnly: lexicon.listedOnly,
  };
}
