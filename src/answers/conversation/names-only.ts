/**
 * What of a memory may be kept: ids, and filters in the names that the catalog and the vocabulary have for things.
 *
 * Somebody's own words never are among them: what names nothing known is left out.
 */
import type { SearchIndex } from '../../search/build-index.ts';
import type { Filter } from '../../search/filters.ts';
import { mendQuery } from '../../search/mend-query.ts';
import { parseQuery, type Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { Memory } from './memory.ts';

/** The same memory with its filters in known names: `golang pls for alice` becomes `Go`. */
export function namesOnly(memory: Memory, index: SearchIndex): Memory {
  const filters = memory.filters.map((filter) => inNames(filter, index)).filter((filter) => filter !== '');
  return { ...memory, filters };
}

function inNames(text: string, index: SearchIndex): string {
  const parsed = parseQuery(text);
  if (parsed.kind === 'refused') return '';
  const { query } = mendQuery(index, parsed.query);
  const wanted = query.wanted.map((any) =>
    any
      .flatMap((term) => namesOf(term, index))
      .map((name) => asWords(name, index))
      .join(' OR '),
  );
  const unwanted = query.unwanted.flatMap((term) =>
    namesOf(term, index).map((name) => (name.includes(' ') ? `-"${name}"` : `-${name}`)),
  );
  const filters = query.filters.map((filter) => filterOf(filter, index));
  return [...wanted, ...unwanted, ...filters].filter((part) => part !== '').join(' ');
}

/** A name as a query reads it back: in quotes where its words alone would not name it. */
function asWords(name: string, index: SearchIndex): string {
  const parsed = parseQuery(name);
  const terms = parsed.kind === 'query' ? parsed.query.wanted.flat() : [];
  const isRead = terms.length === 1 && terms.some((term) => namesOf(term, index).includes(name));
  return isRead ? name : `"${name}"`;
}

function namesOf({ kind, text }: Pick<Term, 'kind' | 'text'>, { lexicon }: SearchIndex): readonly string[] {
  if (kind === 'address') return [];
  const key = nameKey(text);
  const concept = lexicon.byName.get(key) ?? lexicon.byName.get(key.replaceAll(' ', ''));
  const concepts = concept === undefined ? (lexicon.mentors.get(key) ?? []) : [concept];
  return concepts.flatMap((one) => lexicon.concepts[one]?.name.replaceAll('"', '') ?? []);
}

/** Terms, programs and statuses are canonical as they are read; the others hold names. */
function filterOf({ key, values, negated }: Filter, index: SearchIndex): string {
  const isName = key === 'skill' || key === 'project' || key === 'mentor';
  const kept = isName ? values.flatMap((text) => namesOf({ kind: 'words', text }, index)) : values;
  if (kept.length === 0) return '';
  return `${negated ? '-' : ''}${key}:${kept.map((value) => (isName ? `"${value}"` : value)).join(',')}`;
}
