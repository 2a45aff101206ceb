/** What there is besides the ideas that were shown: others of their project or mentors, and what a list left out. */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { noTermTurn, type Turn, turnOfFound } from '../conversation/turn.ts';
import type { Intent } from '../reading/intent.ts';
import { newestIdeas } from '../terms.ts';
import { answerMentoredByThem, ideasOfMentors } from './answer-people.ts';
import { answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp, timesNamed } from './look-up.ts';
import { mentorKey } from './people.ts';
import { listed, MOST_AT_ONCE } from './tell-about.ts';

/** Of more mentors nobody is meant by "the same mentors". */
const MOST_PEOPLE = 8;
/** After these, "they" are the mentors. */
const OF_PEOPLE: ReadonlySet<Intent> = new Set(['mentors', 'contact', 'where-to-ask', 'mentored-by']);

/** @param spokenOf the idea that was singled out, or all that were shown. */
export function answerOthers(
  { of, person }: { readonly of: 'project' | 'people' | 'them'; readonly person: number | null },
  rest: string,
  spokenOf: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  if (of === 'people' || (of === 'them' && (memory.people.length > 0 || OF_PEOPLE.has(memory.intent)))) {
    return answerOfPeople(person, rest, spokenOf, memory, context);
  }
  return answerSameProject(rest, spokenOf, context);
}

/** @param person by their place among the mentors named; null for all of them. */
function answerOfPeople(
  person: number | null,
  rest: string,
  spokenOf: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  if (spokenOf.length === 0) return null;
  const { people } = memory;
  const keys = people.length > 0 ? people : spokenOf.flatMap(({ idea }) => idea.mentors.map(mentorKey));
  const meant = person === null ? keys : [...new Set(keys)].slice(person, person === -1 ? undefined : person + 1);
  if (new Set(meant).size > MOST_PEOPLE) return { answer: answerUnknown('', 'no-mentor', [], context), memory };
  if (meant.length === 0) return null;
  const isOfTime = timesNamed(context.index, rest) === 'only';
  return isOfTime
    ? answerMentoredByThem(new Set(meant), rest, context)
    : ideasOfMentors(new Set(meant), spokenOf, context);
}

/** A project's ideas of the terms before the newest, without those that were spoken of. */
function earlierOf(project: string, found: LookUp, spokenOf: readonly Found[], context: AnswerContext): Turn {
  const newest = new Set(newestIdeas(context.catalog));
  const left = new Set(spokenOf.map(({ idea }) => idea));
  const hits = found.hits.filter(({ idea }) => !newest.has(idea) && !left.has(idea));
  return turnOfFound({ ...found, hits, sought: { ...found.sought, othersOf: project } }, false, context);
}

function answerSameProject(rest: string, spokenOf: readonly Found[], context: AnswerContext): Turn | null {
  const [first, ...more] = spokenOf;
  const times = /\b(?:earlier|past|previous|last|before|any|all) (?:terms?|years?)?\b/.test(rest) ? 'term:any' : '';
  const named = lookUp(context.index, rest.replace(/\b(?:earlier|past|previous|in|terms?|years?)\b/g, ' '));
  if (first === undefined || !named.isEmpty) return null;
  const year = /\b20\d\d\b/.exec(rest)?.[0];
  const found = lookUp(context.index, `project:"${first.idea.project}" ${year === undefined ? times : `term:${year}`}`);
  if (year !== undefined && found.scope.length === 0) return noTermTurn(found.times, context);
  if (times !== '') return earlierOf(first.idea.project, found, spokenOf, context);
  const left = new Set(spokenOf.map(({ idea }) => idea.id));
  const areOfOne = spokenOf.every(({ idea }) => idea.project === first.idea.project);
  if (more.length > 0 && !areOfOne) return turnOfFound(found, false, context);
  const hits = found.hits.filter(({ idea }) => !left.has(idea.id));
  if (hits.length === 0 && times === '') {
    const ever = lookUp(context.index, `project:"${first.idea.project}" term:any`);
    const earlier = ever.hits.filter(({ idea }) => !left.has(idea.id));
    return turnOfFound(
      { ...ever, hits: earlier, sought: { ...ever.sought, othersOf: first.idea.project } },
      false,
      context,
    );
  }
  return turnOfFound({ ...found, hits, sought: { ...found.sought, othersOf: first.idea.project } }, false, context);
}

/**
 * Lists are whole: more there is in earlier terms, or nowhere.
 *
 * @param wider a list that these are some of, where they are; those left out are told then.
 * @param limit so many of them at most; null for all.
 */
export function answerMore(
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
  { wider = [], limit = null }: { readonly wider?: readonly Found[]; readonly limit?: number | null } = {},
): Turn | null {
  if (shown.length === 0) return null;
  const ids = new Set(shown.map(({ idea }) => idea.id));
  // Small lists before this one are what was told of it by and by.
  const told = new Set([...ids, ...memory.before.filter(({ length }) => length <= MOST_AT_ONCE).flat()]);
  const here = lookUp(context.index, memory.filters.join(' '));
  const areAll = here.isEmpty && memory.filters.length === 0;
  const left = [
    wider.filter(({ idea }) => !ids.has(idea.id)),
    areAll ? [] : here.hits.filter(({ idea }) => !told.has(idea.id)),
  ].find((list) => list.length > 0);
  if (left !== undefined) {
    const turn = listed(left.slice(0, limit ?? left.length), context);
    return limit === null ? turn : { ...turn, memory: { ...turn.memory, filters: memory.filters } };
  }
  const filters = memory.filters.join(' ').replace(/(?<![\w-])term:\S+/g, '');
  const isOpenOnly = /\bstatus:open\b/.test(filters);
  const found = lookUp(context.index, `term:any ${filters}`);
  const hits = found.isEmpty || isOpenOnly ? [] : found.hits.filter(({ idea }) => !ids.has(idea.id));
  if (hits.length > 0) {
    const scope = found.scope.filter(({ term }) => hits.some(({ idea }) => idea.term === term));
    const sought = { ...found.sought, words: found.sought.words.replace(/,? ?any term/, '') };
    return turnOfFound({ ...found, sought, hits, scope, onlyEarlier: false, earlier: 0 }, false, context);
  }
  const count = shown.length === 1 ? 'That was the only one' : `Those ${shown.length} are all of them`;
  return {
    answer: {
      kind: 'refused',
      message: `${count}${isOpenOnly ? '' : ', in all terms'}. Ask for something else to see other ideas.`,
    },
    memory,
  };
}
