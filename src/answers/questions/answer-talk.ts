/** Small talk, and what the documents do not hold. */
import type { AnswerContext } from '../answer-context.ts';
import { skillNames } from '../skill-names.ts';
import { newestIdeas } from '../terms.ts';
import { basisOf } from './context-of.ts';
import { OFFICIAL_PAGES, type OfficialPage } from './official-pages.ts';
import type { TalkAnswer, UnknownAnswer } from './question-answer.ts';
import type { Talk, Topic } from './topics.ts';

export function answerTalk(talk: Talk | 'which-idea', context: AnswerContext): TalkAnswer {
  return {
    kind: 'talk',
    talk,
    examples: examplesFrom(context),
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

/** Questions that have an answer, from the catalog itself. */
function examplesFrom(context: AnswerContext): readonly string[] {
  const ideas = newestIdeas(context.catalog);
  const idea = ideas.find(({ mentors }) => mentors.length > 0) ?? ideas[0];
  if (idea === undefined) return [];
  const [skill] = skillNames(context.index, idea);
  return [
    ...(skill === undefined ? [] : [`which ideas ask for ${skill}?`]),
    `what does ${idea.project} offer?`,
    'can I still apply?',
  ];
}
