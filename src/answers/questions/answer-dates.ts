/** When things happen, and whether one can apply now: from the timelines, never from a `Status:` line. */
import type { Idea, Program, Timeline } from '../../ideas/idea.ts';
import { applicationWindow, nextDate, phaseAt } from '../../ideas/phase.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import { standings } from '../standing.ts';
import { termOf } from '../terms.ts';
import { timelineOf } from './context-of.ts';
import { OFFICIAL_PAGES, type OfficialPage } from './official-pages.ts';
import type { DatesAnswer, TermDates } from './question-answer.ts';

/** @param ideas of the terms that were asked about. */
export function answerDates(ideas: readonly Idea[], canApply: boolean, context: AnswerContext): DatesAnswer {
  const terms = [...Map.groupBy(ideas, (idea) => `${idea.program} ${idea.term}`).values()].toSorted((left, right) =>
    compareTerms(right[0]?.term ?? null, left[0]?.term ?? null),
  );
  const dates = terms.flatMap((same) => {
    const [idea] = same;
    const timeline = idea === undefined ? null : timelineOf(context, idea);
    return timeline === null ? [] : [termDates(timeline, same, context)];
  });
  const undated = terms.flatMap(([idea]) =>
    idea !== undefined && timelineOf(context, idea) === null ? [termName(idea.program, idea.term)] : [],
  );
  return {
    kind: 'dates',
    canApply,
    dates,
    undated,
    pages: undated.length === 0 ? [] : pagesFor(ideas),
    readAt: context.readAt,
    terms: [...new Set(terms.flatMap(([idea]) => (idea === undefined ? [] : [termOf(idea)])))].filter(
      (term) => term !== null,
    ),
  };
}

function termDates(timeline: Timeline, ideas: readonly Idea[], { catalog, now }: AnswerContext): TermDates {
  const window = applicationWindow(timeline);
  const standingOf = standings(catalog, now);
  return {
    term: termName(timeline.program, timeline.term),
    phase: phaseAt(timeline, now),
    next: nextDate(timeline, now),
    opens: window?.from ?? null,
    closes: window?.to ?? null,
    rows: timeline.rows,
    ideas: ideas.length,
    open: ideas.filter((idea) => standingOf(idea) === 'open').length,
  };
}

function pagesFor(ideas: readonly Idea[]): readonly OfficialPage[] {
  const programs = new Set<Program | null>(ideas.map(({ program }) => program));
  return [
    ...(programs.has('gsoc') ? [OFFICIAL_PAGES.gsocTimeline] : []),
    ...(programs.has('gsoc') && programs.size === 1 ? [] : [OFFICIAL_PAGES.lfxGuidelines]),
  ];
}
