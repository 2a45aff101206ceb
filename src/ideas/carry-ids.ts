import type { Idea } from './idea.ts';
import { matchIdeas } from './match-ideas.ts';

/**
 * The later ideas under the ids by which the earlier revision knows them, so that a button, a change log and a person
 * who noted an id find an idea again after it was retitled.
 *
 * Ids stay unique: a new idea that would take the id of another gets a number behind its own.
 */
export function carryIds(before: readonly Idea[], after: readonly Idea[]): readonly Idea[] {
  const kept = new Map(matchIdeas(before, after).pairs.map((pair) => [pair.after, pair.before.id]));
  const taken = new Set(kept.values());
  return after.map((idea) => {
    const known = kept.get(idea);
    if (known !== undefined) return known === idea.id ? idea : { ...idea, id: known };
    let id = idea.id;
    for (let count = 2; taken.has(id); count += 1) id = `${idea.id}-${count}`;
    taken.add(id);
    return id === idea.id ? idea : { ...idea, id };
  });
}
