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
  /** Whether it stands in a quote that was unwrapped. */
  readonly quoted: boolean;
}

/** The mark of a block quote. */
export const QUOTE = /^\s*>\s?/;
/** Before a label that begins within a line. */
const INLINE_LABEL =
  /(?<=\S)\s+(?=\*\*\p{Lu}[\p{L} ()/-]{3,30}(?:[:：]\*\*|\*\* ?[:：]))|(?<=\S)\s*(?=<br *\/?>\s*(?:\*\*)?\p{Lu}[\p{L} ()/-]{3,30}(?:\*\*)?[:：])/gu;
const MARKER = /^(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)|^-(?=\p{Lu}\p{Ll}|\*\*\p{Lu})/u;

/** The rows of lines. Quotes that hold headings or labels are unwrapped, other quotes stay what they are. */
export function readRows(lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  let wraps = false;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (isQuoted(lines[to])) to += 1;
    const quote = lines.slice(from, to);
    wraps = wraps || quote.some((line) => isField(line.text.replace(QUOTE, '')));
    for (const line of quote) rows.push(toRow(line, wraps ? line.text.replace(QUOTE, '') : line.text, wraps));
    const next = lines[to];
    if (next !== undefined && next.kind !== 'blank') wraps = false;
    if (next !== undefined) pushRows(next, rows);
    from = to + 1;
  }
  return rows;
}

/** One row for a line, or more if labels in bold type or after a line break stand in the midst of it. */
function pushRows(line: Line, rows: Row[]): void {
  if (line.kind !== 'text' || !/\*\*|<br/i.test(line.text)) {
    rows.push(toRow(line, line.kind === 'heading' ? headingText(line) : line.text));
    return;
  }
  let from = 0;
  for (const { index } of line.text.matchAll(INLINE_LABEL)) {
    if (!/[\p{L}\p{N}]/u.test(line.text.slice(from, index)) || !isLabel(line.text.slice(index))) continue;
    rows.push(toRow(line, from === 0 ? line.text.slice(0, index) : withoutBreak(line.text.slice(from, index))));
    from = index;
  }
  rows.push(toRow(line, from === 0 ? line.text : withoutBreak(line.text.slice(from))));
}

function withoutBreak(text: string): string {
  return text.trim().replace(/^<br *\/?>\s*/i, '');
}

/** Whether a text begins with a label that is one wherever it stands. */
function isLabel(text: string): boolean {
  const label = readLabel(withoutBreak(text));
  return label?.strong === true && label.marked && label.kind !== null && label.kind !== 'other';
}

function isQuoted(line: Line | undefined): boolean {
  return line?.kind === 'text' && QUOTE.test(line.text);
}

function isField(text: string): boolean {
  return /^ {0,3}#{1,6}\s/.test(text) || readLabel(text.trim().replace(MARKER, ''))?.strong === true;
}

function toRow(line: Line, text: string, quoted = false): Row {
  const trimmed = text.trimStart();
  const marker = line.kind === 'code' ? 0 : (MARKER.exec(trimmed)?.[0].length ?? 0);
  const content = trimmed.slice(marker).trim();
  return { line, text: text.trimEnd(), indent: text.length - trimmed.length, marker, content, quoted };
}
