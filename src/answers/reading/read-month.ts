/** The month or the day of which it is asked what happens then: "what happens in March 2027", "anything on 12 May?". */
import { MONTHS } from '../../ideas/months.ts';

/** Months are counted from 1; the year or the day is null where none is said. */
export interface MonthAsked {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** As it is said: "March 2027". */
  readonly name: string;
}

const MONTH = String.raw`(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\.?`;
const DAY = (name: string): string => String.raw`(?<${name}>[0-3]?\d)(?:st|nd|rd|th)?`;
const ASKED =
  "(?:what(?:'s| is| are| will| does| do)?(?: there| all)?|(?:is |are |will |does )?(?:there )?(?:anything|something)|when|(?:what|which|any|the|show(?: me)?|list)(?: the| all| important| key)? (?:dates?|deadlines?|events?|milestones?)(?: are(?: there)?| is(?: there)?)?)";
const HAPPENS =
  '(?: (?:going to )?(?:happens?|happening|going on|on|due|planned|scheduled|coming(?: up)?|up|there|the dates?|dates?|deadlines?|to be done))*';
const WHEN_ASKED = new RegExp(
  String.raw`^(?:(?:and|so|ok|then) )*${ASKED}${HAPPENS}(?: (?:in|with|for) (?:lfx|gsoc))? (?:in|on|during|for|by) (?:(?:early|late|mid|the|month|of) )*(?:${DAY('before')} (?:of )?)?${MONTH}(?: ${DAY('after')}(?!\d))?(?:,? (?<year>20\d\d))?(?: (?:in|for) (?:lfx|gsoc))?[?.! ]*$`,
  'i',
);

/** Of a sentence in lower case; null where it asks for something else than a month. */
export function readMonth(sentence: string): MonthAsked | null {
  const said = WHEN_ASKED.exec(sentence)?.groups;
  if (said?.month === undefined) return null;
  const start = said.month.slice(0, 3).toLowerCase();
  const at = MONTHS.findIndex((name) => name.toLowerCase().startsWith(start));
  const day = said.before ?? said.after;
  return {
    year: said.year === undefined ? null : Number(said.year),
    month: at + 1,
    day: day === undefined ? null : Number(day),
    name: [day, MONTHS[at], said.year].filter(Boolean).join(' '),
  };
}
