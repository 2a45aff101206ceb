/** Small talk, and what the documents do not hold. */
import { termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import { exampleQuestions } from '../example-questions.ts';
import { OFFICIAL_PAGES, type OfficialPage } from '../reading/official-pages.ts';
import type { Talk } from '../reading/small-talk.ts';
import type { Topic } from '../reading/topic.ts';
import { newestIdeas, newestTermsOf } from '../terms.ts';
import { basisOf } from './context-of.ts';
import type { Quote, TalkAnswer, UnknownAnswer } from './question-answer.ts';

export function answerTalk(talk: Talk | 'which-idea', context: AnswerContext): TalkAnswer {
  return {
    kind: 'talk',
    talk,
    examples: exampleQuestions(context),
    pages: talk === 'guidance' ? guidancePages(context) : [],
    ...basisOf(context, []),
  };
}

/** @param sentence in lower case; of hours and weeks the documents may say something all the same. */
export function answerTopic({ words, pages }: Topic, sentence: string, context: AnswerContext): UnknownAnswer {
  const quotes = OF_HOURS.test(sentence) ? durations(context) : [];
  return { kind: 'unknown', what: words, why: 'topic', pages, suggestions: [], quotes, ...basisOf(context, []) };
}

const OF_HOURS =
  /\b(?:part|full|half)[- ]?time\b|\bhours\b|\bweeks?\b|\b(?:day )?job\b|\balongside\b|\bwhile (?:studying|working)\b/;

/** What the newest documents say of how long a mentorship is. */
function durations({ catalog }: AnswerContext): readonly Quote[] {
  const newest = newestTermsOf(catalog);
  return catalog.timelines.flatMap(({ program, term, duration }) =>
    duration !== undefined && newest.get(program) === term ? [{ term: termName(program, term), words: duration }] : [],
  );
}

export function answerUnknown(
  what: string,
  why: UnknownAnswer['why'],
  suggestions: readonly string[],
  context: AnswerContext,
): UnknownAnswer {
  return { kind: 'unknown', what, why, pages: [], suggestions, ...basisOf(context, []) };
}

/** Where to begin with each program that has ideas. */
function guidancePages({ catalog }: AnswerContext): readonly OfficialPage[] {
  const programs = new Set(newestIdeas(catalog).map(({ program }) => program));
  const { lfxGuidelines, lfxMentees, lfxPlatform, gsocSite } = OFFICIAL_PAGES;
  return [
    ...(programs.has('gsoc') ? [gsocSite] : []),
    ...(programs.has('lfx') ? [lfxPlatform, lfxMentees, lfxGuidelines] : []),
  ];
}
