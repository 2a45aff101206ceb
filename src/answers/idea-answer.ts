/** Everything about one idea, or that it is gone. */

import type { Answer } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { closingsOf } from './closings.ts';
import type { Request } from './request.ts';
import { standings } from './standing.ts';
import { newestIdeas, termOf, termsOf } from './terms.ts';

export function answerIdea(id: string, context: AnswerContext): Answer {
  const { catalog, readAt } = context;
  const idea = catalog.ideas.find((candidate) => candidate.id === id);
  if (idea === undefined) {
    return { kind: 'gone', id, instead: projectOf(id), readAt, terms: termsOf(newestIdeas(context.catalog)) };
  }
  const standing = standings(context.catalog, context.now)(idea);
  const closings = closingsOf([idea], context);
  return { kind: 'idea', idea, term: termOf(idea), standing, closings, readAt, terms: termsOf([idea]) };
}

/** The other ideas of its project, whose name stands in the middle of an id. */
function projectOf(id: string): Request | null {
  const [, project] = id.split('/');
  return project === undefined || project === ''
    ? null
    : { kind: 'project', text: project.replaceAll('-', ' '), page: 1 };
}
