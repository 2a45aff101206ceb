import { expect, it } from 'vitest';
import { tidyHeap } from '../../src/jobs/tidy-heap.ts';

it('tidyHeap gives back what nobody holds any more', () => {
  let thrownAway: unknown[] | null = Array.from({ length: 500_000 }, (_, index) => ({ index }));
  const before = process.memoryUsage().heapUsed;
  expect(thrownAway).toHaveLength(500_000);

  thrownAway = null;
  tidyHeap();

  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 10_000_000);
});
