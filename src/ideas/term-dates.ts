/**
 * What a timeline means for its term: when proposals and applications are open, when the work begins and ends.
 *
 * A day has no time of day. It begins at 00:00 UTC, and a closing day counts until it has ended everywhere on earth (UTC-12),
 * so that nobody is told "closed" on the day that the document promises.
 */
import type { Timeline, TimelineRow } from './idea.ts';
import { isWholeTerm, type Stage, stageOf } from './timeline-stage.ts';

/** Two instants in milliseconds since 1970; null where the timeline does not tell. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

export interface TermDates {
  readonly proposals: Span;
  readonly applications: Span;
  readonly review: Span;
  /** The work, from its first day to its last. */
  readonly work: Span;
}

const HOUR_MS = 3_600_000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** From the beginning of a day in UTC to its end at UTC-12. */
const DAY_MS = 36 * HOUR_MS;

/** Longer than any mentorship program runs: a term whose end cannot be dated does not run for ever. */
const LONGEST_TERM_MS = 200 * 24 * HOUR_MS;

const CLOSES = /\b(?:due|deadlines?|clos(?:es?|ed|ing)|cut-?offs?|ends?|by|until|till|before|last|final)\b/i;
const OPENS = /\b(?:open(?:s|ed|ing)?|starts?|begins?|launch(?:es)?|from|available)\b/i;

/** When a day or instant begins. */
export function startOf(iso: string): number {
  return Date.parse(iso);
}

/** When a day has ended everywhere; an instant is its own end. */
export function endOf(iso: string): number {
  return iso.length === DAY_LENGTH ? Date.parse(iso) + DAY_MS : Date.parse(iso);
}

/** A single date opens or closes by its words; without any, a proposal's date or one with a time of day is a deadline. */
function isClosing(row: TimelineRow, stage: Stage): boolean {
  const words = `${row.activity} ${row.text}`;
  if (CLOSES.test(words)) return true;
  return !OPENS.test(words) && (stage === 'proposals' || row.from?.length !== DAY_LENGTH);
}

function spanOf(row: TimelineRow, stage: Stage): Span {
  const from = row.from === null ? null : startOf(row.from);
  const to = row.to === null ? null : endOf(row.to);
  if (row.from !== row.to || row.from === null || stage === 'begin' || stage === 'review') return { from, to };
  return isClosing(row, stage) ? { from: null, to } : { from, to: null };
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function around(spans: readonly Span[]): Span {
  return { from: earliest(spans.map((span) => span.from)), to: latest(spans.map((span) => span.to)) };
}

/** First and last day of the work, from the rows that say so, else from what implies them. */
function workOf(timeline: Timeline, of: (stage: Stage) => readonly Span[]): Span {
  const rows = timeline.rows.filter((row) => isWholeTerm(row.activity));
  const whole = around(rows.map(({ from, to }) => ({ from: from && startOf(from), to: to && endOf(to) }) as Span));
  const final = timeline.rows.filter((row) => stageOf(row.activity) === 'work' && /\bfinal\b/i.test(row.activity));
  const from = earliest(of('begin').map((span) => span.from)) ?? whole.from ?? null;
  const last = latest(of('end').map((span) => span.to)) ?? whole.to;
  const to = last ?? latest(final.map((row) => (row.to === null ? null : endOf(row.to))));
  return { from, to: to ?? (from === null ? null : from + LONGEST_TERM_MS) };
}

/** Read what a timeline means for its term. */
export function termDates(timeline: Timeline): TermDates {
  const of = (stage: Stage): readonly Span[] =>
    timeline.rows.filter((row) => stageOf(row.activity) === stage).map((row) => spanOf(row, stage));
  const applications = around(of('applications'));
  // What is selected before mentees can apply are the projects.
  const review = of('review').filter(({ from }) => from === null || from >= (applications.from ?? 0));
  return { proposals: around(of('proposals')), applications, review: around(review), work: workOf(timeline, of) };
}
