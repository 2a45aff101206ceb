/** Terms and programs as sentences name them, and what is asked of them. */
import { OF } from './figure-words.ts';

const KIND: readonly (readonly ['project' | 'mentor' | 'skill', RegExp])[] = [
  ['mentor', /\bmentors?\b/],
  ['skill', new RegExp(String.raw`\b${OF.skill}\b`)],
  ['project', /\b(?:projects?|organi[sz]ations?|orgs?|communit(?:y|ies)|who|which|everyone|anyone|any)\b/],
];

/** What a sentence asks for; whoever takes part is a project. */
export function kindOf(sentence: string): 'project' | 'mentor' | 'skill' | null {
  return KIND.find(([, said]) => said.test(sentence))?.[0] ?? null;
}

/** Before a term. */
export const IN = '(?:in|on|of|for|from|at|part of|during)';
/** A term, a year or a program, as it is said. */
export const TIME =
  /\b(?:(?:lfx|gsoc)(?:'s)?(?:,? (?:in )?20\d\d)?(?:,? term \d)?|20\d\d(?:,? (?:lfx )?term \d)?|term \d(?:,? (?:of |in )?(?:lfx )?20\d\d)?|(?:this|the current|the newest|the last|last|the previous|previous) (?:term|round|edition|year))\b/;

/** Two terms or programs, wherever a sentence names them; null where it names more or fewer. */
export function twoTimes(sentence: string): readonly [string, string] | null {
  const [one, other, ...more] = timesIn(sentence);
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

/** All that are named, in their order. */
export function timesIn(sentence: string): readonly string[] {
  return sentence.match(new RegExp(TIME, 'g')) ?? [];
}

/** One term is set against another. */
export const SET_AGAINST =
  /\b(?:compare[ds]? (?:to|with|against)|versus|vs\.?|against|than|that (?:was|were|is|are) not (?:there )?in|not in|since|over|from|relative to)\b/;
/** What was not there before. */
export const IS_NEW = /\b(?:new|added|joined|newcomers?|newly|first time)\b/;
