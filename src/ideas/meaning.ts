/** What of an idea counts when two revisions are compared. */
import { FIELDS, type Field } from './change.ts';
import type { Idea, Mentor } from './idea.ts';
import { addressKey, plainText } from './plain-text.ts';

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
