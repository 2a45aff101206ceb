/**
 * One line of a timeline as an activity and its date: "- Feb 1: applications open", "Spring Term: March 1st - May 31st".
 */
import { readWrittenDate, type WrittenDate } from './date-words.ts';
import { plainWords } from './plain-words.ts';

/** A row in the document's words. `date` is null where the words name no day. */
export interface WrittenRow {
  /** From 1. */
  readonly line: number;
  readonly activity: string;
  readonly text: string;
  readonly date: WrittenDate | null;
}

/** Longer lines are prose. */
const MAX_LENGTH = 400;

/** Dates have few other words among them: "Feb 29, 5:00 PM PDT as selections are made". */
const MAX_STRAY_WORDS = 4;

const DIGIT = /\d/;
const LABEL = /^(?<label>[^:：]{1,120})[:：](?!\/\/|\d\d\b)\s*(?<value>.+)$/;
/** The end of parentheses whose beginning went to the activity. */
const UNOPENED = /(?<=^[^(]*)\)$/;

const EDGE = /^[\s:：,;|–—-]+|[\s:：,;|–—-]+$/g;
const UNDATED =
  /^\W*(?:tb[acd]\b|to be (?:announced|confirmed|decided|determined)|(?:times?|dates?|details?)\b[^:]*\btb[acd]\b|(?:mid|early|late|end of)?[- ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:spring|summer|fall|autumn|winter)\b|q[1-4]\b)/i;

/** "November", "Mid-June 2027": all of a label that is a date to come. */
const MONTH_ALONE =
  /^\W*(?:(?:the )?(?:mid|early|late|end of|beginning of)[- ]?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\.?(?: \d{4})?\W*$/i;

function isProse(text: string): boolean {
  return text.length > MAX_LENGTH;
}

/** The date of a table's cell; null where it names no day. */
export function dateOf(cell: string): WrittenDate | null {
  return isProse(cell) || !DIGIT.test(cell) ? null : readWrittenDate(cell);
}

function trimmed(text: string): string {
  return text.replace(EDGE, '');
}

/** "March 1 (Week 1): the program begins": the date first. */
function dateFirst(words: string, date: WrittenDate): { activity: string; text: string } | null {
  if (/[\p{L}\p{N}]/u.test(words.slice(0, date.at).replace(/^\W*(?:by|on|from|the|until|before)\b/i, ''))) return null;
  const explained = /^\s*\([^()]*\)/.exec(words.slice(date.end))?.[0] ?? '';
  const cut = date.end + explained.length;
  const activity = trimmed(words.slice(cut));
  return activity === '' ? null : { activity, text: trimmed(words.slice(0, cut)) };
}

/** "applications open: Feb 1 - Feb 12": the activity first, then a date or what stands in its place. */
function labelFirst(words: string): { activity: string; text: string; date: WrittenDate | null } | null {
  const groups = LABEL.exec(words)?.groups;
  if (groups?.label === undefined || groups.value === undefined) return null;
  const date = dateOf(groups.value);
  if (date === null && MONTH_ALONE.test(groups.label)) {
    return { activity: groups.value.trim(), text: trimmed(groups.label), date };
  }
  const isRow = date === null ? UNDATED.test(groups.value) : date.strayCount <= MAX_STRAY_WORDS;
  return isRow ? { activity: trimmed(groups.label), text: groups.value.trim(), date } : null;
}

/** "proposals cutoff May 24th": no colon at all. */
function dateLast(words: string, date: WrittenDate): { activity: string; text: string } | null {
  const activity = trimmed(words.slice(0, date.at)).replace(/\s+(?:by|on|from|until|before|due by)$|\s*\($/i, '');
  const rest = trimmed(words.slice(date.end)).replace(/^\)/, '');
  const isRow = activity !== '' && activity.split(' ').length <= 12 && (rest === '' || rest.startsWith('('));
  return isRow ? { activity, text: trimmed(words.slice(date.at)).replace(UNOPENED, '') } : null;
}

/**
 * Read one line, without its bullet or its `#`, as a row.
 *
 * @param markdown the line's text.
 * @param line its number from 1.
 * @returns null for a line that is no row: prose, or words without a date.
 */
export function readRow(markdown: string, line: number): WrittenRow | null {
  if (isProse(markdown)) return null;
  const words = plainWords(markdown);
  const date = dateOf(words);
  const first = date === null ? null : dateFirst(words, date);
  if (first !== null) return { line, ...first, date };
  const labelled = labelFirst(words);
  if (labelled !== null) return { line, ...labelled };
  const last = date === null || date.strayCount > 12 ? null : dateLast(words, date);
  return last === null ? null : { line, ...last, date };
}
