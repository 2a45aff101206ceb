/** What a question in plain words is answered with, as data. */
import type { Basis, Closing, Count, Entry } from '../answer.ts';
import type { ApplicationState, Applications } from '../application-window.ts';
import type { ToldChange } from '../change-log.ts';
import type { OfficialPage } from '../reading/official-pages.ts';
import type { DatesAnswer } from './dates-answer.ts';
import type { NamesAnswer, SidesAnswer } from './figures-answer.ts';

/** An idea as it is named in an answer. */
export type Named = Pick<Entry, 'idea' | 'term' | 'standing'>;

/** What was looked for, as it was understood. */
export interface Sought {
  /** "Go, not Kubernetes"; empty for everything. */
  readonly words: string;
  /** The same as it follows "7 ideas": "for Go without Kubernetes", "of Harbor open for applications". */
  readonly phrase?: string;
  readonly mended: readonly { readonly from: string; readonly to: string }[];
  /** Whose ideas these are besides one that was spoken of: a project or people; the words say no more then. */
  readonly othersOf?: string;
  /** Whether ideas with any of it are told, those with most of it first. */
  readonly any?: boolean;
  /** What the ideas lack, where none has all of it. */
  readonly leftOut?: readonly string[];
  /** Words that none of these has, though others do. */
  readonly unspoken?: readonly string[];
  /** Words passed over, as nothing knows them. */
  readonly ignored?: readonly string[];
}

/** What the ideas of a project ask for, where none of them has what was looked for. */
export interface ProjectInstead {
  readonly project: string;
  /** What was looked for besides the project. */
  readonly thing: string;
  readonly ideas: number;
  readonly onlyEarlier: boolean;
  /** The most asked for first. */
  readonly skills: readonly Count[];
}

/** When one can apply in a term, or could. */
export interface Window {
  readonly term: string;
  readonly state: ApplicationState;
  /** ISO 8601: when applications open where they are ahead, when they closed where they are past; null if untold. */
  readonly at: string | null;
}

/** All ideas that fit, or how many they are. */
export interface FoundAnswer extends Basis {
  readonly kind: 'found';
  readonly counts: boolean;
  readonly sought: Sought;
  readonly entries: readonly Named[];
  /** Of those that are open. */
  readonly closings: readonly Closing[];
  /** Ideas in the terms looked at, fitting or not. */
  readonly of: number;
  /** Whether nothing fits in the newest terms, so that these are of earlier ones. */
  readonly onlyEarlier: boolean;
  /** Ideas of other terms that fit too. */
  readonly earlier: number;
  /** The terms of those, where they are few enough to be named. */
  readonly earlierIn: readonly string[];
  /** The same for a search, page by page; null where no search finds the same. */
  readonly query: string | null;
  /** Where open ones were asked for and none of these can be applied for: when their terms' applications are. */
  readonly noneOpen?: readonly Window[];
  /** What was asked to be explained, which the documents do not. */
  readonly unexplained?: string;
  /** Where these are only some of all that fit: which, of how many. */
  readonly some?: { readonly from: 'first' | 'last'; readonly of: number };
  readonly instead?: ProjectInstead;
  /** Whether a share is asked for. */
  readonly asksShare?: boolean;
}

/** One thing about some ideas. */
export type Fact =
  | 'mentors'
  | 'contact'
  | 'where-to-ask'
  | 'skills'
  | 'outcome'
  | 'upstream'
  | 'apply'
  | 'size'
  | 'difficulty'
  | 'project-of'
  | 'about'
  | 'open';

/** An idea, with what a term's timeline says of applying for it. */
export interface DatedEntry extends Named {
  readonly applications: Applications;
}

export interface FactsAnswer extends Basis {
  readonly kind: 'facts';
  readonly fact: Fact;
  /** What else was asked in the same sentence. */
  readonly also: readonly Fact[];
  readonly sought: Sought;
  /** One idea, or the few that the question may mean. */
  readonly entries: readonly DatedEntry[];
  /** Whether one idea was asked for and several fit. */
  readonly ambiguous: boolean;
  /** The project that was named, where these are its ideas. */
  readonly ofProject?: string;
  /** What was asked where it was not whether one can apply, but whether that is over, or somebody was chosen. */
  readonly asksIf?: 'closed' | 'taken';
  /** Who was asked whether they mentor these ideas, and which of them it is true of, by id. */
  readonly named?: { readonly who: string; readonly by: readonly string[] };
  /** Who is the only mentor of all of them, where it was asked who else there is. */
  readonly alone?: string;
}

/** Ideas side by side. */
export interface CompareAnswer extends Basis {
  readonly kind: 'compare';
  /** Sides that no idea is called, as they were asked for. */
  readonly missing?: readonly string[];
  readonly entries: readonly DatedEntry[];
  /** What was asked which of them has more, or less, of. */
  readonly by?: 'mentors' | 'skills';
}

/** How an idea stands to a skill that was asked about. */
export type Need = 'listed' | 'optional' | 'mentioned' | 'no';

/** Whether ideas ask for something. */
export interface NeedsAnswer extends Basis {
  readonly kind: 'needs';
  readonly thing: string;
  /** Whether it was asked if it is optional, or can be done without. */
  readonly asksOptional: boolean;
  readonly entries: readonly (Named & { readonly need: Need; readonly asWritten: string | null })[];
  /** What all of them are of, where several are looked at: "Harbor". */
  readonly of: string | null;
}

/** An idea and what became of it. */
export interface ChangedIdea extends Named, ToldChange {}

/** What changed since a day. */
export interface ChangesAnswer extends Basis {
  readonly kind: 'changes';
  /** The beginning of the first day that is told of, in UTC. */
  readonly since: Date;
  /** When the last change of all was seen; null where none ever was. */
  readonly last: Date | null;
  /** What it was asked for; empty for everything. */
  readonly words: string;
  readonly changes: readonly ChangedIdea[];
}

/** What a term's document says, in its own words. */
export interface Quote {
  readonly term: string;
  readonly words: string;
}

/** The documents do not hold it. */
export interface UnknownAnswer extends Basis {
  readonly kind: 'unknown';
  /** "Pay and stipends", "quantum mesh". */
  readonly what: string;
  /** What the documents say of it all the same. */
  readonly quotes?: readonly Quote[];
  readonly why: 'topic' | 'no-match' | 'not-together' | 'no-mentor' | 'no-term' | 'no-changes';
  readonly pages: readonly OfficialPage[];
  readonly suggestions: readonly string[];
  /** Terms that there are, where one was asked for that is not; the nearest first. */
  readonly instead?: readonly string[];
}

/** Nothing was asked, or nothing that the documents speak of. */
export interface TalkAnswer extends Basis {
  readonly kind: 'talk';
  readonly talk:
    | 'greeting'
    | 'thanks'
    | 'noted'
    | 'abilities'
    | 'guidance'
    | 'watch'
    | 'off-topic'
    | 'language'
    | 'which-idea';
  readonly examples: readonly string[];
  readonly pages: readonly OfficialPage[];
}

export type QuestionAnswer =
  | FoundAnswer
  | FactsAnswer
  | CompareAnswer
  | DatesAnswer
  | ChangesAnswer
  | NamesAnswer
  | SidesAnswer
  | NeedsAnswer
  | UnknownAnswer
  | TalkAnswer;
