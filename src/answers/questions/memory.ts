/**
 * What a conversation is about, so that "the second one" and "what about Python?" mean something.
 *
 * Only ids and filters are remembered, never what somebody wrote.
 */
import type { Intent } from './ways.ts';

export interface Memory {
  /** The ideas last shown, by id, in the order shown. */
  readonly ideas: readonly string[];
  /** The one among them that was spoken of last; null where none was singled out. */
  readonly focus: string | null;
  /** What they were found by, as filters of the query language: `skill:"Go" project:"Karmada"`. */
  readonly filters: readonly string[];
  /** What was asked of them. */
  readonly intent: Intent;
}

export const NOTHING_YET: Memory = { ideas: [], focus: null, filters: [], intent: 'find' };

/** How a sentence hangs on what was said before. */
export type Follow =
  /** One of the ideas shown: from 0; negative from the end. */
  | { readonly kind: 'place'; readonly at: number }
  /** The ideas shown: "it", "them", "these". */
  | { readonly kind: 'shown' }
  /** Fewer of them: "only open ones", "which of them need Rust". */
  | { readonly kind: 'narrow' }
  /** The same with something else instead: "what about Python?". */
  | { readonly kind: 'instead' }
  /** Others of the same project, of the same mentors, or of whichever was spoken of: "any others from them?". */
  | { readonly kind: 'others'; readonly of: 'project' | 'people' | 'them' }
  /** What was not shown: "more", "the rest". */
  | { readonly kind: 'more' };

export interface Following {
  readonly follow: Follow;
  /** The sentence without the words that hang on what was said. */
  readonly rest: string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ONE = `(?: (?:one|idea|project|option|entry|result|item|of (?:them|these|those)))*`;
const PLACE = new RegExp(
  String.raw`(?<![\w-])(?:(?:the )?(?<word>${ORDINALS.join('|')}|last|1st|2nd|3rd|\d{1,2}th)(?! (?:date|day|deadline|term|year|time|contribution))${ONE}|(?:number|no\.?|#|idea|option) ?#?(?<number>\d{1,2})(?!\d))(?![\w-])`,
);
const INSTEAD =
  /^(?:(?:and|ok|okay|so|hm+|then)[ ,]+)?(?:what|how) about(?: ones?)?(?: (?:in|for|with|from|of))?\b|^(?:and|or)(?: (?:for|in|with|from|of))? (?!(?:who|what|which|when|where|how|is|are|can|does|do)\b)/;
const NARROW =
  /^(?:and |ok |but )?(?:only|just|show only|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?|without|excluding|except|not|no)\b|\b(?:which|any|how many|are any|is any|some|one|ones|all)(?: ones?)? of (?:them|these|those)\b|\bamong (?:them|these|those)\b|\b(?:from|in) (?:this|that|the) list\b|^(?:the )?(?:open|accepted|proposed) ones?\b/;
const MORE =
  /^(?:and |ok(?:ay)? |show |give me |any |is there |are there |see |list )*(?:the )?(?:some )?(?:more|next|rest|remaining|others)(?: (?:ones?|ideas|please|of (?:them|these|those)|then))*[ ?.!]*$/;
const OTHER = '(?:else|others?|another|more)';
const PERSON =
  '(?:he|she|him|her|(?:the|this|that|these|those|its|their|same)(?: same)? (?:mentors?|person|people|guys?))';
const SAME_PEOPLE = new RegExp(
  String.raw`\b${PERSON}\b.*\b${OTHER}\b|\b${OTHER}\b.*\b${PERSON}\b|\bthey\b.*\bmentor\w*\b.*\b${OTHER}\b|\b${OTHER}\b.*\bthey\b.*\bmentor`,
);
const SAME_PROJECT =
  /\b(?:any(?:thing)?|what|which|are there|show|some)?(?: me)? ?(?:other|others|else|more)(?: (?:ideas?|ones?|projects?))?(?: (?:are there|do they have))? (?:from|by|of|in|at) (?:them|that project|this project|the same project|the same (?:org|organi[sz]ation|community)|it|there|those|they)\b|\bsame (?:project|org|organi[sz]ation)\b|\bwhat else (?:do they|does (?:it|that project|this project)) (?:have|offer)\b/;
const SHOWN =
  /\b(?:it|its|it's|them|their|they|these|those|that one|this one|that|this (?:idea|project)|that (?:idea|project)|the (?:idea|project|mentors?|one)(?! (?:that|which|with|for|about|on|in|of|where|using))|(?:he|she|him|her)|all of (?:them|these|those)|both)\b/;

/** How a sentence in lower case hangs on what was said before; null where it stands alone. */
export function readFollow(sentence: string): Following | null {
  const place = PLACE.exec(sentence);
  if (place !== null) {
    return { follow: { kind: 'place', at: placeOf(place.groups ?? {}) }, rest: without(sentence, PLACE) };
  }
  if (MORE.test(sentence)) return { follow: { kind: 'more' }, rest: '' };
  if (SAME_PEOPLE.test(sentence)) return { follow: { kind: 'others', of: 'people' }, rest: '' };
  const sameProject = SAME_PROJECT.exec(sentence)?.[0];
  if (sameProject !== undefined) {
    const of = /\b(?:them|they|those)\b/.test(sameProject) ? 'them' : 'project';
    return { follow: { kind: 'others', of }, rest: without(sentence, SAME_PROJECT) };
  }
  if (INSTEAD.test(sentence)) return { follow: { kind: 'instead' }, rest: without(sentence, INSTEAD) };
  if (NARROW.test(sentence)) {
    return {
      follow: { kind: 'narrow' },
      rest: sentence
        .replace(/\b(?:of|among|from|in) (?:them|these|those|(?:this|that|the) list)\b/, ' ')
        .replace(/^(?:and |ok |but )?(?:only|just|show only|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?)\b/, ' ')
        .trim(),
    };
  }
  return SHOWN.test(sentence) ? { follow: { kind: 'shown' }, rest: without(sentence, SHOWN) } : null;
}

function placeOf({ word, number }: Readonly<Record<string, string | undefined>>): number {
  if (number !== undefined) return Number(number) - 1;
  if (word === 'last') return -1;
  const ordinal = ORDINALS.indexOf(word ?? '');
  return ordinal >= 0 ? ordinal : Number.parseInt(word ?? '1', 10) - 1;
}

function without(sentence: string, pattern: RegExp): string {
  return sentence.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}
