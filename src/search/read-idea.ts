/** An idea as the index takes it: for each field the terms that stand there, each once. */
import type { Idea } from '../ideas/idea.ts';
import { mentorConcepts } from './catalog-lexicon.ts';
import { FIELDS, type Field } from './fields.ts';
import { type ReadText, readText, type TextReader } from './read-text.ts';
import { spotNames } from './spot.ts';
import type { Term } from './term.ts';

/** The terms of an idea by field, without the fields that are empty; `id` is its position in the index. */
export type Reading = { readonly id: number } & Readonly<Partial<Record<Field, readonly string[]>>>;

/** From how many times on a term is more than mentioned in passing, and from how many on it is what a text is about. */
const REPEATED = 2;
const SUBJECT = 4;

/** Said of a skill that one may also come without. */
const OPTIONAL =
  /\b(?:optional(?:ly)?|nice to have|helpful|a plus|bonus|preferred|prefered|beneficial|not mandatory|not required)\b/i;

/** From least to most. */
const SKILL_RANKS = ['optional', 'mentioned', 'listed'] as const;

/** One field of one idea while it is filled. */
interface Place {
  readonly idea: number;
  /** A number no other field of any idea has. */
  readonly number: number;
  readonly terms: string[];
}

function placesOf(idea: number): Readonly<Record<Field, Place>> {
  const place = (_: Field, at: number): Place => ({ idea, number: idea * FIELDS.length + at, terms: [] });
  return Object.fromEntries(FIELDS.map((field, at) => [field, place(field, at)])) as Record<Field, Place>;
}

/** Puts a term in a field, once, and counts the idea for it, once. */
function put({ idea, number, terms }: Place, term: Term): void {
  if (term.field === number) return;
  term.field = number;
  terms.push(term.key);
  if (term.idea !== idea) term.ideas += 1;
  term.idea = idea;
}

/** Each name in a text, and how many words all of them took. */
function namesIn({ lexicon, names }: TextReader, read: ReadText, prose: boolean): { found: Term[]; covered: number } {
  const found: Term[] = [];
  let covered = 0;
  for (const { concept, length } of spotNames(lexicon, read, prose)) {
    found.push(names[concept] as Term);
    for (const implied of lexicon.concepts[concept]?.implies ?? []) found.push(names[implied] as Term);
    covered += length;
  }
  return { found, covered };
}

function putWords(place: Place, { words }: ReadText): void {
  for (const { word, parts } of words) {
    put(place, word);
    for (const part of parts) put(place, part);
  }
}

function readLine(reader: TextReader, place: Place, line: string): ReadText {
  const read = readText(reader, line);
  putWords(place, read);
  for (const name of namesIn(reader, read, true).found) put(place, name);
  return read;
}

function readTitle(reader: TextReader, place: Place, title: string): void {
  for (const { word } of readLine(reader, place, title).words) word.ofTitle = true;
}

/** Lines that name. However often a word stands there, it is once. */
function readLines(reader: TextReader, place: Place, lines: readonly (string | null)[]): void {
  for (const line of lines) {
    if (line !== null) readLine(reader, place, line);
  }
}

/** Skills: a name that is (most of) an entry is listed, a name in a sentence is mentioned; the best entry counts. */
function readSkills(reader: TextReader, places: Record<Field, Place>, skills: readonly string[]): void {
  const best = new Map<Term, number>();
  for (const skill of skills) {
    const read = readText(reader, skill);
    const { found, covered } = namesIn(reader, read, false);
    const content = read.words.reduce((count, { filler }) => (filler ? count : count + 1), 0);
    const rank = OPTIONAL.test(skill) ? 0 : covered * 2 >= content ? 2 : 1;
    putWords(places.mentioned, read);
    for (const name of found) best.set(name, Math.max(rank, best.get(name) ?? 0));
  }
  for (const [name, rank] of best) put(places[SKILL_RANKS[rank] ?? 'mentioned'], name);
}

function readMentors(reader: TextReader, place: Place, mentors: Idea['mentors']): void {
  for (const mentor of mentors) {
    const read = readText(reader, `${mentor.name ?? ''} @${mentor.github ?? ''}`);
    putWords(place, read);
    for (const { word } of read.words) word.ofMentor = true;
    for (const concept of mentorConcepts(reader.lexicon, mentor)) put(place, reader.names[concept] as Term);
  }
}

function count(term: Term, seen: Term[]): void {
  if (term.count === 0) seen.push(term);
  term.count += 1;
}

/** Running text, where filler is no term: what stands there goes where it belongs by how often it does. */
function readProse(reader: TextReader, text: string | null, placeOf: (count: number) => Place): void {
  if (text === null) return;
  const read = readText(reader, text);
  const seen: Term[] = [];
  for (const { word, parts, filler } of read.words) {
    if (!filler) count(word, seen);
    for (const part of parts) count(part, seen);
  }
  for (const name of namesIn(reader, read, true).found) count(name, seen);
  for (const term of seen) {
    put(placeOf(term.count), term);
    term.count = 0;
  }
}

/** Read one idea, the next in the order of the index. */
export function readIdea(reader: TextReader, idea: Idea, at: number): Reading {
  const places = placesOf(at);
  const project = reader.lexicon.projects.get(idea.project);
  if (project !== undefined) put(places.project, reader.names[project] as Term);
  readLines(reader, places.project, [idea.project]);
  readTitle(reader, places.title, idea.title);
  readLines(reader, places.aside, [idea.subproject, idea.programName, idea.size]);
  readSkills(reader, places, idea.skills);
  readMentors(reader, places.mentor, idea.mentors);
  const { passing, repeated, subject, outcome, outcomes } = places;
  readProse(reader, idea.description, (times) => (times < REPEATED ? passing : times < SUBJECT ? repeated : subject));
  readProse(reader, idea.outcome, (times) => (times < REPEATED ? outcome : outcomes));
  reader.sequence.endIdea();
  return readingOf(at, places);
}

function readingOf(id: number, places: Readonly<Record<Field, Place>>): Reading {
  const reading: { id: number } & Partial<Record<Field, readonly string[]>> = { id };
  for (const field of FIELDS) if (places[field].terms.length > 0) reading[field] = places[field].terms;
  return reading;
}
