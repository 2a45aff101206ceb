import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { type Case, firstIsRight, hasCorpus, judgedCases, judgedIdeas, ndcg } from './judged.ts';

/** What is reached; a change that lowers it has to say why. */
const REACHED = {
  seen: { ndcg: 0.951, first: 1 },
  heldOut: { ndcg: 0.938, first: 0.968 },
};

describe.skipIf(!hasCorpus)('over the real documents (skipped where ../shared/corpus is not there)', () => {
  const ideas = hasCorpus ? judgedIdeas() : new Map();
  const places = new Map([...ideas].map(([place, idea]) => [idea.id, place]));
  const index = buildIndex([...ideas.values()]);
  const cases = hasCorpus ? judgedCases(ideas) : { seen: [], heldOut: [] };

  function rankedFor(text: string): string[] {
    const parsed = parseQuery(text);
    if (parsed.kind === 'refused') return [];
    return search(index, parsed.query, 'any').hits.map(({ idea }) => places.get(idea.id) ?? '');
  }

  const mean = (judged: readonly Case[], measure: (one: Case, ranked: readonly string[]) => number): number =>
    judged.reduce((sum, one) => sum + measure(one, rankedFor(one.text)), 0) / judged.length;

  it.each(['seen', 'heldOut'] as const)(
    'the %s queries find what a reader judged relevant, no worse than before',
    (half) => {
      expect(mean(cases[half], ndcg)).toBeGreaterThanOrEqual(REACHED[half].ndcg);
      expect(mean(cases[half], firstIsRight)).toBeGreaterThanOrEqual(REACHED[half].first);
    },
  );

  it('every judgement names an idea there is', () => {
    const named = [...cases.seen, ...cases.heldOut].flatMap(({ grades }) => [...grades.keys()]);

    expect(named.filter((place) => !ideas.has(place))).toEqual([]);
  });
});
