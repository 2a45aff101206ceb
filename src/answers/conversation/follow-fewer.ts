/** Fewer of the ideas shown, or the same asked anew where what is named is of none of them. */
import type { AnswerContext } from '../answer-context.ts';
import { answerComparison } from '../questions/answer-comparison.ts';
import { factOf } from '../questions/answer-fact.ts';
import type { Found } from '../questions/context-of.ts';
import { lookUp, timesNamed } from '../questions/look-up.ts';
import { earlierLists, type Said } from '../questions/said.ts';
import { MOST_AT_ONCE } from '../questions/tell-about.ts';
import { partsOf } from '../reading/question-parts.ts';
import { answerInstead } from './follow-instead.ts';
import { answerNarrow } from './follow-narrow.ts';
import { answerCalled } from './follow-places.ts';
import { tellShown } from './follow-shown.ts';
import { type Turn, turnOfFound } from './turn.ts';

const DROPS =
  /^(?:ok |and |now |then )*(?:drop|remove|forget|undo|lift)(?: the)? (?<what>.+?)(?: filter| part| again)?[?.! ]*$/;

/** "Drop Go" of ideas that were looked for by it asks for the same without that condition. */
function withoutFilter({ sentence, memory }: Said, context: AnswerContext): Turn | null {
  const what = DROPS.exec(sentence)?.groups?.what;
  if (what === undefined) return null;
  const filters = partsOf(memory.filters.join(' '), context.index);
  const dropped = new Set(
    Object.values(partsOf(what, context.index))
      .flat()
      .map((part: string) => part.toLowerCase()),
  );
  const parts: readonly string[] = Object.values(filters).flat();
  const left = parts.filter((part) => !dropped.has(part.toLowerCase()));
  if (left.length === parts.length) return null;
  return turnOfFound(lookUp(context.index, left.join(' ')), false, context);
}

const POINTS = /\b(?:them|these|those|both)\b/;

const BIGGER_PROJECT =
  /^(?:and |so )?which (?:one |project )?is (?:the )?(?:bigger|biggest|larger|largest|smaller|smallest)[?.! ]*$/;

const MORE_IDEAS =
  /^(?:and |so )?which (?:one |of (?:them|these|those) |project |of the (?:two|projects) )?(?:has|have|had|offers?|proposes?|with) (?:the )?(?:more|most|fewer|fewest|less|least) (?:open )?(?:ideas|projects)\b|^(?:and |so )?which (?:one |project )?(?:has|have|had|offers?) (?:the )?(?:more|most|fewer|fewest|less|least)[?.! ]*$/;

/** The projects of the ideas shown; where that is one, also that of the list before. */
function projectsSpokenOf(said: Said, context: AnswerContext): readonly string[] {
  const [before = []] = earlierLists(said, context);
  const projectsOf = (list: readonly Found[]): readonly string[] => [...new Set(list.map(({ idea }) => idea.project))];
  const now = projectsOf(said.shown);
  return now.length === 1 ? [...new Set([...now, ...projectsOf(before)])] : now;
}

/** Which of the projects spoken of has more ideas; null where that is not asked. */
export function whichHasMore(said: Said, context: AnswerContext): Turn | null {
  const areTwo = new Set(said.shown.map(({ idea }) => idea.project)).size === 2 && said.shown.length > 2;
  const asksMore = MORE_IDEAS.test(said.sentence) || (areTwo && BIGGER_PROJECT.test(said.sentence));
  const projects = asksMore ? projectsSpokenOf(said, context) : [];
  return projects.length > 1 && projects.length <= MOST_AT_ONCE
    ? answerComparison(projects.join(' vs '), said.sentence, context)
    : null;
}

const NOT_YET = /^(?:and |but )?which (?:ones )?(?:are|is) not(?: yet)?[?.! ]*$/;

/** "And which are not yet?" after the open ones. */
export function asksNotOpen({ sentence, memory }: Said): boolean {
  return NOT_YET.test(sentence) && /(?<!-)\bstatus:open\b/.test(memory.filters.join(' '));
}

function notOpenYet(said: Said, context: AnswerContext): Turn | null {
  if (!asksNotOpen(said)) return null;
  const { memory } = said;
  const others = memory.filters.join(' ').replace(/(?<!-)\bstatus:open\b/, '-status:open');
  return turnOfFound(lookUp(context.index, others), false, context);
}

/** Fewer of the ideas shown; of a term that none of them is of, the same is asked anew: "only 2023". */
export function narrowedOrInstead(rest: string, said: Said, context: AnswerContext): Turn | null {
  const left = withoutFilter(said, context);
  if (left !== null) return left;
  const isTime = timesNamed(context.index, rest) === 'only';
  const ofTime = new Set(isTime ? lookUp(context.index, rest).scope.map(({ id }) => id) : []);
  const isElsewhere = ofTime.size > 0 && !said.shown.some(({ idea }) => ofTime.has(idea.id));
  if (isElsewhere && !POINTS.test(said.sentence)) return answerInstead(rest, said, context);
  const notYet = notOpenYet(said, context);
  if (notYet !== null) return notYet;
  const name = rest.replace(/^the |[?.! ]+$/g, '');
  const called = (): Turn | null => (name.split(' ').length > 3 ? null : answerCalled(name, '', said, context));
  return (
    answerNarrow(rest, said, context) ??
    called() ??
    (factOf(said.put.intent) === null ? null : tellShown('', said, context))
  );
}

/** The list that those shown were narrowed from; empty where they were not. */
export function widerList(said: Said, context: AnswerContext): readonly Found[] {
  const isIn = (list: readonly Found[]): boolean =>
    said.shown.every(({ idea }) => list.some((found) => found.idea.id === idea.id));
  return earlierLists(said, context).find((list) => list.length > said.shown.length && isIn(list)) ?? [];
}
