import { describe, expect, it } from 'vitest';
import { cutRichText, richLength } from '../../src/blocks/cut-rich-text.ts';
import { markdownElements } from '../../src/blocks/markdown.ts';
import { pageLines } from '../../src/blocks/page-text.ts';
import { rich } from '../../src/blocks/part.ts';

/** Markdown as its rich_text reads: marks of lists and quotes, and addresses behind links. */
function read(markdown: string): string {
  return pageLines([rich(...markdownElements(markdown))], 'terminal').join('\n');
}

function spans(markdown: string): unknown {
  return markdownElements(markdown).flatMap((element): readonly unknown[] => element.elements);
}

describe('the Markdown of an idea', () => {
  it('keeps its shape: paragraphs, headings, lists, quotes and code', () => {
    const markdown = [
      'First\nline.',
      '## Goal',
      'Do *this* and **that**.',
      '- one',
      '  - inner\n    - deeper',
      '- two',
      '',
      '3. three',
      '4. four',
      '',
      '> quoted\n> twice',
      '```\ncode <T>\n```',
    ].join('\n\n');

    expect(read(markdown)).toMatchInlineSnapshot(`
      "First line.

      Goal

      Do this and that.
      - one
        - inner
          - deeper
      - two
      3. three
      4. four
      > quoted twice
          code <T>"
    `);
  });

  it('keeps bold, italic and code as styles', () => {
    expect(spans('**a** _b_ `c` ***d***')).toEqual([
      { type: 'text', text: 'a', style: { bold: true } },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'b', style: { italic: true } },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'c', style: { code: true } },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'd', style: { italic: true, bold: true } },
    ]);
  });

  it('goes on counting after what stands between two items', () => {
    expect(read('1. a\n   ```\n   x\n   ```\n2. b')).toBe('1. a\n    x\n2. b');
  });

  it.each([
    { name: 'a link', markdown: '[docs](https://a.example/x)', says: 'docs (https://a.example/x)' },
    { name: 'a reference', markdown: '[docs][d]\n\n[d]: https://a.example/', says: 'docs (https://a.example/)' },
    { name: 'a bare address in a sentence', markdown: 'See https://a.example/x.', says: 'See https://a.example/x.' },
    { name: 'a bare address with brackets', markdown: 'https://a.example/x_(y)', says: 'https://a.example/x_(y)' },
    { name: 'a bare address in brackets', markdown: '(https://a.example/x)', says: '(https://a.example/x)' },
    { name: 'an image', markdown: '![plan](https://a.example/p.png)', says: 'plan (https://a.example/p.png)' },
    { name: 'a script', markdown: '[x](javascript:alert(1))', says: 'x' },
    { name: 'a mail address', markdown: '[write](mailto:a@b.example)', says: 'write' },
    { name: 'a login in an address', markdown: '[x](https://good.example@evil.example/)', says: 'x' },
    {
      name: 'an address that claims to be another',
      markdown: '[https://good.example](https://evil.example/)',
      says: 'https://evil.example/',
    },
    {
      name: 'a host that claims to be another',
      markdown: '[good.example](https://evil.example/)',
      says: 'https://evil.example/',
    },
    {
      name: 'a host that is what it says',
      markdown: '[www.good.example](https://good.example/)',
      says: 'www.good.example (https://good.example/)',
    },
    { name: 'an unknown reference', markdown: '[docs][nowhere]', says: '[docs][nowhere]' },
    {
      name: 'two addresses in one',
      markdown: '<https://evil.example|https://good.example>',
      says: 'https://evil.example|https://good.example',
    },
  ])('links to the web and nothing else: $name', ({ markdown, says }) => {
    expect(read(markdown)).toBe(says);
  });

  it.each([
    { name: 'a line break', markdown: 'a<br/>b', says: 'a\nb' },
    { name: 'a hard line break', markdown: 'a  \nb', says: 'a\nb' },
    { name: 'formatting', markdown: '<b>bold</b> and <sub>low</sub>', says: 'bold and low' },
    { name: 'a comment', markdown: 'a <!-- hidden --> b', says: 'a  b' },
    { name: 'a block', markdown: '<details><summary>More</summary>\ntext\n</details>', says: 'More\ntext' },
    { name: 'a type in code that is none', markdown: 'Option<T> and Vec<u8>', says: 'Option<T> and Vec<u8>' },
    { name: 'what looks like a broadcast', markdown: '<!channel> now', says: '<\u2060!channel> now' },
    { name: 'a table', markdown: '| a | b |\n| - | - |\n| 1 | 2 |', says: '| a | b | | - | - | | 1 | 2 |' },
  ])('shows HTML as text: $name', ({ markdown, says }) => {
    expect(read(markdown)).toBe(says);
  });

  it('is nothing where nothing can be seen', () => {
    expect(markdownElements('\n\n<!-- note -->\n\n[a]: https://a.example\n\n***\n')).toEqual([]);
  });

  it.each([
    { name: 'quotes', markdown: '>'.repeat(15_000) },
    { name: 'lists', markdown: Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n') },
    { name: 'emphasis', markdown: '*a_'.repeat(5000) },
    { name: 'brackets', markdown: '['.repeat(15_000) },
  ])('is read, or shown as it stands, where $name are nested without end', ({ markdown }) => {
    expect(() => markdownElements(markdown)).not.toThrow();
  });
});

describe('rich text that is too long', () => {
  const elements = markdownElements(
    'One two three four five six.\n\n- seven eight nine ten\n- eleven twelve\n\nThe end.',
  );

  it('is left alone where it fits', () => {
    expect(cutRichText(elements, richLength(elements))).toEqual({ elements, cut: false });
  });

  it.each([70, 50, 40, 20, 14, 5, 0])('keeps to %i and says that it was cut', (limit) => {
    const short = cutRichText(elements, limit);

    expect(short.cut).toBe(true);
    expect(richLength(short.elements)).toBeLessThanOrEqual(limit);
  });

  it('ends between words, with three dots', () => {
    const { elements: short } = cutRichText(elements, 24);

    expect(pageLines([rich(...short)], 'terminal')).toEqual(['One two three four…']);
  });

  it('counts & and < as Slack does, once escaped', () => {
    expect(richLength(markdownElements('a & b'))).toBe('a &amp; b'.length + 1);
  });
});
