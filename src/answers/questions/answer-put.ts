/** What each way of asking is answered with. */
import type { Idea } from '../../ideas/idea.ts';
import { parseQuery } from '../../search/query.ts';
import type { Answer } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { newestIdeas } from '../terms.ts';
import { answerDates } from './answer-dates.ts';
import { answerCompare, answerFacts, answerFound, answerSharedMentors } from './answer-ideas.ts';
import { answerNames } from './answer-names.ts';
import { answerTalk, answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp, type Reference, resolveReference } from './look-up.ts';
import { type Memory, NOTHING_YET, readFollow } from './memory.ts';
import type { Fact, Sought } from './question-answer.ts';
import type { Intent, Put } from './read-intent.ts';

/** An answer, and what the conversation is about after it. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
}

/** What of an idea an intent asks for; null where it asks for something else. */
export function factOf(intent: Intent): Fact | null {
  return FACTS.has(intent) ? (intent as Fact) : null;
}

const FACTS: ReadonlySet<Intent> = new Set<Fact>([
  'mentors',
  'contact',
  'where-to-ask',
  'skills',
  'outcome',
  'upstream',
  'apply',
  'size',
  'project-of',
  'about',
  'open',
]);

/** A question that stands on its own. */
export function answerPut(put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const fact = factOf(put.intent);
  if (fact !== null) return answerFact(fact, put, sentence, context);
  switch (put.intent) {
    case 'count':
    case 'find':
      return answerFind(put, context);
    case 'projects':
      return turnOfNames('project', put, context);
    case 'skill-names':
      return turnOfNames('skill', put, context);
    case 'terms':
      return turnOfNames('term', put, context);
    case 'mentored-by':
      return answerMentoredBy(put.rest, context);
    case 'shared-mentors':
      return { answer: answerSharedMentors(lookUp(context.index, put.rest), context), memory };
    case 'compare':
      return answerComparison(put.rest, context);
    case 'dates':
      return answerWhen(put.rest, context);
    case 'new':
      return { answer: answerUnknown('What changed', 'no-changes', [], context), memory };
    default:
      return answerFind(put, context);
  }
}

/** Remember what was shown and how it was found. */
export function remembered(intent: Intent, ideas: readonly Found[], filters: readonly string[]): Memory {
  return { intent, ideas: ideas.map(({ idea }) => idea.id), filters };
}

export function turnOfFacts(
  fact: Fact,
  found: { readonly hits: readonly Found[]; readonly sought: Sought; readonly filters?: readonly string[] },
  ambiguous: boolean,
  context: AnswerContext,
): Turn {
  return {
    answer: answerFacts(fact, found, ambiguous, context),
    memory: remembered(fact, found.hits, found.filters ?? []),
  };
}

/** One idea is spoken of that nobody has named. */
const SPEAKS_OF_ONE = /\b(?:it|its|that|this|he|she|him|her|the (?:idea|project|one|first|second|third|last))\b/;

const SEVERAL = /\b(?:ideas|projects|ones|mentors are|are the mentors|all|each|every|these|those)\b/;

function answerFact(fact: Fact, put: Put, sentence: string, context: AnswerContext): Turn {
  const found = resolveReference(context.index, put.rest);
  if (found.isEmpty) return answerFactOfNothing(fact, put, sentence, context);
  if (found.hits.length === 0) return unknownTurn(found, context);
  const ambiguous = found.hits.length > 1 && !SEVERAL.test(sentence);
  return turnOfFacts(fact, found, ambiguous, context);
}

/** No idea is named: some things can be said of all of them. */
function answerFactOfNothing(fact: Fact, { rest }: Put, sentence: string, context: AnswerContext): Turn {
  const scope = lookUp(context.index, rest).scope;
  if (fact === 'open') return { answer: answerDates(scope, true, context), memory: NOTHING_YET };
  if (fact === 'apply') return { answer: answerTalk('guidance', context), memory: NOTHING_YET };
  if (fact === 'contact' || fact === 'where-to-ask') {
    return turnOfFacts(fact, { hits: [], sought: { words: '', mended: [] } }, false, context);
  }
  if (SPEAKS_OF_ONE.test(sentence)) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  if (fact === 'skills') return turnOfNames('skill', { intent: 'skill-names', rest }, context);
  return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
}

const EVERYTHING =
  /\b(?:all|every|everything|list|show|ideas?|projects?|mentorships?|any|anything|what|which|there|available|how many)\b/;

function answerFind({ intent, rest }: Put, context: AnswerContext): Turn {
  const found = lookUp(context.index, rest);
  if (readFollow(rest)?.follow.kind === 'place' && rest.length < 40) {
    return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  }
  if (found.isEmpty && found.hits.length === found.scope.length && intent === 'find' && !EVERYTHING.test(rest)) {
    return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  }
  const counts = intent === 'count';
  if (found.hits.length === 0 && !counts && !isNone(found, rest, context)) return unknownTurn(found, context);
  return turnOfFound(found, counts, context);
}

export function turnOfFound(found: LookUp, counts: boolean, context: AnswerContext): Turn {
  return {
    answer: answerFound(found, counts, context),
    memory: remembered('find', found.hits, found.filters),
  };
}

/** Whether "none" is a true answer: some idea of some term has each thing that is named, only none has all of them. */
function isNone(found: LookUp, rest: string, { index }: AnswerContext): boolean {
  const parsed = parseQuery(rest);
  if (parsed.kind === 'refused' || found.isEmpty) return found.isEmpty;
  return parsed.query.wanted.every((any) => any.some(({ text }) => lookUp(index, `${text} term:any`).hits.length > 0));
}

export function unknownTurn(found: LookUp | Reference, context: AnswerContext): Turn {
  return {
    answer: answerUnknown(found.sought.words, 'no-match', found.suggestions, context),
    memory: NOTHING_YET,
  };
}

function turnOfNames(of: 'project' | 'skill' | 'term', { rest }: Put, context: AnswerContext): Turn {
  const found = lookUp(context.index, rest);
  if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, context);
  return {
    answer: answerNames(of, found, context),
    memory: remembered('find', found.isEmpty ? [] : found.hits, found.filters),
  };
}

function answerMentoredBy(name: string, context: AnswerContext): Turn {
  const named = name.replace(/["?!.,:]/g, ' ').trim();
  const found = lookUp(context.index, named === '' ? '' : `mentor:"${named}"`);
  if (named === '' || found.hits.length === 0) {
    return { answer: answerUnknown(named, 'no-mentor', found.suggestions, context), memory: NOTHING_YET };
  }
  return turnOfFound(found, false, context);
}

function answerComparison(rest: string, context: AnswerContext): Turn {
  const sides = rest.split(/\s+(?:and|vs\.?|versus|with|to|or|from)\s+|\s*,\s*/).filter((side) => side.trim() !== '');
  const ideas = sides.flatMap((side) => resolveReference(context.index, side).hits.slice(0, 1));
  const different = [...new Map(ideas.map((hit) => [hit.idea.id, hit])).values()];
  if (different.length < 2) {
    const found = resolveReference(context.index, rest);
    if (found.hits.length < 2) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
    return compared(found.hits.slice(0, 3), context);
  }
  return compared(different, context);
}

export function compared(ideas: readonly Found[], context: AnswerContext): Turn {
  return { answer: answerCompare(ideas, context), memory: remembered('compare', ideas, []) };
}

function answerWhen(rest: string, context: AnswerContext): Turn {
  const found = lookUp(context.index, rest);
  const ideas: readonly Idea[] =
    found.isEmpty || found.hits.length === 0 ? found.scope : found.hits.map(({ idea }) => idea);
  const answer = answerDates(ideas.length > 0 ? ideas : newestIdeas(context.catalog), false, context);
  return { answer, memory: remembered('dates', found.isEmpty ? [] : found.hits, []) };
}
