/** Who has the most, or the fewest. */

import { NUMBER, numberOf } from '../reading/numbers.ts';
import { COUNTED, HAS, IDEAS, OF, UNITS, without } from './figure-words.ts';
import type { Counted, Figures } from './figures.ts';

const PROJECTS_COUNTED = ['project', '(?:projects|orgs|organi[sz]ations|communities)'] as const;
const RANKED = COUNTED.flatMap((of) =>
  [...(of === 'term' ? [PROJECTS_COUNTED] : []), ...UNITS]
    .filter(([unit]) => unit !== of)
    .map(([unit, units]) => ({
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
      String.raw`(?<!\bat )\b(?:the )?(?<order>top|most|least|rarest|rarely|rare|seldom|bottom)(?: (?<limit>${NUMBER}))?(?: (?:most|least))?(?: (?:common|popular|wanted|asked(?:[- ]for)?|demanded|required|requested|used|in[- ]demand|needed|sought(?:[- ]after)?|frequent|active))* ${OF[of]}\b(?: by (?:the )?(?:number of )?${IDEAS})?`,
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
  ...(['project', 'skill', 'term'] as const).map((of): readonly [Counted, RegExp] => [
    of,
    new RegExp(
      String.raw`\b(?:rank|sort|order|list|show)?(?: me)?(?: all)?(?: the)? ?${OF[of]}(?<scope>(?: (?:in|of|from) (?:lfx|gsoc|20\d\d|term \d| )+)?)(?: (?:ranked|sorted|ordered|in order))? by (?:the |their )?(?:number|count|amount) of ${IDEAS}\b`,
    ),
  ]),
  [
    'mentor',
    /^(?:(?:and|so|ok) )*who mentors (?:the )?(?<order>most|fewest|least)(?: ideas| projects| of all)?(?! of)\b/,
  ],
  [
    'skill',
    new RegExp(
      String.raw`\b${OF.skill}(?<scope>(?: [\w+#.-]+){0,4}?) (?:are|is|were) (?:the )?(?<order>rarest|rare|rarely|least|most|seldom)(?: often)?(?: (?:common|popular|wanted|asked(?:[- ]for)?|demanded|required|requested|used|in[- ]demand|needed|sought(?:[- ]after)?|frequent))*`,
    ),
  ],
  [
    'term',
    new RegExp(
      String.raw`\b(?:the )?(?<order>biggest|largest|busiest|smallest) ${OF.term}\b(?= *(?:[?.!]|$|by|in|of|ever|so far|with))`,
    ),
  ],
];

/** "Which term has more ideas", than all others. */
const MORE_OF_ALL =
  /(?<=^(?:(?:and|so|ok) )*(?:which|what) (?:terms?|years?|projects?|orgs?) (?:has|have|had|offers?|offered) )more(?= [\w ]+[?.! ]*$)(?!.* (?:than|or) )/;

/** Who has the most, or the fewest. */
export function readRanked(said: string): Figures | null {
  const sentence = said.replace(MORE_OF_ALL, 'most');
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
export function restOf(sentence: string, found: RegExpExecArray): string {
  const kind = found.groups?.kind?.trim() ?? '';
  const scope = found.groups?.scope?.trim() ?? '';
  return `${without(sentence, found[0])} ${scope} ${kind === '' ? '' : `${kind} ideas`}`.trim();
}

/** "The top 5". */
function limitOf({ groups }: RegExpExecArray): { readonly limit?: number } {
  return groups?.limit === undefined ? {} : { limit: numberOf(groups.limit) };
}

function orderOf({ groups }: RegExpExecArray): 'most' | 'fewest' {
  return /^(?:fewest|least|smallest|shortest|lowest|rar|seldom|bottom)/.test(groups?.order ?? '') ? 'fewest' : 'most';
}

const LONGEST =
  '(?:shortest|smallest|longest|biggest|largest|short|small|long|big|large)(?: ones?| ideas?| projects?)?';
/** "Ideas by size, shortest first". */
const BY_SIZE = new RegExp(
  String.raw`\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|list(?:ed)?|arranged?|grouped?)?(?: (?:them|all|the|ideas?|projects?))* ?(?:by|in (?:the )?order of|according to) (?:their |the )?(?:project )?(?:size|length|duration|hours|workload|effort|number of hours)\b(?:,? ?(?:from |with )?(?:the )?${LONGEST}(?: (?:first|on top|at the top|to (?:the )?\w+))?|,? (?:ascending|descending|asc|desc))?`,
);
/** "From short to long": the first of them is the order. */
const FROM_SHORT =
  /\b(?:(?:sorted |ordered )?from )?(?:the )?(?:short|shortest|small|smallest|long|longest|big|biggest|large|largest) to (?:the )?(?:short|shortest|small|smallest|long|longest|big|biggest|large|largest)\b/;
const SIZED_FIRST =
  /\b(?:the )?(?:shortest|smallest|longest|biggest|largest)(?<scope>(?: (?!ideas|projects|ones)[\w+#.-]+){0,4}?)(?: ideas| projects| ones)?(?<kind>(?: (?:in|of|from) (?:lfx|gsoc|20\d\d|term \d| )+)?) first\b/;
const MOST_HOURS =
  /\b(?:which|what|the)? ?(?:ideas?|projects?|ones?)(?<scope>(?: [\w+#.-]+){0,4}?) (?:takes?|needs?|has|have|with|lasts?|is|are) (?:the )?(?:most hours|most time|fewest hours|least hours|least time|longest(?= *[?.!]*$| of | in )|shortest(?= *[?.!]*$| of | in ))/;
const SHORTEST = /\b(?:shortest|smallest|short|small|fewest|least|ascending|asc)\b/;

/** "Ideas by number of mentors". */
const BY_NUMBER =
  /\bideas?(?<scope>(?: (?:in|of|from) (?:lfx|gsoc|20\d\d|term \d| )+)?)(?: (?:sorted|ordered|ranked|listed|in order))? (?:by|of) (?:the |their )?(?:number|count|amount) of (?:required |recommended )?(?<by>mentors|skills)\b(?:,? (?:the )?(?:most|highest|largest|biggest) (?:mentors |skills )?first)?/;
const FEWEST_FIRST = /,? ?(?:the )?(?:fewest|least|lowest|smallest) (?:mentors |skills )?first\b/;
const ON_ONE_IDEA =
  /\b(?:the )?(?<order>most|fewest|least|highest number of|largest number of) (?<by>mentors|skills) (?:on|for|in|of|behind|per) (?:an? |one |any )?(?:single |one )?(?:idea|project)\b/;
const IDEAS_RANKED =
  /\b(?:which|what|the|any)? ?ideas?(?<scope>(?: [\w+#.-]+){0,4}?) (?:has|have|with|needs?|requires?|asks? for|lists?|wants?|that) ?(?:the )?(?<order>most|fewest|least|longest list of|shortest list of|highest number of|largest number of|smallest number of) (?:required |recommended )?(?<by>mentors|skills|requirements|technologies)\b/;

export function readIdeasRanked(sentence: string): Figures | null {
  const sized =
    FROM_SHORT.exec(sentence) ?? BY_SIZE.exec(sentence) ?? SIZED_FIRST.exec(sentence) ?? MOST_HOURS.exec(sentence);
  if (sized !== null) {
    const order = SHORTEST.test(sentence.replace(/ to (?:the )?\w+/, ' ')) ? 'fewest' : 'most';
    const rest = restOf(sentence, sized).replace(
      new RegExp(String.raw`\b(?:${LONGEST}|order|sort|rank|arrange)\b`, 'g'),
      ' ',
    );
    return { kind: 'ideas', by: 'size', order, rest };
  }
  const sorted = BY_NUMBER.exec(sentence);
  if (sorted !== null) {
    const by = sorted.groups?.by === 'mentors' ? 'mentors' : 'skills';
    const order = FEWEST_FIRST.test(sentence) ? 'fewest' : 'most';
    return { kind: 'ideas', by, order, all: true, rest: restOf(sentence, sorted).replace(FEWEST_FIRST, ' ') };
  }
  const found = IDEAS_RANKED.exec(sentence) ?? ON_ONE_IDEA.exec(sentence);
  if (found === null) return null;
  const by = found.groups?.by === 'mentors' ? 'mentors' : 'skills';
  return { kind: 'ideas', by, order: orderOf(found), rest: restOf(sentence, found) };
}
