/** Projects' names of several words, kept together: no word of "Open Policy Agent" asks whether something is open. */
import type { SearchIndex } from '../../search/build-index.ts';
import { fold } from '../../search/normalise.ts';

const NAMES = new WeakMap<SearchIndex, RegExp | null>();

/** A sentence in lower case with hyphens in the names of projects; what is looked up reads them alike. */
export function withProjectsJoined(sentence: string, index: SearchIndex): string {
  const known = NAMES.get(index);
  const names = known === undefined ? namesIn(index) : known;
  NAMES.set(index, names);
  return names === null ? sentence : sentence.replace(names, (name) => name.replaceAll(' ', '-'));
}

/** The longest first, so that no name is cut by one that it begins with. */
function namesIn({ lexicon }: SearchIndex): RegExp | null {
  const names = [...lexicon.projects.keys()]
    .map((name) => fold(name.replace(/\s*\(.*$/, '')).trim())
    .filter((name) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+$/u.test(name))
    .toSorted((left, right) => right.length - left.length);
  return names.length === 0
    ? null
    : new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${names.join('|')})(?![\p{L}\p{N}-])`, 'gu');
}
