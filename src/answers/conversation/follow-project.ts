/** Other ideas of what is spoken of: "and the other harbor idea?", "does the project have ideas in gsoc?" */
import type { AnswerContext } from '../answer-context.ts';
import { answerOtherTerms } from '../questions/answer-editions.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerPut } from '../questions/answer-put.ts';
import { lookUp } from '../questions/look-up.ts';
import { projectsNamed } from '../questions/nearest.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { partsOf } from '../reading/question-parts.ts';
import { type Turn, turnOfFacts, turnOfFound, turnOfNames } from './turn.ts';

const OTHER_OF =
  /^(?:(?:and|or|ok|so|what|how|about)[ ,]+)*(?:the )?others? (?<what>(?!ideas?\b|ones?\b|projects?\b)\S+(?: \S+){0,2}?) (?:ideas?|ones?|projects?)[?.! ]*$/;

/** What is called so and was not spoken of; null where nothing else is. */
export function answerOtherOf(said: Said, context: AnswerContext): Turn | null {
  const what = OTHER_OF.exec(said.sentence)?.groups?.what;
  if (what === undefined) return null;
  const left = new Set(spokenOf(said).map(({ idea }) => idea.id));
  // Of a project, its own: others that speak of it are none of its ideas.
  const [project] = projectsNamed(context.index, what);
  const isProject = project?.toLowerCase() === what;
  const found = lookUp(context.index, isProject ? `project:"${project}"` : what);
  const hits = found.hits.filter(({ idea }) => !left.has(idea.id));
  if (found.isEmpty || hits.length === 0 || hits.length === found.hits.length) return null;
  const fact = factOf(said.memory.intent);
  return hits.length === 1 || fact !== null
    ? turnOfFacts(fact ?? 'about', { hits, sought: found.sought }, false, context)
    : turnOfFound({ ...found, hits, earlier: 0 }, false, context);
}

const IN_WHICH_TERMS =
  /^(?:and |so )?(?:(?:in|during) (?:which|what) (?:other |lfx |gsoc )?(?:term|year|round|edition)s?|(?:which|what) (?:other |lfx |gsoc )?(?:terms|years|rounds|editions)) (?:was|were|is|are|has|have|had|did|does|do) (?:it|they|that|this|that one|the project)(?: (?:been|there|in|part|taking part|take part|taken part|participat\w+|offer\w*|have|had|ideas?|listed|run|running))*[?.! ]*$/;

/** The terms of the project whose ideas were listed; null where one idea is spoken of, or ideas of several. */
export function answerInWhichTerms({ sentence, shown, memory }: Said, context: AnswerContext): Turn | null {
  const isOfAnIdea = memory.focus !== null && partsOf(memory.filters.join(' '), context.index).named.length === 0;
  if (!IN_WHICH_TERMS.test(sentence) || isOfAnIdea) return null;
  const [project, ...others] = new Set(shown.map(({ idea }) => idea.project));
  if (project === undefined || others.length > 0) return null;
  return turnOfNames('term', `project:"${project.replaceAll('"', '')}" term:any`, context);
}

const IT_BEFORE =
  /^(?:and |so )?(?:was|is|has|had|did) (?:it|this|that|this one|that one|the idea) (?:(?:been|also|already|there|exist|an idea|offered|open|proposed) )*(?:before|earlier|in (?:an )?earlier terms?|previously|in the past)(?: too| as well| already)?[?.! ]*$/;

/** "Was it there before", of one idea: its other editions; null where several are spoken of. */
export function answerItBefore(said: Said, context: AnswerContext): Turn | null {
  const [only, ...others] = IT_BEFORE.test(said.sentence) ? spokenOf(said) : [];
  if (only === undefined || others.length > 0) return null;
  return answerOtherTerms(only.idea, 'was this idea there before', context);
}

const OF_THE_PROJECT =
  /^(?:(?:and|so|but) )*(?:does|do|did|has|have|is|are|was|were|any|what|which)\b.*\b(?:the|this|that|the same|their) (?:project|org(?:ani[sz]ation)?)\b(?<rest>.*)$/;
const HAVING =
  /\b(?:also|have|has|had|got|offer(?:s|ed)?|any|anything|other|more|ideas?|something|there|too|as well)\b|[?.!]/g;

/** Ideas of the one project that is spoken of, of the terms that are asked for. */
export function answerOfTheProject(said: Said, context: AnswerContext): Turn | null {
  const rest = said.put.intent === 'find' ? OF_THE_PROJECT.exec(said.sentence)?.groups?.rest : undefined;
  const [project, ...others] = new Set(spokenOf(said).map(({ idea }) => idea.project));
  if (rest === undefined || project === undefined || others.length > 0) return null;
  const words = `project:"${project.replaceAll('"', '')}" ${rest.replace(HAVING, ' ')}`.replace(/\s+/g, ' ').trim();
  return answerPut({ intent: 'find', rest: words }, words, said.memory, context);
}
