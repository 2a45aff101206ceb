/**
 * A document's timeline: what happens when, in its own words and as dates.
 *
 * A day is `2026-05-05`; where a time and its zone stand it is an instant in UTC, `2026-05-19T18:00:00Z`. A time belongs to
 * the date it stands next to: "May 5 - May 19, 18:00 UTC" begins on a day and ends at an instant. A UTC time in parentheses
 * wins over the local one. What cannot be dated is null and keeps its words.
 */
import { type DateFault, datedRange } from './date-iso.ts';
import { yearsOf } from './date-years.ts';
import { withoutEmails } from './email.ts';
import type { IdeaDocument, Program, Timeline, TimelineRow } from './idea.ts';
import { findTimeline } from './timeline-section.ts';

/** A row and where it stands. */
export interface DatedRow {
  readonly row: TimelineRow;
  /** From 1. */
  readonly line: number;
  readonly faults: readonly DateFault[];
}

const FIRST_YEAR = /^\d{4}/;
const LAST_TERM = /^\d{4}-[34]$/;

function yearOfTerm(term: string | null): number | null {
  const year = FIRST_YEAR.exec(term ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/**
 * Read the rows of a document's timeline with their lines and what their author should look at.
 *
 * @param term as in an idea, `2026-2` or `2025`; gives the year where the rows leave it out.
 * @returns null where the document has no timeline.
 */
export function readTimelineRows(text: string, term: string | null): readonly DatedRow[] | null {
  const section = findTimeline(text.split(/\r\n|\n|\r/));
  if (section === null) return null;
  const written = section.rows.flatMap((row) => (row.date === null ? [] : [row.date]));
  const year = section.year ?? yearOfTerm(term);
  const years = yearsOf(written, { year, isLastTerm: LAST_TERM.test(term ?? '') });
  return section.rows.map(({ activity, text: words, date, line }) => {
    const dated =
      date === null
        ? { from: null, to: null, faults: [] }
        : datedRange(date, years[written.indexOf(date)] ?? { from: null, to: null });
    const row = {
      activity: withoutEmails(activity),
      from: dated.from,
      to: dated.to,
      zone: date?.zone ?? null,
      text: withoutEmails(words),
    };
    return { row, line, faults: dated.faults };
  });
}

/** Read a document's timeline; null where it has none. Never throws. */
export function parseTimeline(
  document: IdeaDocument,
  of: { readonly program: Program | null; readonly term: string | null },
): Timeline | null {
  const rows = readTimelineRows(document.text, of.term);
  if (rows === null) return null;
  const source = { document: document.path, line: rows[0]?.line ?? 1, url: document.url };
  const duration = durationOf(document.text);
  const timeline = { program: of.program, term: of.term, rows: rows.map(({ row }) => row), source };
  return duration === null ? timeline : { ...timeline, duration };
}

const DURATION =
  /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+)?(?:\*\*|__)?(?:mentorship|program(?:me)?|internship|term)s? (?:duration|length)(?:\*\*|__)?[ \t]*[-\u2013\u2014:][ \t]*([^\n|]{3,160}?)[ \t]*$/im;
/** Above the ideas; what follows is their own text. */
const HEAD = 40_000;

/** What a document says of how long a mentorship is, as plain words; null where it says nothing. */
function durationOf(text: string): string | null {
  const said = DURATION.exec(text.slice(0, HEAD))?.[1];
  if (said === undefined) return null;
  return withoutEmails(said.replace(/\\([()[\]*_-])/g, '$1').replace(/\*\*|__/g, '')).trim();
}

function datedCount(timeline: Timeline): number {
  return timeline.rows.filter((row) => row.from !== null || row.to !== null).length;
}

/** One timeline for each term: of several the one with more dates, then with more rows, then the first. */
export function mergeTimelines(timelines: readonly Timeline[]): readonly Timeline[] {
  const byTerm = Map.groupBy(timelines, ({ program, term }) => `${program} ${term}`);
  return [...byTerm.values()].flatMap((same) =>
    same.toSorted((a, b) => datedCount(b) - datedCount(a) || b.rows.length - a.rows.length).slice(0, 1),
  );
}
