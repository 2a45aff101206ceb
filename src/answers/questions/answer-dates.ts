/** When things happen, and whether one can apply now: from the timelines, never from a `Status:` line. */
import type { Idea, Program, Timeline, TimelineRow } from '../../ideas/idea.ts';
import { nextDate, phaseAt } from '../../ideas/phase.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import { endOf, startOf } from '../../ideas/term-dates.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
import { DURATION, type Moment, PROPOSALS, type StageAsked } from '../reading/moments.ts';
import { OFFICIAL_PAGES, type OfficialPage } from '../reading/official-pages.ts';
import { standings } from '../standing.ts';
import { termOf } from '../terms.ts';
import { timelineOf } from './context-of.ts';
import type { DatesAnswer, TermDates } from './dates-answer.ts';

/** What of the dates is asked for. */
export interface DatesAsked {
  /** Whether one can apply now. */
  readonly canApply: boolean;
  readonly moment: Moment | null;
  readonly stage: StageAsked | null;
  /** Where no term was named the next one matters: whether it was asked for, or is worth telling besides. */
  readonly next?: 'asked' | 'besides' | null;
}

/**
 * @param ideas of the terms that were asked about.
 * @param more terms that have a timeline and that are told of besides.
 */
export function answerDates(
  ideas: readonly Idea[],
  { canApply, moment, stage, next = null }: DatesAsked,
  context: AnswerContext,
  more: readonly Timeline[] = [],
): DatesAnswer {
  const terms = [...Map.groupBy(ideas, (idea) => `${idea.program} ${idea.term}`).values()].toSorted((left, right) =>
    compareTerms(right[0]?.term ?? null, left[0]?.term ?? null),
  );
  const told = terms.flatMap((same) => {
    const [idea] = same;
    const timeline = idea === undefined ? null : timelineOf(context, idea);
    return timeline === null ? [] : [termDates(timeline, same, moment, context)];
  });
  const besides = more.map((timeline) => termDates(timeline, ideasOf(timeline, context), moment, context));
  const dates = [...told, ...besides].toSorted(
    (left, right) => urgency(left, context.now) - urgency(right, context.now),
  );
  const undated = terms.flatMap(([idea]) =>
    idea !== undefined && timelineOf(context, idea) === null ? [termName(idea.program, idea.term)] : [],
  );
  const isOver = moment === null && stage === null && dates.every(({ applications }) => applications.state === 'past');
  const nextUntold = isOver && dates.length > 0 ? next : null;
  const besidesThem = more.flatMap((timeline) => ideasOf(timeline, context));
  const silent =
    nextUntold === null ? ideas.filter((idea) => timelineOf(context, idea) === null) : [...ideas, ...besidesThem];
  return {
    kind: 'dates',
    canApply,
    moment: moment?.name ?? null,
    stage,
    asksDuration: moment?.name === DURATION,
    dates: comingFirst(dates, moment, context.now),
    nextUntold,
    undated,
    pages: silent.length === 0 ? [] : pagesFor(silent),
    readAt: context.readAt,
    terms: [...new Set(terms.flatMap(([idea]) => (idea === undefined ? [] : [termOf(idea)])))].filter(
      (term) => term !== null,
    ),
  };
}

function ideasOf({ program, term }: Timeline, { catalog }: AnswerContext): readonly Idea[] {
  return catalog.ideas.filter((idea) => idea.program === program && idea.term === term);
}

const URGENCY = { open: 0, ahead: 1, untold: 2, past: 3 } as const;

/** What one can apply for now comes first, then what opens next. */
function urgency({ applications: { state, opens } }: TermDates, now: Date): number {
  const wait = state === 'ahead' && opens !== null ? startOf(opens) - now.getTime() : 0;
  return URGENCY[state] + wait / LONG_AHEAD_MS;
}

const LONG_AHEAD_MS = 10 * 366 * 24 * 3_600_000;

/** Of the terms that tell of a moment, those where it is still to come, the next first; else all of them. */
function comingFirst(dates: readonly TermDates[], moment: Moment | null, now: Date): readonly TermDates[] {
  // Proposals may be over where applications are open: of both the more urgent term is told first.
  if (moment === null || dates.length < 2 || moment.name === PROPOSALS) return dates;
  const at = ({ asked }: TermDates): number =>
    Math.min(...asked.map((row) => (isPast(row, now) ? Number.POSITIVE_INFINITY : (nextInstant(row, now) ?? LATEST))));
  const coming = dates.filter((one) => at(one) <= LATEST);
  return (coming.length === 0 ? dates : coming).toSorted((left, right) => at(left) - at(right));
}

/** A row without a date is told after all that have one. */
const LATEST = Number.MAX_SAFE_INTEGER;

function termDates(
  timeline: Timeline,
  ideas: readonly Idea[],
  moment: Moment | null,
  { catalog, now }: AnswerContext,
): TermDates {
  const standingOf = standings(catalog, now);
  const asked = moment === null ? [] : timeline.rows.filter((row) => moment.isTold(row));
  const others = { ...timeline, rows: timeline.rows.filter((row) => !asked.includes(row)) };
  return {
    term: termName(timeline.program, timeline.term),
    source: timeline.source,
    duration: timeline.duration ?? null,
    phase: phaseAt(timeline, now),
    applications: applicationsOf(timeline, now),
    asked,
    next: nextDate(others, now),
    coming: comingRows(others, now),
    past: others.rows.filter((row) => isPast(row, now)),
    ideas: ideas.length,
    areAll: catalog.ideas.every((idea) => ideas.includes(idea) || !isOf(idea, timeline)),
    open: ideas.filter((idea) => standingOf(idea) === 'open').length,
  };
}

function isOf(idea: Idea, { program, term }: Timeline): boolean {
  return idea.program === program && idea.term === term;
}

/** What is not over, by its next date; rows without one keep their place behind the one before them. */
function comingRows({ rows }: Timeline, now: Date): readonly TimelineRow[] {
  let last = now.getTime();
  const placed = rows
    .filter((row) => !isPast(row, now))
    .map((row) => {
      last = nextInstant(row, now) ?? last;
      return { row, at: last };
    });
  return placed.toSorted((left, right) => left.at - right.at).map(({ row }) => row);
}

function isPast({ from, to }: TimelineRow, now: Date): boolean {
  const last = to ?? from;
  return last !== null && endOf(last) < now.getTime();
}

/** When a row begins, or ends where it has begun; null where it is not dated. */
function nextInstant({ from, to }: TimelineRow, now: Date): number | null {
  if (from !== null && startOf(from) > now.getTime()) return startOf(from);
  const last = to ?? from;
  return last === null ? null : endOf(last);
}

function pagesFor(ideas: readonly Idea[]): readonly OfficialPage[] {
  const programs = new Set<Program | null>(ideas.map(({ program }) => program));
  return [
    ...(programs.has('gsoc') ? [OFFICIAL_PAGES.gsocTimeline] : []),
    ...(programs.has('gsoc') && programs.size === 1 ? [] : [OFFICIAL_PAGES.lfxGuidelines]),
  ];
}
