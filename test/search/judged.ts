/**
 * Queries with what a reader found relevant, and how well a ranking meets it.
 *
 * An idea is named by its document's letter and the line of its heading. Grade 3: what was asked for, listed or in
 * the title; 2: clearly to do with it; 1: touched by it; not named: not relevant. An idea that lacks one of the asked
 * things is not relevant, except to a long sentence. Mentors are named by their place, because they are people.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import type { Idea, Mentor } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const JUDGED = fileURLToPath(new URL('../fixtures/judged/', import.meta.url));

export const hasCorpus = existsSync(CORPUS);

interface JudgedQuery {
  readonly text: string;
  readonly 3?: string;
  readonly 2?: string;
  readonly 1?: string;
}

interface JudgedMentor {
  readonly mentorOf: string;
  readonly index: number;
  readonly form: 'name' | 'noDiacritics' | 'firstName' | 'lastName' | 'handle';
}

/** One collection with its queries. */
interface Judged {
  /** Documents of the corpus by their letter. */
  readonly documents: Readonly<Record<string, string>>;
  readonly queries: readonly JudgedQuery[];
  readonly mentors: readonly JudgedMentor[];
}

/**
 * None is held out any more. `first`: the ranking was built on it, and a few of its grades were corrected on a second
 * reading of the ideas. `second`: other documents, written down before any of its results was seen; at that first sight
 * nDCG was 0.965 and the first hit right for 0.987, and what it showed was mended since. `third`: written and judged by
 * somebody who had not read the search, over other documents again; at first sight nDCG was 0.938 and the first hit right
 * for 0.948, and 0.947 and 0.969 after the grades of twelve queries that a second reading of the ideas found wrong were
 * corrected. `fourth`: older documents, judged before the search saw them; 0.944 and 0.968 at first sight, and 0.947 and
 * 0.979 after one such correction. `fifth` and `sixth`: the same again over other terms; 0.946 and 0.972,
 * then 0.960 and 0.990 at first sight. `seventh`: after all of these had been mended; 0.969 and 0.972 at first sight.
 */
export type Collection = 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh';

/** A query with the grade of each relevant idea by its place. */
export interface Case {
  readonly text: string;
  readonly grades: ReadonlyMap<string, number>;
}

const read = (name: Collection): Judged => JSON.parse(readFileSync(`${JUDGED}${name}.json`, 'utf8')) as Judged;

/** The judged collection: the ideas, each with its place. */
export function judgedIdeas(name: Collection): ReadonlyMap<string, Idea> {
  const documents = Object.entries(read(name).documents);
  const parsed = documents.map(([, path]) =>
    parseIdeas({ path, text: readFileSync(CORPUS + path, 'utf8'), url: null }),
  );
  const letters = new Map(documents.map(([letter, path]) => [path, letter]));
  const { ideas } = buildCatalog(parsed);
  return new Map(ideas.map((idea) => [`${letters.get(idea.source.document)}${idea.source.line}`, idea]));
}

function caseOf(query: JudgedQuery): Case {
  const places = (grade: 1 | 2 | 3): [string, number][] =>
    (query[grade] ?? '').split(' ').flatMap((place) => (place === '' ? [] : [[place, grade] as [string, number]]));
  return { text: query.text, grades: new Map([...places(3), ...places(2), ...places(1)]) };
}

function formOf({ name, github }: Mentor, form: JudgedMentor['form']): string {
  const words = (name ?? '').split(' ');
  if (form === 'handle') return `@${github}`;
  if (form === 'firstName') return words[0] ?? '';
  if (form === 'lastName') return words.at(-1) ?? '';
  return form === 'name' ? (name ?? '') : (name ?? '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Every idea of the same person is asked for, as is an idea of anybody who shares the part of a name. */
function mentorCase({ mentorOf, index, form }: JudgedMentor, ideas: ReadonlyMap<string, Idea>): Case {
  const sought = ideas.get(mentorOf)?.mentors[index];
  if (sought === undefined) throw new Error(`${mentorOf} has no mentor ${index}`);
  const text = formOf(sought, form);
  const isSought = (mentor: Mentor): boolean =>
    form === 'firstName' || form === 'lastName'
      ? (mentor.name ?? '').split(' ').includes(text)
      : mentor.github === sought.github || mentor.name === sought.name;
  const found = [...ideas].filter(([, idea]) => idea.mentors.some(isSought));
  return { text, grades: new Map(found.map(([place]) => [place, 3])) };
}

/** The queries of a collection. */
export function judgedCases(name: Collection, ideas: ReadonlyMap<string, Idea>): readonly Case[] {
  const { queries, mentors } = read(name);
  return [...queries.map(caseOf), ...mentors.map((mentor) => mentorCase(mentor, ideas))];
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/** nDCG at 10. Where nothing is relevant, an empty list is right and any other wrong. */
export function ndcg({ grades }: Case, ranked: readonly string[]): number {
  const ideal = discounted([...grades.values()].toSorted((a, b) => b - a));
  if (ideal === 0) return ranked.length === 0 ? 1 : 0;
  return discounted(ranked.map((place) => grades.get(place) ?? 0)) / ideal;
}

/** Whether the first is as relevant as one can ask: graded 2 or 3, or the best there is. */
export function firstIsRight({ grades }: Case, ranked: readonly string[]): number {
  const best = Math.max(0, ...grades.values());
  if (best === 0) return ranked.length === 0 ? 1 : 0;
  return (grades.get(ranked[0] ?? '') ?? 0) >= Math.min(2, best) ? 1 : 0;
}
