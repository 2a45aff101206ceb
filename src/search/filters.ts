/** The filters of the query language: `key:value`, several values with commas, `-` in front to leave out. */
import type { Program, Status } from '../ideas/idea.ts';

export type FilterKey = 'skill' | 'project' | 'mentor' | 'program' | 'term' | 'status';

export interface Filter {
  readonly key: FilterKey;
  /** Any of these. Names as written; program, term and status in their canonical form. */
  readonly values: readonly string[];
  readonly negated: boolean;
  /** Read from plain words ("in gsoc 2023") and not typed as a filter. */
  readonly implied: boolean;
}

export const FILTER_KEYS: readonly FilterKey[] = ['skill', 'project', 'mentor', 'program', 'term', 'status'];

const KEYS: Readonly<Record<string, FilterKey>> = {
  ...Object.fromEntries(
    FILTER_KEYS.flatMap((key) => [
      [key, key],
      [`${key}s`, key],
    ]),
  ),
  statuses: 'status',
};
const PROGRAMS: Readonly<Record<string, Program>> = {
  lfx: 'lfx',
  'lfx-mentorship': 'lfx',
  'lfx mentorship': 'lfx',
  gsoc: 'gsoc',
  'google summer of code': 'gsoc',
  summerofcode: 'gsoc',
};
const STATUSES: Readonly<Record<string, Status>> = { proposed: 'proposed', accepted: 'accepted', open: 'open' };
const SEASONS: Readonly<Record<string, string>> = { spring: '1', summer: '2', fall: '3', autumn: '3' };
/** What can be typed for each key. */
const EXAMPLES: Readonly<Record<FilterKey, readonly [string, ...string[]]>> = {
  skill: ['skill:go'],
  project: ['project:prometheus'],
  mentor: ['mentor:ada'],
  program: ['program:lfx', 'program:gsoc'],
  term: ['term:any', 'term:2025', 'term:2024-3'],
  status: ['status:proposed', 'status:accepted', 'status:open'],
};

/** Filters of a key that can be typed as they are. */
export function filterExamples(key: FilterKey): readonly string[] {
  return EXAMPLES[key];
}

/** The key a person meant, plural or singular; undefined if there is no such filter. */
export function filterKey(typed: string): FilterKey | undefined {
  return KEYS[typed.toLowerCase()];
}

/** "skill:, project:, …", for a message. */
export function validFilters(): string {
  return FILTER_KEYS.map((key) => `${key}:`).join(', ');
}

/**
 * A term as it is compared: `any`, a year `2025`, a year and its term `2024-3`, or a term of any year `-3`.
 * Undefined if it is none of these.
 */
export function readTermValue(typed: string): string | undefined {
  const value = typed.toLowerCase().trim();
  if (/^(any|all|every|\*)$/.test(value)) return 'any';
  const season = /spring|summer|fall|autumn/.exec(value)?.[0];
  const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(value)?.[1];
  const number =
    season === undefined ? /(?:^|[^\d])0?([1-4])$|term\s*0?([1-4])/.exec(value.replace(/20\d\d/, ' ')) : null;
  const part = season === undefined ? (number?.[1] ?? number?.[2]) : SEASONS[season];
  if (year === undefined && part === undefined) return undefined;
  return part === undefined ? year : `${year ?? ''}-${part}`;
}

/** A filter of what was typed, or the sentence that says what to type instead. */
export function readFilter(key: FilterKey, typed: readonly string[], negated: boolean): Filter | string {
  const values = typed.map((value) => value.trim()).filter((value) => /[\p{L}\p{N}*]/u.test(value));
  if (values.length === 0)
    return `${key}: is empty. Write what to look for right after it, for example ${EXAMPLES[key].at(-1)}.`;
  const read: string[] = [];
  for (const value of values) {
    const canonical = canonicalValue(key, value);
    if (canonical === undefined) return refusal(key, value);
    read.push(canonical);
  }
  return { key, values: read, negated, implied: false };
}

function canonicalValue(key: FilterKey, value: string): string | undefined {
  if (key === 'program') return PROGRAMS[value.toLowerCase()];
  if (key === 'status') return STATUSES[value.toLowerCase()];
  return key === 'term' ? readTermValue(value) : value;
}

function refusal(key: FilterKey, value: string): string {
  if (key === 'program') return `program:${value} is not known. Write program:lfx or program:gsoc.`;
  if (key === 'status') return `status:${value} is not known. Write status:proposed, status:accepted or status:open.`;
  return `term:${value} is not known. Write term:any, a year such as term:2025, or a year and its term such as term:2024-3.`;
}
