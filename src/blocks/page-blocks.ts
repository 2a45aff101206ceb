/** Parts as Block Kit. */
import type { KnownBlock } from '@slack/types';
import { actionsBlock, contextBlock, dividerBlock, headerBlock, richTextBlock } from './block.ts';
import { oneLine } from './escape.ts';
import type { Part } from './part.ts';

/** The blocks of a page; a part with nothing in it gives none. */
export function pageBlocks(parts: readonly Part[]): KnownBlock[] {
  return parts.flatMap((part) => partBlock(part) ?? []);
}

function partBlock(part: Part): KnownBlock | null {
  switch (part.part) {
    case 'heading':
      return oneLine(part.text) === '' ? null : headerBlock(part.text);
    case 'rich': {
      const elements = part.elements.filter((element) => element.elements.length > 0);
      return elements.length === 0 ? null : richTextBlock(elements);
    }
    case 'buttons':
      return actionsBlock(part.buttons);
    case 'notes': {
      const lines = part.notes.filter((line) => line.length > 0);
      return lines.length === 0 ? null : contextBlock(lines);
    }
    case 'divider':
      return dividerBlock();
  }
}
