/** What people ask that no list of ideas holds. */
import type { OfficialPage } from './official-pages.ts';

/** A subject that the documents are silent about, with the pages that are not. */
export interface Topic {
  /** How it is said: "how much the stipend is". */
  readonly words: string;
  readonly pages: readonly OfficialPage[];
}

/** A topic with the ways of asking about it. */
export interface AskedTopic extends Topic {
  /** Each a way of asking about it: all its cues stand in the sentence. */
  readonly asked: readonly (readonly RegExp[])[];
  /** With any of these it is about something else. */
  readonly not?: RegExp;
}
