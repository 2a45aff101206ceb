/**
 * What we say, as data, before any Block Kit.
 *
 * An answer holds everything a person is told and nothing about how it looks: a message in Slack, a view and the
 * terminal are renderings of the same value.
 */
import type { Idea } from '../ideas/idea.ts';
import type { QuestionAnswer } from './questions/question-answer.ts';
import type { ListRequest, OverviewRequest, Request } from './request.ts';

/** Part of every answer: how fresh it is, and what it speaks of. */
export interface Basis {
  /** When the documents were read. */
  readonly readAt: Date;
  /** The terms it is about, newest first: "LFX 2024 Term 3". */
  readonly terms: readonly string[];
}

/**
 * Whether one can apply for an idea: it is only proposed, accepted, open; or it was open in a term whose
 * applications are over.
 */
export type Standing = 'proposed' | 'accepted' | 'open' | 'closed';

/** When the applications of a term close. */
export interface Closing {
  /** "LFX 2024 Term 3". */
  readonly term: string;
  /** ISO 8601: an instant, or a day where the timeline tells no time of day. */
  readonly at: string;
}

/** One idea of a list. */
export interface Entry {
  readonly idea: Idea;
  /** "LFX 2024 Term 3"; null where the documents do not tell. */
  readonly term: string | null;
  readonly standing: Standing;
  /** Its skills that the query asks for, as written. */
  readonly askedSkills: readonly string[];
  /** Its other skills, as written. */
  readonly otherSkills: readonly string[];
  /** What else of the query it has, in its title or text. */
  readonly mentions: readonly string[];
}

/** More of the same in terms that were not looked at. */
export interface Earlier {
  readonly count: number;
  readonly request: Request;
}

/** What was asked, as it was understood. */
export interface Subject {
  /** Words that follow "7 ideas": "for Go and Kubernetes", "of Thanos"; empty where everything was asked for. */
  readonly words: string;
  /** What the best of the ideas lacks; empty where all ideas have all of it. */
  readonly leftOut: readonly string[];
  /** Words that look like typos, and what was looked for instead. */
  readonly mended: readonly { readonly from: string; readonly to: string }[];
  /** What could not be taken as it was typed, in sentences. */
  readonly notes: readonly string[];
}

/** One page of the ideas that match. */
export interface ListAnswer extends Basis {
  readonly kind: 'list';
  readonly request: ListRequest;
  readonly subject: Subject;
  /** The ideas of this page. */
  readonly entries: readonly Entry[];
  /** The place of the first of them among all, from 1. */
  readonly first: number;
  /** Of all pages. */
  readonly total: number;
  /** How many of all, the last ones, have only part of what a sentence asks for. */
  readonly nearly: number;
  /** From 1, and never beyond the last. */
  readonly page: number;
  readonly pages: number;
  readonly earlier: Earlier | null;
  /** Of the ideas on this page that are open. */
  readonly closings: readonly Closing[];
  /** Whether every term was asked for. */
  readonly anyTerm: boolean;
  /** Whether a mentor was asked for: then mentors are named, and where to ask. */
  readonly namesMentors: boolean;
}

/** Nothing matches. */
export interface NothingAnswer extends Basis {
  readonly kind: 'nothing';
  readonly subject: Subject;
  /** Requests that would find something. */
  readonly suggestions: readonly Request[];
  readonly earlier: Earlier | null;
}

/** The query cannot be followed; the message says why, and what would be valid. */
export interface RefusedAnswer {
  readonly kind: 'refused';
  readonly message: string;
}

/** Everything about one idea. */
export interface IdeaAnswer extends Basis {
  readonly kind: 'idea';
  readonly idea: Idea;
  /** "LFX 2024 Term 3"; null where the documents do not tell. */
  readonly term: string | null;
  readonly standing: Standing;
  /** Empty where it is not open, or its term's timeline does not tell. */
  readonly closings: readonly Closing[];
}

/** The idea that was asked for is not in the documents any more. */
export interface GoneAnswer extends Basis {
  readonly kind: 'gone';
  readonly id: string;
  /** Where to look instead; null where the id tells nothing. */
  readonly instead: Request | null;
}

/** A name of an overview and how many ideas it has. */
export interface Count {
  readonly name: string;
  readonly ideas: number;
  /** How many of them can be applied for. */
  readonly open: number;
}

/** One page of all projects or of all skills. */
export interface OverviewAnswer extends Basis {
  readonly kind: 'overview';
  readonly request: OverviewRequest;
  readonly counts: readonly Count[];
  /** The place of the first of them among all, from 1. */
  readonly first: number;
  /** Projects or skills on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Ideas in these terms. */
  readonly ideas: number;
  /** The same over every term; null where that is no more. */
  readonly earlier: Earlier | null;
}

/** What can be asked, by examples that have answers. */
export interface HelpAnswer extends Basis {
  readonly kind: 'help';
  readonly ideas: number;
  readonly open: number;
  readonly projects: number;
  readonly examples: readonly { readonly request: Request; readonly meaning: string }[];
}

/** Answers to the questions of one message, in its order. */
export interface SeveralAnswer {
  readonly kind: 'several';
  readonly answers: readonly SingleAnswer[];
}

export type Answer = SingleAnswer | SeveralAnswer;

export type SingleAnswer =
  | HelpAnswer
  | ListAnswer
  | NothingAnswer
  | RefusedAnswer
  | IdeaAnswer
  | GoneAnswer
  | OverviewAnswer
  | QuestionAnswer;
