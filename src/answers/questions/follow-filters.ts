/** The last question with something added, left out, or put in another's place: "only open ones", "what about Python?". */
import { FILLER } from '../../search/filler.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import type { AnswerContext } from '../answer-context.ts';
import { factOf } from './answer-fact.ts';
import { withScope } from './answer-figures.ts';
import { answerPut } from './answer-put.ts';
import type { Found } from './context-of.ts';
import { foundBefore, MOST_AT_ONCE } from './follow-shown.ts';
import { lookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import { type Parts, partsOf } from './question-parts.ts';
import { type Put, readIntent } from './read-intent.ts';
import { readNarrowing } from './read-narrowing.ts';
import { resolveReference, wholeTitled } from './references.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';
import type { Intent } from './ways.ts';

const NO_WORDS = { words: '', mended: [] };

/** What tells which of the ideas has more of something: "which has the most mentors", "which is bigger". */
function rankedBy(words: string): 'mentors' | 'skills' | 'size' | null {
  const field = /\b(?:more|most|fewer|fewest|less|least) (mentors|skills)\b/.exec(words)?.[1];
  if (field === 'mentors' || field === 'skills') return field;
  return /\b(?:bigger|biggest|larger|largest|longer|longest|shorter|shortest|smaller|smallest)\b(?! than)/.test(words)
    ? 'size'
    : null;
}

/** Those of the ideas shown that also have something. */
export function answerNarrow(
  rest: string,
  put: Put,
  shown: readonly Found[],
  memory: Memory,
  context: AnswerContext,
): Turn | null {
  const ranked = rankedBy(rest);
  if (ranked !== null && shown.length > 1)
    return turnOfFacts(ranked, { hits: shown, sought: NO_WORDS, filters: memory.filters }, false, context);
  const { intent, rest: words } = readIntent(rest);
  const { narrowing } = readNarrowing(rest);
  const isNarrowed = narrowing.words.length + narrowing.filters.length > 0;
  const asked = isNarrowed || intent === 'count' ? rest.replace(/\bhow many\b/, ' ') : words;
  const fitting = lookUp(context.index, `term:any ${asked}`);
  if (shown.length === 0 || (fitting.isEmpty && fitting.filters.length === 0)) return null;
  const ids = new Set(fitting.hits.map(({ idea }) => idea.id));
  const fit = shown.filter(({ idea }) => ids.has(idea.id));
  const kept = fit.length > 0 ? fit : speakingOf(asked, shown);
  const before = foundBefore(memory, context).sought;
  const filters = [...memory.filters, ...fitting.filters.map((filter) => filter.replace(/ ?term:any\b/, ''))];
  const turn = turnOfFound(
    {
      ...fitting,
      hits: kept,
      sought: {
        words: [before.words, fitting.sought.words.replace(/,? ?any term/, '')].filter(Boolean).join(', '),
        phrase: joinedPhrases(before.phrase ?? '', fitting.sought.phrase ?? ''),
        mended: fitting.sought.mended,
      },
      scope: shown.map(({ idea }) => idea),
      earlier: 0,
      onlyEarlier: false,
      filters,
    },
    intent === 'count' || put.intent === 'count',
    context,
  );
  // Where none is left, the list is still what one speaks of.
  return kept.length > 0 ? turn : { ...turn, memory };
}

/** Those whose own text has every word: "which one is about robots". */
function speakingOf(words: string, shown: readonly Found[]): readonly Found[] {
  const about = /\babout (.+)$/.exec(words)?.[1];
  if (about === undefined) return [];
  const wanted = tokensOf(about)
    .filter(({ word }) => !FILLER.has(word))
    .map(({ word }) => stem(word));
  return shown.filter(({ idea }) => {
    const said = new Set(
      tokensOf(`${idea.title} ${idea.description ?? ''} ${idea.outcome ?? ''}`).map(({ word }) => stem(word)),
    );
    return wanted.length > 0 && wanted.every((word) => said.has(word));
  });
}

/** "for Rust" and "for Go" as "for Rust and Go". */
function joinedPhrases(before: string, now: string): string {
  return before.startsWith('for ') && now.startsWith('for ')
    ? `${before} and ${now.slice(4)}`
    : [before, now].filter(Boolean).join(' ');
}

const LISTS: ReadonlySet<Intent> = new Set<Intent>(['projects', 'skill-names', 'terms', 'mentor-names', 'dates']);

/** The same question with something else in it. */
export function answerInstead(said: string, sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const rest = withScope(withHours(said, memory), context);
  const isAdded = /^(?:and|or)\b/.test(sentence);
  const fact = factOf(memory.intent);
  const isNewProject =
    !isAdded && partsOf(rest, context.index).named.length > 0 && wholeTitled(context.index, rest).length > 1;
  if (fact !== null && !isNewProject && (isReference(rest, context) || isOfIt(rest, sentence, context))) {
    const found = resolveReference(context.index, rest);
    return found.hits.length === 0 ? null : turnOfFacts(fact, found, found.hits.length > MOST_AT_ONCE, context);
  }
  const parts = partsOf(rest, context.index);
  const words = fact === null ? merged(partsOf(memory.filters.join(' '), context.index), parts) : rest;
  if (words === null) return null;
  const isOfSkills = memory.intent === 'dates' && !isReference(rest, context) && parts.skills.length > 0;
  if (LISTS.has(memory.intent) && !isOfSkills)
    return answerPut({ intent: memory.intent, rest: words }, words, memory, context);
  const found = lookUp(context.index, words);
  if (found.isEmpty && memory.filters.length === 0 && found.times === '') return null;
  return found.hits.length > 0
    ? turnOfFound(found, false, context)
    : answerPut({ intent: 'find', rest: words }, words, memory, context);
}

/** "350" after a list of so many hours. */
function withHours(words: string, { filters }: Memory): string {
  const hours = /^(\d{2,3})[ ?.!]*$/.exec(words)?.[1];
  return hours !== undefined && filters.some((filter) => /\bhours\b/.test(filter)) ? `${hours} hours` : words;
}

/** "And for tinkerbell?": the same is asked of the ideas whose titles have it. */
function isOfIt(words: string, sentence: string, { index }: AnswerContext): boolean {
  return /^(?:and|or|same|the same)\b.*\b(?:for|of|about)\b/.test(sentence) && wholeTitled(index, words).length > 0;
}

/** Whether words call an idea or a project, and do not only name a skill. */
function isReference(words: string, context: AnswerContext): boolean {
  const { named, skills } = partsOf(words, context.index);
  if (named.length > 0 && skills.length === 0) return true;
  const isOneThing = skills.length === 1 && skills.every((skill) => context.index.lexicon.byName.has(nameKey(skill)));
  return !(isOneThing && !/\b(?:one|idea)\b/.test(words)) && wholeTitled(context.index, words).length > 0;
}

/**
 * What was asked for before with something new in it: of its own kind it takes the place, and a project or a mentor
 * begins a list of its own; null where nothing is new.
 */
function merged(before: Parts, now: Parts): string | null {
  const isList = now.named.length > 0;
  const isNothing = Object.values(now).every((part: readonly string[]) => part.length === 0);
  if (isNothing) return null;
  const program = now.program.length > 0 ? now.program : before.program;
  const oldTerm = now.program.length > 0 ? [] : before.term;
  return [
    ...(isList ? now.named : before.named),
    ...(now.skills.length > 0 || isList ? now.skills : before.skills),
    ...(isList ? [] : before.unwanted),
    ...now.unwanted,
    ...(now.term.length > 0 ? now.term : oldTerm),
    ...program,
    ...(now.status.length > 0 ? now.status : before.status),
    ...(now.sizes.length > 0 ? now.sizes : isList ? [] : before.sizes),
  ].join(' ');
}
