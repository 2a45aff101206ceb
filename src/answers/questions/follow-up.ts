/** A turn that hangs on the one before: "the second one", "who mentors it?", "what about Python?", "only open ones". */
import type { AnswerContext } from '../answer-context.ts';
import { compared } from './answer-comparison.ts';
import { answerDates } from './answer-dates.ts';
import { factOf } from './answer-fact.ts';
import { answerMore, answerOthers } from './answer-others.ts';
import { answerPut } from './answer-put.ts';
import { withoutHappenings } from './answer-when.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import type { Following, Memory } from './memory.ts';
import { readMoment } from './moments.ts';
import type { Fact } from './question-answer.ts';
import { type Put, readIntent, readNoun } from './read-intent.ts';
import { resolveReference } from './references.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';

const NO_WORDS = { words: '', mended: [] };

/** The answer to a turn that hangs on the ones before; null where it turns out to stand alone. */
export function answerFollow(
  following: Following,
  put: Put,
  sentence: string,
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  const shown = ideasShown(memory, context);
  switch (following.follow.kind) {
    case 'place':
      return answerPlace(following.follow.at, following.rest, shown, context);
    case 'shown':
      return answerShown(following.rest, put, shown, memory, context, sentence);
    case 'narrow':
      return answerNarrow(following.rest, put, shown, memory, context);
    case 'instead': {
      const noun = readNoun(following.rest);
      return noun === null
        ? answerInstead(following.rest, memory, context)
        : answerShown('', { intent: noun, rest: '' }, shown, memory, context, sentence);
    }
    case 'others':
      return answerOthers(following.follow.of, following.rest, spokenOf(shown, memory), memory, context);
    case 'more':
      return answerMore(shown, memory, context);
  }
}

function ideasShown({ ideas }: Memory, { catalog }: AnswerContext): readonly Found[] {
  const byId = new Map(catalog.ideas.map((idea) => [idea.id, idea]));
  return ideas.flatMap((id) => {
    const idea = byId.get(id);
    return idea === undefined ? [] : [{ idea }];
  });
}

function answerPlace(at: number, rest: string, shown: readonly Found[], context: AnswerContext): Turn | null {
  const idea = shown.at(at);
  if (shown.length === 0) return null;
  if (idea === undefined || at >= shown.length) {
    return {
      answer: {
        kind: 'refused',
        message: `There were ${shown.length} in the last list. Say a number from 1 to ${shown.length}.`,
      },
      memory: { intent: 'find', ideas: shown.map((one) => one.idea.id), focus: null, filters: [] },
    };
  }
  const turn = turnOfFacts(
    factOf(readIntent(rest).intent) ?? 'about',
    { hits: [idea], sought: NO_WORDS },
    false,
    context,
  );
  // The list stays in mind, so that "and the third?" still means something.
  return shown.length > 1
    ? { ...turn, memory: { ...turn.memory, ideas: shown.map((one) => one.idea.id), focus: idea.idea.id } }
    : turn;
}

function answerShown(
  rest: string,
  put: Put,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
  sentence: string,
): Turn | null {
  const { intent, rest: names } = readIntent(rest === '' ? '' : rest);
  const asked = put.intent === 'find' ? intent : put.intent;
  const told = asked === 'dates' ? withoutHappenings(put.rest) : put.rest;
  const named = lookUp(context.index, put.intent === 'find' ? names : stripShown(told));
  if (asked === 'compare') return answerComparedWith(put.rest, shown, memory, context);
  if (!named.isEmpty) return null;
  if (shown.length === 0) return asked === 'count' ? turnOfFound(foundBefore(memory, context), true, context) : null;
  const fact = factOf(asked);
  if (fact !== null) return answerFactOfShown(fact, shown, memory, context, sentence);
  if (asked === 'dates') return answerDatesOfShown(sentence, shown, memory, context);
  if (asked === 'count' || asked === 'find')
    return turnOfFound({ ...foundBefore(memory, context), hits: shown }, asked === 'count', context);
  return answerPut({ intent: asked, rest: shown[0]?.idea.title ?? '' }, rest, memory, context);
}

function foundBefore({ filters }: Memory, { index }: AnswerContext): LookUp {
  return lookUp(index, filters.join(' '));
}

/** The one that was singled out, or else all that were shown. */
function spokenOf(shown: readonly Found[], { focus }: Memory): readonly Found[] {
  const one = shown.filter(({ idea }) => idea.id === focus);
  return one.length > 0 ? one : shown;
}

function answerDatesOfShown(sentence: string, shown: readonly Found[], memory: Memory, context: AnswerContext): Turn {
  const ideas = spokenOf(shown, memory).map(({ idea }) => idea);
  return { answer: answerDates(ideas, { canApply: false, moment: readMoment(sentence) }, context), memory };
}

/** "Compare them", or "compare it with the other one", which names another idea. */
function answerComparedWith(
  words: string,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  const others = stripShown(words)
    .replace(/\b(?:with|to|and|the|two|last|first|all|of|both)\b/g, ' ')
    .trim();
  if (others === '') return shown.length > 1 ? compared(shown.slice(0, 3), context) : null;
  const [other] = resolveReference(context.index, others).hits;
  const [one, ...more] = spokenOf(shown, memory);
  if (one === undefined || other === undefined || !/\b(?:it|this|that)\b/.test(words)) return null;
  return [one, ...more].some(({ idea }) => idea.id === other.idea.id) ? null : compared([one, other], context);
}

const OF_SEVERAL = /\b(?:them|their|they|these|those|all|both|each)\b/;

/** "its skills" speaks of the one that was singled out, "their skills" of all that were shown. */
function answerFactOfShown(
  fact: Fact,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
  sentence: string,
): Turn {
  // Whom one contacts are the mentors, of whatever was spoken of.
  const several = fact !== 'contact' && fact !== 'where-to-ask' && OF_SEVERAL.test(sentence);
  const [focus] = shown.filter(({ idea }) => idea.id === memory.focus);
  if (focus === undefined || several) {
    return turnOfFacts(
      fact,
      { hits: shown, sought: NO_WORDS, filters: memory.filters },
      shown.length > 1 && !several,
      context,
    );
  }
  const turn = turnOfFacts(fact, { hits: [focus], sought: NO_WORDS, filters: memory.filters }, false, context);
  return { ...turn, memory: { ...turn.memory, ideas: memory.ideas, focus: focus.idea.id } };
}

function stripShown(words: string): string {
  return words.replace(/\b(?:it|its|them|their|they|these|those|that|this|one|idea|project|he|she|him|her)\b/g, ' ');
}

/** Those of the ideas shown that also have something. */
function answerNarrow(
  rest: string,
  put: Put,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  const { intent, rest: words } = readIntent(rest);
  const fitting = lookUp(context.index, `${words} term:any`);
  const ids = new Set(fitting.hits.map(({ idea }) => idea.id));
  const kept = shown.filter(({ idea }) => ids.has(idea.id));
  if (fitting.isEmpty && fitting.filters.length === 0) return null;
  const before = lookUp(context.index, memory.filters.join(' ')).sought.words;
  const now = fitting.sought.words.replace(/,? ?any term/, '');
  const sought = { words: [before, now].filter(Boolean).join(', '), mended: fitting.sought.mended };
  return turnOfFound(
    {
      ...fitting,
      hits: kept,
      sought,
      scope: shown.map(({ idea }) => idea),
      earlier: 0,
      onlyEarlier: false,
      filters: [...memory.filters, words],
    },
    intent === 'count' || put.intent === 'count',
    context,
  );
}

/** The same question with something else in it. */
function answerInstead(rest: string, memory: Memory, context: AnswerContext): Turn | null {
  const fact = factOf(memory.intent);
  if (fact !== null) {
    const found = resolveReference(context.index, rest);
    return found.isEmpty || found.hits.length === 0 ? null : turnOfFacts(fact, found, found.hits.length > 1, context);
  }
  const before = lookUp(context.index, memory.filters.join(' '));
  const kept = lookUp(context.index, rest).isEmpty ? memory.filters.join(' ') : otherKinds(memory, rest, context);
  const found = lookUp(context.index, `${rest} ${kept}`);
  if (found.isEmpty) return null;
  if (found.hits.length > 0 || before.isEmpty) return turnOfFound(found, false, context);
  return answerPut({ intent: 'find', rest: `${rest} ${kept}` }, rest, memory, context);
}

/** What was asked for before that is of another kind than what is asked for now: a project stays, a skill is replaced. */
function otherKinds({ filters }: Memory, rest: string, context: AnswerContext): string {
  const asksProject = isProject(rest.trim(), context);
  const asksTerm = /\b20\d\d\b|\bterms?\b/.test(rest);
  return filters
    .flatMap((filter) => filter.match(/(?:-?[a-z]+:)?(?:"[^"]*"|\S+)/g) ?? [])
    .filter((word) => {
      if (/^term:/.test(word)) return !asksTerm;
      if (/^-|^(?:status|program):/.test(word)) return true;
      return isProject(word.replace(/^[a-z]+:|"/g, ''), context) !== asksProject;
    })
    .join(' ');
}

function isProject(words: string, { index }: AnswerContext): boolean {
  const wanted = words.toLowerCase().replace(/[?!.]/g, '').trim();
  const concept = index.lexicon.byName.get(wanted);
  return concept !== undefined && [...index.lexicon.projects.values()].includes(concept);
}
