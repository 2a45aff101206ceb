/** What a search was understood as, and where it looked. */
import type { Program } from '../ideas/idea.ts';
import { termName } from '../ideas/term.ts';
import type { Filter, FilterKey, Query } from '../search/query.ts';
import type { SearchResult } from '../search/search.ts';
import type { Subject } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { phraseOf } from './phrase.ts';
import { newestTermsOf, termOf } from './terms.ts';

export function subjectOf({ query, hits, relaxed, mended }: SearchResult, { index }: AnswerContext): Subject {
  // What none has all of is named by what it is.
  const ideas = relaxed.length > 0 ? [] : hits.map(({ idea }) => idea);
  return { words: phraseOf(query, ideas, index), leftOut: relaxed, mended, notes: query.notes };
}

function valuesOf({ filters }: Query, key: FilterKey): readonly string[] {
  return filters.filter((filter) => filter.key === key && !filter.negated).flatMap(({ values }) => values);
}

/** The terms that a query looks at, in words: those it names, else the newest of the programs it names. */
export function termsLookedAt(query: Query, { catalog }: AnswerContext): readonly string[] {
  const programs = valuesOf(query, 'program');
  const terms = query.filters.filter(isTerm).flatMap(({ values }) => values);
  if (terms.length > 0) return terms.map((term) => termValueWords(term, programs));
  return [...newestTermsOf(catalog)]
    .filter(([program]) => programs.length === 0 || programs.includes(program ?? ''))
    .map(([program, term]) => termOf({ program, term }))
    .filter((name) => name !== null);
}

function isTerm({ key, negated }: Filter): boolean {
  return key === 'term' && !negated;
}

/** `2024-3`, `2024`, `-3` and `any` in words. */
function termValueWords(term: string, programs: readonly string[]): string {
  if (term === 'any') return 'any term';
  if (term.startsWith('-')) return `Term ${term.slice(1)} of any year`;
  const [program] = programs;
  return programs.length === 1 ? termName(program as Program, term) : term.replace('-', ' Term ');
}
