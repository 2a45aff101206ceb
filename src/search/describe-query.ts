/** A query said back in words, so that nobody has to guess what was understood. */
import type { Filter } from './filters.ts';
import type { Query, Term } from './query.ts';

function termText({ kind, text }: Term): string {
  return kind === 'phrase' ? `"${text}"` : text;
}

function valueText({ key }: Filter, value: string): string {
  if (key === 'program') return value === 'gsoc' ? 'GSoC' : 'LFX';
  if (key !== 'term') return value;
  return value.replace(/^-/, 'Term ').replace('-', ' Term ');
}

function filterText(filter: Filter): string {
  if (filter.key === 'term' && filter.values.includes('any')) return 'any term';
  const values = filter.values.map((value) => valueText(filter, value)).join(' or ');
  const named = filter.key === 'term' || filter.key === 'program' ? values : `${filter.key} ${values}`;
  return filter.negated ? `not ${named}` : named;
}

/**
 * @example
 *   describeQuery(…'skill:go -k8s term:any') // "skill Go, not Kubernetes, any term"
 */
export function describeQuery(query: Query): string {
  const wanted = query.wanted.map((any) => any.map(termText).join(' or '));
  // Hints are said only where they are all there is: said beside real wishes they would promise too much.
  const hints = wanted.length === 0 ? query.hints.map(termText) : [];
  const filters = query.filters.filter(({ key }) => key !== 'term').map(filterText);
  const terms = query.filters.filter(({ key }) => key === 'term').map(filterText);
  return [...wanted, ...hints, ...query.unwanted.map((term) => `not ${termText(term)}`), ...filters, ...terms].join(
    ', ',
  );
}
