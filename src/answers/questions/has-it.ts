/** Whether an idea has what is named: the thing itself or what it covers, never its mere neighbour. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import type { Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { Hit } from '../../search/search.ts';
import { spotNames, wordsOf } from '../../search/spot.ts';
import { skillNames } from '../skill-names.ts';

/** What a name stands for: itself, and what it covers ("frontend" covers React); never its mere neighbours. */
export function namesOf(
  { lexicon }: SearchIndex,
  text: string,
): { readonly concept: number | undefined; readonly name: string; readonly names: readonly string[] } {
  const key = nameKey(text);
  const concept = lexicon.byName.get(key) ?? lexicon.byName.get(key.replaceAll(' ', ''));
  if (concept === undefined) return { concept, name: text, names: [text] };
  const covered = lexicon.concepts[concept]?.covers ?? [];
  const deeper = covered.flatMap((other) => lexicon.concepts[other]?.covers ?? []);
  const all = [concept, ...covered, ...deeper].map((other) => lexicon.concepts[other]?.name ?? text);
  return { concept, name: lexicon.concepts[concept]?.name ?? text, names: [...new Set(all)] };
}

/** Whether a hit has the thing itself, or something that it covers. */
export function isTrulyOf(index: SearchIndex, hit: Hit, { kind, text }: Term): boolean {
  if (kind !== 'words') return true;
  const { concept, names: known } = namesOf(index, text);
  if (concept === undefined || isMentorOf(hit.idea, text)) return true;
  return hit.matched.some((label) => known.includes(label) && !isOnlyProject(index, hit.idea, label, concept));
}

/** Whether an idea has what a name covers only by being of a project: not every idea of Cilium is one for eBPF. */
function isOnlyProject(index: SearchIndex, idea: Idea, label: string, wanted: number): boolean {
  const { lexicon } = index;
  const concept = lexicon.byName.get(nameKey(label));
  if (concept === undefined || concept === wanted || lexicon.projects.get(idea.project) !== concept) return false;
  return !skillNames(index, idea).includes(label);
}

function isMentorOf(idea: Idea, text: string): boolean {
  return idea.mentors.flatMap(mentorWords).some((words) => ` ${nameKey(words)} `.includes(` ${nameKey(text)} `));
}

/** Whether an idea names a thing where it counts: its skills, project, title or mentors. */
export function namesIt(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const { concept, names: known } = namesOf(index, text);
  const keys = new Set(known.map(nameKey));
  if (skillNames(index, idea).some((skill) => keys.has(nameKey(skill)))) return true;
  if (concept !== undefined && index.lexicon.projects.get(idea.project) === concept) return true;
  const places = [idea.project, idea.subproject ?? '', withoutDenied(idea.title), ...idea.mentors.flatMap(mentorWords)];
  const said = places.map((place) => ` ${nameKey(place)} `);
  const title = ` ${nameKey(withoutDenied(idea.title))} `;
  if (said.some((place) => place.includes(` ${nameKey(text)} `))) return true;
  if ([...keys].some((key) => title.includes(` ${key} `))) return true;
  return concept !== undefined && titleNames(index, idea).some((name) => keys.has(nameKey(name)));
}

/** "Non-Kubernetes hosts" are none of Kubernetes. */
function withoutDenied(title: string): string {
  return title.replace(/\bnon[- ]\w+/gi, ' ');
}

/** What a title names, whatever its spelling: "Wasm" is WebAssembly. */
function titleNames({ lexicon }: SearchIndex, { title }: Idea): readonly string[] {
  const found = spotNames(lexicon, wordsOf(lexicon, withoutDenied(title)), true);
  return found.map(({ concept }) => lexicon.concepts[concept]?.name ?? '');
}

/** Whether an idea's title or project has a thing in it. */
export function isTitled(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const { concept, names } = namesOf(index, text);
  const keys = new Set(names.map(nameKey));
  const said = [withoutDenied(idea.title), idea.project].map((place) => ` ${nameKey(place)} `);
  if ([...keys].some((key) => said.some((place) => place.includes(` ${key} `)))) return true;
  return concept !== undefined && titleNames(index, idea).some((name) => keys.has(nameKey(name)));
}

/** Whether some idea lists a thing among its skills, so that not wanting it speaks of what ideas ask for. */
export function isSkill(index: SearchIndex, { text }: Term): boolean {
  const known = SKILLS.get(index) ?? new Set(index.ideas.flatMap((idea) => skillNames(index, idea)).map(nameKey));
  SKILLS.set(index, known);
  return namesOf(index, text).names.some((name) => known.has(nameKey(name)));
}

/** What the ideas of an index ask for, as names are compared. */
const SKILLS = new WeakMap<SearchIndex, ReadonlySet<string>>();

/** Whether an idea asks for a skill. */
export function asksFor(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const keys = new Set(namesOf(index, text).names.map(nameKey));
  return skillNames(index, idea).some((skill) => keys.has(nameKey(skill)));
}

function mentorWords({ name, github }: Idea['mentors'][number]): readonly string[] {
  return [name ?? '', github ?? ''];
}
