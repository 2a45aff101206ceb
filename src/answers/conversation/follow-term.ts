/** The same of the term before or after the one that is spoken of: "and in the term before that?", "a year earlier?" */
import type { Idea } from '../../ideas/idea.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Said } from '../questions/said.ts';
import { answerInstead } from './follow-instead.ts';
import { noTermTurn, type Turn } from './turn.ts';

const LEAD = '(?:(?:and|or|ok|so|what|how|about|then|now|in|of|for|from|during|the|one|just)[ ,]+)*';
const NEXT_TO = new RegExp(
  `^${LEAD}(?:(?:term|round|edition|year|one) (?<side>before|after|earlier|later)(?: (?:that|this|it))?(?: one)?|(?<way>preceding|prior|following) (?:term|round|edition|year)|a (?:term|round|year) (?<step>before|earlier|later|after)(?: (?:that|this|it))?)[?.! ]*$`,
);

/** The term of the ideas shown, or of the dates that were told. */
function termSpokenOf({ shown, memory }: Said, { catalog }: AnswerContext): Pick<Idea, 'program' | 'term'> | null {
  const ofDates = catalog.timelines.find(({ program, term }) => termName(program, term) === memory.told?.term);
  if (memory.intent === 'dates' && ofDates !== undefined) return ofDates;
  const [first] = shown.toSorted((left, right) => compareTerms(right.idea.term, left.idea.term));
  return first?.idea ?? ofDates ?? null;
}

/** @returns null where no term is stepped from. */
export function answerTermNextTo(said: Said, context: AnswerContext): Turn | null {
  const { side, way, step } = NEXT_TO.exec(said.sentence)?.groups ?? {};
  const asked = side ?? way ?? step;
  const from = asked === undefined ? null : termSpokenOf(said, context);
  if (asked === undefined || from === null || from.term === null) return null;
  const isLater = /after|later|following/.test(asked);
  const known = [...context.catalog.ideas, ...context.catalog.timelines]
    .filter(({ program, term }) => program === from.program && term !== null)
    .map(({ term }) => term)
    .filter((term) => (isLater ? compareTerms(term, from.term) > 0 : compareTerms(term, from.term) < 0))
    .toSorted(compareTerms);
  const meant = isLater ? known[0] : known.at(-1);
  return meant === undefined
    ? noTermTurn(`A term ${isLater ? 'after' : 'before'} ${termName(from.program, from.term)}`, context)
    : answerInstead(`program:${from.program} term:${meant}`, said, context);
}
