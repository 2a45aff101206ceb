/** Whether mentees can apply in a term now, by its timeline. */
import type { Timeline } from '../ideas/idea.ts';
import { applicationWindow, type Phase, phaseAt, writtenWindow } from '../ideas/phase.ts';

/** `untold` where the timeline does not tell. */
export type ApplicationState = 'ahead' | 'open' | 'past' | 'untold';

export interface Applications {
  readonly state: ApplicationState;
  /** ISO 8601: an instant, or a day where the timeline tells no time of day. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** Whole days until applications close; null unless they are open and the end is dated. */
  readonly daysLeft: number | null;
  /** What the document says of these dates, in its own words. */
  readonly words: readonly string[];
}

const DAY_MS = 86_400_000;

const BY_PHASE: Readonly<Record<Phase, ApplicationState>> = {
  proposals: 'ahead',
  'applications open': 'open',
  review: 'past',
  running: 'past',
  over: 'past',
  unknown: 'untold',
};

/** @param timeline null where no document tells one. */
export function applicationsOf(timeline: Timeline | null, now: Date): Applications {
  if (timeline === null) return { state: 'untold', opens: null, closes: null, daysLeft: null, words: [] };
  const { from: opens, to: closes, words } = writtenWindow(timeline);
  const state = stateOf(timeline, now);
  const end = applicationWindow(timeline)?.to ?? null;
  const daysLeft = state !== 'open' || end === null ? null : Math.floor((end.getTime() - now.getTime()) / DAY_MS);
  return { state, opens, closes, daysLeft, words };
}

/** By the window's own ends where they are dated, else by what the term has come to. */
function stateOf(timeline: Timeline, now: Date): ApplicationState {
  const window = applicationWindow(timeline);
  if (window !== null && window.to !== null && window.to < now) return 'past';
  if (window !== null && window.from !== null && window.from > now) return 'ahead';
  return BY_PHASE[phaseAt(timeline, now)];
}
