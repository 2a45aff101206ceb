/** Clauses to a score for every idea: which it has, and how strongly. */
import type { Clause, IdeaList } from './resolve.ts';

export interface Field {
  /** From 0 (nothing) to 1 (everything, in every place), by idea. */
  readonly total: Float32Array;
  /** How many clauses each idea has. */
  readonly matched: Uint8Array;
  /** How many of those it lists, is titled by or belongs to, and does not just mention. */
  readonly about: Uint8Array;
  /** The share of the clauses' weight that it has, from 0 to 1. */
  readonly coverage: Float32Array;
  /** Whether an idea has a clause. */
  has(doc: number, clause: number): boolean;
}

/** From this strength on, an idea is about a thing and does not just mention it. */
const ABOUT = 0.4;

/** How much of the doubt that the best list leaves, the others may take away: React and CSS are more frontend than React. */
const SUPPORT = 0.6;

function strongest(into: Float32Array, { docs, impacts, fields, factor, mask }: IdeaList): void {
  for (let at = 0; at < docs.length; at++) {
    if (((fields[at] ?? 0) & mask) === 0) continue;
    const doc = docs[at] ?? 0;
    const strength = ((impacts[at] ?? 0) / 255) * factor;
    const known = into[doc] ?? 0;
    const best = Math.max(known, strength);
    into[doc] = best + SUPPORT * (1 - best) * Math.min(known, strength);
  }
}

/** The strength of a clause for every idea. */
function strengthsOf(ideas: number, { lists }: Clause): Float32Array {
  const strengths = new Float32Array(ideas);
  for (const list of lists) strongest(strengths, list);
  return strengths;
}

/** @param hints what orders only, worth `hintWeight` of a score together. */
export function scoreClauses(
  ideas: number,
  clauses: readonly Clause[],
  hints: readonly Clause[],
  hintWeight: number,
): Field {
  const total = new Float32Array(ideas);
  const matched = new Uint8Array(ideas);
  const about = new Uint8Array(ideas);
  const coverage = new Float32Array(ideas);
  const most = hints.length > 0 ? 1 + hintWeight : 1;
  const sum = most * (clauses.reduce((all, { weight }) => all + weight, 0) || 1);
  const strengths = clauses.map((clause) => {
    const own = strengthsOf(ideas, clause);
    const share = clause.weight / sum;
    for (let doc = 0; doc < ideas; doc++) {
      const value = own[doc] ?? 0;
      if (value === 0) continue;
      total[doc] = (total[doc] ?? 0) + share * value;
      matched[doc] = (matched[doc] ?? 0) + 1;
      coverage[doc] = (coverage[doc] ?? 0) + share;
      if (value >= ABOUT) about[doc] = (about[doc] ?? 0) + 1;
    }
    return own;
  });
  for (const hint of hints) {
    const own = strengthsOf(ideas, hint);
    for (let doc = 0; doc < ideas; doc++) {
      total[doc] = (total[doc] ?? 0) + (hintWeight / hints.length / most) * (own[doc] ?? 0);
    }
  }
  return { total, matched, about, coverage, has: (doc, clause) => (strengths[clause]?.[doc] ?? 0) > 0 };
}
