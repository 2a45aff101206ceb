/** Queries to try where nothing was found. */
import type { SearchIndex } from './build-index.ts';
import { namePart } from './clauses.ts';
import { editDistance } from './edit-distance.ts';
import { type Field, PROMINENT_FIELDS, SKILL_FIELDS } from './fields.ts';
import type { Found } from './find.ts';
import { ideasWith } from './ideas-with.ts';
import type { Query } from './query.ts';
import { nameKey } from './read-vocabulary.ts';
import { rememberedByWord } from './remembered.ts';

const MOST = 5;
/** More words than these that nothing has are not looked up one by one. */
const MOST_WORDS = 5;
/** However long a word is, what looks like it has no more slips than these. */
const MOST_SLIPS = 3;
const CONSIDERED = 20;

/** Names of the catalog that look like a word, the closest first. */
const lookAlikes = rememberedByWord(({ lexicon, names }, word): readonly string[] => {
  const found = new Map<string, number>();
  for (const [key, concept] of lexicon.byName) {
    if (names[concept]?.ideas === 0) continue;
    const distance = key.includes(word) && word.length > 2 ? 1 : editDistance(word, key, MOST_SLIPS);
    const name = lexicon.concepts[concept]?.name ?? key;
    if (distance <= Math.min(MOST_SLIPS, Math.max(1, word.length / 3)))
      found.set(name, Math.min(distance, found.get(name) ?? 9));
  }
  return [...found].toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
});

/** How many ideas of the scope speak of a name. */
function ideasOf(index: SearchIndex, concept: number, fields: readonly Field[], isInScope: Found['isInScope']): number {
  return ideasWith(index, { parts: [{ ...namePart(index, concept), fields }] }, isInScope).ideas.length;
}

/** What is next to the thing and no match of it, where there is any: C++ for C. */
function neighbours(index: SearchIndex, words: readonly string[], isInScope: Found['isInScope']): string[] {
  const { byName, concepts } = index.lexicon;
  const near = words.flatMap((word) => concepts[byName.get(word) ?? -1]?.near ?? []);
  return near
    .filter((concept) => ideasOf(index, concept, PROMINENT_FIELDS, isInScope) > 0)
    .map((concept) => concepts[concept]?.name ?? '');
}

/** What most ideas of the scope ask for, of what most ideas speak of. */
function mostAsked(index: SearchIndex, isInScope: Found['isInScope']): string[] {
  const { concepts } = index.lexicon;
  const frequent = [...concepts.keys()]
    .filter((concept) => concepts[concept]?.general === false)
    .toSorted((a, b) => (index.names[b]?.ideas ?? 0) - (index.names[a]?.ideas ?? 0))
    .slice(0, CONSIDERED);
  return frequent
    .map((concept) => ({
      name: concepts[concept]?.name ?? '',
      ideas: ideasOf(index, concept, SKILL_FIELDS, isInScope),
    }))
    .toSorted((a, b) => b.ideas - a.ideas || (a.name < b.name ? -1 : 1))
    .filter(({ ideas }) => ideas > 0)
    .map(({ name }) => name);
}

/** First the same in other terms, then what is next to it, then names that look like what was typed, then things many ideas ask for. */
export function suggestionsFor(index: SearchIndex, query: Query, { earlier, isInScope }: Found): string[] {
  const words = query.wanted.flat().map(({ text }) => nameKey(text));
  const named = query.filters.flatMap(({ key, values }) =>
    key === 'skill' || key === 'project' ? values.map(nameKey) : [],
  );
  const alike = [...words, ...named]
    .slice(0, MOST_WORDS)
    .flatMap((word) => lookAlikes(index, word))
    .filter((name) => !words.includes(nameKey(name)));
  const other = earlier > 0 ? [`${query.text} term:any`] : [];
  const near = neighbours(index, [...words, ...named], isInScope);
  const found = [...new Set([...other, ...near, ...alike])].slice(0, MOST);
  return found.length > 0 ? found : mostAsked(index, isInScope).slice(0, 3);
}
