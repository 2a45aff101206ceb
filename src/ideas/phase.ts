/**
 * Where a term stands at a moment, from its timeline alone: a `Status:` line is written once and forgotten.
 */
import type { Timeline, TimelineRow } from './idea.ts';
import { endOf, type Span, startOf, type TermDates, termDates } from './term-dates.ts';

/** In the order in which a term goes through them; `unknown` where its timeline does not tell. */
export type Phase = 'proposals' | 'applications open' | 'review' | 'running' | 'over' | 'unknown';

/** From when a phase holds; null for never. */
interface Step {
  readonly phase: Phase;
  readonly from: number | null;
}

function after(instant: number | null): number | null {
  return instant === null ? null : instant + 1;
}

/**
 * The phases of a term and when each begins, in their order. Between two stages the earlier one stands: nothing else can
 * be done yet. Where the next stage is not dated, what follows the end of the one before is unknown.
 */
function stepsOf({ proposals, applications, review, work }: TermDates): readonly Step[] {
  // A deadline alone says that proposals are taken until then.
  const proposed = proposals.from ?? (proposals.to === null ? null : Number.NEGATIVE_INFINITY);
  return [
    { phase: 'proposals', from: proposed },
    { phase: 'unknown', from: applications.from === null ? after(proposals.to) : null },
    { phase: 'applications open', from: applications.from },
    { phase: 'review', from: after(applications.to) ?? review.from },
    { phase: 'unknown', from: work.from === null ? after(review.to ?? applications.to) : null },
    { phase: 'running', from: work.from },
    { phase: 'over', from: after(work.to) },
  ];
}

/**
 * The phase of a term at a moment.
 *
 * @param timeline null where no document tells one.
 */
export function phaseAt(timeline: Timeline | null, now: Date): Phase {
  if (timeline === null) return 'unknown';
  const begun = stepsOf(termDates(timeline)).findLast(({ from }) => from !== null && from <= now.getTime());
  return begun?.phase ?? 'unknown';
}

/** When mentees can apply; null where the timeline does not tell at all. */
export function applicationWindow(timeline: Timeline): { readonly from: Date | null; readonly to: Date | null } | null {
  const { from, to }: Span = termDates(timeline).applications;
  if (from === null && to === null) return null;
  return { from: from === null ? null : new Date(from), to: to === null ? null : new Date(to) };
}

/** When mentees can apply as a timeline writes it: days or instants in ISO 8601, and the document's own words of them. */
export interface WrittenWindow {
  readonly from: string | null;
  readonly to: string | null;
  readonly words: readonly string[];
}

/** The window of `applicationWindow` as it is written; empty where the timeline does not tell. */
export function writtenWindow({ rows, ...timeline }: Timeline): WrittenWindow {
  const { from, to }: Span = termDates({ rows, ...timeline }).applications;
  const opens = rows.find((row) => row.from !== null && startOf(row.from) === from);
  const closes = rows.find((row) => row.to !== null && endOf(row.to) === to);
  const told = [...new Set([opens, closes])].filter((row) => row !== undefined);
  return { from: opens?.from ?? null, to: closes?.to ?? null, words: told.map(({ text }) => text) };
}

/** The next thing a timeline announces: a row that begins, or one that has begun and ends. */
export interface NextDate {
  readonly row: TimelineRow;
  readonly edge: 'from' | 'to';
}

const DAY_MS = 86_400_000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

function dayOf({ at }: { readonly at: number }): number {
  return Math.floor(at / DAY_MS);
}

function isDay({ row, edge }: NextDate): boolean {
  return row[edge]?.length === DAY_LENGTH;
}

/** The next date of a timeline after a moment, the earliest first; null where nothing dated is to come. */
export function nextDate(timeline: Timeline, now: Date): NextDate | null {
  const instant = now.getTime();
  const coming = timeline.rows.flatMap((row) => {
    const from = row.from === null ? null : { row, edge: 'from' as const, at: startOf(row.from) };
    const to = row.to === null ? null : { row, edge: 'to' as const, at: endOf(row.to) };
    const next = from !== null && from.at > instant ? from : to;
    return next !== null && next.at > instant ? [next] : [];
  });
  // A day without a time is not before a time on that day.
  const [first] = coming.toSorted((a, b) => dayOf(a) - dayOf(b) || Number(isDay(a)) - Number(isDay(b)) || a.at - b.at);
  return first === undefined ? null : { row: first.row, edge: first.edge };
}
