/** A catalog's texts as words, each spelling looked at once. */
import type { CatalogLexicon } from './catalog-lexicon.ts';
import { FILLER } from './filler.ts';
import type { Name } from './lexicon.ts';
import { fold } from './normalise.ts';
import type { Words } from './spot.ts';
import { nameTerm, type Term, wordTerm } from './term.ts';
import { wordsIn } from './tokens.ts';
import { singular, stem } from './word-forms.ts';
import { createSequence, type Sequence } from './word-sequence.ts';

/** A spelling, read once for the whole catalog. */
interface Form {
  readonly key: string;
  readonly written: string;
  readonly word: Term;
  /** Its parts, where it is written like replicationFactor; empty for most. */
  readonly parts: readonly Term[];
  readonly filler: boolean;
  readonly names: readonly Name[] | undefined;
}

export interface ReadText extends Words {
  readonly words: readonly Form[];
}

/** What has been read so far. */
export interface TextReader {
  readonly lexicon: CatalogLexicon;
  readonly forms: Map<string, Form>;
  /** By number. */
  readonly words: Term[];
  readonly byStem: Map<string, Term>;
  /** By folded spelling. */
  readonly spellings: Map<string, Term>;
  /** By concept. */
  readonly names: readonly Term[];
  readonly sequence: Sequence;
}

export function createTextReader(lexicon: CatalogLexicon): TextReader {
  return {
    lexicon,
    forms: new Map(),
    words: [],
    byStem: new Map(),
    spellings: new Map(),
    names: lexicon.concepts.map((_, concept) => nameTerm(concept)),
    sequence: createSequence(),
  };
}

function wordOf({ words, byStem, spellings }: TextReader, folded: string): Term {
  const spelled = spellings.get(folded);
  if (spelled) return spelled;
  const stemmed = stem(folded);
  const known = byStem.get(stemmed);
  const word = known ?? wordTerm(stemmed, words.length);
  if (!known) {
    words.push(word);
    byStem.set(stemmed, word);
  }
  spellings.set(folded, word);
  return word;
}

/** The parts of a word written with humps, as identifiers are; a name of the vocabulary is one thing. */
function partsOf(reader: TextReader, written: string, key: string): Term[] {
  if (!/\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(written) || reader.lexicon.byName.has(key)) return [];
  return written.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => wordOf(reader, fold(part)));
}

const NO_PARTS: readonly Term[] = [];

function newForm(reader: TextReader, written: string): Form {
  const folded = fold(written);
  const key = singular(folded);
  const form = {
    key,
    written,
    word: wordOf(reader, folded),
    parts: folded === written ? NO_PARTS : partsOf(reader, written, key),
    filler: FILLER.has(folded),
    names: reader.lexicon.byFirst.get(key),
  };
  reader.forms.set(written, form);
  return form;
}

/** The words of a field, kept in the sequence. */
export function readText(reader: TextReader, text: string): ReadText {
  const { words: written, starts } = wordsIn(text);
  const words: Form[] = [];
  for (const word of written) {
    const form = reader.forms.get(word) ?? newForm(reader, word);
    words.push(form);
    reader.sequence.add(form.word.number);
  }
  reader.sequence.endField();
  return { words, starts, text };
}
