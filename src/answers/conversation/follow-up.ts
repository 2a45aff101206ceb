/** A turn that hangs on the ones before: "the second one", "who mentors it?", "what about Python?", "only open ones". */

import type { AnswerContext } from '../answer-context.ts';
import { answerSimilar } from '../figures/answer-similar.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerMore, answerOthers } from '../questions/answer-others.ts';
import { answerPut } from '../questions/answer-put.ts';
import { answerTalk } from '../questions/answer-talk.ts';
import { lookUp, timesNamed } from '../questions/look-up.ts';
import { mentorsNamed, namesOfMentors } from '../questions/mentors-named.ts';
import { mentorKey } from '../questions/people.ts';
import { wholeTitled } from '../questions/references.ts';
import { earlierLists, ideasOfIds, type Said, spokenOf } from '../questions/said.ts';
import { MOST_AT_ONCE } from '../questions/tell-about.ts';
import type { Intent } from '../reading/intent.ts';
import { partsOf } from '../reading/question-parts.ts';
import { type Follow, type Following, readFollow } from '../reading/read-follow.ts';
import { type Put, readIntents } from '../reading/read-intent.ts';
import { readTopic } from '../reading/topics.ts';
import { bareMoment, nearDates, sameTerm, termsOfShown } from './follow-dates.ts';
import { asksNotOpen, narrowedOrInstead, whichHasMore, widerList } from './follow-fewer.ts';
import { answerNameAt, answerOfTheFirst, answerWhichProjects } from './follow-names.ts';
import { isAimless, nounOfNothing, pointsAtNothing } from './follow-nothing.ts';
import { BACK_AND } from './follow-patterns.ts';
import { answerIsOf, answerWhether } from './follow-people.ts';
import {
  answerAgain,
  answerBoth,
  answerByAge,
  answerCalled,
  answerOther,
  answerPlaces,
  answerStep,
  answerTheBare,
} from './follow-places.ts';
import { answerInWhichTerms, answerItBefore, answerOfTheProject, answerOtherOf } from './follow-project.ts';
import { needsOfShown, sharedOf, tellShown } from './follow-shown.ts';
import { answerTermNextTo } from './follow-term.ts';
import { answerTheirs } from './follow-theirs.ts';
import { answerWhatAbout } from './follow-what-about.ts';
import { answerWhy } from './follow-why.ts';
import type { Memory } from './memory.ts';
import { nounAsked, OTHERS, readFollowing } from './read-following.ts';
import { withLanguage } from './same-language.ts';
import type { Turn } from './turn.ts';

/**
 * The answer to a sentence that hangs on the turns before; null where it stands alone.
 *
 * @param sentence in lower case.
 * @param put how it is put, taken by itself.
 */
export function followUp(sentence: string, put: Put, memory: Memory, context: AnswerContext): Turn | null {
  const isNew = memory.ideas.length + memory.filters.length + memory.before.length === 0;
  if (isNew && memory.intent === 'find') return pointsAtNothing(sentence, memory, context);
  return following(sentence, put, memory, context);
}

/** Of a few ideas "open?" asks whether they are; of a list it asks for those that are. */
const IS_OPEN = /^(?:and |still )*open(?: now| still)?[?.! ]*$/;

/** What is told by its shape alone, whatever it hangs on. */
function answerByShape(said: Said, context: AnswerContext): Turn | null {
  const back = BACK_AND.exec(said.sentence)?.groups?.rest;
  return (
    answerTermNextTo(said, context) ??
    answerOfTheFirst(said, context) ??
    answerInWhichTerms(said, context) ??
    answerTheBare(said, context) ??
    answerItBefore(said, context) ??
    answerWhichProjects(said, context) ??
    theOthers(said, context) ??
    ofPeople(said, context) ??
    answerOtherOf(said, context) ??
    answerOfTheProject(said, context) ??
    answerWhether(said, context) ??
    answerIsOf(said, context) ??
    whichHasMore(said, context) ??
    (back === undefined ? nearDates(said, context) : ofListBefore(back, said, context))
  );
}

const WHICH_NOT =
  /^(?:and |but |so )*(?:which|what|who)(?: ones?)?(?: of (?:them|these|those))? (?:does|do|did|is|are|has|have|was|were) not(?: (?:one|ones|then))?[?.! ]*$/;

/** "Which one doesn't?" after some of a list: the rest of it. */
function theOthers(said: Said, context: AnswerContext): Turn | null {
  const wider = WHICH_NOT.test(said.sentence) && !asksNotOpen(said) ? widerList(said, context) : [];
  return wider.length === 0 ? null : answerMore(said.shown, said.memory, context, { wider });
}

const OPEN_IDEAS =
  /^(?:(?:and|any|which|what|are|is|the|his|her|their|still) )*(?:ideas?|ones?|projects?)(?: (?:are|is|still|that are|which are))* open(?: now| still)?[?.! ]*$/;
const WITH_WHOM =
  /^(?:and )?(?:(?:together )?with (?:whom|who)|(?:who|whom) with)(?: (?:does|do|is|are) (?:he|she|they)(?: mentor(?:ing)?)?)?[?.! ]*$/;

const IN_EVERY_TERM =
  /^(?:and |so )?(?:is|was|has|are|were|have|did) (?:he|she|they) (?:(?:been|also|mentor\w*|there) )*in (?:every|all|each|which)(?: of)?(?: the)? (?:lfx |gsoc )?(?:terms?|years?|rounds?)[?.! ]*$/;

/** After somebody's ideas: which of them are open, and who mentors them besides. */
function ofPeople(said: Said, context: AnswerContext): Turn | null {
  if (said.memory.people.length === 0 || said.shown.length === 0) return null;
  if (IN_EVERY_TERM.test(said.sentence)) {
    const [name = ''] = namesOfMentors(new Set(said.memory.people), context.index);
    return answerPut({ intent: 'terms', rest: name.toLowerCase() }, name, said.memory, context);
  }
  if (WITH_WHOM.test(said.sentence)) return answerNoun('mentors', said, context);
  const open = OPEN_IDEAS.test(said.sentence) ? narrowedOrInstead('open', said, context) : null;
  return open === null ? null : withPeople(open, said.memory, context);
}

/** The idea that "it" is, where a list was shown after it and one thing is asked. */
function withIdeaBefore(said: Said, context: AnswerContext): Said {
  const { memory, shown, sentence, put } = said;
  const [before = []] = memory.before;
  const isOne = memory.focus === null && shown.length > 1 && before.length === 1;
  if (!isOne || !OF_IT.test(sentence) || factOf(put.intent) === null) return said;
  return {
    ...said,
    memory: { ...memory, ideas: before, focus: before[0] ?? null },
    shown: ideasOfIds(before, context),
  };
}

const OF_IT = /\b(?:it|that idea|this idea|that one)\b/;

function answerNoun(noun: Intent, said: Said, context: AnswerContext): Turn | null {
  if (said.shown.length === 0) return nounOfNothing(noun, said.memory, context);
  return tellShown('', { ...said, put: { intent: noun, rest: '' } }, context);
}

function following(sentence: string, put: Put, memory: Memory, context: AnswerContext): Turn | null {
  const bare = bareMoment(sentence, memory, context) ?? sameTerm(sentence, put, memory, context);
  if (bare !== null) return bare;
  if (isOfTopic(sentence, put, memory, context)) return null;
  const meant = withListBefore(put, memory);
  const areBefore = memory.ideas.length === 0 && meant.ideas.length > 0;
  const said = withIdeaBefore(
    { put, sentence, memory: meant, shown: ideasOfIds(meant.ideas, context), areBefore },
    context,
  );
  const shaped = answerByShape(said, context);
  if (shaped !== null) return shaped;
  const spoken = withLanguage(sentence, said, context);
  if (spoken !== null) return answerPut(readIntents(spoken), spoken, meant, context);
  const isOpen = IS_OPEN.test(sentence) && said.shown.length > 0 && said.shown.length <= MOST_AT_ONCE;
  const noun = isOpen ? 'open' : nounAsked(sentence);
  if (noun !== null) {
    const told = answerNoun(noun, said, context);
    return told === null ? null : withPeople(told, meant, context);
  }
  const read = readFollowing(said, context);
  const turn = read === null ? null : answerFollow(read, said, context);
  if (turn !== null) return withPeople(turn, meant, context);
  const listed = inListedTerm(said, context);
  if (listed !== null) return listed;
  return isAimless(said, isOfShown(read), context) ? { answer: answerTalk('which-idea', context), memory } : null;
}

/** Who was asked about stays meant while the ideas are theirs. */
function withPeople(turn: Turn, { people }: Memory, context: AnswerContext): Turn {
  const ideas = ideasOfIds(turn.memory.ideas, context);
  const areTheirs = ideas.every(({ idea }) => idea.mentors.some((mentor) => people.includes(mentorKey(mentor))));
  const isKept = turn.memory.people.length === 0 && people.length > 0 && areTheirs;
  return isKept ? { ...turn, memory: { ...turn.memory, people } } : turn;
}

/** What is asked of the last list, after one of it was looked at. */
function ofListBefore(rest: string, said: Said, context: AnswerContext): Turn | null {
  const list = [said.shown, ...earlierLists(said, context)].find((one) => one.length > 1) ?? said.shown;
  const memory = { ...said.memory, ideas: list.map(({ idea }) => idea.id), focus: null };
  return followUp(rest, readIntents(rest), memory, context);
}

/** Where the last answer named no idea, the list before it is still spoken of, but for how many there were. */
function withListBefore({ intent }: Put, memory: Memory): Memory {
  const [list = []] = memory.before;
  if (memory.ideas.length > 0 || intent === 'count' || list.length === 0) return memory;
  return { ...memory, ideas: list, focus: list.length === 1 ? (list[0] ?? null) : null };
}

/** Whether something is asked that no idea tells, whichever was shown: "is it paid". */
function isOfTopic(sentence: string, { intent, rest }: Put, memory: Memory, { index }: AnswerContext): boolean {
  // "What about Chance?" speaks of somebody where people are spoken of.
  const following = memory.people.length > 0 ? readFollow(sentence) : null;
  if (following?.follow.kind === 'instead' && mentorsNamed(following.rest, index, true) !== null) return false;
  if (intent === 'contact' || intent === 'compare' || readTopic(sentence) === null) return false;
  return wholeTitled(index, rest).length === 0;
}

function answerFollow({ follow, rest }: Following, said: Said, context: AnswerContext): Turn | null {
  const { memory, shown } = said;
  switch (follow.kind) {
    case 'place':
      return answerNameAt(follow.at, said, context) ?? answerPlaces(follow.at, rest, said, context);
    case 'step':
      return answerStep(follow.by, rest, said, context);
    case 'other':
      return answerOther(rest, said, context);
    case 'both':
      return answerBoth(rest, said, context);
    case 'called':
      return answerCalled(follow.words, rest, said, context);
    case 'age':
      return answerByAge(follow.isOldest, rest, said, context);
    case 'needs':
      return asksAtLarge(said) ? null : (needsOfShown(follow.words, said, context) ?? tellShown('', said, context));
    case 'shown':
      return tellShown(rest, said, context);
    case 'narrow':
      return narrowedOrInstead(rest, said, context);
    case 'instead':
      return answerHanging(rest, said, context) ?? answerWhatAbout(rest, said, context);
    case 'others':
      return answerOthers(follow, rest, spokenOf(said), memory, context);
    case 'more':
      return answerMore(shown, memory, context, {
        wider: OTHERS.test(said.sentence) ? widerList(said, context) : [],
        limit: follow.limit,
      });
    case 'again':
      return answerAgain(follow.isWidest, said, context);
    case 'anew':
      return { answer: answerTalk('greeting', context), memory, startsAnew: true };
    case 'similar':
      return answerSimilar(spokenOf(said), rest, context);
    case 'theirs':
      return answerTheirs(rest, said, context);
    case 'term':
      return termsOfShown(said, context);
    case 'sharing':
      return sharedOf(said, context);
    case 'alike':
      return tellShown('', { ...said, put: { intent: 'compare', rest: '' } }, context);
    case 'why':
      return answerWhy(follow.words, said, context);
  }
}

/** "Do I need Python", where no idea was singled out, asks of all. */
function asksAtLarge({ sentence, memory }: Said): boolean {
  return memory.focus === null && /^(?:and )?(?:do|will|would|must|should) i\b/.test(sentence);
}

const NAMES: ReadonlySet<Intent> = new Set<Intent>(['projects', 'skill-names', 'mentor-names']);

/** "What did Envoy propose?" after the projects of a term is asked of that term, where there is anything of it. */
function inListedTerm({ put, sentence, memory }: Said, context: AnswerContext): Turn | null {
  if (!NAMES.has(memory.intent) || timesNamed(context.index, put.rest) !== 'none') return null;
  const { term, program } = partsOf(memory.filters.join(' '), context.index);
  const times = [...program, ...term].join(' ');
  const isThere = times !== '' && lookUp(context.index, `${put.rest} ${times}`).hits.length > 0;
  if (!isThere || lookUp(context.index, put.rest).isEmpty) return null;
  return answerPut({ ...put, rest: `${put.rest} ${times}` }, sentence, memory, context);
}

/** What may stand behind "and" or "what about". */
const POINTING: ReadonlySet<Follow['kind']> = new Set<Follow['kind']>([
  'place',
  'step',
  'age',
  'other',
  'both',
  'called',
  'shown',
  'others',
  'similar',
]);

function isOfShown(read: Following | null): boolean {
  return read !== null && (read.follow.kind === 'narrow' || POINTING.has(read.follow.kind));
}

/** "And the second one?", "what about the other one": the same is asked of it. */
function answerHanging(rest: string, said: Said, context: AnswerContext): Turn | null {
  const following = readFollow(rest);
  if (following === null || !POINTING.has(following.follow.kind)) return null;
  const fact = factOf(said.memory.intent);
  const put = fact === null || said.put.intent !== 'find' ? said.put : { ...said.put, intent: fact };
  return answerFollow(following, { ...said, put, sentence: rest }, context);
}
