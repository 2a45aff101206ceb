/** Who mentors what: the ideas of somebody who is named, or of several. */
import type { Idea } from '../../ideas/idea.ts';
import { EVERYDAY } from '../../search/everyday-words.ts';
import { isKnown } from '../../search/mend.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { remembered, type Turn, turnOfFacts, turnOfFound, unknownTurn } from '../conversation/turn.ts';
import type { Topic } from '../reading/topic.ts';
import { newestIdeas, termsOf } from '../terms.ts';
import { answerTopic, answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { lookUpStanding } from './look-up-standing.ts';
import { mentorsNamed, type NamedMentors, namesOfMentors } from './mentors-named.ts';
import { mentorKey } from './people.ts';
import type { Sought } from './question-answer.ts';
import { resolveReference } from './references.ts';

const AROUND_A_NAME =
  /\bco-?(?= ?mentors?\b)|\b(?:mentor(?:s|ed|ing)?|lead(?:s|ing)?|involved|working|works?|do|does|doing|done|on|in|by|also|else|elsewhere|too|ideas?|projects?|ones?|supervis(?:e|es|ed|ing)|anything|any|something|other|others|more|what|which|who|how many|is|are|has|have|had|got|called|named|there|a|an|the|someone|somebody|about|tell|me)\b/g;
const BEFORE_NOW =
  /\b(?:before|previously|earlier|formerly|in the past|past terms?|past years?|earlier terms?|(?:previous|prior) (?:terms?|years?|time)|last (?:term|time|year))\b/;
const ALL_TOLD = /\b(?:so far|history|ever|in total|all in all|over the years)\b/;
const OF_A_HANDLE = /\b(?:git ?hub|handles?|user ?names?|accounts?|profiles?|nick(?:name)?s?|logins?)\b/;
const BESIDES =
  /\b(?:besides|outside(?: of)?|other than|apart from|aside from|except(?: for)?|in addition to|next to)\b (.+)$/;
const WITH_SOMEBODY =
  /\b(?:with|alongside) (?:someone|somebody|anyone|anybody|others?|another|other people|whom?|which)\b|\bco-?mentors?\b|\balone\b|\b(?:anyone|anybody|someone|somebody|who) else\b|\b(?:everyone|everybody|all|who(?:ever)?) mentoring with\b|\bmentor(?:s|ing|ed)? (?:it )?(?:together )?with[?.! ]*$|^(?:who|which (?:mentors|people)) (?:else )?(?:works?|mentors?|(?:is|are) (?:working|mentoring)) (?:together )?with\b|^who (?:else )?(?:do|does|did|is) .+ (?:work|mentor)(?:ing)? (?:together )?with\b/;

/** The ideas of whoever is named; of a name that nobody has, that. */
export function answerMentoredBy(words: string, sentence: string, context: AnswerContext): Turn {
  const said = words
    .replace(/["?!.,:](?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const several = severalNamed(said, context);
  if (several !== null) return several;
  const idea = OF_AN_IDEA.exec(said)?.[1];
  const people = mentorsNamed(said, context.index, true);
  if (people === null && idea !== undefined) return answerMentoredByThoseOf(idea, context);
  if (people === null) {
    const name = said.replace(new RegExp(BEFORE_NOW, 'g'), ' ').replace(AROUND_A_NAME, ' ').replace(/\s+/g, ' ').trim();
    return { answer: answerUnknown(name, 'no-mentor', [], context), memory: NOTHING_YET };
  }
  const rest = people.rest.replace(WITH_SOMEBODY, ' ');
  const but = BESIDES.exec(rest)?.[1];
  if (but !== undefined) return ideasOfMentors(people.keys, lookUp(context.index, `term:any ${but}`).hits, context);
  if (BEFORE_NOW.test(rest)) return ideasOfMentors(people.keys, newestOf(people.keys, context), context);
  if (ALL_TOLD.test(rest)) return ideasAround('term:any', people, context);
  const around = rest.replace(AROUND_A_NAME, ' ').trim();
  const isAll = around === '' || lookUp(context.index, around).filters.length === 0;
  const turn = isAll ? ideasOfMentors(people.keys, [], context) : ideasAround(around, people, context);
  return WITH_SOMEBODY.test(sentence) ? turnOfMentors(turn, context) : turn;
}

/** Where to ask about the ideas of somebody who is to be reached: in public, and never by mail. */
export function answerContact({ keys }: NamedMentors, context: AnswerContext): Turn {
  const newest = newestOf(keys, context);
  const theirs = newest.length > 0 ? newest : foundOf(context.catalog.ideas, keys);
  const turn = turnOfFacts('contact', { hits: theirs, sought: NO_WORDS }, false, context);
  return { ...turn, memory: { ...turn.memory, people: [...keys] } };
}

const WHO_IS = /^(?:and |so )?who(?:'s| is| was| are)\b/;

/** Whether words hold the name of a project or a skill. */
function namesKnown(words: string, { index: { lexicon } }: AnswerContext): boolean {
  return words.split(/\s+/).some((word) => lexicon.byName.has(nameKey(word)));
}

/** "Who is Ada Lovelace": two words and no more. */
const NAMES_SOMEBODY = /^(?:and |so )?who(?:'s| is| was) [\p{L}.'-]+ [\p{L}.'-]+[?.! ]*$/u;

/** Whether some of the words are neither in any idea nor everyday. */
function isStrange(words: string, { index }: AnswerContext): boolean {
  return tokensOf(words.replace(AROUND_A_NAME, ' ')).some(({ word }) => !EVERYDAY.has(word) && !isKnown(index, word));
}

const IS_A_MENTOR = /^(?:is|was) (?:[\p{L}'-]+ ){1,3}(?:a|an|one of the|among the|still a)? ?mentors?[?.! ]*$/u;

const BY_SOMEBODY = /\b(?:ideas?|projects?|anything|something|ones?|mentored) by [\p{L}.'-]+ [\p{L}.'-]+[?.! ]*$/u;

/** Whether an idea has the words as they are. */
function isLookedUp(words: string, { index }: AnswerContext): boolean {
  return tokensOf(words.replace(AROUND_A_NAME, ' ')).some(({ word }) => isKnown(index, word));
}

function noMentor(words: string, context: AnswerContext): Turn {
  const name = words.replace(AROUND_A_NAME, ' ').replace(/[?!.]/g, ' ').replace(/\s+/g, ' ').trim();
  return { answer: answerUnknown(name, 'no-mentor', [], context), memory: NOTHING_YET };
}

const AND = /\b(?:and|both|together|with|plus|or)\b|[&,]/g;

/** Somebody is asked for whom no idea names; null where nobody is. */
function noPerson(words: string, sentence: string, context: AnswerContext): Turn | null {
  if (NAMES_SOMEBODY.test(sentence) && isStrange(words, context)) return noMentor(words, context);
  if (namesKnown(words, context)) return null;
  if (BY_SOMEBODY.test(sentence) && !isLookedUp(words, context)) {
    return noMentor(words.replace(/^.*\b(?:by|from) /, ''), context);
  }
  return WHO_IS.test(sentence) || IS_A_MENTOR.test(sentence) ? noMentor(words, context) : null;
}

/** What a document tells of a mentor is a name and a handle. */
const LIVES: Topic = { words: 'Who mentors are, beyond their names and GitHub handles', pages: [] };
const OF_A_LIFE =
  /\b(?:which|what) (?:company|employer|city|country|university|timezone|nationality|languages?)\b.*\b(?:does|do|is|are)\b|\b(?:works? (?:for|at)|employed|lives?|living|based|how old|nationality|married)\b/;

/** Whoever is named and nothing else is: what they mentor, or their handle; null where it is something else. */
export function answerPerson(words: string, sentence: string, counts: boolean, context: AnswerContext): Turn | null {
  if (/\bmentor:/.test(words)) return null;
  const people = mentorsNamed(words, context.index);
  if (people === null) return noPerson(words, sentence, context);
  if (OF_A_LIFE.test(sentence)) return { answer: answerTopic(LIVES, sentence, context), memory: NOTHING_YET };
  if (counts && !namesWhole(people, sentence)) return null;
  const everybody = peopleNamed(words, context);
  const left = (everybody.at(-1)?.rest ?? '').replace(AROUND_A_NAME, ' ').replace(AND, ' ');
  if (everybody.length > 1 && lookUp(context.index, left).isEmpty) return ideasOfSeveral(everybody, context);
  if (/\bmentor/.test(sentence) && WITH_SOMEBODY.test(sentence)) return answerMentoredBy(words, sentence, context);
  const around = people.rest
    .replace(AROUND_A_NAME, ' ')
    .replace(new RegExp(OF_A_HANDLE, 'g'), ' ')
    .replace(new RegExp(BEFORE_NOW, 'g'), ' ')
    .replace(ALL_TOLD, ' ')
    .replace(WITH_SOMEBODY, ' ');
  const asksWhether = /^(?:(?:and|so|but) )*(?:is|are|was|were|does|do|did|has|have)\b.*\bmentor/.test(sentence);
  if (!lookUp(context.index, around).isEmpty) return asksWhether ? answerMentoredBy(words, sentence, context) : null;
  return OF_A_HANDLE.test(people.rest)
    ? turnOfMentors(ideasOfMentors(people.keys, [], context), context)
    : answerMentoredBy(words.replace(new RegExp(OF_A_HANDLE, 'g'), ' '), sentence, context);
}

/** Whether somebody is called by the whole name, which no thing is called by. */
function namesWhole({ names }: NamedMentors, sentence: string): boolean {
  const said = ` ${nameKey(sentence)} `;
  return names.some((name) => name.includes(' ') && said.includes(` ${nameKey(name)} `));
}

/** Whether a sentence asks with whom somebody mentors. */
export function isWithSomebody(sentence: string): boolean {
  return WITH_SOMEBODY.test(sentence) && !/\b(?:anything|something|ideas?|projects?) else\b/.test(sentence);
}

/** What people mentor who were spoken of, of a term where one is named. */
export function answerMentoredByThem(
  keys: ReadonlySet<string>,
  words: string,
  context: AnswerContext,
  withWhom = false,
): Turn {
  if (withWhom) return turnOfMentors(ideasOfMentors(keys, [], context), context);
  const around = words.replace(AROUND_A_NAME, ' ').replace(/\s+/g, ' ').trim();
  if (BEFORE_NOW.test(around)) return ideasOfMentors(keys, newestOf(keys, context), context);
  const found = lookUp(context.index, around);
  if (found.isEmpty && found.times === '') return ideasOfMentors(keys, [], context);
  const names = namesOfMentors(keys, context.index);
  return ideasAround(around, { keys, names, rest: '' }, context);
}

/** Their ideas of the newest terms. */
function newestOf(keys: ReadonlySet<string>, { catalog }: AnswerContext): readonly Found[] {
  return foundOf(newestIdeas(catalog), keys);
}

function foundOf(ideas: readonly Idea[], keys: ReadonlySet<string>): readonly Found[] {
  return ideas.filter(({ mentors }) => mentors.some((mentor) => keys.has(mentorKey(mentor)))).map((idea) => ({ idea }));
}

/** The ideas of a list with the mentors of each. */
export function turnOfMentors({ memory }: Turn, context: AnswerContext): Turn {
  const ids = new Set(memory.ideas);
  const hits = context.catalog.ideas.filter(({ id }) => ids.has(id)).map((idea) => ({ idea }));
  const turn = turnOfFacts('mentors', { hits, sought: NO_WORDS }, false, context);
  const isAlone = hits.length > 0 && hits.every(({ idea }) => idea.mentors.length === 1);
  const alone = isAlone ? { alone: namesOfMentors(new Set(memory.people), context.index).join(' or ') } : {};
  const answer = turn.answer.kind === 'facts' ? { ...turn.answer, ...alone } : turn.answer;
  return { answer, memory: { ...turn.memory, people: memory.people } };
}

/** What somebody mentors of what else is named: of a term, a project, a skill. */
function ideasAround(around: string, { keys, names }: NamedMentors, context: AnswerContext): Turn {
  const isTheirs = ({ idea }: Found): boolean => idea.mentors.some((mentor) => keys.has(mentorKey(mentor)));
  const found = lookUpStanding(around, context);
  const words = [`mentor ${names.join(', ')}`, found.sought.words].filter(Boolean).join(', ');
  const isOfAll = found.isEmpty && found.sought.words === '';
  const hits = isOfAll ? found.scope.map((idea) => ({ idea })).filter(isTheirs) : found.hits.filter(isTheirs);
  const looksEver = hits.length === 0 && found.times === '' && !/\b(?:term|status):/.test(around);
  const ever = looksEver ? lookUpStanding(`${around} term:any`, context).hits.filter(isTheirs) : [];
  if (ever.length > 0) return ideasAround(`${around} term:any`, { keys, names, rest: '' }, context);
  if (hits.length === 0 && found.scope.length === 0) return unknownTurn(found, around, context);
  const phrase = [found.sought.phrase ?? '', `mentored by ${names.join(' and ')}`].filter(Boolean).join(' ');
  const filters = [mentorFilter(names), ...found.filters];
  const turn = turnOfFound(
    { ...found, hits, earlier: 0, sought: { ...found.sought, words, phrase }, filters },
    false,
    context,
  );
  return { ...turn, memory: { ...turn.memory, people: [...keys] } };
}

const NO_WORDS = { words: '', mended: [] };
/** Everybody that words name, one after the other; see `mentorsNamed`. */
function peopleNamed(words: string, { index }: AnswerContext): readonly NamedMentors[] {
  const named: NamedMentors[] = [];
  let next = mentorsNamed(words, index, true);
  while (next !== null) {
    named.push(next);
    next = mentorsNamed(next.rest, index);
  }
  return named;
}

/** The ideas that several people mentor together, or else those of any of them; null where one is named or none. */
function severalNamed(words: string, context: AnswerContext): Turn | null {
  const people = peopleNamed(words, context);
  return people.length < 2 ? null : ideasOfSeveral(people, context);
}

function ideasOfSeveral(people: readonly NamedMentors[], context: AnswerContext): Turn {
  const isOf = (idea: Idea, { keys }: NamedMentors): boolean =>
    idea.mentors.some((mentor) => keys.has(mentorKey(mentor)));
  const together = context.catalog.ideas.filter((idea) => people.every((one) => isOf(idea, one)));
  const keys = new Set(people.flatMap((one) => [...one.keys]));
  if (together.length === 0) return ideasOfMentors(keys, [], context);
  const apart = foundOf(context.catalog.ideas, keys).filter(({ idea }) => !together.includes(idea));
  const turn = ideasOfMentors(keys, apart, context);
  return turn.answer.kind === 'found'
    ? { ...turn, answer: { ...turn.answer, sought: withoutOthers(turn.answer.sought) } }
    : turn;
}

function withoutOthers({ othersOf: _, ...sought }: Sought): Sought {
  return { ...sought, phrase: `${sought.phrase ?? ''} together` };
}

const OF_AN_IDEA = /^(?:the )?(?:co-?)?mentors? (?:of|for|on|behind) (.+)$/;

/** The ideas of whoever mentors an idea. */
function answerMentoredByThoseOf(words: string, context: AnswerContext): Turn {
  const [named] = resolveReference(context.index, words).hits;
  if (named === undefined) return { answer: answerUnknown(words, 'no-match', [], context), memory: NOTHING_YET };
  return ideasOfMentors(new Set(named.idea.mentors.map(mentorKey)), [], context);
}

/**
 * What some mentors mentor, of the newest terms, or of earlier ones where there is nothing else.
 *
 * @param keys whose ideas; see `mentorKey`.
 * @param but ideas that were spoken of, and are not said again.
 */
export function ideasOfMentors(keys: ReadonlySet<string>, but: readonly Found[], context: AnswerContext): Turn {
  const left = new Set(but.map(({ idea }) => idea.id));
  const theirs = context.catalog.ideas.filter((idea) => idea.mentors.some((mentor) => keys.has(mentorKey(mentor))));
  const others = theirs.filter(({ id }) => !left.has(id));
  const scope = others.length > 0 ? newestIdeas(context.catalog) : context.catalog.ideas;
  const newest = others.filter((idea) => scope.includes(idea));
  const people = namesOfMentors(keys, context.index);
  const names = [people.slice(0, -1).join(', '), people.at(-1)].filter(Boolean).join(' and ');
  const earlier = others.filter((idea) => newest.length > 0 && !newest.includes(idea));
  const found: LookUp = {
    hits: (newest.length > 0 ? newest : others).map((idea) => ({ idea })),
    sought: {
      words: `mentor ${names}`,
      phrase: `mentored by ${names}`,
      mended: [],
      ...(but.length > 0 ? { othersOf: names } : {}),
    },
    filters: [mentorFilter(people)],
    scope,
    times: '',
    onlyEarlier: newest.length === 0 && others.length > 0,
    earlier: earlier.length,
    earlierIn: termsOf(earlier).filter((term) => !/^\d+ .*terms\b/.test(term)),
    suggestions: [],
    isEmpty: false,
  };
  const turn = turnOfFound(found, false, context);
  const memory = others.length > 0 ? turn.memory : remembered('mentors', but, []);
  return { ...turn, memory: { ...memory, people: [...keys] } };
}

function mentorFilter(names: readonly string[]): string {
  return `mentor:${names.map((name) => `"${name.replaceAll(',', '')}"`).join(',')}`;
}
