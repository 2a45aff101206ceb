/** Which hits of a search truly have what is wanted, and which words of a sentence are wanted at all. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { clauseOf } from '../../search/clauses.ts';
import { mendQuery } from '../../search/mend-query.ts';
import type { Query, Term } from '../../search/query.ts';
import { type Hit, search } from '../../search/search.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import { asksFor, isSkill, isTitled, isTrulyOf, namesIt } from './has-it.ts';

type Result = ReturnType<typeof search>;

function withUnwanted(
  result: Result,
  query: Query,
  skills: readonly Term[],
  index: SearchIndex,
  ofSkills: boolean,
): Result {
  if (skills.length === 0) return result;
  const isIt = (idea: Idea, skill: Term): boolean =>
    asksFor(index, idea, skill) || (!ofSkills && isTitled(index, idea, skill));
  const hits = result.hits.filter(({ idea }) => !skills.some((skill) => isIt(idea, skill)));
  return { ...result, query: { ...result.query, unwanted: query.unwanted }, hits };
}

function onlyAmong(result: Result, among: ReadonlySet<Idea> | undefined): Result {
  return among === undefined ? result : { ...result, hits: result.hits.filter(({ idea }) => among.has(idea)) };
}

/**
 * Hits that have every wanted thing; of those, the ones that list or name it where there are such.
 *
 * @param among the only ideas that are looked at; all where it is left out.
 */
export function strictHits(
  index: SearchIndex,
  query: Query,
  ofSkills = false,
  term?: string,
  among?: ReadonlySet<Idea>,
): { readonly hits: readonly Hit[]; readonly result: Result } {
  // What is not wanted of skills is what ideas ask for or are called by, not what a text mentions.
  const skills = query.unwanted.filter((unwanted) => unwanted.kind === 'words' && isSkill(index, unwanted));
  const searched = { ...query, unwanted: query.unwanted.filter((unwanted) => !skills.includes(unwanted)) };
  const result = withUnwanted(onlyAmong(search(index, searched, term), among), query, skills, index, ofSkills);
  if (result.relaxed.length > 0) return { hits: [], result };
  const groups = result.query.wanted;
  const truly = result.hits.filter((hit) => groups.every((any) => any.some((one) => isTrulyOf(index, hit, one))));
  const listed = truly.filter(({ idea }) => groups.every((any) => any.some((one) => namesIt(index, idea, one))));
  return { hits: listed.length > 0 ? listed : truly, result };
}

/** Words after these are what somebody wants to read of, whatever they are. */
const READ_OF = /\b(?:about|mention|mentions|mentioning|regarding|around|concerning) (?:the |an? )?$/i;

/**
 * A query in which only names narrow, where something is named: a skill, a project, a mentor, or a word that stands in
 * the title, skills or project of an idea that has what is named. Of other words ("ideas combining eBPF and Go"), those
 * that some text has order what is found; those that nothing has stay, to be told.
 */
export function withoutProse(
  index: SearchIndex,
  typed: Query,
): { readonly query: Query; readonly mended: Result['mended'] } {
  const { query, mended } = mendQuery(index, typed);
  const isName = (any: readonly Term[]): boolean =>
    any.some(({ kind }) => kind !== 'words') || clauseOf(index, any).named;
  const named = query.wanted.filter(isName);
  const namesByFilter = query.filters.some(({ key }) => key === 'skill' || key === 'project' || key === 'mentor');
  if (named.length === query.wanted.length || (named.length === 0 && !namesByFilter))
    return { query: typed, mended: [] };
  const having = search(index, { ...query, wanted: named, hints: [] }, 'any').hits;
  const dropped = query.wanted.filter((any) => !named.includes(any) && isProse(index, any, having, query.text));
  if (dropped.length === 0) return { query: typed, mended: [] };
  return {
    query: {
      ...query,
      wanted: query.wanted.filter((any) => !dropped.includes(any)),
      hints: [...query.hints, ...dropped.flat()],
    },
    mended,
  };
}

function isProse(index: SearchIndex, any: readonly Term[], having: readonly Hit[], text: string): boolean {
  if (clauseOf(index, any).parts.length === 0) return false;
  return any.every(({ typed }) => {
    const at = text.toLowerCase().indexOf(typed);
    if (at >= 0 && READ_OF.test(text.slice(0, at))) return false;
    const stems = tokensOf(typed).map(({ word }) => stem(word));
    return !having.some(({ idea }) => stems.every((one) => namedStems(idea).has(one)));
  });
}

/** An idea never changes, and each question looks at the names of many. */
const NAMED = new WeakMap<Idea, ReadonlySet<string>>();

function namedStems(idea: Idea): ReadonlySet<string> {
  const known = NAMED.get(idea);
  if (known !== undefined) return known;
  const text = [idea.project, idea.subproject ?? '', idea.title, ...idea.skills].join(' ');
  const stems = new Set(tokensOf(text).map(({ word }) => stem(word)));
  NAMED.set(idea, stems);
  return stems;
}
