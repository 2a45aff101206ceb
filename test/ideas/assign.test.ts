import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../src/ideas/assign.ts';

/** The most any choice of edges sums to, by trying all. */
function most(edges: readonly Edge[]): number {
  const [edge, ...rest] = edges;
  if (edge === undefined) return 0;
  const free = rest.filter(({ left, right }) => left !== edge.left && right !== edge.right);
  return Math.max(most(rest), edge.weight + most(free));
}

const sum = (edges: readonly Edge[]): number => edges.reduce((total, { weight }) => total + weight, 0);

describe('assign', () => {
  it('lets a good pair give way to two that are better together', () => {
    const edges = [
      { left: 0, right: 0, weight: 9 },
      { left: 0, right: 1, weight: 8 },
      { left: 1, right: 0, weight: 7 },
    ];

    expect(assign(edges).map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('keeps a good pair that two others together do not outweigh', () => {
    const edges = [
      { left: 0, right: 0, weight: 9 },
      { left: 0, right: 1, weight: 4 },
      { left: 1, right: 0, weight: 4 },
    ];

    expect(assign(edges)).toEqual([edges[0]]);
  });

  it('finds the best of all assignments, no position in two pairs', () => {
    const edge = fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 9 }) });
    const edges = fc.uniqueArray(edge, { maxLength: 10, selector: ({ left, right }) => `${left} ${right}` });
    fc.assert(
      fc.property(edges, (given) => {
        const pairs = assign(given);

        expect(sum(pairs)).toBe(most(given));
        expect(new Set(pairs.map(({ left }) => left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ right }) => right)).size).toBe(pairs.length);
      }),
    );
  });
});
