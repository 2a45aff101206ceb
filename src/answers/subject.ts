/** What a search was understood as, in words that follow "7 ideas" and "No idea". */
import type { Idea, Program } from '../ideas/idea.ts';
import { termName } from '../ideas/term.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { fold } from '../search/normalise.ts';
import type { Filter, FilterKey, Query, Term } from '../search/query.ts';
import { nameKey } from '../search/read-vocabulary.ts';
import type { SearchResult } from '../search/search.ts';
import type { Subject } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { namesOfSkill } from './skill-names.ts';
import { newestTermsOf, termOf } from './terms.ts';

export function subjectOf(result: SearchResult, context: AnswerContext): Subject {
  const { query, relaxed, mended } = result;
  const ideas = result.hits.map(({ idea }) => idea);
  return { words: phraseOf(query, ideas, context.index), leftOut: relaxed, mended, notes: query.notes };
}

/**
 * "for Go and Kubernetes", "asking for Rust of Thanos without Python"; empty where everything is asked for.
 *
 * @param ideas that fit; names are spelled as they spell them.
 */
export function phraseOf(query: Query, ideas: readonly Idea[], index: SearchIndex): string {
  const named = (key: FilterKey) => namesIn(query, key, ideas, index).join(' or ');
  const words = wantedWords(query, index);
  const statuses = valuesOf(query, 'status').map((status) => STATUS[status] ?? status);
  const without = [...query.unwanted.map(termWords), ...negatedValues(query)];
  return [
    words === '' ? '' : `for ${words}`,
    prefixed('asking for', named('skill')),
    prefixed('of', named('project')),
    prefixed('mentored by', named('mentor')),
    statuses.join(' or '),
    prefixed('without', without.join(' or ')),
  ]
    .filter(Boolean)
    .join(' ');
}

const STATUS: Readonly<Record<string, string>> = {
  proposed: 'still proposed',
  accepted: 'already accepted',
  open: 'with an LFX page',
};

function prefixed(preposition: string, words: string): string {
  return words === '' ? '' : `${preposition} ${words}`;
}

/** Words that are too general to leave an idea out are said only where they are all there is. */
function wantedWords({ wanted, hints, filters }: Query, index: SearchIndex): string {
  const groups = wanted.map((any) =>
    [...new Set(any.map((term) => (term.kind === 'words' ? spelledProject(term.text, index) : termWords(term))))].join(
      ' or ',
    ),
  );
  if (groups.length > 0) return groups.join(wanted.some((any) => any.length > 1) ? ', and ' : ' and ');
  return filters.length > 0 ? '' : hints.map(termWords).join(' and ');
}

function termWords({ kind, text }: Term): string {
  return kind === 'phrase' ? `“${text}”` : text;
}

function valuesOf({ filters }: Query, key: FilterKey): readonly string[] {
  return filters.filter((filter) => filter.key === key && !filter.negated).flatMap(({ values }) => values);
}

function negatedValues({ filters }: Query): readonly string[] {
  return filters
    .filter(({ negated }) => negated)
    .flatMap(({ key, values }) => values.map((value) => (key === 'status' ? (WITHOUT_STATUS[value] ?? value) : value)));
}

const WITHOUT_STATUS: Readonly<Record<string, string>> = {
  proposed: 'those proposed',
  accepted: 'those accepted',
  open: 'those with an LFX page',
};

/** Names as the vocabulary or the documents spell them, where that is clear. */
function namesIn(query: Query, key: FilterKey, ideas: readonly Idea[], index: SearchIndex): readonly string[] {
  const values = valuesOf(query, key);
  if (key === 'skill') return values.map((skill) => namesOfSkill(index, skill)[0] ?? skill);
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return values;
  const spelled = ideas.map((idea) => (key === 'project' ? idea.project : mentorSpelled(idea, value)));
  const [name] = spelled;
  if (name !== undefined && name !== null && spelled.every((other) => other === name)) return [name];
  return [key === 'project' ? spelledProject(value, index) : value];
}

/** A project as the catalog spells it, where it has one of that name. */
function spelledProject(value: string, { lexicon }: SearchIndex): string {
  const concept = lexicon.byName.get(nameKey(value));
  const [spelled] = [...lexicon.projects].find(([, other]) => other === concept) ?? [];
  return spelled ?? value;
}

/** The mentor of an idea that was asked for by a part of the name or by the handle; null where several fit. */
function mentorSpelled({ mentors }: Idea, asked: string): string | null {
  const words = fold(asked.replace(/^@/, '')).split(' ');
  const fitting = mentors.filter(({ name, github }) => {
    const spelled = fold(`${name ?? ''} ${github ?? ''}`);
    return words.every((word) => spelled.includes(word));
  });
  const [mentor] = fitting;
  return fitting.length === 1 && mentor !== undefined ? (mentor.name ?? mentor.github) : null;
}

/** The terms that a query looks at, in words: those it names, else the newest of the programs it names. */
export function termsLookedAt(query: Query, { catalog }: AnswerContext): readonly string[] {
  const programs = valuesOf(query, 'program');
  const terms = query.filters.filter(isTerm).flatMap(({ values }) => values);
  if (terms.length > 0) return terms.map((term) => termValueWords(term, programs));
  return [...newestTermsOf(catalog)]
    .filter(([program]) => programs.length === 0 || programs.includes(program ?? ''))
    .map(([program, term]) => termOf({ program, term }))
    .filter((name) => name !== null);
}

function isTerm({ key, negated }: Filter): boolean {
  return key === 'term' && !negated;
}

/** `2024-3`, `2024`, `-3` and `any` in words. */
function termValueWords(term: string, programs: readonly string[]): string {
  if (term === 'any') return 'any term';
  if (term.startsWith('-')) return `Term ${term.slice(1)} of any year`;
  const [program] = programs;
  return programs.length === 1 ? termName(program as Program, term) : term.replace('-', ' Term ');
}
