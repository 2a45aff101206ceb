/** Where names stand in a text, everyday words told from the technologies that share them. */
import { type Concept, type Lexicon, longestName, type Name } from './lexicon.ts';
import { tokensOf } from './tokens.ts';
import { singular } from './word-forms.ts';

/** A word as it is compared (see `nameKey`) and as it is written. */
export interface SpotWord {
  readonly key: string;
  readonly written: string;
  /** The names that begin with it, the longest first; undefined for most words. */
  readonly names: readonly Name[] | undefined;
}

/** A text's words in order. */
export interface Words {
  readonly words: readonly SpotWord[];
  /** Where each word starts in the text. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** The words of a short text. */
export function wordsOf(lexicon: Lexicon, text: string): Words {
  const tokens = tokensOf(text);
  return {
    words: tokens.map(({ word, written }) => {
      const key = singular(word);
      return { key, written, names: lexicon.byFirst.get(key) };
    }),
    starts: tokens.map(({ start }) => start),
    text,
  };
}

export interface Spot {
  readonly concept: number;
  /** How many words the name took. */
  readonly length: number;
}

const VERB_GO = new Set([
  'through',
  'to',
  'ahead',
  'beyond',
  'over',
  'back',
  'deep',
  'deeper',
  'into',
  'on',
  'for',
  'live',
  'with',
  'from',
]);
const BEFORE_LETTER = new Set(['in', 'using', 'with', 'c++', 'or', 'and']);
const AFTER_LETTER = new Set([
  'language',
  'code',
  'program',
  'programming',
  'library',
  'api',
  'c++',
  'compiler',
  'package',
  'binding',
  'sdk',
]);

function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '*' || text[at] === '_')) at -= 1;
  return at < 0 || '.!?:\n-#>|;•('.includes(text[at] ?? '');
}

/** Whether a word that is also plain English is meant as the name here. */
function isMeantWord(concept: Concept, words: Words, at: number, prose: boolean): boolean {
  const written = words.words[at]?.written ?? '';
  const after = words.words[at + 1]?.key ?? '';
  const before = words.words[at - 1]?.key ?? '';
  if (written.toLowerCase() === 'go' && VERB_GO.has(after)) return false;
  if (written.toLowerCase() === 'rest' && (before === 'the' || after === 'of')) return false;
  if (!prose) return true;
  if (written.length === 1)
    return written === written.toUpperCase() && (BEFORE_LETTER.has(before) || AFTER_LETTER.has(after));
  if (!concept.name.startsWith(written)) return false;
  return !startsSentence(words.text, words.starts[at] ?? 0) || written.slice(1) !== written.slice(1).toLowerCase();
}

/** "js-yaml" is not JavaScript, "go-redis" not Go: short names in small letters do not count inside a compound. */
function isPartOfCompound({ words, starts, text }: Words, at: number): boolean {
  const word = words[at]?.written ?? '';
  if (word.length > 2 || word !== word.toLowerCase()) return false;
  const start = starts[at] ?? 0;
  const end = start + word.length;
  return (
    (text[end] === '-' && /\w/.test(text[end + 1] ?? '')) ||
    (text[start - 1] === '-' && /\w/.test(text[start - 2] ?? ''))
  );
}

/** Whether a name that was found stands for its concept here. */
function isMeant(lexicon: Lexicon, { concept, length }: Spot, words: Words, at: number, prose: boolean): boolean {
  if (length > 1) return true;
  const found = lexicon.concepts[concept];
  if (lexicon.listedOnly.has(words.words[at]?.key ?? '') && (prose || words.words.length > 2)) return false;
  if (isPartOfCompound(words, at)) return false;
  return found?.everyday !== true || isMeantWord(found, words, at, prose);
}

/**
 * Each name in a text, the longest at every place, in order.
 *
 * @param prose whether the text is running text, where everyday words need their capitals; a list of skills is not.
 */
export function spotNames(lexicon: Lexicon, words: Words, prose: boolean): readonly Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at < words.words.length; ) {
    const names = words.words[at]?.names;
    const name = names && longestName(names, words.words, at);
    const isHere = name !== undefined && isMeant(lexicon, name, words, at, prose);
    if (isHere) spots.push(name);
    at += isHere ? name.length : 1;
  }
  return spots;
}
