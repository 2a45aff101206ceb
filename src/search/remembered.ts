/** Answers about a word that are worth keeping: one question looks the same unknown word up several times. */
import type { SearchIndex } from './build-index.ts';

/** Words kept for an index; the oldest go first. */
const MOST_KEPT = 500;

/**
 * The same function, which asks for each word once.
 *
 * @param ofWord depends on nothing but the index, which never changes, and the word.
 */
export function rememberedByWord<T>(ofWord: (index: SearchIndex, word: string) => T): typeof ofWord {
  const kept = new WeakMap<SearchIndex, Map<string, T>>();
  return (index, word) => {
    const known = kept.get(index) ?? new Map<string, T>();
    kept.set(index, known);
    if (known.has(word)) return known.get(word) as T;
    const made = ofWord(index, word);
    known.set(word, made);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
