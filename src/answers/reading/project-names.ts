/** Names of several words, kept together: no word of "Open Policy Agent" asks whether something is open. */
import type { SearchIndex } from '../../search/build-index.ts';
import { fold } from '../../search/normalise.ts';

interface Names {
  readonly said: RegExp;
  /** Whole names by what is said of them. */
  readonly whole: ReadonlyMap<string, string>;
}

const NAMES = new WeakMap<SearchIndex, Names | null>();

/** A sentence in lower case with hyphens in the names of projects; what is looked up reads them alike. */
export function withProjectsJoined(sentence: string, index: SearchIndex): string {
  const known = NAMES.get(index);
  const names = known === undefined ? namesIn(index) : known;
  NAMES.set(index, names);
  if (names === null) return sentence;
  return sentence.replace(names.said, (name) => (names.whole.get(name) ?? name).replaceAll(' ', '-'));
}

/** Whose a project is goes without saying: "TAG Network" is CNCF's. */
const WHOSE = /^(?:cncf|kubernetes) (?=\S+ \S)/;

/** The longest first, so that no name is cut by one that it begins with. */
function namesIn({ lexicon }: SearchIndex): Names | null {
  const names = [...lexicon.projects.keys()]
    .map((name) => fold(name.replace(/\s*\(.*$/, '')).trim())
    .filter((name) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+$/u.test(name));
  const opening = [...lexicon.byName.keys()].filter((name) => /^open \S/.test(name));
  const whole = new Map(
    [...names, ...opening].flatMap((name) => [[name.replace(WHOSE, ''), name] as const, [name, name] as const]),
  );
  const longestFirst = [...whole.keys()].toSorted((left, right) => right.length - left.length);
  return longestFirst.length === 0
    ? null
    : { said: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${longestFirst.join('|')})(?![\p{L}\p{N}-])`, 'gu'), whole };
}
