/** Parts as Block Kit. */
import type { KnownBlock } from '@slack/types';
import { actionsBlock, contextBlock, headerBlock, richTextBlock } from './block.ts';
import { oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './part.ts';
import { bold, joined, section } from './rich-text.ts';

/** The blocks of a page; a part with nothing in it gives none. */
export function pageBlocks(parts: readonly Part[]): KnownBlock[] {
  return parts.flatMap(partBlocks).filter((block) => block !== null);
}

function partBlocks(part: Part): readonly (KnownBlock | null)[] {
  switch (part.part) {
    case 'heading':
      return oneLine(part.text) === '' ? [] : [headerBlock(part.text)];
    case 'rich': {
      const elements = part.elements.filter((element) => element.elements.length > 0);
      return elements.length === 0 ? [] : [richTextBlock(elements)];
    }
    case 'row': {
      const lines = [bold(`${part.place}. ${part.title}`), ...part.lines];
      return [richTextBlock([section(joined(lines, '\n'))]), actionsBlock(part.buttons)];
    }
    case 'buttons':
      return [actionsBlock(part.buttons)];
    case 'notes': {
      const lines = part.notes.filter((line) => line.length > 0);
      return chunks(lines, LIMITS.contextElements).map(contextBlock);
    }
  }
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
