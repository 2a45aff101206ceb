/** Ideas that ask for the same as one that was spoken of: by their skills, in no other order of merit. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type Turn, turnOfFound } from '../conversation/turn.ts';
import type { Found } from '../questions/context-of.ts';
import { lookUp } from '../questions/look-up.ts';
import { skillNames } from '../skill-names.ts';
import { standings } from '../standing.ts';
import { newestIdeas } from '../terms.ts';

const MOST = 10;

/** Whether an idea is what it has to be besides. */
function fitting(rest: string, { index, catalog, now }: AnswerContext): (idea: Idea) => boolean {
  const { isEmpty, hits, scope } = lookUp(index, rest);
  const ids = new Set(isEmpty ? scope.map(({ id }) => id) : hits.map(({ idea }) => idea.id));
  const standingOf = standings(catalog, now);
  const isOpenOnly = /\bopen\b/.test(rest);
  return (idea) => ids.has(idea.id) && (!isOpenOnly || standingOf(idea) === 'open');
}

/**
 * @param spokenOf null is answered where it is none, or so many that nothing is like them.
 * @param rest what they have to be besides: "open", "in Rust".
 */
export function answerSimilar(spokenOf: readonly Found[], rest: string, context: AnswerContext): Turn | null {
  const [one, ...others] = spokenOf;
  if (one === undefined || others.length >= MOST) return null;
  const skills = new Set(spokenOf.flatMap(({ idea }) => skillNames(context.index, idea)));
  const left = new Set(spokenOf.map(({ idea }) => idea.id));
  const fits = fitting(rest, context);
  const shared = newestIdeas(context.catalog)
    .filter((idea) => !left.has(idea.id) && fits(idea))
    .map((idea) => ({ idea, shares: skillNames(context.index, idea).filter((skill) => skills.has(skill)).length }))
    .filter(({ shares }) => shares > 0)
    .toSorted((left, right) => right.shares - left.shares);
  const least = shared[Math.min(MOST, shared.length) - 1]?.shares ?? 0;
  const hits = shared.filter(({ shares }, at) => shares > least || at < MOST);
  const like = others.length === 0 ? `“${one.idea.title}”` : `those ${spokenOf.length}`;
  const phrase = `${rest === '' ? '' : `${rest} `}that share the most skills with ${like}`;
  const found = {
    hits: hits.map(({ idea }) => ({ idea })),
    sought: { words: phrase, phrase, mended: [] },
    filters: [],
    scope: newestIdeas(context.catalog),
    times: '',
    onlyEarlier: false,
    earlier: 0,
    suggestions: [],
    isEmpty: false,
  };
  return turnOfFound(found, false, context);
}
