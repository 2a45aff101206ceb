/** The words of a text by their numbers, each once, in the order they first come. */
export type WordSet = readonly number[];

export interface WordSets {
  readonly read: (text: string) => WordSet;
  /** Dice's coefficient: 0 nothing shared, 1 the same words. Quickest where the first set stays the same from call to call. */
  readonly likeness: (a: WordSet, b: WordSet) => number;
}

/** Beyond ASCII, where letters have several spellings. */
const FOREIGN = /[\u0080-\uffff]/;

/** The words of a text in one spelling, as they come. */
function wordsOf(text: string): RegExpStringIterator<RegExpExecArray> {
  if (!FOREIGN.test(text)) return text.toLowerCase().matchAll(/[a-z\d+#]+/g);
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().matchAll(/[\p{L}\p{N}+#]+/gu);
}

/** The first different words of a text; null where it has fewer. */
export function openingOf(text: string, count: number): string | null {
  const words = new Set<string>();
  for (const [word] of wordsOf(text)) {
    if (words.add(word).size === count) return [...words].join(' ');
  }
  return null;
}

/**
 * Sets of words that are compared with one another. A word is a number among them, so that what two sets share is counted
 * by looking numbers up in a list.
 */
export function createWordSets(): WordSets {
  const numbers = new Map<string, number>();
  // For each word the last turn it was met in: a set is marked by a turn of its own instead of being cleared away.
  const lastMet: number[] = [];
  let turn = 0;
  let marked: WordSet | null = null;

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, lastMet.length);
    return lastMet.push(0) - 1;
  };
  const mark = (set: WordSet): void => {
    if (set === marked) return;
    marked = set;
    turn += 1;
    for (const word of set) lastMet[word] = turn;
  };
  return {
    read: (text) => {
      turn += 1;
      marked = null;
      const set: number[] = [];
      for (const [word] of wordsOf(text)) {
        const number = numberOf(word);
        if (lastMet[number] !== turn) set.push(number);
        lastMet[number] = turn;
      }
      return set;
    },
    likeness: (a, b) => {
      if (a.length + b.length === 0) return 0;
      mark(a);
      let both = 0;
      for (const word of b) if (lastMet[word] === turn) both += 1;
      return (2 * both) / (a.length + b.length);
    },
  };
}
