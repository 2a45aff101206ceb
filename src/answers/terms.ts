/** The terms that answers speak of. */
import type { Catalog, Idea } from '../ideas/idea.ts';
import { compareTerms, newestTerms, termName } from '../ideas/term.ts';

/** More terms than this are said by their number. */
const TERMS_NAMED = 3;

/** "LFX 2024 Term 3"; null where the documents do not tell. */
export function termOf({ program, term }: Pick<Idea, 'program' | 'term'>): string | null {
  return program === null && term === null ? null : termName(program, term);
}

/** The terms of some ideas, newest first; where they are many, how many. */
export function termsOf(ideas: readonly Idea[]): readonly string[] {
  const each = new Map(ideas.map((idea) => [`${idea.program} ${idea.term}`, idea]));
  const newestFirst = [...each.values()].toSorted((left, right) => compareTerms(right.term, left.term));
  const names = newestFirst.map(termOf).filter((name) => name !== null);
  return names.length > TERMS_NAMED ? [`${names.length} ${kindOfTerms(newestFirst)}`] : names;
}

/** What many terms have in common: "terms of 2023", "GSoC terms". */
function kindOfTerms(ideas: readonly Idea[]): string {
  const years = new Set(ideas.map(({ term }) => term?.slice(0, 4)));
  const programs = new Set(ideas.map(({ program }) => program));
  const [year] = years;
  const [program] = programs;
  if (years.size === 1 && year !== undefined) return `terms of ${year}`;
  return programs.size === 1 && program !== null && program !== undefined
    ? `${termName(program, null)} terms`
    : 'terms';
}

type NewestTerms = ReturnType<typeof newestTerms>;

/** A catalog never changes, and every answer asks for its newest terms. */
const NEWEST = new WeakMap<Catalog, NewestTerms>();

/** The newest term of each program. */
export function newestTermsOf(catalog: Catalog): NewestTerms {
  const newest = NEWEST.get(catalog) ?? newestTerms(catalog.ideas);
  NEWEST.set(catalog, newest);
  return newest;
}

/** The ideas of the newest term of each program. */
export function newestIdeas(catalog: Catalog): readonly Idea[] {
  const newest = newestTermsOf(catalog);
  return catalog.ideas.filter(({ program, term }) => newest.get(program) === term);
}
