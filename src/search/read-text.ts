/** A catalog's texts as numbered words, each spelling looked at once. */
import type { CatalogLexicon } from './catalog-lexicon.ts';
import { FILLER } from './filler.ts';
import { fold } from './normalise.ts';
import type { Words } from './spot.ts';
import { isAddress, TOKEN } from './tokens.ts';
import { singular, stem } from './word-forms.ts';

/** Between two fields of an idea in the sequence: no phrase reaches across. */
export const BREAK = 0xffffffff;

/** A spelling, read once for the whole catalog. */
interface Form {
  readonly key: string;
  readonly written: string;
  /** The number of its stem. */
  readonly word: number;
  /** The numbers of its parts' stems, where it is written like replicationFactor; empty for most. */
  readonly parts: readonly number[];
  readonly filler: boolean;
  /** Whether a name begins with it. */
  readonly first: boolean;
}

export interface ReadText extends Words {
  readonly words: readonly Form[];
}

/** What has been read so far. */
export interface TextReader {
  readonly lexicon: CatalogLexicon;
  readonly forms: Map<string, Form>;
  /** From a stem to its number. */
  readonly numbers: Map<string, number>;
  /** From a folded spelling to its stem. */
  readonly spellings: Map<string, string>;
  /** Every word's number in order, BREAK after each field. */
  sequence: Uint32Array;
  size: number;
}

export function createTextReader(lexicon: CatalogLexicon): TextReader {
  const sequence = new Uint32Array(1 << 12);
  return { lexicon, forms: new Map(), numbers: new Map(), spellings: new Map(), sequence, size: 0 };
}

function numberOf(reader: TextReader, folded: string): number {
  const stemmed = stem(folded);
  const word = reader.numbers.get(stemmed) ?? reader.numbers.size;
  reader.numbers.set(stemmed, word);
  if (!reader.spellings.has(folded)) reader.spellings.set(folded, stemmed);
  return word;
}

/** The parts of a word written with humps, as identifiers are; a name of the vocabulary is one thing. */
function partsOf(reader: TextReader, written: string, key: string): number[] {
  if (!/\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(written) || reader.lexicon.byName.has(key)) return [];
  return written.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => numberOf(reader, fold(part)));
}

function newForm(reader: TextReader, written: string): Form {
  const folded = fold(written);
  const key = singular(folded);
  const form = {
    key,
    written,
    word: numberOf(reader, folded),
    parts: partsOf(reader, written, key),
    filler: FILLER.has(folded),
    first: reader.lexicon.longest.has(key),
  };
  reader.forms.set(written, form);
  return form;
}

function keep(reader: TextReader, word: number): void {
  if (reader.size === reader.sequence.length) {
    const bigger = new Uint32Array(reader.sequence.length * 2);
    bigger.set(reader.sequence);
    reader.sequence = bigger;
  }
  reader.sequence[reader.size] = word;
  reader.size += 1;
}

/** The words of a field, kept in the sequence. */
export function readText(reader: TextReader, text: string): ReadText {
  const words: Form[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[0];
    if (isAddress(written)) continue;
    const form = reader.forms.get(written) ?? newForm(reader, written);
    if (form.first) firsts.push(words.length);
    words.push(form);
    starts.push(match.index);
    keep(reader, form.word);
  }
  keep(reader, BREAK);
  return { words, starts, text, firsts };
}
