/**
 * The forms under which words are compared.
 *
 * Names are compared in the singular ("LLMs" is "LLM"), because cutting more would make Containers of
 * containing. Ordinary words are compared by their stem ("migrate", "migration").
 */
import { stemmer } from 'stemmer';

const KEEPS_ITS_S = /(?:ss|us|is|os|as|js)$/;

/** A folded word in the singular, as names are compared. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEPS_ITS_S.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The stem of a folded word, as ordinary words are compared. Words with digits or signs stay whole. */
export function stem(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
