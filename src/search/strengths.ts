/** How strongly an idea speaks of each name and each word, field by field. */
import type { Idea } from '../ideas/idea.ts';
import { mentorConcepts } from './catalog-lexicon.ts';
import { type Collector, FIELD } from './postings.ts';
import { type ReadText, readText, type TextReader } from './read-text.ts';
import { spotNames } from './spot.ts';

export interface Strengths {
  readonly reader: TextReader;
  readonly words: Collector;
  readonly names: Collector;
}

/** How much one field says about an idea, from 0 to 1. */
const WEIGHT = {
  listed: 0.9,
  mentioned: 0.78,
  optional: 0.7,
  title: 0.8,
  project: 0.92,
  mentor: 0.95,
  sub: 0.5,
  description: 0.55,
  outcome: 0.4,
};

/** Said of a skill that one may also come without. */
const OPTIONAL =
  /\b(?:optional(?:ly)?|nice to have|helpful|a plus|bonus|preferred|prefered|beneficial|not mandatory|not required)\b/i;

/** Each name in a text; how many words all of them took. */
function spotAll({ lexicon }: TextReader, read: ReadText, prose: boolean, found: (name: number) => void): number {
  let covered = 0;
  spotNames(lexicon, read, prose, ({ concept, length }) => {
    found(concept);
    for (const implied of lexicon.concepts[concept]?.implies ?? []) found(implied);
    covered += length;
  });
  return covered;
}

/** A word and its parts. */
const numbersOf = ({ word, parts }: ReadText['words'][number]): readonly number[] => [word, ...parts];

/** Running text: what stands there more often counts for more. */
function addProse({ reader, words, names }: Strengths, text: string | null, weight: number): void {
  if (text === null) return;
  const read = readText(reader, text);
  for (const form of read.words) {
    words.count(form.word);
    for (const part of form.parts) words.count(part);
  }
  spotAll(reader, read, true, (name) => names.count(name));
  words.addCounted(FIELD.text, weight);
  names.addCounted(FIELD.text, weight);
}

/** A line that names: a title, a project. However often a word stands there, it is once. */
function addLine({ reader, words, names }: Strengths, text: string | null, field: number, weight: number): void {
  if (text === null) return;
  const read = readText(reader, text);
  const found = new Set<number>();
  spotAll(reader, read, true, (name) => found.add(name));
  for (const word of new Set(read.words.flatMap(numbersOf))) words.add(word, field, weight);
  for (const name of found) names.add(name, field, weight);
}

/** Skills: a name that is (most of) an entry is listed, a name in a sentence is mentioned; the best entry counts. */
function addSkills({ reader, words, names }: Strengths, skills: readonly string[]): void {
  const seen = new Set<number>();
  const best = new Map<number, number>();
  for (const skill of skills) {
    const read = readText(reader, skill);
    const found: number[] = [];
    const covered = spotAll(reader, read, false, (name) => found.push(name));
    const content = read.words.filter((form) => !form.filler).length;
    const listed = covered * 2 >= content ? WEIGHT.listed : WEIGHT.mentioned;
    const weight = OPTIONAL.test(skill) ? WEIGHT.optional : listed;
    for (const word of read.words.flatMap(numbersOf)) seen.add(word);
    for (const name of found) best.set(name, Math.max(weight, best.get(name) ?? 0));
  }
  for (const word of seen) words.add(word, FIELD.skill, WEIGHT.mentioned);
  for (const [name, weight] of best) {
    names.add(name, weight === WEIGHT.optional ? FIELD.skill | FIELD.optional : FIELD.skill, weight);
  }
}

function addMentors({ reader, words, names }: Strengths, mentors: Idea['mentors']): void {
  for (const mentor of mentors) {
    const read = readText(reader, `${mentor.name ?? ''} @${mentor.github ?? ''}`);
    for (const word of new Set(read.words.map((form) => form.word))) words.add(word, FIELD.mentor, WEIGHT.mentor);
    for (const name of mentorConcepts(reader.lexicon, mentor)) names.add(name, FIELD.mentor, WEIGHT.mentor);
  }
}

/** Read one idea, the next in the order of the index. */
export function addIdea(strengths: Strengths, idea: Idea): void {
  const project = strengths.reader.lexicon.projects.get(idea.project);
  if (project !== undefined) strengths.names.add(project, FIELD.project, WEIGHT.project);
  addLine(strengths, idea.project, FIELD.project, WEIGHT.project);
  addLine(strengths, idea.subproject, FIELD.text, WEIGHT.sub);
  addLine(strengths, idea.title, FIELD.title, WEIGHT.title);
  addLine(strengths, idea.programName, FIELD.text, WEIGHT.sub);
  addLine(strengths, idea.size, FIELD.text, WEIGHT.sub);
  addSkills(strengths, idea.skills);
  addMentors(strengths, idea.mentors);
  addProse(strengths, idea.description, WEIGHT.description);
  addProse(strengths, idea.outcome, WEIGHT.outcome);
  strengths.words.close();
  strengths.names.close();
}
