/**
 * A table whose columns are activities and dates.
 */
import { plainWords } from './plain-words.ts';
import { cellsOf } from './table.ts';
import { dateOf, type WrittenRow } from './timeline-row.ts';

export interface TimelineTable {
  readonly rows: readonly WrittenRow[];
  /** The year in its header: "Dates (2026)". */
  readonly year: number | null;
  /** With the header and the dashes. */
  readonly lineCount: number;
}

const DATE_COLUMN = /\b(?:dates?|when|deadlines?|due|times?|opens?|closes?|starts?|ends?|begins?|from|to|until|day)\b/i;
const ACTIVITY_COLUMN =
  /\b(?:activity|activities|events?|milestones?|what|stages?|phases?|steps?|actions?|items?|tasks?)\b/i;
const YEAR = /\b20\d\d\b/;

/** No term has more. */
const MAX_ROWS = 200;

interface Columns {
  readonly activity: number;
  readonly dates: readonly number[];
}

/** Which columns hold what, by their headers; null for a table about something else. */
function columnsOf(header: readonly string[]): Columns | null {
  const named = header.findIndex((cell) => ACTIVITY_COLUMN.test(cell));
  const dates = header.flatMap((cell, index) => (index !== named && DATE_COLUMN.test(cell) ? [index] : []));
  const other = header.findIndex((_, index) => !dates.includes(index));
  const activity = named >= 0 ? named : other;
  return dates.length === 0 || activity < 0 ? null : { activity, dates };
}

/** The cells of the date columns as one text: "Start | End" reads "start - end". */
function dateText(cells: readonly string[], dates: readonly number[]): string {
  return dates
    .map((index) => plainWords(cells[index] ?? ''))
    .filter((cell) => cell !== '')
    .join(' - ');
}

/**
 * Read a table whose header is at `start`.
 *
 * @param lines the document's lines; the row of dashes is at `start + 1`.
 * @returns its rows, in order; null for a table without a column of dates.
 */
export function readTimelineTable(lines: readonly string[], start: number): TimelineTable | null {
  const header = cellsOf(lines[start] ?? '').map(plainWords);
  const columns = columnsOf(header);
  if (columns === null) return null;
  const rows: WrittenRow[] = [];
  let index = start + 2;
  for (; lines[index]?.includes('|') && rows.length < MAX_ROWS; index += 1) {
    const cells = cellsOf(lines[index] ?? '');
    const activity = plainWords(cells[columns.activity] ?? '');
    const text = dateText(cells, columns.dates);
    if (activity !== '' || text !== '') rows.push({ line: index + 1, activity, text, date: dateOf(text) });
  }
  const year = YEAR.exec(header.join(' '))?.[0];
  return { rows, year: year === undefined ? null : Number(year), lineCount: index - start };
}
