/**
 * Which sources the catalog came from, so that what is only a change of the settings, or a source that cannot be read
 * just now, is no news.
 *
 * The first sight of a source announces nothing, as the first sight of all does; a new document in a source that was
 * read before is news. A source that is no longer configured takes its ideas away in silence.
 */
import type { Change } from '../ideas/change.ts';
import type { Catalog } from '../ideas/idea.ts';

/** What one configured source gave. */
export interface Origin {
  readonly source: string;
  /** Paths of its documents. */
  readonly paths: readonly string[];
  /** Whether these are all it has; a source that could not be read has none, and is not whole. */
  readonly isWhole: boolean;
}

/** Every source that was read before, with the paths of its documents: what the store remembers. */
export type KnownSources = Readonly<Record<string, readonly string[]>>;

export interface SourcePlan {
  /** Paths that are seen for the first time because their source is. */
  readonly fresh: ReadonlySet<string>;
  /** Paths of configured sources that are there, for all we know, but could not be read. */
  readonly missed: ReadonlySet<string>;
  /** Paths that are gone because their source is no longer configured. */
  readonly dropped: ReadonlySet<string>;
  /** To be remembered once the reading is taken. */
  readonly known: KnownSources;
}

/** @param known null where nothing is remembered yet: then no source counts as new. */
export function planSources(known: KnownSources | null, origins: readonly Origin[]): SourcePlan {
  const before = known ?? {};
  const pathsOf = (some: readonly Origin[]): readonly string[] => some.flatMap(({ paths }) => paths);
  const isKnown = ({ source }: Origin): boolean => known === null || Object.hasOwn(before, source);
  const heldBefore = ({ source }: Origin): readonly string[] => before[source] ?? [];

  const read = new Set(pathsOf(origins));
  const seen = new Set([...Object.values(before).flat(), ...pathsOf(origins.filter(isKnown))]);
  const configured = new Set(origins.flatMap(heldBefore));
  const missed = new Set(origins.filter(({ isWhole }) => !isWhole).flatMap(heldBefore)).difference(read);
  return {
    fresh: read.difference(seen),
    missed,
    dropped: new Set(Object.values(before).flat()).difference(read).difference(configured),
    known: Object.fromEntries(
      // A source that was never read whole stays one to be seen for the first time.
      origins
        .filter((origin) => origin.isWhole || Object.hasOwn(before, origin.source))
        .map((origin) => {
          const { source, paths, isWhole } = origin;
          return [source, isWhole ? paths : [...new Set([...paths, ...heldBefore(origin)])]];
        }),
    ),
  };
}

/** Whether a change is news, and not only what a first sight or the settings made of it. */
export function isNews(change: Change, { fresh, dropped }: Pick<SourcePlan, 'fresh' | 'dropped'>): boolean {
  if (change.kind !== 'removed' && fresh.has(change.after.source.document)) return false;
  return change.kind === 'added' || !dropped.has(change.before.source.document);
}

/** What was read, with what an earlier catalog holds of documents that could not be. Ids are the earlier catalog's. */
export function keepMissed(before: Catalog, read: Catalog, missed: ReadonlySet<string>): Catalog {
  if (missed.size === 0) return read;
  const isMissed = (document: string): boolean => missed.has(document);
  const kept = before.ideas.filter(({ source }) => isMissed(source.document));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ideas: [...read.ideas.filter(({ id }) => !ids.has(id)), ...kept],
    problems: [...read.problems, ...before.problems.filter(({ document }) => isMissed(document))],
    timelines: [...read.timelines, ...before.timelines.filter(({ source }) => isMissed(source.document))],
  };
}
