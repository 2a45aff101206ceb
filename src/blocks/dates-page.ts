/** The terms' timelines: where each stands, what comes next, and the document's own words of every date. */
import type { DatesAnswer, TermDates } from '../answers/questions/question-answer.ts';
import type { TimelineRow } from '../ideas/idea.ts';
import type { NextDate, Phase } from '../ideas/phase.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans, hasTime } from './instant.ts';
import { notes, type Part, rich } from './part.ts';
import { bold, bulletList, type RichElement, type Span, section, text } from './rich-text.ts';
import { pageSpans } from './talk-page.ts';
import { counted, listed } from './wording.ts';

/** Escaped code points of what happens, and of the document's words of when. */
const ACTIVITY = 200;
const WORDS = 200;

const PHASES: Readonly<Record<Phase, string>> = {
  proposals: 'project proposals are being collected; applications are not open yet',
  'applications open': 'applications are open',
  review: 'applications are closed; they are being reviewed',
  running: 'applications are closed; the mentorships are running',
  over: 'the term is over',
  unknown: 'the timeline does not tell where it stands now',
};

export function datesPage(answer: DatesAnswer): readonly Part[] {
  return [
    ...answer.dates.map((dates) => rich(...termElements(dates, answer.canApply))),
    ...(answer.undated.length === 0
      ? []
      : [
          rich(
            section(
              text(`The dates of ${listed(answer.undated)} are not in the documents. `),
              ...pageSpans(answer.pages),
            ),
          ),
        ]),
    notes(...basisNotes(answer)),
  ];
}

/** Where a term stands; before its first date it has not begun, whatever its rows are called. */
function whereWords({ phase, next, past }: TermDates): string {
  if (phase !== 'unknown') return `Now ${PHASES[phase]}.`;
  return next !== null && past.length === 0 ? 'Nothing of it has begun yet.' : `${PHASES.unknown}.`;
}

function termElements(dates: TermDates, canApply: boolean): readonly RichElement[] {
  const { term, phase, next, coming, past, ideas, open } = dates;
  const can = phase === 'applications open' ? `Yes: ${counted(open, 'idea')} of ${ideas} can be applied for. ` : 'No. ';
  const lead = canApply && phase !== 'unknown' ? can : '';
  const later = coming.filter((row) => row !== next?.row);
  return [
    section(
      bold(term),
      text(`: ${lead}${whereWords(dates)}`),
      text(next === null ? ' No later date is in the timeline.' : ''),
    ),
    bulletList([...(next === null ? [] : [[...bold('Next: '), ...nextSpans(next)]]), ...later.map(rowSpans)]),
    ...(past.length === 0 || coming.length === 0 ? [] : [section(text('Already past:'))]),
    bulletList(past.map(rowSpans)),
  ];
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
