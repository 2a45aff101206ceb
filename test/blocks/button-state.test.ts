import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState } from '../../src/blocks/button-state.ts';
import { lengthOf } from '../../src/blocks/escape.ts';
import { LIMITS } from '../../src/blocks/limits.ts';
import { arbitraryRequest } from './arbitrary-answers.ts';

describe('what a button carries', () => {
  it('comes back as the request it was, and fits into a button', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const value = encodeState(request);
        fc.pre(value !== null);

        expect(lengthOf(value)).toBeLessThanOrEqual(LIMITS.buttonValue);
        expect(decodeState(value)).toEqual(request);
      }),
    );
  });

  it('may be words, which are carried out as if they were typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (words) => {
        expect(decodeState(encodeState({ kind: 'say', words }))).toEqual({ kind: 'say', words });
      }),
    );
  });

  it('is nothing where the request is too long for a button', () => {
    expect(encodeState({ kind: 'search', text: 'go '.repeat(700), page: 2 })).toBeNull();
  });

  it.each([
    { name: 'nothing', value: undefined },
    { name: 'a number', value: 1 },
    { name: 'words', value: 'go kubernetes' },
    { name: 'another program’s JSON', value: '{"idea":42}' },
    { name: 'a later version', value: '[2,"search",1,"go"]' },
    { name: 'an unknown kind', value: '[1,"drop-tables"]' },
    { name: 'a page before the first', value: '[1,"search",0,"go"]' },
    { name: 'half a page', value: '[1,"search",1.5,"go"]' },
    { name: 'a page beyond all', value: '[1,"skills",10000,true]' },
    { name: 'no words', value: '[1,"search",1]' },
    { name: 'no words to say', value: '[1,"say",""]' },
    { name: 'no id', value: '[1,"idea",""]' },
    { name: 'an unclear scope', value: '[1,"projects",1,"yes"]' },
    { name: 'a megabyte', value: '['.repeat(1_000_000) },
  ])('is not read where it is $name', ({ value }) => {
    expect(decodeState(value)).toBeNull();
  });
});
