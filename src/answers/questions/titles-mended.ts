/** Words of a title that were mistyped: "daashboards" where a title has "dashboards". */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { isKnown, type Mend } from '../../search/mend.ts';
import { tokensOf } from '../../search/tokens.ts';

const SHORTEST = 5;
const LONG = 9;

const WORDS = new WeakMap<SearchIndex, ReadonlySet<string>>();

function wordsOf({ project, title }: Idea): readonly string[] {
  return tokensOf(`${project} ${title}`).map(({ word }) => word);
}

function titleWords(index: SearchIndex): ReadonlySet<string> {
  const known = WORDS.get(index);
  if (known !== undefined) return known;
  const words = new Set(index.ideas.flatMap(wordsOf).filter(({ length }) => length >= SHORTEST));
  WORDS.set(index, words);
  return words;
}

/** What a word that nothing knows is one slip away from in a title, or two where it is long; null where that is not one word. */
function meant(word: string, index: SearchIndex): string | null {
  if (word.length < SHORTEST || isKnown(index, word)) return null;
  const most = word.length < LONG ? 1 : 2;
  const near = [...titleWords(index)].flatMap((title) => {
    if (title[0] !== word[0] || Math.abs(title.length - word.length) > most) return [];
    const slips = editDistance(word, title, most);
    return slips > most ? [] : [{ title, slips }];
  });
  const [best, next] = near.toSorted((left, right) => left.slips - right.slips);
  return best === undefined || next?.slips === best.slips ? null : best.title;
}

/** Words with the slips in those of titles mended, and which; null where there are none. */
export function titleWordsMended(
  words: string,
  index: SearchIndex,
): { readonly words: string; readonly mended: readonly Mend[] } | null {
  const mended = tokensOf(words).flatMap(({ word }) => {
    const to = meant(word, index);
    return to === null ? [] : [{ from: word, to }];
  });
  if (mended.length === 0) return null;
  return { words: mended.reduce((text, { from, to }) => text.replace(from, to), words.toLowerCase()), mended };
}
