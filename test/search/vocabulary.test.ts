import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/search/read-vocabulary.ts';
import { VOCABULARY } from '../../src/search/vocabulary.ts';

describe('the vocabulary', () => {
  it('has no faulty line', () => {
    expect(readVocabulary(VOCABULARY).faults).toEqual([]);
  });

  it('is large enough to be worth its name', () => {
    expect(readVocabulary(VOCABULARY).entries.length).toBeGreaterThan(300);
  });
});

describe('a line of the vocabulary', () => {
  it('is read with its spellings, what it covers, its neighbours and its mark', () => {
    const { entries } = readVocabulary('Go! = golang > gin ~ Rust\ngin\nRust');

    expect(entries[0]).toEqual({
      name: 'Go',
      also: ['golang'],
      covers: ['gin'],
      asGood: [],
      near: ['Rust'],
      implies: [],
      everyday: true,
      general: false,
    });
  });

  it.each([
    {
      name: 'a spelling two things claim',
      text: 'Go = golang\nRust = golang',
      line: 2,
      says: 'already a spelling of "Go"',
    },
    { name: 'a neighbour without a line', text: '# Languages\nGo ~ Rust', line: 2, says: 'add "Rust" on one' },
    { name: 'a comma too many', text: 'Go = golang,', line: 1, says: 'take out the comma' },
  ])('with $name is told where and how to mend it', ({ text, line, says }) => {
    const [fault] = readVocabulary(text).faults;

    expect(fault?.line).toBe(line);
    expect(fault?.message).toContain(says);
  });
});
