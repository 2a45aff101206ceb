/** The words of a query as wishes: what is wanted, what is not, which program and term, and which words only hint. */
import { amountAt } from './amount.ts';
import {
  FILLER,
  HINTS,
  LEVEL,
  NEGATION_ENDS,
  NEGATORS,
  PROGRAMMING,
  TASK_VERBS,
  WITHOUT_PROGRAMMING,
} from './filler.ts';
import type { Filter } from './filters.ts';
import type { Piece } from './lex-query.ts';
import { longestName, VOCABULARY_LEXICON } from './lexicon.ts';
import { readTimes, type Word } from './read-times.ts';
import { tokensOf } from './tokens.ts';
import { singular } from './word-forms.ts';

/** A word, or words that are one thing, with what it does in the query. */
export interface Wish {
  readonly kind: 'words' | 'phrase' | 'address';
  readonly text: string;
  /** As typed, where that is another spelling. */
  readonly typed: string;
}

export interface Wishes {
  readonly wanted: readonly (readonly Wish[])[];
  readonly unwanted: readonly Wish[];
  readonly hints: readonly Wish[];
  readonly filters: readonly Filter[];
  /** Whether somebody asked for ideas of a difficulty. */
  readonly asksLevel: boolean;
  /** Whether it reads as a sentence rather than as words to look up. */
  readonly isSentence: boolean;
}

type Unit =
  | { readonly role: 'wish'; readonly wish: Wish; readonly minus: boolean; readonly hint: boolean }
  | { readonly role: 'or' }
  | { readonly role: 'no'; readonly excepts: boolean }
  | { readonly role: 'filler'; readonly word: string };

const OTHER_THAN = new Set(['other than', 'anything but', 'everything but', 'all but', 'instead of', 'rather than']);
const EXCEPT = new Set(['except', 'excluding', 'exclude']);
/** From so many words of filler on, a query is a sentence; from one on, where it begins with what to do ("build a dashboard"). */
const SENTENCE = 3;

/** Before or after these, "go" is the verb. */
const GO_AFTER = new Set(['to', 'lets', 'ill', 'gonna', 'could', 'should', 'must']);
const GO_BEFORE = new Set(['through', 'to', 'ahead', 'beyond', 'over', 'back', 'deep', 'deeper', 'into', 'on']);

/** Whether a word that is also a language or a technology is here just English. */
function isJustEnglish(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  if (word === 'go')
    return GO_BEFORE.has(after) || (GO_AFTER.has(before) && (words.length === at + 1 || FILLER.has(after)));
  if (word === 'rest') return before === 'the' || after === 'of';
  return false;
}

/** The words in a row that are one thing, or the single word. */
function unitAt(
  words: readonly Word[],
  keys: readonly { readonly key: string }[],
  at: number,
): { unit: Unit; length: number } {
  const { word, minus } = words[at] as Word;
  const name = isJustEnglish(words, at)
    ? undefined
    : longestName(VOCABULARY_LEXICON.byFirst.get(keys[at]?.key ?? ''), keys, at);
  const sameSign = name !== undefined && words.slice(at, at + name.length).every((other) => other.minus === minus);
  if (name !== undefined && sameSign) {
    const concept = VOCABULARY_LEXICON.concepts[name.concept];
    const typed = words
      .slice(at, at + name.length)
      .map((one) => one.word)
      .join(' ');
    const wish: Wish = { kind: 'words', text: concept?.name ?? word, typed };
    return { unit: { role: 'wish', wish, minus, hint: concept?.general ?? false }, length: name.length };
  }
  if (!minus && word === 'or') return { unit: { role: 'or' }, length: 1 };
  if (!minus && NEGATORS.has(word)) {
    return { unit: { role: 'no', excepts: EXCEPT.has(word) }, length: 1 };
  }
  if (!minus && OTHER_THAN.has(`${word} ${words[at + 1]?.word}`)) {
    return { unit: { role: 'no', excepts: true }, length: 2 };
  }
  if (FILLER.has(word) || isJustEnglish(words, at)) return { unit: { role: 'filler', word }, length: 1 };
  return {
    unit: { role: 'wish', wish: { kind: 'words', text: word, typed: word }, minus, hint: HINTS.has(word) },
    length: 1,
  };
}

const hintOf = (text: string): Unit => ({
  role: 'wish',
  wish: { kind: 'words', text, typed: text },
  minus: false,
  hint: true,
});

function unitsOfWords(words: readonly Word[]): Unit[] {
  const keys = words.map(({ word }) => ({ key: singular(word) }));
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const amount = word?.minus ? undefined : amountAt((offset) => words[at + offset]?.word ?? '');
    if (amount !== undefined) {
      units.push({ role: 'filler', word: '' }, ...amount.sizes.map(hintOf));
      at += amount.length;
      continue;
    }
    // "react/vue" offers a choice, unless it is one thing like "ci/cd".
    const { unit, length } = unitAt(words, keys, at);
    if (word?.joined === '/' && units.at(-1)?.role === 'wish' && unit.role === 'wish') units.push({ role: 'or' });
    units.push(unit);
    at += length;
  }
  return units;
}

function wordsOf(text: string, minus: boolean): Word[] {
  return tokensOf(text).map(({ word, start }) => ({ word, minus, joined: start > 0 ? (text[start - 1] ?? '') : '' }));
}

function unitsOf(pieces: readonly Piece[]): { units: Unit[]; filters: Filter[]; words: Word[] } {
  const units: Unit[] = [];
  const filters: Filter[] = [];
  const all: Word[] = [];
  let run: Word[] = [];
  const flush = (): void => {
    const times = readTimes(run);
    filters.push(...times.filters);
    units.push(...unitsOfWords(times.rest));
    all.push(...run);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      run.push(...wordsOf(piece.text, piece.minus));
      continue;
    }
    flush();
    if (piece.kind === 'or') units.push({ role: 'or' });
    else if (piece.kind === 'address') {
      units.push({
        role: 'wish',
        wish: { kind: 'address', text: piece.text, typed: piece.text },
        minus: false,
        hint: false,
      });
    } else if (piece.kind === 'phrase' && tokensOf(piece.text).length > 0) {
      units.push({
        role: 'wish',
        wish: { kind: 'phrase', text: piece.text.trim(), typed: piece.text },
        minus: piece.minus,
        hint: false,
      });
    }
  }
  flush();
  return { units, filters, words: all };
}

/** What the units read so far leave for the next: whether it is not wanted, or another choice of the last. */
interface Reading {
  readonly wanted: Wish[][];
  readonly unwanted: Wish[];
  readonly hints: Wish[];
  negated: boolean;
  /** Whether all that is listed next is not wanted: "anything but Go and Python". */
  excepts: boolean;
  or: boolean;
  /** Whether somebody said "no coding". */
  noProgramming: boolean;
  last: Wish[] | 'unwanted' | undefined;
}

/** "go or any rust" is still a choice. */
const BETWEEN_CHOICES = new Set(['a', 'an', 'any', 'some', 'maybe', 'even', 'perhaps']);

function takeWish(reading: Reading, { wish, minus, hint }: Extract<Unit, { role: 'wish' }>): void {
  const isChoice = reading.or;
  if (reading.negated && PROGRAMMING.has(wish.typed)) reading.noProgramming = true;
  else if (minus || reading.negated || (isChoice && reading.last === 'unwanted')) {
    reading.unwanted.push(wish);
    reading.last = 'unwanted';
  } else if (hint) {
    reading.hints.push(wish);
    return;
  } else if (isChoice && reading.last !== undefined && reading.last !== 'unwanted') {
    reading.last.push(wish);
  } else {
    reading.last = [wish];
    reading.wanted.push(reading.last);
  }
  reading.negated = false;
  reading.or = false;
}

function takeUnit(reading: Reading, unit: Unit): void {
  if (unit.role === 'wish') takeWish(reading, unit);
  else if (unit.role === 'no') {
    reading.negated = true;
    reading.excepts = unit.excepts;
  } else if (unit.role === 'or') reading.or = reading.last !== undefined;
  else if (unit.word === 'and' && reading.excepts && reading.last === 'unwanted') reading.or = true;
  else {
    reading.negated = reading.negated && !NEGATION_ENDS.has(unit.word);
    reading.or = reading.or && BETWEEN_CHOICES.has(unit.word);
  }
}

/** Wishes of the pieces of a query. A word said twice is one wish. */
export function readWishes(pieces: readonly Piece[]): Wishes {
  const { units, filters, words } = unitsOf(pieces);
  const reading: Reading = {
    wanted: [],
    unwanted: [],
    hints: [],
    negated: false,
    excepts: false,
    or: false,
    noProgramming: false,
    last: undefined,
  };
  for (const unit of units) takeUnit(reading, unit);
  if (reading.noProgramming && reading.wanted.length === 0) {
    reading.wanted.push(WITHOUT_PROGRAMMING.map((text) => ({ kind: 'words', text, typed: text })));
  }
  return {
    wanted: distinct(
      reading.wanted.map((any) => distinct(any, keyOf)),
      (any) => any.map(keyOf).toSorted().join('|'),
    ),
    unwanted: distinct(reading.unwanted, keyOf),
    hints: distinct(reading.hints, keyOf),
    filters,
    isSentence:
      units.filter(({ role }) => role === 'filler').length >= (TASK_VERBS.has(words[0]?.word ?? '') ? 1 : SENTENCE),
    asksLevel: words.some(({ word }) => LEVEL.has(word)),
  };
}

const keyOf = ({ kind, text }: Wish): string => `${kind} ${text.toLowerCase()}`;

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
