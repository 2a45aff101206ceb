/** What ideas have or lack of their fields: "without mentors", "no LFX page yet", "with an upstream issue". */
import type { Idea } from '../../ideas/idea.ts';

type Field = 'skills' | 'mentors' | 'upstream' | 'page' | 'description' | 'outcome' | 'size';

const FIELDS: readonly (readonly [Field, string])[] = [
  ['page', `(?:lfx|application|apply|applying)(?: (?:page|url|link|form)s?)|(?:url|page|link) to apply`],
  ['upstream', `(?:upstream|github|tracking|linked)(?: (?:issue|link|url|ticket)s?)?|issues?(?: links?)?`],
  ['mentors', 'mentors?'],
  ['skills', '(?:recommended |required |needed )?skills?(?: lists?)?'],
  ['description', 'descriptions?'],
  ['outcome', '(?:expected )?(?:outcomes?|deliverables?)'],
  ['size', `(?:expected )?(?:project )?(?:sizes?|hours|durations?)`],
];
const ANY = '(?:(?:an?|any|their|its|the|named|listed|known|own|single) )*';
const LACKS = String.raw`(?:without|with no|no|missing|lack(?:s|ing)?|(?<!\bi )(?:has|have|having) no|(?:list|name|mention|give|state|require|need)s? no|(?:do|does|did|have|has) not (?:yet )?(?:have|got|list|name|mention|give|say|state|tell|specify|contain|include|provide|link(?: to)?)|not (?:listing|naming|having))`;
const HAS = `(?:with|has|have|having|list|lists|name|names|link|links(?: to)?)`;
/** "Without mentors' help", "no skills in Go", "two mentors" say something else. */
const END = String.raw`(?! ?(?:of|for|from|as|experience|knowledge|with)\b)(?! in (?!lfx|gsoc|this|the (?:newest|last|current)|term|20\d\d|any|all))(?: (?:yet|listed|named|at all|given|so far|in (?:them|it)))*`;

interface Read {
  readonly field: Field;
  readonly lacks: boolean;
  readonly said: RegExp;
}

const READS: readonly Read[] = FIELDS.flatMap(([field, names]) => [
  { field, lacks: true, said: new RegExp(String.raw`\b${LACKS} ${ANY}(?:${names})\b${END}`, 'i') },
  // Nearly all ideas have skills and mentors: "with mentors" narrows nothing.
  ...(field === 'skills' || field === 'mentors'
    ? []
    : [
        {
          field,
          lacks: false,
          said: new RegExp(String.raw`\b${HAS} (?:an?|any|the|its|their) (?:${names})\b${END}`, 'i'),
        },
      ]),
]);

const WORDS: Readonly<Record<Field, string>> = {
  skills: 'skills',
  mentors: 'mentors',
  upstream: 'an upstream issue',
  page: 'an LFX page',
  description: 'a description',
  outcome: 'an expected outcome',
  size: 'a size',
};

function holds(idea: Idea, field: Field): boolean {
  switch (field) {
    case 'skills':
      return idea.skills.length > 0;
    case 'mentors':
      return idea.mentors.length > 0;
    case 'upstream':
      return idea.upstream.length > 0;
    case 'page':
      return idea.lfxUrl !== null;
    default:
      return idea[field] !== null;
  }
}

const LESS = /\b(?:(mentor|skill)-?less|unmentored)\b/i;

export interface Missing {
  readonly said: string;
  /** "without skills", as it follows "2 ideas". */
  readonly phrase: string;
  readonly keeps: (idea: Idea) => boolean;
}

/** Which field a sentence asks ideas to have or to lack; null where it speaks of none. */
export function readMissing(sentence: string): Missing | null {
  const less = LESS.exec(sentence);
  if (less !== null) {
    const field = less[1]?.startsWith('skill') === true ? 'skills' : 'mentors';
    return { said: less[0], phrase: `without ${field}`, keeps: (idea) => !holds(idea, field) };
  }
  for (const { field, lacks, said } of READS) {
    const found = said.exec(sentence)?.[0];
    if (found === undefined) continue;
    return {
      said: found,
      phrase: `${lacks ? 'without' : 'with'} ${WORDS[field]}`,
      // GSoC has no pages of its own for ideas: there, none is missing.
      keeps: (idea) => (field === 'page' && idea.program === 'gsoc' ? false : holds(idea, field) !== lacks),
    };
  }
  return null;
}
