/** What people say about subscriptions, carried out, and what they are told. */
import { type Message, pageMessage } from '../blocks/answer-message.ts';
import { notes, rich } from '../blocks/part.ts';
import { bulletList, section, text } from '../blocks/rich-text.ts';
import { counted, listed } from '../blocks/wording.ts';
import { describeSchedule } from '../digests/describe-schedule.ts';
import { parseSubscriptionRequest, type SubscriptionRequest } from '../digests/parse-subscribe.ts';
import { TOPICS } from '../digests/plan-digest.ts';
import type { Poster } from '../digests/post.ts';
import { nextSlot, type Schedule } from '../digests/schedule.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { Idea } from '../ideas/idea.ts';
import { describeQuery } from '../search/describe-query.ts';
import { parseQuery } from '../search/query.ts';
import type { Store } from '../store/store.ts';
import { createFilterMatcher } from './match-filter.ts';

export interface Managing {
  readonly store: Store;
  readonly poster: Poster;
  /** When digests come where nobody says. */
  readonly standard: Schedule;
  /** The ideas there are now. */
  readonly ideas: () => readonly Idea[];
  readonly clock: () => Date;
  /** A new short name for a subscription. */
  readonly newId: () => string;
}

export interface Place {
  readonly userId: string;
  readonly channelId: string | null;
}

/** Carries out what is about subscriptions; null for anything else. */
export type ManageSubscriptions = (typed: string, place: Place) => Promise<Message | null>;

function say(...lines: readonly string[]): Message {
  return pageMessage([rich(section(text(lines.join('\n'))))]);
}

function filterText(filter: string): string {
  const parsed = parseQuery(filter);
  return filter === '' || parsed.kind === 'refused' ? 'all ideas' : describeQuery(parsed.query);
}

/** "Go; new and open ideas; on Mondays at 09:00 (UTC)". */
function describe({ filter, topics, schedule }: Pick<Subscription, 'filter' | 'topics' | 'schedule'>): string {
  const kinds = topics.length === TOPICS.length ? [] : [`only ${listed(topics)} ones`];
  return [filterText(filter), ...kinds, describeSchedule(schedule)].join('; ');
}

function nextText(schedule: Schedule, now: Date): string {
  const slot = nextSlot(schedule, now);
  if (slot === null) return 'never';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: schedule.zone }).format(
    slot,
  );
}

function isSame(a: Pick<Subscription, 'filter' | 'topics' | 'schedule'>, b: typeof a): boolean {
  return JSON.stringify([a.filter, a.topics, a.schedule]) === JSON.stringify([b.filter, b.topics, b.schedule]);
}

type Wish = Extract<SubscriptionRequest, { kind: 'subscribe' }>;

async function subscribe(
  managing: Managing,
  wish: Wish,
  { userId, channelId: channel }: Place & { channelId: string },
): Promise<Message> {
  const { store, poster, clock, newId, ideas } = managing;
  const parsed = wish.filter === '' ? null : parseQuery(wish.filter);
  if (parsed?.kind === 'refused') return say(parsed.message);
  const twin = (await store.subscriptions.list(channel)).find((one) => one.pausedBecause === null && isSame(one, wish));
  if (twin !== undefined) return say(`That is subscribed here already, as ${twin.id}: ${describe(twin)}.`);

  const id = newId();
  const line = say(
    `Digests of mentorship ideas come here from now on: ${describe(wish)}.`,
    `Stop them with: /mentorship unsubscribe ${id}`,
  );
  const end = await poster.post({ channel, threadTs: null, key: `subscribed ${id}` }, JSON.stringify(line));
  if (end.kind === 'refused') return say(`Nothing is subscribed, because I cannot post here. ${end.because}`);
  if (end.kind === 'later')
    return say('Nothing is subscribed: Slack takes no posts just now. Please try again in a minute.');

  const now = clock();
  const { filter, topics, schedule } = wish;
  await store.subscriptions.add({
    ...{ id, channel, filter, topics, schedule, createdBy: userId, createdAt: now, settledAt: now },
    weighed: await store.changes.last(),
    pausedBecause: null,
  });
  const known = ideas();
  const matching = known.filter(createFilterMatcher(known)(filter)).length;
  return say(
    `Subscribed: ${describe(wish)}.`,
    `The next digest comes on ${nextText(schedule, now)}, if anything changed by then. Now it would say nothing: ${counted(matching, 'idea')} of all terms ${matching === 1 ? 'matches' : 'match'} already, and what already stands is not announced.`,
    `Undo: /mentorship unsubscribe ${id}`,
  );
}

async function lineOf({ store, clock }: Managing, subscription: Subscription): Promise<string> {
  const { id, schedule, createdBy, pausedBecause } = subscription;
  const unconfirmed = await store.deliveries.unconfirmedCount(id);
  return [
    `${id}: ${describe(subscription)}`,
    pausedBecause === null ? `next on ${nextText(schedule, clock())}` : `paused: ${pausedBecause}`,
    ...(createdBy === null ? ['set up by the app’s operator'] : []),
    ...(unconfirmed === 0
      ? []
      : [`${counted(unconfirmed, 'message')} Slack never confirmed; the next digest repeats what stood there`]),
  ].join('; ');
}

async function list(managing: Managing, channel: string): Promise<Message> {
  const subscriptions = await managing.store.subscriptions.list(channel);
  if (subscriptions.length === 0) {
    return say(
      'Nothing is subscribed here.',
      'Example: /mentorship subscribe skill:go weekly mon 09:00 Europe/Helsinki',
    );
  }
  const lines = await Promise.all(subscriptions.map((subscription) => lineOf(managing, subscription)));
  return pageMessage([
    rich(section(text(`${counted(lines.length, 'subscription')} here:`)), bulletList(lines.map((line) => text(line)))),
    notes(text('Stop one with: /mentorship unsubscribe and its name. To change one, stop it and subscribe anew.')),
  ]);
}

async function unsubscribe({ store }: Managing, id: string | null, channel: string): Promise<Message> {
  const subscriptions = await store.subscriptions.list(channel);
  const named = subscriptions.filter((one) => id === 'all' || one.id.toLowerCase() === id);
  const ended = id === null && subscriptions.length === 1 ? subscriptions : named;
  if (ended.length === 0) {
    if (subscriptions.length === 0) return say('Nothing is subscribed here, so there is nothing to stop.');
    const names = listed(subscriptions.map((one) => one.id));
    return say(`Which one? Here are ${names}. Write: /mentorship unsubscribe NAME, or: /mentorship unsubscribe all`);
  }
  for (const one of ended) await store.subscriptions.end(one.id);
  return say(
    ...ended.map((one) => `Stopped ${one.id}: ${describe(one)}.`),
    ...ended.map(({ filter, topics, schedule }) => {
      const kinds = topics.length === TOPICS.length ? '' : topics.join(',');
      return `Undo: /mentorship subscribe ${[filter, kinds, schedule.cron, schedule.zone].filter(Boolean).join(' ')}`;
    }),
  );
}

export function createSubscriptionManager(managing: Managing): ManageSubscriptions {
  return async (typed, { userId, channelId }) => {
    const request = parseSubscriptionRequest(typed, managing.standard, managing.clock());
    if (request === null) return null;
    if (request.kind === 'refused') return say(request.message);
    if (channelId === null) return say('Subscriptions belong to a channel or a direct message; please ask there.');
    switch (request.kind) {
      case 'list':
        return list(managing, channelId);
      case 'unsubscribe':
        return unsubscribe(managing, request.id, channelId);
      case 'subscribe':
        return subscribe(managing, request, { userId, channelId });
    }
  };
}
