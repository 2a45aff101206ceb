/** A subscription in words, and what is to come of it. */
import type { DigestAbout } from '../blocks/digest-messages.ts';
import type { Matching, Outlook, Spoken } from '../blocks/subscription-messages.ts';
import { listed } from '../blocks/wording.ts';
import { describeInstant, describeSchedule } from '../digests/describe-schedule.ts';
import { TOPICS } from '../digests/plan-digest.ts';
import { dueSlot, nextSlot, type Schedule } from '../digests/schedule.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { describeQuery } from '../search/describe-query.ts';
import type { Mend } from '../search/mend.ts';
import { parseQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import { createPlanner, readPending } from './plan-subscriptions.ts';

export type Wish = Pick<Subscription, 'filter' | 'topics' | 'schedule'>;

const SHOWN = 3;

function filterText(filter: string): string {
  const parsed = parseQuery(filter);
  return filter === '' || parsed.kind === 'refused' ? 'all ideas' : describeQuery(parsed.query);
}

/** "Go; only new and open ones; on Mondays at 09:00 (UTC)". */
export function describeWish({ filter, topics, schedule }: Wish): string {
  const kinds = topics.length === TOPICS.length ? [] : [`only ${listed(topics)} ones`];
  return [filterText(filter), ...kinds, describeSchedule(schedule)].join('; ');
}

export function spokenOf(subscription: Subscription): Spoken {
  return { name: subscription.id, what: describeWish(subscription) };
}

/** What a digest says of its subscription. */
export function aboutOf({ filter, schedule, settledAt }: Subscription): DigestAbout {
  return {
    filter: filter || null,
    schedule: describeSchedule(schedule),
    since: describeInstant(settledAt, schedule.zone),
  };
}

export function isSame(a: Wish, b: Wish): boolean {
  return JSON.stringify([a.filter, a.topics, a.schedule]) === JSON.stringify([b.filter, b.topics, b.schedule]);
}

/** When the next digest comes; null where one is due already, or "never". */
export function nextText({ schedule, settledAt }: { schedule: Schedule; settledAt: Date }, now: Date): string | null {
  if (dueSlot(schedule, settledAt, now) !== null) return null;
  const slot = nextSlot(schedule, now);
  return slot === null ? 'never' : describeInstant(slot, schedule.zone);
}

/** A filter as it was meant, its slips mended as a search would: later digests are matched by the letter. */
export function mendFilter(filter: string, index: SearchIndex): MendedFilter {
  const parsed = parseQuery(filter);
  if (filter === '' || parsed.kind === 'refused') return { filter, mends: [] };
  const { query, mended } = search(index, parsed.query, 'any');
  return mended.length === 0 ? { filter, mends: [] } : { filter: query.text, mends: mended };
}

export interface MendedFilter {
  readonly filter: string;
  readonly mends: readonly Mend[];
}

/** The ideas that a filter lets through as they stand; what a digest would have to guess at is none. */
function matchingOf(filter: string, index: SearchIndex): Matching {
  const newest = index.ideas.filter(({ program, term }) => index.newest.get(program) === term);
  const all = { first: newest.slice(0, SHOWN), earlier: index.ideas.length - newest.length, query: 'projects' };
  if (filter === '') return { ...all, count: newest.length, meant: [] };
  const parsed = parseQuery(filter);
  if (parsed.kind === 'refused') return { ...all, count: 0, first: [], meant: [] };
  const { hits, relaxed, mended, earlier, understood, suggestions } = search(index, parsed.query);
  const matches = relaxed.length + mended.length > 0 ? [] : hits;
  return {
    count: matches.length,
    first: matches.slice(0, SHOWN).map(({ idea }) => idea),
    earlier: mended.length > 0 ? 0 : earlier,
    query: filter,
    meant: mended.length > 0 && relaxed.length === 0 ? [understood] : suggestions,
  };
}

/** What a subscription would be told if it were due now, and when it is. */
export async function outlookOf(
  store: Store,
  index: SearchIndex,
  subscription: Subscription,
  now: Date,
): Promise<Outlook> {
  const plan = createPlanner(await readPending(store, [subscription]));
  const { schedule, settledAt, filter, channel } = subscription;
  return {
    next: nextText(subscription, now),
    plan: plan(subscription, await store.deliveries.told(channel)),
    since: describeInstant(settledAt, schedule.zone),
    matching: matchingOf(filter, index),
  };
}
