/** What each way of asking is answered with. */
import type { Idea } from '../../ideas/idea.ts';
import { parseQuery } from '../../search/query.ts';
import type { AnswerContext } from '../answer-context.ts';
import { newestIdeas } from '../terms.ts';
import { answerChanges } from './answer-changes.ts';
import { answerDates } from './answer-dates.ts';
import { answerCompare } from './answer-ideas.ts';
import { answerMentoredBy, answerShared, namedMentor } from './answer-people.ts';
import { answerTalk, answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { closest, type LookUp, lookUp } from './look-up.ts';
import { type Memory, NOTHING_YET, readFollow } from './memory.ts';
import { readMoment } from './moments.ts';
import { withoutUnknown } from './plain-words.ts';
import type { Fact } from './question-answer.ts';
import type { Put } from './read-intent.ts';
import { type Reference, resolveReference } from './references.ts';
import { sidesOf } from './sides.ts';
import { knownOf, remembered, type Turn, turnOfFacts, turnOfFound, turnOfNames, unknownTurn } from './turn.ts';
import type { Intent } from './ways.ts';

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

/** Ways to somebody that go past the upstream issue. */
const REACHING =
  /\b(?:e-?mails?|mail|address|inbox|phone|telegram|whats ?app|discord|linkedin|dm|pm|ping|get in touch|in touch|reach(?: out)?|message|contact|write to|call|text)\b/;

/** A question that stands on its own. */
export function answerPut(put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  if (put.intent !== 'contact' && REACHING.test(sentence) && namedMentor(sentence, context) !== null) {
    return answerFact(
      'contact',
      { intent: 'contact', rest: namedMentor(sentence, context)?.name ?? '' },
      sentence,
      memory,
      context,
    );
  }
  const fact = factOf(put.intent);
  if (fact !== null) return answerFact(fact, put, sentence, memory, context);
  switch (put.intent) {
    case 'count':
    case 'find':
      return answerOne(sentence, memory, context) ?? answerFind(put, context);
    case 'projects':
      return namedMentor(put.rest, context) === null
        ? turnOfNames('project', put.rest, context)
        : answerMentoredBy(put.rest, context);
    case 'skill-names':
      return turnOfNames('skill', put.rest, context);
    case 'terms':
      return turnOfNames('term', put.rest, context);
    case 'mentor-names':
      return turnOfNames('mentor', put.rest, context);
    case 'mentored-by':
      return answerMentoredBy(put.rest, context);
    case 'shared-mentors':
      return answerShared(put.rest, sentence, memory, context);
    case 'compare':
      return answerComparison(put.rest, context);
    case 'dates':
      return answerWhen(put.rest, sentence, context);
    case 'new':
      return answerNew(sentence, memory, context);
    default:
      return answerFind(put, context);
  }
}

function answerNew(sentence: string, memory: Memory, context: AnswerContext): Turn {
  const answer = answerChanges(sentence, context);
  if (answer === null) return { answer: answerUnknown('What changed', 'no-changes', [], context), memory };
  return { answer, memory: remembered('find', answer.changes, []) };
}

/** One idea is spoken of that nobody has named. */
const SPEAKS_OF_ONE = /\b(?:it|its|that|this|he|she|him|her|the (?:idea|project|one|first|second|third|last))\b/;

const SEVERAL = /\b(?:ideas|projects|ones|mentors are|are the mentors|all|each|every|these|those)\b/;

function answerFact(fact: Fact, put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const found = amongShown(resolveReference(context.index, put.rest), memory);
  if (found.isEmpty) return answerFactOfNothing(fact, put, sentence, context);
  if (found.hits.length === 0 && fact === 'contact')
    return turnOfFacts(fact, { hits: [], sought: { words: '', mended: [] } }, false, context);
  if (found.hits.length === 0) return unknownTurn(found, put.rest, context);
  const ambiguous = found.hits.length > 1 && !SEVERAL.test(sentence);
  const also = (put.also ?? []).map(factOf).filter((other) => other !== null);
  return turnOfFacts(fact, found, ambiguous, context, also);
}

/** Where several ideas may be meant, those that were just shown are. */
function amongShown(found: Reference, { ideas }: Memory): Reference {
  const shown = found.hits.filter(({ idea }) => ideas.includes(idea.id));
  return found.hits.length > 1 && shown.length > 0 ? { ...found, hits: shown } : found;
}

/** "Has the term closed?": "no" would say the opposite of what is meant. */
const ASKS_OF_THE_END = /\b(?:clos\w+|over|ended|finished|passed|gone|too late|missed)\b/;

/** No idea is named: some things can be said of all of them. */
function answerFactOfNothing(fact: Fact, { rest }: Put, sentence: string, context: AnswerContext): Turn {
  const scope = lookUp(context.index, rest).scope;
  if (fact === 'open')
    return {
      answer: answerDates(scope, { canApply: !ASKS_OF_THE_END.test(sentence), moment: null }, context),
      memory: NOTHING_YET,
    };
  if (fact === 'apply') return { answer: answerTalk('guidance', context), memory: NOTHING_YET };
  if (fact === 'contact' || fact === 'where-to-ask') {
    return turnOfFacts(fact, { hits: [], sought: { words: '', mended: [] } }, false, context);
  }
  if (SPEAKS_OF_ONE.test(sentence)) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  if (fact === 'skills') return turnOfNames('skill', rest, context);
  return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
}

const THE_ONE = /^(?:(?:and|ok|okay|no|i mean|i meant)[ ,]+)*the (.+) (?:one|idea)[ ?.!]*$/;

/** "the benchmark one", after a list that holds it. */
function answerOne(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const words = THE_ONE.exec(sentence)?.[1];
  if (words === undefined) return null;
  const found = amongShown(resolveReference(context.index, words), memory);
  const isShown = found.hits.some(({ idea }) => memory.ideas.includes(idea.id));
  return isShown && found.hits.length < Math.max(2, memory.ideas.length)
    ? turnOfFacts('about', found, found.hits.length > 1, context)
    : null;
}

const EVERYTHING =
  /\b(?:all|every|everything|list|show|ideas?|projects?|mentorships?|any|anything|what|which|there|available|how many)\b/;

function answerFind({ intent, rest }: Put, context: AnswerContext): Turn {
  const found = lookUp(context.index, rest);
  if (readFollow(rest)?.follow.kind === 'place' && rest.length < 40) {
    return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  }
  if (found.scope.length === 0 && found.times !== '') return unknownTurn(found, rest, context);
  if (found.isEmpty && found.hits.length === found.scope.length && intent === 'find' && !EVERYTHING.test(rest)) {
    return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  }
  return found.hits.length > 0
    ? turnOfFound(found, intent === 'count', context)
    : answerFoundNone(found, rest, intent === 'count', context);
}

/** Nothing has all of it: what is known of it, the closest, none, or that the documents do not hold it. */
function answerFoundNone(found: LookUp, rest: string, counts: boolean, context: AnswerContext): Turn {
  const known = withoutPassing(rest, context);
  if (known !== null) return turnOfFound(known, counts, context);
  if (counts) return turnOfFound(found, true, context);
  if (!isNone(found, rest, context)) return unknownTurn(found, rest, context);
  const near = closest(context.index, rest);
  return turnOfFound(near ?? found, false, context);
}

/** What fits without the words that nothing knows and that were said in passing; null where nothing does. */
function withoutPassing(rest: string, context: AnswerContext): LookUp | null {
  const { known, unknown } = knownOf(rest, context);
  const passed = known.length === 0 ? null : withoutUnknown(rest, unknown);
  const left = passed === null ? null : lookUp(context.index, passed.words);
  if (passed === null || left === null || left.isEmpty || left.hits.length === 0) return null;
  return { ...left, sought: { ...left.sought, ignored: passed.ignored } };
}

/** Whether "none" is a true answer: some idea of some term has each thing that is named, only none has all of them. */
function isNone(found: LookUp, rest: string, { index }: AnswerContext): boolean {
  const parsed = parseQuery(rest);
  if (parsed.kind === 'refused' || found.isEmpty) return found.isEmpty;
  return parsed.query.wanted.every((any) => any.some(({ text }) => lookUp(index, `${text} term:any`).hits.length > 0));
}

function answerComparison(rest: string, context: AnswerContext): Turn {
  const ideas = sidesOf(rest).flatMap((side) => resolveReference(context.index, side).hits.slice(0, 1));
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

/** What happens in a term, whatever the date asked for. */
const HAPPENINGS =
  /\b(?:mentee|mentees|mentors?|project|proposals?|selections?|selected|notifications?|results?|announced?|announcements?|applications?|submissions?|submit|interviews?|coding|period|stipends?|evaluations?|midterm|mid-term|final|kick-?off|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|due|over|end(?:s|ed|ing)?|next|new|current|cycle|happen(?:s|ing)?|out|released?|published|come|organization|ideas?|all)\b/g;

/** What is left of a question about dates: the term or the idea that it names. */
export function withoutHappenings(words: string): string {
  return words.replace(HAPPENINGS, ' ').replace(/\s+/g, ' ').trim();
}

function answerWhen(words: string, sentence: string, context: AnswerContext): Turn {
  const rest = withoutHappenings(words);
  const found = lookUp(context.index, rest);
  const ideas: readonly Idea[] =
    found.isEmpty || found.hits.length === 0 ? found.scope : found.hits.map(({ idea }) => idea);
  const asked = { canApply: false, moment: readMoment(sentence) };
  const answer = answerDates(ideas.length > 0 ? ideas : newestIdeas(context.catalog), asked, context);
  return { answer, memory: remembered('dates', found.isEmpty ? [] : found.hits, []) };
}
