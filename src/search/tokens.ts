/**
 * Text to words, with the signs that make a name kept on it.
 *
 * `c++`, `c#` and `.net` are one word each; `node.js`, `ci/cd` and `end-to-end` are two or three in a row, which
 * the vocabulary knows as one thing. `R&D` is one word, so that it is never the language R. Web addresses are no words.
 */
import { fold } from './normalise.ts';

/** One word of a text. */
export interface Token {
  /** As compared: folded. */
  readonly word: string;
  /** As written. */
  readonly written: string;
  /** Where it starts in the text, from 0. */
  readonly start: number;
}

const ADDRESS = String.raw`[hH]ttps?:\/\/[^\s<>()\]"]+`;
const DOT_NET = String.raw`(?<![\p{L}\p{N}])\.(?:net|NET|Net)(?![\p{L}\p{N}])`;
const AMPERSAND = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}]&[\p{L}\p{N}](?![\p{L}\p{N}])`;
const PLAIN = String.raw`[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*(?:\+\+|#(?![\p{L}\p{N}]))?`;

/** A word or an address at one place of a text. */
const TOKEN = new RegExp(`${ADDRESS}|${DOT_NET}|${AMPERSAND}|${PLAIN}`, 'uy');

/** By character code: LETTER (or digit), SIGN that may belong to a word, 0 for what only parts words. */
const LETTER = 1;
const SIGN = 2;
const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/i.test(sign) ? LETTER : "'+#&:.".includes(sign) ? SIGN : 0;
});

/** What stands here; nothing behind the end. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < KIND.length ? (KIND[code] ?? 0) : SIGN;
}

/** What the pattern matches exactly here; empty where nothing begins. */
function tokenAt(text: string, at: number): string {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? '';
}

function isAddress(match: string): boolean {
  return match.length > 7 && match.includes('://');
}

/**
 * The words of a text as written, and where each starts.
 *
 * Nearly every word is plain letters between spaces; only where a sign or a letter beyond ASCII stands is the pattern
 * asked, which takes most of the time of indexing otherwise.
 */
export function wordsIn(text: string): { readonly words: readonly string[]; readonly starts: readonly number[] } {
  const words: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at += 1;
      continue;
    }
    let end = at;
    while (kindAt(text, end) === LETTER) end += 1;
    if (end > at && kindAt(text, end) === 0) {
      words.push(text.slice(at, end));
      starts.push(at);
      at = end + 1;
      continue;
    }
    const token = tokenAt(text, at);
    if (token !== '' && !isAddress(token)) {
      words.push(token);
      starts.push(at);
    }
    at += token.length || ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return { words, starts };
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const { words, starts } = wordsIn(text);
  return words
    .map((written, at) => ({ word: fold(written), written, start: starts[at] ?? 0 }))
    .filter(({ word }) => word !== '');
}
