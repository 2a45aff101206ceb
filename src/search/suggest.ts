/** Queries to try where nothing was found. */
import type { SearchIndex } from './build-index.ts';
import { editDistance } from './edit-distance.ts';
import { frequency } from './postings.ts';
import type { Query } from './query.ts';
import { nameKey } from './read-vocabulary.ts';
import { rememberedByWord } from './remembered.ts';

const MOST = 5;

/** Names of the catalog that look like a word, the closest first. */
const lookAlikes = rememberedByWord(({ lexicon, namePostings }, word): readonly string[] => {
  const found = new Map<string, number>();
  for (const [key, concept] of lexicon.byName) {
    if (frequency(namePostings, concept) === 0) continue;
    const distance = key.includes(word) && word.length > 2 ? 1 : editDistance(word, key, 3);
    const name = lexicon.concepts[concept]?.name ?? key;
    if (distance <= Math.max(1, word.length / 3)) found.set(name, Math.min(distance, found.get(name) ?? 9));
  }
  return [...found].toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
});

/** What most ideas of the scope ask for. */
function mostAsked({ ideas, lexicon, namePostings }: SearchIndex, scope: Uint8Array): string[] {
  const counts = new Map<string, number>();
  for (let concept = 0; concept < lexicon.concepts.length; concept++) {
    const { name = '', general = false } = lexicon.concepts[concept] ?? {};
    if (general) continue;
    for (let at = namePostings.offsets[concept] ?? 0; at < (namePostings.offsets[concept + 1] ?? 0); at++) {
      const listed = ((namePostings.fields[at] ?? 0) & 1) !== 0 && scope[namePostings.docs[at] ?? ideas.length] === 1;
      if (listed) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/**
 * First the same in other terms, then names that look like what was typed, then things many ideas ask for.
 *
 * @param earlier how many ideas of other terms would have been found.
 */
export function suggestionsFor(index: SearchIndex, query: Query, scope: Uint8Array, earlier: number): string[] {
  const words = query.wanted.flat().map(({ text }) => nameKey(text));
  const named = query.filters.flatMap(({ key, values }) =>
    key === 'skill' || key === 'project' ? values.map(nameKey) : [],
  );
  const alike = [...words, ...named]
    .flatMap((word) => lookAlikes(index, word))
    .filter((name) => !words.includes(nameKey(name)));
  const other = earlier > 0 ? [`${query.text} term:any`] : [];
  const found = [...new Set([...other, ...alike])].slice(0, MOST);
  return found.length > 0 ? found : mostAsked(index, scope).slice(0, 3);
}
