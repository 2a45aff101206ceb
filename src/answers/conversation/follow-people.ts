/** Turns that speak of people who were named: "does she mentor anything else", "what's his handle", "what about Ann?". */
import type { AnswerContext } from '../answer-context.ts';
import { mentorKey } from '../questions/answer-ideas.ts';
import { answerContact, answerMentoredBy, answerMentoredByThem, isWithSomebody } from '../questions/answer-people.ts';
import { answerUnknown } from '../questions/answer-talk.ts';
import { lookUp } from '../questions/look-up.ts';
import { mentorsNamed } from '../questions/mentors-named.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import type { Intent } from '../reading/intent.ts';
import { isReaching } from '../reading/reaching.ts';
import type { Turn } from './turn.ts';

const A_PERSON = /\b(?:he|she|him|her|his|hers)\b/;
const PEOPLE = /\b(?:them|they|him|her)\b/;
const WHOSE_WORK =
  /^(?:and )?(?:is there |are there )?(?:anyone|anybody|someone|somebody|who) else (?:on|for|with|behind|in|mentors|mentoring) (?:it|this|that)\b|^(?:and )?who (?:else )?(?:works?|proposed|wrote|is behind|runs)\b/;
const OF_A_HANDLE =
  /\b(?:handles?|git ?hub (?:names?|accounts?|ids?|users?|profiles?)|user ?names?)\b|\b(?:he|she|they) (?:is |are )?(?:also )?(?:have an? (?:account )?)?on git ?hub\b|\b(?:is|are) (?:he|she|they) on git ?hub\b/;
const ON_A_CHAT =
  /\b(?:is|are) (?:he|she|they|the mentors?) (?:also )?(?:there )?(?:on|in) (?:the )?(?:\w+ )?(?:slack|discord|linkedin|twitter|telegram|whatsapp|matrix|irc|mastodon|zulip)\b/;
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

/** What "he" or "they" mentor, of a term that is named; null where something else is asked. */
export function answerOfThem(intent: Intent, said: Said, context: AnswerContext): Turn | null {
  const { sentence, memory } = said;
  const isOfThem = A_PERSON.test(sentence) || (/\bthey\b/.test(sentence) && /\bmentor/.test(sentence));
  const isWhatTheyDo = OF_PEOPLE.has(intent) || (intent === 'mentors' && MENTORING.test(sentence));
  if (!isOfThem || !isWhatTheyDo) return null;
  const mentors = spokenOf(said).flatMap(({ idea }) => idea.mentors.map(mentorKey));
  const keys = new Set(memory.people.length > 0 ? memory.people : mentors);
  return keys.size > 0
    ? answerMentoredByThem(keys, withoutPointing(sentence), context, isWithSomebody(sentence))
    : { answer: answerUnknown('', 'no-mentor', [], context), memory };
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
