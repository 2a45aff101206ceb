/** Whether an idea asks for something: yes or no, with what its document says. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { remembered, type Turn } from '../conversation/turn.ts';
import type { NeedAsked } from '../reading/read-need.ts';
import { titleIn } from '../reading/titles.ts';
import { namesOfSkill } from '../skill-names.ts';
import { basisOf, entriesOf, type Found } from './context-of.ts';
import { namesOf } from './has-it.ts';
import { lookUp } from './look-up.ts';
import type { Need, NeedsAnswer } from './question-answer.ts';
import { resolveReference } from './references.ts';

/** Ideas that one yes or no can be told of; of more, only how many ask for it. */
const MOST_IDEAS = 40;

/** @returns null where no idea is named that the question could be about, or nothing that it could need. */
export function answerNeeds(asked: NeedAsked, memory: Memory, context: AnswerContext): Turn | null {
  const things = thingsOf(asked.thing);
  if (!things.some((thing) => isThing(thing, context.index))) return null;
  const found = meant(asked.idea, memory, context);
  if (found === null || found.hits.length === 0 || found.hits.length > MOST_IDEAS) return null;
  return turnOfNeeds(things, found, asked.asksOptional, context);
}

/** Which of some ideas ask for something; null where it is nothing that ideas ask for. */
export function answerNeedsOf(thing: string, hits: readonly Found[], context: AnswerContext): Turn | null {
  const things = thingsOf(thing);
  return things.some((one) => isThing(one, context.index))
    ? turnOfNeeds(things, { hits, of: null }, false, context)
    : null;
}

function thingsOf(said: string): readonly string[] {
  return said.split(/ (?:or|and) |[,/] ?/).map((thing) => thing.replace(/^(?:the|an?|any|some) /, '').trim());
}

function turnOfNeeds(things: readonly string[], found: Meant, asksOptional: boolean, context: AnswerContext): Turn {
  const { index } = context;
  const needs = found.hits.map(({ idea }) => needOf(idea, things, index));
  const entries = entriesOf(found.hits, context).map((entry, at) => ({ ...entry, ...(needs[at] ?? NOT) }));
  const names = [...new Set(things.map((thing) => namesOf(index, thing).name))];
  const answer: NeedsAnswer = {
    kind: 'needs',
    thing: names.join(' or '),
    asksOptional,
    entries,
    of: entries.length > 1 ? found.of : null,
    ...basisOf(
      context,
      found.hits.map(({ idea }) => idea),
    ),
  };
  return { answer, memory: remembered('skills', found.hits, []) };
}

interface Meant {
  readonly hits: readonly Found[];
  /** The project that all of them are of; null where they are of several. */
  readonly of: string | null;
}

const SPOKEN_OF = /^(?:it|this|that|these|those|they|them|there|the (?:idea|project|one)|)$/;

/** The idea that is named, all ideas of a project, or what was spoken of before. */
function meant(words: string, memory: Memory, context: AnswerContext): Meant | null {
  if (SPOKEN_OF.test(words)) {
    const ids = memory.focus === null ? memory.ideas : [memory.focus];
    const hits = context.catalog.ideas.filter(({ id }) => ids.includes(id)).map((idea) => ({ idea }));
    return hits.length === 0 ? null : { hits, of: projectOf(hits) };
  }
  const titled = titleIn(words, context.index);
  if (titled !== null) return { hits: titled.ideas.map((idea) => ({ idea })), of: null };
  if (lookUp(context.index, words).isEmpty) return null;
  const { hits } = resolveReference(context.index, words);
  return { hits, of: projectOf(hits) };
}

function projectOf(hits: readonly Found[]): string | null {
  const projects = new Set(hits.map(({ idea }) => idea.project));
  const [only] = projects;
  return projects.size === 1 ? (only ?? null) : null;
}

/** Whether words could name what an idea asks for: a known name, or a word that stands in some document. */
function isThing(thing: string, index: SearchIndex): boolean {
  if (namesOf(index, thing).concept !== undefined) return true;
  return /\S/.test(thing) && index.ideas.some((idea) => idea.skills.some((skill) => has(skill, thing)));
}

const NOT: { readonly need: Need; readonly asWritten: string | null } = { need: 'no', asWritten: null };
const OPTIONAL =
  /\b(?:optional|nice[- ]to[- ]have|a plus|bonus|preferr?(?:ed|ably)|not required|desirable|beneficial|helpful|advantage)\b/i;

function needOf(idea: Idea, things: readonly string[], index: SearchIndex): typeof NOT {
  const listed = idea.skills.find((skill) => things.some((thing) => asks(skill, thing, index)));
  if (listed !== undefined) return { need: OPTIONAL.test(listed) ? 'optional' : 'listed', asWritten: listed };
  const texts = [idea.title, idea.description ?? '', idea.outcome ?? ''];
  const isMentioned = things.some((thing) => texts.some((text) => has(text, thing)));
  return isMentioned ? { need: 'mentioned', asWritten: null } : NOT;
}

/** Whether a skill is the thing, or one that it covers: "Vue.js" is JavaScript's, "Golang" is Go. */
function asks(skill: string, thing: string, index: SearchIndex): boolean {
  const { concept, names } = namesOf(index, thing);
  if (concept === undefined) return has(skill, thing);
  return namesOfSkill(index, skill).some((name) => names.includes(name)) || has(skill, thing);
}

/** Whether a text has all words of a thing, in a row. */
function has(text: string, thing: string): boolean {
  const stems = (words: string): string =>
    ` ${tokensOf(words)
      .map(({ word }) => stem(word))
      .join(' ')} `;
  return stems(text).includes(stems(thing));
}
