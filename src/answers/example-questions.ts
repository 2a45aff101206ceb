/** Questions that one could ask of the catalog that is there, each of which is answered with ideas or dates. */
import type { Catalog, Idea } from '../ideas/idea.ts';
import type { AnswerContext } from './answer-context.ts';
import { mostFrequent } from './help-answer.ts';
import { timelineOf } from './questions/context-of.ts';
import { lookUp } from './questions/look-up.ts';
import { resolveReference } from './questions/references.ts';
import { readIntent } from './reading/read-intent.ts';
import { skillNames } from './skill-names.ts';
import { newestIdeas } from './terms.ts';

/** A name longer than this makes no question that fits on a button. */
const LONGEST_NAME = 30;

/** A catalog never changes, and many answers offer its questions. */
const KNOWN = new WeakMap<Catalog, readonly string[]>();

/** Up to three: for the skill most asked for, for the project with most ideas, and about applying. */
export function exampleQuestions(context: AnswerContext): readonly string[] {
  const known = KNOWN.get(context.catalog) ?? findQuestions(context);
  KNOWN.set(context.catalog, known);
  return known;
}

function findQuestions(context: AnswerContext): readonly string[] {
  const newest = newestIdeas(context.catalog);
  const paged = newest.filter(({ lfxUrl }) => lfxUrl !== null);
  // What has a page to apply on is asked about most.
  const ideas = paged.length > 0 ? paged : newest;
  const skill = mostFrequent(ideas.flatMap((idea) => skillNames(context.index, idea)).filter(isShort));
  const project = mostFrequent(ideas.map((idea) => idea.project).filter((name) => isShort(name) && name !== skill));
  const questions = [
    ...(skill === null ? [] : [`which ideas ask for ${skill}?`]),
    ...(project === null ? [] : [`what does ${project} offer?`]),
    ...lastQuestion(ideas, project, context),
  ];
  return questions.filter((question) => question === CAN_APPLY || isFound(question, context));
}

const CAN_APPLY = 'can I still apply?';

/** A project may be called by words that mean nothing in a question. */
function isFound(question: string, { index }: AnswerContext): boolean {
  const { intent, rest } = readIntent(question.toLowerCase());
  const found = intent === 'find' ? lookUp(index, rest) : resolveReference(index, rest);
  return !found.isEmpty && found.hits.length > 0;
}

function lastQuestion(ideas: readonly Idea[], project: string | null, context: AnswerContext): readonly string[] {
  if (ideas.some((idea) => timelineOf(context, idea) !== null)) return [CAN_APPLY];
  const isMentored = ideas.some((idea) => idea.project === project && idea.mentors.length > 0);
  return project === null || !isMentored ? [] : [`who mentors the ${project} ideas?`];
}

function isShort(name: string): boolean {
  return name.length <= LONGEST_NAME;
}
