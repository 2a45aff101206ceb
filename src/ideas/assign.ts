/** A possible pair: positions in two lists, and how much the pair is worth (above 0). */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** The pairs so far, by their position in either list. */
interface Pairs {
  readonly byLeft: Map<number, Edge>;
  readonly byRight: Map<number, Edge>;
}

/** One new pair of a path that frees a position for the next: what the path gains so far, and the pair before. */
interface Step {
  readonly edge: Edge;
  readonly gain: number;
  readonly before: Step | undefined;
}

/** Whether a path already goes through a position: going there again would turn in a circle. */
function visits(step: Step | undefined, left: number): boolean {
  for (let at = step; at !== undefined; at = at.before) if (at.edge.left === left) return true;
  return false;
}

/** The path that an edge lengthens; undefined where no path reaches it or it is a pair already. */
function stepBy(edge: Edge, { byLeft, byRight }: Pairs, reached: ReadonlyMap<number, Step>): Step | undefined {
  const before = reached.get(edge.left);
  if (byLeft.get(edge.left) === edge || (before === undefined && byLeft.has(edge.left))) return undefined;
  return { edge, gain: (before?.gain ?? 0) + edge.weight - (byRight.get(edge.right)?.weight ?? 0), before };
}

/** Lengthen the paths by a pair that frees a position, keeping the best way to each; false once none gets better. */
function lengthen(edges: readonly Edge[], pairs: Pairs, reached: Map<number, Step>): boolean {
  let moved = false;
  for (const edge of edges) {
    const freed = pairs.byRight.get(edge.right)?.left;
    const step = freed === undefined ? undefined : stepBy(edge, pairs, reached);
    if (step === undefined || freed === undefined || visits(step, freed)) continue;
    if (step.gain <= (reached.get(freed)?.gain ?? Number.NEGATIVE_INFINITY)) continue;
    reached.set(freed, step);
    moved = true;
  }
  return moved;
}

/** The path of new pairs that gains most, earlier pairs changing partners along it; undefined if none gains. */
function bestPath(edges: readonly Edge[], pairs: Pairs): Step | undefined {
  const reached = new Map<number, Step>();
  while (lengthen(edges, pairs, reached));
  let best: Step | undefined;
  for (const edge of edges) {
    const step = pairs.byRight.has(edge.right) ? undefined : stepBy(edge, pairs, reached);
    if (step !== undefined && step.gain > (best?.gain ?? 0)) best = step;
  }
  return best;
}

/**
 * The edges in groups that share no position, each group in the order given: what one pairs, no other feels. Most ideas
 * are like few others, so that the groups are small.
 */
function groupsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const byLeft = Map.groupBy(edges, ({ left }) => left);
  const byRight = Map.groupBy(edges, ({ right }) => right);
  const groupOf = new Map<Edge, number>();
  let count = 0;
  for (const first of edges) {
    if (groupOf.has(first)) continue;
    const reached = [first];
    groupOf.set(first, count);
    for (const { left, right } of reached) {
      for (const edge of [...(byLeft.get(left) ?? []), ...(byRight.get(right) ?? [])]) {
        if (groupOf.has(edge)) continue;
        groupOf.set(edge, count);
        reached.push(edge);
      }
      byLeft.delete(left);
      byRight.delete(right);
    }
    count += 1;
  }
  return [...Map.groupBy(edges, (edge) => groupOf.get(edge)).values()];
}

/** The best pairs of one group. */
function assignGroup(edges: readonly Edge[]): readonly Edge[] {
  const pairs: Pairs = { byLeft: new Map(), byRight: new Map() };
  for (let path = bestPath(edges, pairs); path !== undefined; path = bestPath(edges, pairs)) {
    for (let step: Step | undefined = path; step !== undefined; step = step.before) {
      pairs.byLeft.set(step.edge.left, step.edge);
      pairs.byRight.set(step.edge.right, step.edge);
    }
  }
  return [...pairs.byLeft.values()];
}

/**
 * Pair positions of two lists so that the pairs' weights sum to the most, each position in one pair at most.
 *
 * Pairs are found one by one along the path that gains most, so that an early pair gives way when two later
 * ones are worth more than it. Deterministic: of equal sums the edges given first win.
 */
export function assign(edges: readonly Edge[]): readonly Edge[] {
  return groupsOf(edges)
    .flatMap(assignGroup)
    .sort((a, b) => a.left - b.left);
}
