/** What stands before what among equals, and which ideas a term takes in. */
import type { Idea, Program, Status } from '../ideas/idea.ts';
import { compareTerms } from '../ideas/term.ts';
import type { Filter } from './filters.ts';

const RANK: Readonly<Record<Status, number>> = { open: 0, accepted: 1, proposed: 2 };

/** Newest term first, open before accepted before proposed, then by id. */
export function inOrderOfStanding(ideas: readonly Idea[]): Idea[] {
  return ideas.toSorted(
    (left, right) =>
      compareTerms(right.term, left.term) ||
      RANK[left.status] - RANK[right.status] ||
      (left.id < right.id ? -1 : Number(left.id !== right.id)),
  );
}

/** Whether an idea's term is one a filter's value names: `any`, `2025`, `2024-3` or `-3`. */
function isOfTerm(idea: Pick<Idea, 'term'>, value: string): boolean {
  if (value === 'any') return true;
  if (idea.term === null) return false;
  if (value.startsWith('-')) return idea.term.endsWith(value);
  return idea.term === value || idea.term.startsWith(`${value}-`);
}

/** What a query or a sentence says of programs and terms, as filters take them; undefined where it says nothing. */
export interface Scope {
  readonly programs?: readonly string[] | undefined;
  readonly terms?: readonly string[] | undefined;
}

/** Whether an idea is of these programs and of any of these terms; where no term is said, of the newest of its program. */
export function isOfTerms(
  { program, term }: Pick<Idea, 'program' | 'term'>,
  { programs, terms }: Scope,
  newest: ReadonlyMap<Program | null, string | null>,
): boolean {
  if (programs !== undefined && !programs.includes(program ?? '')) return false;
  return terms === undefined ? newest.get(program) === term : terms.some((value) => isOfTerm({ term }, value));
}

/**
 * Whether a filter on program, term or status lets an idea through; true for the filters on names. Where a document
 * does not tell its program or term, plain words that speak of one do not rule its ideas out.
 */
export function passes(idea: Idea, filter: Filter): boolean {
  const isUntold = (filter.key === 'program' && idea.program === null) || (filter.key === 'term' && idea.term === null);
  if (isUntold && filter.implied) return true;
  if (filter.key === 'program') return filter.values.includes(idea.program ?? '') !== filter.negated;
  if (filter.key === 'status') return filter.values.includes(idea.status) !== filter.negated;
  return filter.key !== 'term' || filter.values.some((value) => isOfTerm(idea, value)) !== filter.negated;
}
