/**
 * Judgements about real documents, kept as places instead of words.
 *
 * The corpus is other people's text and names, so what a reader found in it is written down as where it stands:
 * `23:22-28` is line 23, columns 22 to 28 (both from 1, both included), `23:22-` goes on to the end of the line,
 * `24-30` is seven whole lines. Pieces are separated by spaces; pieces of one line are joined as they are, lines by
 * a line break. Statuses, terms and missing values are no text of the corpus and stand as themselves.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Program, Status } from '../../src/ideas/idea.ts';
import type { Reading } from './compare-idea.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Whether the real documents are on this machine. */
export const hasCorpus = existsSync(CORPUS);

/** How many ideas a document holds, and where: lines of their headings, of their projects, of sub-projects by idea. */
export interface Count {
  readonly ideas: number;
  readonly lines: readonly number[];
  readonly projects: readonly number[];
  readonly subprojects?: Readonly<Record<string, number>>;
}

/** A value that stands in the document, or is missing. */
type Place = { readonly at: string } | null;

/** What one idea should be read as. A field that the reader left open is absent. */
export interface ExpectedIdea {
  readonly document: string;
  readonly line: number;
  /** What is odd about it. */
  readonly kind: string;
  readonly expected: {
    readonly program?: Program;
    readonly term?: string;
    readonly status?: Status;
    readonly project?: Place;
    readonly subproject?: Place;
    readonly title?: Place;
    readonly programName?: Place;
    readonly description?: Place;
    readonly outcome?: Place;
    readonly skills?: readonly string[];
    readonly mentors?: readonly { readonly name?: string | null; readonly github: string | null }[];
    readonly upstream?: readonly string[];
    readonly lfxUrl?: Place;
    readonly size?: Place;
  };
}

/** The text of a document of the corpus. Throws when there is none of that path. */
export function readCorpus(document: string): string {
  return readFileSync(`${CORPUS}${document}`, 'utf8');
}

/** A judgement file beside this test's fixtures. */
export function readJudgement<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/corpus/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** The text at a reference. Throws on a reference that does not lie in the lines. */
export function textAt(lines: readonly string[], reference: string): string {
  let text = '';
  let last = 0;
  for (const piece of reference.split(' ')) {
    const [line, found] = resolvePiece(lines, piece);
    text += last !== 0 && last !== line ? `\n${found}` : found;
    last = line;
  }
  return text;
}

function resolvePiece(lines: readonly string[], piece: string): readonly [line: number, text: string] {
  const { line, from, to, until } =
    /^(?<line>\d+)(?::(?<from>\d+)-(?<to>\d*)|-(?<until>\d+))?$/.exec(piece)?.groups ?? {};
  const start = lines[Number(line) - 1];
  if (start === undefined) throw new Error(`${piece} is no place in a document of ${lines.length} lines`);
  if (until !== undefined) return [Number(until), lines.slice(Number(line) - 1, Number(until)).join('\n')];
  if (from === undefined) return [Number(line), start];
  return [Number(line), start.slice(Number(from) - 1, to === '' ? undefined : Number(to))];
}

/** The judgement with the text that stands at its places. */
export function resolveReading(lines: readonly string[], { expected }: ExpectedIdea): Reading {
  const { program, term, status, skills, mentors, upstream, ...places } = expected;
  const texts = Object.fromEntries(
    Object.entries(places).map(([field, place]) => [field, place && textAt(lines, place.at)]),
  );
  return {
    ...(program === undefined ? {} : { program }),
    ...(term === undefined ? {} : { term }),
    ...(status === undefined ? {} : { status }),
    ...texts,
    ...(skills === undefined ? {} : { skills: skills.map((at) => textAt(lines, at)) }),
    ...(upstream === undefined ? {} : { upstream: upstream.map((at) => textAt(lines, at)) }),
    ...(mentors === undefined ? {} : { mentors: mentors.map((mentor) => resolveMentor(lines, mentor)) }),
  };
}

function resolveMentor(
  lines: readonly string[],
  { name, github }: NonNullable<ExpectedIdea['expected']['mentors']>[number],
) {
  return {
    ...(name === undefined ? {} : { name: name && textAt(lines, name) }),
    github: github && textAt(lines, github),
  };
}
