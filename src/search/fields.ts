/**
 * The places of an idea in which a term can stand, as fields of the index, and what each says about the idea.
 *
 * A term that an idea lists is worth more than one it mentions, and one it comes back to more than one in passing. That
 * is decided while an idea is read, so that a match needs no look at the text.
 */

/** From 0 (says nothing) to 1. */
export const WEIGHT = {
  /** An entry of the skills that is this and little else. */
  listed: 0.9,
  /** Part of an entry of the skills, such as a sentence. */
  mentioned: 0.78,
  /** In the skills, as something one may also come without. */
  optional: 0.7,
  title: 0.8,
  project: 0.92,
  mentor: 0.95,
  /** Subproject, size, the program's long name. */
  aside: 0.5,
  /** The description: often, more than once, once. */
  subject: 0.43,
  repeated: 0.35,
  passing: 0.25,
  /** The outcome: more than once, once. */
  outcomes: 0.24,
  outcome: 0.16,
} as const;

export type Field = keyof typeof WEIGHT;

export const FIELDS = Object.keys(WEIGHT) as readonly Field[];
/** What an idea asks for. */
export const SKILL_FIELDS: readonly Field[] = ['listed', 'mentioned', 'optional'];
/** What an idea is about, and does not just mention. */
export const PROMINENT_FIELDS: readonly Field[] = [...SKILL_FIELDS, 'title', 'project'];

/** What is asked for as optional never reaches what is plainly asked for. */
export const MOST_OF_OPTIONAL = 0.89;
