/**
 * Dates of a timeline that no calendar has, or that contradict themselves.
 */
import type { DateFault } from './date-iso.ts';
import type { Finding } from './finding.ts';
import { MONTHS } from './months.ts';
import { type DatedRow, readTimelineRows } from './timeline.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A row this far from all others is in another year. */
const FAR_DAYS = 150;
const DAY_MS = 86_400_000;

function sentence(fault: DateFault): string {
  switch (fault.kind) {
    case 'impossible-day': {
      const month = MONTHS[fault.month - 1];
      return `names ${month} ${fault.day}, but ${month} has ${fault.lastDay} days. Write the day that is meant, such as ${month} ${fault.lastDay}`;
    }
    case 'wrong-weekday':
      return `says ${WEEKDAYS[fault.written]}, but ${fault.iso} is a ${WEEKDAYS[fault.weekday]}. Write the weekday or the day that is meant`;
    case 'backwards':
      return `ends (${fault.to}) before it begins (${fault.from}). Write the earlier date first`;
  }
}

function faultsOf({ row, line, faults }: DatedRow): readonly Finding[] {
  return faults.map((fault) => {
    const message = `"${row.activity}" (${row.text}) ${sentence(fault)}.`;
    return { line, rule: fault.kind, message };
  });
}

/** A row whose year was not changed when the page was copied from the year before. */
function checkYear(dated: DatedRow, rows: readonly DatedRow[], term: string | null): readonly Finding[] {
  const { row, line } = dated;
  const year = term?.slice(0, 4) ?? null;
  if (row.from === null || year === null || row.from.startsWith(year)) return [];
  const others = rows.flatMap((other) => (other === dated || other.row.from === null ? [] : [other.row.from]));
  const days = others.map((other) => Math.abs(Date.parse(other) - Date.parse(row.from ?? other)) / DAY_MS);
  if (days.length === 0 || Math.min(...days) < FAR_DAYS) return [];
  const message = `"${row.activity}" (${row.text}) is of ${row.from.slice(0, 4)}, all other dates are far from it. Write ${year} if that is meant.`;
  return [{ line, rule: 'wrong-year', message }];
}

/** Everything to fix in a document's timeline. Dates that are still to be told are no problem. */
export function checkTimeline(text: string, term: string | null): readonly Finding[] {
  const rows = readTimelineRows(text, term) ?? [];
  return rows.flatMap((row) => [...faultsOf(row), ...checkYear(row, rows, term)]);
}
