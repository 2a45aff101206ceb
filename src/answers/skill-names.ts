/** The skills of an idea by the names under which they are counted. */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { spotNames, wordsOf } from '../search/spot.ts';

/** A skill in more words than this is a sentence, which nobody looks up in a list. */
const LONGEST_NAME = 4;

/** What was read for an index: an index never changes, and each answer asks for the same skills again. */
const NAMES = new WeakMap<SearchIndex, Map<string, readonly string[]>>();

/**
 * The names in one skill: "Golang" and "Go" are Go, "familiarity with React" is React, a
 * Kubernetes operator is Kubernetes too; a skill that the vocabulary does
 * not know keeps its own words, unless it is a sentence.
 */
export function namesOfSkill(index: SearchIndex, skill: string): readonly string[] {
  const known = NAMES.get(index) ?? new Map<string, readonly string[]>();
  NAMES.set(index, known);
  const names = known.get(skill) ?? readNames(index, skill);
  known.set(skill, names);
  return names;
}

function readNames({ lexicon }: SearchIndex, skill: string): readonly string[] {
  const words = wordsOf(lexicon, skill);
  const found = spotNames(lexicon, words, false).flatMap(({ concept }) => {
    const implied = lexicon.concepts[concept]?.implies ?? [];
    return [concept, ...implied].map((number) => lexicon.concepts[number]?.name ?? skill);
  });
  return found.length > 0 || words.words.length > LONGEST_NAME ? found : [skill];
}

/** The names in all skills of an idea, each once. */
export function skillNames(index: SearchIndex, { skills }: Idea): readonly string[] {
  return [...new Set(skills.flatMap((skill) => namesOfSkill(index, skill)))];
}
