/** Answers as turns of a conversation: what is said, and what is remembered of it. */
import { fold } from '../../search/normalise.ts';
import type { Answer } from '../answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answerFacts, answerFound } from '../questions/answer-ideas.ts';
import { answerNames } from '../questions/answer-names.ts';
import { answerUnknown } from '../questions/answer-talk.ts';
import { ideasOf } from '../questions/answered.ts';
import type { Found } from '../questions/context-of.ts';
import { type LookUp, lookUp, queryOf } from '../questions/look-up.ts';
import type { Fact, FactsAnswer, Sought } from '../questions/question-answer.ts';
import { termsNear } from '../questions/terms-said.ts';
import type { Intent } from '../reading/intent.ts';
import { type Memory, NOTHING_YET, shownBefore } from './memory.ts';
import { toldIn } from './told-dates.ts';

/** An answer, and what the conversation is about after it. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
  /** Whether what was said before is to be forgotten. */
  readonly startsAnew?: boolean;
}

/** A turn that remembers what was shown before it, and all of it where it tells nothing of the catalog. */
export function carriedOn(memory: Memory, { answer, memory: told, startsAnew = false }: Turn): Turn {
  const after =
    answer.kind === 'sides'
      ? { ...told, ideas: ideasOf(answer).map(({ id }) => id) }
      : { ...told, listed: listedIn(answer), filters: told.filters.length > 0 ? told.filters : picked(answer) };
  return carried(memory, { answer, memory: after, startsAnew });
}

/** Of longer lists nobody counts the places. */
const MOST_LISTED = 60;

/** The projects or terms that were told by name, so that "the second one" is one of them. */
function listedIn(answer: Answer): Memory['listed'] {
  if (answer.kind !== 'names' || (answer.of !== 'project' && answer.of !== 'term')) return null;
  return { of: answer.of, names: answer.names.slice(0, MOST_LISTED).map(({ name }) => name) };
}

/** The project that has the most of something, or the fewest: it is spoken of then. */
function picked(answer: Answer): Memory['filters'] {
  if (answer.kind !== 'names' || answer.of !== 'project' || answer.picked === undefined) return [];
  const [first] = answer.names;
  return first === undefined ? [] : [`project:"${first.name.replaceAll('"', '')}"`];
}

function carried(memory: Memory, { answer, memory: after, startsAnew = false }: Turn): Turn {
  if (startsAnew) return { answer, memory: NOTHING_YET };
  if (tellsNothing(answer)) return { answer, memory };
  const told = toldIn(answer);
  if (answer.kind === 'dates' && after.ideas.length === 0) {
    return { answer, memory: { ...memory, intent: 'dates', told } };
  }
  const isSame = after.ideas.join(' ') === memory.ideas.join(' ');
  const isNone = after.ideas.length === 0;
  const people = after.people.length === 0 && isNone ? memory.people : after.people;
  const focusBefore = isSame && memory.focus !== after.focus ? memory.focus : isSame ? memory.focusBefore : null;
  const before = isSame ? memory.before : shownBefore(memory);
  return { answer, memory: { ...after, people, told, focusBefore, before } };
}

/** Small talk, and what the documents are silent about: the list before it is still what one speaks of. */
function tellsNothing(answer: Answer): boolean {
  return answer.kind === 'unknown' || answer.kind === 'talk' || answer.kind === 'refused';
}

/** Remember what was shown and how it was found. */
export function remembered(intent: Intent, ideas: readonly Found[], filters: readonly string[]): Memory {
  const [only, ...others] = ideas;
  const focus = only !== undefined && others.length === 0 ? only.idea.id : null;
  return { ...NOTHING_YET, intent, ideas: ideas.map(({ idea }) => idea.id), focus, filters };
}

export function turnOfFacts(
  fact: Fact,
  found: {
    readonly hits: readonly Found[];
    readonly sought: Sought;
    readonly filters?: readonly string[];
    readonly ofProject?: string;
    readonly named?: NonNullable<FactsAnswer['named']>;
  },
  ambiguous: boolean,
  context: AnswerContext,
  also: readonly Fact[] = [],
): Turn {
  const { ofProject, named } = found;
  return {
    answer: {
      ...answerFacts(fact, found, ambiguous, context, also),
      ...(ofProject === undefined ? {} : { ofProject }),
      ...(named === undefined ? {} : { named }),
    },
    memory: remembered(fact, found.hits, found.filters ?? []),
  };
}

export function turnOfFound(found: LookUp, counts: boolean, context: AnswerContext): Turn {
  return {
    answer: answerFound(found, counts, context),
    memory: remembered('find', found.hits, found.filters),
  };
}

const INTENTS = { project: 'projects', skill: 'skill-names', term: 'terms', mentor: 'mentor-names' } as const;

export function turnOfNames(of: 'project' | 'skill' | 'term' | 'mentor', words: string, context: AnswerContext): Turn {
  const found = lookUp(context.index, words);
  if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, words, context);
  return {
    answer: answerNames(of, found, context),
    memory: remembered(INTENTS[of], found.isEmpty ? [] : found.hits, found.filters),
  };
}

/** Nothing has it: said of what no document has, or of things that are only never together. */
export function unknownTurn(found: LookUp, words: string, context: AnswerContext): Turn {
  if (found.scope.length === 0 && found.times !== '') {
    return noTermTurn(found.times, context);
  }
  const { known, unknown } = knownOf(words, context);
  const answer =
    unknown.length === 0 && known.length > 1
      ? answerUnknown(known.join(' and '), 'not-together', [], context)
      : answerUnknown(unknown.join(', ') || found.sought.words, 'no-match', likely(found, unknown), context);
  return { answer, memory: NOTHING_YET };
}

/** A term that the documents do not hold, with those that they do. */
export function noTermTurn(name: string, context: AnswerContext): Turn {
  const answer = answerUnknown(name, 'no-term', [], context);
  return { answer: { ...answer, instead: termsNear(name, context.catalog) }, memory: NOTHING_YET };
}

/** Suggestions that look like what was asked for; what is merely common is none. */
function likely({ suggestions }: LookUp, unknown: readonly string[]): readonly string[] {
  const beginnings = unknown.map((word) => word.slice(0, 3).toLowerCase());
  return suggestions.filter((one) => beginnings.some((beginning) => one.toLowerCase().includes(beginning)));
}

/** What is named that some idea of some term has, and what none has. */
export function knownOf(
  words: string,
  { index }: AnswerContext,
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return { known: [], unknown: [] };
  const wanted = parsed.query.wanted.map((any) => any.map(({ text }) => text));
  const said = new Map(parsed.query.wanted.flat().map(({ text, typed }) => [text, saidAs(text, typed)]));
  const named = parsed.query.filters
    .filter(({ key }) => key === 'project' || key === 'skill' || key === 'mentor')
    .map(({ values }) => values);
  const has = (texts: readonly string[]): boolean =>
    texts.some(
      (text) =>
        lookUp(index, `"${text}" term:any`).hits.length > 0 || lookUp(index, `${text} term:any`).hits.length > 0,
    );
  const all = [...wanted, ...named];
  return {
    known: all.filter(has).map((texts) => texts.join(' or ')),
    unknown: all
      .filter((texts) => !has(texts))
      .map((texts) => texts.map((text) => said.get(text) ?? text).join(' or ')),
  };
}

/** A thing as it was named, where it goes by another name: who typed "carbon" never said "green computing". */
function saidAs(text: string, typed: string): string {
  const [name, word] = [text, typed].map((words) => fold(words).replace(/[^a-z0-9+#]/g, ''));
  return name === word || (word ?? '').startsWith(name ?? '') ? text : `“${typed}”`;
}
