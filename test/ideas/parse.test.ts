import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import {
  type Count,
  type ExpectedIdea,
  hasCorpus,
  plainWords,
  readCorpus,
  readJudgement,
  textAt,
} from './corpus-reference.ts';

const counts = Object.entries(readJudgement<Record<string, Count>>('counts'));
const judged = readJudgement<readonly ExpectedIdea[]>('ideas');

/** Fields whose judgement is the value itself, not a place in the document. */
const STATED = new Set(['program', 'term', 'status']);

function ideasOf(document: string): readonly Idea[] {
  return parseIdeas({ path: document, text: readCorpus(document), url: null }).ideas;
}

/** A judgement as the words it points at: texts without markup, lists and people as they stand. */
function wordsOf(lines: readonly string[], value: unknown): unknown {
  if (typeof value === 'string') return /^\d/.test(value) ? textAt(lines, value) : value;
  if (Array.isArray(value)) return value.map((item) => wordsOf(lines, item));
  if (typeof value !== 'object' || value === null) return value;
  if ('at' in value) return plainWords(String(wordsOf(lines, value.at)));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wordsOf(lines, item)]));
}

/** An idea's field as far as a judgement speaks of it. */
function fieldOf(idea: Idea | undefined, field: string): unknown {
  const value = idea?.[field as keyof Idea];
  return typeof value === 'string' && !STATED.has(field) ? plainWords(value) : value;
}

describe.skipIf(!hasCorpus)('parseIdeas on real documents (skipped without ../shared/corpus)', () => {
  it.each(counts)('%s: finds every idea where it stands, and nothing else', (document, count) => {
    const lines = readCorpus(document).split('\n');

    const found = ideasOf(document).map(({ source, project, subproject }) => [source.line, project, subproject]);

    const heading = (line: number | undefined) => (line === undefined ? null : plainWords(lines[line - 1] ?? ''));
    const expected = count.lines.map((line, index) => [
      line,
      heading(count.projects[index]),
      heading(count.subprojects?.[line]),
    ]);
    expect(found).toEqual(expected);
  });

  it.each(judged)('$document:$line: reads every field ($kind)', ({ document, line, expected }) => {
    const lines = readCorpus(document).split('\n');

    const idea = ideasOf(document).find(({ source }) => source.line === line);

    const fields = Object.keys(expected).filter((field) => field !== 'mentors');
    const words = fields.map((field) => [
      field,
      STATED.has(field) ? Reflect.get(expected, field) : wordsOf(lines, Reflect.get(expected, field)),
    ]);
    expect(fields.map((field) => [field, fieldOf(idea, field)])).toEqual(words);
    expect(idea?.mentors).toMatchObject(wordsOf(lines, expected.mentors ?? idea?.mentors) as object);
    expect(idea?.mentors).toHaveLength((expected.mentors ?? idea?.mentors)?.length ?? 0);
  });
});
