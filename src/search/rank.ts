/** Matches to a score for every idea, and scores to an order. */
import type { SearchIndex } from './build-index.ts';
import type { Clause } from './clauses.ts';
import { ideasWith, type Match } from './ideas-with.ts';

/** What hints are worth together beside what is wanted. */
const HINTS = 0.3;
/** Where none has all, how much of the score is having more. */
const COVERAGE = 0.6;
/** Scores closer than one step are equal. */
const STEPS = 500;

/**
 * From 0 to 1: everything, in every place.
 *
 * @param matches of each clause.
 * @param hints order only.
 * @param isRelaxed whether the ideas lack something: having more of the clauses then comes first.
 */
export function scoresOf(
  index: SearchIndex,
  ideas: readonly number[],
  clauses: readonly Clause[],
  matches: readonly ReadonlyMap<number, Match>[],
  hints: readonly Clause[],
  isRelaxed = false,
): ReadonlyMap<number, number> {
  const most = hints.length > 0 ? 1 + HINTS : 1;
  const sum = most * (clauses.reduce((all, { weight }) => all + weight, 0) || 1);
  const scores = new Map<number, number>();
  for (const idea of ideas) {
    let score = 0;
    clauses.forEach(({ weight }, clause) => {
      const strength = matches[clause]?.get(idea)?.strength;
      if (strength !== undefined)
        score += (weight / sum) * (isRelaxed ? COVERAGE + (1 - COVERAGE) * strength : strength);
    });
    scores.set(idea, score);
  }
  const share = ((isRelaxed ? 1 - COVERAGE : 1) * HINTS) / (hints.length * most);
  for (const hint of hints) {
    for (const [idea, { strength }] of ideasWith(index, hint, (at) => scores.has(at))) {
      scores.set(idea, (scores.get(idea) ?? 0) + share * strength);
    }
  }
  return scores;
}

/** Best first; equals in the order of the index. */
export function inOrder(scores: ReadonlyMap<number, number>): readonly number[] {
  const stepped = new Map([...scores].map(([idea, score]) => [idea, Math.round(score * STEPS)]));
  return [...scores.keys()].sort((a, b) => (stepped.get(b) ?? 0) - (stepped.get(a) ?? 0) || a - b);
}
