/**
 * What of a text counts when two revisions are compared.
 *
 * White space, Markdown's marks, a list's bullets and numbers, headings' levels, the typographer's quotes and
 * dashes are how a text is set; its words, their case, its punctuation and its links are what it says.
 */
import { FIELDS, type Field } from './change.ts';
import type { Idea, Mentor } from './idea.ts';

const QUOTES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** A link as its words and its address, or as its address alone where the words say nothing more. */
function linkText(words: string, address: string): string {
  return words.trim() === '' || addressKey(words.trim()) === addressKey(address) ? address : `${words} ${address}`;
}

/** Markdown as the words it says, one blank between them: equal for two texts that differ only in how they are set. */
export function plainText(markdown: string): string {
  let text = markdown
    .normalize('NFC')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^[ \t]*(?:```|~~~).*$/gm, ' ')
    .replace(
      /!?\[([^\]]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"']*["'])?\s*\)/g,
      (_, words, to) => linkText(words, to),
    )
    .replace(/<((?:https?|mailto):[^>\s]+)>/gi, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name) => ENTITIES[name] ?? ' ')
    .replace(/^[ \t]*(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d+[.)](?=\s)|\[[ xX]\](?=\s))[ \t]*)+/gm, '')
    .replace(/^[ \t]*(?:[-=_*][ \t]*){3,}$/gm, ' ')
    .replace(/^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/gm, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`~|]+/g, ' ')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  for (const [written, plain] of QUOTES) text = text.replace(written, plain);
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

/** A web address without what two spellings of it may differ in: the scheme, `www.`, the host's case, a slash at its end. */
export function addressKey(address: string): string {
  const [, host, rest] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(address.trim()) ?? [];
  return `${(host ?? '').toLowerCase()}${(rest ?? '').replace(/\/+(?=$|[?#])/, '').replace(/#$/, '')}`;
}

/** A name or skill without the marks around it. */
function plainName(text: string): string {
  return plainText(text).replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
}

function mentorKey({ name, github }: Mentor): string {
  return `${name === null ? '' : plainName(name)}@${(github ?? '').toLowerCase()}`;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  const right = new Set(b);
  return left.size === right.size && [...left].every((item) => right.has(item));
}

type Compare<T> = (before: T, after: T) => boolean;

function sameAfter(read: (text: string) => string): Compare<string | null> {
  return (before, after) => before === after || read(before ?? '') === read(after ?? '');
}

function sameListAfter<T>(read: (item: T) => string): Compare<readonly T[]> {
  return (before, after) => sameSet(before.map(read).filter(Boolean), after.map(read).filter(Boolean));
}

function sameNames(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((name, n) => name === after[n]);
}

const sameSkills = sameListAfter(plainName);
const sameAddresses = sameListAfter(addressKey);
const sameMentors = sameListAfter(mentorKey);

function sameMentor(before: Mentor, after: Mentor | undefined): boolean {
  return before.name === after?.name && before.github === after.github;
}

/** Whether a field says the same in both ideas. */
const SAME: { readonly [F in Field]: Compare<Idea[F]> } = {
  title: sameAfter(plainName),
  project: sameAfter(plainName),
  description: sameAfter(plainText),
  outcome: sameAfter(plainText),
  skills: (before, after) => sameNames(before, after) || sameSkills(before, after),
  mentors: (before, after) =>
    (before.length === after.length && before.every((mentor, n) => sameMentor(mentor, after[n]))) ||
    sameMentors(before, after),
  upstream: (before, after) => sameNames(before, after) || sameAddresses(before, after),
  size: sameAfter(plainName),
  lfxUrl: sameAfter(addressKey),
};

function says<F extends Field>(field: F, before: Idea, after: Idea): boolean {
  return SAME[field](before[field], after[field]);
}

/** The fields in which two revisions of an idea differ in meaning, in the order of FIELDS. */
export function changedFields(before: Idea, after: Idea): readonly Field[] {
  return before === after ? [] : FIELDS.filter((field) => !says(field, before, after));
}
