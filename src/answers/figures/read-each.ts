/** How many there are of each, and who has more than so many. */

import { BOUND, boundsOf, NUMBER, numberOf } from '../reading/numbers.ts';
import { COUNTED, HAS, IDEAS, OF, without } from './figure-words.ts';
import type { Figures } from './figures.ts';
import { restOf } from './read-ranked.ts';

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
  '(?:tak(?:e|en|ing) part|took part|participat(?:e|ed|es|ing)|been (?:here|there|in|part)|appear(?:ed)?|join(?:ed)?|come up|offer(?:ed)? (?:anything|something|ideas)|there|here|around)';
/** When, or how often, a project took part: its ideas by term. */
const TIMES_OF = new RegExp(
  `^(?:and |so |ok )?(?:when|where|(?:in )?(?:which|what) (?:terms?|years?)|how (?:often|many times)|since when)(?: (?:did|do|does|has|have|was|were|had|is))+ (?<name>.+?) (?:last |first |ever |already |also |previously )*${TAKE_PART}(?: (?:in|so far|before|last|to|of|for|previously|the past).*)?[?.! ]*$`,
);

/** "Did Kyverno come back", "when was Carvel last in": its terms tell. */
const CAME_BACK =
  /^when (?:was|were|is|are) (?<last>.+?) (?:last |first )(?:in|there|here|seen|around|part|listed|included)\b|^(?:did|does|do|is|has|will) (?<name>.+?) (?:(?:come|came|coming|be|been) back|return(?:ed|ing)?)\b/;

/** "Was Knative both in GSoC and in LFX": its terms tell. */
const IN_BOTH_PROGRAMS =
  /^(?:(?:and|so|but) )*(?:was|were|is|are|has|have|did|does) (?<name>(?!(?:there|any|some|which|it|they|he|she)\b)[^,]+?)(?: (?:been|ever|take part|took part|participate|participated|a part|part|there))*(?: (?:both|either))?(?: (?:in|of|as|an?|for))*(?: the)? (?:gsoc|lfx)(?: project)? (?:and|&|or|as well as)(?: also)?(?: (?:in|as|an?|for|of))* (?:gsoc|lfx)(?: project| program(?:me)?s?)*[?.! ]*$/;

/** "The biggest first". */
const FIRST =
  /[,;:]? ?(?:with )?(?:the )?(?<order>biggest|largest|most|highest|smallest|fewest|lowest|least)(?: ideas| ones| number| projects)? (?:first|on top|at the top)\b/;

/** "How many ideas did Knative have each year". */
const OF_EACH_TERM = new RegExp(
  String.raw`^(?:(?:and|so|ok) )*how many ${IDEAS} (?:did|does|do|has|have|had) (?<name>(?!(?:each|every|the|all|there|you|we)\b).+?)(?: (?:have|had|offer(?:ed)?|propose[ds]?|got|get))?(?: (?:in|for))? (?:per|each|every|by) (?:single )?${OF.term}[?.! ]*$`,
);

/** What takes part whose terms are asked for; null where that is not asked. */
function readTimesOf(sentence: string): string | null {
  const taken = [TIMES_OF, CAME_BACK, IN_BOTH_PROGRAMS, OF_EACH_TERM].map((said) => said.exec(sentence)).find(Boolean);
  const name = taken?.groups?.name ?? taken?.groups?.last ?? '';
  return name === '' || /^(?:i|we|you|one|mentees?|students?|people|the mentees?)$/.test(name) ? null : name;
}

/** "Which project has ideas in every term" asks for projects. */
const IN_EVERY = new RegExp(String.raw`\b(?:which|what|any) ${OF.project} .*\bin (?:every|each) ${OF.term}\b`);

/** When projects take part, and how many there are of each kind of thing. */
export function readEach(sentence: string): Figures | null {
  const name = readTimesOf(sentence);
  if (name !== null) return { kind: 'each', of: 'term', unit: 'idea', rest: name };
  for (const { of, unit, said } of EACH) {
    const found = said.exec(sentence);
    if (found === null || (unit === 'project' && of !== 'term') || IN_EVERY.test(sentence)) continue;
    const average = /\b(?:average|mean)\b/.test(sentence) ? ({ average: true } as const) : {};
    const first = FIRST.exec(sentence);
    if (first === null) return { kind: 'each', of, unit, ...average, rest: without(sentence, found[0]) };
    const order = /^(?:smallest|fewest|lowest|least)/.test(first.groups?.order ?? '') ? 'fewest' : 'most';
    return { kind: 'ranked', of, unit, order, rest: without(sentence, found[0], first[0]) };
  }
  return null;
}

/** "Projects with nothing open", "which projects have open ideas". */
const NOTHING_OPEN = new RegExp(
  String.raw`\b${OF.project}(?<scope>(?: [\w+#.-]+){0,3}?) (?:${HAS} )*(?:nothing|no ideas?|none|no) (?:that (?:is|are) )?open(?: ideas?| ones?)?(?: (?:now|yet|any ?more|at the moment|right now))?\b|\b${OF.project} without (?:any )?open (?:ideas?|ones?)\b`,
);
const SOME_OPEN = new RegExp(
  String.raw`\b${OF.project}(?<scope>(?: [\w+#.-]+){0,3}?) (?:${HAS} )+(?:(?:an?|any|some|at least one|at least an) )?open (?:ideas?|ones?|positions|slots)\b`,
);

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

function readOpen(sentence: string): Figures | null {
  const nothing = NOTHING_OPEN.exec(sentence);
  const found = nothing ?? SOME_OPEN.exec(sentence);
  if (found === null) return null;
  const bounds = nothing === null ? boundsOf('at least', 1) : boundsOf('', 0);
  return { kind: 'bounded', of: 'project', bounds, open: true, rest: restOf(sentence, found) };
}

export function readBounded(sentence: string): Figures | null {
  return readOpen(sentence) ?? readNumbered(sentence) ?? readSeveral(sentence);
}

function readNumbered(sentence: string): Figures | null {
  for (const { of, said } of BOUNDED) {
    const found = said.exec(sentence);
    if (found === null) continue;
    const { bound = '', number = '', more = '' } = found.groups ?? {};
    // "Projects with two ideas" has them, however many more; "an idea" is no number.
    if (/^an?$/.test(number) && !/^(?:more than|only|just|exactly)$/.test(bound)) continue;
    const least = more.trim() === 'or more' ? 'at least' : more === '' ? bound : 'at most';
    return { kind: 'bounded', of, bounds: boundsOf(least, numberOf(number)), rest: restOf(sentence, found) };
  }
  return null;
}

function readSeveral(sentence: string): Figures | null {
  for (const { of, said } of SEVERAL) {
    const found = said.exec(sentence);
    if (found !== null) {
      return { kind: 'bounded', of, bounds: boundsOf('more than', 1), rest: without(sentence, found[0]) };
    }
  }
  return null;
}
