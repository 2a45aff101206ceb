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

/** Matches an address (to be skipped) or a word. Sticky state is the caller's: clone with `new RegExp`. */
export const TOKEN = new RegExp(`${ADDRESS}|${DOT_NET}|${AMPERSAND}|${PLAIN}`, 'gu');

/** Whether what TOKEN matched is an address and no word. */
export function isAddress(match: string): boolean {
  return match.length > 7 && match.includes('://');
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    if (isAddress(written)) continue;
    const word = fold(written);
    if (word !== '') tokens.push({ word, written, start: match.index });
  }
  return tokens;
}
