/**
 * One way to write each sign.
 *
 * Phones and word processors put curly quotes, long dashes and unbreakable spaces where people meant the
 * plain ones, and a filter that silently fails on those is the worst kind of wrong.
 */

const QUOTES = /[“”„‟«»〝〞＂]/g;
const APOSTROPHES = /[‘’‚‛′＇`´]/g;
const DASHES = /[‐‑‒–—―−﹣－]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Zero-width signs and control characters; they carry no word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|(?!\s)\p{Cc}/gu;
const MARKS = /\p{M}+/gu;
/** Letters that do not decompose into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** The same text with plain quotes, dashes and single spaces, without signs that cannot be seen. */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

/** A word as it is compared: lower case, no diacritics, no apostrophes ("Statkevičius" and "statkevicius" are one). */
export function fold(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  const lower = word.toLowerCase().replace(/['’]/g, '');
  // Plain ASCII is by far the most and has nothing to decompose.
  if (/^[\u0020-\u007e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[łøđßæœıþ]/g, (letter) => LETTERS[letter] ?? letter);
}
