/** A sentence as a query of the query language: what to type, or press, to search for the same. */
import { parseQuery, type Term } from '../../search/query.ts';

/** @returns null where the query language cannot say it. */
export function queryWords(sentence: string): string | null {
  const parsed = parseQuery(sentence);
  if (parsed.kind === 'refused') return null;
  const { wanted, unwanted, hints, filters } = parsed.query;
  const isSayable = wanted.every((any) => any.length === 1 || any.every(({ text }) => !text.includes(' ')));
  if (!isSayable) return null;
  return [
    ...wanted.map((any) => any.map(termWords).join(' OR ')),
    ...(wanted.length + filters.length === 0 ? hints.map(termWords) : []),
    ...unwanted.map((term) => `-${/ /.test(term.text) ? `"${term.text}"` : term.text}`),
    ...filters.map(({ key, values, negated }) => `${negated ? '-' : ''}${key}:${values.map(quoted).join(',')}`),
  ].join(' ');
}

function termWords({ kind, text }: Term): string {
  return kind === 'phrase' ? `"${text}"` : text;
}

function quoted(value: string): string {
  return /^[\w.*-]+$/.test(value) ? value : `"${value}"`;
}
