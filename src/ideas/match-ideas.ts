import { assign, type Edge } from './assign.ts';
import type { Idea } from './idea.ts';
import { createComparison, nameKey, type Traits } from './likeness.ts';

/** One idea as two revisions tell it. */
export interface Pair {
  readonly before: Idea;
  readonly after: Idea;
}

export interface Matches {
  /** In the order of the later revision. */
  readonly pairs: readonly Pair[];
  /** Ideas of the earlier revision alone, in its order. */
  readonly gone: readonly Idea[];
  /** Ideas of the later revision alone, in its order. */
  readonly fresh: readonly Idea[];
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function plainKey({ program, term, project, title }: Idea): string {
  return `${program}\n${term}\n${nameKey(project)}\n${nameKey(title)}`;
}

/** Pair the ideas that kept their id, project and title; ids are unique within a revision. */
function pairById(before: readonly Idea[], after: readonly Idea[]): readonly Pair[] {
  const earlier = new Map(before.map((idea) => [idea.id, idea]));
  return after.flatMap((idea) => {
    const twin = earlier.get(idea.id);
    const same = twin?.project === idea.project && twin.title === idea.title && twin.term === idea.term;
    return twin && same && twin.program === idea.program ? [{ before: twin, after: idea }] : [];
  });
}

/** Pair the ideas whose project and title stand exactly once in their term on either side. */
function pairByKey(before: readonly Idea[], after: readonly Idea[]): readonly Pair[] {
  const earlier = grouped(before, (idea) => [plainKey(idea)]);
  const later = grouped(after, (idea) => [plainKey(idea)]);
  return [...later].flatMap(([key, [idea, ...others]]) => {
    const [twin, ...twins] = earlier.get(key) ?? [];
    return twin && idea && others.length + twins.length === 0 ? [{ before: twin, after: idea }] : [];
  });
}

/** What two ideas must have in common to be worth comparing: their project, title, issue, page or opening words. */
function blocksOf({ project, title, issues, lfxUrl, opening }: Traits): readonly string[] {
  return [
    `project ${project}`,
    `title ${title}`,
    ...[...issues].map((issue) => `issue ${issue}`),
    ...(lfxUrl === null ? [] : [`page ${lfxUrl}`]),
    ...(opening === null ? [] : [`opening ${opening}`]),
  ];
}

/** Pair by likeness what no key paired, the best for all together. */
function pairByLikeness(before: readonly Idea[], after: readonly Idea[], least: number): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const { traitsOf, likeness } = createComparison();
  const earlier = before.map(traitsOf);
  const places = new Map(earlier.map((traits, place) => [traits, place]));
  const blocks = grouped(earlier, blocksOf);
  const edges = after.map(traitsOf).flatMap((later, right): Edge[] => {
    const candidates = new Set(blocksOf(later).flatMap((block) => blocks.get(block) ?? []));
    return [...candidates].flatMap((candidate) => {
      const like = likeness(later, candidate);
      // Squared, so that one sure pair is not given up for two doubtful ones.
      return like > 0 && like >= least ? [{ left: places.get(candidate) ?? -1, right, weight: like ** 2 }] : [];
    });
  });
  return assign(edges).flatMap(({ left, right }) => {
    const [twin, idea] = [before[left], after[right]];
    return twin && idea ? [{ before: twin, after: idea }] : [];
  });
}

/**
 * Which ideas of two revisions are one idea, wherever they stand and whatever they are now called.
 *
 * Project and title within a term decide first; what they leave is paired by upstream issue, application page and
 * likeness of text, as the best assignment of all together, so that ideas which share an issue do not take each
 * other's place.
 *
 * @param least the likeness that a pair needs: 0 between two revisions, where one idea went and another came; more
 *   between two documents of one revision, where both stand side by side.
 */
export function matchIdeas(before: readonly Idea[], after: readonly Idea[], least = 0): Matches {
  const earlier = new Set(before);
  const later = new Set(after);
  const twins = new Map<Idea, Idea>();
  const take = (pairs: readonly Pair[]): void => {
    for (const pair of pairs) {
      earlier.delete(pair.before);
      later.delete(pair.after);
      twins.set(pair.after, pair.before);
    }
  };
  take(pairById(before, after));
  take(pairByKey([...earlier], [...later]));
  take(pairByLikeness([...earlier], [...later], least));
  return {
    pairs: after.flatMap((idea) => {
      const twin = twins.get(idea);
      return twin ? [{ before: twin, after: idea }] : [];
    }),
    gone: before.filter((idea) => earlier.has(idea)),
    fresh: after.filter((idea) => later.has(idea)),
  };
}
