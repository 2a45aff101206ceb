/** The last question with something else in it: "what about Python?", "and in 2024?", "and for the cache idea?". */
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { withScope } from '../figures/answer-figures.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerPut } from '../questions/answer-put.ts';
import { lookUp } from '../questions/look-up.ts';
import type { Fact } from '../questions/question-answer.ts';
import { type Reference, resolveReference, wholeTitled } from '../questions/references.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { MOST_AT_ONCE } from '../questions/tell-about.ts';
import type { Intent } from '../reading/intent.ts';
import { type Parts, partsOf } from '../reading/question-parts.ts';
import type { Memory } from './memory.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';

const LISTS: ReadonlySet<Intent> = new Set<Intent>([
  'projects',
  'skill-names',
  'terms',
  'mentor-names',
  'dates',
  'shared-mentors',
]);

/** The same question with something else in it. */
export function answerInstead(words: string, said: Said, context: AnswerContext): Turn | null {
  const { sentence, memory } = said;
  const rest = withScope(withHours(words, memory), context);
  const fact = factOf(memory.intent);
  const parts = partsOf(rest, context.index);
  const asksAny = memory.filters.length > 0 && /^(?:and |or |so |is there |are there )*any/.test(sentence);
  const turn = fact === null ? null : factInstead(fact, rest, asksAny, said, context);
  if (turn !== null) return turn;
  const again = fact === null || asksAny ? merged(partsOf(memory.filters.join(' '), context.index), parts) : rest;
  if (again === null) return null;
  const isOfSkills = memory.intent === 'dates' && !isReference(rest, context) && parts.skills.length > 0;
  if (LISTS.has(memory.intent) && !isOfSkills)
    return answerPut({ intent: memory.intent, rest: again }, again, memory, context);
  return listInstead(again, memory, context);
}

/** One thing about another idea, or what the project spoken of has in another term; null where it is something else. */
function factInstead(fact: Fact, rest: string, asksAny: boolean, said: Said, context: AnswerContext): Turn | null {
  if (isOnlyTimed(partsOf(rest, context.index))) return asksAny ? null : ofTheirProjects(rest, said, context);
  const other = otherMeant(rest, said.sentence, context);
  return other === null || other.hits.length === 0
    ? null
    : turnOfFacts(fact, other, other.hits.length > MOST_AT_ONCE, context);
}

/** What fits the words, which may add nothing but a term to what was looked for. */
function listInstead(again: string, memory: Memory, context: AnswerContext): Turn | null {
  const found = lookUp(context.index, again);
  const isAll =
    found.isEmpty && found.times === '' && !/\bstatus:/.test(again) && found.hits.length === found.scope.length;
  if (isAll) return null;
  return found.hits.length > 0
    ? turnOfFound(found, false, context)
    : answerPut({ intent: 'find', rest: again }, again, memory, context);
}

/** The idea or the project that one thing is asked of instead; null where something else is named. */
function otherMeant(rest: string, sentence: string, context: AnswerContext): Reference | null {
  const isAdded = /^(?:and|or)\b/.test(sentence);
  const isNewProject =
    !isAdded && partsOf(rest, context.index).named.length > 0 && wholeTitled(context.index, rest).length > 1;
  if (isNewProject || !(isReference(rest, context) || isOfIt(rest, sentence, context) || isOneTitled(rest, context)))
    return null;
  return resolveReference(context.index, rest);
}

function isOnlyTimed({ term, program, status: _, ...others }: Parts): boolean {
  return term.length + program.length > 0 && Object.values(others).every((part) => part.length === 0);
}

/** "And in 2023?" after one thing about an idea: what its project has then; null where many projects are spoken of. */
function ofTheirProjects(rest: string, said: Said, context: AnswerContext): Turn | null {
  const projects = [...new Set(spokenOf(said).map(({ idea }) => idea.project))];
  if (projects.length === 0 || projects.length > MOST_AT_ONCE) return null;
  const names = projects.map((project) => `"${project.replaceAll('"', '')}"`).join(',');
  const found = lookUp(context.index, `project:${names} ${rest}`);
  return found.scope.length === 0 ? null : turnOfFound(found, false, context);
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

/** Whether words stand in the title of one idea only. */
function isOneTitled(words: string, { index }: AnswerContext): boolean {
  return wholeTitled(index, words).length === 1;
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
