import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/blocks/count-words.ts';

describe('how many ideas fit', () => {
  it.each([
    { count: 3, phrase: '', words: '3 ideas' },
    { count: 3, phrase: 'of Otter', words: '3 ideas of Otter' },
    { count: 1, phrase: 'that are open', words: '1 open idea' },
    { count: 7, phrase: 'of Otter with Go that are open', words: '7 open ideas of Otter with Go' },
    { count: 1, phrase: 'that are not open yet', words: '1 idea that is not open yet' },
    { count: 2, phrase: 'mentored by Ann Ruiz', words: 'Ann Ruiz mentors 2 ideas' },
    { count: 1, phrase: 'with Go mentored by Ann Ruiz that are open', words: 'Ann Ruiz mentors 1 open idea with Go' },
    { count: 2, phrase: 'mentored by Ann Ruiz and Bo Li', words: 'Ann Ruiz and Bo Li mentor 2 ideas' },
    { count: 0, phrase: 'with Go', words: 'No idea asks for Go' },
    { count: 0, phrase: 'with Go and Rust', words: 'No idea asks for Go and Rust' },
    { count: 0, phrase: 'of Otter with Rust', words: 'No idea of Otter with Rust' },
    { count: 0, phrase: 'with Go, without Rust', words: 'No idea with Go, without Rust' },
    { count: 0, phrase: 'with two mentors', words: 'No idea with two mentors' },
    { count: 0, phrase: 'that are open', words: 'No open idea' },
    { count: 0, phrase: 'mentored by Ann Ruiz', words: 'No idea is mentored by Ann Ruiz' },
  ])('is said as "$words"', ({ count, phrase, words }) => {
    expect(countWords(count, phrase)).toBe(words);
  });
});
