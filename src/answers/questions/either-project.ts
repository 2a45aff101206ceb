/** Two projects that are named side by side, where the ideas of either are meant. */
import type { SearchIndex } from '../../search/build-index.ts';
import type { Filter } from '../../search/filters.ts';
import type { ParsedQuery, Query, Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { isProject } from './of-project.ts';
import { strictHits } from './strict-hits.ts';

export type ParsedWords = Extract<ParsedQuery, { readonly kind: 'query' }>;

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** What is wanted of projects by their names. */
function projectsOf(index: SearchIndex, { query }: ParsedWords): readonly (readonly Term[])[] {
  return query.wanted.filter((any) => any.every((term) => isProject(index, term.text)));
}

/** Whether one name stands right before another, with no "and" between them. */
function isBefore(one: Term | undefined, other: Term | undefined, words: string): boolean {
  if (one === undefined || other === undefined) return false;
  return new RegExp(String.raw`\b${escaped(one.typed)} ${escaped(other.typed)}\b`, 'i').test(words);
}

const ALL_IDEAS = /\b(?:ideas|projects|ones|mentorships)\b/i;
const TOGETHER =
  /\b(?:both|together|combin\w+|with|using|uses?|needs?|needing|about|integrat\w+|between|that|which|bridge\w*|connect\w*|for)\b/i;

/** "All Harbor and Kyverno ideas" are those of each, even where one of Harbor speaks of Kyverno. */
export function asksOfEach(index: SearchIndex, parsed: ParsedWords, words: string): boolean {
  const named = projectsOf(index, parsed).flat();
  if (named.length < 2 || named.length < parsed.query.wanted.length) return false;
  if (!ALL_IDEAS.test(words) || TOGETHER.test(words)) return false;
  return named.every((term) => isMostlyOwn(index, parsed, term));
}

/** Whether most of what names a project is its own: Kubernetes is a skill of far more ideas than it has itself. */
function isMostlyOwn(index: SearchIndex, { query }: ParsedWords, term: Term): boolean {
  const concept = index.lexicon.byName.get(nameKey(term.text));
  const { hits } = strictHits(index, { ...query, wanted: [[term]] }, false, 'any');
  const own = hits.filter(({ idea }) => index.lexicon.projects.get(idea.project) === concept);
  return own.length * 2 >= hits.length;
}

/** "Kyverno and Karmada": an idea is of one project, so that those of either are meant; null where it is not two. */
export function eitherProject(index: SearchIndex, parsed: ParsedWords, words: string): ParsedWords | null {
  const { wanted, filters, text } = parsed.query;
  const named = projectsOf(index, parsed);
  // "Kubernetes Headlamp" is Headlamp.
  const projects = named.filter(([term], at) => !isBefore(term, named[at + 1]?.[0], words));
  const passed = named.filter((any) => !projects.includes(any));
  const isOfProjects = ({ key, negated }: Filter): boolean => key === 'project' && !negated;
  const filtered = filters.filter(isOfProjects).flatMap((filter) => filter.values);
  const values = [...filtered, ...projects.flat().map((term) => term.text)];
  if (values.length + passed.length < 2) return null;
  const left = [...passed, ...projects]
    .flat()
    .reduce((rest, { typed }) => rest.replace(new RegExp(escaped(typed), 'i'), ' '), text);
  const query: Query = {
    ...parsed.query,
    wanted: wanted.filter((any) => !named.includes(any)),
    filters: [
      ...filters.filter((filter) => !isOfProjects(filter)),
      { key: 'project', values, negated: false, implied: false },
    ],
    text: `project:${values.map((name) => `"${name}"`).join(',')} ${left.replace(/(?<![\w-])project:(?:"[^"]*"|\S+)/g, ' ')}`
      .replace(/\s+/g, ' ')
      .trim(),
  };
  return { ...parsed, query };
}
