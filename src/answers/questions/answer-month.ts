/** What the timelines tell of one month or one day. */
import type { Timeline, TimelineRow } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { remembered, type Turn } from '../conversation/turn.ts';
import { OFFICIAL_PAGES } from '../reading/official-pages.ts';
import type { MonthAsked } from '../reading/read-month.ts';
import { answerDates } from './answer-dates.ts';
import { answerTopic } from './answer-talk.ts';

/** Where no year is said, the next such month that has a date is meant, or else the last that had one. */
export function answerMonth(asked: MonthAsked, context: AnswerContext): Turn {
  const { catalog, now } = context;
  const year = asked.year ?? yearMeant(asked, catalog.timelines, now);
  const isTold = (row: TimelineRow): boolean => year !== null && covers(row, { ...asked, year });
  const telling = catalog.timelines.filter(({ rows }) => rows.some(isTold));
  if (telling.length === 0) {
    const topic = {
      words: `What happens in ${asked.name}`,
      pages: [OFFICIAL_PAGES.lfxGuidelines, OFFICIAL_PAGES.gsocTimeline],
    };
    return { answer: answerTopic(topic, '', context), memory: remembered('dates', [], []) };
  }
  const moment = { name: asked.name, isTold };
  return {
    answer: answerDates([], { canApply: false, moment, stage: null }, context, telling),
    memory: remembered('dates', [], []),
  };
}

function yearMeant(asked: MonthAsked, timelines: readonly Timeline[], now: Date): number | null {
  const rows = timelines.flatMap((timeline) => timeline.rows);
  const years = [...new Set(rows.flatMap(({ from, to }) => [from, to].flatMap((at) => at?.slice(0, 4) ?? [])))]
    .map(Number)
    .filter((year) => rows.some((row) => covers(row, { ...asked, year })))
    .toSorted((left, right) => left - right);
  const thisMonth = now.toISOString().slice(0, 7);
  return years.find((year) => monthOf(year, asked.month) >= thisMonth) ?? years.at(-1) ?? null;
}

/** Begins or ends then; a row of some weeks tells of the months between too. */
function covers({ from, to }: TimelineRow, { year, month, day }: MonthAsked & { readonly year: number }): boolean {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return false;
  const meant = day === null ? monthOf(year, month) : `${monthOf(year, month)}-${String(day).padStart(2, '0')}`;
  return first.slice(0, meant.length) <= meant && meant <= last.slice(0, meant.length);
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
