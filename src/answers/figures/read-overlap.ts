/** What is in several terms or programs, or in one and not in another. */
import { OF, without } from './figure-words.ts';
import { EARLIER, type Figures } from './figures.ts';

const KIND: readonly (readonly ['project' | 'mentor' | 'skill', RegExp])[] = [
  ['mentor', /\bmentors?\b/],
  ['skill', new RegExp(String.raw`\b${OF.skill}\b`)],
  ['project', /\b(?:projects?|organi[sz]ations?|orgs?|communit(?:y|ies)|who|which|everyone|anyone|any)\b/],
];

function kindOf(sentence: string): 'project' | 'mentor' | 'skill' | null {
  return KIND.find(([, said]) => said.test(sentence))?.[0] ?? null;
}

const IN = '(?:in|on|of|for|from|at|part of|during)';
const BOTH_PROGRAMS = /\bboth (?:of (?:the )?)?(?:programs?|programmes?)\b|\beither program and the other\b/;
const BOTH_TERMS = /\b(?:both|all|every) (?:of )?(?:the )?(?:terms?|years?|rounds?|cohorts?)\b/;
const BOTH = new RegExp(
  String.raw`\bboth(?: ${IN})? (.+?) (?:and|&)(?: also)?(?: ${IN})? (.+?)(?= (?:have|share|has)\b|[?.!]*$)|\b${IN} (.+?) (?:as well as|and also|and (?:still |again )?${IN})(?: ${IN})? (.+?)[?.!]*$`,
);

/** "In every term of 2024", "in all terms". */
const EVERY =
  /\b(?:in|of|for|during) (?:every|each|all)(?: (?:single|of the|the))? ?(?<scope>(?:(?:lfx|gsoc|mentorship) )?(?:terms?|years?|rounds?|editions?|cohorts?))\b(?! ideas)/;

export function readEvery(sentence: string): Figures | null {
  const found = EVERY.exec(sentence);
  const of = kindOf(sentence);
  const isAsked = /\b(?:projects?|orgs?|organi[sz]ations?|mentors?|who|skills?)\b/.test(sentence);
  if (
    found === null ||
    of === null ||
    !isAsked ||
    /\b(?:how many|most|count|total|list all|all projects)\b/.test(sentence)
  )
    return null;
  const scope = `${without(sentence, found[0])} ${/\b(?:lfx|gsoc)\b/.exec(found.groups?.scope ?? '')?.[0] ?? ''}`;
  return { kind: 'every', of, rest: scope };
}

export function readBoth(sentence: string): Figures | null {
  const of = kindOf(sentence);
  if (of === null) return null;
  if (BOTH_PROGRAMS.test(sentence)) return { kind: 'both', of, sides: ['lfx', 'gsoc'] };
  if (BOTH_TERMS.test(sentence) && /\b(?:lfx|gsoc)\b|\bevery\b|\ball\b/.test(sentence) && of !== 'skill') return null;
  const found = BOTH.exec(sentence);
  if (found === null) return null;
  return { kind: 'both', of, sides: [found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? ''] };
}

const NOT = `(?:,? ?(?:but|and|yet|though)?,?(?: (?:who|which|that))?(?: (?:are|is|were|was|did|do|does|have|has))?(?: (?:take part|come back|return|appear|show up|there))? (?:not|no longer|missing|absent|gone|never|nothing|none)(?: (?:take part|come back|return|appear|anything|any|part|there|present|be|back))*|,? (?:without|except|minus))`;
const ONLY = new RegExp(
  String.raw`\b${IN} (?<inside>.+?)${NOT}(?: (?:any ?more|any ?longer))?(?: ${IN})? ?(?<outside>.*?)[?.!]*$`,
);
const GONE =
  /\b(?:dropped out|disappeared|left|gone|missing|did not (?:come back|return)|not (?:come|coming) back|no longer (?:take|taking|there|have|has|in|participat\w*|part\w*|offer\w*|with us|present)|stopped (?:taking part|participating))\b(?!.* (?:mentors?|skills?)\b)/;
const ARRIVED =
  /\b(?:who (?:has |is )?(?:newly )?joined\b|who is new\b|new (?:projects|orgs?|organi[sz]ations?|communities)|(?:projects|orgs?|organi[sz]ations?|communities)(?: that)? (?:are|is|joined|take part|taking part|participat\w+|that are)? ?(?:new|for the first time|newly|the first time))\b/;
const RETURNED =
  /\b(?:returning|returns?|returned|c[ao]mes? back|coming back|are back|took part before|repeat(?:ing)?)\b/;

/** "Which projects took part last term but not this one". */
const LAST_NOT_THIS =
  /\b(?<inside>(?:last|previous|this) (?:term|year|round)),? (?:but|and|yet) (?:are |is |were |do |did )?(?:not|no longer|never)(?: (?:take part|come back|in|on))? (?<outside>(?:this|the last|last|the previous|previous)(?: one| term| round)?)\b/;

/** "In GSoC only": not in the other program. */
const ONLY_ONE =
  /\b(?:only|solely|exclusively|just) (?:(?:in|have|has|on|do|does|offers?|participat\w+|tak\w+ part|for|wanted|asked) )*(?:in )?(lfx|gsoc)\b|\b(lfx|gsoc) (?:only|alone|exclusively)\b/;

/** The term that a sentence names besides some words; this one where it names none. */
function scopeAround(sentence: string, said: string): string {
  const rest = without(sentence, said)
    .replace(
      new RegExp(
        String.raw`\b(?:${OF.project}|for the first time|from last term|the first time|joined|new|that|are|is|before)\b`,
        'g',
      ),
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' ? 'this term' : rest;
}

export function readOnly(sentence: string): Figures | null {
  const of = kindOf(sentence);
  if (of === null) return null;
  const only = ONLY_ONE.exec(sentence);
  if (only !== null && new RegExp(String.raw`\b(?:${OF.project}|${OF.skill}|mentors?|who)\b`).test(sentence)) {
    const inside = only[1] ?? only[2] ?? '';
    return { kind: 'only', of, inside, outside: inside === 'lfx' ? 'gsoc' : 'lfx' };
  }
  const { inside = '', outside = '' } = (ONLY.exec(sentence) ?? LAST_NOT_THIS.exec(sentence))?.groups ?? {};
  if (inside !== '') return { kind: 'only', of, inside, outside };
  if (of !== 'project' || !new RegExp(String.raw`\b(?:${OF.project}|who)\b`).test(sentence)) return null;
  if (GONE.test(sentence)) return { kind: 'only', of, inside: 'last term', outside: 'this term' };
  const arrived = ARRIVED.exec(sentence)?.[0];
  if (arrived !== undefined) {
    return { kind: 'only', of, inside: scopeAround(sentence, arrived), outside: EARLIER };
  }
  const returned = RETURNED.exec(sentence)?.[0];
  return returned === undefined ? null : { kind: 'both', of, sides: [scopeAround(sentence, returned), EARLIER] };
}
