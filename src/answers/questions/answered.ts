/** What an answer speaks of, and whether it is one. */
import type { Idea } from '../../ideas/idea.ts';
import type { Answer } from '../answer.ts';
import type { Fact } from './question-answer.ts';

/** The ideas that an answer names, in its order. */
export function ideasOf(answer: Answer): readonly Idea[] {
  switch (answer.kind) {
    case 'list':
    case 'found':
    case 'facts':
    case 'compare':
    case 'needs':
      return answer.entries.map(({ idea }) => idea);
    case 'idea':
      return [answer.idea];
    case 'changes':
      return answer.changes.map(({ idea }) => idea);
    case 'sides':
      return answer.sides.flatMap(({ entries }) => entries.map(({ idea }) => idea));
    case 'several':
      return [...new Set(answer.answers.flatMap(ideasOf))];
    case 'names':
      return answer.of === 'shared-mentor' || answer.tellsIdeas === true ? answer.ideas : [];
    default:
      return [];
  }
}

/** Whether an idea has any of what is asked of it. */
function holds(idea: Idea, facts: readonly Fact[]): boolean {
  return facts.some((fact) => {
    switch (fact) {
      case 'outcome':
        return idea.outcome !== null;
      case 'size':
        return idea.size !== null;
      case 'mentors':
        return idea.mentors.length > 0;
      case 'skills':
        return idea.skills.length > 0;
      case 'upstream':
        return idea.upstream.length > 0;
      default:
        return true;
    }
  });
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
      return (
        answer.talk === 'greeting' ||
        answer.talk === 'thanks' ||
        answer.talk === 'noted' ||
        answer.talk === 'guidance' ||
        answer.talk === 'abilities' ||
        answer.talk === 'watch'
      );
    case 'facts':
      return (
        answer.entries.length === 0 || answer.entries.some(({ idea }) => holds(idea, [answer.fact, ...answer.also]))
      );
    case 'several':
      return answer.answers.some(isAnswered);
    case 'dates':
      return answer.dates.length > 0;
    default:
      return true;
  }
}
