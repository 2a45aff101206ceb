/** Lines as the readers of fields see them: list markers known, wrapping quotes taken off. */
import { readLabel } from './labels.ts';
import { headingText, type Line } from './lines.ts';

export interface Row {
  readonly line: Line;
  /** The line without the mark of a quote that wraps fields; of a heading its words. */
  readonly text: string;
  readonly indent: number;
  /** The width of the list marker with its blanks; 0 where there is none. */
  readonly marker: number;
  /** What stands after indent and marker. */
  readonly content: string;
}

/** The mark of a block quote. */
export const QUOTE = /^\s*>\s?/;
const MARKER = /^(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)|^-(?=\p{Lu}\p{Ll}|\*\*\p{Lu})/u;

/** The rows of lines. Quotes that hold headings or labels are unwrapped, other quotes stay what they are. */
export function readRows(lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (isQuoted(lines[to])) to += 1;
    for (const row of unwrap(lines.slice(from, to))) rows.push(row);
    const next = lines[to];
    if (next !== undefined) rows.push(toRow(next, next.kind === 'heading' ? headingText(next) : next.text));
    from = to + 1;
  }
  return rows;
}

function isQuoted(line: Line | undefined): boolean {
  return line?.kind === 'text' && QUOTE.test(line.text);
}

function unwrap(quote: readonly Line[]): readonly Row[] {
  const wraps = quote.some((line) => isField(line.text.replace(QUOTE, '')));
  return quote.map((line) => toRow(line, wraps ? line.text.replace(QUOTE, '') : line.text));
}

function isField(text: string): boolean {
  return /^ {0,3}#{1,6}\s/.test(text) || readLabel(text.trim().replace(MARKER, ''))?.strong === true;
}

function toRow(line: Line, text: string): Row {
  const trimmed = text.trimStart();
  const marker = line.kind === 'code' ? 0 : (MARKER.exec(trimmed)?.[0].length ?? 0);
  const content = trimmed.slice(marker).trim();
  return { line, text: text.trimEnd(), indent: text.length - trimmed.length, marker, content };
}
