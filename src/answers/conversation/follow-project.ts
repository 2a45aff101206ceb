/** Other ideas of what is spoken of: "and the other harbor idea?", "does the project have ideas in gsoc?" */
import type { AnswerContext } from '../answer-context.ts';
import { factOf } from '../questions/answer-fact.ts';
import { answerPut } from '../questions/answer-put.ts';
import { lookUp } from '../questions/look-up.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { type Turn, turnOfFacts, turnOfFound } from './turn.ts';

const OTHER_OF =
  /^(?:(?:and|or|ok|so|what|how|about)[ ,]+)*(?:the )?others? (?<what>(?!ideas?\b|ones?\b|projects?\b)\S+(?: \S+){0,2}?) (?:ideas?|ones?|projects?)[?.! ]*$/;

/** What is called so and was not spoken of; null where nothing else is. */
export function answerOtherOf(said: Said, context: AnswerContext): Turn | null {
  const what = OTHER_OF.exec(said.sentence)?.groups?.what;
  if (what === undefined) return null;
  const left = new Set(spokenOf(said).map(({ idea }) => idea.id));
  const found = lookUp(context.index, what);
  const hits = found.hits.filter(({ idea }) => !left.has(idea.id));
  if (found.isEmpty || hits.length === 0 || hits.length === found.hits.length) return null;
  const fact = factOf(said.memory.intent);
  return hits.length === 1 || fact !== null
    ? turnOfFacts(fact ?? 'about', { hits, sought: found.sought }, false, context)
    : turnOfFound({ ...found, hits, earlier: 0 }, false, context);
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
