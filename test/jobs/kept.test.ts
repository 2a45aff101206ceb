import { describe, expect, it } from 'vitest';
import { createKept } from '../../src/jobs/kept.ts';

describe('what is kept', () => {
  it('is given again for the same words about the same, and made anew for others', () => {
    const kept = createKept<object>();
    const make = (): object => ({});
    const first = kept.once('go', 'text', make);

    expect(kept.once('go', 'text', make)).toBe(first);
    expect(kept.once('go', 'a turn after another', make)).not.toBe(first);
    expect(kept.once('rust', 'text', make)).not.toBe(first);
  });

  it('is no long text, and nothing after it was cleared', () => {
    const kept = createKept<object>();
    const make = (): object => ({});
    const long = 'go '.repeat(100);
    const first = kept.once('go', 'text', make);

    expect(kept.once(long, 'text', make)).not.toBe(kept.once(long, 'text', make));
    kept.clear();
    expect(kept.once('go', 'text', make)).not.toBe(first);
  });

  it('is the hundred used last', () => {
    const kept = createKept<number>();
    let made = 0;
    const ask = (words: string): number =>
      kept.once(words, '', () => {
        made += 1;
        return made;
      });
    for (let n = 0; n < 100; n += 1) ask(`question ${n}`);
    ask('question 0');
    ask('question 100');

    expect(ask('question 0')).toBe(1);
    expect(ask('question 1')).toBe(102);
  });
});
