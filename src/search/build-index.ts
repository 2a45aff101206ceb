/**
 * Ideas to an index that answers queries.
 *
 * Each idea is read once. What is listed (skills), what names it (title, project, mentors) and what it mentions
 * (description, outcome) become strengths of names and of plain words; `postings.ts` keeps them. A name is one term
 * whatever its spelling, so a search for Kubernetes looks up one list and finds k8s.
 */
import type { Idea, Program } from '../ideas/idea.ts';
import { buildCatalogLexicon, type CatalogLexicon, mentorConcepts } from './catalog-lexicon.ts';
import { FILLER } from './filler.ts';
import { fold } from './normalise.ts';
import { type Collector, createCollector, FIELD, type Postings } from './postings.ts';
import { spotNames, type Words } from './spot.ts';
import { inOrderOfStanding, newestTermOfEach } from './standing.ts';
import { TOKEN } from './tokens.ts';
import { singular, stem } from './word-forms.ts';

export interface SearchIndex {
  /** Newest term first, then open before accepted before proposed, then by id: the order among equals. */
  readonly ideas: readonly Idea[];
  readonly lexicon: CatalogLexicon;
  /** From a stem to its number in `wordPostings` and `sequence`. */
  readonly words: ReadonlyMap<string, number>;
  /** Words as people would write them, with their stems: what a typo can have meant. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly wordPostings: Postings;
  readonly namePostings: Postings;
  /** Each idea's words in order, fields told apart by BREAK; idea i's begin at `sequenceStarts[i]`. */
  readonly sequence: Uint32Array;
  readonly sequenceStarts: Uint32Array;
  readonly newest: ReadonlyMap<Program | null, string | null>;
}

/** Between two fields of an idea in its sequence: no phrase reaches across. */
export const BREAK = 0xffffffff;

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

/** A word as written, read once for the whole catalog. */
interface Form {
  readonly key: string;
  readonly word: number;
  readonly filler: boolean;
}

interface Reader {
  readonly lexicon: CatalogLexicon;
  readonly forms: Map<string, Form>;
  readonly words: Map<string, number>;
  readonly spellings: Map<string, string>;
  readonly wordStrengths: Collector;
  readonly nameStrengths: Collector;
  sequence: Uint32Array;
  size: number;
}

function formOf(reader: Reader, written: string): Form {
  const known = reader.forms.get(written);
  if (known) return known;
  const folded = fold(written);
  const stemmed = stem(folded);
  const word = reader.words.get(stemmed) ?? reader.words.size;
  reader.words.set(stemmed, word);
  if (!reader.spellings.has(folded)) reader.spellings.set(folded, stemmed);
  const form = { key: singular(folded), word, filler: FILLER.has(folded) };
  reader.forms.set(written, form);
  return form;
}

function keep(reader: Reader, word: number): void {
  if (reader.size === reader.sequence.length) {
    const bigger = new Uint32Array(reader.sequence.length * 2);
    bigger.set(reader.sequence);
    reader.sequence = bigger;
  }
  reader.sequence[reader.size] = word;
  reader.size += 1;
}

interface ReadText extends Words {
  readonly forms: readonly Form[];
}

/** The words of a field, kept in the idea's sequence. */
function readText(reader: Reader, text: string): ReadText {
  const read = { keys: [] as string[], written: [] as string[], starts: [] as number[], forms: [] as Form[], text };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[0];
    if (written.length > 7 && written.startsWith('http') && written.includes('://')) continue;
    const form = formOf(reader, written);
    read.keys.push(form.key);
    read.written.push(written);
    read.starts.push(match.index);
    read.forms.push(form);
    keep(reader, form.word);
  }
  keep(reader, BREAK);
  return read;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Once is a mention, often is a subject: 0.45 for one, 0.87 for eight. */
const saturated = (count: number): number => count / (count + 1.2);

function namesIn(reader: Reader, words: Words, prose: boolean): { names: number[]; covered: number } {
  const names: number[] = [];
  let covered = 0;
  spotNames(reader.lexicon, words, prose, ({ concept, length }) => {
    names.push(concept, ...(reader.lexicon.concepts[concept]?.implies ?? []));
    covered += length;
  });
  return { names, covered };
}

/** Running text: what stands there more often counts for more. */
function addProse(reader: Reader, text: string | null, weight: number): void {
  if (text === null) return;
  const read = readText(reader, text);
  for (const [word, count] of tally(read.forms.map((form) => form.word))) {
    reader.wordStrengths.add(word, FIELD.text, weight * saturated(count));
  }
  for (const [name, count] of tally(namesIn(reader, read, true).names)) {
    reader.nameStrengths.add(name, FIELD.text, weight * saturated(count));
  }
}

/** A line that names: a title, a project. Each word once. */
function addLine(reader: Reader, text: string | null, field: number, weight: number, prose: boolean): void {
  if (text === null) return;
  const read = readText(reader, text);
  for (const word of new Set(read.forms.map((form) => form.word))) reader.wordStrengths.add(word, field, weight);
  for (const name of new Set(namesIn(reader, read, prose).names)) reader.nameStrengths.add(name, field, weight);
}

/** Said of a skill that one may also come without. */
const OPTIONAL =
  /\b(?:optional(?:ly)?|nice to have|helpful|a plus|bonus|preferred|prefered|beneficial|not mandatory|not required)\b/i;

/** The best that any entry of a list of skills says about each term. */
function keepBest(best: Map<number, number>, terms: readonly number[], weight: number): void {
  for (const term of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
}

/** Skills: a name that is (most of) an entry is listed, a name in a sentence is mentioned. */
function addSkills(reader: Reader, skills: readonly string[]): void {
  const words = new Map<number, number>();
  const best = new Map<number, number>();
  for (const skill of skills) {
    const read = readText(reader, skill);
    const { names, covered } = namesIn(reader, read, false);
    const content = read.forms.filter((form) => !form.filler).length;
    const listed = covered * 2 >= content ? WEIGHT.listed : WEIGHT.mentioned;
    keepBest(
      words,
      read.forms.map((form) => form.word),
      WEIGHT.mentioned,
    );
    keepBest(best, names, OPTIONAL.test(skill) ? WEIGHT.optional : listed);
  }
  for (const [word, weight] of words) reader.wordStrengths.add(word, FIELD.skill, weight);
  for (const [name, weight] of best) {
    const field = weight === WEIGHT.optional ? FIELD.skill | FIELD.optional : FIELD.skill;
    reader.nameStrengths.add(name, field, weight);
  }
}

function addIdea(reader: Reader, idea: Idea): void {
  const project = reader.lexicon.projects.get(idea.project);
  if (project !== undefined) reader.nameStrengths.add(project, FIELD.project, WEIGHT.project);
  addLine(reader, idea.project, FIELD.project, WEIGHT.project, true);
  addLine(reader, idea.subproject, FIELD.text, WEIGHT.sub, true);
  addLine(reader, idea.title, FIELD.title, WEIGHT.title, true);
  addLine(reader, idea.programName, FIELD.text, WEIGHT.sub, true);
  addSkills(reader, idea.skills);
  for (const mentor of idea.mentors) {
    const read = readText(reader, `${mentor.name ?? ''} @${mentor.github ?? ''}`);
    for (const word of new Set(read.forms.map((form) => form.word)))
      reader.wordStrengths.add(word, FIELD.mentor, WEIGHT.mentor);
    for (const concept of mentorConcepts(reader.lexicon, mentor))
      reader.nameStrengths.add(concept, FIELD.mentor, WEIGHT.mentor);
  }
  addProse(reader, idea.description, WEIGHT.description);
  addProse(reader, idea.outcome, WEIGHT.outcome);
  reader.wordStrengths.close();
  reader.nameStrengths.close();
}

/** An index of these ideas, in whatever order they come. */
export function buildIndex(ideas: readonly Idea[]): SearchIndex {
  const ordered = inOrderOfStanding(ideas);
  const reader: Reader = {
    lexicon: buildCatalogLexicon(ordered),
    forms: new Map(),
    words: new Map(),
    spellings: new Map(),
    wordStrengths: createCollector(),
    nameStrengths: createCollector(),
    sequence: new Uint32Array(1 << 12),
    size: 0,
  };
  const sequenceStarts = new Uint32Array(ordered.length + 1);
  ordered.forEach((idea, at) => {
    addIdea(reader, idea);
    sequenceStarts[at + 1] = reader.size;
  });
  return {
    ideas: ordered,
    lexicon: reader.lexicon,
    words: reader.words,
    spellings: reader.spellings,
    wordPostings: reader.wordStrengths.build(reader.words.size),
    namePostings: reader.nameStrengths.build(reader.lexicon.concepts.length),
    sequence: reader.sequence.slice(0, reader.size),
    sequenceStarts,
    newest: newestTermOfEach(ordered),
  };
}
