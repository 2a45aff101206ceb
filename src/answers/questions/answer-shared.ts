/** Mentors of several ideas, and mentors that ideas share. */

import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, unknownTurn } from '../conversation/turn.ts';
import { NUMBER, numberOf } from '../reading/numbers.ts';
import { partsOf } from '../reading/question-parts.ts';
import { sidesOf } from '../reading/sides.ts';
import { answerSharedMentors, mentorKey } from './answer-ideas.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { projectsNamed } from './nearest.ts';
import type { NamesAnswer } from './question-answer.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** How many ideas make a mentor one of several: "more than two" are three. */
function leastOf(sentence: string): number {
  const said = /\b(more than )?(?:at least )?(an?|one|two|three|four|five|\d)\b(?! of)/.exec(sentence);
  const word = said?.[2] ?? '';
  const number = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  return Math.max(2, said?.[1] === undefined ? number : number + 1);
}

const SHARING =
  /(?<!term )\b[2-9]\b|\b(?:do|does|are|is|share|shared|same|common|in common|any|mentors?|mentoring|have|the|both|works?|with|for|on|two|three|ideas?|projects?)\b/g;

const ASKS_SAME = /\b(?:same|shared?|sharing|common|both)\b/;

/** Mentors of several ideas, or mentors that two projects or ideas have in common. */
export function answerShared(rest: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const words = rest.replace(SHARING, ' ');
  const [one, other] = twoSides(words, context);
  if (one === undefined || other === undefined) return answerOfSeveral(words, sentence, memory, context);
  const now = answerCommon(one, other, context);
  const isTimed = one.times !== '' || other.times !== '';
  const [oneEver, otherEver] = now.names.length > 0 || isTimed ? [] : twoSides(words, context, ' term:any');
  if (oneEver === undefined || otherEver === undefined) return { answer: now, memory };
  const ever = answerCommon(oneEver, otherEver, context);
  const answer = ever.names.length === 0 ? now : { ...ever, terms: now.terms, noneOf: now.terms, tellsIdeas: true };
  return { answer, memory };
}

function answerOfSeveral(words: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const asksSame = ASKS_SAME.test(sentence);
  const found = asksSame ? soMany(ownOf(words, context), sentence) : lookUp(context.index, words);
  if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, words, context);
  const answer = answerSharedMentors(found, context, null, leastOf(sentence));
  const told = asksSame && !found.isEmpty ? { ...answer, ...sameness(found) } : answer;
  return { answer: told, memory: { ...memory, intent: 'shared-mentors' } };
}

/** Whether several ideas have all their mentors in common. */
function sameness({ hits }: LookUp): Pick<NamesAnswer, 'areSame'> {
  const each = new Set(hits.map(({ idea }) => idea.mentors.map(mentorKey).toSorted().join(' ')));
  return hits.length > 1 ? { areSame: { all: each.size === 1, of: hits.length } } : {};
}

/** Of a project that is named, its own ideas and none that only mentions it. */
function ownOf(words: string, { index }: AnswerContext): LookUp {
  const found = lookUp(index, words);
  const [project, ...others] = projectsNamed(index, words);
  if (project === undefined || others.length > 0) return found;
  const concept = index.lexicon.byName.get(nameKey(project));
  const own = found.hits.filter(({ idea }) => index.lexicon.projects.get(idea.project) === concept);
  return own.length === 0 ? found : { ...found, hits: own };
}

/** "The three Jaeger ideas" are those of the program in which it has three. */
function soMany(found: LookUp, sentence: string): LookUp {
  const number = numberOf(NUMBERED.exec(sentence)?.groups?.number ?? '');
  const programs = Map.groupBy(found.hits, ({ idea }) => idea.program);
  const meant = [...programs.values()].filter((hits) => hits.length === number);
  const [hits, ...others] = meant;
  return number < 2 || hits === undefined || others.length > 0 ? found : { ...found, hits };
}

const NUMBERED = new RegExp(String.raw`\b(?<number>${NUMBER}) (?:[\w.-]+ ){0,3}(?:ideas|projects|ones)\b`);

/** The mentors that two sides have in common. */
function answerCommon(one: LookUp, other: LookUp, context: AnswerContext): NamesAnswer {
  const both: LookUp = {
    ...one,
    hits: [...one.hits, ...other.hits.filter(({ idea }) => !one.hits.some((hit) => hit.idea === idea))],
    sought: {
      words: `${sideOf(one)} and ${sideOf(other)}`,
      mended: [...one.sought.mended, ...other.sought.mended],
    },
  };
  const keys = new Set(one.hits.flatMap(({ idea }) => idea.mentors.map(mentorKey)));
  const common = new Set(other.hits.flatMap(({ idea }) => idea.mentors.map(mentorKey)).filter((key) => keys.has(key)));
  return answerSharedMentors(both, context, common);
}

/** A side as the documents spell it. */
function sideOf({ sought: { words, phrase } }: LookUp): string {
  return (phrase ?? words).replace(/^(?:of|with|about) /, '');
}

/** The ideas of each of two projects, or of each of two ideas that are named; none where it is not two. */
function twoSides(words: string, context: AnswerContext, times = ''): readonly LookUp[] {
  const named = partsOf(words, context.index).named;
  const sides = named.length === 2 ? named : sidesOf(words);
  const found = sides.map((side) => ownOf(`${side}${times}`, context)).filter(({ isEmpty }) => !isEmpty);
  return found.length === 2 && found.every(({ hits }) => hits.length > 0) ? found : [];
}
