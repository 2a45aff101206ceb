/** One thing about an idea: which idea is meant, and what can be said where none is named. */
import type { AnswerContext } from '../answer-context.ts';
import { type Memory, NOTHING_YET } from '../conversation/memory.ts';
import { type Turn, turnOfFacts, turnOfFound, turnOfNames, unknownTurn } from '../conversation/turn.ts';
import type { Intent } from '../reading/intent.ts';
import { partsOf } from '../reading/question-parts.ts';
import type { Put } from '../reading/read-intent.ts';
import { answerFind } from './answer-find.ts';
import { answerContact, answerMentoredBy } from './answer-people.ts';
import { answerTalk } from './answer-talk.ts';
import { answerWhen, namesADay, termWords } from './answer-when.ts';
import { lookUp } from './look-up.ts';
import { mentorAsked, mentorsNamed } from './mentors-named.ts';
import { withoutPlain } from './names-alone.ts';
import type { Fact, FactsAnswer } from './question-answer.ts';
import { type Reference, resolveReference } from './references.ts';

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
  'difficulty',
  'project-of',
  'about',
  'open',
]);

/** One idea is spoken of that nobody has named. */
const SPEAKS_OF_ONE = /\b(?:it|its|that|this|he|she|him|her|the (?:idea|project|one|first|second|third|last))\b/;

const SEVERAL = /\b(?:ideas|projects|ones|mentors are|are the mentors|all|each|every|these|those)\b/;

export function answerFact(fact: Fact, put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const isOfTerms = fact === 'open' && lookUp(context.index, termWords(put.rest, sentence, context)).isEmpty;
  if (isOfTerms && ASKS_WHICH.test(sentence))
    return answerFind({ intent: 'find', rest: `${put.rest} open ideas` }, context);
  if (isOfTerms) {
    const isOfToday = !ASKS_OF_THE_END.test(sentence) && !namesADay(sentence);
    return answerWhen(put.rest, sentence, context, isOfToday);
  }
  if (fact === 'size' && OF_A_WINDOW.test(sentence))
    return answerWhen(put.rest.replace(OF_A_WINDOW, ' '), sentence, context);
  const person = personOf(fact, put.rest, sentence, context);
  if (person !== null) return person;
  const found = amongShown(
    OF_SKILL_IDEAS.test(sentence) ? lookUp(context.index, put.rest) : referenceIn(put.rest, context),
    memory,
  );
  if (found.isEmpty) return answerFactOfNothing(fact, put, sentence, context);
  if (found.hits.length === 0 && fact === 'contact')
    return turnOfFacts(fact, { hits: [], sought: { words: '', mended: [] } }, false, context);
  const named = found.hits.length === 0 ? withoutPlain(put.rest, context) : null;
  if (named !== null) return turnOfFound(named, false, context);
  if (found.hits.length === 0) return unknownTurn(found, put.rest, context);
  return factOfFound(fact, put, found, sentence, context);
}

/** One thing about the ideas that were found: one, all of a project, or those that may be meant. */
function factOfFound(fact: Fact, put: Put, found: Reference, sentence: string, context: AnswerContext): Turn {
  const also = (put.also ?? []).map(factOf).filter((other) => other !== null);
  const [only, ...others] = partsOf(put.rest, context.index).named;
  const [first] = found.hits;
  if (
    only !== undefined &&
    others.length === 0 &&
    first !== undefined &&
    areAllOf(first.idea.project, found, put.rest, context)
  ) {
    return turnOfFacts(fact, { ...found, ofProject: first.idea.project }, false, context, also);
  }
  const { keys, ...asked } = mentorAsked(fact, found.hits, sentence, context);
  const areMeant = others.length > 0 || SEVERAL.test(sentence) || asked.named !== undefined;
  const turn = turnOfFacts(fact, { ...found, ...asked }, found.hits.length > 1 && !areMeant, context, also);
  return { ...turn, memory: { ...turn.memory, people: keys } };
}

const TAKEN =
  /\b(?:taken|filled|assigned|given away|occupied|gone|reserved|(?:any|some)(?:one|body) (?:else )?(?:\w+ )?(?:on it|work\w*|doing|got|has|have))\b/;
const IF_CLOSED = /^(?:and |so |but )*(?:is|are|was|were|has|have|did)\b.*\b(?:clos\w+|over|expired|too late|past)\b/;

/** Whether it is asked if an idea is gone, so that "yes" would say the opposite of what is meant. */
export function asksIf(sentence: string): Pick<FactsAnswer, 'asksIf'> {
  if (TAKEN.test(sentence)) return { asksIf: 'taken' };
  return IF_CLOSED.test(sentence) && !/\bopen\b/.test(sentence) ? { asksIf: 'closed' } : {};
}

/** Whether a project was named and nothing else, and it has several ideas. */
function areAllOf(project: string, { hits }: Reference, words: string, { index }: AnswerContext): boolean {
  const { skills, unwanted } = partsOf(words, index);
  const isWhole = hits.length > 1 && hits.every(({ idea }) => idea.project === project);
  return isWhole && skills.length + unwanted.length === 0;
}

/** "What is open" asks for ideas, "is it open" for dates. */
const ASKS_WHICH =
  /^(?:and |so |ok )*(?:what(?:'s)?|which|list|show|is (?:anything|something|any)|are any)\b(?!.*\b(?:term|application|deadline|window)s?\b)/;
const OF_A_WINDOW = /\b(?:application|submission|review) (?:window|period|phase|time)\b|\bwindow\b/;

/** What is asked of a person and no idea: how to reach them, or who they are. */
function personOf(fact: Fact, rest: string, sentence: string, context: AnswerContext): Turn | null {
  const isReaching = fact === 'contact' || fact === 'where-to-ask';
  if (!isReaching && fact !== 'about' && fact !== 'mentors') return null;
  const people = mentorsNamed(rest, context.index);
  if (people === null || !lookUp(context.index, people.rest).isEmpty) return null;
  return isReaching ? answerContact(people, context) : answerMentoredBy(rest, sentence, context);
}

/** What is meant; a number that no title has is passed over: "the React 19 upgrade". */
function referenceIn(words: string, { index }: AnswerContext): Reference {
  const found = resolveReference(index, words);
  if (found.hits.length > 0 || !A_NUMBER.test(words)) return found;
  const without = resolveReference(index, words.replace(A_NUMBER, ' '));
  return without.isEmpty || without.hits.length === 0 ? found : without;
}

/** "Mentors for Rust ideas": of all that ask for it, whatever their titles. */
const OF_SKILL_IDEAS = /\bmentors? (?:for|of|on|in) (?:the |all |open |all the )*[\w+#.-]+ ideas\b/;

const A_NUMBER = /(?<![\w.:-])v?\d{1,3}(?:\.\d+)?(?![\w.:-])/;

/** Where several ideas may be meant, those that were just shown are. */
function amongShown(found: Reference, { ideas, before }: Memory): Reference {
  const shown = [ideas, ...before]
    .map((list) => found.hits.filter(({ idea }) => list.includes(idea.id)))
    .find((some) => some.length > 0);
  return found.hits.length > 1 && shown !== undefined ? { ...found, hits: shown } : found;
}

/** "Has the term closed?": "no" would say the opposite of what is meant. */
const ASKS_OF_THE_END = /\b(?:clos\w+|over|ended|finished|passed|gone|too late|miss(?:ed)?)\b/;

/** No idea is named: some things can be said of all of them. */
function answerFactOfNothing(fact: Fact, { rest }: Put, sentence: string, context: AnswerContext): Turn {
  if (fact === 'apply') return { answer: answerTalk('guidance', context), memory: NOTHING_YET };
  if (fact === 'contact' || fact === 'where-to-ask') {
    return turnOfFacts(fact, { hits: [], sought: { words: '', mended: [] } }, false, context);
  }
  if (fact === 'size' && /\b(?:appl\w+|open|term|start|begin)\b/.test(sentence))
    return answerWhen(rest, sentence, context);
  if (SPEAKS_OF_ONE.test(sentence)) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  if (fact === 'skills') return turnOfNames('skill', rest, context);
  return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
}

const THE_ONE = /^(?:(?:and|ok|okay|no|i mean|i meant)[ ,]+)*the (.+) (?:one|idea)[ ?.!]*$/;

/** "the benchmark one", after a list that holds it. */
export function answerOne(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const words = THE_ONE.exec(sentence)?.[1];
  if (words === undefined) return null;
  const found = amongShown(resolveReference(context.index, words), memory);
  const isShown = found.hits.some(({ idea }) => memory.ideas.includes(idea.id));
  return isShown && found.hits.length < Math.max(2, memory.ideas.length)
    ? turnOfFacts('about', found, found.hits.length > 1, context)
    : null;
}
