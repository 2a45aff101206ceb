import { describe, expect, it } from 'vitest';
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
const ideas = readJudgement<readonly ExpectedIdea[]>('ideas');

/** Every reference in a judgement, at any depth. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

describe.skipIf(!hasCorpus)('the judgements fit the documents (skipped without ../shared/corpus)', () => {
  it.each(counts)('%s: a heading stands at every place that was counted', (document, count) => {
    const lines = readCorpus(document).split('\n');

    const places = [...count.lines, ...count.projects, ...Object.values(count.subprojects ?? {})];

    expect(count.lines).toHaveLength(count.ideas);
    expect(places.filter((line) => !/^#{2,6} \S/.test(lines[line - 1] ?? ''))).toEqual([]);
  });

  it.each(ideas)('$document:$line: every reference holds words ($kind)', ({ document, expected }) => {
    const lines = readCorpus(document).split('\n');
    const { term: _term, ...placed } = expected;

    const empty = referencesIn(placed).filter((reference) => plainWords(textAt(lines, reference)) === '');

    expect(empty).toEqual([]);
  });
});
