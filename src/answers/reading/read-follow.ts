/** How a sentence hangs on what was said before, by its words alone. */

import {
  AGAIN,
  AGE,
  ANEW,
  BOTH,
  CALLED,
  CALLED_FIRST,
  EARLIER,
  HOW_MANY,
  IN_COMMON,
  INSTEAD,
  MORE,
  NARROW,
  NARROWING_WORDS,
  NEEDS,
  NTH_PERSON,
  NUMBERED,
  NUMBERS,
  ONLY_A_TERM,
  ORDINALS,
  OTHER_ONE,
  PLACES,
  SAME_PEOPLE,
  SAME_PROJECT,
  SHARING,
  SHOWN,
  SIMILAR,
  SOME_OF,
  STEP,
  THEIRS,
  THERE_IS,
  WHICH_TERM,
  WHY,
  WHY_OF,
  WIDEST,
} from '../conversation/follow-patterns.ts';

/** How a sentence hangs on what was said before. */
export type Follow =
  /** Some of the ideas shown: places from 0; negative from the end. */
  | { readonly kind: 'place'; readonly at: readonly number[] }
  /** The idea after or before the one that was singled out. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Of the ideas shown, those that were not singled out. */
  | { readonly kind: 'other' }
  /** Of the ideas shown, those of the newest term, or of the oldest. */
  | { readonly kind: 'age'; readonly isOldest: boolean }
  /** The two that were spoken of. */
  | { readonly kind: 'both' }
  /** The one among them that is called by some words: "the python one", "the one by Ann". */
  | { readonly kind: 'called'; readonly words: string }
  /** The ideas shown: "it", "them", "these". */
  | { readonly kind: 'shown' }
  /** Whether they ask for something: "is Go required there". */
  | { readonly kind: 'needs'; readonly words: string }
  /** Fewer of them: "only open ones", "which of them need Rust". */
  | { readonly kind: 'narrow' }
  /** The same with something else instead: "what about Python?". */
  | { readonly kind: 'instead' }
  /** Others of the same project, of the same mentors, or of whichever was spoken of; of one mentor by place. */
  | { readonly kind: 'others'; readonly of: 'project' | 'people' | 'them'; readonly person: number | null }
  /** What was not shown: "more", "the rest". */
  | { readonly kind: 'more'; readonly limit: number | null }
  /** The last list once more, or the widest of those that were shown. */
  | { readonly kind: 'again'; readonly isWidest: boolean }
  /** Something new: "start over". */
  | { readonly kind: 'anew' }
  /** Others like it. */
  | { readonly kind: 'similar' }
  /** All the ideas of those whose they are. */
  | { readonly kind: 'theirs' }
  /** Which term they are of. */
  | { readonly kind: 'term' }
  /** Mentors that they have in common. */
  | { readonly kind: 'sharing' }
  /** What they have in common. */
  | { readonly kind: 'alike' }
  /** "Why?", or why of what is called by some words. */
  | { readonly kind: 'why'; readonly words: string };

export interface Following {
  readonly follow: Follow;
  /** The sentence without the words that hang on what was said. */
  readonly rest: string;
}

/** Whether a sentence asks the last question again of something else: "and for the dashboard?" */
export function asksInstead(sentence: string): boolean {
  return INSTEAD.test(sentence);
}

/** How a sentence in lower case hangs on what was said before; null where it stands alone. */
export function readFollow(sentence: string): Following | null {
  return wholeFollow(sentence) ?? placeFollow(sentence) ?? manyFollow(sentence) ?? pointing(sentence);
}

/** What a sentence is as a whole. */
function wholeFollow(sentence: string): Following | null {
  if (HOW_MANY.test(sentence)) return { follow: { kind: 'shown' }, rest: sentence };
  if (AGAIN.test(sentence)) return { follow: { kind: 'again', isWidest: WIDEST.test(sentence) }, rest: '' };
  if (ANEW.test(sentence)) return { follow: { kind: 'anew' }, rest: '' };
  const similar = SIMILAR.exec(sentence);
  if (similar !== null) return { follow: { kind: 'similar' }, rest: similar.groups?.rest ?? openOnly(sentence) };
  if (IN_COMMON.test(sentence)) return { follow: { kind: 'alike' }, rest: '' };
  const theirs = THEIRS.exec(sentence);
  if (theirs !== null) return { follow: { kind: 'theirs' }, rest: theirs.groups?.rest ?? '' };
  if (WHICH_TERM.test(sentence)) return { follow: { kind: 'term' }, rest: '' };
  if (SHARING.test(sentence)) return { follow: { kind: 'sharing' }, rest: '' };
  if (WHY.test(sentence)) return { follow: { kind: 'why', words: '' }, rest: '' };
  const why = WHY_OF.exec(sentence)?.groups?.what;
  if (why !== undefined) return { follow: { kind: 'why', words: why }, rest: '' };
  return moreFollow(sentence);
}

/** More of a list, or so many more. */
function moreFollow(sentence: string): Following | null {
  const more = MORE.exec(sentence);
  if (more === null) return null;
  const said = more.groups?.next ?? more.groups?.some;
  return { follow: { kind: 'more', limit: said === undefined ? null : countOf(said) }, rest: '' };
}

/** "Is there an open one like that". */
function openOnly(sentence: string): string {
  return /\bopen\b/.test(sentence) ? 'open' : '';
}

/** One or some of a list. */
function placeFollow(sentence: string): Following | null {
  for (const pattern of [SOME_OF, PLACES, NUMBERED]) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    return { follow: { kind: 'place', at: placesOf(found.groups ?? {}) }, rest: without(sentence, pattern) };
  }
  const aged = AGE.exec(sentence)?.groups;
  const age = aged?.age ?? aged?.only ?? aged?.which;
  if (age !== undefined)
    return { follow: { kind: 'age', isOldest: /old|earl/.test(age) }, rest: without(sentence, AGE) };
  const step = STEP.exec(sentence)?.groups;
  if (step !== undefined) {
    const by = step.back === undefined && /next|following|after/.test(`${step.way} ${step.side}`) ? 1 : -1;
    return { follow: { kind: 'step', by }, rest: without(sentence, STEP) };
  }
  return null;
}

function placesOf(groups: Readonly<Record<string, string | undefined>>): readonly number[] {
  const { end, few, word, other, number, alone, before } = groups;
  const count = groups.count ?? few;
  if (count !== undefined) {
    const many = countOf(count);
    return Array.from({ length: many }, (_, at) => (end === 'last' ? at - many : at));
  }
  return [word ?? number ?? alone ?? before ?? '1', other].flatMap((said) =>
    said === undefined ? [] : [placeOf(said)],
  );
}

function countOf(said: string): number {
  return NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 1 : Number(said);
}

function placeOf(said: string): number {
  if (said === 'last') return -1;
  if (said === 'middle') return MIDDLE;
  if (NUMBERS.includes(said)) return NUMBERS.indexOf(said);
  const ordinal = ORDINALS.indexOf(said);
  return ordinal >= 0 ? ordinal : Number.parseInt(said, 10) - 1;
}

/** Whatever stands in the middle of the list. */
export const MIDDLE = 1_000_000;

/** Others of the same people or the same project. */
function othersFollow(sentence: string): Following | null {
  if (SAME_PEOPLE.test(sentence)) {
    const person = NTH_PERSON.exec(sentence)?.groups?.word;
    const at = person === undefined || person === 'other' ? null : placeOf(person);
    return { follow: { kind: 'others', of: 'people', person: at }, rest: '' };
  }
  return sameProjectFollow(sentence);
}

/** "Did they mentor before" is asked of people. */
const MENTORED_BEFORE = /\b(?:did|do|does|has|have|had) (?:they|he|she)\b.*\bmentor/;

function sameProjectFollow(sentence: string): Following | null {
  if (MENTORED_BEFORE.test(sentence)) return null;
  const sameProject = SAME_PROJECT.exec(sentence)?.[0];
  if (sameProject !== undefined) {
    const year = /\b20\d\d\b/.exec(sameProject)?.[0];
    const earlier = year !== undefined || EARLIER.test(sameProject);
    const of = /\b(?:his|her)\b/.test(sameProject)
      ? 'people'
      : /\b(?:them|they|those|their|theirs)\b|\bother (?:ideas?|projects?)[?.! ]*$/.test(sameProject)
        ? 'them'
        : 'project';
    const rest =
      year !== undefined ? `earlier terms ${year}` : earlier ? 'earlier terms' : without(sentence, SAME_PROJECT);
    return { follow: { kind: 'others', of: earlier ? 'project' : of, person: null }, rest };
  }
  return null;
}

/** Others than those shown, fewer of them, or others instead. */
function manyFollow(sentence: string): Following | null {
  const others = othersFollow(sentence);
  if (others !== null) return others;
  if (NARROW.some((narrow) => narrow.test(sentence))) {
    return { follow: { kind: 'narrow' }, rest: narrowingWords(sentence) };
  }
  if (INSTEAD.test(sentence)) {
    return { follow: { kind: 'instead' }, rest: without(sentence, INSTEAD) };
  }
  return ONLY_A_TERM.test(sentence) ? { follow: { kind: 'instead' }, rest: sentence } : null;
}

/** "Remove Kubernetes" is "without Kubernetes". */
function narrowingWords(sentence: string): string {
  return sentence
    .replace(
      /^((?:and |ok |but |so |now |then |please )*)(?:remove|drop|skip|hide|leave out|exclude|excluding|except|minus|avoid|nothing (?:with|in|on|about)|none (?:with|in)|anything but|i(?:'d| would) rather not(?: do| use| have)?|i (?:do not|don't) (?:want|like|know|do))\b/,
      '$1without',
    )
    .replace(NARROWING_WORDS, ' ')
    .replace(/ only(?=[?.! ]*$)/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word that points at what was shown. */
function pointing(sentence: string): Following | null {
  const first = CALLED_FIRST.exec(sentence)?.groups;
  if (first?.what !== undefined) return { follow: { kind: 'called', words: first.what }, rest: first.rest ?? '' };
  const needed = NEEDS.map((pattern) => pattern.exec(sentence)?.groups?.what).find((what) => what !== undefined);
  if (needed !== undefined) return { follow: { kind: 'needs', words: needed }, rest: '' };
  if (OTHER_ONE.test(sentence)) return { follow: { kind: 'other' }, rest: without(sentence, OTHER_ONE) };
  if (BOTH.test(sentence)) return { follow: { kind: 'both' }, rest: without(sentence, BOTH) };
  const called = CALLED.exec(sentence)?.groups;
  const words = called?.after ?? called?.before;
  if (words !== undefined) return { follow: { kind: 'called', words }, rest: '' };
  return SHOWN.test(sentence.replace(THERE_IS, ' '))
    ? { follow: { kind: 'shown' }, rest: without(sentence, SHOWN) }
    : null;
}

function without(sentence: string, pattern: RegExp): string {
  return sentence.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}
