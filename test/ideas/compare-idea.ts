/** Compares an idea as it was read with what a person read, and says each difference as a sentence. */
import type { Idea } from '../../src/ideas/idea.ts';

/** What an idea should be read as. Absent: left open. A mentor's name may be left open too. */
export type Reading = Partial<Omit<Idea, 'id' | 'source' | 'mentors'>> & {
  readonly mentors?: readonly { readonly name?: string | null; readonly github: string | null }[];
};

/** Fields where two texts that a reader sees as the same are the same. */
const PROSE = ['description', 'outcome'] as const;
const PLAIN = ['program', 'term', 'status', 'project', 'subproject', 'title', 'programName', 'lfxUrl', 'size'] as const;

/** Markdown without what only marks it up, on one line. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/^[\s>]*(?:(?:[-*+•]|\d+[.)]|#{1,6})\s+)+/gm, '')
    .replace(/^\s*(?:```|~~~)\w*\s*$/gm, '')
    .replace(/\\(?=[!-/:-@[-`{-~\n])/g, '')
    .replace(/[*_`<>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One line for each field that differs; empty when the idea was read as it should be. */
export function differences(expected: Reading, read: Idea): readonly string[] {
  return [
    ...PLAIN.filter((field) => field in expected && expected[field] !== read[field]).map((field) =>
      differ(field, expected[field], read[field]),
    ),
    ...PROSE.filter((field) => field in expected && words(expected[field]) !== words(read[field])).map((field) =>
      differ(field, words(expected[field]), words(read[field])),
    ),
    ...differentList('skills', expected.skills, read.skills),
    ...differentList('upstream', expected.upstream, read.upstream),
    ...differentMentors(expected.mentors, read.mentors),
  ];
}

const words = (text: string | null | undefined): string | null => (text == null ? null : plainWords(text));

const differ = (field: string, expected: unknown, read: unknown): string =>
  `${field}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`;

function differentList(field: string, expected: readonly string[] | undefined, read: readonly string[]) {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(read)) return [];
  return [differ(field, expected, read)];
}

function differentMentors(expected: Reading['mentors'], read: Idea['mentors']): readonly string[] {
  if (expected === undefined) return [];
  const same =
    expected.length === read.length &&
    expected.every(({ name, github }, at) => {
      const other = read[at];
      return (name === undefined || name === other?.name) && sameHandle(github, other?.github ?? null);
    });
  return same ? [] : [differ('mentors', expected, read)];
}

/** Handles do not tell case apart. */
const sameHandle = (one: string | null, other: string | null): boolean => one?.toLowerCase() === other?.toLowerCase();
