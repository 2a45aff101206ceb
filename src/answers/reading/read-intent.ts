/** What a sentence asks for, by the way it is put. */
import { readEvidence } from './evidence.ts';
import type { Intent } from './intent.ts';
import { readWhich } from './read-which.ts';

/** How a sentence is put, and what is left of it when those words are taken out. */
export interface Put {
  readonly intent: Intent;
  readonly rest: string;
  /** What else is asked of the same idea: "who mentors it and what skills does it need". */
  readonly also?: readonly Intent[];
}

/** What a bare noun asks for: "mentors?", "and the deadline". */
const NOUNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'contact',
    /^(?:reach out|contact|reach them|reach)(?: how)?$|^how (?:to |do i )?reach(?: out)?(?: to (?:them|him|her))?$|^(?:contacts?|contact details|e-?mails?|e-?mail address(?:es)?)$/,
  ],
  [
    'mentors',
    /^(?:co-? ?)?mentors?(?:'s)?$|^(?:is it )?(?:only|just) (?:him|her|them)$|^(?:is (?:he|she) )?alone$|^how many mentors(?: (?:does|do|has|have) (?:it|they|this|that|these|those)(?: have)?)?$|^mentors?(?:'s)?(?: (?:names?|git ?hubs?|handles?|profiles?|gh))?$|^(?:mentor )?(?:git ?hub )?handles?$|^who(?: is it| are they)?$/,
  ],
  [
    'skills',
    /^required$|^needed$|^optional(?: skills?)?$|^must[- ]haves?$|^(?:required |recommended |needed )?(?:skills?|skill ?sets?|technolog(?:y|ies)|tech(?: stack)?|stack|requirements?|prereq(?:uisite)?s?|pre-?req(?:uisite)?s?|languages?)(?: (?:needed|required))?$/,
  ],
  [
    'outcome',
    /^(?:expected )?(?:outcomes?|deliverables?|goals?|results? expected|expected results?|end results?)$|^expected (?:results?|output)$|^what(?:'s| is) expected(?: of (?:me|us|mentees?))?$/,
  ],
  [
    'project-of',
    /^(?:(?:from|of|by|for|in) )?(?:which|what) (?:projects?|orgs?|organi[sz]ations?)(?: (?:is|are) (?:it|that|this|they|these|those)(?: (?:from|of|in))?)?$|^(?:project|org|organi[sz]ation)$/,
  ],
  [
    'upstream',
    /^(?:upstream |github |gh )?(?:issues?|links?|urls?|repo(?:sitory)?|tickets?)(?: (?:link|url|number|no|id)s?)?$|^upstream$/,
  ],
  ['size', /^(?:sizes?|hours|durations?|length)$/],
  [
    'dates',
    /^(?:important |key )?(?:dates?|deadlines?|timelines?|schedule)$|^due(?: date)?$|^(?:still |it is |is it )?(?:open|closes|due) (?:until|till|when|by when)(?: when)?$|^(?:until|till|by) when$|^(?:and )?(?:until|till)$|^when$|^since when(?: (?:is it )?open)?$|^(?:closing|opening)(?: when)?$|^(?:is there )?(?:still )?(?:any |some )?time left$|^(?:open|opens|opened|closed|closes|due) when$|^which (?:one |of them )?(?:closes|ends|is due|opens|starts)(?: first| next| soonest| last)?$|^when (?:does it |is it |do they )?(?:close|due)s?$/,
  ],
  [
    'apply',
    /^(?:lfx |application |apply )?(?:page|url|link to apply)$|^(?:apply|application|lfx) (?:link|url)s?$|^(?:where|how) to apply$|^apply(?:ing)?(?: how| where)?$|^how apply$/,
  ],
  [
    'open',
    /^status$|^(?:is it |are they )?(?:(?:still|already) (?:open|closed|available|accepting)|closed|open or closed|open or not)(?: now| yet)?$/,
  ],
  ['about', /^(?:description|details?|summary|more)$/],
];

/** What is asked for by a noun alone; null where the words say more. */
export function readNoun(words: string): Intent | null {
  const noun = words.replace(/^(?:(?:the|its|it's|their|his|her|any|about|all|all the) )+/, '').replace(/[?!. ]+$/, '');
  return NOUNS.find(([, said]) => said.test(noun))?.[0] ?? null;
}

/** Ideas by how many mentors they have. */
const BY_MENTORS =
  /\b(?:ideas?|projects?|ones?|which|any|how many)\b.* (?:with|have|has|having|without) (?:only |just )?(?:(?:more than|at least) (?:one|two|three)|two or more|several|multiple|one|two|three|four|a single|any|no)? ?mentors?\b(?! (?:in common|who))/;
/** The sides of "how does the cache idea differ from the proxy one". */
const DIFFERS =
  /\bhow (?:do|does|is|are) (?<one>.+?) (?:differ|different|compare|compared) (?:from|to|with|than) (?<other>.+)$/;
/** "Which has more mentors, the cache idea or the proxy one": both are told, with all they have. */
const HAS_MORE =
  /^(?:(?:and|so|ok) )*(?:which|what|who)(?: one| ideas?| projects?| of (?:them|these|the two))? (?:has|have|needs?|asks? for|requires?|lists?|wants?) (?:the )?(?:more|most|fewer|fewest|less) (?:mentors|skills|requirements|technologies)[,:;-]? (?<one>[^,]+?),? (?:or|vs\.?|versus) (?<other>[^,]+)$/;
const VERSUS = /\S \b(?:vs\.?|versus) \S/;

/** "Skills and … for the cache idea", where what stood between was read. */
const DANGLING = / ?(?:\b(?:and|plus)\b|[&,+]) (?=(?:for|of|on|in)\b)/;
const JOINED = /\b(?:and|plus|also|as well as)\b|[&,;?+]/;
/** Things that are asked of one idea. */
const OF_ONE: ReadonlySet<Intent> = new Set<Intent>([
  'mentors',
  'skills',
  'outcome',
  'upstream',
  'apply',
  'size',
  'where-to-ask',
  'open',
  'project-of',
]);
const MOST_TOGETHER = 4;

/** "Mentors, skills and size": nouns and nothing else; null where it is anything else. */
function readNouns(sentence: string): Put | null {
  const parts = sentence.replace(/^[\s,:;-]+/, '').split(/\s*(?:\b(?:and|plus|also|as well as)\b|[&,;?+])\s*/);
  const nouns = parts.filter((part) => part.trim() !== '').map(readNoun);
  const [first, ...also] = nouns.filter((noun): noun is Intent => noun !== null && OF_ONE.has(noun));
  if (first === undefined || also.length === 0 || also.length + 1 < nouns.length) return null;
  return { intent: first, also: [...new Set(also)], rest: '' };
}

const TOLD_WITH_ABOUT: ReadonlySet<Intent> = new Set<Intent>(['about', 'mentors', 'skills', 'upstream']);

/** Everything that a sentence asks of an idea, the first way of asking first. */
export function readIntents(sentence: string): Put {
  const nouns = readNouns(sentence);
  if (nouns !== null) return nouns;
  const put = readIntent(sentence);
  const also: Intent[] = [];
  let { rest } = put;
  while (OF_ONE.has(put.intent) && JOINED.test(rest) && also.length < MOST_TOGETHER) {
    const next = readIntent(rest.replace(DANGLING, ' '));
    if (!OF_ONE.has(next.intent) && next.intent !== 'about') break;
    if (next.intent !== put.intent) also.push(next.intent);
    rest = next.rest;
  }
  const noun = OF_ONE.has(put.intent) ? readNoun(rest.replace(new RegExp(JOINED, 'g'), ' ').trim()) : null;
  if (noun !== null && noun !== put.intent && OF_ONE.has(noun))
    return { intent: put.intent, also: [...new Set([...also, noun])], rest: '' };
  const all = [...new Set([put.intent, ...also])];
  // What an idea is about is told with its skills, mentors and issue.
  const isAbout = also.includes('about');
  const others = isAbout ? all.filter((intent) => !TOLD_WITH_ABOUT.has(intent)) : all.slice(1);
  return { intent: isAbout ? 'about' : put.intent, also: others, rest: also.length === 0 ? put.rest : rest };
}

const AND_HANDLES =
  /,? ?\b(?:and|with|plus) (?:(?:what(?:'s| is| are)|give me|show me|tell me) )?(?:(?:his|her|their|its|the) )?(?:git ?hub|handles?|user ?names?|accounts?)\b(?: (?:handles?|names?|accounts?|ids?|profiles?))*(?! (?:issue|link|repo|page))/;

const AND_UNTIL_WHEN =
  /,? ?\b(?:and|plus|also) (?:(?:until|till|by) when|for how long|when (?:(?:does|do|will) )?(?:it|they|that|this|applications)(?: applications)? (?:closes?|ends?|opens?)|(?:what|when)(?:'s| is) (?:the|its) deadline)\b/;

/** "Who could mentor me in Rust" says nothing of me. */
const ME = /\b(?:could|can|would|will|might|should)? ?(?:me|us)\b/;

/** Whether it is asked which of two that are named has more of something. */
export function asksMore(sentence: string): boolean {
  return HAS_MORE.test(sentence);
}

/** The same, or which of two ideas needs something or is the longer one: no title in it is asked about alone. */
export function asksWhichHasMore(sentence: string): boolean {
  return asksMore(sentence) || readWhich(sentence) !== null;
}

/** How a sentence is put; `find` with the whole of it where it is put in no way of its own. */
export function readIntent(sentence: string): Put {
  if (BY_MENTORS.test(sentence)) {
    return { intent: /\bhow many\b/.test(sentence) ? 'count' : 'find', rest: sentence.replace(/\bhow many\b/, ' ') };
  }
  if (VERSUS.test(sentence)) return { intent: 'compare', rest: sentence };
  const differing = (DIFFERS.exec(sentence) ?? HAS_MORE.exec(sentence))?.groups;
  if (differing !== undefined) return { intent: 'compare', rest: `${differing.one} vs ${differing.other}` };
  const read = readEvidence(sentence) ?? { intent: 'find', rest: sentence };
  // Until when is told with it.
  if (read.intent === 'open') return { ...read, rest: read.rest.replace(AND_UNTIL_WHEN, ' ') };
  // Handles are told with the names.
  return read.intent === 'mentors' ? { ...read, rest: read.rest.replace(AND_HANDLES, ' ').replace(ME, ' ') } : read;
}
