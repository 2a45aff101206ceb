/**
 * Tables as GitHub writes them, which CommonMark leaves as paragraphs.
 */

const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

/** Whether a line is the row of dashes under a table's header. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.length < 5000 && !/[^\s|:-]/.test(line) && DELIMITER.test(line);
}

/** The cells of a table's row, with or without its outer bars; an escaped bar stays in its cell. */
export function cellsOf(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}
