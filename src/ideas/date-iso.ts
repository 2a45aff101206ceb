/**
 * Written moments with their year, as ISO 8601.
 */
import type { WrittenDate, WrittenMoment } from './date-words.ts';
import { instantOf } from './zone.ts';

/** Why a moment that names a day has no date or an odd one, for the author of the document. */
export type DateFault =
  | { readonly kind: 'impossible-day'; readonly month: number; readonly day: number; readonly lastDay: number }
  | { readonly kind: 'wrong-weekday'; readonly iso: string; readonly written: number; readonly weekday: number }
  | { readonly kind: 'backwards'; readonly from: string; readonly to: string };

const DAY_MS = 86_400_000;
const WEEK_DAYS = 6;

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function isoInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The instant at a UTC time of day that is nearest to the local one; of the same day where the zone is not known. */
function nearestUtc(dayMs: number, utcMinutes: number, localMs: number | null): number {
  const sameDay = dayMs + utcMinutes * 60_000;
  if (localMs === null) return sameDay;
  const distance = (ms: number) => Math.abs(ms - localMs);
  return [sameDay - DAY_MS, sameDay, sameDay + DAY_MS].toSorted((a, b) => distance(a) - distance(b))[0] ?? sameDay;
}

/** A day, or an instant where time and zone stand; null for a day that no calendar has. */
function isoOf(moment: WrittenMoment, year: number): string | null {
  if (moment.day < 1 || moment.day > lastDayOf(year, moment.month)) return null;
  const dayMs = Date.UTC(year, moment.month - 1, moment.day);
  const isTimed = moment.minutes !== null && moment.zone !== null;
  const localMs = isTimed ? instantOf(dayMs + (moment.minutes ?? 0) * 60_000, moment.zone ?? '') : null;
  if (moment.utcMinutes !== null) return isoInstant(nearestUtc(dayMs, moment.utcMinutes, localMs));
  return localMs === null ? isoDay(dayMs) : isoInstant(localMs);
}

function faultsOf(moment: WrittenMoment | null, year: number | null): readonly DateFault[] {
  if (moment === null || year === null) return [];
  const { month, day } = moment;
  const lastDay = lastDayOf(year, month);
  if (day < 1 || day > lastDay) return [{ kind: 'impossible-day', month, day, lastDay }];
  const ms = Date.UTC(year, month - 1, day);
  const weekday = new Date(ms).getUTCDay();
  const isWrong = moment.weekday !== null && moment.weekday !== weekday;
  return isWrong ? [{ kind: 'wrong-weekday', iso: isoDay(ms), written: moment.weekday, weekday }] : [];
}

/** A date with its years as ISO 8601, and what its author should look at. */
export function datedRange(
  date: WrittenDate,
  years: { readonly from: number | null; readonly to: number | null },
): { readonly from: string | null; readonly to: string | null; readonly faults: readonly DateFault[] } {
  const from = date.from === null || years.from === null ? null : isoOf(date.from, years.from);
  const last = date.to === null || years.to === null ? null : isoOf(date.to, years.to);
  const to = date.isWeek && last !== null && last === from ? isoDay(Date.parse(last) + WEEK_DAYS * DAY_MS) : last;
  const faults = [...faultsOf(date.from, years.from), ...(date.to === date.from ? [] : faultsOf(date.to, years.to))];
  const isBackwards = from !== null && to !== null && from.slice(0, 10) > to.slice(0, 10);
  return isBackwards ? { from, to, faults: [...faults, { kind: 'backwards', from, to }] } : { from, to, faults };
}
