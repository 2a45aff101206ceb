/** Which ideas fit, or how many do. */
import type { Idea } from '../../ideas/idea.ts';
import { parseQuery } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { standings } from '../standing.ts';
import { withScope } from './answer-figures.ts';
import { countNames } from './answer-names.ts';
import { answerTalk } from './answer-talk.ts';
import { anyOf, closest, type LookUp, lookUp, projectsNamed } from './look-up.ts';
import { NOTHING_YET } from './memory.ts';
import { withoutUnknown } from './plain-words.ts';
import { readFollow } from './read-follow.ts';
import type { Put } from './read-intent.ts';
import { type Limit, readLimit } from './read-limit.ts';
import { knownOf, type Turn, turnOfFacts, turnOfFound, unknownTurn } from './turn.ts';

const EVERYTHING =
  /\b(?:all|every|everything|list|show|ideas?|projects?|mentorships?|any|anything|what|which|there|available|how many)\b/;

export function answerFind({ intent, rest: said }: Put, context: AnswerContext): Turn {
  const limit = readLimit(said);
  const rest = withScope(limit?.rest ?? said, context);
  const found = withOpen(lookUp(context.index, rest), context);
  if (limit === null && readFollow(rest)?.follow.kind === 'place' && rest.length < 40) {
    return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  }
  if (found.scope.length === 0 && found.times !== '') return unknownTurn(found, rest, context);
  if (limit !== null && found.hits.length > 0) return answerSome(limit, found, context);
  if (found.isEmpty && found.hits.length === found.scope.length && intent === 'find' && !EVERYTHING.test(rest)) {
    return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  }
  if (intent === 'find' && KNOWN.test(said)) {
    const any = anyOf(context.index, rest);
    if (any !== null) return turnOfFound(any, false, context);
  }
  return found.hits.length > 0
    ? turnOfFound(found, intent === 'count', context)
    : answerFoundNone(found, rest, intent === 'count', context);
}

/** What somebody tells of themselves: any of it counts, and what has more of it stands first. */
const KNOWN =
  /\b(?:i (?:know|knew|can (?:code|write|program|speak|do)|code in|write|program in|use|used|do|did|have (?:\w+ ){0,4}(?:experience|knowledge|background|skills)|have (?:used|done|worked|written|learned|learnt|studied))|i(?:'m| am) (?:\w+ ){0,2}(?:good|comfortable|familiar|experienced|fluent|skilled|proficient|strong|learning|into)|my (?:skills?|stack|background|experience|languages?|tech stack)|(?:skills?|stack|experience|knowledge):|experienced? (?:in|with)|familiar with|background in|good at|comfortable with|worked with|proficient in)\b/;

/** Those that one can apply for now, where open ones are asked for; none where all applications are over. */
function withOpen(found: LookUp, context: AnswerContext): LookUp {
  const status = /(?:^|, )(not )?status open\b/.exec(found.sought.words);
  if (status === null) return found;
  const standingOf = standings(context.catalog, context.now);
  const isMeant = (idea: Idea): boolean => {
    const standing = standingOf(idea);
    return status[1] === undefined ? standing === 'open' : standing === 'proposed' || standing === 'accepted';
  };
  const hits = found.hits.filter(({ idea }) => isMeant(idea));
  if (hits.length > 0 || found.hits.length === 0) return { ...found, hits };
  return status[1] === undefined ? { ...found, noneOpen: true } : { ...found, hits };
}

/** The first or last few, or one of them. */
function answerSome({ from, count }: Limit, found: LookUp, context: AnswerContext): Turn {
  const { hits } = found;
  if (from === 'any') {
    const day = Math.floor(context.now.getTime() / DAY_MS);
    const one = hits.slice(day % hits.length).slice(0, 1);
    return turnOfFacts('about', { hits: one, sought: { words: '', mended: [] } }, false, context);
  }
  if (hits.length <= count) return turnOfFound(found, false, context);
  const some = from === 'last' ? hits.slice(-count) : hits.slice(0, count);
  return turnOfFound({ ...found, hits: some, some: { from, of: hits.length } }, false, context);
}

const DAY_MS = 86_400_000;

/** Nothing has all of it: what is known of it, the closest, none, or that the documents do not hold it. */
function answerFoundNone(found: LookUp, rest: string, counts: boolean, context: AnswerContext): Turn {
  const known = withoutPassing(rest, context);
  if (known !== null) return turnOfFound(known, counts, context);
  const instead = projectInstead(found, rest, context);
  if (instead !== null) return turnOfFound({ ...found, instead }, counts, context);
  if (counts) return turnOfFound(found, true, context);
  if (!isNone(found, rest, context)) return unknownTurn(found, rest, context);
  const near = closest(context.index, rest);
  return turnOfFound(near ?? found, false, context);
}

/** What fits without the words that nothing knows and that were said in passing; null where nothing does. */
function withoutPassing(rest: string, context: AnswerContext): LookUp | null {
  const { known, unknown } = knownOf(rest, context);
  const passed = known.length === 0 ? null : withoutUnknown(rest, unknown);
  const left = passed === null ? null : lookUp(context.index, passed.words);
  if (passed === null || left === null || left.isEmpty || left.hits.length === 0) return null;
  return { ...left, sought: { ...left.sought, ignored: passed.ignored } };
}

/** Whether "none" is a true answer: some idea of some term has each thing that is named, only none has all of them. */
function isNone(found: LookUp, rest: string, { index }: AnswerContext): boolean {
  const parsed = parseQuery(rest);
  if (parsed.kind === 'refused' || found.isEmpty) return found.isEmpty;
  return parsed.query.wanted.every((any) => any.some(({ text }) => lookUp(index, `${text} term:any`).hits.length > 0));
}

/** The ideas of the one project that is named, which lack what else is: what they ask for instead. */
function projectInstead(found: LookUp, rest: string, context: AnswerContext): NonNullable<LookUp['instead']> | null {
  const [project, ...others] = projectsNamed(context.index, rest);
  if (project === undefined || others.length > 0 || found.isEmpty) return null;
  const of = lookUp(context.index, `project:"${project}" ${timesSaid(rest)}`);
  const ideas = of.hits.map(({ idea }) => idea);
  if (ideas.length === 0) return null;
  const thing = found.sought.words
    .split(', ')
    .filter((word) => nameKey(word.replace(/^project /, '')) !== nameKey(project))
    .join(' and ');
  if (thing === '') return null;
  return {
    project: ideas[0]?.project ?? project,
    thing,
    ideas: ideas.length,
    onlyEarlier: of.onlyEarlier,
    skills: countNames('skill', ideas, context)
      .slice(0, SKILLS_TOLD)
      .map(({ name, ideas: count, open }) => ({ name, ideas: count, open })),
  };
}

const SKILLS_TOLD = 6;

/** The words of a question that name a program or a term. */
function timesSaid(rest: string): string {
  return (rest.match(/\b(?:lfx|gsoc|20\d\d(?: term \d)?|term \d|(?:term|program):\S+)/g) ?? []).join(' ');
}
