/** The terms and programs that are set against each other, and what counts as the same in both. */
import type { Idea } from '../../ideas/idea.ts';
import { compareTerms } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { filledSides, type TermsSaid, termsSaid } from '../questions/terms-said.ts';
import { EARLIER } from './figures.ts';

/** The scopes that all sides name; the name of the first that the documents do not hold; null where one names none. */
export function scopesOf(sides: readonly string[], context: AnswerContext): readonly TermsSaid[] | string | null {
  const [first = ''] = sides;
  const scopes = filledSides(sides, context).map((side, at) => {
    if (side === EARLIER) return termsBefore(termsSaid(first, context), context);
    const filled = termsSaid(side, context);
    // "Projects of term 3 that are in 2027 too": the year is of one side alone.
    return filled?.ideas.length === 0 ? termsSaid(sides[at] ?? side, context) : filled;
  });
  const told = scopes.filter((scope) => scope !== null);
  if (told.length < scopes.length) return null;
  return told.find(({ ideas }) => ideas.length === 0)?.name ?? told;
}

/** All terms of the same programs before those of a scope. */
function termsBefore(scope: TermsSaid | null, { catalog }: AnswerContext): TermsSaid | null {
  if (scope === null) return null;
  const oldest = new Map<Idea['program'], Idea['term']>();
  for (const { program, term } of scope.ideas) {
    const known = oldest.get(program);
    if (known === undefined || compareTerms(term, known) < 0) oldest.set(program, term);
  }
  const ideas = catalog.ideas.filter(
    ({ program, term }) => oldest.has(program) && compareTerms(term, oldest.get(program) ?? null) < 0,
  );
  return ideas.length === 0 ? null : { name: EARLIER, ideas };
}

/** "Headlamp" and "Headlamp (a user interface)" are one project, as its names are known. */
export function keyOf(name: string, { index: { lexicon } }: AnswerContext): string {
  return String(lexicon.projects.get(name) ?? nameKey(name));
}
