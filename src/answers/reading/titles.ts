/** An idea called by its whole title, whatever words it is made of: "who mentors the job payment ledger". */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { nameKey } from '../../search/read-vocabulary.ts';

export interface Titled {
  readonly ideas: readonly Idea[];
  /** The sentence with "this idea" where the title was. */
  readonly around: string;
}

interface Title {
  readonly key: string;
  readonly idea: Idea;
}

/** A title of two words counts in the newest terms only: an older one may be the beginning of a newer. */
const SHORTEST = { newest: 2, older: 3 } as const;
const TITLES = new WeakMap<SearchIndex, readonly Title[]>();

/** Titles that are no mere name of a thing, the longest first; among equals as the index has them, newest first. */
function titlesOf(index: SearchIndex): readonly Title[] {
  const known = TITLES.get(index);
  if (known !== undefined) return known;
  const titles = index.ideas
    .map((idea) => ({ key: nameKey(idea.title), idea }))
    .filter(({ key, idea }) => key.split(' ').length >= shortest(idea, index) && !index.lexicon.byName.has(key))
    .toSorted((left, right) => right.key.length - left.key.length);
  TITLES.set(index, titles);
  return titles;
}

function shortest({ program, term }: Idea, { newest }: SearchIndex): number {
  return newest.get(program) === term ? SHORTEST.newest : SHORTEST.older;
}

/**
 * The ideas whose whole titles stand in a sentence in lower case, in its order, where they are two or more; null where
 * they are not.
 */
export function titlesIn(sentence: string, index: SearchIndex): Titled | null {
  const key = ` ${nameKey(sentence)} `;
  let around = key;
  const found: Title[] = [];
  for (const title of titlesOf(index)) {
    if (!around.includes(` ${title.key} `)) continue;
    found.push(title);
    around = around.replaceAll(` ${title.key} `, ' this idea ');
  }
  const inOrder = found.toSorted((left, right) => key.indexOf(left.key) - key.indexOf(right.key));
  return found.length < 2 ? null : { ideas: inOrder.map(({ idea }) => idea), around: around.trim() };
}

/** The newest idea whose whole title stands in a sentence in lower case; null where none does. */
export function titleIn(sentence: string, index: SearchIndex): Titled | null {
  const key = ` ${nameKey(sentence)} `;
  const [longest, ...others] = titlesOf(index).filter((title) => key.includes(` ${title.key} `));
  if (longest === undefined) return null;
  // Two titles in one sentence are compared, unless one is a part of the other.
  if (others.some((other) => !longest.key.includes(other.key))) return null;
  const same = others.filter((other) => other.key === longest.key && other.idea.term === longest.idea.term);
  return {
    ideas: [longest.idea, ...same.map(({ idea }) => idea)],
    around: key.replace(` ${longest.key} `, ' this idea ').trim(),
  };
}
