import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { type Case, type Collection, firstIsRight, hasCorpus, judgedCases, judgedIdeas, ndcg } from './judged.ts';

/** What is reached; a change that lowers it has to say why. */
const REACHED: Readonly<Record<Collection, { readonly ndcg: number; readonly first: number }>> = {
  first: { ndcg: 0.957, first: 0.993 },
  second: { ndcg: 0.988, first: 1 },
  third: { ndcg: 0.979, first: 1 },
  fourth: { ndcg: 0.963, first: 0.989 },
  fifth: { ndcg: 0.98, first: 1 },
  sixth: { ndcg: 0.966, first: 0.989 },
  seventh: { ndcg: 0.988, first: 1 },
};

describe.skipIf(!hasCorpus).each(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const)(
  'the %s judged collection (skipped where ../shared/corpus is not there)',
  (name) => {
    const ideas = hasCorpus ? judgedIdeas(name) : new Map();
    const places = new Map([...ideas].map(([place, idea]) => [idea.id, place]));
    const index = buildIndex([...ideas.values()]);
    const cases = hasCorpus ? judgedCases(name, ideas) : [];

    function rankedFor(text: string): string[] {
      const parsed = parseQuery(text);
      if (parsed.kind === 'refused') return [];
      const { hits, nearly } = search(index, parsed.query, 'any');
      return [...hits, ...nearly].map(({ idea }) => places.get(idea.id) ?? '');
    }

    const mean = (measure: (one: Case, ranked: readonly string[]) => number): number =>
      cases.reduce((sum, one) => sum + measure(one, rankedFor(one.text)), 0) / cases.length;

    it('is found as a reader judged it, no worse than before', () => {
      expect(mean(ndcg)).toBeGreaterThanOrEqual(REACHED[name].ndcg);
      expect(mean(firstIsRight)).toBeGreaterThanOrEqual(REACHED[name].first);
    });

    it('judges only ideas there are', () => {
      const named = cases.flatMap(({ grades }) => [...grades.keys()]);

      expect(named.filter((place) => !ideas.has(place))).toEqual([]);
    });
  },
);
