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
/** A term, a year or a program, as it is said. */
export const TIME =
  /\b(?:(?:lfx|gsoc)(?:'s)?(?:,? (?:in )?20\d\d)?(?:,? term \d)?|20\d\d(?:,? (?:lfx )?term \d)?|term \d(?:,? (?:of |in )?(?:lfx )?20\d\d)?|(?:this|the current|the newest|the last|last|the previous|previous) (?:term|round|edition|year))\b/;
const DENIED = /\b(?:not|no longer|never|without|except|nor|neither|only|new|missing|dropped|left|gone)\b/;
const BOTH_PROGRAMS = /\bboth (?:of (?:the )?)?(?:programs?|programmes?)\b|\beither program and the other\b/;
const BOTH_TERMS = /\b(?:both|all|every) (?:of )?(?:the )?(?:terms?|years?|rounds?|cohorts?)\b/;
const BOTH = new RegExp(
  String.raw`\bboth,?(?: ${IN})? (.+?) (?:and|&)(?: also)?(?: ${IN})? (.+?)(?= (?:have|share|has)\b|[?.!]*$)|\b${IN} (.+?) (?:as well as|and also|and (?:still |again )?${IN})(?: ${IN})? (.+?)[?.!]*$`,
);

/** "In every term of 2024", "in all terms". */
const EVERY =
  /\b(?:in|of|for|during) (?:every|each|all)(?: (?:single|of the|the))? ?(?<scope>(?:(?:lfx|gsoc|mentorship) )?(?:terms?|years?|rounds?|editions?|cohorts?))\b(?! ideas)/;

/** "Which project has been in the most terms": there is none in more. */
const MOST_TERMS = new RegExp(
  String.raw`\b(?:${OF.project}|mentors|who)\b.* (?:the )?(?:most|highest number of|largest number of) (?:different )?(?:terms|years|rounds|editions|cohorts)\b|\b(?:${OF.project}|who)\b.* (?:tak(?:es?|en|ing) part|took part|participat\w+|been (?:here|there|in)|was in|were in|appear\w*|joined) (?:the )?(?:most often|most times|most frequently|most)[?.! ]*$`,
);

/** What is in every term of a scope, or in the most of them. */
export function readEvery(sentence: string): Figures | null {
  const most = MOST_TERMS.test(sentence) ? kindOf(sentence) : null;
  if (most !== null) return { kind: 'every', of: most, rest: /\b(?:lfx|gsoc)\b/.exec(sentence)?.[0] ?? '' };
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

/** Two terms or programs, wherever a sentence names them; null where it names more or fewer. */
function twoTimes(sentence: string): readonly [string, string] | null {
  const [one, other, ...more] = sentence.match(new RegExp(TIME, 'g')) ?? [];
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

const SUBJECT = new RegExp(
  String.raw`^(?:(?:and|so|also|ok|please|does|do|did|has|have|was|were|is|can you|could you|do you know|tell me|show me|give me|show|list|name|find|get|all|any|are there|is there|were there|of|the|what are|which are|which|what|how many|lfx|gsoc|term \d|20\d\d|cncf|different|common) )*(?:${OF.project}|mentors|${OF.skill}|who)\b`,
);
const OVERLAP =
  /\b(?:also|again|both|too|as well(?: as)?|still|already|common to|common between|return\w*|c[ao]me back|coming back|came again|repeat\w*|in common|shared?|overlap\w*|twice)\b/;
const IN_BOTH_TERMS =
  /\b(?:are|is|were|was|be|been|appear(?:ed|s)?|there|there in|present|listed|take part|took part|taking part|taken part|participat\w+|show up|common|in common|shared|offered|wanted|needed|required|asked|asked for|used) (?:in|to|for|during) (?:both|the two|the last two|the two newest|the two last) (?:of the )?(?:terms|years|rounds|editions)\b/;

/** "The overlap of GSoC 2019 and GSoC 2021 projects". */
const OVERLAP_OF =
  /^(?:(?:what is|show|show me|list|give me|and|so) )*(?:the )?(?:overlap|intersection|common (?:projects|orgs|organi[sz]ations|mentors|skills))\b/;
const BOTH_OF_A_YEAR =
  /\bboth (?:of (?:the )?)?(?:lfx )?(?<year>20\d\d) (?:lfx )?terms\b|\bboth (?:lfx )?terms (?:of|in) (?<later>20\d\d)\b/;
/** "Any project that is in GSoC 2024, LFX 2024 and LFX 2022". */
const IN_ALL = new RegExp(
  String.raw`\b(?:is|are|was|were|appear\w*|took part|take part|participat\w+|been) (?:in|part of) (?:all of )?${TIME.source}(?:,? (?:and )?(?:in )?${TIME.source})+`,
);
const ONE_PROJECT = /\b(?:any|a|some|one|is there an?) (?:project|org|organi[sz]ation|community)\b/;

/** "Which projects of 2025 were also in GSoC 2023", "how many projects are in both terms". */
function readOverlap(of: 'project' | 'mentor' | 'skill', sentence: string): Figures | null {
  if (OVERLAP_OF.test(sentence)) {
    const times = twoTimes(sentence);
    return times === null ? null : { kind: 'both', of, sides: times };
  }
  if (!SUBJECT.test(sentence)) return null;
  const both = BOTH_OF_A_YEAR.exec(sentence)?.groups;
  const year = both?.year ?? both?.later;
  if (year !== undefined) return { kind: 'every', of, rest: `lfx ${year}` };
  const all = IN_ALL.test(sentence) ? (sentence.match(new RegExp(TIME, 'g')) ?? []) : [];
  if (all.length > 2 || (all.length === 2 && ONE_PROJECT.test(sentence))) return { kind: 'both', of, sides: all };
  if (IN_BOTH_TERMS.test(sentence)) return { kind: 'both', of, sides: ['this term', 'last term'] };
  const times = OVERLAP.test(sentence) && !DENIED.test(sentence) ? twoTimes(sentence) : null;
  return times === null ? null : { kind: 'both', of, sides: times };
}

const SUBJECT_IDEAS =
  /^(?:(?:and|so|ok|please|are there|is there|were there|which|what|how many|list|show|name|give|me|any|all|the|of) )*(?:same )?ideas?\b/;
const AGAIN =
  /\b(?:repeat\w*|again|already|c[ao]me back|coming back|returning|returned|carried over|continued?|both|also|too|same)\b/;
const LAST_TERM = /\b(?:(?:in|from|of|since) )?(?:the )?(?:last|previous) (?:term|round|edition)\b/;
const IS_NOT = /\b(?:new|not|never|only|without)\b/;

/** "Which ideas of term 1 were in term 3 too", "ideas repeated from last term": by their titles. */
export function readTitles(sentence: string): Figures | null {
  if (!SUBJECT_IDEAS.test(sentence)) return null;
  const times = twoTimes(sentence);
  const isNot = IS_NOT.test(sentence);
  if (times !== null && (AGAIN.test(sentence) || (isNot && SET_AGAINST.test(sentence))))
    return { kind: 'titles', sides: times, isNot };
  return REPEATED.test(sentence) && LAST_TERM.test(sentence)
    ? { kind: 'titles', sides: ['this term', 'last term'], isNot: false }
    : null;
}

const REPEATED = /\b(?:repeated|repeating|repeats?|again|c[ao]me back|returning|returned|carried over|continued)\b/;

/** What is in each of several terms or programs. */
export function readBoth(sentence: string): Figures | null {
  const of = kindOf(sentence);
  if (of === null) return null;
  const overlap = readOverlap(of, sentence);
  if (overlap !== null) return overlap;
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
  /\b(?:only|solely|exclusively|just) (?:(?:in|have|has|on|do|does|offers?|participat\w+|tak\w+ part|took part|for|wanted|asked|appear(?:s|ed)?|exists?|are|were|is|come|run|ran|show up|been|ever) )*(?:in )?(lfx|gsoc)\b|\b(lfx|gsoc) (?:only|alone|exclusively)\b|\b(lfx|gsoc)\b(?:,? (?:but|and|yet|though))? in \3\b/;

const SET_AGAINST =
  /\b(?:compare[ds]? (?:to|with|against)|versus|vs\.?|against|than|that (?:was|were|is|are) not (?:there )?in|not in|since|over|from|relative to)\b/;
const IS_NEW = /\b(?:new|added|joined|newcomers?|newly|first time)\b/;

/** "What has term 3 that term 2 had not". */
const HAD_NOT = new RegExp(
  String.raw`\b(?:that|which|and|but) (?:the )?(?:${TIME.source}) (?:(?:did|does|do|had|has|was|is) )*(?:not|lacks?|lacked|missing|without)\b`,
);

/** "What is new in term 3 compared to term 2": what is in the first and not in the second. */
function readNewAgainst(of: 'project' | 'mentor' | 'skill' | null, sentence: string): Figures | null {
  const isAgainst = IS_NEW.test(sentence) && SET_AGAINST.test(sentence);
  if (!isAgainst && !HAD_NOT.test(sentence)) return null;
  const times = twoTimes(sentence);
  if (times === null) return null;
  const [inside, outside] = SINCE_FIRST.test(sentence) ? [times[1], times[0]] : times;
  return { kind: 'only', of: of ?? 'project', inside, outside };
}

/** "Since term 2, what is new in term 3". */
const SINCE_FIRST = /^(?:compare[ds]? (?:to|with|against)|since|versus|against)\b/;

/** "Who stopped after term 2": there then, and not in the newest. */
const STOPPED_AFTER = new RegExp(
  String.raw`\b(?:stopped|quit|ended|left|dropped (?:out|off)|disappeared|vanished|gone|missing|did not (?:continue|return|come back|go on)|never (?:returned|came back)|(?:were|was) not (?:there|back|seen))\b.* (?:after|since|from) (?:the )?(?<time>${TIME.source})`,
);

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

/** What is in one term and not in another. */
export function readOnly(sentence: string): Figures | null {
  const of = kindOf(sentence);
  const added = readNewAgainst(of, sentence);
  if (added !== null) return added;
  if (of === null) return null;
  const only = ONLY_ONE.exec(sentence);
  if (only !== null && new RegExp(String.raw`\b(?:${OF.project}|${OF.skill}|mentors?|who)\b`).test(sentence)) {
    const inside = only[1] ?? only[2] ?? only[3] ?? '';
    return { kind: 'only', of, inside, outside: inside === 'lfx' ? 'gsoc' : 'lfx' };
  }
  const { inside = '', outside = '' } = (ONLY.exec(sentence) ?? LAST_NOT_THIS.exec(sentence))?.groups ?? {};
  if (inside !== '') return { kind: 'only', of, inside, outside };
  if (of !== 'project' || !new RegExp(String.raw`\b(?:${OF.project}|who)\b`).test(sentence)) return null;
  const after = STOPPED_AFTER.exec(sentence)?.groups?.time;
  if (after !== undefined) return { kind: 'only', of, inside: after, outside: 'this term' };
  if (GONE.test(sentence)) return { kind: 'only', of, inside: 'last term', outside: 'this term' };
  const arrived = ARRIVED.exec(sentence)?.[0];
  if (arrived !== undefined) {
    return { kind: 'only', of, inside: scopeAround(sentence, arrived), outside: EARLIER };
  }
  return readReturned(of, sentence);
}

/** "Who comes back this term", "projects that return from term 3". */
function readReturned(of: 'project', sentence: string): Figures | null {
  const returned = RETURNED.exec(sentence)?.[0];
  if (returned === undefined) return null;
  const times = twoTimes(sentence);
  if (times !== null) return { kind: 'both', of, sides: times };
  const since = FROM_BEFORE.exec(sentence)?.groups?.time;
  return {
    kind: 'both',
    of,
    sides: since === undefined ? [scopeAround(sentence, returned), EARLIER] : [since, 'this term'],
  };
}

const FROM_BEFORE = new RegExp(String.raw`\b(?:from|of) (?<time>${TIME.source})`);
