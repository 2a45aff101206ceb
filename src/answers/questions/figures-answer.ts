/** What a question for names and how many there are of each is answered with, as data. */
import type { Idea } from '../../ideas/idea.ts';
import type { Phase } from '../../ideas/phase.ts';
import type { Basis, Count } from '../answer.ts';
import type { Named, Sought } from './question-answer.ts';

/** A name with what there is of it. */
export interface NameCount extends Count {
  /** How many there are of the unit that is counted, where that is no idea. */
  readonly units?: number;
  /** Ideas in each of the terms that were asked for together. */
  readonly each?: readonly number[];
  /** Of a term, where it stands now. */
  readonly phase?: Phase;
}

/** Which of all names are told, or in which order. */
export type Picked =
  | { readonly kind: 'ranked'; readonly order: 'most' | 'fewest' }
  | { readonly kind: 'bounded'; readonly least: number; readonly most: number; readonly open?: true }
  | { readonly kind: 'both'; readonly terms: readonly string[] }
  /** In so many of so many terms. */
  | { readonly kind: 'every'; readonly terms: number; readonly most: number }
  | { readonly kind: 'only'; readonly inside: string; readonly outside: string };

/** Projects, skills, mentors' or terms' names with how many ideas each has. */
export interface NamesAnswer extends Basis {
  readonly kind: 'names';
  /** `shared-mentor`: mentors of several ideas, or of two that were named. */
  readonly of: 'project' | 'skill' | 'term' | 'mentor' | 'shared-mentor';
  readonly sought: Sought;
  readonly names: readonly NameCount[];
  /** What is counted of each; ideas unless it says something else. */
  readonly unit?: 'idea' | 'mentor' | 'project' | 'term';
  readonly picked?: Picked;
  /** Of the unit, for each name; where it was asked for. */
  readonly average?: number;
  /** Whether two were named and these are what they share. */
  readonly isBetween?: boolean;
  /** Whether all of several ideas have the same mentors, and how many ideas these are; where that was asked. */
  readonly areSame?: { readonly all: boolean; readonly of: number };
  /** The terms in which two that were named share nothing, where they do with earlier terms. */
  readonly noneOf?: readonly string[];
  /** Whether two that were named share nothing in any term. */
  readonly neverAny?: boolean;
  /** Of mentors, so many ideas or more make them named; 1 for whoever is named at all. */
  readonly least: number;
  /** The ideas behind them. */
  readonly ideas: readonly Idea[];
  /** Whether these are told too, as they are few. */
  readonly tellsIdeas?: boolean;
}

/** One of several things that are set side by side by their figures. */
export interface Side {
  readonly name: string;
  readonly ideas: number;
  readonly open: number;
  readonly projects: number;
  /** What its ideas ask for most, the most first. */
  readonly skills: readonly Count[];
  /** Its ideas, where it is no term and they are few. */
  readonly entries: readonly Named[];
  /** The projects of a term, by name; empty where the side is no term. */
  readonly names: readonly string[];
}

/** Terms, projects or skills side by side. */
export interface SidesAnswer extends Basis {
  readonly kind: 'sides';
  readonly sides: readonly Side[];
  /** Whether those that can be applied for are compared. */
  readonly ofOpen: boolean;
}
