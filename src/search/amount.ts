/** Amounts of time in a query: "2 years of Spring Boot", "350 hours", "a 175h project". */

const HOURS = /^(\d{1,3})(?:h|hrs?|hours?)?$/;
const OTHER_SHORT = /^\d{1,2}(?:y|yrs?|yoe|months?|weeks?)$/;
const OTHER_UNIT = /^(?:years?|yrs?|months?|weeks?|days?)$/;

/** An amount at the beginning of the words. */
export interface Amount {
  /** As sizes of ideas are written; empty where it says nothing of an idea, as years of experience do. */
  readonly sizes: readonly string[];
  /** How many words it takes. */
  readonly length: number;
}

/** @param at the word so many places on, folded; empty past the end. */
export function amountAt(at: (offset: number) => string): Amount | undefined {
  const first = at(0);
  if (OTHER_SHORT.test(first)) return { sizes: [], length: 1 };
  const [, number] = HOURS.exec(first) ?? [];
  if (number === undefined) return undefined;
  const isWhole = number !== first;
  if (isWhole || /^(?:h|hrs?|hours?)$/.test(at(1))) return { sizes: [number, `${number}h`], length: isWhole ? 1 : 2 };
  return OTHER_UNIT.test(at(1)) ? { sizes: [], length: 2 } : undefined;
}
