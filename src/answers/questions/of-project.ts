/** A project that is named: its own ideas, and those that only mention it. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import type { Query } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
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

/** Of a project that has most of what names it, its own ideas; Kubernetes is a skill of far more than it has itself. */
export function ownOf(index: SearchIndex, query: Query, kept: readonly Found[], ofSkills: boolean): readonly Found[] {
  const [any, ...others] = query.wanted;
  const [term, ...choices] = any ?? [];
  if (ofSkills || term === undefined || others.length + choices.length > 0 || !isProject(index, term.text)) return kept;
  const own = kept.filter(({ idea }) => isOfProject(index, query, idea));
  return own.length >= OWN_SHARE * (kept.length - own.length) ? own : kept;
}

/** So many times more of its own than of others. */
const OWN_SHARE = 3;

export function isOfProject({ lexicon }: SearchIndex, { wanted }: Query, { project }: Idea): boolean {
  const concept = lexicon.byName.get(nameKey(wanted[0]?.[0]?.text ?? ''));
  return concept !== undefined && lexicon.projects.get(project) === concept;
}
