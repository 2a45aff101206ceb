/** The names by which ideas are known everywhere: stable under reordering, each given once. */
import type { Idea } from './idea.ts';
import { fingerprint, slug } from './slug.ts';

/** The name an idea would have if no other had the same. */
export function baseId(idea: Pick<Idea, 'program' | 'term' | 'project' | 'title'>): string {
  const place = [idea.program, idea.term].filter((part) => part !== null).join('-');
  return [place, slug(idea.project), slug(idea.title) || 'idea'].filter((part) => part !== '').join('/');
}

/** Ideas with their ids. Ideas that would share one are told apart by their upstream issue or else by their words. */
export function uniqueIds(ideas: readonly Idea[]): readonly Idea[] {
  const shared = Map.groupBy(ideas, baseId);
  const taken = new Set<string>();
  return ideas.map((idea) => {
    const base = baseId(idea);
    const twins = shared.get(base) ?? [];
    const id = free(twins.length > 1 ? `${base}-${markOf(idea, twins)}` : base, taken);
    taken.add(id);
    return { ...idea, id };
  });
}

/** What tells an idea from its twins and does not depend on where it stands. */
function markOf(idea: Idea, twins: readonly Idea[]): string {
  const number = issueNumber(idea);
  const alone = number !== null && twins.filter((twin) => issueNumber(twin) === number).length === 1;
  return alone ? number : fingerprint(wordsOf(idea));
}

function issueNumber(idea: Idea): string | null {
  return /\/(\d{1,9})(?:[?#].*)?$/.exec(idea.upstream[0] ?? '')?.[1] ?? null;
}

function wordsOf(idea: Idea): string {
  return JSON.stringify([
    idea.description,
    idea.outcome,
    idea.skills,
    idea.mentors,
    idea.upstream,
    idea.lfxUrl,
    idea.subproject,
  ]);
}

function free(id: string, taken: ReadonlySet<string>): string {
  let found = id;
  for (let count = 2; taken.has(found); count += 1) found = `${id}-${count}`;
  return found;
}
