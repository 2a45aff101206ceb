/**
 * What happened between two revisions of the catalog, idea by idea.
 *
 * Documents are moved about, retitled and reformatted all the time; only what a reader would call news becomes a
 * change. This room knows no documents here: where an idea stands plays no part in what it is.
 */
import type { Change, Changed } from './change.ts';
import type { Idea } from './idea.ts';
import { matchIdeas, type Pair } from './match-ideas.ts';
import { changedFields } from './meaning.ts';

function changeOf({ before, after }: Pair): readonly Changed[] {
  const fields = changedFields(before, after);
  if (fields.length === 0 && before.status === after.status) return [];
  return [{ kind: 'changed', from: before.status, to: after.status, fields, before, after }];
}

/**
 * The changes that lead from one revision's ideas to another's.
 *
 * Laws: `diffIdeas(a, a)` is empty; applying `diffIdeas(a, b)` to `a` gives what `b` says, in some order.
 *
 * @returns one record an idea: removed in the order of `before`, then changed and added in the order of `after`.
 */
export function diffIdeas(before: readonly Idea[], after: readonly Idea[]): readonly Change[] {
  const { pairs, gone, fresh } = matchIdeas(before, after);
  const twins = new Map(pairs.map((pair) => [pair.after, pair]));
  const unpaired = new Set(fresh);
  const told = after.flatMap((idea): readonly Change[] => {
    const pair = twins.get(idea);
    if (pair !== undefined) return changeOf(pair);
    return unpaired.has(idea) ? [{ kind: 'added', to: idea.status, after: idea }] : [];
  });
  // Removed first: where a new idea takes the id of one that went, what went comes before it in the change log.
  return [...gone.map((idea): Change => ({ kind: 'removed', from: idea.status, before: idea })), ...told];
}

/**
 * The ideas after some changes, each known by its id before them: changed in place, removed left out, added at the end.
 *
 * A change to an idea that is not there is passed over.
 */
export function applyChanges(before: readonly Idea[], changes: readonly Change[]): readonly Idea[] {
  const changed = new Map<string, Idea | null>();
  for (const change of changes) {
    if (change.kind !== 'added') changed.set(change.before.id, change.kind === 'changed' ? change.after : null);
  }
  const kept = before.flatMap((idea) => {
    const after = changed.get(idea.id);
    return after === null ? [] : [after ?? idea];
  });
  return [...kept, ...changes.flatMap((change) => (change.kind === 'added' ? [change.after] : []))];
}
