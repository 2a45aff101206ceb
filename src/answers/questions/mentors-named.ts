/** Which mentors a sentence names: by whole name, by a part of it, by handle, with a slip or a possessive. */
import type { Idea, Mentor } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { EVERYDAY } from '../../search/everyday-words.ts';
import { FILLER, HINTS } from '../../search/filler.ts';
import { isKnown } from '../../search/mend.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { singular } from '../../search/word-forms.ts';
import { mentorKey } from './people.ts';
import type { Fact, FactsAnswer } from './question-answer.ts';

export interface NamedMentors {
  /** Of everybody who may be meant; see `mentorKey`. */
  readonly keys: ReadonlySet<string>;
  /** As the catalog has them. */
  readonly names: readonly string[];
  /** The words around the name. */
  readonly rest: string;
}

const WHETHER = /^(?:(?:and|so|but|ok) )*(?:is|was|are|were|does|do|did|isn't)\b/;

/** Of a sentence that asks whether somebody mentors some ideas: who that is, and of which of them it is true. */
export function mentorAsked(
  fact: Fact,
  ideas: readonly { readonly idea: Idea }[],
  sentence: string,
  { index }: { readonly index: SearchIndex },
): { readonly named?: NonNullable<FactsAnswer['named']>; readonly keys: readonly string[] } {
  const people = fact === 'mentors' ? mentorsNamed(sentence, index) : null;
  if (people === null || !WHETHER.test(sentence)) return { keys: [...(people?.keys ?? [])] };
  const by = ideas.filter(({ idea }) => idea.mentors.some((mentor) => people.keys.has(mentorKey(mentor))));
  return { named: { who: people.names.join(' or '), by: by.map(({ idea }) => idea.id) }, keys: [...people.keys] };
}

/** Names, parts of names and handles, as they are compared, to whoever has them. */
interface Register {
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlyMap<string, string>;
}

const REGISTERS = new WeakMap<SearchIndex, Register>();
const LONGEST_NAME = 5;
const SHORTEST_PART = 3;
/** Shorter words are taken as they stand. */
const SHORTEST_SLIP = 5;
const LONG = 8;

function registerOf(index: SearchIndex): Register {
  const known = REGISTERS.get(index);
  if (known !== undefined) return known;
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const note = (map: Map<string, Set<string>>, name: string, key: string): void => {
    if (name !== '') map.set(name, (map.get(name) ?? new Set()).add(key));
  };
  for (const mentor of index.ideas.flatMap((idea: Idea) => idea.mentors)) {
    const key = mentorKey(mentor);
    names.set(key, fuller(names.get(key) ?? '', mentor.name ?? mentor.github ?? ''));
    for (const name of wholeNames(mentor)) note(whole, name, key);
    for (const part of nameKey(mentor.name ?? '').split(' ')) if (part.length >= SHORTEST_PART) note(parts, part, key);
  }
  const register = { whole, parts, names };
  REGISTERS.set(index, register);
  return register;
}

/** Of two names of one person the one that is more of a name. */
function fuller(known: string, other: string): string {
  return known.includes(' ') || !other.includes(' ') ? known || other : other;
}

/** How mentors are called. */
export function namesOfMentors(keys: ReadonlySet<string>, index: SearchIndex): readonly string[] {
  const { names } = registerOf(index);
  return withoutSpellings([...keys].map((key) => names.get(key) ?? key));
}

function wholeNames({ name, github }: Mentor): readonly string[] {
  const handle = nameKey(github ?? '');
  return [...new Set([nameKey(name ?? ''), handle, handle.replaceAll(' ', '')])];
}

/** A term or a program as a filter stays as it is. */
const FILTER_OR_SIGN = /(?<!\S)-?(?:term|program|status):\S+|[?!,;:"()]/g;

/**
 * The mentors that words name; null where they name none.
 *
 * @param isAbout whether somebody is named for sure, so that "Chance" or "Grace" is no mere word.
 */
export function mentorsNamed(words: string, index: SearchIndex, isAbout = false): NamedMentors | null {
  const each = words
    .replace(FILTER_OR_SIGN, (said) => (said.length > 1 ? said : ' '))
    .split(/\s+/)
    .map((word) => word.replace(/^@|[.']+$/g, ''))
    .filter(Boolean);
  for (let length = Math.min(LONGEST_NAME, each.length); length > 0; length--) {
    for (let from = 0; from + length <= each.length; from++) {
      const keys = holders(each.slice(from, from + length).join(' '), length, index, isAbout);
      if (keys !== null) return named(keys, [...each.slice(0, from), ...each.slice(from + length)], index);
    }
  }
  return slipped(each, index);
}

function named(keys: ReadonlySet<string>, rest: readonly string[], index: SearchIndex): NamedMentors {
  return { keys, names: namesOfMentors(keys, index), rest: rest.join(' ') };
}

/** Each name once, however it is written. */
function withoutSpellings(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [nameKey(name), name])).values()].toReversed();
}

/** Whose name it is; of a single word only where it is no word of plain language, unless somebody is named for sure. */
function holders(name: string, length: number, index: SearchIndex, isAbout: boolean): ReadonlySet<string> | null {
  const { whole, parts } = registerOf(index);
  for (const key of [nameKey(name), nameKey(name).replace(/s$/, '')]) {
    if (length === 1 && isWord(key, index) && !isAbout) continue;
    if (length === 1 && FILLER.has(key)) continue;
    const found = whole.get(key) ?? (length === 1 ? parts.get(key) : partsTogether(key, parts));
    if (found !== undefined && found.size > 0) return found;
  }
  return null;
}

function isWord(key: string, { lexicon }: SearchIndex): boolean {
  return FILLER.has(key) || EVERYDAY.has(key) || HINTS.has(key) || lexicon.byName.has(singular(key));
}

/** Whoever has all of several words in the name: "ada king" is Ada Lovelace King. */
function partsTogether(key: string, parts: Register['parts']): ReadonlySet<string> | undefined {
  const [first, ...others] = key.split(' ').map((word) => parts.get(word) ?? new Set<string>());
  const all = [...(first ?? [])].filter((one) => others.every((holders) => holders.has(one)));
  return all.length > 0 ? new Set(all) : undefined;
}

/** A word that nothing knows, a letter or two away from somebody's name. */
function slipped(each: readonly string[], index: SearchIndex): NamedMentors | null {
  const { parts } = registerOf(index);
  for (const [at, word] of each.entries()) {
    const key = nameKey(word).replaceAll(' ', '');
    if (key.length < SHORTEST_SLIP || isWord(key, index) || isKnown(index, key)) continue;
    const most = key.length < LONG ? 1 : 2;
    const near = [...parts].filter(
      ([part]) => part.length >= SHORTEST_SLIP && part[0] === key[0] && editDistance(key, part, most) <= most,
    );
    const [only, ...others] = near;
    if (only !== undefined && others.length === 0) {
      return named(only[1], [...each.slice(0, at), ...each.slice(at + 1)], index);
    }
  }
  return null;
}
