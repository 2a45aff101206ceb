/** What is compared with what. */
import { compareTerms } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { remembered, type Turn } from '../conversation/turn.ts';
import { answerSides } from '../figures/answer-sides.ts';
import { sidesOf } from '../reading/sides.ts';
import { answerCompare } from './answer-ideas.ts';
import { answerTalk, answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import { resolveReference, titledEver, wholeTitled } from './references.ts';
import { type SideFound, sidesFound } from './sides-found.ts';
import { filledSides, termsSaid } from './terms-said.ts';
import { areTools } from './tools-compared.ts';

/**
 * Terms, projects or skills by their figures, ideas by what their documents say.
 *
 * @param rest of the sentence, without the words that tell that something is compared.
 */
export function answerComparison(rest: string, sentence: string, context: AnswerContext): Turn {
  const overTerms = answerOverTerms(rest, context);
  if (overTerms !== null) return overTerms;
  const said = TWO_TERMS.test(rest)
    ? newestTwo(rest, context)
    : withSubject(sidesOf(rest.replace(ASKED_BEFORE, ' ')), context);
  if (areTools(sentence, said, context)) return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  const figures =
    said.length > 1 && filledSides(said, context).every((side) => isSet(side, context))
      ? answerSides(said, context)
      : null;
  if (figures !== null) return figures;
  return answerSidesFound(sidesFound(rest, said, context), rest, context);
}

function answerSidesFound(sides: readonly SideFound[], rest: string, context: AnswerContext): Turn {
  const different = distinct(sides.flatMap(({ hits }) => hits.slice(0, 1)));
  const missing = sides.filter(({ hits }) => hits.length === 0).map(({ side }) => side);
  if (different.length > 1 || (different.length === 1 && missing.length > 0 && sides.length > 1)) {
    return compared(different, context, missing);
  }
  const found = resolveReference(context.index, rest);
  if (found.hits.length > 1 && missing.length === 0) return compared(found.hits.slice(0, 3), context);
  const answer =
    missing.length > 1 ? answerUnknown(missing.join(', '), 'no-match', [], context) : answerTalk('which-idea', context);
  return { answer, memory: NOTHING_YET };
}

function distinct(ideas: readonly Found[]): readonly Found[] {
  return [...new Map(ideas.map((hit) => [hit.idea.id, hit])).values()];
}

/** @param missing sides that no idea is called. */
export function compared(ideas: readonly Found[], context: AnswerContext, missing: readonly string[] = []): Turn {
  const answer = answerCompare(ideas, context);
  return {
    answer: missing.length === 0 ? answer : { ...answer, missing },
    memory: remembered('compare', ideas, []),
  };
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

const TIME =
  /\b(?:(?:lfx|gsoc)(?: 20\d\d)?(?: term \d)?|20\d\d(?: term \d)?|term \d(?: of 20\d\d)?|(?:this|the current|current|the newest|newest|the last|last|the previous|previous) (?:term|round|edition|year))\b/g;
const AROUND_TERMS =
  /\b(?:versions?|editions?|ones?|ideas?|projects?|of|the|for|in|and|or|vs\.?|versus|between|with|to|from|both|programs?|how|does|do|differ|is|are)\b|[?!.,:]/g;

/** One thing in several terms or programs: a program or a term alone is never an idea. */
function answerOverTerms(rest: string, context: AnswerContext): Turn | null {
  const times = rest.match(TIME) ?? [];
  const subject = rest.replace(TIME, ' ').replace(AROUND_TERMS, ' ').replace(/\s+/g, ' ').trim();
  if (times.length === 1) return overOneTerm(rest, times[0] ?? '', context);
  if (times.length < 2) return null;
  if (subject === '') return answerSides(times, context);
  if (isSet(subject, context)) return answerSides([subject, ...times], context);
  const sides = filledSides(times, context).map((time) => ofTerm(subject, time, context));
  const different = distinct(sides.flatMap(({ hits }) => hits.slice(0, 1)));
  const missing = sides.filter(({ hits }) => hits.length === 0).map(({ side }) => side);
  return different.length === 0 || different.length + missing.length < 2 ? null : compared(different, context, missing);
}

/** "Rust and Go ideas this term": the sides are of that term, all of them. */
function overOneTerm(rest: string, time: string, context: AnswerContext): Turn | null {
  const sides = sidesOf(rest.replace(time, ' ').replace(AT_LAST, ''));
  const areSets = sides.length > 1 && sides.every((side) => isSet(side, context));
  return areSets && termsSaid(time, context) !== null ? answerSides([...sides, time], context) : null;
}

const AT_LAST = /\s+(?:in|of|for|from|during|this|the)?\s*[?.! ]*$/;

/** What is called so in a term. */
function ofTerm(subject: string, time: string, context: AnswerContext): SideFound {
  const scope = termsSaid(time, context);
  const ids = new Set(scope?.ideas.map(({ id }) => id));
  const isOfTerm = ({ idea }: Found): boolean => ids.has(idea.id);
  const titled = titledEver(context.index, subject).filter(isOfTerm);
  const hits = titled.length > 0 ? titled : lookUp(context.index, `${subject} term:any`).hits.filter(isOfTerm);
  return { side: `${subject} in ${scope?.name ?? time}`, hits };
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
