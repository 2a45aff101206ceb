/** All ideas that fit a question, a line each, and how many they are of how many. */
import type { FoundAnswer, Named, ProjectInstead, Sought, Window } from '../answers/questions/question-answer.ts';
import { basisNotes, closingNotes } from './basis-notes.ts';
import { countWords } from './count-words.ts';
import { richLength } from './cut-rich-text.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans } from './instant.ts';
import { type Portions, portionPages, portionsOf } from './packed.ts';
import { buttons, heading, type Note, notes, type Part, rich } from './part.ts';
import { bold, joined, link, numberedList, type Span, section, text } from './rich-text.ts';
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
    restButtons(answer, portions),
    notes(
      ...mendedNotes(answer.sought),
      ...closedNote(answer),
      ...closingNotes(answer.closings),
      ...earlierNote(answer),
      ...basisNotes(answer, ...answer.entries.map(({ idea }) => idea.source)),
    ),
  ];
  return portionPages(
    portions,
    ({ items, from }) => (items.length === 0 ? [] : [rich(numberedList(items, from))]),
    head,
    tail,
  );
}

/** One idea: project and title, and below them what it asks for and where it stands. */
export function entryLine({ idea, term, standing }: Named, tellTerm: boolean): readonly Span[] {
  const project = cutText(oneLine(projectName(idea)), LINE.project);
  const apply = standing === 'open' && idea.lfxUrl !== null ? link('apply', idea.lfxUrl) : [];
  const facts = [
    text(cutText(oneLine(firstOf(idea.skills, 5)), LINE.skills)),
    text(tellTerm && term !== null ? term : ''),
    [...text(apply.length === 0 ? SHORT[standing] : 'open: '), ...apply],
  ];
  return [
    ...text(`${project}: `),
    ...bold(cutText(oneLine(idea.title), LINE.title)),
    ...text('\n'),
    ...joined(facts, ' · '),
  ];
}

function severalTerms({ terms, onlyEarlier }: FoundAnswer): boolean {
  return terms.length > 1 || onlyEarlier || terms.some((term) => /^\d+ .*terms\b/.test(term));
}

function title(answer: FoundAnswer): string {
  const { entries, sought, onlyEarlier, some, instead } = answer;
  const none = countWords(0, phraseOf(sought));
  if (answer.noneOpen !== undefined) return noneOpenWords(answer);
  if (some !== undefined)
    return `The ${some.from} ${entries.length === 1 ? '' : `${entries.length} `}of ${counted(some.of, 'idea')}${aboutWords(sought, 100)}`;
  if (instead !== undefined || sought.leftOut !== undefined) return none;
  if (sought.othersOf !== undefined) {
    const whose = /^(?:mentored by|of) /.test(phraseOf(sought)) ? phraseOf(sought) : `of ${sought.othersOf}`;
    return countWords(entries.length, whose, 'other');
  }
  return `${countWords(entries.length, phraseOf(sought))}${onlyEarlier ? ', in earlier terms' : ''}`;
}

/** What was looked for, as it follows "7 ideas". */
function phraseOf({ words, phrase }: Sought): string {
  return phrase ?? (words === '' ? '' : `for ${words}`);
}

/** " for Go of Harbor": what was looked for, as it follows "7 ideas"; empty for everything. */
export function aboutWords(sought: Sought, most: number): string {
  const about = phraseOf(sought);
  return about === '' ? '' : ` ${cutText(oneLine(about), most)}`;
}

/** The scope of which the heading is true, and what there is instead of what there is not. */
function lead(answer: FoundAnswer): string {
  const { entries, sought, terms, onlyEarlier } = answer;
  const where = terms.length === 0 ? 'in the documents' : `in ${listed(terms)}`;
  if (sought.leftOut !== undefined)
    return `No idea ${where} has all of it. ${lacking(entries.length, sought.leftOut)}:`;
  if (answer.noneOpen !== undefined) {
    if (entries.length === 0) return '';
    return `${where.replace(/^i/, 'I')}:`;
  }
  if (answer.instead !== undefined) return insteadWords(answer.instead, where);
  if (sought.any) return `${entries.length} of ${counted(answer.of, 'idea')} ${where}; those with more of it first:`;
  if (onlyEarlier) return `None in the newest terms. Earlier terms have ${entries.length}, ${where}:`;
  return ofScope(answer, where);
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
  return wanted === '' ? none : `${none} They ask most for ${wanted}.`;
}

/** What the closest ideas lack. */
function lacking(count: number, leftOut: readonly string[]): string {
  const who = count === 1 ? 'The closest lacks' : 'Each of the closest lacks';
  return `${who} ${leftOut.length === 1 ? '' : 'some of '}${cutText(oneLine(listed(leftOut)), 200)}`;
}

/** "3 of 14 ideas in LFX 2027 Term 1; 1 is open:" */
function ofScope({ unexplained, ...rest }: FoundAnswer, where: string): string {
  const { entries, of, counts, asksShare } = rest;
  if (of === 0 && entries.length === 0) return 'No idea has been read from the documents yet.';
  if (unexplained !== undefined)
    return `I only know the mentorship ideas, not what ${cutText(oneLine(unexplained), 100)} is. ${ofScope(rest, where)}`;
  if (entries.length === 0) return `None of the ${counted(of, 'idea')} ${where}.`;
  const total = entries.length === of ? `All ${counted(of, 'idea')}` : `${entries.length} of ${counted(of, 'idea')}`;
  const share = asksShare && of > 0 ? ` (${Math.round((entries.length / of) * 100)} %)` : '';
  const projects = counts ? `, of ${counted(projectCount(entries), 'project')}` : '';
  return `${total}${share} ${where}${projects}${openOf(rest)}${counts ? '.' : ':'}`;
}

/** How many of them are open, where that is not what was asked for. */
function openOf({ entries, sought }: FoundAnswer): string {
  const open = entries.filter(({ standing }) => standing === 'open').length;
  if (open === 0 || entries.length === 1 || /\b(?:open|applied)\b/.test(phraseOf(sought))) return '';
  if (open === 2 && entries.length === 2) return '; both are open';
  return open === entries.length ? '; all are open' : `; ${open} ${open === 1 ? 'is' : 'are'} open`;
}

/** "None of the 2 ideas with Go can be applied for now". */
function noneOpenWords({ entries, sought }: FoundAnswer): string {
  const ideas = countWords(
    entries.length,
    phraseOf(sought).replace(/ ?\b(?:that are )?open(?: for applications)?$/, ''),
  );
  if (entries.length === 0) return 'None can be applied for now';
  return entries.length === 1
    ? `The ${ideas} cannot be applied for now`
    : `None of the ${ideas} can be applied for now`;
}

function projectCount(entries: readonly Named[]): number {
  return new Set(entries.map(({ idea }) => idea.project)).size;
}

/** What is too much for some messages, and what earlier terms have, can be leafed through. */
function restButtons(answer: FoundAnswer, { left, total }: Portions<unknown>): Part {
  const { query, onlyEarlier, earlier } = answer;
  if (query === null)
    return left === 0 ? buttons() : rich(section(text('Name a project, a skill or a term to see fewer.')));
  const anyTerm = /\bterm:/.test(query) ? query : `${query} term:any`.trim();
  const words = onlyEarlier ? anyTerm : query;
  const rest = { kind: 'search', text: words, page: Math.floor((total - left) / 5) + 1 } as const;
  return buttons(
    left === 0 ? null : { does: 'ask', label: `The other ${left}, page by page`, request: rest },
    onlyEarlier || earlier === 0
      ? null
      : { does: 'ask', label: earlierWords(answer), request: { kind: 'search', text: anyTerm, page: 1 } },
  );
}

export function mendedNotes({ mended, ignored = [], unspoken = [] }: Sought): readonly Note[] {
  const passedOver =
    ignored.length === 0 ? [] : [text(`Passed over, as no document has it: ${cutText(listed(ignored), 120)}.`)];
  const notSpokenOf =
    unspoken.length === 0 ? [] : [text(`None of these speaks of “${cutText(unspoken.join(' '), 120)}”.`)];
  return [
    ...notSpokenOf,
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

/** What to say where no search finds the same. */
function earlierNote(answer: FoundAnswer): readonly Note[] {
  const { earlier, onlyEarlier, query } = answer;
  if (earlier === 0 || onlyEarlier || query !== null) return [];
  return [text(`${earlierWords(answer)}; say “any term” to see ${earlier === 1 ? 'it' : 'them'}.`)];
}

function earlierWords({ earlier, earlierIn }: FoundAnswer): string {
  return `${earlier} more in ${earlierIn.length > 0 ? listed(earlierIn) : 'earlier terms'}`;
}
