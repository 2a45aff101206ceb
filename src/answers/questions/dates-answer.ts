/** What a question for dates is answered with, as data. */
import type { Source, TimelineRow } from '../../ideas/idea.ts';
import type { NextDate, Phase } from '../../ideas/phase.ts';
import type { Basis } from '../answer.ts';
import type { Applications } from '../application-window.ts';
import type { OfficialPage } from '../reading/official-pages.ts';

/** One term and where it stands now. */
export interface TermDates {
  readonly term: string;
  /** Where its timeline stands. */
  readonly source: Source;
  /** How long a mentorship is, in the document's words; null where it says nothing. */
  readonly duration: string | null;
  readonly phase: Phase;
  readonly applications: Applications;
  /** What is told of the moment that was asked for, and is in neither list below. */
  readonly asked: readonly TimelineRow[];
  readonly next: NextDate | null;
  /** What is not over yet, the next first, and what cannot be dated. */
  readonly coming: readonly TimelineRow[];
  /** What is over, in the document's order. */
  readonly past: readonly TimelineRow[];
  /** How many ideas were asked about. */
  readonly ideas: number;
  /** Whether those are all of the term. */
  readonly areAll: boolean;
  readonly open: number;
}

export interface DatesAnswer extends Basis {
  readonly kind: 'dates';
  /** Whether it was asked if one can apply now: yes or no is the answer then. */
  readonly canApply: boolean;
  /** The moment that was asked for, where it is another than applying: "the midterm". */
  readonly moment: string | null;
  readonly dates: readonly TermDates[];
  /** Whether how long a term lasts was asked: the document's words of it are the answer then. */
  readonly asksDuration: boolean;
  /** Whether it was asked if a term has begun or is over: yes or no is the answer then. */
  readonly stage: 'begun' | 'over' | null;
  /** Where no document tells when one can apply next: whether that was asked, or is worth saying besides. */
  readonly nextUntold: 'asked' | 'besides' | null;
  /** Terms asked for whose dates stand in no document. */
  readonly undated: readonly string[];
  readonly pages: readonly OfficialPage[];
}
