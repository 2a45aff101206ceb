/** The terms' timelines: where each stands, what comes next, and the document's own words of every date. */
import type { DatesAnswer, TermDates } from '../answers/questions/question-answer.ts';
import type { TimelineRow } from '../ideas/idea.ts';
import type { NextDate, Phase } from '../ideas/phase.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans, hasTime } from './instant.ts';
import { notes, type Part, rich } from './part.ts';
import { bold, bulletList, joined, type RichElement, type Span, section, text } from './rich-text.ts';
import { pageSpans } from './talk-page.ts';
import { counted, listed } from './wording.ts';

/** Escaped code points of what happens, and of the document's words of when. */
const ACTIVITY = 200;
const WORDS = 200;

/** Where a term stands, besides what is said of its applications. */
const PHASES: Readonly<Record<Phase, string>> = {
  proposals: 'project proposals are being collected',
  'applications open': '',
  review: 'applications are being reviewed',
  running: 'the mentorships are running',
  over: 'the term is over',
  unknown: '',
};

/** @param answer its first line of each term is what was asked; the whole timeline stands below. */
export function datesPage(answer: DatesAnswer): readonly Part[] {
  const dates = answer.dates.map((one) => rich(...termElements(one, answer)));
  const silent = silentParts(answer);
  return [
    ...(answer.nextUntold === 'asked' ? [...silent, ...dates] : [...dates, ...silent]),
    notes(...basisNotes(answer)),
  ];
}

/** What no document tells, and the pages that may. */
function silentParts({ undated, nextUntold, pages }: DatesAnswer): readonly Part[] {
  const silent = [
    ...(undated.length === 0 ? [] : [`The dates of ${listed(undated)} are not in the documents.`]),
    ...(nextUntold !== null ? ['When one can apply next is not in the documents.'] : []),
  ];
  return silent.length === 0 ? [] : [rich(section(text(`${silent.join(' ')} See `), ...pageSpans(pages)))];
}

function termElements(dates: TermDates, answer: DatesAnswer): readonly RichElement[] {
  const { term, next, coming, past } = dates;
  const later = coming.filter((row) => row !== next?.row);
  return [
    section(
      bold(term),
      text(': '),
      ended(leadSpans(dates, answer)),
      text(next === null ? ' No later date is in the timeline.' : ''),
    ),
    bulletList([...(next === null ? [] : [[...bold('Next: '), ...nextSpans(next)]]), ...later.map(rowSpans)]),
    ...(past.length === 0 || coming.length === 0 ? [] : [section(text('Already past:'))]),
    bulletList(past.map(rowSpans)),
  ];
}

/** With a full stop where there is none. */
function ended(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  return last?.type === 'text' && /[.!?]$/.test(last.text) ? spans : [...spans, ...text('.')];
}

/** The moment that was asked for; otherwise whether one can apply, until when, and where the term stands. */
function leadSpans(dates: TermDates, { canApply, moment, stage }: DatesAnswer): readonly Span[] {
  if (stage !== null) {
    const rows =
      dates.asked.length > 0
        ? joined(dates.asked.map(rowSpans), '; ')
        : [...applicationSpans(dates, false), ...text('.')];
    return [...text(`${stageWords(dates, stage)}. `), ...rows];
  }
  if (moment !== null && dates.asked.length > 0) return joined(dates.asked.map(rowSpans), '; ');
  const silent = moment === null ? '' : `the timeline does not tell of ${moment}; `;
  return [...text(silent), ...applicationSpans(dates, canApply), ...text('.')];
}

/** Whether a term has begun or is over, by its phase. */
function stageWords({ phase, applications }: TermDates, asked: NonNullable<DatesAnswer['stage']>): string {
  if (phase === 'unknown' && applications.state !== 'ahead') return 'the timeline does not tell where it stands now';
  if (phase === 'over') return asked === 'over' ? 'Yes, it is over' : 'It has begun and is over';
  if (phase === 'running') return asked === 'over' ? 'No, it is running' : 'Yes, it has begun';
  return asked === 'over' ? 'No, it has not begun yet' : 'Not yet: it has not begun';
}

function applicationSpans(dates: TermDates, canApply: boolean): readonly Span[] {
  const stands = PHASES[dates.phase];
  switch (dates.applications.state) {
    case 'open':
      return openSpans(dates, canApply);
    case 'ahead':
      return [...text(canApply ? 'Not yet: ' : ''), ...aheadSpans(dates), ...text(stands === '' ? '' : `; ${stands}`)];
    case 'past':
      return [...text(canApply ? 'No: ' : ''), ...pastSpans(dates), ...text(stands === '' ? '' : `; ${stands}`)];
    case 'untold':
      return text(stands === '' ? 'the timeline does not tell when one can apply' : stands);
  }
}

function openSpans({ applications: { closes, daysLeft }, ideas, open }: TermDates, canApply: boolean): readonly Span[] {
  const count = `${counted(open, 'idea')} of ${ideas} can be applied for`;
  const left = text(daysLeft === null ? '' : ` (${daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day')}`})`);
  if (canApply && open > 0) return [...text(`Yes: ${count}`), ...edge(', until ', closes), ...left];
  return [
    ...text('applications are open'),
    ...edge(' until ', closes),
    ...left,
    ...text(open === 0 ? '' : `; ${count}`),
  ];
}

function aheadSpans({ applications: { opens, closes } }: TermDates): readonly Span[] {
  if (opens === null) return [...text('applications are not open yet'), ...edge('; they close ', closes)];
  return [...edge('applications open ', opens), ...edge(' and close ', closes)];
}

function pastSpans({ applications: { closes } }: TermDates): readonly Span[] {
  return closes === null ? text('applications are closed') : edge('applications closed ', closes);
}

function edge(words: string, at: string | null): readonly Span[] {
  return at === null ? [] : [...text(words), ...dateSpans(at)];
}

/** What comes next; of what has begun, its end. */
function nextSpans({ row, edge }: NextDate): readonly Span[] {
  return edge === 'to' && row.from !== row.to ? rowSpans({ ...row, from: null }) : rowSpans(row);
}

/** What happens and when: instants in the reader's own time with the document's words, days in its words alone. */
function rowSpans({ activity, text: words, from, to }: TimelineRow): readonly Span[] {
  const name = `${cutText(oneLine(activity), ACTIVITY)}: `;
  const said = cutText(oneLine(words), WORDS);
  if (from === null && to === null) return text(`${name}${said} (no date can be read from this)`);
  const isTimed = [from, to].some((date) => date !== null && hasTime(date));
  if (!isTimed && said !== '') return text(`${name}${said}`);
  return [...text(name), ...rangeSpans(from, to), ...text(said === '' ? '' : ` (in the document: “${said}”)`)];
}

function rangeSpans(from: string | null, to: string | null): readonly Span[] {
  if (from === null || to === null || from === to) {
    const [only] = [from, to].filter((date) => date !== null);
    const until = from === null && to !== null ? text('until ') : [];
    return only === undefined ? [] : [...until, ...dateSpans(only)];
  }
  return [...dateSpans(from), ...text(' to '), ...dateSpans(to)];
}
