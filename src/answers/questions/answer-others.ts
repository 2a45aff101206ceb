/** What there is besides the ideas that were shown: others of their project or mentors, and what a list left out. */
import type { AnswerContext } from '../answer-context.ts';
import { ideasOfMentorsOf } from './answer-people.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import { type Turn, turnOfFound } from './turn.ts';
import type { Intent } from './ways.ts';

/** After these, "they" are the mentors. */
const OF_PEOPLE: ReadonlySet<Intent> = new Set(['mentors', 'contact', 'where-to-ask', 'mentored-by']);

/** @param spokenOf the idea that was singled out, or all that were shown. */
export function answerOthers(
  of: 'project' | 'people' | 'them',
  rest: string,
  spokenOf: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  if (of === 'people' || (of === 'them' && OF_PEOPLE.has(memory.intent))) {
    return spokenOf.length === 0 ? null : ideasOfMentorsOf(spokenOf, spokenOf, context);
  }
  return answerSameProject(rest, spokenOf, context);
}

function answerSameProject(rest: string, spokenOf: readonly Found[], context: AnswerContext): Turn | null {
  const [first, ...more] = spokenOf;
  const times = /\b(?:earlier|past|previous|last|before|any|all) (?:terms?|years?)?\b/.test(rest) ? 'term:any' : '';
  const named = lookUp(context.index, rest.replace(/\b(?:earlier|past|previous|in|terms?|years?)\b/g, ' '));
  if (first === undefined || !named.isEmpty) return null;
  const found = lookUp(context.index, `project:"${first.idea.project}" ${times}`);
  if (more.length > 0) return turnOfFound(found, false, context);
  const hits = found.hits.filter(({ idea }) => idea.id !== first.idea.id);
  return turnOfFound({ ...found, hits, sought: { ...found.sought, othersOf: first.idea.project } }, false, context);
}

/** Lists are whole: more there is in earlier terms, or nowhere. */
export function answerMore(shown: readonly Found[], memory: Memory, context: AnswerContext): Turn | null {
  if (shown.length === 0) return null;
  const ids = new Set(shown.map(({ idea }) => idea.id));
  const found = lookUp(
    context.index,
    `${memory.filters.filter((filter) => !filter.startsWith('term:')).join(' ')} term:any`,
  );
  const hits = memory.filters.length === 0 ? [] : found.hits.filter(({ idea }) => !ids.has(idea.id));
  if (hits.length > 0) return turnOfFound({ ...found, hits, onlyEarlier: true }, false, context);
  const count = shown.length === 1 ? 'That was the only one' : `Those ${shown.length} are all of them`;
  return {
    answer: { kind: 'refused', message: `${count}, in all terms. Ask for something else to see other ideas.` },
    memory,
  };
}
