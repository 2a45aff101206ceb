/**
 * What the authors of a document should fix, each with what to write instead.
 *
 * Required are what every kind of document has had at all times: description, skills, mentors, upstream issue. A page to
 * apply on comes later than an idea, an outcome was not asked for in the first years: to leave them out is no problem.
 */

import type { Heading } from './blocks.ts';
import { checkContents } from './check-contents.ts';
import { checkFields } from './check-fields.ts';
import { checkLabels } from './check-labels.ts';
import { checkTimeline } from './check-timeline.ts';
import { withoutEmails } from './email.ts';
import { readFields } from './fields.ts';
import { type Finding, quote } from './finding.ts';
import { isPlaceholder, isSample } from './headings.ts';
import type { Idea, IdeaDocument, Problem } from './idea.ts';
import { nameKey } from './likeness.ts';
import type { Line } from './lines.ts';
import { parseIdeas } from './parse.ts';
import { type DocumentSections, type IdeaSection, readSections } from './sections.ts';

/** Texts shorter than this may be alike by chance. */
const MIN_TEXT_LENGTH = 100;

function checkProject(section: IdeaSection, idea: Idea): readonly Finding[] {
  if (section.project !== null || idea.project !== '') return [];
  const message = `${quote(section.heading.title)} stands under no project. Write the project's name as a heading above it, one level higher.`;
  return [{ line: section.heading.line, rule: 'no-project', message }];
}

function checkSecondSet({ heading, secondSet }: IdeaSection): readonly Finding[] {
  if (secondSet === null) return [];
  const message = `A second set of fields begins here under ${quote(heading.title)}. Write the other idea's title as a heading above it.`;
  return [{ line: secondSet, rule: 'missing-title', message }];
}

/** Ideas that stand twice in one document, told at the later place. */
function checkDuplicates(ideas: readonly Idea[]): readonly Finding[] {
  const seen = new Map<string, Idea>();
  return ideas.flatMap((idea): readonly Finding[] => {
    const text = nameKey(idea.description ?? '');
    const keys = [
      `title ${nameKey(idea.project)} ${nameKey(idea.title)}`,
      ...(text.length < MIN_TEXT_LENGTH ? [] : [text]),
    ];
    const twin = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, idea);
    if (twin === undefined) return [];
    const same =
      nameKey(twin.title) === nameKey(idea.title)
        ? 'stands here a second time'
        : `has the description of ${quote(twin.title)}`;
    const message = `${quote(idea.title)} ${same}, first at line ${twin.source.line}. Delete one of the two, or say how they differ.`;
    return [{ line: idea.source.line, rule: 'duplicate', message }];
  });
}

/** Headings above a heading, nearest first, and itself. */
function chainOf(headings: readonly Heading[], index: number): readonly Heading[] {
  const chain: Heading[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const heading = headings[at];
    if (heading !== undefined && heading.level < (chain.at(-1)?.level ?? 7)) chain.push(heading);
  }
  return chain;
}

/** The lines from each heading to the next, by the heading's line. */
function linesByHeading({ headings, lines }: DocumentSections): ReadonlyMap<number, readonly Line[]> {
  return new Map(
    headings.map(({ line }, index) => [line, lines.slice(line, (headings[index + 1]?.line ?? lines.length + 1) - 1)]),
  );
}

/** A heading with the labels of an idea under it, none of which was filled: no idea was read. */
function checkEmptyIdeas(
  { headings, ideas }: DocumentSections,
  under: ReadonlyMap<number, readonly Line[]>,
): readonly Finding[] {
  const read = new Set(ideas.map(({ heading }) => heading.line));
  return headings.flatMap((heading, index): readonly Finding[] => {
    if (read.has(heading.line)) return [];
    const { fields } = readFields(under.get(heading.line) ?? []);
    const kinds = new Set(fields.filter(({ label, kind }) => label !== '' && kind !== null).map(({ kind }) => kind));
    const isEmpty = kinds.size >= 3 && fields.every(({ label, text }) => label === '' || text === '');
    if (!isEmpty || chainOf(headings, index).some(({ title }) => isSample(title) || isPlaceholder(title))) return [];
    const message = `${quote(heading.title)} has the labels of an idea and nothing behind them. Fill them, or delete the section.`;
    return [{ line: heading.line, rule: 'empty-idea', message }];
  });
}

/** A document without a single idea or date, though its lines have the labels of ideas. */
function checkNothing(document: IdeaDocument, sections: DocumentSections): readonly Finding[] {
  if (document.text.trim() === '') {
    return [{ line: 1, rule: 'nothing-found', message: 'The document is empty. Write ideas into it, or delete it.' }];
  }
  const { fields } = readFields(sections.lines);
  const kinds = new Set(fields.filter(({ label, text }) => label !== '' && text !== '').map(({ kind }) => kind));
  if (sections.headings.length > 0 || kinds.size < 2) return [];
  const message =
    'The document has fields but no heading, so no idea was read. Write "### Project" and "#### Title of the idea" above them.';
  return [{ line: fields[0]?.line ?? 1, rule: 'nothing-found', message }];
}

function findings(document: IdeaDocument, ideas: readonly Idea[], sections: DocumentSections): readonly Finding[] {
  const under = linesByHeading(sections);
  const byIdea = sections.ideas.flatMap((section, index) => {
    const idea = ideas[index];
    if (idea === undefined) return [];
    const lines = under.get(section.heading.line) ?? [];
    return [
      ...checkProject(section, idea),
      ...checkFields(section, idea, lines),
      ...checkLabels(section, lines),
      ...checkSecondSet(section),
    ];
  });
  return [
    ...byIdea,
    ...checkDuplicates(ideas),
    ...checkEmptyIdeas(sections, under),
    ...checkContents(sections),
    ...checkTimeline(document.text, ideas[0]?.term ?? null),
    ...(ideas.length === 0 ? checkNothing(document, sections) : []),
  ];
}

/**
 * Everything the authors of a document should fix, by line. Never throws; no message holds an e-mail address.
 *
 * A document too long to be read has that problem alone.
 */
export function checkDocument(document: IdeaDocument): readonly Problem[] {
  const parsed = parseIdeas(document);
  if (parsed.problems.length > 0) return parsed.problems;
  const found = findings(document, parsed.ideas, readSections(document));
  return found
    .map(({ line, rule, message }) => ({ document: document.path, line, rule, message: withoutEmails(message) }))
    .toSorted((a, b) => a.line - b.line);
}
