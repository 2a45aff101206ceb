/** How much of a message's room a page takes. */
import { INSTANT_LENGTH, richLength } from './cut-rich-text.ts';
import { escapedLength, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Button, Note, Part } from './part.ts';
import { bold, joined, section, text } from './rich-text.ts';

/** Escaped code points of all text of a page, addresses of links included: whether Slack counts those is not known. */
export function pageWeight(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + partWeight(part), 0);
}

function partWeight(part: Part): number {
  switch (part.part) {
    case 'heading':
      return LIMITS.headerWeight + Math.min(LIMITS.headerText, escapedLength(oneLine(part.text)));
    case 'rich':
      return richLength(part.elements);
    case 'row': {
      const lines = [bold(`${part.place}. ${part.title}`), ...part.lines];
      return richLength([section(joined(lines, '\n'))]) + buttonsWeight(part.buttons);
    }
    case 'buttons':
      return buttonsWeight(part.buttons);
    case 'notes':
      return part.notes.reduce((sum, note) => sum + Math.min(LIMITS.textObject, noteWeight(note)), 0);
  }
}

function buttonsWeight(buttons: readonly Button[]): number {
  return buttons.reduce((sum, { label }) => sum + Math.min(LIMITS.buttonText, escapedLength(label)), 0);
}

/** A word joiner may stand behind each `@`. */
function noteWeight(note: Note): number {
  return note.reduce((sum, span) => {
    if (span.type === 'instant') return sum + INSTANT_LENGTH;
    return (
      sum +
      richLength([section(text(span.text))]) +
      (span.type === 'link' ? span.url.length + 3 : 0) +
      span.text.split('@').length
    );
  }, 0);
}
