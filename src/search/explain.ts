/** Why an idea matched: "Go, Kubernetes; also asks for gin, SQLite". */
import type { SearchIndex } from './build-index.ts';
import { FILLER } from './filler.ts';
import { fold } from './normalise.ts';
import type { Clause, IdeaList } from './resolve.ts';
import { spotNames, wordsOf } from './spot.ts';

export interface Explanation {
  readonly matched: readonly string[];
  readonly alsoAsks: readonly string[];
}

/** A skill longer than this is a sentence; only the names in it are said. */
const MAX_SKILL_LENGTH = 40;

function holds({ docs, fields, mask }: IdeaList, doc: number): boolean {
  let low = 0;
  let high = docs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = docs[middle] ?? 0;
    if (found === doc) return ((fields[middle] ?? 0) & mask) !== 0;
    if (found < doc) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The names in a skill, or the skill itself. */
export function namesOfSkill({ lexicon }: SearchIndex, skill: string): string[] {
  const words = wordsOf(skill);
  const names: string[] = [];
  spotNames(lexicon, words, false, ({ concept }) => names.push(lexicon.concepts[concept]?.name ?? ''));
  if (names.length > 0) return names;
  const says = words.words.some(({ written }) => !FILLER.has(fold(written)));
  return says && skill.length <= MAX_SKILL_LENGTH ? [skill.trim()] : [];
}

export function explain(index: SearchIndex, doc: number, clauses: readonly Clause[]): Explanation {
  const matched = new Set<string>();
  for (const { lists } of clauses) {
    const list = lists.find((one) => holds(one, doc));
    if (list) matched.add(list.label);
  }
  const said = new Set([...matched].map((name) => name.toLowerCase()));
  const others = (index.ideas[doc]?.skills ?? []).flatMap((skill) => namesOfSkill(index, skill));
  return { matched: [...matched], alsoAsks: [...new Set(others)].filter((name) => !said.has(name.toLowerCase())) };
}
