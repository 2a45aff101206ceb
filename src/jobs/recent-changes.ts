/** The change log as answers are told it: what came of each idea's changes, grouped as a digest groups them. */
import type { ChangeLog, ToldChange } from '../answers/change-log.ts';
import { editText } from '../digests/edits.ts';
import { planDigest, TOPICS } from '../digests/plan-digest.ts';
import type { ChangeStore, DatedChange } from '../store/store.ts';

/** Nobody asks for what changed longer ago. */
const KEPT_MS = 400 * 86_400_000;
/** More changes than this are not held for answers. */
const MOST_CHANGES = 1_000;

export async function readChangeLog(store: ChangeStore, now: Date): Promise<ChangeLog> {
  const changes = await store.since(new Date(now.getTime() - KEPT_MS), MOST_CHANGES);
  return { since: (instant) => toldSince(changes, instant), last: changes.at(-1)?.at ?? null };
}

function toldSince(changes: readonly DatedChange[], instant: Date): readonly ToldChange[] {
  const plan = planDigest(
    changes.filter(({ at }) => at >= instant),
    { topics: TOPICS, matches: () => true },
  );
  if (plan.kind === 'skip') return [];
  const items = plan.sections.flatMap(({ projects }) => projects.flatMap((project) => project.items));
  return items.map(({ topic, idea, edits }) => ({ topic, idea, edits: edits.map(editText) }));
}
