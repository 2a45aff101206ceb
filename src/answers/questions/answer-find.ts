/** Which ideas fit, or how many do. */
import { isKnown } from '../../search/mend.ts';
import { fold } from '../../search/normalise.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { knownOf, type Turn, turnOfFacts, turnOfFound, unknownTurn } from '../conversation/turn.ts';
import { withScope } from '../figures/answer-figures.ts';
import { plainWords, withoutUnknown } from '../reading/plain-words.ts';
import { readFollow } from '../reading/read-follow.ts';
import type { Put } from '../reading/read-intent.ts';
import { type Limit, readLimit } from '../reading/read-limit.ts';
import { standings } from '../standing.ts';
import { termsOf } from '../terms.ts';
import { countNames } from './answer-names.ts';
import { answerTalk } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { namesOf } from './has-it.ts';
import { type LookUp, lookUp, queryOf } from './look-up.ts';
import { lookUpStanding } from './look-up-standing.ts';
import { withoutPlain } from './names-alone.ts';
import { anyOf, closest, projectsNamed } from './nearest.ts';
import { wholeTitled, wordsNamed } from './references.ts';

const EVERYTHING =
  /\b(?:all|every|everything|list|show|ideas?|projects?|mentorships?|any|anything|what|which|there|available|how many)\b/;

export function answerFind({ intent, rest: said }: Put, context: AnswerContext): Turn {
  if (SHARE.test(said)) return answerShare(said, context);
  const either = eitherCalled(said, context);
  if (either !== null) return turnOfFound(either, intent === 'count', context);
  const limit = readLimit(said);
  const rest = withScope(limit?.rest ?? said, context);
  if (limit === null && readFollow(rest)?.follow.kind === 'place' && rest.length < 40) {
    return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  }
  const found = openFirst(lookUpStanding(rest, context), context);
  if (found.scope.length === 0 && found.times !== '') return unknownTurn(found, rest, context);
  if (limit !== null && found.hits.length > 0) return answerSome(limit, found, context);
  if (namesNothing(found, rest) && intent === 'find') {
    return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  }
  return answerWhatFits({ intent, rest: said }, found, rest, context);
}

const EITHER =
  /^(?:(?:any|are there|is there|show|list|me|the|ideas?|projects?|for|in|of|about|on|with) )*(?<subject>[\w.-]+) (?<one>[\w.-]+(?: [\w.-]+)?) or (?:the )?\k<subject> (?<other>[\w.-]+(?: [\w.-]+)??)(?: ideas?| ones?)?(?:[?.!].*)?$/;

/** "Argo CD or Argo Rollouts": parts of one project by their names; null where one of them is none. */
function eitherCalled(said: string, { index }: AnswerContext): LookUp | null {
  const { subject, one, other } = EITHER.exec(said)?.groups ?? {};
  if (subject === undefined || projectsNamed(index, subject).length === 0) return null;
  const names = [`${subject} ${one}`, `${subject} ${other}`];
  const called = names.map((name) => wholeTitled(index, name));
  if (called.some((hits) => hits.length === 0)) return null;
  const hits = [...new Map(called.flat().map((hit) => [hit.idea.id, hit])).values()];
  const phrase = `called ${names.map((name) => `“${name}”`).join(' or ')}`;
  return { ...lookUp(index, subject), hits, sought: { words: phrase, phrase, mended: [] }, filters: [], earlier: 0 };
}

/** What one can apply for before what is over, each in its order: both fit as well, and only one is of use. */
function openFirst(found: LookUp, { catalog, now }: AnswerContext): LookUp {
  const standingOf = standings(catalog, now);
  const isClosed = ({ idea }: Found): number => Number(standingOf(idea) === 'closed');
  return { ...found, hits: found.hits.toSorted((left, right) => isClosed(left) - isClosed(right)) };
}

/** @param rest the sentence with the terms it speaks of as filters. */
function answerWhatFits({ intent, rest: said }: Put, found: LookUp, rest: string, context: AnswerContext): Turn {
  const isChoice = (KNOWN.test(said) || KINDS.test(said)) && !ALL_OF.test(said);
  const any = intent === 'find' && isChoice ? anyOf(context.index, rest) : null;
  if (any !== null) return turnOfFound(any, false, context);
  if (found.hits.length === 1 && asksOfOne(intent, said, found)) {
    return turnOfFacts('about', found, false, context);
  }
  return found.hits.length > 0 || found.noneOpen !== undefined
    ? turnOfFound({ ...found, ...unexplained(said, found, context) }, intent === 'count', context)
    : answerFoundNone(found, rest, intent === 'count', context);
}

const ASKS =
  /^(?:(?:and|so|but|hi|hello|also)[ ,]+)*(?:for .+? )?(?:do|does|did|must|should|can|could|will|would|is|was|what|how|why|where|who|when)\b|, ?what is (?:it|that)\b/;
const FOR_MANY =
  /\b(?:ideas|projects|ones|mentorships|any\w*|something|others?|list|more|terms?|tak(?:e|es|ing|en) part)\b/;

/** Whether something is asked that the text of one idea may tell: "do I need to send a sample for the gateway docs". */
function asksOfOne(intent: Put['intent'], said: string, { hits, sought }: LookUp): boolean {
  const isAsked = intent === 'count' || ASKS.test(said);
  const words = sought.mended.reduce((left, { from, to }) => left.replace(from, to), said);
  return isAsked && !FOR_MANY.test(said) && hits.every(({ idea }) => wordsNamed(idea, words) > 1);
}

/** Whether words neither name anything nor ask for all there is. */
function namesNothing({ isEmpty, hits, scope, times }: LookUp, rest: string): boolean {
  return isEmpty && times === '' && hits.length === scope.length && !EVERYTHING.test(rest);
}

/** What somebody tells of themselves: any of it counts, and what has more of it stands first. */
const KNOWN =
  /\b(?:i(?:'ve| have)? (?:(?:also|only|just|mainly|mostly|really|already) )*(?:know|knew|can (?:code|write|program|speak|do)|(?:been )?(?:cod(?:e|ing)|writ(?:e|ing)|program(?:ming)?|work(?:ing)?|us(?:e|ing)|learning|doing)(?: (?:in|with))?|used|do|did|have (?:\w+ ){0,4}(?:experience|knowledge|background|skills)|done|worked|written|learned|learnt|studied)|i(?:'m| am) (?:\w+ ){0,2}(?:good|comfortable|familiar|experienced|fluent|skilled|proficient|strong|learning|into)|i(?:'m| am) an? \S+(?: \S+)? (?:devs?|developers?|engineers?|programmers?|guy|girl|person)|dabbled (?:in|with)|my name is|i recently|(?:bootcamp|course|degree|trained|diploma) in|my (?:skills?|stack|background|experience|languages?|tech stack)|(?:skills?|stack|experience|knowledge):|experienced? (?:in|with)|familiar with|background in|good at|comfortable with|worked with|proficient in)\b/;
/** "Tests: unit, e2e", "python, go, rust": a list of kinds is a choice. */
const KINDS = /^[^:,]*: *[^:,]+(?:, *[^,:]+)+$|^(?!.*\b(?:and|but|not|no|without|in|from)\b)[^:,]+(?:, *[^,:]+){2,}$/;

const ALL_OF = /\b(?:all (?:three|four|of (?:them|these|those)|together)|at once|combined|both)\b/;
const SHARE =
  /\b(?:(?:what|which|how (?:big|large|much)) )?(?:is |are )?(?:the |a )?(?:share|percentage|percent|proportion|fraction|ratio|part|%)(?: of(?: (?:the|all))?(?= .*ideas| ideas)|(?= of| ideas))/;

/** A part of the open ones, and not of all. */
const OF_OPEN = /\bof (?:all )?(?:the )?(?:currently )?open (?:ideas|ones|projects)\b/;

/** How many of all, and what part that is. */
function answerShare(said: string, context: AnswerContext): Turn {
  const rest = withScope(said.replace(SHARE, ' '), context);
  const found = lookUpStanding(rest, context);
  if (found.hits.length === 0) return answerFoundNone(found, rest, true, context);
  const standingOf = standings(context.catalog, context.now);
  const scope = OF_OPEN.test(said) ? found.scope.filter((idea) => standingOf(idea) === 'open') : found.scope;
  return turnOfFound({ ...found, scope, asksShare: true }, true, context);
}

const EXPLAINED = /^(?:(?:so|and|ok|but|hi|hello)[ ,]+)*what(?:'s| is| are) (?:an? |the )?([\w .+#/-]+?)[ ?!.]*$/;

/** What it is asked to explain, where that is a thing that ideas are of or ask for. */
function unexplained(said: string, found: LookUp, { index }: AnswerContext): { readonly unexplained?: string } {
  const name = EXPLAINED.exec(said)?.[1] ?? '';
  const { concept, name: spelled } = namesOf(index, name);
  if (concept === undefined || found.hits.length === 0) return {};
  return { unexplained: fold(spelled).startsWith(fold(name).slice(0, 3)) ? spelled : name };
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
  const titled = calledSo(rest, context);
  if (titled !== null) return turnOfFound(titled, counts, context);
  const instead = projectInstead(found, rest, context);
  if (instead !== null) return turnOfFound({ ...found, instead }, counts, context);
  const elsewhere = otherTermsOf(found, rest, context);
  if (elsewhere !== null) return turnOfFound({ ...found, ...elsewhere }, counts, context);
  const named = withoutPlain(rest, context);
  if (named !== null) return turnOfFound(named, counts, context);
  if (counts) return turnOfFound(found, true, context);
  if (!isNone(found, rest, context)) return unknownTurn(found, rest, context);
  const near = closest(context.index, rest);
  return turnOfFound(near ?? found, false, context);
}

/** Ideas whose project and title have every word as it was said, whatever else the words may name; null where none has. */
function calledSo(rest: string, { index }: AnswerContext): LookUp | null {
  const words = plainWords(index, rest)
    .replace(/[?!.,;]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const hits = words.includes(' ') ? wholeTitled(index, words) : [];
  if (hits.length === 0) return null;
  const phrase = `called “${words}”`;
  return { ...lookUp(index, 'term:any'), hits, sought: { words: phrase, phrase, mended: [] }, filters: [], earlier: 0 };
}

/** What fits without the words that nothing knows and that were said in passing; null where nothing does. */
function withoutPassing(rest: string, context: AnswerContext): LookUp | null {
  const { known, unknown } = knownOf(rest, context);
  const passed = known.length === 0 ? null : withoutUnknown(rest, unknown);
  const left = passed === null ? null : lookUp(context.index, passed.words);
  if (passed === null || left === null || left.isEmpty || left.hits.length === 0) return null;
  if (passed.ignored.some((word) => changesName(word, rest, context))) return null;
  return { ...left, sought: { ...left.sought, ignored: passed.ignored } };
}

/** Whether an unknown word makes another thing of the one after it: a quantum mesh is no service mesh, and no plain mesh. */
function changesName(word: string, rest: string, { index }: AnswerContext): boolean {
  const parsed = queryOf(index, rest);
  const terms = parsed.kind === 'query' ? parsed.query.wanted.flat() : [];
  return terms.some(({ text, typed }) => {
    const isPlain = namesOf(index, text).concept === undefined && isKnown(index, typed);
    const isOther = isPlain || (text.includes(' ') && !typed.includes(' '));
    return isOther && new RegExp(String.raw`\b${word} ${typed}\b`, 'i').test(rest);
  });
}

/** Whether "none" is a true answer: some idea of some term has each thing that is named, only none has all of them. */
function isNone(found: LookUp, rest: string, { index }: AnswerContext): boolean {
  const parsed = queryOf(index, rest);
  if (parsed.kind === 'refused') return true;
  if (found.isEmpty) return true;
  return parsed.query.wanted.every((any) => any.some(({ text }) => lookUp(index, `${text} term:any`).hits.length > 0));
}

/** The terms that have ideas of the one project that is named, where the term that was asked for has none. */
function otherTermsOf(
  { times, isEmpty }: LookUp,
  rest: string,
  context: AnswerContext,
): Pick<LookUp, 'earlier' | 'earlierIn' | 'filters'> | null {
  const [project, ...others] = projectsNamed(context.index, rest);
  if (project === undefined || others.length > 0 || isEmpty || times === '') return null;
  const ideas = lookUp(context.index, `project:"${project}" term:any`).hits.map(({ idea }) => idea);
  return ideas.length === 0
    ? null
    : { earlier: ideas.length, earlierIn: termsOf(ideas), filters: [`project:"${project}"`] };
}

/** The ideas of the one project that is named, which lack what else is: what they ask for instead. */
function projectInstead(found: LookUp, rest: string, context: AnswerContext): NonNullable<LookUp['instead']> | null {
  const [project, ...others] = projectsNamed(context.index, rest);
  if (project === undefined || others.length > 0 || found.isEmpty || /\bnot /.test(found.sought.words)) return null;
  if (/\bstatus (?:open|accepted|proposed)\b/.test(found.sought.words)) return null;
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
