/**
 * Where in a document its timeline stands.
 *
 * Lines are scanned rather than the Markdown tree: a table is no node there, and most lines of a document are ruled out by
 * one look. A timeline is a section named so, or a table with a column of dates; either must speak of a term's stages,
 * so that a project's own schedule is none.
 */
import { isDelimiterRow } from './table.ts';
import { readRow, type WrittenRow } from './timeline-row.ts';
import { isWholeTerm, stageOf } from './timeline-stage.ts';
import { readTimelineTable } from './timeline-table.ts';

export interface TimelineSection {
  readonly rows: readonly WrittenRow[];
  /** The year in a heading or in the table's header, where one stands. */
  readonly year: number | null;
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const NAMED =
  /\b(?:time-?lines?|schedule|(?:key|important) (?:dates|deadlines)|dates|deadlines|calendar|milestones)\b/i;
const BOLD_OR_LABEL = /^\s*(?:\*\*|__)([^*_]{3,60})(?:\*\*|__):?\s*$|^\s*([^|:*\-+>#]{3,60}):\s*$/;
const TERM_HEADING = /\bterm\b/i;
const BULLET = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
/** Longer lines are prose; no term has more rows. */
const MAX_LENGTH = 2000;
const MAX_ROWS = 200;
/** Lines that are looked at closely: many times what a document with a timeline has above and in it. */
const BUDGET = 3000;

/** The level of a bold line, or of a table that stands under no heading of its own: below every heading. */
const PARAGRAPH_LEVEL = 7;

const YEAR = /\b20\d\d\b/;
/** A paragraph that is a row is short; a bold line at the top of the section is one. */
const PARAGRAPH_ROW = /^[^|#>]{5,120}$/;

interface Scan {
  readonly lines: readonly string[];
  /** The level of the timeline's heading; 0 outside of one. */
  level: number;
  rows: WrittenRow[];
  year: number | null;
  fence: string | null;
  /** Below a heading of its own that may have begun something else: only rows about a term's stages count there. */
  isBelow: boolean;
  /** How many more lines may be looked at closely. */
  budget: number;
}

function yearIn(text: string): number | null {
  const year = YEAR.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** Enough dates, and of a term's stages: a timeline. */
function isTimeline(rows: readonly WrittenRow[]): boolean {
  const staged = rows.filter(({ activity }) => stageOf(activity) !== null || isWholeTerm(activity));
  return rows.length >= 2 && staged.length >= 2;
}

function leave(scan: Scan): void {
  scan.level = 0;
  scan.rows = [];
  scan.year = null;
  scan.isBelow = false;
}

/** A heading opens the timeline, stands in it (and may be a row), or ends it. Returns whether the timeline is complete. */
function addHeading(scan: Scan, depth: number, text: string, line: number): boolean {
  const row = scan.level > 0 || TERM_HEADING.test(text) ? readRow(text, line) : null;
  const isInside = scan.level > 0 && (depth > scan.level || (row !== null && scan.level < PARAGRAPH_LEVEL));
  if (isInside) {
    if (row !== null) scan.rows.push(row);
    scan.isBelow = row === null;
    return false;
  }
  if (isTimeline(scan.rows)) return true;
  leave(scan);
  if (NAMED.test(text) || row?.date != null) {
    scan.level = depth;
    scan.year = yearIn(text);
    if (row !== null) scan.rows.push(row);
  }
  return false;
}

/** A line of the timeline's section: a bullet, or a short paragraph that is a row. */
function addLine(scan: Scan, text: string, line: number): void {
  const bullet = BULLET.exec(text)?.[1];
  if (bullet === undefined && !PARAGRAPH_ROW.test(text.trim())) return;
  scan.budget -= 1;
  const row = readRow(bullet ?? text, line);
  if (row === null || (bullet === undefined && row.date === null)) return;
  if (!scan.isBelow || stageOf(row.activity) !== null) scan.rows.push(row);
}

/** Pass over code. Returns whether the line was part of it. */
function isFenced(scan: Scan, text: string): boolean {
  const fence = FENCE.exec(text)?.[1];
  if (scan.fence === null) {
    scan.fence = fence?.slice(0, 3) ?? null;
    return fence !== undefined;
  }
  if (fence?.startsWith(scan.fence)) scan.fence = null;
  return true;
}

/** A table at `index`; returns how many lines it took, 0 where none stands. */
function addTable(scan: Scan, index: number): number {
  if (!isDelimiterRow(scan.lines[index + 1] ?? '')) return 0;
  const table = readTimelineTable(scan.lines, index);
  if (table === null) return 0;
  scan.budget -= table.lineCount;
  if (scan.level > 0 || isTimeline(table.rows)) {
    scan.rows.push(...table.rows);
    scan.year ??= table.year;
    scan.level ||= PARAGRAPH_LEVEL;
  }
  return table.lineCount;
}

function headingOf(text: string, below: string): { depth: number; text: string } | null {
  const atx = HEADING.exec(text);
  if (atx !== null) return { depth: atx[1]?.length ?? 1, text: atx[2] ?? '' };
  if (text.trim() !== '' && /^\s{0,3}(?:=+|-{2,})\s*$/.test(below) && !text.includes('|') && !BULLET.test(text)) {
    return { depth: below.includes('=') ? 1 : 2, text: text.trim() };
  }
  const words = BOLD_OR_LABEL.exec(text);
  const label = words?.[1] ?? words?.[2];
  return label !== undefined && NAMED.test(label) ? { depth: PARAGRAPH_LEVEL, text: label } : null;
}

/** Read the line at `index`; returns how many lines it took, or null where the timeline is complete. */
function readLine(scan: Scan, index: number): number | null {
  const text = scan.lines[index] ?? '';
  if (text.length > MAX_LENGTH || isFenced(scan, text)) return 1;
  const heading = headingOf(text, scan.lines[index + 1] ?? '');
  if (heading !== null) return addHeading(scan, heading.depth, heading.text, index + 1) ? null : 1;
  if (text.includes('|')) return Math.max(1, addTable(scan, index));
  if (scan.level > 0 && scan.rows.length < MAX_ROWS) addLine(scan, text, index + 1);
  return 1;
}

/** The document's timeline in its own words; null where none stands. Never throws, takes time linear in the lines. */
export function findTimeline(lines: readonly string[]): TimelineSection | null {
  const scan: Scan = { lines, level: 0, rows: [], year: null, fence: null, isBelow: false, budget: BUDGET };
  for (let index = 0; index < lines.length && scan.budget > 0; ) {
    const taken = readLine(scan, index);
    if (taken === null) break;
    index += taken;
  }
  return isTimeline(scan.rows) ? { rows: scan.rows, year: scan.year } : null;
}
