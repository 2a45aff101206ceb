/** The names a catalog brings along: its projects, its skills, its mentors. */
import type { Idea, Mentor } from '../ideas/idea.ts';
import { FILLER } from './filler.ts';
import { addConcept, addName, copyOf, type Lexicon, longestName, VOCABULARY_LEXICON } from './lexicon.ts';
import { fold } from './normalise.ts';
import { nameKey } from './read-vocabulary.ts';
import { tokensOf } from './tokens.ts';
import { singular } from './word-forms.ts';

export interface CatalogLexicon extends Lexicon {
  /** From a project as written to its concept. */
  readonly projects: Map<string, number>;
  /** From the key of a mentor's name or handle to the concepts of those who have it. */
  readonly mentors: Map<string, number[]>;
}

const MAX_SKILL_WORDS = 3;

/** A project's names: "The Update Framework (TUF)" is also "The Update Framework" and "TUF". */
function projectNames(project: string): string[] {
  const inside = [...project.matchAll(/[([]([^)\]]+)[)\]]/g)].map((match) => match[1] ?? '');
  const outside = project
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [outside, project, ...inside].filter((name) => nameKey(name) !== '' && nameKey(name).split(' ').length < 5);
}

function addProject(lexicon: CatalogLexicon, project: string): void {
  if (lexicon.projects.has(project)) return;
  const names = projectNames(project);
  const known = names.map((name) => lexicon.byName.get(nameKey(name))).find((concept) => concept !== undefined);
  // A name in ordinary letters may be an ordinary word; inner capitals, digits or several words tell it apart.
  const everyday = /^\p{Lu}?\p{Ll}+$/u.test(names[0] ?? '');
  const concept = known ?? addConcept(lexicon, names[0] ?? project, everyday);
  for (const name of names) addName(lexicon, name, concept);
  lexicon.projects.set(project, concept);
}

/** A short skill that the vocabulary does not know becomes a name of its own ("gin", "service discovery"). */
function addSkill(lexicon: CatalogLexicon, skill: string): void {
  const tokens = tokensOf(skill);
  const first = tokens.findIndex(({ word }) => !FILLER.has(word));
  const last = tokens.findLastIndex(({ word }) => !FILLER.has(word));
  const content = first < 0 ? [] : tokens.slice(first, last + 1);
  if (content.length === 0 || content.length > MAX_SKILL_WORDS) return;
  const words = content.map(({ word }) => ({ key: singular(word) }));
  if (words.some(({ key }, at) => longestName(lexicon.byFirst.get(key), words, at) !== undefined)) return;
  if (content.length > 1 && content.some(({ word }) => FILLER.has(word))) return;
  const end = content.at(-1);
  addConcept(
    lexicon,
    skill.slice(content[0]?.start, (end?.start ?? 0) + (end?.written.length ?? 0)),
    content.length === 1,
  );
}

/** How a mentor is told from others: by handle, else by name. */
function mentorIdentity({ name, github }: Mentor): string {
  return github === null ? `name ${nameKey(name ?? '')}` : `handle ${fold(github)}`;
}

function addMentor(lexicon: CatalogLexicon, byIdentity: Map<string, number>, mentor: Mentor): void {
  const identity = mentorIdentity(mentor);
  const concept = byIdentity.get(identity) ?? addUnnamed(lexicon, mentor.name ?? mentor.github ?? '');
  byIdentity.set(identity, concept);
  const handle = mentor.github === null ? [] : [nameKey(mentor.github), nameKey(mentor.github).replaceAll(' ', '')];
  for (const key of new Set([nameKey(mentor.name ?? ''), ...handle])) {
    const holders = lexicon.mentors.get(key) ?? [];
    if (key !== '' && !holders.includes(concept)) lexicon.mentors.set(key, [...holders, concept]);
  }
}

/** Mentors stand apart from other names, or a text that says "Will" would speak of one. */
function addUnnamed(lexicon: Lexicon, name: string): number {
  return (
    lexicon.concepts.push({ name, covers: [], asGood: [], near: [], implies: [], everyday: false, general: false }) - 1
  );
}

/** The concept of each mentor of an idea. */
export function mentorConcepts(lexicon: CatalogLexicon, { name, github }: Mentor): readonly number[] {
  return lexicon.mentors.get(nameKey(github ?? name ?? '')) ?? [];
}

/** The vocabulary and what the catalog adds to it. */
export function buildCatalogLexicon(ideas: readonly Idea[]): CatalogLexicon {
  const lexicon: CatalogLexicon = { ...copyOf(VOCABULARY_LEXICON), projects: new Map(), mentors: new Map() };
  const byIdentity = new Map<string, number>();
  const skills = new Set<string>();
  const mentors = new Map<string, Mentor>();
  for (const idea of ideas) {
    addProject(lexicon, idea.project);
    for (const skill of idea.skills) skills.add(skill);
    for (const mentor of idea.mentors) mentors.set(`${mentor.name}\n${mentor.github}`, mentor);
  }
  for (const mentor of mentors.values()) addMentor(lexicon, byIdentity, mentor);
  for (const skill of skills) addSkill(lexicon, skill);
  return lexicon;
}
