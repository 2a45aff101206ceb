/** A document's table of contents: list items that link to its headings. */
import type { Line } from './lines.ts';
import { plainText } from './markup.ts';

export interface ContentsEntry {
  /** The words of the link. */
  readonly title: string;
  /** The heading it leads to, as GitHub spells it in an address. */
  readonly anchor: string;
  /** Columns of indent: entries of one depth stand in one column. */
  readonly depth: number;
  readonly line: number;
}

const ENTRY = /^(?<indent> *)(?:[-*+]|\d{1,3}[.)])\s+\[(?<title>.{1,400})\]\(#(?<anchor>[^()\s]{0,400})\)\s*$/;

/** The entries of all tables of contents, in order. */
export function readContents(lines: readonly Line[]): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { kind, text, number } of lines) {
    if (kind !== 'text' || !text.includes('](#')) continue;
    const { indent, title, anchor } = ENTRY.exec(text)?.groups ?? {};
    if (title === undefined) continue;
    entries.push({ title: plainText(title), anchor: anchor ?? '', depth: indent?.length ?? 0, line: number });
  }
  return entries;
}

/** A heading as GitHub spells it in an address. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
