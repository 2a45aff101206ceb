/** All projects, or all skills, with how many ideas each has. */
import type { Idea } from '../ideas/idea.ts';
import type { Answer, Count, Earlier } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { pageOf } from './paging.ts';
import type { OverviewRequest } from './request.ts';
import { skillNames } from './skill-names.ts';
import { standings } from './standing.ts';
import { newestIdeas, termsOf } from './terms.ts';

/** Names on a page: projects have a line each, skills share lines. */
const PAGE_SIZE = { projects: 25, skills: 60 };

export function answerOverview(request: OverviewRequest, context: AnswerContext): Answer {
  const { catalog, readAt } = context;
  const ideas = request.everyTerm ? catalog.ideas : newestIdeas(context.catalog);
  const { items, first, total, page, pages } = pageOf(
    countNames(request, ideas, context),
    request.page,
    PAGE_SIZE[request.kind],
  );
  return {
    kind: 'overview',
    request: { ...request, page },
    counts: items,
    first,
    total,
    page,
    pages,
    ideas: ideas.length,
    earlier: earlierOf(request, catalog.ideas.length - ideas.length),
    readAt,
    terms: termsOf(ideas),
  };
}

function earlierOf(request: OverviewRequest, count: number): Earlier | null {
  return count === 0 ? null : { count, request: { ...request, everyTerm: true, page: 1 } };
}

/** Projects by name; skills by how many ideas ask for them, then by name. */
function countNames({ kind }: OverviewRequest, ideas: readonly Idea[], context: AnswerContext): readonly Count[] {
  const standingOf = standings(context.catalog, context.now);
  const counts = new Map<string, { ideas: number; open: number }>();
  for (const idea of ideas) {
    const open = standingOf(idea) === 'open' ? 1 : 0;
    for (const name of kind === 'projects' ? [idea.project] : skillNames(context.index, idea)) {
      const known = counts.get(name) ?? { ideas: 0, open: 0 };
      counts.set(name, { ideas: known.ideas + 1, open: known.open + open });
    }
  }
  const named = [...counts].map(([name, count]) => ({ name, ...count }));
  const byName = named.toSorted((left, right) => compareNames(left.name, right.name));
  return kind === 'projects' ? byName : byName.toSorted((left, right) => right.ideas - left.ideas);
}

/** By letters, whatever their case, and the same on every machine. */
export function compareNames(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : Number(a > b);
}
