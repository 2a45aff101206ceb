/** Where names stand in a text, everyday words told from the technologies that share them. */
import { type Concept, type Lexicon, longestName } from './lexicon.ts';

/** A text's words in order: their keys (see `nameKey`), as written, and where they start. */
export interface Words {
  readonly keys: readonly string[];
  readonly written: readonly string[];
  readonly starts: readonly number[];
  readonly text: string;
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
  const written = words.written[at] ?? '';
  const after = words.keys[at + 1] ?? '';
  const before = words.keys[at - 1] ?? '';
  if (written.toLowerCase() === 'go' && VERB_GO.has(after)) return false;
  if (written.toLowerCase() === 'rest' && (before === 'the' || after === 'of')) return false;
  if (!prose) return true;
  if (written.length === 1)
    return written === written.toUpperCase() && (BEFORE_LETTER.has(before) || AFTER_LETTER.has(after));
  if (!concept.name.startsWith(written)) return false;
  return !startsSentence(words.text, words.starts[at] ?? 0) || written.slice(1) !== written.slice(1).toLowerCase();
}

/** "js-yaml" is not JavaScript, "go-redis" not Go: short names in small letters do not count inside a compound. */
function isPartOfCompound({ written, starts, text }: Words, at: number): boolean {
  const word = written[at] ?? '';
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
  if (lexicon.listedOnly.has(words.keys[at] ?? '') && (prose || words.keys.length > 2)) return false;
  if (isPartOfCompound(words, at)) return false;
  return found?.everyday !== true || isMeantWord(found, words, at, prose);
}

/**
 * Each name in a text, the longest at every place, in order.
 *
 * @param prose whether the text is running text, where everyday words need their capitals; a list of skills is not.
 */
export function spotNames(lexicon: Lexicon, words: Words, prose: boolean, found: (spot: Spot) => void): void {
  for (let at = 0; at < words.keys.length; ) {
    const name = longestName(lexicon, words.keys, at);
    if (name === undefined || !isMeant(lexicon, name, words, at, prose)) {
      at += 1;
      continue;
    }
    found(name);
    at += name.length;
  }
}
