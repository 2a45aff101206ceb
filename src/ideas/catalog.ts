/** The ideas of several documents as one catalog. */
import type { Catalog, Idea, ParsedDocument, Status } from './idea.ts';
import { baseId, uniqueIds } from './identity.ts';
import { mergeTimelines } from './timeline.ts';

const PROGRESS: readonly Status[] = ['proposed', 'accepted', 'open'];

/**
 * Merges documents into a catalog. An idea that stands in two documents (a term's list of proposals and its list of
 * accepted ideas) is one: what stands in the document in which it has come furthest wins, what is missing there is
 * taken from the other. Ids are unique and do not depend on the order of documents or ideas.
 */
export function buildCatalog(parsed: readonly ParsedDocument[]): Catalog {
  return {
    ideas: uniqueIds(mergeIdeas(parsed.flatMap(({ ideas }) => ideas))),
    problems: parsed.flatMap(({ problems }) => problems),
    timelines: mergeTimelines(parsed.flatMap(({ timeline }) => (timeline === null ? [] : [timeline]))),
  };
}

/** Ideas of all documents, the same idea of two documents once; two ideas of one document are never the same. */
function mergeIdeas(ideas: readonly Idea[]): readonly Idea[] {
  const merged: Idea[] = [];
  const places = new Map<string, number>();
  for (const idea of ideas) {
    const keys = keysOf(idea);
    const found = keys.map((key) => places.get(key)).find((at) => at !== undefined) ?? merged.length;
    const known = merged[found];
    const same = known !== undefined && known.source.document !== idea.source.document;
    const place = same ? found : merged.length;
    merged[place] = same ? merge(known, idea) : idea;
    for (const key of keys) if (same || !places.has(key)) places.set(key, place);
  }
  return merged;
}

/** By what an idea is known again in another document of its term. */
function keysOf(idea: Idea): readonly string[] {
  const place = `${idea.program} ${idea.term}`;
  const issues = idea.upstream.filter((address) => /\/(?:issues|pull|discussions)\/\d+/.test(address));
  return [
    baseId(idea),
    ...issues.map(
      (issue) =>
        `${place} ${idea.project.toLowerCase()} ${issue.toLowerCase().replace(/[?#].*$/, '')} ${firstWords(idea.title)}`,
    ),
  ];
}

/** Enough of a title to know it again after its end was rewritten, too little to take one idea for its neighbour. */
function firstWords(title: string): string {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 3)
    .join(' ');
}

function merge(left: Idea, right: Idea): Idea {
  const [main, other] = isFurther(right, left) ? [right, left] : [left, right];
  return {
    ...main,
    project: main.project || other.project,
    subproject: main.subproject ?? other.subproject,
    programName: main.programName ?? other.programName,
    description: main.description ?? other.description,
    outcome: main.outcome ?? other.outcome,
    skills: main.skills.length > 0 ? main.skills : other.skills,
    mentors: main.mentors.length > 0 ? main.mentors : other.mentors,
    upstream: main.upstream.length > 0 ? main.upstream : other.upstream,
    lfxUrl: main.lfxUrl ?? other.lfxUrl,
    size: main.size ?? other.size,
  };
}

/** Whether an idea stands further on its way, or as far and with more said about it. */
function isFurther(idea: Idea, than: Idea): boolean {
  const steps = PROGRESS.indexOf(idea.status) - PROGRESS.indexOf(than.status);
  if (steps !== 0) return steps > 0;
  const words = lengthOf(idea) - lengthOf(than);
  return words !== 0 ? words > 0 : idea.source.document < than.source.document;
}

function lengthOf(idea: Idea): number {
  return (
    (idea.description?.length ?? 0) +
    (idea.outcome?.length ?? 0) +
    idea.skills.length +
    idea.mentors.length +
    idea.upstream.length
  );
}
