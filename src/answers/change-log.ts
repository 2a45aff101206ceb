/** What became of ideas lately, as answers are told it: the log itself is kept elsewhere. */
import type { Idea } from '../ideas/idea.ts';

/** What came of one idea's changes together: one can apply now, it is new, it changed, it is gone. */
export interface ToldChange {
  readonly topic: 'open' | 'new' | 'changed' | 'removed';
  /** The idea as it stands now; as it stood last where it is gone. */
  readonly idea: Idea;
  /** What was edited, a sentence each; empty for a new or removed idea. */
  readonly edits: readonly string[];
}

export interface ChangeLog {
  /** What changed after an instant, an idea once, in the order in which it is told. */
  readonly since: (instant: Date) => readonly ToldChange[];
  /** When the last change was seen; null where none was. */
  readonly last: Date | null;
}
