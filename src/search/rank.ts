/** Matches to a score for every idea, and scores to an order. */
import type { SearchIndex } from './build-index.ts';
import type { Clause } from './clauses.ts';
import { ideasWith, type Matches } from './ideas-with.ts';

/** What hints are worth together beside what is wanted. */
const HINTS = 0.3;
/** Where none has all, how much of the score is having more. */
const COVERAGE = 0.6;
/** Scores closer than one step are equal. */
const STEPS = 500;

/**
 * The score of each idea by its position, from 0 to 1: everything, in every place. Less than 0 for ideas not asked for.
 *
 * @param matches of each clause.
 * @param hints order only.
 * @param isRelaxed whether the ideas lack something: having more of the clauses then comes first.
 */
export function scoresOf(
  index: SearchIndex,
  ideas: readonly number[],
  clauses: readonly Clause[],
  matches: readonly Matches[],
  hints: readonly Clause[],
  isRelaxed = false,
): Float64Array {
  const most = hints.length > 0 ? 1 + HINTS : 1;
  const sum = most * (clauses.reduce((all, { weight }) => all + weight, 0) || 1);
  const scores = new Float64Array(index.ideas.length).fill(-1);
  for (const idea of ideas) scores[idea] = 0;
  const add = (idea: number, score: number): void => {
    scores[idea] = (scores[idea] ?? 0) + score;
  };
  const least = isRelaxed ? COVERAGE : 0;
  clauses.forEach(({ weight }, clause) => {
    const strengths = matches[clause]?.strengths;
    for (const idea of ideas) {
      const strength = strengths?.[idea] ?? 0;
      if (strength > 0) add(idea, (weight / sum) * (least + (1 - least) * strength));
    }
  });
  const share = ((1 - least) * HINTS) / (hints.length * most);
  for (const hint of hints) {
    const { ideas: hinted, strengths } = ideasWith(index, hint, (idea) => (scores[idea] ?? -1) >= 0);
    for (const idea of hinted) add(idea, share * (strengths[idea] ?? 0));
  }
  return scores;
}

/** Best first; equals in the order of the index. */
export function inOrder(ideas: readonly number[], scores: Float64Array): readonly number[] {
  const size = scores.length;
  // One number that sorts by score, then by position: the largest last.
  const keys = Float64Array.from(ideas, (idea) => Math.round((scores[idea] ?? 0) * STEPS) * size + (size - 1 - idea));
  return Array.from(keys.sort().reverse(), (key) => size - 1 - (key % size));
}
