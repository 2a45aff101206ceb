/** What is in several terms or programs. */
import { OF, without } from './figure-words.ts';
import type { Figures } from './figures.ts';
import { IN, kindOf, TIME, timesIn, twoTimes } from './time-words.ts';

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

const SUBJECT = new RegExp(
  String.raw`^(?:(?:and|so|also|ok|please|does|do|did|has|have|was|were|is|can you|could you|do you know|tell me|show me|give me|show|list|name|find|get|all|any|are there|is there|were there|of|the|what are|which are|which|what|how many|lfx|gsoc|term \d|20\d\d|cncf|different|common) )*(?:${OF.project}|mentors|${OF.skill}|who)\b`,
);
const OVERLAP =
  /\b(?:also|again|both|too|as well(?: as)?|still|already|common to|common between|return\w*|c[ao]me back|coming back|came again|repeat\w*|in common|shared?|overlap\w*|twice)\b/;
const IN_BOTH_TERMS =
  /\b(?:are|is|were|was|be|been|appear(?:ed|s)?|there|there in|present|listed|take part|took part|taking part|taken part|participat\w+|show up|common|in common|shared|offered|wanted|needed|required|asked|asked for|used) (?:in|to|for|during) (?:both|the two|the last two|the two newest|the two last) (?:of the )?(?:terms|years|rounds|editions)\b/;

/** "Projects of GSoC 2024 that offer something in LFX 2027". */
const OF_ONE_IN_OTHER = new RegExp(
  String.raw`\b(?:${OF.project}|mentors) (?:of|from|in) (?:the )?(?:${TIME.source}),? (?:(?:that|which|who) )?(?:offer|have|has|had|propose|take part|took part|taking part|participat\w+|are|were|come|came|appear|continue|did|do|run|mentor)\w*\b.* (?:in|to|for|at|of) (?:the )?(?:${TIME.source})[?.! ]*$`,
);
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
  const isOverlap = OVERLAP_OF.test(sentence);
  if (!isOverlap && !SUBJECT.test(sentence)) return null;
  const both = BOTH_OF_A_YEAR.exec(sentence)?.groups;
  const year = both?.year ?? both?.later;
  if (year !== undefined) return { kind: 'every', of, rest: `lfx ${year}` };
  const all = IN_ALL.test(sentence) ? timesIn(sentence) : [];
  if (all.length > 2 || (all.length === 2 && ONE_PROJECT.test(sentence))) return { kind: 'both', of, sides: all };
  if (IN_BOTH_TERMS.test(sentence)) return { kind: 'both', of, sides: ['this term', 'last term'] };
  const isBoth = isOverlap || (!DENIED.test(sentence) && (OVERLAP.test(sentence) || OF_ONE_IN_OTHER.test(sentence)));
  const times = isBoth ? twoTimes(sentence) : null;
  return times === null ? null : { kind: 'both', of, sides: times };
}

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
