import { describe, expect, it } from 'vitest';
import { NOTHING_YET, shownBefore } from '../../src/answers/conversation/memory.ts';
import { readFollow } from '../../src/answers/reading/read-follow.ts';
import { converse, sampleContext } from './sample-context.ts';

const context = sampleContext();
const last = (...turns: readonly string[]) => converse(turns, context).at(-1);

describe('how a sentence hangs on what was said', () => {
  it.each([
    { sentence: 'the second one', follow: { kind: 'place', at: [1] } },
    { sentence: 'compare the first and the last', follow: { kind: 'place', at: [0, -1] } },
    { sentence: 'the last two', follow: { kind: 'place', at: [-2, -1] } },
    { sentence: '3', follow: { kind: 'place', at: [2] } },
    { sentence: 'the next one', follow: { kind: 'step', by: 1 } },
    { sentence: 'the other one', follow: { kind: 'other' } },
    { sentence: 'the one by ada', follow: { kind: 'called', words: 'ada' } },
    { sentence: 'the cache one, who mentors it?', follow: { kind: 'called', words: 'cache' } },
    { sentence: 'is go required there', follow: { kind: 'needs', words: 'go' } },
    { sentence: 'anything else by the second mentor', follow: { kind: 'others', of: 'people', person: 1 } },
    { sentence: 'back to the list', follow: { kind: 'again', isWidest: false } },
    { sentence: 'why not?', follow: { kind: 'why', words: '' } },
    { sentence: 'start over', follow: { kind: 'anew' } },
  ])('is read from "$sentence"', ({ sentence, follow }) => {
    expect(readFollow(sentence)?.follow).toEqual(follow);
  });

  it.each([
    'which ideas ask for go',
    'when is the last day of the term',
    'is there something with rust',
    'who mentors the carbon intensity idea',
    'the first contribution',
  ])('is not read into "%s"', (sentence) => {
    expect(readFollow(sentence)).toBeNull();
  });
});

describe('a turn that hangs on others', () => {
  it('keeps what was asked for when something is left out', () => {
    expect(last('rust ideas', 'and without webassembly')?.ideas).toHaveLength(2);
  });

  it('speaks of the list again after one of it was looked at', () => {
    expect(last('rust ideas', 'the second one', 'back to the list')?.ideas).toHaveLength(4);
  });

  it('still means the list after a turn that found nothing', () => {
    expect(last('rust ideas', 'is the flux capacitor idea open', 'the first one')?.ideas).toHaveLength(1);
  });

  it('means nobody after "start over"', () => {
    expect(last('rust ideas', 'start over', 'who mentors it')?.answered).toBe(false);
  });

  it('asks who is meant where nobody was spoken of', () => {
    expect(last('deadline?', 'what did she mentor in 2019')?.ideas).toEqual([]);
  });
});

describe('what was shown before', () => {
  it('is kept a few lists long, each once and the latest first', () => {
    const lists = [['a'], ['b'], ['a'], ['c'], ['d']];
    const memory = lists.reduce(
      (before, ideas) => ({ ...NOTHING_YET, ideas, before: shownBefore(before) }),
      NOTHING_YET,
    );

    expect(shownBefore(memory)).toEqual([['d'], ['c'], ['a']]);
  });
});
