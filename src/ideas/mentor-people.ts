/** What was read of people, as mentors: each once, without roles, employers and placeholders. */
import type { Mentor } from './idea.ts';
import { plainText } from './markup.ts';

/** What is known of the person being read. */
export interface Person {
  name: string;
  github: string | null;
  /** Brackets after the name whose words may belong to it. */
  aside: string;
}

const NOBODY =
  /^(?:tbd|tba|tbc|todo|n\/?a|none|nobody|unknown|to be (?:determined|decided|defined|announced)|(?:\d\w\w )?mentor(?: name)?s?|name|your name|mentor_github|github|email|\?+|-+)$/i;
/** Employers that are written after a name and are nobody's name. */
const EMPLOYERS = new Set(
  'red hat|redhat|google|microsoft|ibm|amazon|aws|intel|vmware|huawei|alibaba|tencent|cncf|linux foundation|the linux foundation|suse|apple|meta|nvidia|cisco|oracle|samsung|bytedance|independent|isovalent|grafana labs|datadog|shopify|github|gitlab'.split(
    '|',
  ),
);
/** What else is written after a name and is nobody's: employers by their form, and degrees. */
const EMPLOYER_FORM =
  /^university\b|\b(?:inc|ltd|llc|gmbh|corp|corporation|university|foundation|institute)\.?$|^ph\.?d\.?$/i;
const MAX_NAME_WORDS = 6;
/** Stands for a comma that is part of a name. */
export const COMMA = '\ue101';

/** The people who are somebody, each once, in the order written. */
export function toMentors(people: readonly Person[]): readonly Mentor[] {
  return merge(people.flatMap(toMentor));
}

/** Whether words after a name are an employer or a degree. */
export function isEmployer(text: string): boolean {
  return EMPLOYERS.has(text.toLowerCase()) || (text.length <= 60 && EMPLOYER_FORM.test(text));
}

function toMentor({ name, github }: Person): readonly Mentor[] {
  if (github === null && /^[^:]{2,30}:\s+\S/.test(name)) return [];
  const plain = plainText(name)
    .replaceAll(COMMA, ',')
    .replace(/(?<=\p{L}{2} \S{1,40}) (?:from|at) \p{Lu}.*$/u, '')
    .replace(/(?<!\b\p{Lu}|\b(?:Jr|Sr|Dr))\.$/u, '')
    .trim();
  // No handle on GitHub has a dot: what has one is a name elsewhere.
  const person =
    plain === '' || NOBODY.test(plain) || plain.split(' ').length > MAX_NAME_WORDS || !/\p{L}/u.test(plain)
      ? null
      : plain;
  const handle = github === null || NOBODY.test(github) || github.includes('.') ? null : github;
  if (person === null && handle === null) return [];
  return person !== null && handle === null && isEmployer(person) ? [] : [{ name: person, github: handle }];
}

/** The same person once, with all that is known. */
function merge(mentors: readonly Mentor[]): readonly Mentor[] {
  const merged: Mentor[] = [];
  const places = new Map<string, number>();
  for (const mentor of mentors) {
    const place = placeOf(mentor, merged, places);
    const known = merged[place];
    merged[place] = { name: known?.name ?? mentor.name, github: known?.github ?? mentor.github };
    for (const key of keysOf(mentor)) if (!places.has(key)) places.set(key, place);
  }
  return merged;
}

function keysOf({ name, github }: Mentor): readonly string[] {
  const keys = [github === null ? null : `@${github}`, name];
  return keys.filter((key) => key !== null).map((key) => key.toLowerCase());
}

/** Where a person stands already, by handle or else by name if the handles do not differ; otherwise the next place. */
function placeOf(mentor: Mentor, merged: readonly Mentor[], places: ReadonlyMap<string, number>): number {
  for (const key of keysOf(mentor)) {
    const place = places.get(key);
    const known = place === undefined ? undefined : merged[place];
    const one = key.startsWith('@') || known?.github === null || mentor.github === null;
    if (place !== undefined && known !== undefined && one) return place;
  }
  return merged.length;
}
