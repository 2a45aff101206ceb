/** A sentence, and what it may hang on. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Put } from '../reading/read-intent.ts';
import type { Found } from './context-of.ts';

export interface Said {
  /** How it is put, taken by itself. */
  readonly put: Put;
  /** In lower case. */
  readonly sentence: string;
  readonly memory: Memory;
  /** The ideas last shown. */
  readonly shown: readonly Found[];
  /** Whether these were shown before the last answer, which named none: what that looked for is not what these are. */
  readonly areBefore?: boolean;
}

/** The idea that was singled out, or else all that were shown. */
export function spokenOf({ shown, memory }: Pick<Said, 'shown' | 'memory'>): readonly Found[] {
  const one = shown.filter(({ idea }) => idea.id === memory.focus);
  return one.length > 0 ? one : shown;
}

/** A catalog never changes, and each turn looks a few ideas up. */
const BY_ID = new WeakMap<AnswerContext['catalog'], ReadonlyMap<string, Idea>>();

/** Ideas by their ids; those that are gone are left out. */
export function ideasOfIds(ids: readonly string[], { catalog }: AnswerContext): readonly Found[] {
  const byId = BY_ID.get(catalog) ?? new Map(catalog.ideas.map((idea) => [idea.id, idea]));
  BY_ID.set(catalog, byId);
  return ids.flatMap((id) => {
    const idea = byId.get(id);
    return idea === undefined ? [] : [{ idea }];
  });
}

/** Lists shown before the one that is spoken of now, the latest first. */
export function earlierLists({ memory }: Said, context: AnswerContext): readonly (readonly Found[])[] {
  const now = memory.ideas.join(' ');
  return memory.before
    .filter((list) => list.join(' ') !== now)
    .map((list) => ideasOfIds(list, context))
    .filter((list) => list.length > 0);
}

/** The two of a list that were singled out last, in the order they were; empty where there are none. */
export function lastTwoFocused({ shown, memory: { focus, focusBefore } }: Said): readonly Found[] {
  const ids = focus === null || focusBefore === null ? [] : [focusBefore, focus];
  const ideas = ids.flatMap((id) => shown.filter(({ idea }) => idea.id === id));
  return shown.length > 2 ? ideas : [];
}
