import type { Idea } from '../ideas/idea.ts';
import { newestTerms } from '../ideas/term.ts';
import { readTermValue } from '../search/filters.ts';
import { isOfTerms } from '../search/standing.ts';

/** Which terms a call is about. */
export type TermScope =
  /** The newest of each program. */
  | { readonly kind: 'newest' }
  /** `any`, a year, a year and its term, or `-3`: the third of any year. */
  | { readonly kind: 'term'; readonly value: string }
  | { readonly kind: 'refused'; readonly message: string };

/** @param typed what `--term` says; null where it is not there. */
export function readTermScope(typed: string | null): TermScope {
  if (typed === null) return { kind: 'newest' };
  const value = readTermValue(typed);
  if (value !== undefined) return { kind: 'term', value };
  return {
    kind: 'refused',
    message: `--term is "${typed}". Write a term such as 2024-3, a year such as 2025, or any.`,
  };
}

/** What is of a scope's terms (ideas, timelines), in its order. */
export function withinScope<T extends Pick<Idea, 'program' | 'term'>>(
  scope: Exclude<TermScope, { kind: 'refused' }>,
  all: readonly T[],
): readonly T[] {
  const terms = scope.kind === 'term' ? [scope.value] : undefined;
  const newest = newestTerms(all);
  return all.filter((one) => isOfTerms(one, { terms }, newest));
}
