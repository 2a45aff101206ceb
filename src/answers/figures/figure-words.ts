/** The words that questions for figures are made of, for patterns. */
import type { Counted, Unit } from './figures.ts';

export const OF = {
  project: '(?:projects?|organi[sz]ations?|orgs?|communit(?:y|ies))',
  term: String.raw`(?:terms?(?! \d)|years?|cohorts?|editions?|seasons?|rounds?)`,
  skill: '(?:skills?|(?:programming )?languages?|technolog(?:y|ies)|techs?)',
  mentor: '(?:mentors?)',
} as const;
export const IDEAS =
  '(?:ideas?|projects?|opportunit(?:y|ies)|slots?|positions?|mentorships?|openings?|proposals?|ones?|things)';
export const UNITS: readonly (readonly [Unit, string])[] = [
  ['mentor', 'mentors?'],
  ['idea', IDEAS],
];
export const HAS =
  '(?:has|have|had|having|with|that|which|who|offers?|offer(?:ing|ed)|gets?|got|lists?|listed|proposed?|proposes|runs?|ran|comes?|there|are|is|were|did|do|does|brings?|brought)';

/** Takes a match out of a sentence, and the words that only ask. */
export function without(sentence: string, ...said: readonly string[]): string {
  return said
    .reduce((left, part) => left.replace(part, ' '), sentence)
    .replace(
      /\b(?:which|what|who|how many|list|show|name|count|total|sum|number|average|mean|tell me|give me|me|overall|ever|in total)\b|[?!]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

export const COUNTED = Object.keys(OF) as readonly Counted[];
