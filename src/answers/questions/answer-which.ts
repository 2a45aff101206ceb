/** Which of two ideas that are named needs, or has more of, something. */
import type { AnswerContext } from '../answer-context.ts';
import { remembered, type Turn, turnOfFacts } from '../conversation/turn.ts';
import { readIntent } from '../reading/read-intent.ts';
import { hoursOf } from '../reading/read-narrowing.ts';
import { readWhich, type Which } from '../reading/read-which.ts';
import { factOf } from './answer-fact.ts';
import { answerCompare } from './answer-ideas.ts';
import { answerNeedsOf } from './answer-needs.ts';
import type { Found } from './context-of.ts';
import { titledEver } from './references.ts';
import { sidesFound } from './sides-found.ts';

/** @returns null where it is not asked so, or a side is no single idea. */
export function answerWhich(sentence: string, context: AnswerContext): Turn | null {
  const which = readWhich(sentence);
  if (which === null) return null;
  const sides = which.sides.map((side) => side.replace(AROUND, ' ').replace(/\s+/g, ' ').trim());
  const each = sidesFound(sides.join(' vs '), sides, context).map(({ hits }) => hits);
  const [one = [], other = []] = each.map((found) => (areOne(found) ? found : []));
  const isApart = one.length > 0 && other.length > 0 && one[0]?.idea.id !== other[0]?.idea.id;
  return isApart ? answerAsked(which.asked, one, other, context) : null;
}

const AROUND = /\b(?:the|this|that|an?|ideas?|ones?|between|is it|for)\b/g;
/** Ideas of more projects than one are no single idea. */
const MOST_CALLED = 3;

function areOne(hits: readonly Found[]): boolean {
  return hits.length > 0 && hits.length <= MOST_CALLED;
}

function answerAsked(
  asked: Which,
  one: readonly Found[],
  other: readonly Found[],
  context: AnswerContext,
): Turn | null {
  const hits = [...one.slice(0, 1), ...other.slice(0, 1)];
  switch (asked.kind) {
    case 'needs':
      return answerNeedsOf(asked.thing, [...one, ...other], context);
    case 'more':
      return { answer: { ...answerCompare(hits, context), by: asked.by }, memory: remembered('compare', hits, []) };
    case 'longer': {
      const sized = hits.map((hit) => editionWithSize(hit, context));
      const longest = sized.toSorted((left, right) => (hoursOf(right.idea) ?? 0) - (hoursOf(left.idea) ?? 0));
      return ofEach('size', longest, context);
    }
    case 'each': {
      const { intent } = readIntent(asked.words);
      const fact = intent === 'shared-mentors' ? 'mentors' : factOf(intent);
      return fact === null ? null : ofEach(fact, hits, context);
    }
  }
}

/** The same idea of another program, where only that one's document tells a size. */
function editionWithSize(hit: Found, { index }: AnswerContext): Found {
  if (hoursOf(hit.idea) !== null) return hit;
  const { project, title } = hit.idea;
  const editions = titledEver(index, `${project} ${title}`);
  return editions.find(({ idea }) => idea.title === title && hoursOf(idea) !== null) ?? hit;
}

function ofEach(fact: NonNullable<ReturnType<typeof factOf>>, hits: readonly Found[], context: AnswerContext): Turn {
  return turnOfFacts(fact, { hits, sought: { words: '', mended: [] } }, false, context);
}
