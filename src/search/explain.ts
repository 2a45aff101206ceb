/** Why an idea matched: "Go, Kubernetes; also asks for gin, SQLite". */
import type { SearchIndex } from './build-index.ts';
import { FILLER } from './filler.ts';
import type { Matches } from './ideas-with.ts';
import { fold } from './normalise.ts';
import { spotNames, wordsOf } from './spot.ts';

/** A skill longer than this is a sentence; only the names in it are said. */
const MAX_SKILL_LENGTH = 40;

/** The names in a skill, or the skill itself. */
export function namesOfSkill({ lexicon }: SearchIndex, skill: string): string[] {
  const words = wordsOf(lexicon, skill);
  const names = spotNames(lexicon, words, false).map(({ concept }) => lexicon.concepts[concept]?.name ?? '');
  if (names.length > 0) return names;
  const says = words.words.some(({ written }) => !FILLER.has(fold(written)));
  return says && skill.length <= MAX_SKILL_LENGTH ? [skill.trim()] : [];
}

/** @param matches of each clause of the query. */
export function matchedBy(idea: number, matches: readonly Matches[]): readonly string[] {
  return [...new Set(matches.flatMap((match) => match.labelOf(idea) ?? []))];
}

/** What else an idea asks for. */
export function alsoAsked(index: SearchIndex, idea: number, matched: readonly string[]): readonly string[] {
  const said = new Set(matched.map((name) => name.toLowerCase()));
  const others = (index.ideas[idea]?.skills ?? []).flatMap((skill) => namesOfSkill(index, skill));
  return [...new Set(others)].filter((name) => !said.has(name.toLowerCase()));
}
