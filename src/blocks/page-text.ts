/** Parts as plain text: for the terminal, for notifications and for screen readers. */
import { requestText } from '../answers/request.ts';
import { oneLine, printable, withoutMentions } from './escape.ts';
import { utcText } from './instant.ts';
import type { Button, Part } from './part.ts';
import type { RichElement, RichList, Span } from './rich-text.ts';

/**
 * The lines of a page.
 *
 * @param typed whether the reader types what a button would ask; if not, buttons that ask are left out.
 */
export function pageLines(parts: readonly Part[], typed: boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const added = partLines(part, typed).filter((line) => !isSaid(line, lines));
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

function partLines(part: Part, typed: boolean): readonly string[] {
  switch (part.part) {
    case 'heading':
      return [oneLine(part.text)].filter(Boolean);
    case 'rich':
      return part.elements.flatMap(elementLines);
    case 'row': {
      const lines = [...part.lines.map(spansText), ...buttonLines(part.buttons, typed)];
      return [`${part.place}. ${part.title}`, ...lines.filter(Boolean).map((line) => `   ${line}`)];
    }
    case 'buttons':
      return buttonLines(part.buttons, typed);
    case 'notes':
      return part.notes.map(spansText).filter(Boolean);
  }
}

function elementLines(element: RichElement): readonly string[] {
  switch (element.type) {
    case 'rich_text_section':
      return spansText(element.elements).split('\n');
    case 'rich_text_list':
      return listLines(element);
    case 'rich_text_quote':
      return spansText(element.elements)
        .split('\n')
        .map((line) => `> ${line}`);
    case 'rich_text_preformatted':
      return spansText(element.elements)
        .split('\n')
        .map((line) => `    ${line}`);
  }
}

function listLines({ elements, indent, style, offset = 0 }: RichList): readonly string[] {
  const margin = '  '.repeat(indent);
  return elements.flatMap((item, index) => {
    const mark = style === 'ordered' ? `${offset + index + 1}. ` : '- ';
    const [first = '', ...rest] = spansText(item.elements).split('\n');
    return [`${margin}${mark}${first}`, ...rest.map((line) => `${margin}${' '.repeat(mark.length)}${line}`)];
  });
}

function spansText(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

/** A link says its address too, unless its words are the address. */
function spanText(span: Span): string {
  if (span.type === 'instant') return utcText(span.at);
  if (span.type === 'text') return span.text;
  return span.text === span.url ? span.url : `${span.text} (${span.url})`;
}

function buttonLines(buttons: readonly Button[], typed: boolean): readonly string[] {
  return buttons.flatMap((button) => buttonLine(button, typed) ?? []);
}

function buttonLine(button: Button, typed: boolean): string | null {
  switch (button.does) {
    case 'link':
      return `${button.label}: ${button.url}`;
    case 'share':
      return null;
    case 'say':
      return typed ? `${button.label}: ${button.words}` : null;
    case 'ask':
    case 'details': {
      const words = requestText(button.request);
      if (!typed || button.said === true) return null;
      return words === button.label ? `Try: ${words}` : `${button.label}: ${words}`;
    }
  }
}
