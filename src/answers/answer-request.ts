/** A request and what is known → an answer. */

import type { Answer } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { NOTHING_YET } from './conversation/memory.ts';
import { answerHelp } from './help-answer.ts';
import { answerIdea } from './idea-answer.ts';
import { answerList } from './list-answer.ts';
import { answerOverview } from './overview-answer.ts';
import { answerQuestion } from './questions/answer-question.ts';
import type { Request } from './request.ts';

export function answer(request: Request, context: AnswerContext): Answer {
  switch (request.kind) {
    case 'help':
      return answerHelp(context);
    case 'search':
    case 'project':
    case 'mentor':
      return answerList(request, context);
    case 'projects':
    case 'skills':
      return answerOverview(request, context);
    case 'ask':
      return answerQuestion(request.text, NOTHING_YET, context).answer;
    case 'idea':
      return answerIdea(request.id, context);
  }
}
