/**
 * A table of contents against the ideas and projects it should list.
 */

import type { Heading } from './blocks.ts';
import { anchorOf, type ContentsEntry } from './contents.ts';
import { type Finding, quote } from './finding.ts';
import { nameKey } from './likeness.ts';
import type { DocumentSections } from './sections.ts';

/** A list that has fewer of its kind than this share does not mean to have them all, such as one of projects only. */
const LISTING_SHARE = 0.5;

/** Two titles with this share of words in common are one title, reworded. */
const REWORDED = 0.6;

/** More sections than these are not listed for another reason than a new name. */
const MAX_RENAMED = 200;

function keysOf(entry: ContentsEntry): readonly string[] {
  return [nameKey(entry.title), nameKey(entry.anchor), nameKey(entry.anchor.replace(/-\d+$/, ''))];
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function isReworded(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= REWORDED && shared >= 2;
}

/** The headings of one kind that the table leaves out, if it lists that kind at all. */
function unlisted(headings: readonly Heading[], listed: ReadonlySet<string>): readonly Heading[] {
  const missing = headings.filter(({ title }) => !listed.has(nameKey(title)));
  return headings.length - missing.length >= headings.length * LISTING_SHARE ? missing : [];
}

function distinct(headings: readonly (Heading | null)[]): readonly Heading[] {
  const present = headings.filter((heading) => heading !== null);
  return [...new Map(present.map((heading) => [heading.line, heading])).values()];
}

/** Entries without a section, and ideas and projects without an entry; nothing where there is no table of contents. */
export function checkContents({ contents, headings, ideas }: DocumentSections): readonly Finding[] {
  if (contents.length === 0) return [];
  const listed = new Set(contents.flatMap(keysOf));
  const standing = new Set(headings.map(({ title }) => nameKey(title)));
  const missing = [
    ...unlisted(
      ideas.map(({ heading }) => heading),
      listed,
    ),
    ...unlisted(distinct(ideas.map(({ project }) => project)), listed),
  ];
  // Every stale entry is compared with each of them: of too many none was merely renamed.
  const candidates = missing.length > MAX_RENAMED ? [] : missing;
  const renamed = new Set<Heading>();
  const stale = contents.flatMap((entry): readonly Finding[] => {
    if (keysOf(entry).some((key) => standing.has(key))) return [];
    const near = candidates.find((heading) => !renamed.has(heading) && isReworded(heading.title, entry.title));
    if (near !== undefined) renamed.add(near);
    const cure =
      near === undefined
        ? 'Delete the entry, or add the section'
        : `The section at line ${near.line} is called ${quote(near.title)}: write "[${near.title}](#${anchorOf(near.title)})"`;
    const message = `The table of contents lists ${quote(entry.title)}, but there is no such section. ${cure}.`;
    return [{ line: entry.line, rule: 'contents-without-section', message }];
  });
  const added = missing
    .filter((heading) => !renamed.has(heading))
    .map((heading): Finding => {
      const message = `${quote(heading.title)} is not in the table of contents. Add "- [${heading.title}](#${anchorOf(heading.title)})" there.`;
      return { line: heading.line, rule: 'section-without-contents', message };
    });
  return [...stale, ...added];
}
