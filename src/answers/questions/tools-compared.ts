/** Whether tools of the field are compared, which no document does: "docker compose vs kubernetes". */
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lookUp } from './look-up.ts';
import { projectsNamed } from './nearest.ts';
import { wholeTitled } from './references.ts';
import { termsSaid } from './terms-said.ts';

const OF_IDEAS =
  /\b(?:ideas?|projects?|mentorships?|mentors?|skills?|terms?|lfx|gsoc|one|ones|number|more|most|fewer|open)\b/;
const JUDGED = /\b(?:better|best|faster|easier|worse|prefer|superior|nicer)\b/;

/**
 * @param sentence in lower case.
 * @param sides as they were said.
 */
export function areTools(sentence: string, sides: readonly string[], context: AnswerContext): boolean {
  if (sides.length < 2 || OF_IDEAS.test(sentence)) return false;
  const { index } = context;
  const projects = projectsNamed(index, sentence).map((name) => ({
    name,
    concept: index.lexicon.byName.get(nameKey(name)),
  }));
  if (projects.some(({ name, concept }) => concept !== undefined && isMostlyProject(name, concept, context)))
    return false;
  const kinds = sides.map((side) => kindOf(side, context));
  if (kinds.includes('idea')) return false;
  return !kinds.every((kind) => kind === 'skill') || JUDGED.test(sentence);
}

/** What somebody may ask of ideas, a skill that ideas ask for, or neither. */
function kindOf(side: string, context: AnswerContext): 'idea' | 'skill' | 'neither' {
  const { index } = context;
  const name = side.replace(/^(?:(?:between|compare|a|an|the|which|what|is|better|for|me|[,:]) ?)+|[?.!, ]+$/g, '');
  if (termsSaid(name, context) !== null) return 'idea';
  const concept = index.lexicon.byName.get(nameKey(name));
  if (concept === undefined) {
    if (wholeTitled(index, name).length > 0) return 'idea';
    return name.includes(' ') && lookUp(index, `${name} term:any`).hits.length > 0 ? 'idea' : 'neither';
  }
  if (isMostlyProject(name, concept, context)) return 'idea';
  // "Docker compose" is known as Docker, and yet another thing than what is asked for.
  if (name.includes(' ') && wholeTitled(index, name).length > 0) return 'idea';
  if (name.includes(' ') && !isAsked(name, context)) return 'neither';
  return lookUp(index, `${name} term:any`).hits.length > 0 ? 'skill' : 'neither';
}

/** Whether a name is a project's, and no skill of far more ideas than it has itself. */
function isMostlyProject(name: string, concept: number, { index }: AnswerContext): boolean {
  const { projects } = index.lexicon;
  if (![...projects.values()].includes(concept)) return false;
  const { hits } = lookUp(index, `${name} term:any`);
  const own = hits.filter(({ idea }) => projects.get(idea.project) === concept);
  return own.length * 2 >= hits.length;
}

function isAsked(name: string, { index }: AnswerContext): boolean {
  return index.ideas.some(({ skills }) => skills.some((skill) => skill.toLowerCase().includes(name)));
}
