/** Program and term in plain words: "in gsoc 2023", "2024 term 2", "from any term". */
import type { Filter } from './filters.ts';
import { readTermValue } from './filters.ts';

/** A word of a query. */
export interface Word {
  readonly word: string;
  readonly minus: boolean;
  /** The sign right before it inside one written word ("/" in "react/vue"); empty if there is none. */
  readonly joined: string;
}

const YEAR = /^20\d\d$/;
const YEAR_TERM = /^(20\d\d)t([1-4])$/;
const SEASON = /^(?:spring|summer|fall|autumn)$/;
const WIDE = /^(?:any|all|every|past|previous|earlier|older|old|last|other|which|whatever)$/;
const PERIOD = /^(?:terms?|years?|cohorts?|rounds?|editions?|seasons?)$/;

interface Found {
  readonly filter: { readonly key: 'program' | 'term'; readonly value: string };
  readonly length: number;
}

function programAt(at: (offset: number) => string): Found | undefined {
  if (at(0) === 'gsoc' || at(0) === "gsoc's") return { filter: { key: 'program', value: 'gsoc' }, length: 1 };
  if (at(0) === 'google' && at(1) === 'summer' && at(2) === 'of' && at(3) === 'code') {
    return { filter: { key: 'program', value: 'gsoc' }, length: 4 };
  }
  return at(0) === 'lfx' ? { filter: { key: 'program', value: 'lfx' }, length: 1 } : undefined;
}

const term = (value: string, length: number): Found => ({ filter: { key: 'term', value }, length });

/** "term 3", "term 3 of 2024". */
function numberedTermAt(at: (offset: number) => string): Found | undefined {
  if (at(0) !== 'term' || !/^[1-4]$/.test(at(1))) return undefined;
  const year = at(2) === 'of' || at(2) === 'in' ? 3 : 2;
  return YEAR.test(at(year)) ? term(`${at(year)}-${at(1)}`, year + 1) : term(`-${at(1)}`, 2);
}

/** "2024", "2024 term 3", "2024 spring". */
function yearAt(at: (offset: number) => string): Found | undefined {
  if (!YEAR.test(at(0))) return undefined;
  if (at(1) === 'term' && /^[1-4]$/.test(at(2))) return term(`${at(0)}-${at(2)}`, 3);
  return SEASON.test(at(1)) ? term(readTermValue(`${at(1)} ${at(0)}`) ?? at(0), 2) : term(at(0), 1);
}

/** "2024t3", "spring 2023", "any term", or one of the above. */
function termAt(at: (offset: number) => string): Found | undefined {
  const short = YEAR_TERM.exec(at(0));
  if (short) return term(`${short[1]}-${short[2]}`, 1);
  if (WIDE.test(at(0)) && PERIOD.test(at(1))) return term('any', 2);
  if (SEASON.test(at(0)) && YEAR.test(at(1))) return term(readTermValue(`${at(0)} ${at(1)}`) ?? at(1), 2);
  return numberedTermAt(at) ?? yearAt(at);
}

/** The filters that the words speak of, and the words that are left. */
export function readTimes(words: readonly Word[]): {
  readonly filters: readonly Filter[];
  readonly rest: readonly Word[];
} {
  const filters: Filter[] = [];
  const rest: Word[] = [];
  for (let from = 0; from < words.length; ) {
    const at = (offset: number): string => words[from + offset]?.word ?? '';
    const found = words[from]?.minus ? undefined : (programAt(at) ?? termAt(at));
    if (found) {
      const { key, value } = found.filter;
      filters.push({ key, values: [value], negated: false, implied: true });
      from += found.length;
    } else {
      rest.push(words[from] as Word);
      from += 1;
    }
  }
  return { filters: mergedByKey(filters), rest };
}

/** "gsoc 2022 or 2023": one filter for each key, with all its values. */
function mergedByKey(filters: readonly Filter[]): Filter[] {
  return [...Map.groupBy(filters, ({ key }) => key).values()].map((same) => ({
    ...(same[0] as Filter),
    values: [...new Set(same.flatMap(({ values }) => values))],
  }));
}
