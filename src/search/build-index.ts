/**
 * Ideas to an index that answers queries.
 *
 * Each idea is read once. What is listed (skills), what names it (title, project, mentors) and what it mentions
 * (description, outcome) become strengths of names and of plain words; `postings.ts` keeps them. A name is one term
 * whatever its spelling, so a search for Kubernetes looks up one list and finds k8s.
 */
import type { Idea, Program } from '../ideas/idea.ts';
import { buildCatalogLexicon, type CatalogLexicon } from './catalog-lexicon.ts';
import { createCollector, type Postings } from './postings.ts';
import { createTextReader } from './read-text.ts';
import { inOrderOfStanding, newestTermOfEach } from './standing.ts';
import { addIdea } from './strengths.ts';

export interface SearchIndex {
  /** Newest term first, then open before accepted before proposed, then by id: the order among equals. */
  readonly ideas: readonly Idea[];
  /** The newest term of each program. */
  readonly newest: ReadonlyMap<Program | null, string | null>;
  /** Whether each idea is of the newest term of its program. */
  readonly isNewest: Uint8Array;
  readonly lexicon: CatalogLexicon;
  /** From a stem to its number in `wordPostings` and `sequence`. */
  readonly words: ReadonlyMap<string, number>;
  /** Words as people would write them, with their stems: what a typo can have meant. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly wordPostings: Postings;
  readonly namePostings: Postings;
  /** Each idea's words in order, fields told apart by BREAK; idea i's begin at `sequenceStarts[i]`. */
  readonly sequence: Uint32Array;
  readonly sequenceStarts: Uint32Array;
}

/** An index of these ideas, in whatever order they come. */
export function buildIndex(ideas: readonly Idea[]): SearchIndex {
  const ordered = inOrderOfStanding(ideas);
  const newest = newestTermOfEach(ordered);
  const lexicon = buildCatalogLexicon(ordered);
  const reader = createTextReader(lexicon);
  const strengths = { reader, words: createCollector(), names: createCollector() };
  const sequenceStarts = new Uint32Array(ordered.length + 1);
  const isNewest = new Uint8Array(ordered.length);
  ordered.forEach((idea, at) => {
    addIdea(strengths, idea);
    sequenceStarts[at + 1] = reader.size;
    isNewest[at] = newest.get(idea.program) === idea.term ? 1 : 0;
  });
  return {
    ideas: ordered,
    newest,
    isNewest,
    lexicon,
    words: reader.numbers,
    spellings: reader.spellings,
    wordPostings: strengths.words.build(reader.numbers.size),
    namePostings: strengths.names.build(lexicon.concepts.length),
    sequence: reader.sequence.slice(0, reader.size),
    sequenceStarts,
  };
}
