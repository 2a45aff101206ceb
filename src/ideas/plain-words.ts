/**
 * The words of a line of Markdown, its markup removed.
 */

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--.*?-->/g, ''],
  [/<br\s*\/?>/gi, ' '],
  [/<\/?[a-z][^<>]*>/gi, ''],
  // What is struck out no longer holds.
  [/~~[^~]*~~/g, ' '],
  [/!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\))?[^()]*\)/g, '$1'],
  [/\[\^[^\]]{1,20}\]/g, ''],
  [/(\*\*\*|\*\*|\*)(?=\S)([^*]*[^*\s])\1/g, '$2'],
  [/(?<![\p{L}\p{N}])(___|__|_)(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}])/gu, '$2'],
  [/`+([^`]*)`+/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/[\u200B-\u200F\u2060\uFEFF]/g, ''],
  [/\s+/g, ' '],
];

/** The words of one line: no emphasis, links, code marks, tags or escapes, each run of white space one space. */
export function plainWords(markdown: string): string {
  return MARKUP.reduce((text, [pattern, words]) => text.replace(pattern, words), markdown).trim();
}
