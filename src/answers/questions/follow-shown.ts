/** What is asked of ideas that were shown: a thing about them, their dates, how they compare, what they ask for. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { compared } from './answer-comparison.ts';
import { answerDates } from './answer-dates.ts';
import { factOf } from './answer-fact.ts';
import { mentorKey } from './answer-ideas.ts';
import { answerNeeds } from './answer-needs.ts';
import { answerMentoredByThem } from './answer-people.ts';
import { answerUnknown } from './answer-talk.ts';
import { withoutHappenings } from './answer-when.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import { mentorAsked } from './mentors-named.ts';
import { readMoment } from './moments.ts';
import type { Fact } from './question-answer.ts';
import { isReaching } from './reaching.ts';
import { type Put, readIntent } from './read-intent.ts';
import { resolveReference } from './references.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';
import type { Intent } from './ways.ts';

const NO_WORDS = { words: '', mended: [] };

/** The one that was singled out, or else all that were shown. */
export function spokenOf(shown: readonly Found[], { focus }: Memory): readonly Found[] {
  const one = shown.filter(({ idea }) => idea.id === focus);
  return one.length > 0 ? one : shown;
}

/** What the last list was found by, to say so again. */
export function foundBefore({ filters }: Memory, { index }: AnswerContext): LookUp {
  const words = filters.join(' ');
  const found = lookUp(index, words);
  if (!/\bstatus:open\b/.test(words)) return found;
  const phrase = [found.sought.phrase ?? '', 'that are open'].filter(Boolean).join(' ');
  return { ...found, sought: { ...found.sought, phrase } };
}

/** Where the ideas stand that something is asked of. */
interface Standing {
  /** The list they are of, which stays in mind. */
  readonly list: readonly Found[];
  readonly sentence: string;
}

/** Something about ideas that were picked from a list; the list stays in mind, so that "and the third?" still means something. */
export function tellAbout(
  ideas: readonly Found[],
  put: Put,
  { list, sentence }: Standing,
  memory: Memory,
  context: AnswerContext,
): Turn {
  const [only, ...others] = ideas;
  const turn = told(ideas, put, sentence, memory, context);
  const focus = only !== undefined && others.length === 0 ? only.idea.id : null;
  const stays = list.length > 1 && (focus !== null || put.intent === 'dates');
  const isStillOf = turn.memory.people.length === 0 && ideas.every(({ idea }) => isOf(idea, memory.people));
  const people = isStillOf ? memory.people : turn.memory.people;
  return stays
    ? {
        ...turn,
        memory: { ...turn.memory, ideas: list.map(({ idea }) => idea.id), focus, filters: memory.filters, people },
      }
    : { ...turn, memory: { ...turn.memory, people } };
}

/** Whether somebody who was spoken of mentors an idea. */
function isOf({ mentors }: Idea, people: readonly string[]): boolean {
  return mentors.some((mentor) => people.includes(mentorKey(mentor)));
}

function told(ideas: readonly Found[], put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  if (put.intent === 'dates') return datesOf(ideas, sentence, memory, context);
  if (put.intent === 'compare' && ideas.length > 1) return compared(ideas.slice(0, 3), context);
  const fact = factOf(put.intent) ?? (ideas.length === 1 ? 'about' : null);
  const also = (put.also ?? []).map(factOf).filter((one) => one !== null);
  if (fact !== null) {
    const { keys, ...asked } = mentorAsked(fact, ideas, sentence, context);
    const turn = turnOfFacts(fact, { hits: ideas, sought: NO_WORDS, filters: [], ...asked }, false, context, also);
    return { ...turn, memory: { ...turn.memory, people: keys } };
  }
  return listed(ideas, context);
}

/** Ideas as a list of its own, of all that there are in their terms. */
export function listed(ideas: readonly Found[], context: AnswerContext): Turn {
  const terms = new Set(ideas.map(({ idea }) => `${idea.program} ${idea.term}`));
  const scope = context.catalog.ideas.filter(({ program, term }) => terms.has(`${program} ${term}`));
  const found: LookUp = {
    hits: ideas,
    sought: NO_WORDS,
    filters: [],
    scope,
    times: '',
    onlyEarlier: false,
    earlier: 0,
    suggestions: [],
    isEmpty: false,
  };
  return turnOfFound(found, false, context);
}

function datesOf(ideas: readonly Found[], sentence: string, memory: Memory, context: AnswerContext): Turn {
  const asked = { canApply: false, moment: readMoment(sentence), stage: null };
  const answer = answerDates(
    ideas.map(({ idea }) => idea),
    asked,
    context,
  );
  return { answer, memory: { ...memory, intent: 'dates' } };
}

/** What a sentence asks of the ideas shown that it points at; null where it names something else. */
export function tellShown(
  rest: string,
  put: Put,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
  sentence: string,
): Turn | null {
  const { intent, rest: names } = readIntent(rest);
  const asked = ofShown(put.intent === 'find' ? intent : put.intent, sentence);
  const people = answerOfThem(asked, sentence, shown, memory, context);
  if (people !== null) return people;
  if (asked === 'compare') return comparedWith(put.rest, shown, memory, context);
  const isOfPeople =
    OF_A_HANDLE.test(sentence) ||
    WHOSE_WORK.test(sentence) ||
    (asked === 'contact' && /\b(?:them|they|him|her)\b/.test(sentence));
  if (!isOfPeople && namesOther(asked, put, names, shown, memory, context)) return null;
  if (shown.length === 0) return asked === 'count' ? countedNone(memory, context) : null;
  const fact = factOf(asked);
  if (fact !== null) return factOfShown({ fact, also: put.also ?? [] }, shown, memory, context, sentence);
  if (asked === 'dates') return datesOf(spokenOf(shown, memory), sentence, memory, context);
  if (asked === 'count' || asked === 'find') return listedAgain(shown, asked === 'count', memory, context);
  return null;
}

/** Whether something else than the ideas spoken of is named. */
function namesOther(
  asked: Intent,
  put: Put,
  names: string,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): boolean {
  const said = asked === 'dates' ? withoutHappenings(put.rest) : put.rest;
  const named = lookUp(context.index, stripShown(put.intent === 'find' ? names : said));
  return !named.isEmpty && !areNamed(named, shown, memory);
}

const A_PERSON = /\b(?:he|she|him|her|his|hers)\b/;
const WHOSE_WORK = /^(?:and )?who (?:else )?(?:works?|proposed|wrote|is behind|runs)\b/;
const OF_A_HANDLE = /\b(?:handles?|git ?hub (?:names?|accounts?|ids?|users?|profiles?)|user ?names?)\b/;
/** What is asked of all ideas, asked of those shown. */
const ONE_BY_ONE: Partial<Record<Intent, Intent>> = {
  'mentor-names': 'mentors',
  'skill-names': 'skills',
  projects: 'project-of',
};

function ofShown(intent: Intent, sentence: string): Intent {
  if (A_PERSON.test(sentence) && isReaching(sentence)) return 'contact';
  if (OF_A_HANDLE.test(sentence)) return 'mentors';
  if (intent === 'find' && /^(?:and )?who\b/.test(sentence)) return 'mentors';
  return ONE_BY_ONE[intent] ?? intent;
}

const MENTORING = /\b(?:he|she|they)\b.*\bmentor/;
const OF_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['mentored-by', 'find', 'about', 'count', 'new']);

/** What "he" or "they" mentor, of a term that is named; null where something else is asked. */
function answerOfThem(
  intent: Intent,
  sentence: string,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  const isOfThem = A_PERSON.test(sentence) || (/\bthey\b/.test(sentence) && /\bmentor/.test(sentence));
  const isWhatTheyDo = OF_PEOPLE.has(intent) || (intent === 'mentors' && MENTORING.test(sentence));
  if (!isOfThem || !isWhatTheyDo) return null;
  const keys = new Set(
    memory.people.length > 0
      ? memory.people
      : spokenOf(shown, memory).flatMap(({ idea }) => idea.mentors.map(mentorKey)),
  );
  return keys.size > 0
    ? answerMentoredByThem(keys, stripShown(sentence), context)
    : { answer: answerUnknown('', 'no-mentor', [], context), memory };
}

function countedNone(memory: Memory, context: AnswerContext): Turn {
  const found = foundBefore(memory, context);
  if (!found.isEmpty) return turnOfFound(found, true, context);
  return { answer: { kind: 'refused', message: 'None: there was no idea in the last answer.' }, memory };
}

/** Whether what is named are the ideas spoken of: "is the dashboard idea open" of the dashboard idea. */
function areNamed({ hits }: LookUp, shown: readonly Found[], memory: Memory): boolean {
  const ids = new Set(hits.map(({ idea }) => idea.id));
  return (
    hits.length > 0 && spokenOf(shown, memory).every(({ idea }) => ids.has(idea.id)) && hits.length <= shown.length
  );
}

function listedAgain(shown: readonly Found[], counts: boolean, memory: Memory, context: AnswerContext): Turn {
  const [only, ...others] = counts ? [] : spokenOf(shown, memory);
  if (only !== undefined && others.length === 0) {
    return tellAbout([only], { intent: 'about', rest: '' }, { list: shown, sentence: '' }, memory, context);
  }
  return turnOfFound({ ...foundBefore(memory, context), hits: shown }, counts, context);
}

/** "Compare them", or "compare it with the other one", which names another idea. */
function comparedWith(words: string, shown: readonly Found[], memory: Memory, context: AnswerContext): Turn | null {
  const others = stripShown(words)
    .replace(/\b(?:with|to|and|the|two|last|first|all|of|both|other|against|each)\b/g, ' ')
    .trim();
  if (lookUp(context.index, others).isEmpty) return shown.length > 1 ? compared(shown.slice(0, 3), context) : null;
  const [other] = resolveReference(context.index, others).hits;
  const [one, ...more] = spokenOf(shown, memory);
  if (one === undefined || other === undefined || !/\b(?:it|this|that|them|those|these)\b/.test(words)) return null;
  if ([one, ...more].some(({ idea }) => idea.id === other.idea.id)) return null;
  return compared([one, ...more.slice(0, 1), other], context);
}

/** Of so many ideas one thing is told of each; of more it is asked which is meant. */
export const MOST_AT_ONCE = 5;
const OF_SEVERAL = /\b(?:them|their|they|these|those|all|both|each)\b/;

/** "its skills" speaks of the one that was singled out, "their skills" of all that were shown. */
function factOfShown(
  { fact, also }: { readonly fact: Fact; readonly also: NonNullable<Put['also']> },
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
  sentence: string,
): Turn {
  // Whom one contacts are the mentors, of whatever was spoken of.
  const several = fact !== 'contact' && fact !== 'where-to-ask' && OF_SEVERAL.test(sentence);
  const [focus] = shown.filter(({ idea }) => idea.id === memory.focus);
  if (focus !== undefined && !several) {
    return tellAbout([focus], { intent: fact, rest: '', also }, { list: shown, sentence }, memory, context);
  }
  const found = { hits: shown, sought: NO_WORDS, filters: memory.filters };
  const others = also.map(factOf).filter((one) => one !== null);
  return turnOfFacts(fact, found, shown.length > MOST_AT_ONCE && !several, context, others);
}

function stripShown(words: string): string {
  return words.replace(
    /\b(?:it|its|them|their|they|these|those|that|this|there|one|ones|idea|ideas|project|he|she|him|her|his)\b/g,
    ' ',
  );
}

/** Whether the ideas spoken of ask for something; null where no such thing is known. */
export function needsOfShown(words: string, sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const asked = { thing: words.replace(/[?!.]+$/, ''), idea: '', asksOptional: /\boptional\b/.test(sentence) };
  const turn = answerNeeds(asked, memory, context);
  if (turn === null) return null;
  const list = memory.focus === null ? turn.memory.ideas : memory.ideas;
  return { ...turn, memory: { ...turn.memory, ideas: list, focus: memory.focus ?? turn.memory.focus } };
}
