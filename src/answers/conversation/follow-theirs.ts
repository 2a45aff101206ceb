/** All the ideas of those whose the ideas shown are: of their mentors where people are spoken of, else of their project. */
import type { AnswerContext } from '../answer-context.ts';
import { answerMentoredByThem } from '../questions/answer-people.ts';
import { answerUnknown } from '../questions/answer-talk.ts';
import { lookUp } from '../questions/look-up.ts';
import { mentorKey } from '../questions/people.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import type { Intent } from '../reading/intent.ts';
import { partsOf } from '../reading/question-parts.ts';
import { type Turn, turnOfFound } from './turn.ts';

const A_PERSON = /\b(?:he|she|him|her|his|hers)\b/;
const MENTORING = /\b(?:mentor|lead|supervise|run)s?\b/;
/** After these, "they" are the mentors. */
const OF_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['mentors', 'contact', 'mentored-by']);
const MOST_PROJECTS = 5;
const MOST_PEOPLE = 8;

/** @param rest the term or the status that is asked for besides. */
export function answerTheirs(rest: string, said: Said, context: AnswerContext): Turn | null {
  const { sentence, memory } = said;
  const ideas = spokenOf(said);
  const isOfPeople =
    A_PERSON.test(sentence) || MENTORING.test(sentence) || memory.people.length > 0 || OF_PEOPLE.has(memory.intent);
  if (isOfPeople) {
    const mentors = ideas.flatMap(({ idea }) => idea.mentors.map(mentorKey));
    const keys = new Set(memory.people.length > 0 ? memory.people : mentors);
    return keys.size === 0 || keys.size > MOST_PEOPLE
      ? { answer: answerUnknown('', 'no-mentor', [], context), memory }
      : answerMentoredByThem(keys, rest, context);
  }
  const { named } = partsOf(memory.filters.join(' '), context.index);
  const isOne = memory.focus === null && named.length === 1 && !/^mentor:/.test(named.join(''));
  if (isOne) return turnOfFound(lookUp(context.index, `${named.join(' ')} ${rest}`), false, context);
  const projects = [...new Set(ideas.map(({ idea }) => idea.project))];
  if (projects.length === 0 || projects.length > MOST_PROJECTS) return null;
  const names = projects.map((project) => `"${project.replaceAll('"', '')}"`).join(',');
  return turnOfFound(lookUp(context.index, `project:${names} ${rest}`), false, context);
}
