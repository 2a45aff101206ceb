/** A page of ideas: each with its project, skills, where it stands, why it matched, and what one can do with it. */
import type { Earlier, Entry, ListAnswer, Subject } from '../answers/answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { type Button, buttons, heading, type Note, notes, type Part, rich } from './part.ts';
import { bold, joined, link, type RichElement, type Span, section, text } from './rich-text.ts';
import { counted, firstOf, listed, MENTORS_RULE, mentorName, projectName, STANDING, shortAddress } from './wording.ts';

/** Escaped code points that each part of a row may have, so that five rows fit into a message. */
const ROW = { title: 320, project: 120, term: 60, skills: 420, why: 240, mentors: 260, address: 300 };

export function listPage(answer: ListAnswer): readonly Part[] {
  return [
    heading(listTitle(answer)),
    notes(scopeNote(answer), ...subjectNotes(answer.subject)),
    ...answer.entries.flatMap((entry, index) => entryParts(entry, answer.first + index, answer)),
    buttons(...pageButtons(answer), earlierButton(answer.earlier)),
    notes(...(answer.subject.kind === 'mentor' ? [text(MENTORS_RULE)] : []), ...basisNotes(answer)),
  ];
}

function listTitle({ total, subject }: ListAnswer): string {
  const ideas = counted(total, 'idea');
  switch (subject.kind) {
    case 'search':
      return subject.words === '' ? ideas : `${ideas} for ${subject.words}`;
    case 'project':
      return `${ideas} of ${subject.words}`;
    case 'mentor':
      return `${ideas} mentored by ${subject.words}`;
  }
}

function scopeNote({ first, entries, total, terms }: ListAnswer): Note {
  const last = first + entries.length - 1;
  const shown = total === entries.length ? (total === 1 ? '' : `all ${total}`) : `${first} to ${last} of ${total}`;
  return text([listed(terms), shown].filter(Boolean).join(' · '));
}

/** What was not taken as it was typed. */
export function subjectNotes({ leftOut, mended }: Subject): readonly Note[] {
  return [
    ...mended.map(({ from, to }) => text(`Showing “${cutText(to, 80)}”; “${cutText(from, 80)}” is in no document.`)),
    ...(leftOut.length === 0
      ? []
      : [
          text(
            `No idea has all of these words. Left out: ${cutText(listed(leftOut.map((word) => `“${word}”`)), 300)}.`,
          ),
        ]),
  ];
}

function entryParts(entry: Entry, place: number, { subject, terms }: ListAnswer): readonly Part[] {
  const { idea } = entry;
  const lines: readonly (readonly Span[])[] = [
    bold(`${place}. ${cutText(oneLine(idea.title), ROW.title)}`),
    projectLine(entry, terms.length > 1),
    skillsLine(entry),
    standingLine(entry),
    ...(subject.kind === 'mentor' ? mentorLines(entry) : []),
    whyLine(entry),
  ];
  const spoken = cutText(oneLine(idea.title), 60);
  const list: readonly (Button | null)[] = [
    { does: 'details', label: 'Details', request: { kind: 'idea', id: idea.id }, spoken: `Details: ${spoken}` },
    applyButton(entry, spoken),
    { does: 'share', label: 'Share here', request: { kind: 'idea', id: idea.id }, spoken: `Share here: ${spoken}` },
  ];
  return [rich(lineBreaks(lines)), buttons(...list)];
}

function lineBreaks(lines: readonly (readonly Span[])[]): RichElement {
  return section(joined(lines, '\n'));
}

function projectLine({ idea, term }: Entry, tellTerm: boolean): readonly Span[] {
  const project = cutText(oneLine(projectName(idea)), ROW.project);
  return text(tellTerm && term !== null ? `${project} · ${cutText(term, ROW.term)}` : project);
}

function skillsLine({ idea }: Entry): readonly Span[] {
  if (idea.skills.length === 0) return text('Skills: not stated');
  return text(`Skills: ${cutText(oneLine(firstOf(idea.skills, 12)), ROW.skills)}`);
}

function standingLine({ idea, standing }: Entry): readonly Span[] {
  const words = STANDING[standing];
  return standing === 'open' ? link(words, idea.lfxUrl) : text(words);
}

function mentorLines({ idea }: Entry): readonly (readonly Span[])[] {
  const names = cutText(oneLine(idea.mentors.map(mentorName).join(', ')), ROW.mentors);
  const [upstream] = idea.upstream;
  return [
    text(`Mentors: ${names}`),
    upstream === undefined ? [] : [...text('Ask on '), ...link(cutText(shortAddress(upstream), ROW.address), upstream)],
  ];
}

function whyLine({ matched, alsoAsks }: Entry): readonly Span[] {
  if (matched.length === 0) return [];
  const also = alsoAsks.length === 0 ? '' : `; also asks for ${firstOf(alsoAsks, 5)}`;
  return text(cutText(oneLine(`Matches ${firstOf(matched, 6)}${also}`), ROW.why), { italic: true });
}

function applyButton({ idea, standing }: Entry, spoken: string): Button | null {
  if (standing !== 'open' || idea.lfxUrl === null) return null;
  return { does: 'link', label: 'Apply', url: idea.lfxUrl, spoken: `Apply: ${spoken}` };
}

function pageButtons({ request, page, pages }: ListAnswer): readonly (Button | null)[] {
  return [
    page > 1 ? { does: 'ask', label: 'Previous page', request: { ...request, page: page - 1 } } : null,
    page < pages ? { does: 'ask', label: 'Next page', request: { ...request, page: page + 1 } } : null,
  ];
}

export function earlierButton(earlier: Earlier | null): Button | null {
  if (earlier === null) return null;
  return { does: 'ask', label: `${earlier.count} in earlier terms`, request: earlier.request };
}
