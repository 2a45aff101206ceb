/** Fewer of the ideas that were shown: "only open ones", "which of them need Rust", "which has the most mentors". */
import type { Idea } from '../../ideas/idea.ts';
import { FILLER } from '../../search/filler.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Found } from '../questions/context-of.ts';
import { isSkill, namesIt } from '../questions/has-it.ts';
import { type LookUp, lookUpAmong, queryOf, timesNamed } from '../questions/look-up.ts';
import { windowsOf } from '../questions/look-up-standing.ts';
import { mentorsNamed } from '../questions/mentors-named.ts';
import { mentorKey } from '../questions/people.ts';
import type { Sought } from '../questions/question-answer.ts';
import { earlierLists, type Said } from '../questions/said.ts';
import { foundBefore, MOST_AT_ONCE, NO_WORDS, tellAbout } from '../questions/tell-about.ts';
import { readIntent } from '../reading/read-intent.ts';
import { type Narrowing, readNarrowing } from '../reading/read-narrowing.ts';
import { standings } from '../standing.ts';
import type { Memory } from './memory.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';

/** What tells which of the ideas has more of something: "which has the most mentors", "which is bigger". */
function rankedBy(words: string): 'mentors' | 'skills' | 'size' | null {
  const field = /\b(?:more|most|fewer|fewest|less|least) (mentors|skills)\b/.exec(words)?.[1];
  if (/\b(?:big|small|larg)\w* team\b/.test(words)) return 'mentors';
  if (/\b(?:needs?|requires?|asks? for) (?:the )?(?:less|least|more|most|fewer|fewest)[?.! ]*$/.test(words))
    return 'skills';
  if (field === 'mentors' || field === 'skills') return field;
  return /\b(?:bigger|biggest|larger|largest|longer|longest|shorter|shortest|smaller|smallest)\b(?! than)/.test(words)
    ? 'size'
    : null;
}

/** "Which one can I apply for" asks for the open ones. */
const CAN_APPLY = /\b(?:can|could|may) (?:i|we|one) (?:still )?(?:apply|sign up)(?: (?:for|to))?(?: (?:now|today))?/;
const ALONE = /\b(?:alone|only by|just by|by (?:him|her)self|on (?:his|her) own|sole(?:ly)?)\b/;

function mentoredAloneBy(keys: ReadonlySet<string>, shown: readonly Found[]): readonly Found[] {
  return shown.filter(
    ({ idea: { mentors } }) => mentors.length > 0 && mentors.every((one) => keys.has(mentorKey(one))),
  );
}

type Ranked = NonNullable<ReturnType<typeof rankedBy>>;

/** How much of it an idea has; what its document does not tell comes last either way. */
function amountOf({ skills, mentors, size }: Idea, of: Ranked): number | null {
  if (of === 'size') return size === null ? null : Number(/\d+/.exec(size)?.[0] ?? Number.NaN) || null;
  return of === 'skills' ? skills.length : mentors.length;
}

/** All of them, the one that is asked for first, and spoken of where no other has as much. */
function inOrderOf(of: Ranked, words: string, shown: readonly Found[], memory: Memory, context: AnswerContext): Turn {
  const sign = /\b(?:fewer|fewest|less|least|short\w*|small\w*)\b/.test(words) ? 1 : -1;
  const rank = ({ idea }: Found): number => {
    const amount = amountOf(idea, of);
    return amount === null ? Number.MAX_SAFE_INTEGER : sign * amount;
  };
  const hits = shown.toSorted((left, right) => rank(left) - rank(right));
  const turn = turnOfFacts(of, { hits, sought: NO_WORDS, filters: memory.filters }, false, context);
  const [first, second] = hits;
  const isAlone = first !== undefined && second !== undefined && rank(first) < rank(second);
  return isAlone ? { ...turn, memory: { ...turn.memory, focus: first.idea.id } } : turn;
}

const OF_SO_MANY = /\bof the (two|three|four|five|six|seven|\d{1,2})\b/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "Which of the four": the last list of so many, or the last list. */
function listMeant(said: Said, context: AnswerContext): readonly Found[] {
  const word = OF_SO_MANY.exec(said.sentence)?.[1];
  const count = word === undefined ? null : NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
  const lists = [said.shown, ...earlierLists(said, context)];
  return lists.find((list) => list.length === count) ?? said.shown;
}

/** Those of the ideas shown that also have something. */
export function answerNarrow(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { memory, sentence } = said;
  const shown = listMeant(said, context);
  if (shown.length === 0) return null;
  const alone = ALONE.test(sentence) ? mentorsNamed(rest, context.index) : null;
  if (alone !== null) {
    return tellAbout(mentoredAloneBy(alone.keys, shown), { intent: 'find', rest: '' }, shown, said, context);
  }
  const ranked = shown.length > 1 ? rankedBy(rest) : null;
  if (ranked !== null) {
    return inOrderOf(ranked, rest, shown, memory, context);
  }
  return CLOSED.test(rest) ? closedOnes(shown, said, context) : narrowed(rest, shown, said, context);
}

function narrowed(rest: string, shown: readonly Found[], said: Said, context: AnswerContext): Turn | null {
  const { put, memory } = said;
  const wanted = rest.replace(CAN_APPLY, ' open');
  const { intent, rest: words } = readIntent(wanted);
  const asked = isNarrowing(wanted) || intent === 'count' ? wanted.replace(/\bhow many\b/, ' ') : words;
  const { narrowing, rest: named } = readNarrowing(asked);
  const namesTimes = timesNamed(context.index, named) !== 'none';
  const ideas = shown.map(({ idea }) => idea);
  const fitting = lookUpAmong(context.index, `${ofTerms(named)} ${narrowing.filters.join(' ')}`, ideas);
  if (fitting.isEmpty && !namesTimes && !isNarrowing(asked)) return null;
  const isAny = fitting.isEmpty && !namesTimes && narrowing.filters.length === 0;
  const asking = askingFor(named, wanted, fitting.hits, context);
  const ids = isAny ? null : new Set(asking.map(({ idea }) => idea.id));
  const earlier = soughtBefore(said, context);
  const fit = shown.filter(({ idea }) => (ids?.has(idea.id) ?? true) && narrowing.keeps(idea));
  const asksOpen = narrowing.filters.includes('status:open');
  const standingOf = standings(context.catalog, context.now);
  // An application page outlives its applications.
  const open = asksOpen ? fit.filter(({ idea }) => standingOf(idea) === 'open') : fit;
  if (asksOpen && open.length === 0 && shown.length <= MOST_AT_ONCE) {
    return tellAbout(shown, { intent: 'open', rest: '' }, shown, said, context);
  }
  const kept = open.length > 0 || asksOpen ? open : speakingOf(asked, shown);
  const turn = turnOfFound(
    {
      ...fitting,
      hits: kept,
      sought: soughtOf(fitting, narrowing, earlier.sought),
      scope: shown.map(({ idea }) => idea),
      earlier: 0,
      onlyEarlier: false,
      ...(asksOpen && kept.length === 0 ? noneOpen(shown, context) : {}),
      filters: [
        ...withoutEither(earlier.filters, fitting.sought.phrase),
        ...fitting.filters.map((filter) => filter.replace(/ ?term:any\b/, '')),
        ...narrowing.words,
      ],
    },
    intent === 'count' || put.intent === 'count',
    context,
  );
  // Where none is left, the list is still what one speaks of.
  return kept.length > 0 ? turn : { ...turn, memory };
}

/** What is asked for, and not only spoken of: "any of those in Java". */
const ASKED_FOR =
  /\b(?:in|needs?|needing|requires?|requiring|asks? for|asking for|wants?|written in)\b(?!.*\b(?:about|mention\w*)\b)/;

/** Those that name what is a skill somewhere, and do not merely speak of it. */
function askingFor(words: string, wanted: string, hits: readonly Found[], { index }: AnswerContext): readonly Found[] {
  if (!ASKED_FOR.test(wanted)) return hits;
  const parsed = queryOf(index, words);
  const skills =
    parsed.kind === 'query' ? parsed.query.wanted.filter((any) => any.every((one) => isSkill(index, one))) : [];
  return hits.filter(({ idea }) => skills.every((any) => any.some((one) => namesIt(index, idea, one))));
}

function noneOpen(shown: readonly Found[], context: AnswerContext): Pick<LookUp, 'noneOpen'> {
  const ideas = shown.map(({ idea }) => idea);
  return { noneOpen: windowsOf(ideas, context) };
}

/** What the ideas shown were found by; what was looked for since and found nothing says nothing of them. */
function soughtBefore(
  { memory, areBefore }: Said,
  context: AnswerContext,
): { readonly sought: Sought; readonly filters: readonly string[] } {
  if (areBefore === true) return { sought: NO_WORDS, filters: [] };
  return { sought: foundBefore(memory, context).sought, filters: memory.filters };
}

const PROJECTS = /\bproject:(?:"[^"]*"|[^\s,]+)(?:,(?:"[^"]*"|[^\s,]+))+/;

/** What was looked for without a choice of projects, where one of them is named now. */
function withoutEither(filters: readonly string[], phrase: string | undefined): readonly string[] {
  return phrase?.startsWith('of ') === true ? filters.map((filter) => filter.replace(PROJECTS, ' ').trim()) : filters;
}

/** Words of any term, unless they name one. */
function ofTerms(words: string): string {
  return /\b20\d\d\b|\bterm \d\b/.test(words) ? words : `term:any ${words}`;
}

/** "Only the closed ones". */
const CLOSED = /(?<!not )\b(?:closed|over|not open (?:any ?more|now)|no longer open)(?: ones?| ideas?)?[?.! ]*$/;

/** Those of the ideas shown that one could apply for and cannot any more. */
function closedOnes(shown: readonly Found[], { memory }: Said, context: AnswerContext): Turn {
  const standingOf = standings(context.catalog, context.now);
  const found = foundBefore(memory, context);
  const phrase = [found.sought.phrase ?? '', 'that are closed'].filter(Boolean).join(' ');
  const hits = shown.filter(({ idea }) => standingOf(idea) === 'closed');
  const scope = shown.map(({ idea }) => idea);
  const turn = turnOfFound(
    { ...found, hits, scope, sought: { ...found.sought, phrase }, earlier: 0, onlyEarlier: false },
    false,
    context,
  );
  return hits.length > 0 ? turn : { ...turn, memory };
}

function isNarrowing(words: string): boolean {
  const { narrowing } = readNarrowing(words);
  return narrowing.words.length + narrowing.filters.length > 0;
}

/** What was looked for before, and what now besides. */
function soughtOf({ sought }: LookUp, { words, phrases }: Narrowing, before: Sought): Sought {
  // What it says of status is in the phrases too.
  const what = (sought.phrase ?? '').replace(STATUS, '');
  return {
    words: [before.words, sought.words.replace(/,? ?any term/, ''), ...words].filter(Boolean).join(', '),
    phrase: joinedPhrases(before.phrase ?? '', [what, ...phrases].filter(Boolean).join(' ')),
    mended: sought.mended,
  };
}

/** Those whose own text has every word: "which one is about robots". */
function speakingOf(words: string, shown: readonly Found[]): readonly Found[] {
  const about = /\babout (.+)$/.exec(words)?.[1];
  if (about === undefined) return [];
  const wanted = tokensOf(about)
    .filter(({ word }) => !FILLER.has(word))
    .map(({ word }) => stem(word));
  return shown.filter(({ idea }) => {
    const said = new Set(
      tokensOf(`${idea.title} ${idea.description ?? ''} ${idea.outcome ?? ''}`).map(({ word }) => stem(word)),
    );
    return wanted.length > 0 && wanted.every((word) => said.has(word));
  });
}

const EITHER = /^of .+? or \S+(?: [A-Z]\S*)*/;
const STATUS = / ?\b(?:that are (?:not )?(?:open|accepted|proposed|closed)|open for applications|not open yet)\b/;

/** "with Rust" and "with Go" as "with Rust and Go". */
function joinedPhrases(before: string, now: string): string {
  const [status = ''] = STATUS.exec(before) ?? [];
  // Of two projects, one is left.
  const isOne = /^of .+ or /.test(before) && now.startsWith('of ');
  const unstated = (isOne ? before.replace(EITHER, '') : before).replace(STATUS, ' ').trim();
  const who = /\bmentored by .*$/.exec(unstated)?.[0];
  const what = unstated.replace(/ ?\bmentored by .*$/, '');
  const both =
    /^with \S+(?: and \S+)*$/.test(what) && now.startsWith('with ')
      ? `${what} and ${now.slice(5)}`
      : [what, now].filter(Boolean).join(' ');
  return [both, STATUS.test(now) ? '' : status.trim(), who].filter(Boolean).join(' ');
}
