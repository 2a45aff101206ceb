/**
 * A Markdown document as classified lines.
 *
 * The documents are hand-written: a field may begin in the middle of what Markdown sees as one paragraph, and an
 * item may stand at any depth. So fields are found line by line; of Markdown's blocks only those matter that hide
 * or raise a line: headings, code fences, comments and rules. One pass, linear in the text whatever it holds.
 */

/** `text` is everything that is none of the others. */
export type LineKind = 'blank' | 'text' | 'heading' | 'code' | 'comment' | 'rule';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly kind: LineKind;
  /** Without white space at its end; white space at its start is spaces only. */
  readonly text: string;
  /** Columns of white space at its start. */
  readonly indent: number;
  /** Of a heading 1 to 6, otherwise 0. */
  readonly level: number;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
}

const TAB = 4;
const FENCE = /^[\s>]*(?:[-*+]\s+)?(?<run>`{3,}|~{3,})(?<rest>.*)$/;
const LIST_ITEM = /^ *(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const MERGE_MARK = /^(?:<{7}|={7}|>{7})(?: |$)/;
/** A line that only opens or closes a block of HTML, or the words of a fold. */
const TAG =
  /^\s*(?:<\/?(?:details|div|center|section|br|hr)\b[^<>]{0,200}>\s*)+$|^\s*<summary>[^<]{0,200}<\/summary>\s*$/i;
const SETEXT = /^ {0,3}(?:=+|-{2,})$/;
/** Longer paragraphs above a line of hyphens are paragraphs, whatever Markdown says. */
const MAX_SETEXT_TITLE = 120;

type Unnumbered = Omit<Line, 'number'>;

/** What is open above the line that is being read. */
interface Above {
  fence: Fence | null;
  comment: boolean;
  /** The column at which the content of the open list item stands; 0 outside of lists. */
  listContent: number;
}

/** The lines of a document, spaces and invisible characters made plain, headings and blocks marked. */
export function readLines(text: string): readonly Line[] {
  const raw = plainCharacters(text)
    .split(/\r\n?|\n/)
    .map(plainIndent);
  const closers = closingFences(raw);
  const commentEnd = raw.findLastIndex((line) => line.includes('-->'));
  const above: Above = { fence: null, comment: false, listContent: 0 };
  const lines: Unnumbered[] = [];
  for (const [index, line] of raw.entries()) {
    const indent = indentOf(line);
    const hidden = hiddenKind(line, indent, above, closers[index] ?? NO_CLOSERS, index <= commentEnd);
    lines.push(
      hidden === null ? shownLine(line, indent, above, lines) : { kind: hidden, level: 0, text: line, indent },
    );
  }
  return lines.map((line, index) => ({ ...line, number: index + 1 }));
}

/** A line that is no code and no comment. The line above becomes a heading if this one underlines it. */
function shownLine(line: string, indent: number, above: Above, before: Unnumbered[]): Unnumbered {
  const level = isNested(indent, above) ? 0 : headingLevel(line, indent);
  const underline = level === 0 && underlines(line, before);
  if (underline) raiseToHeading(before, line.trimStart().startsWith('=') ? 1 : 2);
  const kind = level > 0 ? 'heading' : underline ? 'rule' : plainKind(line);
  above.listContent = contentAfter(kind, line, indent, above.listContent, before.at(-1));
  return { kind, text: line, indent, level };
}

/** Whether a line is code or a comment, by what is open above it; opens and closes them. */
function hiddenKind(
  line: string,
  indent: number,
  above: Above,
  closers: Readonly<Record<string, number>>,
  commentEnds: boolean,
): 'code' | 'comment' | null {
  if (above.fence !== null) {
    if (closes(line, above.fence)) above.fence = null;
    return 'code';
  }
  // HTML and fences left of a list item's words end the list, unlike words.
  if (indent < above.listContent && /^[<`~]/.test(line.trimStart())) above.listContent = 0;
  if (above.comment || (commentEnds && line.startsWith('<!--', indent))) {
    above.comment = !line.includes('-->');
    return 'comment';
  }
  if (TAG.test(line)) return 'comment';
  above.fence = openingFence(line, closers);
  return above.fence === null ? null : 'code';
}

/** Whether a line stands inside of a list item: what looks like a heading there belongs to the item. */
function isNested(indent: number, above: Above): boolean {
  return above.listContent > 0 && indent >= above.listContent;
}

/** The words of a heading line, without its marks. */
export function headingText(line: Line): string {
  const text = line.text.trim();
  let from = 0;
  while (text[from] === '#') from += 1;
  let to = text.length;
  while (to > from && text[to - 1] === '#') to -= 1;
  return to < text.length && /\s/.test(text[to - 1] ?? '') ? text.slice(from, to).trim() : text.slice(from).trim();
}

/** Spaces of every kind are spaces, and marks of direction or of nothing are gone. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\ue000-\ue1ff]/g, '')
    .replaceAll('\u0000', '\ufffd');
}

/** A line with tabs at its start and after its list marker as spaces, and nothing at its end. */
function plainIndent(line: string): string {
  const trimmed = line.trimEnd();
  if (!trimmed.includes('\t')) return trimmed;
  let columns = 0;
  let from = 0;
  for (; from < trimmed.length; from += 1) {
    if (trimmed[from] === ' ') columns += 1;
    else if (trimmed[from] === '\t') columns += TAB - (columns % TAB);
    else break;
  }
  return `${' '.repeat(columns)}${trimmed.slice(from).replaceAll('\t', ' ')}`;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

const NO_CLOSERS: Readonly<Record<string, number>> = {};

/** For each line the longest run of each fence mark that could close a fence after it. */
function closingFences(raw: readonly string[]): readonly Readonly<Record<string, number>>[] {
  const longest: Readonly<Record<string, number>>[] = new Array(raw.length);
  let after: Readonly<Record<string, number>> = NO_CLOSERS;
  for (let index = raw.length - 1; index >= 0; index -= 1) {
    longest[index] = after;
    const { run = '', rest = '' } = FENCE.exec(raw[index] ?? '')?.groups ?? {};
    const mark = run[0] ?? '';
    if (run !== '' && rest.trim() === '' && run.length > (after[mark] ?? 0)) after = { ...after, [mark]: run.length };
  }
  return longest;
}

/** The fence a line opens, if one that is closed later: a forgotten end must not hide the rest of a document. */
function openingFence(line: string, closers: Readonly<Record<string, number>>): Fence | null {
  const { run = '', rest = '' } = FENCE.exec(line)?.groups ?? {};
  const mark = run[0];
  if (mark === undefined || (mark === '`' && rest.includes('`'))) return null;
  return (closers[mark] ?? 0) >= run.length ? { mark, length: run.length } : null;
}

function closes(line: string, fence: Fence): boolean {
  const { run = '', rest = '' } = FENCE.exec(line)?.groups ?? {};
  return run[0] === fence.mark && run.length >= fence.length && rest.trim() === '';
}

/** The level of an ATX heading; three marks or more are a heading even without the space after them. */
function headingLevel(line: string, indent: number): number {
  if (indent > 3 || line[indent] !== '#') return 0;
  let level = 0;
  while (line[indent + level] === '#') level += 1;
  if (level > 6) return 0;
  const next = line[indent + level];
  if (next === undefined || next === ' ') return level;
  return level >= 3 && /[\p{L}\d[`*]/u.test(next) ? level : 0;
}

function underlines(line: string, before: readonly Unnumbered[]): boolean {
  const above = before.at(-1);
  if (above === undefined || !SETEXT.test(line) || above.kind !== 'text') return false;
  if (above.indent > 3 || above.text.length > MAX_SETEXT_TITLE || /^\s*[>|]/.test(above.text)) return false;
  if (LIST_ITEM.test(above.text) || /[:：]/.test(above.text) || MERGE_MARK.test(line))
    return before.length === 1 && !LIST_ITEM.test(above.text);
  const second = before.at(-2);
  return second === undefined || second.kind !== 'text';
}

function raiseToHeading(lines: Unnumbered[], level: number): void {
  const above = lines.pop();
  if (above !== undefined) lines.push({ ...above, kind: 'heading', level });
}

function plainKind(line: string): LineKind {
  if (line === '') return 'blank';
  return RULE.test(line) || MERGE_MARK.test(line) ? 'rule' : 'text';
}

/** The column at which the content of the open list item stands after a line; 0 outside of lists. */
function contentAfter(
  kind: LineKind,
  line: string,
  indent: number,
  open: number,
  before: Unnumbered | undefined,
): number {
  if (kind === 'heading' || kind === 'rule') return 0;
  if (kind === 'blank') return open;
  const item = LIST_ITEM.exec(line);
  if (item !== null) return Math.min(item[0].length, indent + TAB);
  return indent < open && before?.kind === 'blank' ? 0 : open;
}
