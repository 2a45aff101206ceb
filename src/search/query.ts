/**
 * What somebody typed, as a value.
 *
 * The language is small: words (all wanted), `"a phrase"`, `-word`, `a OR b`, and filters. Around it, people
 * write sentences; filler falls away, "python but no llm" and "in gsoc 2023" mean what they say. A query can be
 * said back in words, so that nobody has to guess what was understood.
 */
import { editDistance } from './edit-distance.ts';
import { FILTER_KEYS, type Filter, filterExamples, filterKey, readFilter, validFilters } from './filters.ts';
import { lexQuery } from './lex-query.ts';
import { plain } from './normalise.ts';
import { readWishes, type Wish } from './read-wishes.ts';

export type { Filter, FilterKey } from './filters.ts';

/** One thing looked for. */
export interface Term {
  /** `words`: a word, or several that are one thing; `phrase`: these words in a row; `address`: an idea's issue or LFX page. */
  readonly kind: 'words' | 'phrase' | 'address';
  /** How it is said back: "Go", "hedged". */
  readonly text: string;
  /** As it was typed, folded: "golang". */
  readonly typed: string;
}

export interface Query {
  /** As typed, with plain signs. */
  readonly text: string;
  /** All of these; of each, any. In the order typed. */
  readonly wanted: readonly (readonly Term[])[];
  /** None of these. */
  readonly unwanted: readonly Term[];
  readonly filters: readonly Filter[];
  /** Words too general to leave an idea out for; they count in the order. */
  readonly hints: readonly Term[];
  /** Whether it reads as a sentence: then words that name nothing known only order. */
  readonly isSentence: boolean;
  /** Sentences about what could not be taken as typed. */
  readonly notes: readonly string[];
}

export type ParsedQuery =
  | { readonly kind: 'query'; readonly query: Query }
  | {
      readonly kind: 'refused';
      /** What is wrong, and what to type instead. */
      readonly message: string;
      /** Queries that can be typed as they are. */
      readonly suggestions: readonly string[];
    };

/** Longer than any sentence people search with; what is longer was pasted by mistake. */
const MAX_LENGTH = 1_000;
const MAX_WORDS = 100;
const EXAMPLES = ['go kubernetes', 'project:prometheus', '"unit test"', 'python -llm'];
const LEVEL_NOTE = 'How hard an idea is, is not recorded in the documents.';

/** A filter's key with more slips than these is not the one that was meant. */
const MAX_KEY_SLIPS = 2;

function refused(message: string): ParsedQuery {
  const teach = `Type what you are looking for, for example: ${EXAMPLES.join(', ')}.`;
  return { kind: 'refused', message: `${message} ${teach}`, suggestions: EXAMPLES };
}

/** A filter there is not: the same query with the filter that was meant, or with its value as a plain word. */
function refusedKey(key: string, text: string): ParsedQuery {
  const slips = (other: string): number => editDistance(key.toLowerCase(), other, MAX_KEY_SLIPS);
  const meant = FILTER_KEYS.toSorted((a, b) => slips(a) - slips(b)).find((other) => slips(other) <= MAX_KEY_SLIPS);
  return {
    kind: 'refused',
    message: `There is no filter "${key}:". There are ${validFilters()}. For example skill:go or term:any.`,
    suggestions: [text.replace(`${key}:`, meant === undefined ? '' : `${meant}:`), 'skill:go', 'term:any'],
  };
}

/**
 * Understand a query.
 *
 * Never throws: what cannot be a query is refused with a sentence that says what to type instead.
 *
 * @example
 *   parseQuery('golang -k8s term:any') // wanted Go, unwanted Kubernetes, one filter
 */
export function parseQuery(typed: string): ParsedQuery {
  const { length } = typed.trim();
  if (length > MAX_LENGTH) return refused(`That is ${length} characters; up to ${MAX_LENGTH} can be searched.`);
  const text = plain(typed);
  const count = text.split(' ').length;
  if (count > MAX_WORDS) return refused(`Those are ${count} words; up to ${MAX_WORDS} can be searched.`);
  const pieces = lexQuery(text);
  const filters: Filter[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'filter') continue;
    const key = filterKey(piece.key);
    if (key === undefined) return refusedKey(piece.key, text);
    const filter = readFilter(key, piece.values, piece.minus);
    if (typeof filter === 'string') {
      const message = `${filter} The filters are ${validFilters()}.`;
      return { kind: 'refused', message, suggestions: filterExamples(key) };
    }
    filters.push(filter);
  }
  const wishes = readWishes(pieces);
  const query: Query = {
    text,
    wanted: wishes.wanted.map((any) => any.map(termOf)),
    unwanted: wishes.unwanted.map(termOf),
    hints: wishes.hints.map(termOf),
    filters: [
      ...filters,
      ...wishes.filters.filter(({ key }) => !filters.some((typedFilter) => typedFilter.key === key)),
    ],
    isSentence: wishes.isSentence,
    notes: notesOf(text, wishes.asksLevel),
  };
  const empty = query.wanted.length + query.unwanted.length + query.hints.length + query.filters.length === 0;
  if (empty) return refused(text === '' ? 'Nothing to search for yet.' : 'There is no word to search for in that.');
  return { kind: 'query', query };
}

function termOf({ kind, text, typed }: Wish): Term {
  return { kind, text, typed };
}

function notesOf(text: string, asksLevel: boolean): string[] {
  const unclosed = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return [
    ...(unclosed ? ['A quotation mark is not closed; write "unit test" for words in a row.'] : []),
    ...(asksLevel ? [LEVEL_NOTE] : []),
  ];
}
