/** Markdown documents as ideas. */
import { readAddresses, readApplyPage } from './addresses.ts';
import { withoutEmails } from './email.ts';
import type { Field } from './fields.ts';
import type { Idea, IdeaDocument, ParsedDocument, Problem, Status } from './idea.ts';
import { uniqueIds } from './identity.ts';
import { plainText, readLinks } from './markup.ts';
import { readMentors } from './mentors.ts';
import { type IdeaSection, readSections } from './sections.ts';
import { readSkills } from './skills.ts';
import { readTerm, type Term } from './term.ts';
import { parseTimeline } from './timeline.ts';

/** Counts up whenever the same text is read differently, so that what was read before can be told apart. */
export const PARSER_VERSION = 1;
/** Characters. Longer documents are refused: the longest ones people write have some 200,000. */
export const MAX_DOCUMENT_LENGTH = 8_000_000;

const LONG_NAME = /^CNCF\s*[-–—:]\s*\S.{3,250}$/;
const TERM_AT_END = /\(\s*20\d\d\b[^()]{0,40}\)$/;
const ACCEPTED_DOCUMENT =
  /(?:^|\/)(?:readme|selected[\w-]*|accepted[\w-]*|participating[\w-]*|projects)\.(?:md|markdown)$/i;

/**
 * Reads the ideas of a document. Never throws, whatever the text; takes time linear in it. Problems are those that
 * only reading shows: a document too long to be read.
 */
export function parseIdeas(document: IdeaDocument): ParsedDocument {
  if (document.text.length > MAX_DOCUMENT_LENGTH) return { ideas: [], problems: [tooLong(document)], timeline: null };
  const sections = readSections(document);
  const term = readTerm(
    document.path,
    sections.headings.map(({ title }) => title),
  );
  const ideas = sections.ideas.map((section) => toIdea(section, document, term));
  return { ideas: uniqueIds(ideas), problems: [], timeline: parseTimeline(document, term) };
}

function tooLong(document: IdeaDocument): Problem {
  const message = `The document has ${document.text.length} characters and is not read: write at most ${MAX_DOCUMENT_LENGTH}, for instance by giving each term a document of its own.`;
  return { document: document.path, line: 1, rule: 'document-too-long', message };
}

function toIdea(section: IdeaSection, document: IdeaDocument, { program, term }: Term): Idea {
  const name = programNameOf(section);
  const lfxUrl = lfxUrlOf(section);
  const project = withoutEmails(section.project?.title ?? projectField(section) ?? projectIn(name) ?? '');
  return {
    id: '',
    program,
    term,
    status: statusOf(section, document.path, program, lfxUrl),
    project,
    subproject:
      section.between.length === 0 ? null : withoutEmails(section.between.map(({ title }) => title).join(' / ')),
    title: withoutEmails(section.heading.title),
    programName: name === null ? null : withoutEmails(name),
    description: descriptionOf(section),
    outcome: markdownOf(outcomeFields(section)),
    skills: textsOf(section, 'skills').flatMap(readSkills).map(withoutEmails).filter(isFirst),
    mentors: readMentors(textsOf(section, 'mentors').join('\n')),
    upstream: textsOf(section, 'upstream').flatMap(readAddresses).filter(isFirst),
    lfxUrl,
    size: sizeOf(section),
    ...difficultyOf(section),
    source: { document: document.path, line: section.heading.line, url: document.url },
  };
}

function isFirst<T>(value: T, index: number, all: readonly T[]): boolean {
  return value !== '' && all.indexOf(value) === index;
}

function fieldsOf(section: IdeaSection, kind: Field['kind']): readonly Field[] {
  return section.fields.filter((field) => field.kind === kind && field.text !== '');
}

function textsOf(section: IdeaSection, kind: Field['kind']): readonly string[] {
  return fieldsOf(section, kind).map(({ text }) => text);
}

/** Values of one kind as one Markdown text; null if they say nothing. */
function markdownOf(fields: readonly Field[]): string | null {
  const text = withoutEmails(fields.map((field) => field.text).join('\n\n')).trim();
  return text === '' ? null : text;
}

/** Goals say what comes out of an idea where nothing else does. */
function outcomeFields(section: IdeaSection): readonly Field[] {
  const outcomes = fieldsOf(section, 'outcome');
  return outcomes.length > 0 ? outcomes : fieldsOf(section, 'goal');
}

function descriptionOf(section: IdeaSection): string | null {
  const fields = fieldsOf(section, 'description').map((field) =>
    field.label === '' ? { ...field, text: withoutNames(field.text) } : field,
  );
  return markdownOf(fields.filter(({ text }) => text !== ''));
}

/** A text without the lines that are LFX's long name or a bare link to apply. */
function withoutNames(text: string): string {
  const lines = text.split('\n').filter((line) => !isLongName(plainText(line)) && !isApplyLine(line));
  return lines.join('\n').trim();
}

function isLongName(words: string): boolean {
  return LONG_NAME.test(words) && (TERM_AT_END.test(words) || words.split(' ').length <= 25) && !/[.!?]\s/.test(words);
}

function isApplyLine(line: string): boolean {
  return readApplyPage(line) !== null && plainText(line).split(' ').length <= 4;
}

/** LFX's long name: in a field, on a line of its own, as the words of a link, or as the heading itself. */
function programNameOf(section: IdeaSection): string | null {
  const field = fieldsOf(section, 'programName').find(({ text }) => !text.includes('\n'));
  if (field !== undefined) return plainText(field.text);
  for (const { text, kind, label } of section.fields) {
    if (kind === 'lfxUrl' || (kind === 'description' && label === '')) {
      const words = [...text.split('\n').map(plainText), ...readLinks(text).map((link) => link.text)];
      const name = words.find(isLongName);
      if (name !== undefined) return name;
    }
  }
  const { title } = section.heading;
  return isLongName(title) && TERM_AT_END.test(title) ? title : null;
}

/** The project as a field of the idea names it. */
function projectField(section: IdeaSection): string | null {
  const field = section.fields.find(({ label }) => /^(?:cncf )?project(?: name)?$/i.test(label));
  const name = plainText(field?.text ?? '');
  return name === '' || name.length > 80 || /https?:/.test(name) ? null : name;
}

function projectIn(programName: string | null): string | null {
  return /^CNCF\s*[-–—:]\s*(?<project>[^:]{2,80}):/.exec(programName ?? '')?.groups?.project ?? null;
}

function lfxUrlOf(section: IdeaSection): string | null {
  const unlabelled = section.fields
    .filter(({ label, kind }) => kind === 'description' && label === '')
    .map(({ text }) => text);
  const texts = [...textsOf(section, 'lfxUrl'), section.markdown, ...textsOf(section, 'programName'), ...unlabelled];
  for (const text of texts) {
    const page = readApplyPage(text);
    if (page !== null) return page;
  }
  return null;
}

function sizeOf(section: IdeaSection): string | null {
  const text = plainText(textsOf(section, 'size')[0] ?? '').replace(/^#.*$/, '');
  return text === '' ? null : withoutEmails(text);
}

const DIFFICULTY = /^(?:difficulty|complexity)\b/i;

function difficultyOf(section: IdeaSection): Pick<Idea, 'difficulty'> {
  const field = section.fields.find(({ label, text }) => DIFFICULTY.test(label) && text !== '');
  const difficulty = withoutEmails(plainText(field?.text ?? '')).trim();
  return difficulty === '' ? {} : { difficulty };
}

function statusOf(section: IdeaSection, path: string, program: Idea['program'], lfxUrl: string | null): Status {
  if (lfxUrl !== null) return 'open';
  if (section.listed !== null) return section.listed;
  return program !== 'gsoc' && ACCEPTED_DOCUMENT.test(path) ? 'accepted' : 'proposed';
}
