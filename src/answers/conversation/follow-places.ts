/** Some of the ideas that were shown, by where they stand: "the second one", "the other one", "both", "the last list". */
import { compareTerms } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { AnswerContext } from '../answer-context.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerMore, answerOthers } from '../questions/answer-others.ts';
import { answerTalk } from '../questions/answer-talk.ts';
import type { Found } from '../questions/context-of.ts';
import { lookUp } from '../questions/look-up.ts';
import { resolveReference, wordsNamed } from '../questions/references.ts';
import { earlierLists, lastTwoFocused, type Said, spokenOf } from '../questions/said.ts';
import { foundBefore, listed, MOST_AT_ONCE, tellAbout } from '../questions/tell-about.ts';
import { MIDDLE } from '../reading/read-follow.ts';
import { type Put, readIntent, readIntents, readNoun } from '../reading/read-intent.ts';
import { standings } from '../standing.ts';
import { WHICH_TERM } from './follow-patterns.ts';
import { needsOfShown, tellShown } from './follow-shown.ts';
import type { Memory } from './memory.ts';
import { type Turn, turnOfFound } from './turn.ts';

/** What is asked of some of the ideas shown: that of the whole sentence, or of what is left of it. */
function asked(words: string, put: Put): Put {
  const rest = words.replace(/^[\s,:;-]+/, '');
  const noun = WHICH_TERM.test(rest) ? 'dates' : readNoun(rest);
  const left: Put = noun === null ? readIntents(rest) : { intent: noun, rest: '' };
  return left.intent === 'find' ? { ...left, intent: put.intent === 'count' ? 'find' : put.intent } : left;
}

/** "And the second?" asks the same of it. */
function putAgain({ put, sentence, memory }: Said): Put {
  const asksAgain =
    /^(?:and|what about|how about)\b|\b(?:same|ditto)(?: (?:question|thing|again|here|for it))?[?.! ]*$/;
  const again = put.intent === 'find' && asksAgain.test(sentence) ? factOf(memory.intent) : null;
  return again === null ? put : { ...put, intent: again };
}

const NEED =
  /\b(?:do|does|is|are|will)\b.*\b(?:need|require|use|ask for|want|involve)s? (.+?)(?: too| as well)?[?.! ]*$/;
const MORE_OF_IT = /\b(?:others?|else|another|more)\b(?! (?:about|on|details|info|information))/;
const WHO = /\b(?:who|whom|anyone|anybody|someone|somebody)\b/;
const PEOPLE_BEFORE: ReadonlySet<Memory['intent']> = new Set(['mentors', 'contact', 'where-to-ask']);

/** @param at places from 0; negative from the end. */
export function answerPlaces(places: readonly number[], rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory } = said;
  const put = putAgain(said);
  if (shown.length === 0) return null;
  const at = places.map((place) => (place === MIDDLE ? Math.floor((shown.length - 1) / 2) : place));
  const [first = 0] = at;
  if (
    MORE_OF_IT.test(rest) &&
    !WHO.test(said.sentence) &&
    PEOPLE_BEFORE.has(memory.intent) &&
    spokenOf(said).length === 1
  ) {
    return answerOthers({ of: 'people', person: first }, '', spokenOf(said), memory, context);
  }
  const list = listMeant(at, rest, said, context);
  const ideas = at.flatMap((place) => list.at(place) ?? []);
  if (ideas.length < at.length || at.some((place) => place >= list.length)) return outOfList(list.length, said);
  const need = NEED.exec(rest)?.[1];
  const [only] = ideas;
  if (need !== undefined && only !== undefined && ideas.length === 1) {
    const told = needsOfShown(need, { ...said, memory: { ...memory, focus: only.idea.id } }, context);
    if (told !== null) return told;
  }
  if (MORE_OF_IT.test(rest) && !WHO.test(said.sentence))
    return answerOthers({ of: 'project', person: null }, '', ideas, memory, context);
  return tellAbout(ideas, asked(rest, put), list, said, context);
}

/** The ideas shown; of a place beyond them the list that they were taken from. */
function listOfSo(at: readonly number[], said: Said, context: AnswerContext): readonly Found[] {
  const { shown } = said;
  if (shown.length < 2 || at.every((place) => place < shown.length)) return shown;
  const isWider = (list: readonly Found[]): boolean =>
    list.length > shown.length && shown.every(({ idea }) => list.some((found) => found.idea.id === idea.id));
  return earlierLists(said, context).find(isWider) ?? shown;
}

/** "The third Envoy idea" is one of those shown that are named, or of all that are; else it is of those shown. */
function listMeant(at: readonly number[], rest: string, said: Said, context: AnswerContext): readonly Found[] {
  const { shown } = said;
  const { rest: names } = readIntent(rest);
  if (NEED.test(rest) || !namesSomething(names, context)) return listOfSo(at, said, context);
  const { hits } = lookUp(context.index, names);
  const among = hits.length > 0 ? amongNamed(hits, shown) : shown;
  return hits.length > among.length && at.some((place) => place >= among.length) ? hits : among;
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
export function answerStep(by: 1 | -1, rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put } = said;
  const at = shown.findIndex(({ idea }) => idea.id === memory.focus);
  if (by === -1 && (shown.length < 2 || at < 0)) return answerBefore(rest, said, context);
  if (shown.length < 2) return answerMore(shown, memory, context);
  const next = shown[(at < 0 ? -1 : at) + by];
  return next === undefined ? outOfList(shown.length, said) : tellAbout([next], asked(rest, put), shown, said, context);
}

/** What was spoken of before the last idea. */
function answerBefore(rest: string, said: Said, context: AnswerContext): Turn | null {
  const [last] = earlierLists(said, context);
  return last === undefined ? null : tellAbout(last, asked(rest, said.put), last, said, context);
}

/** Those of the newest term among the ideas shown, or of the oldest. */
export function answerByAge(isOldest: boolean, rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, put } = said;
  const sorted = shown.toSorted((left, right) => compareTerms(right.idea.term, left.idea.term));
  const term = sorted.at(isOldest ? -1 : 0)?.idea.term;
  const ideas = sorted.filter(({ idea }) => idea.term === term);
  return shown.length < 2 ? null : tellAbout(ideas, asked(rest, put), shown, said, context);
}

/** Of the last list, or of the one before it, whatever was not singled out. */
export function answerOther(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put } = said;
  const names = namesSomething(rest, context) ? lookUp(context.index, `term:any ${rest}`).hits : null;
  const isMeant = ({ idea }: Found): boolean => names === null || names.some((hit) => hit.idea === idea);
  const others = shown.filter((found) => found.idea.id !== memory.focus && isMeant(found));
  if (memory.focus !== null && others.length > 0) {
    return tellAbout(others, asked(names === null ? rest : '', put), shown, said, context);
  }
  const only = shown.length === 1 ? shown[0] : undefined;
  const lists = earlierLists(said, context);
  const list = lists.find((one) => one.some(({ idea }) => idea.id === only?.idea.id));
  const rests = (list ?? lists[0] ?? []).filter((found) => found.idea.id !== only?.idea.id && isMeant(found));
  if (only === undefined || rests.length === 0) return { answer: answerTalk('which-idea', context), memory };
  return tellAbout(rests, asked('', put), list ?? [...rests, only], said, context);
}

/** The two ideas of the last list, or of the last two turns. */
export function answerBoth(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory, put } = said;
  const before = earlierLists(said, context).find((list) => list.length <= 2) ?? [];
  const focused = lastTwoFocused(said);
  const two = shown.length === 2 ? shown : focused.length === 2 ? focused : distinct([...spokenOf(said), ...before]);
  const need = asked(rest, put).intent === 'find' ? rest.replace(/[?.! ]+$/, '') : '';
  const needed = two.length === 2 && need !== '' ? needsOfBoth(need, two, said, context) : null;
  if (needed !== null) return needed;
  const isOfOne = factOf(asked(rest, put).intent) !== null && shown.length > 2 && shown.length <= MOST_AT_ONCE;
  if (two.length !== 2)
    return isOfOne ? tellAbout(shown, asked(rest, put), shown, said, context) : tellShown(rest, said, context);
  return tellAbout(two, asked(rest, put), two, { ...said, memory: { ...memory, focus: null } }, context);
}

/** "Both Rust?" */
function needsOfBoth(thing: string, two: readonly Found[], said: Said, context: AnswerContext): Turn | null {
  if (!namesSomething(thing, context)) return null;
  const ideas = two.map(({ idea }) => idea.id);
  return needsOfShown(thing, { ...said, memory: { ...said.memory, ideas, focus: null } }, context);
}

function distinct(ideas: readonly Found[]): readonly Found[] {
  return [...new Map(ideas.map((found) => [found.idea.id, found])).values()];
}

/** Those of a list that were found, or else the only one whose title begins a word as it was said: "the finance one". */
function calledIn(list: readonly Found[], found: readonly (readonly Found[])[], words: string): readonly Found[] {
  const kept = found
    .map((hits) => new Set(hits.map(({ idea }) => idea.id)))
    .map((ids) => list.filter(({ idea }) => ids.has(idea.id)))
    .find((some) => some.length > 0);
  if (kept !== undefined) return kept;
  const beginnings = words.split(/\s+/).map((word) => word.slice(0, Math.max(SHORTEST_BEGINNING, word.length - 3)));
  const near = list.filter(({ idea: { project, title } }) => {
    const said = tokensOf(`${project} ${title}`).map(({ word }) => word.toLowerCase());
    return beginnings.every(
      (begin) => begin.length >= SHORTEST_BEGINNING && said.some((word) => word.startsWith(begin)),
    );
  });
  return near.length === 1 ? near : [];
}

const SHORTEST_BEGINNING = 4;

/** "The one by Ann", "the python one": those of the last lists that have it; null where none has. */
export function answerCalled(words: string, rest: string, said: Said, context: AnswerContext): Turn | null {
  const lists = [said.shown, ...earlierLists(said, context)].filter((list) => list.length > 1);
  const standing = /^(?:still |already )?(?<standing>open|closed)$/.exec(words)?.groups?.standing;
  const standingOf = standings(context.catalog, context.now);
  const { hits } = lookUp(context.index, `term:any ${words}`);
  const named = resolveReference(context.index, words).hits;
  for (const list of lists) {
    const kept =
      standing === undefined
        ? calledIn(list, [named, hits], words)
        : list.filter(({ idea }) => standingOf(idea) === standing);
    if (kept.length > 0) return tellAbout(kept, { ...asked(rest, said.put), rest: '' }, list, said, context);
  }
  return null;
}

const BARE = /^(?:(?:and|ok|then|what about|how about)[ ,]+)*the (?<what>[\w+#.-]+(?: [\w+#.-]+)?)[?.! ]*$/;

/** "The CLI": some of the ideas shown, whose titles have it; null where none has, or all have. */
export function answerTheBare(said: Said, context: AnswerContext): Turn | null {
  const { sentence, shown, put } = said;
  const what = BARE.exec(sentence)?.groups?.what;
  if (what === undefined || shown.length < 2 || readNoun(what) !== null) return null;
  const words = what.split(' ').length;
  const called = shown.filter(({ idea }) => wordsNamed(idea, what) === words);
  if (called.length === 0 || called.length === shown.length) return null;
  return tellAbout(called, { ...asked('', put), rest: '' }, shown, said, context);
}

/** The last list once more, whole, or the widest of those that were shown. */
export function answerAgain(isWidest: boolean, said: Said, context: AnswerContext): Turn | null {
  const { shown, memory } = said;
  const [widest] = earlierLists(said, context).toSorted((left, right) => right.length - left.length);
  if (isWidest && widest !== undefined && widest.length > shown.length) return listed(widest, context);
  const earlier = shown.length > 1 ? undefined : earlierLists(said, context).find((list) => list.length > 1);
  if (earlier !== undefined) return listed(earlier, context);
  return shown.length === 0 ? null : turnOfFound({ ...foundBefore(memory, context), hits: shown }, false, context);
}
