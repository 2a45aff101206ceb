/** What a query was understood as, in words that follow "7 ideas" and "No idea". */
import type { Idea } from '../ideas/idea.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { fold } from '../search/normalise.ts';
import type { FilterKey, Query, Term } from '../search/query.ts';
import { nameKey } from '../search/read-vocabulary.ts';
import { skillNames } from './skill-names.ts';

/**
 * "of Thanos with Rust, without Python", "about tracing mentored by Ada Ruiz"; empty where everything is asked for.
 *
 * @param ideas that fit: they tell how names are spelled, and whether they ask for what is named or speak of it.
 */
export function phraseOf(query: Query, ideas: readonly Idea[], index: SearchIndex): string {
  // Words that are too general to leave an idea out are said only where they are all there is.
  const isBare = query.wanted.length + query.filters.length === 0;
  const groups = isBare ? query.hints.map((hint) => [hint]) : query.wanted;
  const told = groups.map((any) => ({ kind: kindOf(any, ideas, index), words: anyOf(any, ideas, index) }));
  const named = (kind: Kind) => told.filter((one) => one.kind === kind && one.words !== '').map(({ words }) => words);
  const values = (key: FilterKey) => valuesOf(query, key).map((value) => spelled(key, value, ideas, index));
  const parts = [
    after('of', [...named('project'), ...orOf(values('project'))], ' or '),
    after('with', [...named('skill'), ...orOf(values('skill'))], ' and '),
    after('about', named('topic'), ' and '),
    after('mentored by', orOf(values('mentor')), ' and '),
  ].filter(Boolean);
  const without = [
    ...query.unwanted.map((term) => termSpelled(term, ideas, index)),
    ...NAMED.flatMap((key) => valuesOf(query, key, true).map((value) => spelled(key, value, ideas, index))),
  ];
  const wished = [parts.join(' '), after('without', without, ' or ')].filter(Boolean);
  return [
    wished.join(parts.at(-1)?.startsWith('with ') ? ', ' : ' '),
    after('that are', orOf(valuesOf(query, 'status')), ' and '),
    after('that are not', orOf(valuesOf(query, 'status', true)), ' and '),
  ]
    .filter(Boolean)
    .join(' ');
}

type Kind = 'project' | 'skill' | 'topic';

const NAMED: readonly FilterKey[] = ['project', 'mentor', 'skill'];

function after(preposition: string, names: readonly string[], between: string): string {
  if (names.length === 0) return '';
  return `${preposition} ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(between)}`;
}

function valuesOf({ filters }: Query, key: FilterKey, negated = false): readonly string[] {
  return filters.filter((filter) => filter.key === key && filter.negated === negated).flatMap(({ values }) => values);
}

function orOf(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [[...new Set(names)].join(' or ')];
}

/** What a name is to all found ideas: their project, or among their skills; where none was found, what it is at all. */
function kindOf(any: readonly Term[], ideas: readonly Idea[], index: SearchIndex): Kind {
  const { lexicon } = index;
  const known = any.map(({ kind, text }) => (kind === 'words' ? lexicon.byName.get(nameKey(text)) : undefined));
  if (known.includes(undefined)) return 'topic';
  const isProject = ideas.every(({ project }) => known.includes(lexicon.projects.get(project)));
  if (isProject && [...lexicon.projects.values()].some((concept) => known.includes(concept))) return 'project';
  const names = new Set(known.map((concept) => lexicon.concepts[concept ?? -1]?.name));
  const asks = (idea: Idea): boolean => skillNames(index, idea).some((name) => names.has(name));
  return ideas.every(asks) ? 'skill' : 'topic';
}

function anyOf(any: readonly Term[], ideas: readonly Idea[], index: SearchIndex): string {
  return [...new Set(any.map((term) => termSpelled(term, ideas, index)))].join(' or ');
}

function termSpelled({ kind, text }: Term, ideas: readonly Idea[], index: SearchIndex): string {
  return kind === 'phrase' ? `“${text}”` : spelled('project', text, ideas, index);
}

/** A name as the documents or else the vocabulary spell it; as it was typed where neither knows it. */
function spelled(key: FilterKey, value: string, ideas: readonly Idea[], { lexicon }: SearchIndex): string {
  if (key === 'mentor') return mentorSpelled(value, ideas);
  const concept = lexicon.byName.get(nameKey(value));
  if (concept === undefined) return value;
  const [project] = [...lexicon.projects].find(([, other]) => other === concept) ?? [];
  const name = lexicon.concepts[concept]?.name ?? value;
  return key === 'project' ? (project ?? name) : name;
}

/** The mentor who was asked for by a part of the name or by the handle; as typed where several fit. */
function mentorSpelled(asked: string, ideas: readonly Idea[]): string {
  const words = fold(asked.replace(/^@/, '')).split(' ');
  const fitting = ideas.flatMap(({ mentors }) =>
    mentors.filter(({ name, github }) => {
      const written = fold(`${name ?? ''} ${github ?? ''}`);
      return words.every((word) => written.includes(word));
    }),
  );
  const [name, ...others] = new Set(fitting.map((mentor) => mentor.name ?? mentor.github));
  return typeof name === 'string' && others.length === 0 ? name : asked;
}
