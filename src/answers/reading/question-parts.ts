/** What a question is made of, each kind of thing by itself. */
import type { SearchIndex } from '../../search/build-index.ts';
import { parseQuery, type Query, type Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { plainWords, withProject } from './plain-words.ts';
import { readNarrowing } from './read-narrowing.ts';

/** The kinds, each as the query language has it. */
export interface Parts {
  /** Projects and mentors. */
  readonly named: readonly string[];
  readonly skills: readonly string[];
  readonly unwanted: readonly string[];
  readonly term: readonly string[];
  readonly program: readonly string[];
  readonly status: readonly string[];
  readonly sizes: readonly string[];
}

export function partsOf(words: string, index: SearchIndex): Parts {
  const { narrowing, rest } = readNarrowing(withProject(index, words));
  const parsed = parseQuery([plainWords(index, rest), ...narrowing.filters].join(' '));
  const { wanted, unwanted, filters }: Pick<Query, 'wanted' | 'unwanted' | 'filters'> =
    parsed.kind === 'query' ? parsed.query : { wanted: [], unwanted: [], filters: [] };
  const asked = (...keys: readonly string[]): readonly string[] =>
    filters
      .filter(({ key }) => keys.includes(key))
      .map(({ key, values, negated }) => `${negated ? '-' : ''}${key}:${values.map(quoted).join(',')}`);
  const groups = wanted.map((any) => ({
    text: any.map(typed).join(' OR '),
    isName: any.every((one) => isName(one, index)),
  }));
  return {
    named: [...asked('project', 'mentor'), ...groups.filter(({ isName }) => isName).map(({ text }) => text)],
    skills: [...asked('skill'), ...groups.filter(({ isName }) => !isName).map(({ text }) => text)],
    unwanted: unwanted.map((term) => (/\s/.test(term.typed) ? `-"${term.typed}"` : `-${term.typed}`)),
    term: asked('term'),
    program: asked('program'),
    status: asked('status'),
    sizes: narrowing.words,
  };
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function typed({ kind, typed: words }: Term): string {
  return kind === 'phrase' ? `"${words}"` : words;
}

/** Whether a word names a project or a mentor. */
function isName({ text, typed: said }: Term, { lexicon }: SearchIndex): boolean {
  const concept = lexicon.byName.get(nameKey(text));
  if (concept === undefined) return lexicon.mentors.has(nameKey(said));
  return [...lexicon.projects.values()].includes(concept);
}
