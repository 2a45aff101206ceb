/** A page of ideas: each with its project, skills, where it stands, why it is here, and what one can do with it. */
import type { Earlier, Entry, ListAnswer, Subject } from '../answers/answer.ts';
import { basisNotes, closingNotes } from './basis-notes.ts';
import { encodeState } from './button-state.ts';
import { countWords } from './count-words.ts';
import { cutText, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { pageWeight } from './page-weight.ts';
import { type Button, buttons, heading, type Note, notes, type Part } from './part.ts';
import { bold, joined, type Span, shortLink, text } from './rich-text.ts';
import { firstOf, listed, MENTORS_RULE, mentorNames, projectName, shortAddress, standingWords } from './wording.ts';

/** Escaped code points that each part of a row may have. */
interface RowRoom {
  readonly title: number;
  readonly project: number;
  readonly asked: number;
  readonly others: number;
  readonly mentions: number;
  readonly mentors: number;
  /** Of a link's words and of its address. */
  readonly link: number;
}

const ROOMY: RowRoom = { title: 320, project: 160, asked: 260, others: 260, mentions: 160, mentors: 260, link: 240 };

/** For rows that would not all fit otherwise: five of these always do. */
const TIGHT: RowRoom = { title: 200, project: 90, asked: 140, others: 140, mentions: 90, mentors: 160, link: 120 };

const SKILLS_SHOWN = 8;

export function listPage(answer: ListAnswer): readonly Part[] {
  const page = roomedPage(answer, ROOMY);
  return pageWeight(page) > LIMITS.messageText ? roomedPage(answer, TIGHT) : page;
}

function roomedPage(answer: ListAnswer, room: RowRoom): readonly Part[] {
  const sources = answer.entries.map(({ idea }) => idea.source);
  return [
    heading(listTitle(answer)),
    notes(scopeNote(answer), ...subjectNotes(answer.subject)),
    ...answer.entries.map((entry, index) => row(entry, answer.first + index, answer, room)),
    buttons(...pageButtons(answer), earlierButton(answer.earlier)),
    notes(
      ...pageNotes(answer),
      ...(answer.namesMentors ? [mentorsNote()] : []),
      ...closingNotes(answer.closings),
      ...basisNotes(answer, ...sources),
    ),
  ];
}

function listTitle({ total, nearly, subject: { words, leftOut } }: ListAnswer): string {
  if (leftOut.length > 0) return `${countWords(0, words)}; ${total} ${total === 1 ? 'comes' : 'come'} close`;
  const more = nearly === 0 ? '' : `; ${nearly} more ${nearly === 1 ? 'comes' : 'come'} close`;
  return `${countWords(total - nearly, words)}${more}`;
}

function scopeNote({ first, entries, total, terms, anyTerm }: ListAnswer): Note {
  const where = anyTerm ? `Any term: ${listed(terms)}` : listed(terms);
  return text([where, shownOf(first, entries.length, total)].filter(Boolean).join(' · '));
}

/** "1 to 5 of 7", "all 3", "7 of 7"; nothing where there is only one. */
export function shownOf(first: number, count: number, total: number): string {
  if (total <= 1) return '';
  if (count === total) return `all ${total}`;
  return count === 1 ? `${first} of ${total}` : `${first} to ${first + count - 1} of ${total}`;
}

/** What was not taken as it was typed. */
export function subjectNotes({ leftOut, mended, notes: remarks }: Subject): readonly Note[] {
  const lacking = listed(leftOut.map((word) => `“${word}”`));
  return [
    ...mended
      .slice(0, 2)
      .map(({ from, to }) => text(`Showing “${cutText(to, 60)}”; “${cutText(from, 60)}” looks like a typo.`)),
    ...(leftOut.length === 0 ? [] : [text(`The first of them lacks ${cutText(lacking, 200)}.`)]),
    ...remarks.slice(0, 2).map((remark) => text(cutText(remark, 200))),
  ];
}

function mentorsNote(): Note {
  return text(`Questions belong on the upstream issue; ${MENTORS_RULE}`);
}

function row(entry: Entry, place: number, answer: ListAnswer, room: RowRoom): Part {
  const { idea } = entry;
  const spoken = oneLine(idea.title);
  const request = { kind: 'idea', id: idea.id } as const;
  const list: readonly (Button | null)[] = [
    { does: 'details', label: 'Details', request, spoken: `Details: ${spoken}` },
    applyButton(entry, spoken),
    { does: 'share', label: 'Share here', request, spoken: `Share here: ${spoken}` },
  ];
  return {
    part: 'row',
    place,
    title: cutText(spoken, room.title),
    lines: [
      standingLine(entry, answer, room),
      skillsLine(entry, room),
      mentionsLine(entry, room),
      ...(answer.namesMentors ? mentorLines(entry, room) : []),
    ],
    buttons: list.filter((button) => button !== null),
  };
}

/** Project, term and whether one can apply. The page of an idea that is open stands on its button. */
function standingLine({ idea, term, standing }: Entry, { terms }: ListAnswer, room: RowRoom): readonly Span[] {
  const named = cutText(oneLine(projectName(idea)), room.project);
  const page = standing === 'open' || idea.lfxUrl === null ? [] : shortLink('LFX page', idea.lfxUrl, room.link);
  return joined(
    [
      text(named),
      terms.length === 1 || term === null ? [] : text(term),
      text(standingWords(standing, idea), standing === 'open' ? { bold: true } : {}),
      page,
    ],
    ' · ',
  );
}

/** The skills that were asked for stand out; the others are said to be asked for as well. */
function skillsLine({ askedSkills, otherSkills }: Entry, room: RowRoom): readonly Span[] {
  const asked = cutText(oneLine(firstOf(askedSkills, SKILLS_SHOWN)), room.asked);
  const others = cutText(oneLine(firstOf(otherSkills, SKILLS_SHOWN)), room.others);
  if (asked === '' && others === '') return text('Skills: not stated');
  if (asked === '') return text(`Skills: ${others}`);
  return [...text('Skills: '), ...bold(asked), ...text(others === '' ? '' : `; also asks for ${others}`)];
}

function mentionsLine({ mentions }: Entry, room: RowRoom): readonly Span[] {
  if (mentions.length === 0) return [];
  return text(`Mentions ${cutText(oneLine(firstOf(mentions, 6)), room.mentions)}`);
}

function mentorLines({ idea }: Entry, room: RowRoom): readonly (readonly Span[])[] {
  const names = cutText(oneLine(mentorNames(idea.mentors)), room.mentors);
  const [upstream] = idea.upstream;
  return [
    text(`${idea.mentors.length === 1 ? 'Mentor' : 'Mentors'}: ${names || 'not stated'}`),
    upstream === undefined
      ? []
      : [...text('Upstream issue: '), ...shortLink(cutText(shortAddress(upstream), room.link), upstream, room.link)],
  ];
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

/** What to type where the next page is too long a request for a button. */
function pageNotes({ request, page, pages }: ListAnswer): readonly Note[] {
  const fits = page >= pages || encodeState({ ...request, page: page + 1 }) !== null;
  return fits ? [] : [text(`For the next page, add “page ${page + 1}” to what you typed.`)];
}

export function earlierButton(earlier: Earlier | null): Button | null {
  if (earlier === null) return null;
  return { does: 'ask', label: `${earlier.count} in earlier terms`, request: earlier.request };
}
