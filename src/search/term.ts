/** A term of the index: an ordinary word in all its forms, or a name in all its spellings. */
export interface Term {
  /** As the index knows it: a word's stem, or a sign no word begins with and the number of a name's concept. */
  readonly key: string;
  /** From 0, apart for words and for names. */
  readonly number: number;
  /** In how many ideas it stands. */
  ideas: number;
  /** Whether it is a word of a mentor's name. */
  ofMentor: boolean;
  /** Whether it stands in a title. */
  ofTitle: boolean;
  /** Where it was last put: the number of an idea and of a field of it, so that each is counted once. */
  idea: number;
  field: number;
  /** How often it stands in the text at hand. */
  count: number;
}

function termOf(key: string, number: number): Term {
  return { key, number, ideas: 0, ofMentor: false, ofTitle: false, idea: -1, field: -1, count: 0 };
}

export const wordTerm = termOf;

export const nameTerm = (concept: number): Term => termOf(`#${concept}`, concept);
