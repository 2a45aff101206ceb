/** What an answer speaks of, and whether it is one. */
import type { Idea } from '../../ideas/idea.ts';
import type { Answer } from '../answer.ts';

/** The ideas that an answer names, in its order. */
export function ideasOf(answer: Answer): readonly Idea[] {
  switch (answer.kind) {
    case 'list':
    case 'found':
    case 'facts':
    case 'compare':
      return answer.entries.map(({ idea }) => idea);
    case 'idea':
      return [answer.idea];
    case 'changes':
      return answer.changes.map(({ idea }) => idea);
    case 'names':
      return answer.of === 'mentor' ? answer.ideas : [];
    default:
      return [];
  }
}

/** Whether the documents hold what was asked. */
export function isAnswered(answer: Answer): boolean {
  switch (answer.kind) {
    case 'unknown':
    case 'refused':
    case 'nothing':
    case 'gone':
      return false;
    case 'talk':
      return answer.talk === 'greeting' || answer.talk === 'thanks' || answer.talk === 'guidance';
    case 'dates':
      return answer.dates.length > 0;
    default:
      return true;
  }
}
