/** Ideas that ask for the same as one that was spoken of: by their skills, in no other order of merit. */
import type { AnswerContext } from '../answer-context.ts';
import { type Turn, turnOfFound } from '../conversation/turn.ts';
import type { Found } from '../questions/context-of.ts';
import { skillNames } from '../skill-names.ts';
import { newestIdeas } from '../terms.ts';

const MOST = 10;

/** @param spokenOf null is answered where it is not one idea. */
export function answerSimilar(spokenOf: readonly Found[], context: AnswerContext): Turn | null {
  const [one, ...others] = spokenOf;
  if (one === undefined || others.length > 0) return null;
  const skills = new Set(skillNames(context.index, one.idea));
  const shared = newestIdeas(context.catalog)
    .filter(({ id }) => id !== one.idea.id)
    .map((idea) => ({ idea, shares: skillNames(context.index, idea).filter((skill) => skills.has(skill)).length }))
    .filter(({ shares }) => shares > 0)
    .toSorted((left, right) => right.shares - left.shares);
  const least = shared[Math.min(MOST, shared.length) - 1]?.shares ?? 0;
  const hits = shared.filter(({ shares }, at) => shares > least || at < MOST);
  const phrase = `that share the most skills with “${one.idea.title}”`;
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
