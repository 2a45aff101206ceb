/** A project that is named: its own ideas, and those that only mention it. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import type { Query } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { rememberedByWord } from '../../search/remembered.ts';
import { skillNames } from '../skill-names.ts';
import type { Found } from './context-of.ts';
import { asksFor, isTitled } from './has-it.ts';

/** Whether a label is the name of a project of the catalog. */
export function isProject({ lexicon }: SearchIndex, label: string): boolean {
  const concept = lexicon.byName.get(nameKey(label));
  return concept !== undefined && [...lexicon.projects.values()].includes(concept);
}

/** A project means its ideas: where others of the newest terms only mention it, its own earlier ones are meant. */
export function onlyMentioned(index: SearchIndex, query: Query, kept: readonly Found[]): boolean {
  const [any, ...others] = query.wanted;
  const [term, ...choices] = any ?? [];
  if (term === undefined || others.length + choices.length > 0 || !isProject(index, term.text)) return false;
  return kept.every(
    ({ idea }) => !isOfProject(index, query, idea) && !asksFor(index, idea, term) && !isTitled(index, idea, term),
  );
}

/**
 * Of a project that has most of what names it, its own ideas; Kubernetes is a skill of far more than it has itself.
 *
 * @param said the sentence: what is "about" or "with" a project may be of others; null where skills are asked for.
 */
export function ownOf(index: SearchIndex, query: Query, kept: readonly Found[], said: string | null): readonly Found[] {
  const [any, ...others] = query.wanted;
  const [term, ...choices] = any ?? [];
  if (said === null || term === undefined || others.length + choices.length > 0 || !isProject(index, term.text))
    return kept;
  const own = kept.filter(({ idea }) => isOfProject(index, query, idea));
  if (own.length >= OWN_SHARE * (kept.length - own.length)) return own;
  return own.length > 0 && !SPEAKS_OF.test(said) && isMoreThanASkill(index, term.text) ? own : kept;
}

const SPEAKS_OF = /\b(?:about|using|uses?|with|around|mention\w*|integrat\w*|involv\w*)\b/i;

/** Whether a project has at least as many ideas of its own, in all terms, as others ask for it. */
export const isMoreThanASkill = rememberedByWord((index: SearchIndex, text: string): boolean => {
  const concept = index.lexicon.byName.get(nameKey(text));
  const own = index.ideas.filter(({ project }) => index.lexicon.projects.get(project) === concept);
  const asking = index.ideas.filter(
    (idea) => !own.includes(idea) && skillNames(index, idea).some((skill) => nameKey(skill) === nameKey(text)),
  );
  return own.length >= asking.length;
});

/** So many times more of its own than of others. */
const OWN_SHARE = 3;

export function isOfProject({ lexicon }: SearchIndex, { wanted }: Query, { project }: Idea): boolean {
  const concept = lexicon.byName.get(nameKey(wanted[0]?.[0]?.text ?? ''));
  return concept !== undefined && lexicon.projects.get(project) === concept;
}
