/**
 * Ideas to an index that answers queries.
 *
 * MiniSearch is the index: it keeps which term stands in which field of which idea. Its terms are exact: ordinary words
 * by their stem, and names (skills, technologies, projects, mentors) as one term each whatever their spelling, so
 * that a search for Kubernetes looks up one term and finds k8s. What is beside it here is what it does not keep: the
 * order of words for phrases, and the words and names there are, for mending and suggesting.
 */
import MiniSearch from 'minisearch';
import type { Idea, Program } from '../ideas/idea.ts';
import { newestTerms } from '../ideas/term.ts';
import { buildCatalogLexicon, type CatalogLexicon } from './catalog-lexicon.ts';
import { FIELDS } from './fields.ts';
import { type Reading, readIdea } from './read-idea.ts';
import { createTextReader } from './read-text.ts';
import { inOrderOfStanding } from './standing.ts';
import type { Term } from './term.ts';
import type { Sequence } from './word-sequence.ts';

export interface SearchIndex {
  /** Newest term first, then open before accepted before proposed, then by id: the order among equals. */
  readonly ideas: readonly Idea[];
  /** The newest term of each program. */
  readonly newest: ReadonlyMap<Program | null, string | null>;
  /** Each idea by its position in `ideas`, under the terms of its fields (see read-idea.ts). */
  readonly terms: MiniSearch<Reading>;
  readonly lexicon: CatalogLexicon;
  /** Words as people write them, folded: what a typo can have meant. */
  readonly spellings: ReadonlyMap<string, Term>;
  readonly byStem: ReadonlyMap<string, Term>;
  /** By concept. */
  readonly names: readonly Term[];
  readonly sequence: Pick<Sequence, 'hasRow'>;
}

/** An index that takes terms as they are and looks them up as they are. */
function emptyIndex(): MiniSearch<Reading> {
  return new MiniSearch<Reading>({
    fields: [...FIELDS],
    // A reading's fields are lists of terms already: each goes through as one token, which is processed to its terms.
    stringifyField: (terms) => terms,
    tokenize: (terms) => [terms],
    processTerm: (terms) => terms,
    searchOptions: { prefix: false, fuzzy: false },
  });
}

/** An index of these ideas, in whatever order they come. */
export function buildIndex(ideas: readonly Idea[]): SearchIndex {
  const ordered = inOrderOfStanding(ideas);
  const lexicon = buildCatalogLexicon(ordered);
  const reader = createTextReader(lexicon);
  const terms = emptyIndex();
  terms.addAll(ordered.map((idea, at) => readIdea(reader, idea, at)));
  return {
    ideas: ordered,
    newest: newestTerms(ordered),
    terms,
    lexicon,
    spellings: reader.spellings,
    byStem: reader.byStem,
    names: reader.names,
    sequence: reader.sequence,
  };
}
