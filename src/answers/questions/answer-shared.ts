/** Mentors of several ideas, and mentors that ideas share. */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, unknownTurn } from '../conversation/turn.ts';
import { partsOf } from '../reading/question-parts.ts';
import { sidesOf } from '../reading/sides.ts';
import { answerSharedMentors, mentorKey } from './answer-ideas.ts';
import { type LookUp, lookUp } from './look-up.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** How many ideas make a mentor one of several: "more than two" are three. */
function leastOf(sentence: string): number {
  const said = /\b(more than )?(?:at least )?(an?|one|two|three|four|five|\d)\b(?! of)/.exec(sentence);
  const word = said?.[2] ?? '';
  const number = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  return Math.max(2, said?.[1] === undefined ? number : number + 1);
}

const SHARING =
  /\b(?:do|does|are|is|share|shared|same|common|in common|any|mentors?|mentoring|have|the|both|works?|with|for|on|two|three|ideas?|projects?)\b/g;

/** Mentors of several ideas, or mentors that two projects or ideas have in common. */
export function answerShared(rest: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const words = rest.replace(SHARING, ' ');
  const [one, other] = twoSides(words, context);
  if (one === undefined || other === undefined) {
    const found = lookUp(context.index, words);
    if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, words, context);
    const answer = answerSharedMentors(found, context, null, leastOf(sentence));
    return { answer, memory: { ...memory, intent: 'shared-mentors' } };
  }
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
  return { answer: answerSharedMentors(both, context, common), memory };
}

/** A side as the documents spell it. */
function sideOf({ sought: { words, phrase } }: LookUp): string {
  return (phrase ?? words).replace(/^(?:of|with|about) /, '');
}

/** The ideas of each of two projects, or of each of two ideas that are named; none where it is not two. */
function twoSides(words: string, context: AnswerContext): readonly LookUp[] {
  const named = partsOf(words, context.index).named;
  const sides = named.length === 2 ? named : sidesOf(words);
  const found = sides.map((side) => lookUp(context.index, side)).filter(({ isEmpty }) => !isEmpty);
  return found.length === 2 && found.every(({ hits }) => hits.length > 0) ? found : [];
}
