/** A turn that hangs on the ones before: "the second one", "who mentors it?", "what about Python?", "only open ones". */

import { compareTerms } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { factOf } from './answer-fact.ts';
import { withScope } from './answer-figures.ts';
import { answerMore, answerOthers } from './answer-others.ts';
import { answerContact, answerMentoredBy } from './answer-people.ts';
import { answerSimilar } from './answer-similar.ts';
import { answerTalk } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { answerInstead, answerNarrow } from './follow-filters.ts';
import { foundBefore, listed, needsOfShown, spokenOf, tellAbout, tellShown } from './follow-shown.ts';
import { lookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import { mentorsNamed, type NamedMentors } from './mentors-named.ts';
import { partsOf } from './question-parts.ts';
import { type Following, readFollow } from './read-follow.ts';
import { type Put, readIntent, readIntents, readNoun } from './read-intent.ts';
import { resolveReference, wholeTitled } from './references.ts';
import { readTopic } from './topics.ts';
import { type Turn, turnOfFound } from './turn.ts';

/** What a sentence is read with. */
interface Said {
  readonly put: Put;
  readonly sentence: string;
  readonly memory: Memory;
  /** The ideas last shown. */
  readonly shown: readonly Found[];
}

/**
 * The answer to a sentence that hangs on the turns before; null where it stands alone.
 *
 * @param sentence in lower case.
 * @param put how it is put, taken by itself.
 */
export function followUp(sentence: string, put: Put, memory: Memory, context: AnswerContext): Turn | null {
  if (memory.ideas.length + memory.filters.length + memory.before.length === 0) return null;
  if (isOfTopic(sentence, put, context)) return null;
  const said = { put, sentence, memory, shown: ideasOfIds(memory.ideas, context) };
  const following = readFollowing(said, context);
  return following === null ? null : answerFollow(following, said, context);
}

/** Whether something is asked that no idea tells, whichever was shown: "is it paid". */
function isOfTopic(sentence: string, { intent, rest }: Put, { index }: AnswerContext): boolean {
  if (intent === 'contact' || intent === 'compare' || readTopic(sentence) === null) return false;
  return wholeTitled(index, rest).length === 0;
}

function readFollowing({ put, sentence, memory }: Said, context: AnswerContext): Following | null {
  const following = readFollow(sentence);
  // "More" of one idea are its details, of a list the rest of it.
  if (following?.follow.kind === 'more') {
    return memory.focus === null ? following : { follow: { kind: 'shown' }, rest: 'tell me about' };
  }
  const asksAnew = following?.follow.kind === 'instead' ? readNoun(following.rest) : readNoun(sentence);
  if (asksAnew !== null) return { follow: { kind: 'shown' }, rest: sentence };
  if (following !== null) return following;
  if (put.intent === 'find' && isOnlyATime(sentence, context)) return { follow: { kind: 'instead' }, rest: sentence };
  const asksFact = factOf(put.intent) !== null && lookUp(context.index, put.rest).isEmpty;
  return asksFact ? { follow: { kind: 'shown' }, rest: sentence } : null;
}

/** "In the first term of 2025?" */
function isOnlyATime(sentence: string, context: AnswerContext): boolean {
  if (!/^(?:and |or |so )?(?:in|from|for|during|of) /.test(sentence)) return false;
  const found = lookUp(context.index, withScope(sentence, context));
  return found.isEmpty && found.times !== '';
}

export function ideasOfIds(ids: readonly string[], { catalog }: AnswerContext): readonly Found[] {
  const byId = new Map(catalog.ideas.map((idea) => [idea.id, idea]));
  return ids.flatMap((id) => {
    const idea = byId.get(id);
    return idea === undefined ? [] : [{ idea }];
  });
}

function answerFollow({ follow, rest }: Following, said: Said, context: AnswerContext): Turn | null {
  const { put, sentence, memory, shown } = said;
  switch (follow.kind) {
    case 'place':
      return answerPlaces(follow.at, rest, said, context);
    case 'step':
      return answerStep(follow.by, rest, said, context);
    case 'other':
      return answerOther(rest, said, context);
    case 'both':
      return answerBoth(rest, said, context);
    case 'called':
      return answerCalled(follow.words, said, context);
    case 'age':
      return answerByAge(follow.isOldest, rest, said, context);
    case 'needs':
      return memory.focus === null && /^(?:and )?(?:do|will|would|must|should) i\b/.test(sentence)
        ? null
        : needsOfShown(follow.words, sentence, memory, context);
    case 'shown':
      return tellShown(rest, put, shown, memory, context, sentence);
    case 'narrow':
      return answerNarrow(rest, put, shown, memory, context);
    case 'instead':
      return answerHanging(rest, said, context) ?? insteadOf(rest, said, context);
    case 'others':
      return answerOthers(follow, rest, spokenOf(shown, memory), memory, context);
    case 'more':
      return answerMore(shown, memory, context);
    case 'again':
      return answerAgain(said, context);
    case 'anew':
      return { answer: answerTalk('greeting', context), memory, startsAnew: true };
    case 'similar':
      return answerSimilar(spokenOf(shown, memory), context);
    case 'why':
      return answerWhy(said, context);
  }
}

/** The same with something else in it; null where a question of its own follows: "and who mentors the cache idea". */
function insteadOf(rest: string, { put, sentence, memory }: Said, context: AnswerContext): Turn | null {
  if (put.intent !== 'find' && put.intent !== 'count') return null;
  const people = mentorsNamed(rest, context.index);
  if (people !== null && lookUp(context.index, people.rest).isEmpty)
    return answerAnother(people, rest, sentence, memory, context);
  const again = memory.intent === 'skills' && memory.focus !== null && partsOf(rest, context.index).named.length === 0;
  const needs = again ? needsOfShown(rest, sentence, memory, context) : null;
  return needs ?? answerInstead(rest, sentence, memory, context);
}

const POINTING: ReadonlySet<string> = new Set([
  'place',
  'step',
  'age',
  'other',
  'both',
  'called',
  'shown',
  'others',
  'similar',
]);

/** "What about Ann?": how to reach her, or what she mentors. */
function answerAnother(
  people: NamedMentors,
  rest: string,
  sentence: string,
  memory: Memory,
  context: AnswerContext,
): Turn {
  const isReached = memory.intent === 'contact' || memory.intent === 'where-to-ask';
  return isReached ? answerContact(people, context) : answerMentoredBy(rest, sentence, context);
}

/** "And the second one?", "what about the other one": the same is asked of it. */
function answerHanging(rest: string, said: Said, context: AnswerContext): Turn | null {
  const following = readFollow(rest);
  if (following === null || !POINTING.has(following.follow.kind)) return null;
  const fact = factOf(said.memory.intent);
  const asked = fact === null || said.put.intent !== 'find' ? said.put : { ...said.put, intent: fact };
  return answerFollow(following, { ...said, put: asked, sentence: rest }, context);
}

/** What is asked of some of the ideas shown: that of the whole sentence, or of what is left of it. */
function asked(rest: string, put: Put): Put {
  const left = readIntents(rest);
  return left.intent === 'find' ? { ...left, intent: put.intent === 'count' ? 'find' : put.intent } : left;
}

const MORE_OF_IT = /\b(?:others?|else|more|another)\b/;
const PEOPLE_BEFORE: ReadonlySet<Memory['intent']> = new Set(['mentors', 'contact', 'where-to-ask']);

function answerPlaces(at: readonly number[], rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put } = said;
  if (shown.length === 0) return null;
  const [first = 0] = at;
  if (MORE_OF_IT.test(rest) && PEOPLE_BEFORE.has(memory.intent) && spokenOf(shown, memory).length === 1) {
    return answerOthers({ of: 'people', person: first }, '', spokenOf(shown, memory), memory, context);
  }
  const { rest: names } = readIntent(rest);
  const named = lookUp(context.index, names);
  const list = named.hits.length > 0 && namesSomething(names, context) ? amongNamed(named.hits, shown) : shown;
  const ideas = at.flatMap((place) => list.at(place) ?? []);
  if (ideas.length < at.length || at.some((place) => place >= list.length)) return outOfList(list.length, said);
  if (MORE_OF_IT.test(rest)) return answerOthers({ of: 'project', person: null }, '', ideas, memory, context);
  return tellAbout(ideas, asked(rest, put), { list, sentence: said.sentence }, memory, context);
}

/** Whether words hold the name of a project, a mentor or a skill. */
function namesSomething(words: string, { index: { lexicon } }: AnswerContext): boolean {
  return words.split(/\s+/).some((word) => lexicon.byName.has(nameKey(word)) || lexicon.mentors.has(nameKey(word)));
}

/** The ideas shown where all of them are named, or those that are. */
function amongNamed(hits: readonly Found[], shown: readonly Found[]): readonly Found[] {
  const ids = new Set(hits.map(({ idea }) => idea.id));
  const among = shown.filter(({ idea }) => ids.has(idea.id));
  return among.length > 0 ? among : hits;
}

function outOfList(length: number, { memory }: Said): Turn {
  const message =
    length === 1
      ? 'There was one idea in the last list. Ask about it, or for other ideas.'
      : `There were ${length} in the last list. Say a number from 1 to ${length}.`;
  return { answer: { kind: 'refused', message }, memory };
}

/** The idea after or before the one that was singled out. */
function answerStep(by: 1 | -1, rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put } = said;
  const at = shown.findIndex(({ idea }) => idea.id === memory.focus);
  if (by === -1 && (shown.length < 2 || at < 0)) return answerBefore(rest, said, context);
  if (shown.length < 2) return answerMore(shown, memory, context);
  const next = shown[(at < 0 && by === 1 ? -1 : at) + by];
  if (next === undefined) return outOfList(shown.length, said);
  return tellAbout([next], asked(rest, put), { list: shown, sentence: said.sentence }, memory, context);
}

/** Those of the newest term among the ideas shown, or of the oldest. */
function answerByAge(isOldest: boolean, rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put, sentence } = said;
  const sorted = shown.toSorted((left, right) => compareTerms(right.idea.term, left.idea.term));
  const term = sorted.at(isOldest ? -1 : 0)?.idea.term;
  const ideas = sorted.filter(({ idea }) => idea.term === term);
  return shown.length < 2 ? null : tellAbout(ideas, asked(rest, put), { list: shown, sentence }, memory, context);
}

/** What was spoken of before the last idea. */
function answerBefore(rest: string, said: Said, context: AnswerContext): Turn | null {
  const [last] = earlierLists(said, context);
  if (last === undefined) return null;
  return tellAbout(last, asked(rest, said.put), { list: last, sentence: said.sentence }, said.memory, context);
}

/** Lists shown before the one that is spoken of now, the latest first. */
function earlierLists({ memory }: Said, context: AnswerContext): readonly (readonly Found[])[] {
  const now = memory.ideas.join(' ');
  return memory.before
    .filter((list) => list.join(' ') !== now)
    .map((list) => ideasOfIds(list, context))
    .filter((list) => list.length > 0);
}

function answerOther(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put, sentence } = said;
  const names = namesSomething(rest, context) ? lookUp(context.index, `term:any ${rest}`).hits : null;
  const isMeant = ({ idea }: Found): boolean => names === null || names.some((hit) => hit.idea === idea);
  const others = shown.filter((found) => found.idea.id !== memory.focus && isMeant(found));
  if (memory.focus !== null && others.length > 0) {
    return tellAbout(others, asked(names === null ? rest : '', put), { list: shown, sentence }, memory, context);
  }
  const only = shown.length === 1 ? shown[0] : undefined;
  const list = earlierLists(said, context).find((one) => one.some(({ idea }) => idea.id === only?.idea.id));
  const rests = (list ?? earlierLists(said, context)[0] ?? []).filter(
    (found) => found.idea.id !== only?.idea.id && isMeant(found),
  );
  if (only === undefined || rests.length === 0) return { answer: answerTalk('which-idea', context), memory };
  return tellAbout(rests, asked('', put), { list: list ?? [...rests, only], sentence }, memory, context);
}

function answerBoth(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put, sentence } = said;
  const before = earlierLists(said, context).find((list) => list.length <= 2) ?? [];
  const two = shown.length === 2 ? shown : distinct([...spokenOf(shown, memory), ...before]);
  if (two.length !== 2) return tellShown(rest, put, shown, memory, context, sentence);
  return tellAbout(two, asked(rest, put), { list: two, sentence }, { ...memory, focus: null }, context);
}

function distinct(ideas: readonly Found[]): readonly Found[] {
  return [...new Map(ideas.map((found) => [found.idea.id, found])).values()];
}

/** "The one by Ann", "the python one": of the ideas shown, if some of them have it and not all. */
function answerCalled(words: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put, sentence } = said;
  const lists = [shown, ...earlierLists(said, context)].filter((list) => list.length > 1);
  const { hits } = lookUp(context.index, `term:any ${words}`);
  const named = resolveReference(context.index, words).hits;
  for (const list of lists) {
    const kept = [named, hits]
      .map((found) => new Set(found.map(({ idea }) => idea.id)))
      .map((ids) => list.filter(({ idea }) => ids.has(idea.id)))
      .find((some) => some.length > 0);
    if (kept !== undefined) return tellAbout(kept, { ...put, rest: '' }, { list, sentence }, memory, context);
  }
  return null;
}

/** The last list once more, whole. */
function answerAgain(said: Said, context: AnswerContext): Turn | null {
  const { shown, memory } = said;
  const earlier = shown.length > 1 ? undefined : earlierLists(said, context).find((list) => list.length > 1);
  if (earlier !== undefined) return listed(earlier, context);
  return shown.length === 0 ? null : turnOfFound({ ...foundBefore(memory, context), hits: shown }, false, context);
}

/** The documents give no reasons; why an idea is not open is told by its dates. */
function answerWhy({ shown, memory, sentence }: Said, context: AnswerContext): Turn | null {
  const isOfStanding =
    ['open', 'apply', 'dates'].includes(memory.intent) || /\b(?:open|closed|appl\w+)\b/.test(sentence);
  if (isOfStanding && shown.length > 0) {
    return tellAbout(spokenOf(shown, memory), { intent: 'open', rest: '' }, { list: shown, sentence }, memory, context);
  }
  const message =
    'The documents give no reasons, and I only tell what stands in them. Ask about an idea’s skills, mentors, dates or upstream issue.';
  return { answer: { kind: 'refused', message }, memory };
}
