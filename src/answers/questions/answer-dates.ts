/** When things happen, and whether one can apply now: from the timelines, never from a `Status:` line. */
import type { Idea, Program, Timeline, TimelineRow } from '../../ideas/idea.ts';
import { nextDate, phaseAt } from '../../ideas/phase.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import { endOf, startOf } from '../../ideas/term-dates.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
import { standings } from '../standing.ts';
import { termOf } from '../terms.ts';
import { timelineOf } from './context-of.ts';
import type { Moment } from './moments.ts';
import { OFFICIAL_PAGES, type OfficialPage } from './official-pages.ts';
import type { DatesAnswer, TermDates } from './question-answer.ts';

/** What of the dates is asked for. */
export interface DatesAsked {
  /** Whether one can apply now. */
  readonly canApply: boolean;
  readonly moment: Moment | null;
}

/** @param ideas of the terms that were asked about. */
export function answerDates(
  ideas: readonly Idea[],
  { canApply, moment }: DatesAsked,
  context: AnswerContext,
): DatesAnswer {
  const terms = [...Map.groupBy(ideas, (idea) => `${idea.program} ${idea.term}`).values()].toSorted((left, right) =>
    compareTerms(right[0]?.term ?? null, left[0]?.term ?? null),
  );
  const dates = terms.flatMap((same) => {
    const [idea] = same;
    const timeline = idea === undefined ? null : timelineOf(context, idea);
    return timeline === null ? [] : [termDates(timeline, same, moment, context)];
  });
  const undated = terms.flatMap(([idea]) =>
    idea !== undefined && timelineOf(context, idea) === null ? [termName(idea.program, idea.term)] : [],
  );
  return {
    kind: 'dates',
    canApply,
    moment: moment?.name ?? null,
    dates,
    undated,
    pages: undated.length === 0 ? [] : pagesFor(ideas.filter((idea) => timelineOf(context, idea) === null)),
    readAt: context.readAt,
    terms: [...new Set(terms.flatMap(([idea]) => (idea === undefined ? [] : [termOf(idea)])))].filter(
      (term) => term !== null,
    ),
  };
}

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
    phase: phaseAt(timeline, now),
    applications: applicationsOf(timeline, now),
    asked,
    next: nextDate(others, now),
    coming: comingRows(others, now),
    past: others.rows.filter((row) => isPast(row, now)),
    ideas: ideas.length,
    open: ideas.filter((idea) => standingOf(idea) === 'open').length,
  };
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
