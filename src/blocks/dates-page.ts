/** The terms' timelines: where each stands, what comes next, and the document's own words of every date. */
import type { DatesAnswer, TermDates } from '../answers/questions/dates-answer.ts';
import type { TimelineRow } from '../ideas/idea.ts';
import type { NextDate, Phase } from '../ideas/phase.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans, hasTime } from './instant.ts';
import { buttons, notes, type Part, rich } from './part.ts';
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

/** First what was asked, a line a term; below it the whole timelines, unless one moment was asked for and is told. */
export function datesPage(answer: DatesAnswer): readonly Part[] {
  const { dates, moment, stage } = answer;
  const lead =
    dates.length === 0
      ? []
      : [
          rich(
            section(
              joined(
                dates.map((one) => leadLine(one, answer)),
                '\n',
              ),
            ),
          ),
        ];
  const silent = silentParts(answer);
  const isTold = moment !== null && stage === null && dates.some(({ asked }) => asked.length > 0);
  const timelines = isTold ? [allDatesButton(dates)] : dates.map((one) => rich(...timelineElements(one)));
  return [
    ...(answer.nextUntold === 'asked' ? [...silent, ...lead] : [...lead, ...silent]),
    ...timelines,
    notes(...basisNotes(answer, ...dates.map(({ source }) => source))),
  ];
}

function allDatesButton(dates: readonly TermDates[]): Part {
  const [only, ...others] = dates;
  const text = only === undefined || others.length > 0 ? 'dates' : `dates of ${only.term}`;
  return buttons({ does: 'ask', label: 'All dates', request: { kind: 'ask', text } });
}

function leadLine(dates: TermDates, answer: DatesAnswer): readonly Span[] {
  const yesOrNo = answer.canApply && answer.stage === null && answer.moment === null ? yesOrNoWords(dates) : '';
  return [...text(yesOrNo), ...bold(dates.term), ...text(': '), ...ended(leadSpans(dates, answer))];
}

/** Whether one can apply now. */
function yesOrNoWords({ applications: { state }, open }: TermDates): string {
  if (state === 'ahead') return 'Not yet. ';
  if (state === 'past') return 'No. ';
  return state === 'open' && open > 0 ? 'Yes. ' : '';
}

/** A document may tell neither program nor term. */
function ofTerms(undated: readonly string[]): string {
  const named = undated.filter((term) => /\d/.test(term));
  return named.length === 0 ? '' : ` of ${listed(named)}`;
}

/** What no document tells, and the pages that may. */
function silentParts({ undated, nextUntold, pages }: DatesAnswer): readonly Part[] {
  const silent = [
    ...(undated.length === 0 ? [] : [`The dates${ofTerms(undated)} are not in the documents.`]),
    ...(nextUntold !== null ? ['When one can apply next is not in the documents.'] : []),
  ];
  return silent.length === 0 ? [] : [rich(section(text(`${silent.join(' ')} See `), ...pageSpans(pages), text('.')))];
}

function timelineElements({ term, next, coming, past }: TermDates): readonly RichElement[] {
  const later = coming.filter((row) => row !== next?.row);
  return [
    section(bold(`Dates of ${term}`), text(next === null ? ': no later date is in the timeline.' : '')),
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
function leadSpans(dates: TermDates, { moment, stage, asksDuration }: DatesAnswer): readonly Span[] {
  if (asksDuration && dates.duration !== null) {
    const rows = dates.asked.length > 0 ? [...text('. '), ...joined(dates.asked.map(rowSpans), '; ')] : [];
    return [...text(`“${cutText(oneLine(dates.duration), WORDS)}” in the document`), ...rows];
  }
  if (stage !== null) {
    const rows =
      dates.asked.length > 0 ? joined(dates.asked.map(rowSpans), '; ') : [...applicationSpans(dates), ...text('.')];
    return [...text(`${stageWords(dates, stage)}. `), ...rows];
  }
  if (moment !== null && dates.asked.length > 0) return joined(dates.asked.map(rowSpans), '; ');
  const silent = moment === null ? '' : `the timeline does not tell of ${moment}; `;
  return [...text(silent), ...applicationSpans(dates), ...text('.')];
}

/** Whether a term has begun or is over, by its phase. */
function stageWords({ phase, applications }: TermDates, asked: NonNullable<DatesAnswer['stage']>): string {
  if (phase === 'unknown' && applications.state !== 'ahead') return 'the timeline does not tell where it stands now';
  if (phase === 'over') return asked === 'over' ? 'Yes, it is over' : 'It has begun and is over';
  if (phase === 'running') return asked === 'over' ? 'No, it is running' : 'Yes, it has begun';
  return asked === 'over' ? 'No, it has not begun yet' : 'Not yet: it has not begun';
}

function applicationSpans(dates: TermDates): readonly Span[] {
  const stands = PHASES[dates.phase];
  switch (dates.applications.state) {
    case 'open':
      return openSpans(dates);
    case 'ahead':
      return [...aheadSpans(dates), ...text(stands === '' ? '' : `; ${stands}`)];
    case 'past':
      return [...pastSpans(dates), ...text(stands === '' ? '' : `; ${stands}`)];
    case 'untold':
      return text(stands === '' ? 'the timeline does not tell when one can apply' : stands);
  }
}

function openSpans(dates: TermDates): readonly Span[] {
  const { closes, daysLeft } = dates.applications;
  const left = text(daysLeft === null ? '' : ` (${daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day')}`})`);
  return [...text('applications are open'), ...edge(' until ', closes), ...left, ...text(openIdeas(dates))];
}

/** How many ideas one can apply for; nothing where the question was about one. */
function openIdeas({ ideas, open, areAll }: TermDates): string {
  if (open === 0 || ideas === 1) return '';
  const these = areAll ? '' : 'these ';
  return open === ideas
    ? `; all ${these}${ideas} ideas are open`
    : `; ${open} of ${these}${ideas} ideas ${open === 1 ? 'is' : 'are'} open`;
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
