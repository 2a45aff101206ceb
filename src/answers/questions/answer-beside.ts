/** What comes after the dates that were told last, or came before them. */
import type { TimelineRow } from '../../ideas/idea.ts';
import { termName } from '../../ideas/term.ts';
import { startOf } from '../../ideas/term-dates.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Told } from '../conversation/memory.ts';
import { remembered, type Turn } from '../conversation/turn.ts';
import { answerDates } from './answer-dates.ts';

/** Null where the timeline tells nothing there. */
export function answerBeside(told: Told, way: 'after' | 'before', context: AnswerContext): Turn | null {
  const timeline = context.catalog.timelines.find(({ program, term }) => termName(program, term) === told.term);
  const isThere = (begin: string): boolean =>
    way === 'before' ? startOf(begin) < startOf(told.from) : isAfter(begin, told);
  const isTold = ({ from, to }: TimelineRow): boolean => way === 'after' && (to ?? from) === told.until;
  const starts = (timeline?.rows ?? [])
    .filter((row) => !isTold(row))
    .flatMap((row) => beginOf(row) ?? [])
    .filter(isThere);
  const next = starts.toSorted((left, right) => startOf(left) - startOf(right)).at(way === 'after' ? 0 : -1);
  if (timeline === undefined || next === undefined) return null;
  const moment = { name: `what comes ${way} that`, isTold: (row: TimelineRow) => beginOf(row) === next };
  return {
    answer: answerDates([], { canApply: false, moment, stage: null }, context, [timeline]),
    memory: remembered('dates', [], []),
  };
}

function beginOf({ from, to }: TimelineRow): string | null {
  return from ?? to;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** On the day on which something ends, what has no time of day comes after it. */
function isAfter(begin: string, { from, until }: Told): boolean {
  if (begin === from) return false;
  return begin.length === DAY_LENGTH ? begin >= until.slice(0, DAY_LENGTH) : startOf(begin) >= startOf(until);
}
