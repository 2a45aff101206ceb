/** What is compared with what. */
import { compareTerms } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { remembered, type Turn } from '../conversation/turn.ts';
import { answerSides } from '../figures/answer-sides.ts';
import { sidesOf } from '../reading/sides.ts';
import { answerCompare } from './answer-ideas.ts';
import { answerTalk } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import { resolveReference, wholeTitled } from './references.ts';
import { filledSides, termsSaid } from './terms-said.ts';

/** Terms, projects or skills by their figures, ideas by what their documents say. */
export function answerComparison(rest: string, context: AnswerContext): Turn {
  const overTerms = answerOverTerms(rest, context);
  if (overTerms !== null) return overTerms;
  const said = TWO_TERMS.test(rest)
    ? newestTwo(rest, context)
    : withSubject(sidesOf(rest.replace(ASKED_BEFORE, ' ')), context);
  const figures =
    said.length > 1 && filledSides(said, context).every((side) => isSet(side, context))
      ? answerSides(said, context)
      : null;
  if (figures !== null) return figures;
  const ideas = said.flatMap((side) => resolveReference(context.index, side).hits.slice(0, 1));
  const different = [...new Map(ideas.map((hit) => [hit.idea.id, hit])).values()];
  if (different.length < 2) {
    const found = resolveReference(context.index, rest);
    if (found.hits.length < 2) return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
    return compared(found.hits.slice(0, 3), context);
  }
  return compared(different, context);
}

export function compared(ideas: readonly Found[], context: AnswerContext): Turn {
  return { answer: answerCompare(ideas, context), memory: remembered('compare', ideas, []) };
}

/** What is asked before the sides: "which is better for a beginner: A or B". */
const ASKED_BEFORE = /^[^:]*\b(?:which|what|better|best|easier|harder|compare|choose)\b[^:]*:/;

/** "Binding policy frontend vs backend": what stands before the last word of the first side is of both. */
function withSubject(sides: readonly string[], { index }: AnswerContext): readonly string[] {
  const [first, second, ...others] = sides;
  const subject = first?.split(' ').slice(0, -1).join(' ') ?? '';
  if (first === undefined || second === undefined || others.length > 0) return sides;
  if (subject === '' || second.includes(' ')) return sides;
  const whole = wholeTitled(index, `${subject} ${second}`);
  return whole.length === 0 ? sides : [first, `${subject} ${second}`];
}

const TIME = /\b(?:(?:lfx|gsoc)(?: 20\d\d)?(?: term \d)?|20\d\d(?: term \d)?|term \d(?: of 20\d\d)?)\b/g;
const AROUND_TERMS =
  /\b(?:versions?|editions?|ones?|ideas?|projects?|of|the|for|in|and|or|vs\.?|versus|between|with|to|from|both|programs?|how|does|do|differ|is|are)\b|[?!.,:]/g;

/** One thing in several terms or programs: a program or a term alone is never an idea. */
function answerOverTerms(rest: string, context: AnswerContext): Turn | null {
  const times = rest.match(TIME) ?? [];
  const subject = rest.replace(TIME, ' ').replace(AROUND_TERMS, ' ').replace(/\s+/g, ' ').trim();
  if (times.length < 2) return null;
  if (subject === '') return answerSides(times, context);
  if (isSet(subject, context)) return answerSides([subject, ...times], context);
  const ideas = times.flatMap((time) => resolveReference(context.index, `${subject} ${time}`).hits.slice(0, 1));
  const different = [...new Map(ideas.map((hit) => [hit.idea.id, hit])).values()];
  return different.length < 2 ? null : compared(different, context);
}

const TWO_TERMS =
  /^(?:(?:the|both|two|last|newest|all|different|of) )*(?:(lfx|gsoc) )?(?:terms?|years|editions|rounds)(?: of (?:lfx|gsoc))?[?.! ]*$/;

/** The two newest terms of a program, where "the two GSoC years" are compared. */
function newestTwo(words: string, { catalog }: AnswerContext): readonly string[] {
  const said = /\b(?:lfx|gsoc)\b/.exec(words)?.[0] ?? 'lfx';
  const terms = new Set(catalog.ideas.filter(({ program }) => program === said).map(({ term }) => term));
  const newest = [...terms].filter((term) => term !== null).toSorted((left, right) => compareTerms(right, left));
  return newest.slice(0, 2).map((term) => `${said} ${term.replace('-', ' term ')}`);
}

/** Whether words name a term, a whole project or a skill of several ideas, and no single idea. */
function isSet(words: string, context: AnswerContext): boolean {
  if (termsSaid(words, context) !== null) return true;
  const bare = words.replace(/\b(?:ideas?|projects?|mentorships?|the)\b|[?!.]/g, ' ').trim();
  const concept = context.index.lexicon.byName.get(nameKey(bare));
  if (concept === undefined) return false;
  if ([...context.index.lexicon.projects.values()].includes(concept)) return true;
  return lookUp(context.index, bare).hits.length > 1;
}
