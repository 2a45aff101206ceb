/** All ideas that fit a question, a line each, and how many they are of how many. */
import type { FoundAnswer, Named, ProjectInstead, Sought, Window } from '../answers/questions/question-answer.ts';
import { basisNotes, closingNotes } from './basis-notes.ts';
import { richLength } from './cut-rich-text.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans } from './instant.ts';
import { type Portions, portionPages, portionsOf } from './packed.ts';
import { buttons, heading, type Note, notes, type Part, rich } from './part.ts';
import { bold, link, numberedList, type Span, section, text } from './rich-text.ts';
import { counted, firstOf, listed, projectName } from './wording.ts';

/** Escaped code points of one line's parts. */
const LINE = { title: 160, project: 60, skills: 120 };
const SHORT = { proposed: 'not open yet', accepted: 'not open yet', open: 'open', closed: 'closed' } as const;

/** @param room escaped code points of a message's list. */
export function foundPages(answer: FoundAnswer, room: number): readonly (readonly Part[])[] {
  const lines = answer.entries.map((entry) => entryLine(entry, severalTerms(answer)));
  // What nobody can apply for any more is worth one message; the rest can be leafed through.
  const most = answer.onlyEarlier ? 1 : undefined;
  const portions = portionsOf(lines, room, (line) => richLength([section(line)]), most);
  const head = [heading(title(answer)), rich(section(...(answer.noneOpen ?? []).map(windowSpans), text(lead(answer))))];
  const tail = [
    ...(portions.left > 0 ? [rest(answer, portions)] : []),
    notes(
      ...mendedNotes(answer.sought),
      ...closedNote(answer),
      ...closingNotes(answer.closings),
      ...earlierNote(answer),
      ...basisNotes(answer),
    ),
  ];
  return portionPages(
    portions,
    ({ items, from }) => (items.length === 0 ? [] : [rich(numberedList(items, from))]),
    head,
    tail,
  );
}

/** One idea in a line: project, title, what it asks for, and where it stands. */
export function entryLine({ idea, term, standing }: Named, tellTerm: boolean): readonly Span[] {
  const project = cutText(oneLine(projectName(idea)), LINE.project);
  const skills = idea.skills.length === 0 ? '' : ` — ${cutText(oneLine(firstOf(idea.skills, 5)), LINE.skills)}`;
  const status = standing === 'open' ? link(SHORT.open, idea.lfxUrl) : text(SHORT[standing]);
  return [
    ...text(`${project}: `),
    ...bold(cutText(oneLine(idea.title), LINE.title)),
    ...text(`${skills} (`),
    ...status,
    ...text(`${tellTerm && term !== null ? `, ${term}` : ''})`),
  ];
}

function severalTerms({ terms, onlyEarlier }: FoundAnswer): boolean {
  return terms.length > 1 || onlyEarlier || terms.some((term) => /^\d+ .*terms\b/.test(term));
}

function title(answer: FoundAnswer): string {
  const { entries, sought, onlyEarlier, some, instead } = answer;
  if (answer.noneOpen !== undefined) return `None can be applied for now${aboutWords(sought, 100)}`;
  if (some !== undefined)
    return `The ${some.from} ${entries.length} of ${counted(some.of, 'idea')}${aboutWords(sought, 100)}`;
  if (instead !== undefined) return `No idea${aboutWords(sought, 100)}`;
  if (sought.leftOut !== undefined)
    return `${counted(entries.length, 'idea')} close to ${cutText(oneLine(sought.words), 100)}`;
  if (sought.othersOf !== undefined) return othersWords(entries.length, sought.othersOf);
  return `${counted(entries.length, 'idea')}${aboutWords(sought, 100)}${onlyEarlier ? ', all in earlier terms' : ''}`;
}

/** " for Go of Harbor": what was looked for, as it follows "7 ideas"; empty for everything. */
export function aboutWords({ words, phrase }: Sought, most: number): string {
  const about = phrase ?? (words === '' ? '' : `for ${words}`);
  return about === '' ? '' : ` ${cutText(oneLine(about), most)}`;
}

/** The same as a sentence, with the scope it is true of. */
function lead(answer: FoundAnswer): string {
  const { entries, sought, terms, onlyEarlier } = answer;
  const where = terms.length === 0 ? 'in the documents' : `in ${listed(terms)}`;
  if (sought.leftOut !== undefined)
    return `No idea ${where} has all of it. ${lacking(entries.length, sought.leftOut)}:`;
  if (sought.othersOf !== undefined)
    return `${othersWords(entries.length, sought.othersOf)} ${where}${entries.length === 0 ? '.' : ':'}`;
  const about = aboutWords(sought, 200);
  if (answer.noneOpen !== undefined) {
    if (entries.length === 0) return '';
    return `${counted(entries.length, 'idea')}${aboutWords(sought, 200)} ${where}:`;
  }
  if (answer.instead !== undefined) return insteadWords(answer.instead, where);
  if (sought.any) return `${counted(entries.length, 'idea')}${about} ${where}; those with more of it first:`;
  if (onlyEarlier) return `None in the newest terms. Earlier terms have ${counted(entries.length, 'idea')}${about}:`;
  return ofScope(answer, where, about);
}

/** "GSoC 2027: applications open 15 Mar 2027." */
function windowSpans({ term, state, at }: Window): readonly Span[] {
  const when = at === null ? [] : dateSpans(at);
  if (state === 'past')
    return [...text(`${term}: applications ${at === null ? 'are over' : 'closed '}`), ...when, ...text('. ')];
  if (state === 'ahead')
    return [...text(`${term}: applications ${at === null ? 'are not open yet' : 'open '}`), ...when, ...text('. ')];
  return text(`${term}: none of these has a page to apply on. `);
}

/** "None of WasmEdge's 5 ideas asks for Go. They ask for C++ (3), Rust (2)." */
function insteadWords({ project, thing, ideas, skills, onlyEarlier }: ProjectInstead, where: string): string {
  const wanted = skills.map(({ name, ideas: count }) => `${cutText(oneLine(name), 60)} (${count})`).join(', ');
  const scope = onlyEarlier ? 'in earlier terms' : where;
  const whose = `${cutText(oneLine(project), 100)}’s ${counted(ideas, 'idea')} ${scope}`;
  const none = `None of ${whose} is for ${cutText(oneLine(thing), 120)}.`;
  return wanted === '' ? none : `${none} They ask for ${wanted}.`;
}

/** What the closest ideas lack. */
function lacking(count: number, leftOut: readonly string[]): string {
  const who = count === 1 ? 'The closest lacks' : 'Each of the closest lacks';
  return `${who} ${leftOut.length === 1 ? '' : 'some of '}${cutText(oneLine(listed(leftOut)), 200)}`;
}

/** "3 of 14 ideas in LFX 2027 Term 1 for Go:" */
function ofScope({ unexplained, ...rest }: FoundAnswer, where: string, about: string): string {
  const { entries, of, counts, sought, asksShare } = rest;
  if (of === 0 && entries.length === 0) return 'No idea has been read from the documents yet.';
  if (unexplained !== undefined)
    return `I only know the mentorship ideas, not what ${cutText(oneLine(unexplained), 100)} is. ${ofScope(rest, where, about)}`;
  if (entries.length === 0) return `There is no idea${about} among the ${counted(of, 'idea')} ${where}.`;
  const total =
    sought.words === '' && entries.length === of
      ? `All ${counted(of, 'idea')}`
      : `${entries.length} of ${counted(of, 'idea')}`;
  const share = asksShare && of > 0 ? ` (${Math.round((entries.length / of) * 100)} %)` : '';
  return `${total}${share} ${where}${about}${counts ? `, of ${counted(projectCount(entries), 'project')}.` : ':'}`;
}

function othersWords(count: number, whose: string): string {
  return `${count === 0 ? 'No other idea' : counted(count, 'other idea')} of ${cutText(oneLine(whose), 200)}`;
}

function projectCount(entries: readonly Named[]): number {
  return new Set(entries.map(({ idea }) => idea.project)).size;
}

/** What is too much for some messages can be leafed through. */
function rest({ query, onlyEarlier }: FoundAnswer, { left, total }: Portions<unknown>): Part {
  if (query === null) return rich(section(text('Name a project, a skill or a term to see fewer.')));
  const words = onlyEarlier && !/\bterm:/.test(query) ? `${query} term:any` : query;
  const request = { kind: 'search', text: words, page: Math.floor((total - left) / 5) + 1 } as const;
  return buttons({ does: 'ask', label: `The other ${left}, page by page`, request });
}

export function mendedNotes({ mended, ignored = [] }: Sought): readonly Note[] {
  const passedOver =
    ignored.length === 0 ? [] : [text(`Passed over, as no document has it: ${cutText(listed(ignored), 120)}.`)];
  return [
    ...passedOver,
    ...mended.map(({ from, to }) => text(`Showing “${cutText(to, 80)}”; “${cutText(from, 80)}” looks like a typo.`)),
  ];
}

/** Ideas with an application page whose term's applications are over are no longer open. */
function closedNote({ entries, sought }: FoundAnswer): readonly Note[] {
  const asksOpen = /\bstatus open\b/.test(sought.words);
  if (!asksOpen || entries.length === 0 || entries.some(({ standing }) => standing === 'open')) return [];
  return [text('None of them can be applied for now: their term’s applications are closed.')];
}

function earlierNote({ earlier, earlierIn, onlyEarlier }: FoundAnswer): readonly Note[] {
  return earlier === 0 || onlyEarlier
    ? []
    : [
        text(
          `${counted(earlier, 'idea')} more in ${earlierIn.length > 0 ? listed(earlierIn) : 'earlier terms'}: ask for any term.`,
        ),
      ];
}
