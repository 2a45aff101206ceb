/** What people say about subscriptions, carried out, and what they are told. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../blocks/answer-message.ts';
import {
  announcement,
  type Listed,
  listMessage,
  resumedMessage,
  sentences,
  stoppedMessage,
  subscribedMessage,
} from '../blocks/subscription-messages.ts';
import { counted } from '../blocks/wording.ts';
import { parseSubscriptionRequest, type SubscriptionRequest } from '../digests/parse-subscribe.ts';
import type { PostEnd, Poster } from '../digests/post.ts';
import type { Schedule } from '../digests/schedule.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { parseQuery } from '../search/query.ts';
import type { Store } from '../store/store.ts';
import { describeWish, isSame, mendFilter, nextText, outlookOf, spokenOf, type Wish } from './outlook.ts';

export interface Managing {
  readonly store: Store;
  readonly poster: Poster;
  /** When digests come where nobody says. */
  readonly standard: Schedule;
  /** The ideas there are now. */
  readonly index: () => SearchIndex;
  readonly clock: () => Date;
  /** A new short name for a subscription. */
  readonly newId: () => string;
}

export interface Place {
  readonly userId: string;
  /** The person's name as text; null where Slack did not tell it. */
  readonly userName: string | null;
  readonly channelId: string | null;
}

/** Carries out what is about subscriptions; null for anything else. */
export type ManageSubscriptions = (typed: string, place: Place) => Promise<Message | null>;

/** A place that is known. */
interface Here extends Place {
  readonly channelId: string;
}

type Asked<Kind> = Extract<SubscriptionRequest, { kind: Kind }>;

/** A direct message to us shows by itself that we may post there, and nobody else is there to be told. */
function isBetweenUs({ channelId, userName }: Here): boolean {
  return channelId.startsWith('D') && userName === null;
}

/** Slack waits three seconds for a reply; a post that takes longer is taken for one that will be there. */
const POST_MS = 2_000;
const UNCERTAIN: PostEnd = { kind: 'uncertain' };

/** Tells the place, which also shows whether we may post there: null where we may, else a sentence. */
async function tellPlace({ poster }: Managing, here: Here, key: string, message: Message): Promise<string | null> {
  if (isBetweenUs(here)) return null;
  const post = poster.post({ channel: here.channelId, threadTs: null, key }, JSON.stringify(message));
  const end = await Promise.race([post, wait(POST_MS, UNCERTAIN, { ref: false })]);
  if (end.kind === 'later') return 'Slack takes no posts just now. Please write the same again in a minute.';
  if (end.kind !== 'refused') return null;
  if (here.channelId.startsWith('D')) {
    return 'I cannot post in a conversation between others. Write the same in a direct message to me, or in a channel.';
  }
  return `I cannot post here. ${end.because} Then write the same again.`;
}

async function subscribe(managing: Managing, asked: Asked<'subscribe'>, here: Here): Promise<Message> {
  const { store, clock, newId, index } = managing;
  const parsed = asked.filter === '' ? null : parseQuery(asked.filter);
  if (parsed?.kind === 'refused') return sentences(parsed.message);
  const { filter, mends } = mendFilter(asked.filter, index());
  const wish: Wish = { ...asked, filter };
  const channel = here.channelId;
  const twin = (await store.subscriptions.list(channel)).find((one) => isSame(one, wish));
  if (twin !== undefined && twin.pausedBecause !== null) return takeUp(managing, twin, here);
  if (twin !== undefined) return sentences(`That is subscribed here already, as ${twin.id}: ${describeWish(twin)}.`);

  const id = newId();
  const line = announcement('subscribed', [{ name: id, what: describeWish(wish) }], here.userName);
  const refusal = await tellPlace(managing, here, `subscribed ${id}`, line);
  if (refusal !== null) return sentences(`Nothing is subscribed, because ${refusal}`);

  const now = clock();
  const { topics, schedule } = wish;
  const subscription: Subscription = {
    ...{ id, channel, filter, topics, schedule, createdBy: here.userId, createdAt: now, settledAt: now },
    weighed: await store.changes.last(),
    pausedBecause: null,
  };
  await store.subscriptions.add(subscription);
  return subscribedMessage(spokenOf(subscription), mends, await outlookOf(store, index(), subscription, now));
}

/** Whether it is a subscription's filter that was typed, for want of its name. */
function isFilter(filter: string, typed: string | null): boolean {
  return filter !== '' && filter.toLowerCase() === typed?.toLowerCase();
}

function isCalled(subscription: Subscription, id: string | null): boolean {
  return subscription.id.toLowerCase() === id?.toLowerCase();
}

/** The subscription of this name in this place, also one that was stopped; phones begin a name with a capital. */
async function findHere({ store }: Managing, id: string | null, { channelId }: Here): Promise<Subscription | null> {
  if (id === null) return null;
  const active = (await store.subscriptions.list(channelId)).find((one) => isCalled(one, id));
  if (active !== undefined) return active;
  const found = (await store.subscriptions.find(id)) ?? (await store.subscriptions.find(id.toLowerCase()));
  return found?.subscription.channel === channelId ? found.subscription : null;
}

/** Active again, where we may post; what changed meanwhile comes with its next digest, unless it starts from now. */
async function takeUp(
  managing: Managing,
  subscription: Subscription,
  here: Here,
  fromNow: boolean = false,
): Promise<Message> {
  const { store, clock, index } = managing;
  const spoken = spokenOf(subscription);
  const now = clock();
  const line = announcement('resumed', [spoken], here.userName);
  const refusal = await tellPlace(managing, here, `resumed ${spoken.name} ${now.toISOString()}`, line);
  if (refusal !== null) return sentences(`${spoken.name} stays as it is, because ${refusal}`);
  await store.subscriptions.resume(subscription.id);
  const active: Subscription = { ...subscription, pausedBecause: null };
  if (fromNow) return startFromNow(managing, active);
  return resumedMessage(spoken, await outlookOf(store, index(), active, now));
}

/** What changed until now is not told any more. */
async function startFromNow({ store, clock }: Managing, subscription: Subscription): Promise<Message> {
  const now = clock();
  // After the last slot settled, also where the clock was put back since.
  const from = new Date(Math.max(now.getTime(), subscription.settledAt.getTime() + 1));
  if (!(await store.subscriptions.settle(subscription, from, await store.changes.last()))) {
    return sentences(`A digest of ${subscription.id} is on its way just now. Please write the same again in a minute.`);
  }
  const next = nextText({ ...subscription, settledAt: from }, now);
  return sentences(`${subscription.id} tells what changes from now on. Its next digest comes on ${next}.`);
}

/** Null where no subscription of the place is meant: "resume" is a word to search for as well. */
async function resume(managing: Managing, { id, fromNow }: Asked<'resume'>, here: Here): Promise<Message | null> {
  const { store } = managing;
  const listed = await store.subscriptions.list(here.channelId);
  const paused = listed.filter(({ pausedBecause }) => pausedBecause !== null);
  const named = await findHere(managing, id, here);
  const subscription = id === null && paused.length === 1 ? paused[0] : named;
  if (!subscription) return null;
  const twin = listed.find((one) => one.pausedBecause === null && isSame(one, subscription));
  if (twin === undefined) return takeUp(managing, subscription, here, fromNow);
  if (fromNow && twin.id === subscription.id) return startFromNow(managing, twin);
  return sentences(`That is subscribed here already, as ${twin.id}: ${describeWish(twin)}.`);
}

async function stateOf({ store, clock, index }: Managing, subscription: Subscription): Promise<readonly string[]> {
  const { id, createdBy, pausedBecause } = subscription;
  const { next, plan, since } = await outlookOf(store, index(), subscription, clock());
  const unconfirmed = await store.deliveries.unconfirmedCount(id);
  return [
    pausedBecause === null ? `next ${next === null ? 'within a minute' : `on ${next}`}` : `paused: ${pausedBecause}`,
    ...(plan.kind === 'post' ? [`${counted(plan.total, 'idea')} to tell since ${since}`] : []),
    ...(createdBy === null ? ['set up by the app’s operator'] : []),
    ...(unconfirmed === 0
      ? []
      : [`${counted(unconfirmed, 'message')} Slack never confirmed; the next digest repeats what stood there`]),
  ];
}

async function list(managing: Managing, channel: string): Promise<Message> {
  const subscriptions = await managing.store.subscriptions.list(channel);
  if (subscriptions.length === 0) {
    return sentences(
      'Nothing is subscribed here.',
      'Example: /mentorship subscribe skill:go weekly mon 09:00 Europe/Helsinki',
    );
  }
  return listMessage(await listedOf(managing, subscriptions));
}

function listedOf(managing: Managing, subscriptions: readonly Subscription[]): Promise<readonly Listed[]> {
  return Promise.all(
    subscriptions.map(async (one) => ({
      ...spokenOf(one),
      isPaused: one.pausedBecause !== null,
      states: await stateOf(managing, one),
    })),
  );
}

async function unsubscribe(managing: Managing, { id }: Asked<'unsubscribe'>, here: Here): Promise<Message> {
  const { store } = managing;
  const subscriptions = await store.subscriptions.list(here.channelId);
  const isAll = /^(?:all|everything)$/i.test(id ?? '') || (id === null && subscriptions.length === 1);
  const named = subscriptions.filter((one) => isAll || isCalled(one, id));
  const ended = named.length > 0 ? named : subscriptions.filter(({ filter }) => isFilter(filter, id));
  if (ended.length === 0) return notStopped(managing, subscriptions, id, here);
  for (const one of ended) await store.subscriptions.end(one.id);
  const stopped = ended.map(spokenOf);
  const names = stopped.map(({ name }) => name).join(' ');
  const lines = announcement('stopped', stopped, here.userName);
  await tellPlace(managing, here, `stopped ${names} ${managing.clock().toISOString()}`, lines);
  return stoppedMessage(stopped);
}

async function notStopped(
  managing: Managing,
  subscriptions: readonly Subscription[],
  id: string | null,
  here: Here,
): Promise<Message> {
  // None of those that are subscribed here has this name, so that one found was stopped before.
  const stopped = await findHere(managing, id, here);
  if (stopped !== null) return stoppedMessage([spokenOf(stopped)]);
  if (subscriptions.length === 0) return sentences('Nothing is subscribed here, so there is nothing to stop.');
  return listMessage(await listedOf(managing, subscriptions), 'Which one?');
}

export function createSubscriptionManager(managing: Managing): ManageSubscriptions {
  return async (typed, place) => {
    const request = parseSubscriptionRequest(typed, managing.standard, managing.clock());
    if (request === null) return null;
    if (request.kind === 'refused') return sentences(request.message);
    const { channelId } = place;
    if (channelId === null)
      return sentences('Subscriptions belong to a channel or a direct message; please ask there.');
    const here: Here = { ...place, channelId };
    switch (request.kind) {
      case 'list':
        return list(managing, channelId);
      case 'resume':
        return resume(managing, request, here);
      case 'unsubscribe':
        return unsubscribe(managing, request, here);
      case 'subscribe':
        return subscribe(managing, request, here);
    }
  };
}
