/** Parts as plain text: for the terminal, for notifications and for screen readers. */
import { requestText } from '../answers/request.ts';
import { oneLine, printable, withoutMentions } from './escape.ts';
import { utcText } from './instant.ts';
import type { Button, Part } from './part.ts';
import type { RichElement, RichList, Span } from './rich-text.ts';

/**
 * Who a page is for: one who types what a button would ask, one who only reads, or one who hears it (a screen reader, a
 * notification), to whom addresses are tedious.
 */
export type Reader = 'terminal' | 'eye' | 'ear';

/** The lines of a page. */
export function pageLines(parts: readonly Part[], reader: Reader): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const added = partLines(part, reader).filter((line) => !isSaid(line, lines));
    if (added.length > 0 && lines.length > 0 && part.part !== 'buttons') lines.push('');
    lines.push(...added);
  }
  return lines.map((line) => withoutMentions(printable(line)).trimEnd());
}

/** Whether all that a button's line tells, an address, stands above it. */
function isSaid(line: string, lines: readonly string[]): boolean {
  const address = /^[^:]{1,40}: (https?:\/\/\S+)$/.exec(line)?.[1];
  return address !== undefined && lines.some((before) => before.includes(`(${address})`));
}

function partLines(part: Part, reader: Reader): readonly string[] {
  switch (part.part) {
    case 'heading':
      return [oneLine(part.text)].filter(Boolean);
    case 'rich':
      return part.elements.flatMap((element) => elementLines(element, reader));
    case 'row': {
      const lines = [...part.lines.map((line) => spansText(line, reader)), ...buttonLines(part.buttons, reader)];
      return [`${part.place}. ${part.title}`, ...lines.filter(Boolean).map((line) => `   ${line}`)];
    }
    case 'buttons':
      return buttonLines(part.buttons, reader);
    case 'notes':
      return part.notes.map((note) => spansText(note, reader)).filter(Boolean);
  }
}

function elementLines(element: RichElement, reader: Reader): readonly string[] {
  switch (element.type) {
    case 'rich_text_section':
      return spansText(element.elements, reader).split('\n');
    case 'rich_text_list':
      return listLines(element, reader);
    case 'rich_text_quote':
      return spansText(element.elements, reader)
        .split('\n')
        .map((line) => `> ${line}`);
    case 'rich_text_preformatted':
      return spansText(element.elements, reader)
        .split('\n')
        .map((line) => `    ${line}`);
  }
}

function listLines({ elements, indent, style, offset = 0 }: RichList, reader: Reader): readonly string[] {
  const margin = '  '.repeat(indent);
  return elements.flatMap((item, index) => {
    const mark = style === 'ordered' ? `${offset + index + 1}. ` : '- ';
    const [first = '', ...rest] = spansText(item.elements, reader).split('\n');
    return [`${margin}${mark}${first}`, ...rest.map((line) => `${margin}${' '.repeat(mark.length)}${line}`)];
  });
}

function spansText(spans: readonly Span[], reader: Reader): string {
  return spans.map((span) => spanText(span, reader)).join('');
}

/** A link that is read says its address too, unless its words are the address. */
function spanText(span: Span, reader: Reader): string {
  if (span.type === 'instant') return utcText(span.at);
  if (span.type === 'text') return span.text;
  return reader === 'ear' || span.text === span.url ? span.text : `${span.text} (${span.url})`;
}

function buttonLines(buttons: readonly Button[], reader: Reader): readonly string[] {
  return buttons.flatMap((button) => buttonLine(button, reader) ?? []);
}

function buttonLine(button: Button, reader: Reader): string | null {
  switch (button.does) {
    case 'link':
      return reader === 'ear' ? null : `${button.label}: ${button.url}`;
    case 'share':
      return null;
    case 'say':
      return reader === 'terminal' ? `${button.label}: ${button.words}` : null;
    case 'ask':
    case 'details': {
      const words = requestText(button.request);
      if (reader !== 'terminal' || button.said === true) return null;
      return words === button.label ? `Try: ${words}` : `${button.label}: ${words}`;
    }
  }
}
