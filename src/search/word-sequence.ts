/** Which words stand in a row: each idea's words in order, as numbers, fields told apart. */

/** Between two fields of an idea: no phrase reaches across. */
const BREAK = 0xffffffff;

export interface Sequence {
  /** The next word of the field at hand. */
  add(word: number): void;
  endField(): void;
  endIdea(): void;
  /** Whether these words stand in a row somewhere in the idea, counted from 0 in the order they were read. */
  hasRow(idea: number, words: readonly number[]): boolean;
}

export function createSequence(): Sequence {
  let sequence = new Uint32Array(1 << 12);
  let size = 0;
  /** Where each idea begins; the last is where the next will. */
  const starts = [0];
  const push = (word: number): void => {
    if (size === sequence.length) {
      const bigger = new Uint32Array(size * 2);
      bigger.set(sequence);
      sequence = bigger;
    }
    sequence[size] = word;
    size += 1;
  };
  return {
    add: push,
    endField: () => push(BREAK),
    endIdea: () => starts.push(size),
    hasRow(idea, words) {
      const end = (starts[idea + 1] ?? 0) - words.length;
      for (let at = starts[idea] ?? 0; at <= end; at++) {
        if (sequence[at] === words[0] && words.every((word, offset) => sequence[at + offset] === word)) return true;
      }
      return false;
    },
  };
}
