/** What is asked of ideas that were shown: a thing about them, their dates, how they compare, what they ask for. */
import type { AnswerContext } from '../answer-context.ts';
import { compared } from '../questions/answer-comparison.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerSharedMentors } from '../questions/answer-ideas.ts';
import { answerNeeds } from '../questions/answer-needs.ts';
import { withoutHappenings } from '../questions/answer-when.ts';
import { type LookUp, lookUp } from '../questions/look-up.ts';
import { mentorKey } from '../questions/people.ts';
import type { Fact } from '../questions/question-answer.ts';
import { resolveReference } from '../questions/references.ts';
import { earlierLists, lastTwoFocused, type Said, spokenOf } from '../questions/said.ts';
import { datesOf, foundBefore, MOST_AT_ONCE, NO_WORDS, tellAbout } from '../questions/tell-about.ts';
import type { Intent } from '../reading/intent.ts';
import { readIntent } from '../reading/read-intent.ts';
import { answerOfThem, intentOfShown, isOfTheirMentors, withoutPointing } from './follow-people.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';

/**
 * What a sentence asks of the ideas shown that it points at; null where it names something else.
 *
 * @param rest the sentence without the words that point at them.
 */
export function tellShown(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { put, sentence, memory, shown } = said;
  const { intent, rest: names } = readIntent(rest);
  const asked = intentOfShown(put.intent === 'find' ? intent : put.intent, sentence);
  const people = answerOfThem(asked, said, context);
  if (people !== null) return people;
  if (asked === 'shared-mentors') return sharedOf(said, context);
  if (asked === 'compare') return comparedWith(put.rest, said, context);
  if (!isOfTheirMentors(asked, sentence) && namesOther(asked, names, said, context)) return null;
  if (shown.length === 0) return asked === 'count' ? countedNone(said, context) : null;
  const fact = factOf(asked);
  if (fact !== null) return factOfShown(fact, said, context);
  if (asked === 'dates') return datesOf(spokenOf(said), sentence, memory, context);
  return asked === 'count' || asked === 'find' ? listedAgain(asked === 'count', said, context) : null;
}

/** Whether something else than the ideas spoken of is named. */
function namesOther(asked: Intent, names: string, said: Said, context: AnswerContext): boolean {
  const { put } = said;
  const left = asked === 'dates' ? withoutHappenings(put.rest) : put.rest;
  const named = lookUp(context.index, withoutPointing(put.intent === 'find' ? names : left));
  return !named.isEmpty && !areNamed(named, said);
}

/** Whether what is named are the ideas spoken of: "is the dashboard idea open" of the dashboard idea. */
function areNamed({ hits }: LookUp, said: Said): boolean {
  const ids = new Set(hits.map(({ idea }) => idea.id));
  const isSpokenOf = spokenOf(said).every(({ idea }) => ids.has(idea.id));
  return hits.length > 0 && isSpokenOf && hits.length <= said.shown.length;
}

function countedNone({ memory }: Said, context: AnswerContext): Turn {
  const found = foundBefore(memory, context);
  if (!found.isEmpty) return turnOfFound(found, true, context);
  // After the dates of a term, "how many ideas did it have" is asked of that.
  const ofTerm = memory.told === null ? null : lookUp(context.index, memory.told.term.toLowerCase());
  if (ofTerm !== null && ofTerm.hits.length > 0) return turnOfFound(ofTerm, true, context);
  return { answer: { kind: 'refused', message: 'None: there was no idea in the last answer.' }, memory };
}

function listedAgain(counts: boolean, said: Said, context: AnswerContext): Turn {
  const { shown, memory } = said;
  const [only, ...others] = counts ? [] : spokenOf(said);
  return only !== undefined && others.length === 0
    ? tellAbout([only], { intent: 'about', rest: '' }, shown, { ...said, sentence: '' }, context)
    : turnOfFound({ ...foundBefore(memory, context), hits: shown }, counts, context);
}

const OF_TWO = /\b(?:two|both|same)\b/;

/** The ideas shown; of one, that and what was shown before it, where that were no more than two. */
function lastTwo(said: Said, context: AnswerContext): Said['shown'] {
  const focused = OF_TWO.test(said.sentence) ? lastTwoFocused(said) : [];
  if (focused.length === 2) return focused;
  const [before = []] = earlierLists(said, context).filter((list) => list.length <= 2);
  return said.shown.length === 1 ? distinct([...said.shown, ...before]) : said.shown;
}

function distinct(ideas: Said['shown']): Said['shown'] {
  return [...new Map(ideas.map((found) => [found.idea.id, found])).values()];
}

const OF_SOME = /\b(?:two|several|more than one|many|most|some) of\b/;

/** "Do they share a mentor": whoever mentors all of the ideas spoken of, or more than one of many. */
export function sharedOf(said: Said, context: AnswerContext): Turn | null {
  const ideas = lastTwo(said, context);
  const [first, ...others] = ideas.map(({ idea }) => new Set(idea.mentors.map(mentorKey)));
  if (first === undefined) return null;
  if (others.length === 0) return turnOfFacts('mentors', { hits: ideas, sought: NO_WORDS }, false, context);
  if (ideas.length > MOST_AT_ONCE || OF_SOME.test(said.sentence)) {
    const found = { ...foundBefore(said.memory, context), hits: ideas };
    return { answer: answerSharedMentors(found, context), memory: said.memory };
  }
  const common = new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
  const words = ideas.map(({ idea }) => `“${idea.title}”`).join(' and ');
  const found = {
    ...foundBefore(said.memory, context),
    hits: ideas,
    sought: { words, phrase: `of ${words}`, mended: [] },
  };
  return { answer: answerSharedMentors(found, context, common), memory: said.memory };
}

/** "Compare with the cache one." */
const WITH_IT =
  /^(?:and |ok |so )*(?:compare (?:with|to|against)\b|(?:what(?:'s| is) )?(?:the )?differences? (?:to|from|with)\b|how (?:is it |does it )?differ\w* (?:to|from)\b)/;

/** "Compare them", or "compare it with the other one", which names another idea. */
function comparedWith(words: string, said: Said, context: AnswerContext): Turn | null {
  const others = withoutPointing(words)
    .replace(/\b(?:with|to|and|the|two|last|first|all|of|both|other|against|each)\b/g, ' ')
    .trim();
  if (lookUp(context.index, others).isEmpty) {
    const two = lastTwo(said, context);
    if (said.shown.length === 1)
      return two.length > 1 ? compared(two.slice(0, 3), context) : listedAgain(false, said, context);
    return two.length > 1 ? compared(two.slice(0, 3), context) : null;
  }
  const among = amongShown(others, said, context);
  if (among.length > 1) return compared(among.slice(0, 3), context);
  const [other] = resolveReference(context.index, others).hits;
  const [one, ...more] = spokenOf(said);
  const isOfIt = /\b(?:it|this|that|them|those|these)\b/.test(words) || WITH_IT.test(said.sentence);
  if (one === undefined || other === undefined || !isOfIt) return null;
  if ([one, ...more].some(({ idea }) => idea.id === other.idea.id)) return null;
  return compared([one, ...more.slice(0, 1), other], context);
}

/** Those of the ideas shown that some words name, where they name nothing else: "the thanos ones". */
export function amongShown(words: string, { shown }: Said, context: AnswerContext): Said['shown'] {
  const ids = new Set(lookUp(context.index, `term:any ${words}`).hits.map(({ idea }) => idea.id));
  return shown.filter(({ idea }) => ids.has(idea.id));
}

const OF_SEVERAL = /\b(?:them|their|they|these|those|all|both|each)\b/;

/** "Its skills" speaks of the one that was singled out, "their skills" of all that were shown. */
function factOfShown(fact: Fact, said: Said, context: AnswerContext): Turn {
  const { put, sentence, memory, shown } = said;
  const also = put.also ?? [];
  // Whom one contacts are the mentors, of whatever was spoken of.
  const several = fact !== 'contact' && fact !== 'where-to-ask' && OF_SEVERAL.test(sentence);
  const two = /\b(?:both|the two)\b/.test(sentence) ? lastTwoFocused(said) : [];
  if (two.length === 2) return tellAbout(two, { intent: fact, rest: '', also }, shown, said, context);
  const [focus] = shown.filter(({ idea }) => idea.id === memory.focus);
  if (focus !== undefined && !several) {
    return tellAbout([focus], { intent: fact, rest: '', also }, shown, said, context);
  }
  const found = { hits: shown, sought: NO_WORDS, filters: memory.filters };
  const others = also.map(factOf).filter((one) => one !== null);
  return turnOfFacts(fact, found, shown.length > MOST_AT_ONCE && !several, context, others);
}

/** Whether the ideas spoken of ask for something; null where no such thing is known. */
export function needsOfShown(words: string, { sentence, memory }: Said, context: AnswerContext): Turn | null {
  const asked = { thing: words.replace(/[?!.]+$/, ''), idea: '', asksOptional: /\boptional\b/.test(sentence) };
  const turn = answerNeeds(asked, memory, context);
  if (turn === null) return null;
  const list = memory.focus === null ? turn.memory.ideas : memory.ideas;
  return { ...turn, memory: { ...turn.memory, ideas: list, focus: memory.focus ?? turn.memory.focus } };
}
