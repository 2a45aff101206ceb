import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/jobs/one-at-a-time.ts';

describe('work that is done one at a time', () => {
  it('runs once more, and only once, for all who asked while it ran', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let runs = 0;
    const work = oneAtATime(() => gates[runs++]?.promise ?? Promise.resolve());

    const all = [work(), work(), work()];
    expect(runs).toBe(1);
    for (const { resolve } of gates) resolve();
    await Promise.all(all);

    expect(runs).toBe(2);
    await work();
    expect(runs).toBe(3);
  });

  it('can be asked again after it failed', async () => {
    let runs = 0;
    const work = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
    });

    await expect(work()).rejects.toThrow('once');
    await work();

    expect(runs).toBe(2);
  });
});
