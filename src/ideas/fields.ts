/** The labelled fields of one idea, from the lines between its heading and the next. */
import { isEmpty, readValue } from './field-value.ts';
import { type FieldKind, type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type Row, readRows } from './rows.ts';

/** One field as the author wrote it. */
export interface Field {
  /** The label as written, without its markup; empty for text that has none. */
  readonly label: string;
  /** What the label means; `description` for text without a label, null for a label nobody knows. */
  readonly kind: FieldKind | null;
  /** The line of the label, from 1. */
  readonly line: number;
  /** The value, Markdown, without the indent it owes to its item and without the quote it stands in. */
  readonly text: string;
}

/** What stands under an idea's heading. */
export interface FieldList {
  readonly fields: readonly Field[];
  /** Where a second set of fields begins, as under a heading that was lost; null if there is one set only. */
  readonly secondSet: number | null;
}

/** A field whose lines are still being read. */
interface OpenField {
  readonly label: string;
  readonly kind: FieldKind | null;
  readonly line: number;
  readonly rest: string;
  /** The column to which the lines that belong to it are indented. */
  readonly column: number;
  readonly rows: Row[];
  /** Whether anything but blank lines follows the label's line. */
  filled: boolean;
  /** The least indent of its list items; infinite while it has none. */
  listIndent: number;
  /** Whether its last line is blank. */
  paused: boolean;
}

interface Reading {
  readonly open: OpenField[];
  /** The column at which the content of the open item of the list of fields stands; 0 before the first item. */
  column: number;
  /** The labels of descriptions, and whether the set of fields they opened has its mentors or its page. */
  readonly described: Map<string, 'begun' | 'complete'>;
}

/** Kinds whose value is running text: what has no label after them is theirs. */
const PROSE = new Set<FieldKind | null>(['description', 'outcome', 'goal']);
/** Labels that are no part of a description or an outcome wherever they stand. */
const NEVER_TEXT = /^(?:difficulty|mentee|complexity)/i;
const DEEPEST_FIRST_ITEM = 4;
const MAX_SKILL_WORDS = 6;

/** The fields among lines, in their order. */
export function readFields(lines: readonly Line[]): FieldList {
  const reading: Reading = { open: [], column: 0, described: new Map() };
  for (const row of readRows(lines)) {
    if (row.line.kind !== 'comment' && row.line.kind !== 'rule' && !readRow(row, reading)) {
      return { fields: reading.open.map(toField), secondSet: row.line.number };
    }
  }
  return { fields: reading.open.map(toField), secondSet: null };
}

/** Reads a row; false if a second set of fields begins with it. */
function readRow(row: Row, reading: Reading): boolean {
  const topLevel = row.indent < (reading.column === 0 ? DEEPEST_FIRST_ITEM : reading.column);
  const label = row.line.kind === 'code' ? null : labelOf(row, topLevel, reading.open.at(-1));
  if (label !== null && startsOver(label, reading)) return false;
  if (topLevel && row.marker > 0) reading.column = row.indent + row.marker;
  if (label === null) readText(row, topLevel, reading);
  else openField(label, row, reading);
  return true;
}

function openField(label: Label, row: Row, { open, described }: Reading): void {
  const place = { line: row.line.number, column: row.indent + row.marker };
  open.push({ label: label.words, kind: label.kind, rest: label.rest, ...place, ...unread(), rows: [] });
  const words = label.words.toLowerCase();
  if (label.kind === 'description' && !described.has(words)) described.set(words, 'begun');
  if (label.kind === 'mentors' || label.kind === 'lfxUrl')
    for (const key of described.keys()) described.set(key, 'complete');
}

function unread(): Pick<OpenField, 'filled' | 'listIndent' | 'paused'> {
  return { filled: false, listIndent: Number.POSITIVE_INFINITY, paused: false };
}

function readText(row: Row, topLevel: boolean, { open }: Reading): void {
  const last = open.at(-1);
  if (row.line.kind === 'blank') {
    if (last === undefined) return;
    last.rows.push(row);
    last.paused = true;
  } else if (last !== undefined && belongs(row, topLevel, last)) add(row, last);
  else {
    const field = {
      label: '',
      kind: 'description',
      line: row.line.number,
      rest: '',
      column: 0,
      rows: [],
      ...unread(),
    } as const;
    open.push({ ...field, rows: [] });
    add(row, open.at(-1));
  }
}

function add(row: Row, field: OpenField | undefined): void {
  if (field === undefined) return;
  field.rows.push(row);
  field.filled = true;
  field.paused = false;
  if (row.marker > 0) field.listIndent = Math.min(field.listIndent, row.indent);
}

/** The label a row begins with, if labels can stand there. */
function labelOf(row: Row, topLevel: boolean, last: OpenField | undefined): Label | null {
  const heading = /^#{1,6}\s+(?<title>.*)$/.exec(row.content)?.groups?.title;
  const label = readLabel(heading ?? row.content);
  if (label === null) return null;
  if (label.kind === 'description' && last?.kind === 'description' && isSynonym(label)) return null;
  if (heading !== undefined || row.line.kind === 'heading') return isHeadingLabel(label, row) ? label : null;
  return (topLevel ? countsAmongFields(label, row, last) : countsInside(label, row, last)) ? label : null;
}

/** Whether a heading is a label; in a quote, goals and other matters are parts of the text. */
function isHeadingLabel(label: Label, row: Row): boolean {
  return label.kind !== null && !(row.quoted && (label.kind === 'goal' || label.kind === 'other'));
}

/** Whether a label is another word for a description: under one, it is the title of a part of it. */
function isSynonym(label: Label): boolean {
  return !/descr/i.test(label.words);
}

/** Whether a label counts at the place where labels stand. */
function countsAmongFields(label: Label, row: Row, last: OpenField | undefined): boolean {
  if (label.kind === null) return row.marker > 0 && last !== undefined && last.label !== '' && isUnknownField(last);
  if (label.kind === 'other')
    return last === undefined ? row.marker > 0 && label.marked : countsAsOther(label, row, last);
  return (
    label.marked ||
    row.marker > 0 ||
    label.strong ||
    /^(?:description|outcome|skills?|deliverables|technologies)$/i.test(label.words)
  );
}

/** Labels of other things count unless they are an item of a list that stands, unindented, in running text. */
function countsAsOther(label: Label, row: Row, last: OpenField): boolean {
  if (listsItems(row, last))
    return PROSE.has(last.kind) ? NEVER_TEXT.test(label.words) : label.strong && (label.marked || row.marker === 0);
  return label.strong || row.marker > 0;
}

/** Words before a colon are an unknown label, unless they belong to the text above or are an item of its list. */
function isUnknownField(last: OpenField): boolean {
  return !PROSE.has(last.kind) && (!isEmpty(last.rest) || last.filled);
}

/** Whether a row goes on a list that stands, unindented, under a label of its own line. */
function listsItems(row: Row, last: OpenField): boolean {
  return isEmpty(last.rest) && last.listIndent <= row.indent;
}

/** A label inside another field counts if it cannot be anything else, and not if it repeats the field's own. */
function countsInside(label: Label, row: Row, last: OpenField | undefined): boolean {
  if (!label.strong || !label.marked || label.kind === null || label.kind === 'other') return false;
  if (last === undefined) return true;
  if (label.kind === last.kind || label.kind === 'goal') return false;
  return !(row.marker > 0 && PROSE.has(last.kind) && label.kind === 'description');
}

/** Whether a row without a label belongs to the field above it. */
function belongs(row: Row, topLevel: boolean, last: OpenField): boolean {
  if (!topLevel || row.line.kind === 'code' || PROSE.has(last.kind)) return true;
  if (isEmpty(last.rest) && !last.filled) return true;
  if (row.marker > 0) return listsItems(row, last) || looksLike(last, row.content);
  return !last.paused || looksLike(last, row.content);
}

/** Whether words would make sense as a further value of a field. */
function looksLike({ kind, filled }: OpenField, content: string): boolean {
  if (kind === 'mentors') return /@|github\.com\//.test(content);
  if (kind === 'upstream' || kind === 'lfxUrl') return /https?:\/\//.test(content);
  if (kind === 'skills')
    return (filled || content.split(' ').length <= MAX_SKILL_WORDS) && !/https?:\/\//.test(content);
  return kind !== 'size' && kind !== 'programName';
}

/** Whether a label begins a second set of fields: the same description again after a set was complete. */
function startsOver(label: Label, { described }: Reading): boolean {
  return label.kind === 'description' && described.get(label.words.toLowerCase()) === 'complete';
}

function toField(open: OpenField): Field {
  const { label, kind, line, rest, rows, column } = single(open);
  return { label, kind, line, text: readValue(rest, rows, column) };
}

/** Text without a label that is one item of the list of fields: the item's words, without its marker. */
function single(open: OpenField): OpenField {
  const [first, ...rows] = open.rows;
  const alone = open.label === '' && first !== undefined && first.marker > 0;
  if (!alone || rows.some(({ marker, indent }) => marker > 0 && indent <= first.indent)) return open;
  return { ...open, rest: first.content, rows, column: first.indent + first.marker };
}
