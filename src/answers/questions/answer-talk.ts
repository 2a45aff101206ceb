/** Small talk, and what the documents do not hold. */
import type { AnswerContext } from '../answer-context.ts';
import { exampleQuestions } from '../example-questions.ts';
import { newestIdeas } from '../terms.ts';
import { basisOf } from './context-of.ts';
import { OFFICIAL_PAGES, type OfficialPage } from './official-pages.ts';
import type { TalkAnswer, UnknownAnswer } from './question-answer.ts';
import type { Talk } from './small-talk.ts';
import type { Topic } from './topics.ts';

export function answerTalk(talk: Talk | 'which-idea', context: AnswerContext): TalkAnswer {
  return {
    kind: 'talk',
    talk,
    examples: exampleQuestions(context),
    pages: talk === 'guidance' ? guidancePages(context) : [],
    ...basisOf(context, []),
  };
}

export function answerTopic({ words, pages }: Topic, context: AnswerContext): UnknownAnswer {
  return { kind: 'unknown', what: words, why: 'topic', pages, suggestions: [], ...basisOf(context, []) };
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
