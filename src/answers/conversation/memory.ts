/**
 * What a conversation is about, so that "the second one" and "what about Python?" mean something.
 *
 * Only ids, names of the catalog and filters are remembered, never what somebody wrote.
 */
import type { Intent } from '../reading/intent.ts';

/** Names that were listed, in the order told. */
export interface Listed {
  readonly of: 'project' | 'term';
  readonly names: readonly string[];
}

/** The dates that were told last: the term's name, and from when to when they are, ISO 8601. */
export interface Told {
  readonly term: string;
  readonly from: string;
  readonly until: string;
}

export interface Memory {
  /** The ideas last shown, by id, in the order shown. */
  readonly ideas: readonly string[];
  /** The one among them that was spoken of last; null where none was singled out. */
  readonly focus: string | null;
  /** The one that was singled out before that, of the same list; null where none was. */
  readonly focusBefore: string | null;
  /** What was listed where it was no ideas; null where ideas were. */
  readonly listed: Listed | null;
  /** What they were found by, as filters of the query language: `skill:"Go" project:"Karmada"`. */
  readonly filters: readonly string[];
  /** What was asked of them. */
  readonly intent: Intent;
  /** The mentors that were asked about, by handle or name; empty where "they" are the mentors of the ideas. */
  readonly people: readonly string[];
  /** Of a term's dates, what was told last; null where no date was. */
  readonly told: Told | null;
  /** What was shown before, the latest first, so that there is a list to go back to. */
  readonly before: readonly (readonly string[])[];
}

export const NOTHING_YET: Memory = {
  ideas: [],
  focus: null,
  focusBefore: null,
  listed: null,
  filters: [],
  intent: 'find',
  people: [],
  told: null,
  before: [],
};

/** Lists that one can go back to; who goes back past these has forgotten them too. */
const MOST_BEFORE = 3;
/** Of longer lists nobody means "the other one". */
const LONGEST_BEFORE = 40;

/** What was shown up to now, for the turn after. */
export function shownBefore({ ideas, before }: Memory): Memory['before'] {
  if (ideas.length === 0 || ideas.length > LONGEST_BEFORE) return before;
  const others = before.filter((list) => list.join(' ') !== ideas.join(' '));
  return [ideas, ...others].slice(0, MOST_BEFORE);
}
