/**
 * How surely two ideas of two revisions are one idea, when their project and title do not already say so.
 *
 * People retitle an idea, rewrite it, give it another project name or issue, and several ideas of a project may share
 * one issue or nearly one text. No single sign decides; the thresholds below are set so that two signs must agree.
 */
import type { Idea } from './idea.ts';
import { addressKey, plainText } from './plain-text.ts';
import { createWordSets, openingOf, type WordSet } from './word-sets.ts';

/** What is compared of an idea, read once. */
export interface Traits {
  readonly idea: Idea;
  /** Letters and digits only, lower case. */
  readonly project: string;
  readonly title: string;
  readonly titleWords: WordSet;
  /** Description and outcome. */
  readonly text: string;
  /** Their first words; null where there are too few to say anything. */
  readonly opening: string | null;
  /** All their words, read when they are first asked for: most pairs are told apart before. */
  readonly textWords: () => WordSet;
  /** The upstream addresses that name one thing, such as a numbered issue; not a whole repository or a search. */
  readonly issues: ReadonlySet<string>;
  readonly lfxUrl: string | null;
}

/** A text as letters and digits alone, so that marks, case, accents and white space do not tell two apart. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}

const ONE_THING =
  /\/(?:issues|pull|discussions|merge_requests|work_items|browse)\/[\w-]*\d+|\/document\/d\/|[?&]issue=\d+/i;

/** An address as it names a thing: what follows a numbered issue (a comment, a query) is left out. */
function issueKey(address: string): string | null {
  const key = addressKey(address).toLowerCase();
  const named = ONE_THING.exec(key);
  return named === null ? null : key.replace(/[?#](?!.*issue=).*$/, '');
}

/** Words that a text needs before its likeness alone says anything: two short ones are soon alike. */
const ENOUGH_WORDS = 12;

/** Words at the start of a text that two different ideas hardly share. */
const OPENING_WORDS = 10;

type Sign = 'same' | 'other' | 'unknown';

function issueSign(a: Traits, b: Traits): Sign {
  if (a.issues.size === 0 || b.issues.size === 0) return 'unknown';
  return [...a.issues].some((issue) => b.issues.has(issue)) ? 'same' : 'other';
}

function lfxSign(a: Traits, b: Traits): Sign {
  if (a.lfxUrl === null || b.lfxUrl === null) return 'unknown';
  return a.lfxUrl === b.lfxUrl ? 'same' : 'other';
}

/** Whether both tell something, and not the same. */
function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether likeness of title and text suffices, by what the upstream issues say. */
const ENOUGH: Readonly<Record<Sign, (title: number, text: number, sameProject: boolean) => boolean>> = {
  same: (title, text, sameProject) => Math.max(title, text) >= (sameProject ? 0.2 : 0.4),
  other: (title, text, sameProject) => sameProject && title >= 0.6 && text >= 0.6,
  unknown: (title, text, sameProject) =>
    sameProject
      ? text >= 0.6 || (title >= 0.65 && text >= 0.25) || (title >= 0.5 && text >= 0.4)
      : text >= 0.85 || (title >= 0.8 && text >= 0.5),
};

/** Whether any likeness of text could suffice: what is no is known without reading the texts. */
const POSSIBLE: Readonly<Record<Sign, (title: number, sameProject: boolean) => boolean>> = {
  same: () => true,
  other: (title, sameProject) => sameProject && title >= 0.6,
  unknown: () => true,
};

const BASE: Readonly<Record<Sign, number>> = { same: 0.5, unknown: 0.35, other: 0.25 };

export interface Comparison {
  readonly traitsOf: (idea: Idea) => Traits;
  /**
   * How surely two ideas are one: 0 for two ideas, else above 0 and at most 1. Quickest where the first stays the same
   * from call to call.
   *
   * A title and project kept is surest, then the application page, then the issue with some likeness of text, then
   * likeness alone. Two application pages are two ideas. Ideas of different programs are two; of different terms, only a
   * kept title and project makes them one (a list carried over).
   */
  readonly likeness: (a: Traits, b: Traits) => number;
}

/** A comparison of some ideas with some others; traits of one comparison mean nothing in another. */
export function createComparison(): Comparison {
  const titles = createWordSets();
  const texts = createWordSets();

  /** Likeness of the texts; of short ones, only whether they say the same. */
  const textLikeness = (left: Traits, right: Traits): number => {
    if (left.opening !== null && left.text === right.text) return 1;
    const [a, b] = [left.textWords(), right.textWords()];
    const alike = texts.likeness(a, b);
    return Math.min(a.length, b.length) >= ENOUGH_WORDS || alike === 1 ? alike : alike / 2;
  };
  /** Of two ideas of one term whose projects or titles are not the same. */
  const likenessOfTwoNames = (a: Traits, b: Traits): number => {
    const sameProject = a.project === b.project;
    const [lfx, issue] = [lfxSign(a, b), issueSign(a, b)];
    const title = titles.likeness(a.titleWords, b.titleWords);
    if (lfx === 'same') return 0.8 + 0.05 * title + 0.05 * textLikeness(a, b);
    if (lfx === 'other' || !POSSIBLE[issue](title, sameProject)) return 0;
    const text = textLikeness(a, b);
    if (!ENOUGH[issue](title, text, sameProject)) return 0;
    return BASE[issue] + 0.15 * title + 0.15 * text + (sameProject ? 0.05 : 0);
  };
  return {
    traitsOf: (idea) => {
      const text = plainText(`${idea.description ?? ''}\n\n${idea.outcome ?? ''}`);
      let textWords: WordSet | undefined;
      return {
        idea,
        project: nameKey(idea.project),
        title: nameKey(idea.title),
        titleWords: titles.read(idea.title),
        text,
        opening: openingOf(text, OPENING_WORDS),
        textWords: () => {
          textWords ??= texts.read(text);
          return textWords;
        },
        issues: new Set(idea.upstream.flatMap((address) => issueKey(address) ?? [])),
        lfxUrl: idea.lfxUrl === null ? null : addressKey(idea.lfxUrl),
      };
    },
    likeness: (a, b) => {
      if (differ(a.idea.program, b.idea.program)) return 0;
      const isOtherTerm = differ(a.idea.term, b.idea.term);
      if (a.project === b.project && a.title === b.title) return (isOtherTerm ? 0.6 : 0.9) + 0.1 * textLikeness(a, b);
      return isOtherTerm ? 0 : likenessOfTwoNames(a, b);
    },
  };
}
