/**
 * Which ideas have what is wanted, and how strongly: MiniSearch finds them, and where each term stands in them decides
 * the strength. MiniSearch's own score, which goes by how rare and how frequent words are, is not used.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchIndex } from './build-index.ts';
import type { Clause, Part, RowPart } from './clauses.ts';
import { type Field, strengthIn } from './fields.ts';

export interface Match {
  /** From 0 to 1. */
  readonly strength: number;
  /** What was found of the clause: "Go". */
  readonly label: string;
}

/** How much of the doubt that the best part leaves, the others may take away: React and CSS are more frontend than React. */
const SUPPORT = 0.7;
/** A row of filler alone ("how to"): such words are no terms in running text. */
const OF_FILLER: readonly Field[] = ['passing'];

function queryOf(part: Part): Query[] {
  if (part.kind === 'ideas') return [];
  const { fields } = part;
  if (part.kind === 'term') return [{ queries: [part.term], fields: [...fields] }];
  const words: Query = part.terms.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries: [...part.terms] };
  const queries: Query[] = part.name === undefined ? [words] : [words, part.name];
  return queries.map((query) => ({
    queries: [query],
    fields: [...fields],
  }));
}

/** The fields in which an idea has words in a row: those of the rarest, and of the name they are. */
function fieldsOfRow({ sequence }: SearchIndex, part: RowPart, { id, match }: SearchResult): readonly string[] {
  const hasWords = part.terms.every((term) => match[term] !== undefined);
  if (!hasWords || (part.numbers.length > 1 && !sequence.hasRow(id, part.numbers))) return [];
  const rarest = part.terms[0];
  const own = rarest === undefined ? OF_FILLER : (match[rarest] ?? []);
  return [...own, ...(match[part.name ?? ''] ?? [])];
}

/** The fields that count in which an idea has a part. */
function fieldsOf(index: SearchIndex, part: Part, result: SearchResult): readonly Field[] {
  if (part.kind === 'ideas') return [];
  const found = part.kind === 'term' ? result.match[part.term] : fieldsOfRow(index, part, result);
  return found === undefined ? [] : part.fields.filter((field) => found.includes(field));
}

function matchOf(index: SearchIndex, parts: readonly Part[], result: SearchResult): Match | undefined {
  let strength = 0;
  let label: string | undefined;
  for (const part of parts) {
    const fields = fieldsOf(index, part, result);
    if (fields.length === 0) continue;
    const own = strengthIn(fields) * part.factor;
    const best = Math.max(strength, own);
    strength = best + SUPPORT * (1 - best) * Math.min(strength, own);
    label ??= part.label;
  }
  return label === undefined ? undefined : { strength, label };
}

/**
 * The ideas that have a clause, by position.
 *
 * @param isAsked leaves ideas out before anything is made of them, which is most of what a frequent term costs.
 */
export function ideasWith(
  index: SearchIndex,
  { parts }: Pick<Clause, 'parts'>,
  isAsked?: (idea: number) => boolean,
): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  for (const part of parts) {
    if (part.kind !== 'ideas') continue;
    for (const idea of part.positions)
      if (isAsked?.(idea) !== false) matches.set(idea, { strength: 1, label: part.label });
  }
  const queries = parts.flatMap(queryOf);
  if (queries.length === 0) return matches;
  const boostDocument = isAsked && ((idea: number): number => (isAsked(idea) ? 1 : 0));
  for (const result of index.terms.search({ combineWith: 'OR', queries }, boostDocument && { boostDocument })) {
    const match = matchOf(index, parts, result);
    if (match) matches.set(result.id, match);
  }
  return matches;
}
