import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { editDistance } from '../../src/search/edit-distance.ts';
import { isKnown, mendWord } from '../../src/search/mend.ts';
import { ideaOf } from './ideas.ts';

/** The textbook's table, with swapped neighbours. */
function byTheBook(left: string, right: string): number {
  const cost = Array.from({ length: left.length + 1 }, (_, i) =>
    Array.from({ length: right.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] && i > 1 && j > 1;
      const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same];
      (cost[i] as number[])[j] = Math.min(...options, swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
    }
  }
  return at(left.length, right.length);
}

describe('the distance of two words', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is the textbook’s as far as it is counted out', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(5), (left, right, most) => {
        expect(editDistance(left, right, most)).toBe(Math.min(byTheBook(left, right), most + 1));
      }),
    );
  });
});

describe('a word nobody knows', () => {
  const index = buildIndex([
    ideaOf('one', {
      skills: ['Kubernetes', 'Python', 'Protocol Buffers', 'React'],
      description: 'Several ledgers of pods.',
      mentors: [{ name: 'Ottoline Brandywine', github: 'obrandy' }],
    }),
  ]);

  it.each([
    ['kuberntes', 'Kubernetes'],
    ['kubernets', 'Kubernetes'],
    ['pyhton', 'Python'],
    ['phyton', 'Python'],
    ['tehcnical', 'technical'],
    ['artifical', 'artificial'],
    ['recat', 'React'],
    ['protobuff', 'protobuf'],
    ['brandywne', 'brandywine'],
    ['ottol', 'ottoline'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(isKnown(index, typed)).toBe(false);
    expect(mendWord(index, typed)).toBe(meant);
  });

  it.each(['packer', 'finance'])('%s, which means itself, is not mended to a word that looks like it', (typed) => {
    const packets = buildIndex([1, 2, 3].map((at) => ideaOf(`${at}`, { description: 'A packet. Finagle.' })));

    expect(isKnown(packets, typed)).toBe(true);
  });

  it('is mended even where an author slipped the same way', () => {
    const slipped = ideaOf('slipped', { description: 'Send it to the opentelemtry collector.' });
    const others = [1, 2, 3, 4, 5].map((at) => ideaOf(`${at}`, { skills: ['OpenTelemetry'] }));
    const catalog = buildIndex([slipped, ...others]);

    expect(isKnown(catalog, 'opentelemtry')).toBe(false);
    expect(mendWord(catalog, 'opentelemtry')).toBe('OpenTelemetry');
  });

  it.each(['zzyzx', 'xq', 'tomato', 'factor'])('%s is left as it is where nothing is close', (typed) => {
    expect(mendWord(index, typed)).toBeUndefined();
  });

  it.each(['kubernetes', 'k8s', 'golang', 'ledger', 'beginner', 'the'])('is not %s', (typed) => {
    expect(isKnown(index, typed)).toBe(true);
  });
});
