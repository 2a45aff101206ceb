/** Programs and their terms: how a term is read from where a document stands, and how it is said. */
import type { Program } from './idea.ts';

/** The program and term of a document; null where nothing tells. */
export interface Term {
  readonly program: Program | null;
  readonly term: string | null;
}

const LFX = /\blfx\b|linux foundation mentorship|community ?bridge/i;
const GSOC = /\bgsoc\b|summer[ _-]?of[ _-]?code/i;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/;
const NUMBERED = /\bterm[\s_-]*0?([123])(?!\d)/i;
const QUARTER = /(?:^|[^a-z\d])q([1234])(?!\d)/i;

/** LFX's three terms by what they are called, in the order they are looked for. */
const SEASONS: readonly (readonly [RegExp, string])[] = [
  [/\bspring\b|\bmar(?:ch)?\b[^a-z]{0,12}may\b/i, '1'],
  [/\bsummer\b|\bjune?\b[^a-z]{0,12}aug(?:ust)?\b/i, '2'],
  [/\bfall\b|\bautumn\b|\bsept?(?:ember)?\b[^a-z]{0,12}nov(?:ember)?\b/i, '3'],
];
const QUARTERS: Readonly<Record<string, string>> = { 1: '1', 2: '2', 3: '3', 4: '3' };

/**
 * The program and term of a document, from its path first and its headings next, in all their namings: `2024/03-Sep-Nov`,
 * `2021/01-Spring`, `2020/q3-q4`, "Term 02 - 2026 June - August", "Q3 - Fall'2021", "GSoC 2025".
 */
export function readTerm(path: string, headings: readonly string[]): Term {
  const places = [path, ...headings.slice(0, 3)];
  const program = firstOf(places, readProgram);
  const year = firstOf(places, (text) => lastMatch(YEAR, text));
  if (year === null || program === null) return { program, term: null };
  if (program === 'gsoc') return { program, term: year };
  const number = firstOf(places, (text) => readNumber(text, year));
  return { program, term: number === null ? null : `${year}-${number}` };
}

/** How a term is said: "LFX 2024 Term 3", "GSoC 2025". */
export function termName(program: Program | null, term: string | null): string {
  const name = program === 'lfx' ? 'LFX' : program === 'gsoc' ? 'GSoC' : 'Mentorship';
  if (term === null) return name;
  const [year = term, number] = term.split('-');
  return number === undefined ? `${name} ${year}` : `${name} ${year} Term ${number}`;
}

/** Orders terms of one program from old to new; no term at all is oldest. */
export function compareTerms(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** LFX's terms of a year last three months each, the first from March on. */
const MONTHS_BEFORE_LAST = 2;
const MONTHS_OF_TERM = 3;

/** A GSoC takes no applications after spring, and most of its work is done with summer. */
const MONTHS_OF_GSOC = 8;

/** Whether a term is over by the calendar alone: a GSoC with its summer, an LFX term a month after its last. */
export function hasEnded({ program, term }: Term, now: Date): boolean {
  if (term === null) return false;
  const [year, number] = term.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return false;
  const months =
    program === 'lfx' && number !== undefined ? MONTHS_BEFORE_LAST + number * MONTHS_OF_TERM + 1 : MONTHS_OF_GSOC;
  return now.getTime() >= Date.UTC(year, months);
}

/** The newest term of each program among ideas. */
export function newestTerms(
  ideas: readonly { readonly program: Program | null; readonly term: string | null }[],
): ReadonlyMap<Program | null, string | null> {
  const newest = new Map<Program | null, string | null>();
  for (const { program, term } of ideas) {
    const known = newest.get(program);
    if (known === undefined || compareTerms(known, term) < 0) newest.set(program, term);
  }
  return newest;
}

function readProgram(text: string): Program | null {
  if (LFX.test(text)) return 'lfx';
  if (GSOC.test(text)) return 'gsoc';
  return /(?:^|[^a-z])term[\s_-]*0?[123]\b/i.test(text) && YEAR.test(text) ? 'lfx' : null;
}

/** The number of the term a text names; in a path only what follows the year counts. */
function readNumber(text: string, year: string): string | null {
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined) return numbered;
  const folder = new RegExp(`${year}[/\\\\_-]0?([123])(?=[-_/\\\\.]|$)`).exec(text)?.[1];
  if (folder !== undefined) return folder;
  const words = text.replace(/[_/\\-]/g, ' ');
  const season = SEASONS.find(([pattern]) => pattern.test(words))?.[1];
  if (season !== undefined) return season;
  const quarter = QUARTER.exec(words)?.[1];
  return quarter === undefined ? null : (QUARTERS[quarter] ?? null);
}

function lastMatch(pattern: RegExp, text: string): string | null {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.[1] ?? null;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}
