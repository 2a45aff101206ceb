import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { differences, plainWords } from './compare-idea.ts';
import {
  type Count,
  type ExpectedIdea,
  hasCorpus,
  readCorpus,
  readJudgement,
  resolveReading,
  textAt,
} from './corpus-reference.ts';

const counts = Object.entries(readJudgement<Record<string, Count>>('counts'));
const judged = readJudgement<readonly ExpectedIdea[]>('ideas');
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|\b(?:at|\[at\])\b \w+ \b(?:dot|\[dot\])\b|mailto:/i;

const read = new Map<string, readonly Idea[]>();

/** The ideas of a document, read once. */
function ideasIn(document: string): readonly Idea[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const { ideas } = parseIdeas({ path: document, text: readCorpus(document), url: null });
  read.set(document, ideas);
  return ideas;
}

/** Every reference in a judgement, at any depth. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

const headingAt = (lines: readonly string[], line: number): string => plainWords(lines[line - 1] ?? '');

describe.skipIf(!hasCorpus)('the judgements fit the documents (skipped without ../shared/corpus)', () => {
  it.each(counts)('%s: a heading stands at every place that was counted', (document, count) => {
    const lines = readCorpus(document).split('\n');

    const places = [...count.lines, ...count.projects, ...Object.values(count.subprojects ?? {})];

    expect(count.lines).toHaveLength(count.ideas);
    expect(places.filter((line) => !/^#{2,6} \S/.test(lines[line - 1] ?? ''))).toEqual([]);
  });

  it.each(judged)('$document:$line: every reference holds words ($kind)', ({ document, expected }) => {
    const lines = readCorpus(document).split('\n');
    const { term: _term, ...placed } = expected;

    const empty = referencesIn(placed).filter((reference) => plainWords(textAt(lines, reference)) === '');

    expect(empty).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)(
  'the real documents are read as a person reads them (skipped without ../shared/corpus)',
  () => {
    it.each(counts)('%s: every real idea, and nothing else', (document, count) => {
      const ideas = ideasIn(document);

      expect(ideas.map((idea) => idea.source.line)).toEqual(count.lines);
    });

    it.each(counts)('%s: every idea is under its project', (document, count) => {
      const lines = readCorpus(document).split('\n');

      const projects = ideasIn(document).map((idea) => `${idea.source.line} ${idea.project} / ${idea.subproject}`);

      expect(projects).toEqual(
        count.lines.map((line, at) => {
          const between = count.subprojects?.[line];
          const project = headingAt(lines, count.projects[at] ?? 0);
          return `${line} ${project} / ${between === undefined ? null : headingAt(lines, between)}`;
        }),
      );
    });

    it.each(judged)('$document:$line: $kind', (judgement) => {
      const lines = readCorpus(judgement.document).split('\n');

      const idea = ideasIn(judgement.document).find(({ source }) => source.line === judgement.line);

      expect(idea, `no idea at ${judgement.document}:${judgement.line}`).toBeDefined();
      expect(idea && differences(resolveReading(lines, judgement), idea)).toEqual([]);
    });

    it.each(counts)('%s: no e-mail address in any disguise', (document) => {
      const leaks = ideasIn(document).flatMap((idea) => JSON.stringify(idea).match(EMAIL) ?? []);

      expect(leaks).toEqual([]);
    });
  },
);
