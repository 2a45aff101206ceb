/** When things happen in the terms that a question names. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { newestIdeas } from '../terms.ts';
import { answerDates } from './answer-dates.ts';
import { lookUp } from './look-up.ts';
import { readMoment } from './moments.ts';
import { remembered, type Turn } from './turn.ts';

/** What happens in a term, whatever the date asked for. */
const HAPPENINGS =
  /\b(?:mentee|mentees|mentors?|project|proposals?|selections?|selected|notifications?|results?|announced?|announcements?|applications?|submissions?|submit|interviews?|coding|period|stipends?|evaluations?|midterm|mid-term|final|kick-?off|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|due|over|end(?:s|ed|ing)?|next|new|current|cycle|happen(?:s|ing)?|out|released?|published|come|organization|ideas?|all)\b/g;

/** What is left of a question about dates: the term or the idea that it names. */
export function withoutHappenings(words: string): string {
  return words.replace(HAPPENINGS, ' ').replace(/\s+/g, ' ').trim();
}

export function answerWhen(words: string, sentence: string, context: AnswerContext): Turn {
  const rest = withoutHappenings(words);
  const found = lookUp(context.index, rest);
  const ideas: readonly Idea[] =
    found.isEmpty || found.hits.length === 0 ? found.scope : found.hits.map(({ idea }) => idea);
  const asked = { canApply: false, moment: readMoment(sentence) };
  const answer = answerDates(ideas.length > 0 ? ideas : newestIdeas(context.catalog), asked, context);
  return { answer, memory: remembered('dates', found.isEmpty ? [] : found.hits, []) };
}
