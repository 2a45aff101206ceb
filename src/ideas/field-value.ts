/** The value of a field as Markdown of its own. */
import { QUOTE, type Row } from './rows.ts';

/**
 * What follows a label, then the lines below it, without the indent they owe to their item, without comments and
 * without the quote they stand in.
 */
export function readValue(rest: string, rows: readonly Row[], column: number): string {
  const written = rows.map(({ line, text }) => (line.kind === 'heading' ? line.text : text));
  const own = written.map((text) => text.slice(Math.min(column, text.length - text.trimStart().length)));
  const head = isEmpty(rest) ? '' : rest;
  const body = head === '' ? withoutCommonIndent(own) : own;
  const value = tidy(withoutComments([head, ...body].join('\n')));
  return unquoted(head === '' ? value : value.trim());
}

/** Whether what follows a label on its line is no value: nothing, or the mark of a YAML block or of a remark. */
export function isEmpty(rest: string): boolean {
  return rest === '' || /^[|>#\\][-+]?$/.test(rest);
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start);
    if (end === -1) break;
    parts.push(text.slice(from, start));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

/** A text without blank lines at its ends or two in a row, and without a hard break at its very end. */
function tidy(text: string): string {
  const lines = text.replace(/\n{3,}/g, '\n\n').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '' && line.trim() !== '\\');
  return first === -1
    ? ''
    : lines
        .slice(first, last + 1)
        .join('\n')
        .trimEnd();
}

function withoutCommonIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return Number.isFinite(common) && common > 0 ? lines.map((line) => line.slice(common)) : lines;
}

/** A value that is a quote as a whole without its marks. */
function unquoted(value: string): string {
  const lines = value.split('\n');
  const quoted = lines.every((line) => line === '' || QUOTE.test(line)) && value !== '';
  return quoted
    ? lines
        .map((line) => line.replace(QUOTE, ''))
        .join('\n')
        .trim()
    : value;
}
