import { describe, expect, it } from 'vitest';
import { pageMessage } from '../../src/blocks/answer-message.ts';
import { fitPage } from '../../src/blocks/fit-page.ts';
import { heading, notes, type Part, rich } from '../../src/blocks/part.ts';
import { section, text } from '../../src/blocks/rich-text.ts';
import { messageFaults } from './slack-rules.ts';

const paragraph = (words: string): Part => rich(section(text(words)));
const MORE = 'A message holds no more';

describe('a page that goes into a message', () => {
  it('is left as it is where it fits', () => {
    const page = [heading('Ideas'), paragraph('Seven of them.'), notes(text('Read today'))];

    expect(fitPage(page)).toBe(page);
  });

  it.each([
    { name: 'one long text', page: [paragraph('word '.repeat(4000)), notes(text('Read today'))] },
    { name: 'many texts', page: Array.from({ length: 40 }, () => paragraph('word '.repeat(100))) },
    { name: 'many blocks', page: Array.from({ length: 80 }, () => paragraph('a')) },
    { name: 'many notes', page: [paragraph('a'), notes(...Array.from({ length: 600 }, () => text('a')))] },
  ])('says that there is more: $name', ({ page }) => {
    const message = pageMessage(page);

    expect(messageFaults(message)).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain(MORE);
  });

  it('keeps its last notes, which say where it comes from', () => {
    const fitted = fitPage([paragraph('word '.repeat(4000)), notes(text('a'), text('Source: x'), text('Read today'))]);

    expect(fitted.at(-1)).toEqual(notes(text('Source: x'), text('Read today')));
  });

  it('shows every note, ten to a block, and a note that is too long without its links', () => {
    const long = [
      ...text('a'.repeat(2900)),
      { type: 'link' as const, url: `https://a.example/${'b'.repeat(300)}`, text: 'b' },
    ];
    const message = pageMessage([notes(long, ...Array.from({ length: 12 }, (_, index) => text(`note ${index}`)))]);

    expect(messageFaults(message)).toEqual([]);
    expect(message.blocks).toHaveLength(2);
    expect(JSON.stringify(message.blocks)).toContain('note 11');
  });
});
