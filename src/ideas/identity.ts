/** The names by which ideas are known everywhere: stable under reordering, each given once. */
import type { Idea } from './idea.ts';
import { fingerprint, slug } from './slug.ts';

/** The name an idea would have if no other had the same. */
function baseId(idea: Pick<Idea, 'program' | 'term' | 'project' | 'title'>): string {
  const place = [idea.program, idea.term].filter((part) => part !== null).join('-');
  return [place, slug(idea.project), slug(idea.title) || 'idea'].filter((part) => part !== '').join('/');
}

/** Ideas with their ids. Ideas that would share one are told apart by their upstream issue or else by their words. */
export function uniqueIds(ideas: readonly Idea[]): readonly Idea[] {
  const named = ideas.map((idea) => ({ idea, base: baseId(idea), number: issueNumber(idea) }));
  const shared = countOf(named, ({ base }) => base);
  const issues = countOf(named, ({ base, number }) => `${base} ${number}`);
  const taken = new Map<string, number>();
  return named.map(({ idea, base, number }) => {
    if (shared.get(base) === 1) return { ...idea, id: free(base, taken) };
    const alone = number !== null && issues.get(`${base} ${number}`) === 1;
    return { ...idea, id: free(`${base}-${alone ? number : fingerprint(wordsOf(idea))}`, taken) };
  });
}

/** How many items have each key. */
function countOf<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function issueNumber(idea: Idea): string | null {
  return /\/(\d{1,9})(?:[?#].*)?$/.exec(idea.upstream[0] ?? '')?.[1] ?? null;
}

/** All that is said of an idea, wherever it stands. */
function wordsOf(idea: Idea): string {
  const { description, outcome, skills, mentors, upstream, lfxUrl, subproject } = idea;
  return JSON.stringify([description, outcome, skills, mentors, upstream, lfxUrl, subproject]);
}

/** An id as it is, or counted up where ideas are the same to the letter. */
function free(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
