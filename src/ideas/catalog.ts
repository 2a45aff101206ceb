/** The ideas of several documents as one catalog. */
import type { Catalog, Idea, ParsedDocument, Status } from './idea.ts';
import { uniqueIds } from './identity.ts';
import { matchIdeas } from './match-ideas.ts';
import { mergeTimelines } from './timeline.ts';

/** Ideas of two documents are one by title, page or issue; by their texts only where they are nearly the same words. */
const SIDE_BY_SIDE = 0.64;

const PROGRESS: readonly Status[] = ['proposed', 'accepted', 'open'];

/**
 * Merges documents into a catalog. An idea that stands in two documents (a term's list of proposals and its list of
 * accepted ideas) is one: what stands in the document in which it has come furthest wins, what is missing there is
 * taken from the other. Ids are unique and do not depend on the order of documents or ideas.
 */
export function buildCatalog(parsed: readonly ParsedDocument[]): Catalog {
  return {
    ideas: uniqueIds(mergeIdeas(parsed.map(({ ideas }) => ideas))),
    problems: parsed.flatMap(({ problems }) => problems),
    timelines: mergeTimelines(parsed.flatMap(({ timeline }) => (timeline === null ? [] : [timeline]))),
  };
}

/** Ideas of all documents, the same idea of two documents once; two ideas of one document are never the same. */
function mergeIdeas(documents: readonly (readonly Idea[])[]): readonly Idea[] {
  const terms = new Map<string, readonly Idea[]>();
  for (const ideas of documents) {
    for (const [term, own] of Map.groupBy(ideas, (idea) => `${idea.program} ${idea.term}`)) {
      terms.set(term, mergeDocument(terms.get(term) ?? [], own));
    }
  }
  return [...terms.values()].flat();
}

/** Adds a document's ideas of a term to those of others; an idea is known again as it is from one revision to the next. */
function mergeDocument(known: readonly Idea[], ideas: readonly Idea[]): readonly Idea[] {
  if (known.length === 0) return ideas;
  const named = uniqueIds(known);
  const { pairs, fresh } = matchIdeas(named, ideas, SIDE_BY_SIDE);
  const partners = new Map(pairs.map(({ before, after }) => [before.id, after]));
  const merged = named.map((idea) => {
    const partner = partners.get(idea.id);
    return partner === undefined ? idea : merge(idea, partner);
  });
  return [...merged, ...fresh];
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
