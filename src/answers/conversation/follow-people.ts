/** Turns that speak of people who were named: "does she mentor anything else", "what's his handle", "what about Ann?". */
import type { AnswerContext } from '../answer-context.ts';
import {
  answerContact,
  answerMentoredBy,
  answerMentoredByThem,
  isWithSomebody,
  turnOfMentors,
} from '../questions/answer-people.ts';
import { answerUnknown } from '../questions/answer-talk.ts';
import { lookUp } from '../questions/look-up.ts';
import { mentorsNamed } from '../questions/mentors-named.ts';
import { mentorKey } from '../questions/people.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { MOST_AT_ONCE, tellAbout } from '../questions/tell-about.ts';
import type { Intent } from '../reading/intent.ts';
import { partsOf } from '../reading/question-parts.ts';
import { isReaching } from '../reading/reaching.ts';
import type { Turn } from './turn.ts';

const A_PERSON = /\b(?:he|she|him|her|his|hers)\b/;
const BY_THEM =
  /\b(?:by|from|of|with) (?:that|this|the same|same|those|these) (?:mentors?|person|people|guys?|maintainers?)\b/;
const PEOPLE = /\b(?:them|they|him|her)\b/;
const WHOSE_WORK =
  /^(?:and )?(?:is there |are there )?(?:anyone|anybody|someone|somebody|who) else (?:on|for|with|behind|in|mentors|mentoring) (?:it|this|that)\b|^(?:and )?who (?:else )?(?:works?|proposed|wrote|is behind|runs)\b/;
const OF_A_HANDLE =
  /\b(?:handles?|git ?hub (?:names?|accounts?|ids?|users?|profiles?)|user ?names?)\b|\b(?:their|his|her|mentors?) (?:git ?hubs?|gh)\b(?! (?:issues?|links?|repos?\w*|pages?))|\b(?:he|she|they) (?:is |are )?(?:also )?(?:have an? (?:account )?)?on git ?hub\b|\b(?:is|are) (?:he|she|they) on git ?hub\b/;
const ON_A_CHAT =
  /\b(?:is|are) (?:he|she|they|the mentors?) (?:also )?(?:there )?(?:on|in) (?:the )?(?:\w+ )?(?:slack|discord|linkedin|twitter|telegram|whatsapp|matrix|irc|mastodon|zulip)\b|\b(?:do|does) (?:he|she|they|the mentors?) (?:have|use) (?:an? )?(?:slack|discord|linkedin|twitter|telegram|whatsapp|matrix|irc|e-?mails?)\b/;
/** "Does Ada mentor both", "is Ada on all of them". */
const WHETHER =
  /^(?:and |so )?(?:(?:is|are|was|were|does|do|did) )?(?<who>(?!he\b|she\b|they\b|it\b|that\b|this\b|there\b|any\w*\b|some\w*\b).+?) (?:also )?(?:the |a |one of the )?(?:mentor(?:s|ing)?(?: of| for| on)?|on|in|behind|involved in|lead(?:s|ing)?|run(?:s|ning)?) (?<which>both(?: of (?:them|these|those))?|(?:them |these |those )?all(?: of (?:them|these|those)| three| four)?|these|those|it|that(?: one| idea)?|this(?: one| idea)?|them)(?: too| as well| also)?[?.! ]*$/;
const MENTORING = /\b(?:he|she|they)\b.*\bmentor/;
const OF_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['mentored-by', 'find', 'about', 'count', 'new']);
/** What is asked of all ideas, asked of those shown. */
const ONE_BY_ONE: Partial<Record<Intent, Intent>> = {
  'mentor-names': 'mentors',
  'skill-names': 'skills',
  projects: 'project-of',
};

/** What a sentence asks of the ideas shown, or of their mentors. */
export function intentOfShown(intent: Intent, sentence: string): Intent {
  if (ON_A_CHAT.test(sentence) || (A_PERSON.test(sentence) && isReaching(sentence))) return 'contact';
  if (OF_A_HANDLE.test(sentence)) return 'mentors';
  if (WHOSE_WORK.test(sentence) || (intent === 'find' && /^(?:and )?who\b/.test(sentence))) return 'mentors';
  return ONE_BY_ONE[intent] ?? intent;
}

/** Whether a sentence asks for the mentors of what was shown, whatever else its words may name. */
export function isOfTheirMentors(intent: Intent, sentence: string): boolean {
  return (
    ON_A_CHAT.test(sentence) ||
    OF_A_HANDLE.test(sentence) ||
    WHOSE_WORK.test(sentence) ||
    (intent === 'contact' && PEOPLE.test(sentence))
  );
}

const PEOPLE_BEFORE: ReadonlySet<Intent> = new Set<Intent>(['mentors', 'contact', 'where-to-ask']);
const ARE_THEY_IN =
  /^(?:and |so )?(?:are|were) they (?:also |all |both )*(?:in|on|at|with|behind) (?<what>.+?)(?: too| as well| also)?[?.! ]*$/;

/** "Are they also in the cache idea", after mentors were told. */
function ofThemIn(said: Said, context: AnswerContext): Turn | null {
  const what = ARE_THEY_IN.exec(said.sentence)?.groups?.what ?? '';
  const mentors = spokenOf(said).flatMap(({ idea }) => idea.mentors.map(mentorKey));
  const keys = new Set(said.memory.people.length > 0 ? said.memory.people : mentors);
  return keys.size === 0 || lookUp(context.index, what).isEmpty ? null : answerMentoredByThem(keys, what, context);
}

/** What "he" or "they" mentor, of a term that is named; null where something else is asked. */
export function answerOfThem(intent: Intent, said: Said, context: AnswerContext): Turn | null {
  const { sentence, memory } = said;
  const isOfThem =
    A_PERSON.test(sentence) ||
    BY_THEM.test(sentence) ||
    (/\bthey\b|^(?:and )?(?:do|did) both\b/.test(sentence) && /\bmentor/.test(sentence));
  const areIn = PEOPLE_BEFORE.has(memory.intent) && ARE_THEY_IN.test(sentence);
  if (areIn) return ofThemIn(said, context);
  const isWhatTheyDo = OF_PEOPLE.has(intent) || (intent === 'mentors' && MENTORING.test(sentence));
  if (!isOfThem || !isWhatTheyDo) return null;
  const mentors = spokenOf(said).flatMap(({ idea }) => idea.mentors.map(mentorKey));
  const keys = new Set(memory.people.length > 0 ? memory.people : mentors);
  if (keys.size === 0) return { answer: answerUnknown('', 'no-mentor', [], context), memory };
  const turn = answerMentoredByThem(keys, withoutPointing(sentence), context, isWithSomebody(sentence));
  // Of several whom "he" may mean, the mentors beside each idea tell which.
  const isOneOfSeveral = A_PERSON.test(sentence) && keys.size > 1 && turn.memory.ideas.length <= MOST_AT_ONCE;
  return isOneOfSeveral && turn.memory.ideas.length > 0 ? turnOfMentors(turn, context) : turn;
}

/** Whether somebody who is named mentors the ideas spoken of; null where that is not asked. */
export function answerWhether(said: Said, context: AnswerContext): Turn | null {
  const { who, which = '' } = WHETHER.exec(said.sentence)?.groups ?? {};
  if (who === undefined || mentorsNamed(who, context.index, true) === null) return null;
  const ideas = /^(?:it|that|this)\b/.test(which) ? spokenOf(said) : said.shown;
  if (ideas.length === 0 || ideas.length > 2 * MOST_AT_ONCE) return null;
  const sentence = /^(?:and |so )?(?:is|are|was|were|does|do|did)\b/.test(said.sentence)
    ? said.sentence
    : `is ${who} it`;
  return tellAbout(ideas, { intent: 'mentors', rest: '' }, said.shown, { ...said, sentence }, context);
}

const IS_OF =
  /^(?:and |so )?(?:is|are|was|were) (?:it|that|this|they|these|those)(?: one| idea| ones)? (?:also )?(?:from|by|of|part of|an? idea of|mentored by) (?<name>.+?)[?.! ]*$/;

/** Whether the ideas spoken of are of a project, or of somebody; null where that is not asked. */
export function answerIsOf(said: Said, context: AnswerContext): Turn | null {
  const name = IS_OF.exec(said.sentence)?.groups?.name;
  const ideas = spokenOf(said);
  if (name === undefined || ideas.length === 0 || ideas.length > MOST_AT_ONCE) return null;
  const isProject = partsOf(name, context.index).named.length > 0;
  const isPerson = mentorsNamed(name, context.index, true) !== null;
  if (!isProject && !isPerson) return null;
  return tellAbout(ideas, { intent: isPerson ? 'mentors' : 'project-of', rest: '' }, said.shown, said, context);
}

/** "What about Ann?": how to reach her, or what she mentors; null where something else is named. */
export function answerAnother(rest: string, { sentence, memory }: Said, context: AnswerContext): Turn | null {
  const people = mentorsNamed(rest, context.index, memory.people.length > 0);
  if (people === null || !lookUp(context.index, people.rest).isEmpty) return null;
  const isReached = memory.intent === 'contact' || memory.intent === 'where-to-ask';
  return isReached ? answerContact(people, context) : answerMentoredBy(rest, sentence, context);
}

/** Words without those that point at what was shown. */
export function withoutPointing(words: string): string {
  return words.replace(
    /\b(?:it|its|them|their|they|these|those|that|this|there|one|ones|idea|ideas|project|he|she|him|her|his)\b/g,
    ' ',
  );
}
