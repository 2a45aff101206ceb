/**
 * Questions for figures: who has most, who has more than so many, what is in both, how two compare.
 *
 * They are told by their shape, whatever else a sentence says; what is left of it names the scope. Sentences come in
 * lower case.
 */
import { BOUND, type Bounds, boundsOf, NUMBER, numberOf } from './numbers.ts';

/** What is counted, and what it is counted by. */
export type Counted = 'project' | 'term' | 'skill' | 'mentor';
export type Unit = 'idea' | 'mentor' | 'project';

export type Figures =
  /** All of them, in the order of their names or of their numbers. */
  | { readonly kind: 'each'; readonly of: Counted; readonly unit: Unit; readonly rest: string }
  | {
      readonly kind: 'ranked';
      readonly of: Counted;
      readonly unit: Unit;
      readonly order: 'most' | 'fewest';
      /** Only so many of them. */
      readonly limit?: number;
      readonly rest: string;
    }
  | { readonly kind: 'bounded'; readonly of: Counted; readonly bounds: Bounds; readonly rest: string }
  /** What is in each of several terms or programs. */
  | { readonly kind: 'both'; readonly of: 'project' | 'mentor' | 'skill'; readonly sides: readonly string[] }
  /** What is in every term of a scope. */
  | { readonly kind: 'every'; readonly of: 'project' | 'mentor' | 'skill'; readonly rest: string }
  /** What is in one and not in another. */
  | {
      readonly kind: 'only';
      readonly of: 'project' | 'mentor' | 'skill';
      readonly inside: string;
      readonly outside: string;
    }
  /** Which of several has more ideas, or which of several ideas is the bigger one. */
  | { readonly kind: 'sides' | 'sizes'; readonly sides: readonly string[] }
  /** Which idea has the most mentors, or skills. */
  | {
      readonly kind: 'ideas';
      readonly by: 'mentors' | 'skills';
      readonly order: 'most' | 'fewest';
      readonly rest: string;
    };

const OF = {
  project: '(?:projects?|organi[sz]ations?|orgs?|communit(?:y|ies))',
  term: String.raw`(?:terms?(?! \d)|years?|cohorts?|editions?|seasons?|rounds?)`,
  skill: '(?:skills?|(?:programming )?languages?|technolog(?:y|ies)|techs?)',
  mentor: '(?:mentors?)',
} as const;
const IDEAS = '(?:ideas?|projects?|opportunit(?:y|ies)|slots?|positions?|mentorships?|openings?|proposals?|ones?)';
const UNITS: readonly (readonly [Unit, string])[] = [
  ['mentor', 'mentors?'],
  ['idea', IDEAS],
];
const HAS =
  '(?:has|have|had|having|with|that|which|who|offers?|offer(?:ing|ed)|gets?|got|lists?|listed|proposed?|proposes|runs?|ran|comes?|there|are|is|were|did|do|does|brings?|brought)';

/** Takes a match out of a sentence, and the words that only ask. */
function without(sentence: string, ...said: readonly string[]): string {
  return said
    .reduce((left, part) => left.replace(part, ' '), sentence)
    .replace(/\b(?:which|what|who|how many|list|show|name|tell me|give me|me|overall|ever|in total)\b|[?!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const COUNTED = Object.keys(OF) as readonly Counted[];
const RANKED = COUNTED.flatMap((of) =>
  UNITS.filter(([unit]) => unit !== of).map(([unit, units]) => ({
    of,
    unit,
    said: new RegExp(
      String.raw`\b(?:the )?(?:top )?(?:(?<limit>${NUMBER}) )?${OF[of]}\b(?: by)?(?:(?<scope>(?: [\w+#.-]+){0,5}?) ${HAS})? ?(?:the |a )?(?<order>most|fewest|least|(?:highest|largest|biggest|greatest|smallest|lowest) number of) (?:of )?(?:the )?(?<kind>(?:[\w+#.-]+ ){0,2}?)${units}\b`,
    ),
  })),
);
/** "Where do most ideas come from" names no kind; "the biggest projects" no unit. */
const RANKED_ALONE: readonly (readonly [Counted, RegExp])[] = [
  ...(['project', 'skill'] as const).map((of): readonly [Counted, RegExp] => [
    of,
    new RegExp(String.raw`\b${OF[of]}\b(?<scope>[^?.!]*?),? (?:the )?(?<order>top)(?: (?<limit>${NUMBER}))?[?.! ]*$`),
  ]),
  ...(['project', 'skill'] as const).map((of): readonly [Counted, RegExp] => [
    of,
    new RegExp(
      String.raw`\b(?:the )?(?<order>top|most|least|rarest|bottom)(?: (?<limit>${NUMBER}))?(?: (?:most|least))?(?: (?:common|popular|wanted|asked(?:[- ]for)?|demanded|required|requested|used|in[- ]demand|needed|sought(?:[- ]after)?|frequent|active))* ${OF[of]}\b(?: by (?:the )?(?:number of )?${IDEAS})?`,
    ),
  ]),
  [
    'project',
    new RegExp(
      String.raw`\b${OF.project} (?:wants?|needs?|uses?|asks? for|requires?|offers?) (?<kind>(?:[\w+#.-]+ ){1,3}?)(?:the )?(?<order>most|least)\b`,
    ),
  ],
  [
    'project',
    new RegExp(
      String.raw`\bwhere (?:do|are|did) (?:the )?(?<order>most|fewest|least) (?:of the )?${IDEAS} (?:come|coming|came|from)(?: from)?\b`,
    ),
  ],
  ['project', new RegExp(String.raw`\bwho (?:${HAS} )+(?:the )?(?<order>most|fewest|least) ${IDEAS}\b`)],
  [
    'project',
    new RegExp(
      String.raw`\b(?:the )?(?<order>biggest|largest|busiest|smallest|most active) ${OF.project}\b(?! ideas?)(?= *(?:[?.!]|$|by|in|of|this|now|here|with))`,
    ),
  ],
  [
    'term',
    new RegExp(
      String.raw`\b(?:the )?(?<order>biggest|largest|busiest|smallest) ${OF.term}\b(?= *(?:[?.!]|$|by|in|of|ever|so far|with))`,
    ),
  ],
];

function readRanked(sentence: string): Figures | null {
  for (const { of, unit, said } of RANKED) {
    const found = said.exec(sentence);
    if (found !== null) {
      return { kind: 'ranked', of, unit, order: orderOf(found), rest: restOf(sentence, found), ...limitOf(found) };
    }
  }
  for (const [of, said] of RANKED_ALONE) {
    const found = said.exec(sentence);
    if (found === null) continue;
    return {
      kind: 'ranked',
      of,
      unit: 'idea',
      order: orderOf(found),
      rest: restOf(sentence, found),
      ...limitOf(found),
    };
  }
  return null;
}

/** What is left, with the words before the unit: "most open ideas", "most go ideas". */
function restOf(sentence: string, found: RegExpExecArray): string {
  const kind = found.groups?.kind?.trim() ?? '';
  const scope = found.groups?.scope?.trim() ?? '';
  return `${without(sentence, found[0])} ${scope} ${kind === '' ? '' : `${kind} ideas`}`.trim();
}

/** "The top 5". */
function limitOf({ groups }: RegExpExecArray): { readonly limit?: number } {
  return groups?.limit === undefined ? {} : { limit: numberOf(groups.limit) };
}

function orderOf({ groups }: RegExpExecArray): 'most' | 'fewest' {
  return /^(?:fewest|least|smallest|lowest|rarest|bottom)/.test(groups?.order ?? '') ? 'fewest' : 'most';
}

const IDEAS_RANKED =
  /\b(?:which|what|the|any)? ?ideas?(?<scope>(?: [\w+#.-]+){0,4}?) (?:has|have|with|needs?|requires?|asks? for|lists?|wants?|that) ?(?:the )?(?<order>most|fewest|least) (?<by>mentors|skills|requirements|technologies)\b/;

function readIdeasRanked(sentence: string): Figures | null {
  const found = IDEAS_RANKED.exec(sentence);
  if (found === null) return null;
  const by = found.groups?.by === 'mentors' ? 'mentors' : 'skills';
  return { kind: 'ideas', by, order: orderOf(found), rest: restOf(sentence, found) };
}

const EACH = COUNTED.flatMap((of) =>
  (
    [
      ['project', OF.project],
      ['mentor', 'mentors?'],
      ['idea', IDEAS],
    ] as const
  )
    .filter(([unit]) => unit !== of && !(of === 'skill' && unit === 'mentor'))
    .map(([unit, units]) => ({
      of,
      unit,
      said: new RegExp(
        String.raw`\b(?:(?:the )?(?:number|count) of |how many )?${units} (?:are there |there are |is there )?(?:per|by|for each|for every|of each|in each|in every|each|from each)\b (?:single )?${OF[of]}\b|\bhow many ${units} (?:does |do |did |has |have |had |are in |were in |were there in |is in )?(?:each|every)(?: of the)? ${OF[of]}\b(?: (?:has|have|had|offers?|propose[ds]?|got))?|\b(?:for )?each ${OF[of]},? (?:the )?(?:number of|how many) ${units}\b|\b${OF[of]} (?:and|with) (?:their|the) (?:number of|count of|amount of) ${units}\b|\b${OF[of]} (?:and|with) how many ${units}(?: (?:they|each))?(?: (?:has|have|offers?))?\b`,
      ),
    })),
);

const TAKE_PART =
  '(?:tak(?:e|en|ing) part|took part|participat(?:e|ed|es|ing)|been (?:here|there|in|part)|appear(?:ed)?|join(?:ed)?|come up|offer(?:ed)? (?:anything|something|ideas))';
/** When, or how often, a project took part: its ideas by term. */
const TIMES_OF = new RegExp(
  `^(?:and |so |ok )?(?:when|(?:in )?(?:which|what) (?:terms?|years?)|how (?:often|many times)|since when)(?: (?:did|do|does|has|have|was|were|had|is))+ (?<name>.+?) (?:last |first |ever |already |also |previously )*${TAKE_PART}(?: (?:in|so far|before|last|to|of|for|previously|the past).*)?[?.! ]*$`,
);

function readEach(sentence: string): Figures | null {
  const name = TIMES_OF.exec(sentence)?.groups?.name;
  if (name !== undefined && !/^(?:i|we|you|one|mentees?|students?|people|the mentees?)$/.test(name)) {
    return { kind: 'each', of: 'term', unit: 'idea', rest: name };
  }
  for (const { of, unit, said } of EACH) {
    const found = said.exec(sentence);
    if (found === null || (unit === 'project' && of !== 'term')) continue;
    return { kind: 'each', of, unit, rest: without(sentence, found[0]) };
  }
  return null;
}

const BOUNDED = (['project', 'term', 'skill'] as const).map((of) => ({
  of,
  said: new RegExp(
    String.raw`\b${OF[of]}(?<scope>(?: [\w+#.-]+){0,3}?) (?:${HAS} )*(?:(?<bound>${BOUND}) )?(?<number>${NUMBER}|an?|a single)(?<more> or more| or less| or fewer)? (?:different )?(?:ideas?|opportunities|slots|positions|mentorships|proposals)\b`,
  ),
}));
const SEVERAL = (['project', 'term'] as const).map((of) => ({
  of,
  said: new RegExp(
    String.raw`\b${OF[of]} (?:${HAS} )*(?:several|multiple|many|a couple of|a few) (?:ideas?|opportunities|slots|positions|mentorships|proposals)\b`,
  ),
}));

function readBounded(sentence: string): Figures | null {
  for (const { of, said } of BOUNDED) {
    const found = said.exec(sentence);
    if (found === null) continue;
    const { bound = '', number = '', more = '' } = found.groups ?? {};
    // "Projects with two ideas" has them, however many more; "an idea" is no number.
    if (/^an?$/.test(number) && !/^(?:more than|only|just|exactly)$/.test(bound)) continue;
    const least = more.trim() === 'or more' ? 'at least' : more === '' ? bound : 'at most';
    return { kind: 'bounded', of, bounds: boundsOf(least, numberOf(number)), rest: restOf(sentence, found) };
  }
  for (const { of, said } of SEVERAL) {
    const found = said.exec(sentence);
    if (found !== null) {
      return { kind: 'bounded', of, bounds: boundsOf('more than', 1), rest: without(sentence, found[0]) };
    }
  }
  return null;
}

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

function readEvery(sentence: string): Figures | null {
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

function readBoth(sentence: string): Figures | null {
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
  /\b(?:who (?:has |is )?(?:newly )?joined\b|new (?:projects|orgs?|organi[sz]ations?|communities)|(?:projects|orgs?|organi[sz]ations?|communities)(?: that)? (?:are|is|joined|take part|taking part|participat\w+|that are)? ?(?:new|for the first time|newly|the first time))\b/;
const RETURNED =
  /\b(?:returning|returns?|returned|c[ao]mes? back|coming back|are back|took part before|repeat(?:ing)?)\b/;

/** "In GSoC only": not in the other program. */
const ONLY_ONE =
  /\b(?:only|solely|exclusively|just) (?:(?:in|have|has|on|do|does|offers?|participat\w+|tak\w+ part|for|wanted|asked) )*(?:in )?(lfx|gsoc)\b|\b(lfx|gsoc) (?:only|alone|exclusively)\b/;

/** "Earlier terms", than whatever stands beside it. */
export const EARLIER = 'earlier terms';

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

function readOnly(sentence: string): Figures | null {
  const of = kindOf(sentence);
  if (of === null) return null;
  const only = ONLY_ONE.exec(sentence);
  if (only !== null && new RegExp(String.raw`\b(?:${OF.project}|${OF.skill}|mentors?|who)\b`).test(sentence)) {
    const inside = only[1] ?? only[2] ?? '';
    return { kind: 'only', of, inside, outside: inside === 'lfx' ? 'gsoc' : 'lfx' };
  }
  const { inside = '', outside = '' } = ONLY.exec(sentence)?.groups ?? {};
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

const MORE = /\b(?:more|fewer|less|bigger|larger|smaller|shorter|longer|most|larger number|higher number)\b/;
const BETWEEN = /\s*(?:,|;|:|\s(?:and|vs\.?|versus|with|to|than|or|compared to|against)\s)\s*/;
const ASKING =
  /\b(?:how many|do we have|takes?|taking|who|which|what|whose|is|are|there|were|has|have|had|does|do|did|offers?|wants?|needs?|asks?(?: for)?|requires?|needing|asking|the|more|fewer|less|bigger|larger|smaller|shorter|longer|most|higher|number of|ideas?|projects?|list|lists|one|of|these|them|two|both|compare|comparison|between|differences?|in|on|for|by|a|an|overall|or not|it|programs?|skills?|count|counts|get|gets|got|program|size)\b|[?!.]+$/g;
const IS_COUNTED = new RegExp(
  String.raw`\b(?:more|fewer|less|most|(?:higher|larger) number of)\b.*\b${IDEAS}|\b(?:bigger|larger|smaller|shorter|longer)\b.*\b(?:lists?|programs?|terms?|orgs?|communit)|${IDEAS} .*\b(?:more|fewer|less)\b`,
);

/** Which of two or three has more ideas; null where nothing but a bound or one thing is named. */
function readMore(sentence: string): Figures | null {
  if (AGAINST.test(sentence) && sidesIn(sentence).length >= 2) return { kind: 'sides', sides: sidesIn(sentence) };
  if (!MORE.test(sentence)) return null;
  if (!IS_COUNTED.test(sentence)) return readSizes(sentence);
  if (new RegExp(String.raw`\b(?:more|less|fewer) than (?:${NUMBER}|an?) `).test(sentence)) return null;
  const sides = sidesIn(sentence);
  return sides.length >= 2 && sides.length <= 5 ? { kind: 'sides', sides } : null;
}

/** "How many ideas this term vs last term". */
const AGAINST = new RegExp(
  String.raw`\b(?:how many|number of|count of) ${IDEAS}\b.*\b(?:vs\.?|versus|compared (?:to|with)|against)\s`,
);
const BIGGER =
  /\b(?:which|is|are|does)\b.*\b(?:bigger|larger|smaller|shorter|longer|more (?:time|hours|work|effort))\b/;

function readSizes(sentence: string): Figures | null {
  const sides = BIGGER.test(sentence) ? sidesIn(sentence) : [];
  return sides.length >= 2 && sides.length <= 5 ? { kind: 'sizes', sides } : null;
}

/** What stands on each side, without the words that only ask. */
export function sidesIn(sentence: string): readonly string[] {
  return sentence
    .split(BETWEEN)
    .map((side) => side.replace(ASKING, ' ').replace(/\s+/g, ' ').trim())
    .filter((side) => /[\p{L}\p{N}]/u.test(side));
}

/** What figures a sentence in lower case asks for; null for none. */
export function readFigures(sentence: string): Figures | null {
  return (
    readEach(sentence) ??
    readIdeasRanked(sentence) ??
    readRanked(sentence) ??
    readBounded(sentence) ??
    readOnly(sentence) ??
    readEvery(sentence) ??
    readBoth(sentence) ??
    readMore(sentence)
  );
}
