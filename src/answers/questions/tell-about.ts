/** Something about ideas that were shown, whichever of them are meant. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, turnOfFacts, turnOfFound } from '../conversation/turn.ts';
import { readMoment } from '../reading/moments.ts';
import type { Put } from '../reading/read-intent.ts';
import { compared } from './answer-comparison.ts';
import { answerDates } from './answer-dates.ts';
import { factOf } from './answer-fact.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { mentorAsked } from './mentors-named.ts';
import { mentorKey } from './people.ts';
import type { Said } from './said.ts';

/** Of so many ideas one thing is told of each; of more it is asked which is meant. */
export const MOST_AT_ONCE = 5;
export const NO_WORDS = { words: '', mended: [] };

/**
 * What is asked of ideas that were picked from a list.
 *
 * @param list where they are from; it stays in mind, so that "and the third?" still means something.
 */
export function tellAbout(
  ideas: readonly Found[],
  put: Put,
  list: readonly Found[],
  { sentence, memory }: Said,
  context: AnswerContext,
): Turn {
  const [only, ...others] = ideas;
  const turn = told(ideas, put, sentence, memory, context);
  const focus = only !== undefined && others.length === 0 ? only.idea.id : null;
  const stays = list.length > 1 && (focus !== null || put.intent === 'dates');
  const isStillOf = turn.memory.people.length === 0 && ideas.every(({ idea }) => isOf(idea, memory.people));
  const people = isStillOf ? memory.people : turn.memory.people;
  const kept = { ideas: list.map(({ idea }) => idea.id), focus, filters: memory.filters };
  return { ...turn, memory: { ...turn.memory, ...(stays ? kept : {}), people } };
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
  if (fact === null) return listed(ideas, context);
  const { keys, ...asked } = mentorAsked(fact, ideas, sentence, context);
  const turn = turnOfFacts(fact, { hits: ideas, sought: NO_WORDS, filters: [], ...asked }, false, context, also);
  return { ...turn, memory: { ...turn.memory, people: keys } };
}

/** When things happen in the terms of some ideas. */
export function datesOf(ideas: readonly Found[], sentence: string, memory: Memory, context: AnswerContext): Turn {
  const asked = { canApply: false, moment: readMoment(sentence), stage: null };
  const answer = answerDates(
    ideas.map(({ idea }) => idea),
    asked,
    context,
  );
  return { answer, memory: { ...memory, intent: 'dates' } };
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

/** What the last list was found by, to say so again. */
export function foundBefore({ filters }: Memory, { index }: AnswerContext): LookUp {
  return lookUp(index, filters.join(' '));
}
