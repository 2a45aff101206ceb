/** Whether an idea has what is named: the thing itself or what it covers, never its mere neighbour. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import type { Term } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { rememberedByWord } from '../../search/remembered.ts';
import type { Hit } from '../../search/search.ts';
import { spotNames, wordsOf } from '../../search/spot.ts';
import { skillNames } from '../skill-names.ts';

export interface Named {
  readonly concept: number | undefined;
  readonly name: string;
  /** Of the thing and of what it covers. */
  readonly names: readonly string[];
  /** The same as they are compared. */
  readonly keys: ReadonlySet<string>;
}

/** What a name stands for: itself, and what it covers ("frontend" covers React); never its mere neighbours. */
export const namesOf = rememberedByWord((index: SearchIndex, text: string): Named => {
  const named = namesOfText(index, text);
  return { ...named, keys: new Set(named.names.map(nameKey)) };
});

function namesOfText({ lexicon }: SearchIndex, text: string): Omit<Named, 'keys'> {
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
  const key = ` ${nameKey(text)} `;
  return placesOf(idea).mentors.some((words) => words.includes(key));
}

/** Where an idea is named, as names are compared, with a space on either side. */
interface Places {
  readonly title: string;
  readonly projects: readonly string[];
  readonly mentors: readonly string[];
}

/** An idea never changes, and each question looks at all of them. */
const PLACES = new WeakMap<Idea, Places>();

function placesOf(idea: Idea): Places {
  const known = PLACES.get(idea);
  if (known !== undefined) return known;
  const { project, subproject, title, mentors } = idea;
  const places = {
    title: compared(withoutDenied(title)),
    projects: [project, subproject ?? ''].map(compared),
    mentors: mentors.flatMap(({ name, github }) => [name ?? '', github ?? '']).map(compared),
  };
  PLACES.set(idea, places);
  return places;
}

function compared(words: string): string {
  return ` ${nameKey(words)} `;
}

/** Whether an idea names a thing where it counts: its skills, project, title or mentors. */
export function namesIt(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const { concept, keys } = namesOf(index, text);
  if (skillNames(index, idea).some((skill) => keys.has(nameKey(skill)))) return true;
  if (concept !== undefined && index.lexicon.projects.get(idea.project) === concept) return true;
  const { title, projects, mentors } = placesOf(idea);
  const said = ` ${nameKey(text)} `;
  if ([title, ...projects, ...mentors].some((place) => place.includes(said))) return true;
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
  const { concept, keys } = namesOf(index, text);
  const { title, projects } = placesOf(idea);
  const said = [title, projects[0] ?? ''];
  if ([...keys].some((key) => said.some((place) => place.includes(` ${key} `)))) return true;
  return concept !== undefined && titleNames(index, idea).some((name) => keys.has(nameKey(name)));
}

/** Whether some idea lists a thing among its skills, so that not wanting it speaks of what ideas ask for. */
export function isSkill(index: SearchIndex, { text }: Term): boolean {
  const known = SKILLS.get(index) ?? new Set(index.ideas.flatMap((idea) => skillNames(index, idea)).map(nameKey));
  SKILLS.set(index, known);
  return [...namesOf(index, text).keys].some((key) => known.has(key));
}

/** What the ideas of an index ask for, as names are compared. */
const SKILLS = new WeakMap<SearchIndex, ReadonlySet<string>>();

/** Whether an idea asks for a skill. */
export function asksFor(index: SearchIndex, idea: Idea, { text }: Term): boolean {
  const { keys } = namesOf(index, text);
  return skillNames(index, idea).some((skill) => keys.has(nameKey(skill)));
}
