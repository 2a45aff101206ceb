import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/ideas/plain-text.ts';

describe('the plain text of Markdown', () => {
  const bits = [
    ...['a', 'B', '1', ' ', '  ', '\n', '\t', '\r\n', '*', '_', '`', '```', '~~~', '<!--', '-->', '<b>', '</b>'],
    ...['<https://a.example/c>', '&amp;', '&gt; ', '#', '## ', '- ', '1. ', '2) ', '[x] ', '[a](b)', '](', '![', '|'],
    ...['|---|', '- - -', '===', '\\*', '\u2019', '\u201c', '\u2013', '\u2026', '\u00ab', '\u00b4', '\u2033', '\u00a0'],
    ...['\u00e9', 'e\u0301', '\u1fef', '\u037e', '.', ' .', ' ,', '!', 'word', '\u2028'],
  ];

  it.each([
    { name: 'marks', markdown: '**A** _b_ `c`', says: 'A b c' },
    { name: 'a list and a heading', markdown: '## A\n\n- b\n2. c', says: 'A b c' },
    { name: 'a link', markdown: '[the issue](https://a.example/1)', says: 'the issue https://a.example/1' },
    { name: 'quotes and dashes', markdown: '\u201ca\u201d \u2013 it\u2019s\u2026', says: '"a" - it\'s...' },
    { name: 'entities', markdown: 'a &amp; b', says: 'a & b' },
    { name: 'a letter of two characters', markdown: 'e\u0301', says: '\u00e9' },
  ])('leaves out how $name is set', ({ markdown, says }) => {
    expect(plainText(markdown)).toBe(says);
  });

  it('is the same where a text calls for few steps as where it calls for all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')}\nend`;

        // An ampersand calls for every step there is.
        expect(`${plainText(text)} &`).toBe(plainText(`${text}\n&`));
      }),
      { numRuns: 2000 },
    );
  });
});
