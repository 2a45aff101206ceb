/** Mentors of several ideas, and mentors that ideas share. */

import type { Idea } from '../../ideas/idea.ts';
import { termName } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, unknownTurn } from '../conversation/turn.ts';
import { NUMBER, numberOf } from '../reading/numbers.ts';
import { partsOf } from '../reading/question-parts.ts';
import { sidesOf } from '../reading/sides.ts';
import { answerSharedMentors } from './answer-ideas.ts';
import { answerMentoredByThem } from './answer-people.ts';
import type { NamesAnswer } from './figures-answer.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { projectsNamed } from './nearest.ts';
import { mentorKey, peopleOf } from './people.ts';
import { resolveReference } from './references.ts';

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

const SAME_AS =
  /\b(?:ideas?|projects?|ones?|what|which|anything)\b.*\bsame mentors? (?:as|like|than) (?:the )?(?<of>.+?)(?: (?:idea|one|project)(?: has| does)?| has| does)?[?.! ]*$/;

/** "Ideas with the same mentor as the cache idea": what its mentors mentor besides; null where none is called so. */
function mentoredLike(of: string, context: AnswerContext): Turn | null {
  const { hits } = resolveReference(context.index, of);
  const keys = new Set(hits.flatMap(({ idea }) => idea.mentors.map(mentorKey)));
  return keys.size === 0 ? null : answerMentoredByThem(keys, '', context);
}

/** Mentors of several ideas, or mentors that two projects or ideas have in common. */
export function answerShared(rest: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const of = SAME_AS.exec(sentence)?.groups?.of;
  const like = of === undefined ? null : mentoredLike(of, context);
  if (like !== null) return like;
  const words = rest.replace(SHARING, ' ');
  const [one, other] = twoSides(words, context);
  if (one === undefined || other === undefined) return answerOfSeveral(words, sentence, memory, context);
  const now = answerCommon(one, other, context);
  const isTimed = one.times !== '' || other.times !== '';
  const [oneEver, otherEver] = now.names.length > 0 || isTimed ? [] : twoSides(words, context, ' term:any');
  if (oneEver === undefined || otherEver === undefined) return { answer: now, memory };
  const ever = answerCommon(oneEver, otherEver, context);
  const answer =
    ever.names.length === 0
      ? { ...now, neverAny: true }
      : { ...ever, terms: now.terms, noneOf: now.terms, tellsIdeas: true };
  return { answer, memory };
}

function answerOfSeveral(words: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const asksSame = ASKS_SAME.test(sentence);
  const found = asksSame ? soMany(words, sentence, context) : lookUp(context.index, words);
  if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, words, context);
  const answer = ofProjects(answerSharedMentors(found, context, null, leastOf(sentence)), sentence, context);
  const told = asksSame && !found.isEmpty && WHETHER.test(sentence) ? { ...answer, ...sameness(found) } : answer;
  return { answer: told, memory: { ...memory, intent: 'shared-mentors' } };
}

const WHETHER = /^(?:(?:and|so|but|ok) )*(?:is|are|was|were|do|does|did|has|have)\b/;
const IN_PROJECTS =
  /\b(?:in|for|across|at|from|over|of) (?:more than one|several|multiple|two|many|different|2|various|two or more|at least two) (?:different )?(?:projects|orgs|organi[sz]ations|communities|project|org)\b/;

/** "Who mentors in more than one project": of ideas of several projects, not of several ideas of one. */
function ofProjects(answer: NamesAnswer, sentence: string, { catalog }: AnswerContext): NamesAnswer {
  if (!IN_PROJECTS.test(sentence)) return answer;
  const people = peopleOf(catalog.ideas);
  const of = (name: string): readonly Idea[] =>
    answer.ideas.filter(({ mentors }) => mentors.some((mentor) => people.get(mentorKey(mentor)) === name));
  const counted = answer.names.map((count) => ({
    ...count,
    units: new Set(of(count.name).map(({ project }) => project)).size,
  }));
  const names = counted.filter(({ units }) => units > 1);
  const ideas = new Set(names.flatMap(({ name }) => of(name)));
  return { ...answer, names, unit: 'project', ideas: [...ideas] };
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

/** "The three Jaeger ideas" are those of the program in which it has three, of earlier terms where it has fewer now. */
function soMany(words: string, sentence: string, context: AnswerContext): LookUp {
  const found = ownOf(words, context);
  const number = numberOf((NUMBERED.exec(sentence)?.groups?.number ?? '').replace('both', 'two'));
  if (number < 2 || found.isEmpty) return found;
  const ever = found.hits.length < number && found.times === '' ? ownOf(`${words} term:any`, context) : found;
  const meant = [...Map.groupBy(ever.hits, ({ idea }) => termName(idea.program, idea.term)).values()];
  const [hits, ...others] = meant.filter((same) => same.length === number);
  const told = hits === undefined || others.length > 0 ? ever.hits : hits;
  return { ...ever, hits: told, scope: told.map(({ idea }) => idea) };
}

const NUMBERED = new RegExp(String.raw`\b(?<number>${NUMBER}|both) (?:[\w.-]+ ){0,3}(?:ideas|projects|ones)\b`);

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
  const people = peopleOf(context.catalog.ideas);
  const of = (side: LookUp): readonly string[] => side.hits.flatMap(({ idea }) => idea.mentors.map(mentorKey));
  const names = new Set(of(one).map((key) => people.get(key)));
  const common = new Set(of(other).filter((key) => names.has(people.get(key))));
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
