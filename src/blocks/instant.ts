/** Dates in words, where nobody's time zone is known. */
import { type Span, text } from './rich-text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "23 Nov 2026, 20:14 UTC". */
export function utcText(at: Date): string {
  const [hours, minutes] = [at.getUTCHours(), at.getUTCMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${dayText(at)}, ${hours}:${minutes} UTC`;
}

/** "23 Nov 2026", the day in UTC. */
function dayText(at: Date): string {
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

/** Whether a date of a timeline tells a time of day; a day alone is the same day for every reader. */
export function hasTime(iso: string): boolean {
  return iso.includes('T');
}

/**
 * A date of a timeline: an instant becomes each reader's own time, a day stays the day that the document names.
 *
 * @param iso ISO 8601, a day or an instant.
 */
export function dateSpans(iso: string): readonly Span[] {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return text(iso);
  return hasTime(iso) ? [{ type: 'instant', at }] : text(dayText(at));
}
