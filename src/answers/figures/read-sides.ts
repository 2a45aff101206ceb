/** Which of several has more ideas, or is the bigger one. */

import { NUMBER } from '../reading/numbers.ts';
import { IDEAS } from './figure-words.ts';
import type { Figures } from './figures.ts';
import { TIME } from './time-words.ts';

const MORE = /\b(?:more|fewer|less|bigger|larger|smaller|shorter|longer|most|larger number|higher number)\b/;
const BETWEEN = /\s*(?:,|;|:|\s(?:and|vs\.?|versus|with|to|than|or|compared to|against)\s)\s*/;
const ASKING =
  /\b(?:how many|do we have|takes?|taking|who|which|what|whose|is|are|there|were|has|have|had|does|do|did|offers?|wants?|needs?|asks?(?: for)?|requires?|needing|asking|the|more|fewer|less|bigger|larger|smaller|shorter|longer|most|higher|number of|ideas?|projects?|list|lists|one|of|these|them|two|both|compare|comparison|between|differences?|in|on|for|by|a|an|overall|or not|it|programs?|skills?|count|counts|get|gets|got|program|size)\b|[?!.]+$/g;
const IS_COUNTED = new RegExp(
  String.raw`\bha(?:s|ve) (?:more|most|fewer|less)[?.! ]*$|\b(?:more|fewer|less|most|(?:higher|larger) number of)\b.*\b${IDEAS}|\b(?:bigger|larger|smaller|shorter|longer)\b.*\b(?:lists?|programs?|terms?|orgs?|communit)|${IDEAS} .*\b(?:more|fewer|less)\b`,
);

/** "Three or more mentors" names no sides. */
const BOUND = new RegExp(String.raw`\b${NUMBER} or (?:more|fewer|less)\b|\b(?:at least|at most) ${NUMBER}\b`);

/** Which of two or three has more ideas; null where nothing but a bound or one thing is named. */
export function readMore(sentence: string): Figures | null {
  const put = readSidesPut(sentence);
  if (put !== null) return put;
  if (AGAINST.test(sentence) && sidesIn(sentence).length >= 2) return sidesOfIdeas(sentence);
  if (!MORE.test(sentence) || BOUND.test(sentence)) return null;
  if (!IS_COUNTED.test(sentence)) return readSizes(sentence);
  if (new RegExp(String.raw`\b(?:more|less|fewer) than (?:${NUMBER}|an?) `).test(sentence)) return null;
  const sides = sidesIn(sentence);
  return sides.length >= 2 && sides.length <= 5 ? sidesOfIdeas(sentence) : null;
}

/** "Go vs Rust: which is asked for more". */
const MORE_ASKED =
  /[,:;?-]? ?\b(?:(?:which|what)(?: one| language| skill| of (?:them|these|the two))? )?(?:is|are) (?:more (?:often )?(?:asked(?: for)?|wanted|needed|required|used|popular|common|in demand|requested|sought after)|(?:asked(?: for)?|wanted|needed|required|used|requested) (?:for )?more(?: often)?|(?:asked for|wanted|needed|used|required|named) (?:by|in) more (?:ideas|projects|of them))\b[,:;-]?/;
/** "Is GSoC 2024 bigger than GSoC 2023". */
const TERM_BIGGER = new RegExp(
  String.raw`\b(?:is|was|are|were|does|did|has|had)? ?(?:the )?(?<one>${TIME.source}) (?:bigger|larger|smaller|the bigger one|more) than (?:the )?(?<other>${TIME.source})[?.! ]*$`,
);
/** "Is there more Python or more Rust". */
const MORE_OF =
  /^(?:(?:and|so|ok) )*(?:is|are|was|were) there more (?<one>[^?,]+?)(?: ideas| projects)? or (?:more )?(?<other>[^?,]+?)(?: ideas| projects| ones)?[?.! ]*$/;
/** "The difference between this and last term". */
const THIS_AND_LAST =
  /^(?:(?:and|so|what is|what's|what are|what|show|tell me|the|is|any) )*(?:differences?|different|changed)(?: (?:is|are|in|there))* (?:between |from )?(?:this(?: term)? (?:and|to|with|vs\.?) (?:the )?(?:last|previous)|(?:the )?(?:last|previous)(?: term)? (?:and|to|with|vs\.?) this) (?:term|one|round)[?.! ]*$/;
/** "How many ideas more than last term". */
const MORE_THAN_TERM = new RegExp(
  String.raw`\bhow many (?:(?:more|fewer|less) ${IDEAS}|${IDEAS} (?:more|fewer|less))\b(?: (?:are|do|does|did|we|have|has|there|is|this term))* than (?:in )?(?:the )?(?<other>${TIME.source})[?.! ]*$`,
);
/** "What is different between term 3 and term 1", "what changed from 2026 to 2027". */
const DIFFERENT = new RegExp(
  String.raw`\b(?:different|differences?|differs?|changed?|changes)\b(?: (?:is|are|was|has|have|in|there|much))* (?:between|from) (?:the )?(?<one>${TIME.source}) (?:and|to|till|until) (?:the )?(?<other>${TIME.source})[?.! ]*$`,
);

/** Sides that stand in their places: "what is different between A and B", "is A bigger than B", "A vs B: which is asked for more". */
function readSidesPut(sentence: string): Figures | null {
  if (THIS_AND_LAST.test(sentence)) return { kind: 'sides', sides: ['this term', 'last term'] };
  const beside = MORE_THAN_TERM.exec(sentence)?.groups?.other;
  if (beside !== undefined && sentence.match(new RegExp(TIME, 'g'))?.length === 1)
    return { kind: 'sides', sides: ['this term', beside] };
  const put = DIFFERENT.exec(sentence) ?? TERM_BIGGER.exec(sentence) ?? MORE_OF.exec(sentence);
  const { one, other } = put?.groups ?? {};
  if (one !== undefined && other !== undefined) return { kind: 'sides', sides: [one, other] };
  const sides = MORE_ASKED.test(sentence) ? sidesIn(sentence.replace(MORE_ASKED, ' ')) : [];
  return sides.length >= 2 && sides.length <= 5 ? { kind: 'sides', sides } : null;
}

/** Only open ones are compared where "more open ideas" is asked for. */
function sidesOfIdeas(sentence: string): Figures {
  const open = /\b(?:more|fewer|less|most) open\b|\bopen (?:ideas|ones)\b/.test(sentence)
    ? ({ open: true } as const)
    : {};
  return { kind: 'sides', sides: sidesIn(sentence.replace(/\bopen\b/g, ' ')), ...open };
}

/** "How many ideas this term vs last term", "argo vs kyverno: number of ideas". */
const AGAINST = new RegExp(
  String.raw`\b(?:how many|number of|count of) ${IDEAS}\b.*\b(?:vs\.?|versus|compared (?:to|with)|against)\s|\s(?:vs\.?|versus)\s.*\b(?:how many|number of|count of) ${IDEAS}\b`,
);
const BIGGER =
  /\b(?:which|is|are|does)\b.*\b(?:bigger|larger|smaller|shorter|longer|more (?:time|hours|work|effort))\b/;

function readSizes(sentence: string): Figures | null {
  const sides = BIGGER.test(sentence) ? sidesIn(sentence) : [];
  return sides.length >= 2 && sides.length <= 5 ? { kind: 'sizes', sides } : null;
}

/** What stands on each side, without the words that only ask. */
function sidesIn(sentence: string): readonly string[] {
  return sentence
    .split(BETWEEN)
    .map((side) => side.replace(ASKING, ' ').replace(/\s+/g, ' ').trim())
    .filter((side) => /[\p{L}\p{N}]/u.test(side));
}
