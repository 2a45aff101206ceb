/** A query with its unknown words mended, so that "machne lerning" is understood as the one thing it is. */
import type { SearchIndex } from './build-index.ts';
import { isKnown, type Mend, mendWord } from './mend.ts';
import { parseQuery, type Query } from './query.ts';
import { tokensOf } from './tokens.ts';
import { singular } from './word-forms.ts';

/** More unknown words than this are not typos but another language. */
const MAX_MENDED = 5;

function wordsToMend(index: SearchIndex, query: Query): string[] {
  const texts = [
    ...query.wanted
      .flat()
      .filter(({ kind }) => kind === 'words')
      .map(({ text }) => text),
    ...query.unwanted.map(({ text }) => text),
    ...query.filters
      .filter(({ key }) => key === 'skill' || key === 'project' || key === 'mentor')
      .flatMap(({ values }) => values),
  ];
  const words = texts.flatMap((text) => tokensOf(text).map(({ word }) => word));
  const all = tokensOf(query.text).map(({ word }) => singular(word));
  // "kube egde" is two words of one name only when mended; "open telemetry" is a name as it stands.
  const inName = (word: string): boolean => {
    const at = all.indexOf(singular(word));
    return [`${all[at - 1]}${all[at]}`, `${all[at]}${all[at + 1]}`].some((joined) => index.lexicon.byName.has(joined));
  };
  return [...new Set(words)].filter((word) => !isKnown(index, word) && !inName(word)).slice(0, MAX_MENDED);
}

function replaced(text: string, mends: readonly Mend[]): string {
  let result = text;
  for (const { word, written, start } of tokensOf(text).toReversed()) {
    const mend = mends.find(({ from }) => from === word);
    if (mend) result = `${result.slice(0, start)}${mend.to}${result.slice(start + written.length)}`;
  }
  return result;
}

/** The query as it was meant. A word nothing knows and nothing is close to stays as it is. */
export function mendQuery(
  index: SearchIndex,
  query: Query,
): { readonly query: Query; readonly mended: readonly Mend[] } {
  const mends = wordsToMend(index, query).flatMap((from) => {
    const to = mendWord(index, from);
    return to === undefined ? [] : [{ from, to }];
  });
  if (mends.length === 0) return { query, mended: [] };
  const parsed = parseQuery(replaced(query.text, mends));
  return parsed.kind === 'query' ? { query: parsed.query, mended: mends } : { query, mended: [] };
}
