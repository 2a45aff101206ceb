/**
 * How surely two ideas of two revisions are one idea, when their project and title do not already say so.
 *
 * People retitle an idea, rewrite it, give it another project name or issue, and several ideas of a project may share
 * one issue or nearly one text. No single sign decides; the thresholds below are set so that two signs must agree.
 */
import type { Idea } from './idea.ts';
import { addressKey, plainText } from './meaning.ts';

/** What is compared of an idea, read once. */
export interface Traits {
  readonly idea: Idea;
  /** Letters and digits only, lower case. */
  readonly project: string;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  /** Words of description and outcome. */
  readonly textWords: ReadonlySet<string>;
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

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? [],
  );
}

const ONE_THING =
  /\/(?:issues|pull|discussions|merge_requests|work_items|browse)\/[\w-]*\d+|\/document\/d\/|[?&]issue=\d+/i;

/** An address as it names a thing: what follows a numbered issue (a comment, a query) is left out. */
function issueKey(address: string): string | null {
  const key = addressKey(address).toLowerCase();
  const named = ONE_THING.exec(key);
  return named === null ? null : key.replace(/[?#](?!.*issue=).*$/, '');
}

export function traitsOf(idea: Idea): Traits {
  return {
    idea,
    project: nameKey(idea.project),
    title: nameKey(idea.title),
    titleWords: wordsOf(idea.title),
    textWords: wordsOf(plainText(`${idea.description ?? ''}\n\n${idea.outcome ?? ''}`)),
    issues: new Set(idea.upstream.flatMap((address) => issueKey(address) ?? [])),
    lfxUrl: idea.lfxUrl === null ? null : addressKey(idea.lfxUrl),
  };
}

/** Dice's coefficient: 0 nothing shared, 1 the same words. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / (a.size + b.size);
}

/** Words that a text needs before its likeness alone says anything: two short ones are soon alike. */
const ENOUGH_WORDS = 12;

/** Likeness of the texts; of short ones, only whether they say the same. */
function textLikeness(a: Traits, b: Traits): number {
  const alike = shared(a.textWords, b.textWords);
  return Math.min(a.textWords.size, b.textWords.size) >= ENOUGH_WORDS || alike === 1 ? alike : alike / 2;
}

type Sign = 'same' | 'other' | 'unknown';

function issueSign(a: Traits, b: Traits): Sign {
  if (a.issues.size === 0 || b.issues.size === 0) return 'unknown';
  return [...a.issues].some((issue) => b.issues.has(issue)) ? 'same' : 'other';
}

function lfxSign(a: Traits, b: Traits): Sign {
  if (a.lfxUrl === null || b.lfxUrl === null) return 'unknown';
  return a.lfxUrl === b.lfxUrl ? 'same' : 'other';
}

/** Program and term: the same, another, or not told by one of the two. */
function termSign({ idea: a }: Traits, { idea: b }: Traits): Sign {
  const differs = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;
  if (differs(a.program, b.program) || differs(a.term, b.term)) return 'other';
  return a.program === b.program && a.term === b.term ? 'same' : 'unknown';
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

const BASE: Readonly<Record<Sign, number>> = { same: 0.5, unknown: 0.35, other: 0.25 };

/**
 * How surely two ideas are one: 0 for two ideas, else above 0 and at most 1.
 *
 * A title and project kept is surest, then the application page, then the issue with some likeness of text, then
 * likeness alone. Two application pages are two ideas. Ideas of different programs are two; of different terms, only a
 * kept title and project makes them one (a list carried over).
 */
export function likeness(a: Traits, b: Traits): number {
  const term = termSign(a, b);
  const sameProject = a.project === b.project;
  const text = textLikeness(a, b);
  if (a.idea.program !== null && b.idea.program !== null && a.idea.program !== b.idea.program) return 0;
  if (sameProject && a.title === b.title) return (term === 'other' ? 0.6 : 0.9) + 0.1 * text;
  if (term === 'other') return 0;
  const title = shared(a.titleWords, b.titleWords);
  const lfx = lfxSign(a, b);
  if (lfx === 'same') return 0.8 + 0.05 * title + 0.05 * text;
  const issue = issueSign(a, b);
  if (lfx === 'other' || !ENOUGH[issue](title, text, sameProject)) return 0;
  return BASE[issue] + 0.15 * title + 0.15 * text + (sameProject ? 0.05 : 0);
}
