/**
 * What a digest says, as a value: the same for the post, the dry run and the log.
 *
 * A digest tells each idea once, by what came of its changes together. This room knows no Slack, no database and no
 * clock; which changes a subscription has not been told yet is the store's to know.
 */
import type { Change } from '../ideas/change.ts';
import type { Idea } from '../ideas/idea.ts';
import { coalesce, type LoggedChange, type NetChange } from './coalesce.ts';
import { type Edit, editsOf } from './edits.ts';

/** What a subscription may ask to be told, in the order a digest tells it. */
export const TOPICS = ['open', 'new', 'changed', 'removed'] as const;

export type Topic = (typeof TOPICS)[number];

export interface DigestItem {
  readonly topic: Topic;
  /** The idea as it stands now; as it stood last where it is gone. */
  readonly idea: Idea;
  /** Field by field, where the idea was there before; empty for a new or removed one. */
  readonly edits: readonly Edit[];
  /** Whether it may have been told before, in a post that Slack never confirmed. */
  readonly repeated: boolean;
  /** The changes it tells, by their numbers in the change log. */
  readonly numbers: readonly number[];
}

export interface DigestSection {
  readonly topic: Topic;
  /** By project, both projects and their ideas in alphabetical order. */
  readonly projects: readonly { readonly project: string; readonly items: readonly DigestItem[] }[];
  /** Ideas in the section. */
  readonly count: number;
}

/** A digest that has something to say. */
export interface Digest {
  readonly kind: 'post';
  readonly sections: readonly DigestSection[];
  readonly total: number;
}

export type DigestPlan =
  | Digest
  | { readonly kind: 'skip'; readonly reason: 'no-changes' | 'came-to-nothing' | 'nothing-matches' };

export interface DigestWish {
  readonly topics: readonly Topic[];
  /** Whether the subscription's filter lets an idea through. */
  readonly matches: (idea: Idea) => boolean;
  /** Numbers of changes in posts that Slack never confirmed. */
  readonly unconfirmed?: ReadonlySet<number>;
}

/**
 * What a change counts as, best first: who did not ask for ideas that open still hears of a new one that is open, and of
 * what else changed in one that opened.
 */
function topicsOf(change: Change): readonly Topic[] {
  if (change.kind === 'removed') return ['removed'];
  if (change.kind === 'added') return change.to === 'open' ? ['open', 'new'] : ['new'];
  if (change.to !== 'open' || change.from === 'open') return ['changed'];
  return change.fields.some((field) => field !== 'lfxUrl') ? ['open', 'changed'] : ['open'];
}

/** The topic it is told under; undefined where none of them was asked for. */
function topicOf(change: Change, wished: readonly Topic[]): Topic | undefined {
  return topicsOf(change).find((topic) => wished.includes(topic));
}

/** An idea counts where it matches now or did before: who follows a skill hears too that an idea no longer asks for it. */
function isWished(change: Change, matches: (idea: Idea) => boolean): boolean {
  return (change.kind !== 'removed' && matches(change.after)) || (change.kind !== 'added' && matches(change.before));
}

/** What was edited, without what the topic already says: that it opened, and where. */
function toldEdits(change: Change, topic: Topic): readonly Edit[] {
  if (change.kind !== 'changed') return [];
  if (topic !== 'open') return editsOf(change);
  return editsOf({ ...change, from: change.to, fields: change.fields.filter((field) => field !== 'lfxUrl') });
}

function itemOf({ change, numbers }: NetChange, topic: Topic, unconfirmed: ReadonlySet<number>): DigestItem {
  return {
    topic,
    idea: change.kind === 'removed' ? change.before : change.after,
    edits: toldEdits(change, topic),
    repeated: numbers.some((number) => unconfirmed.has(number)),
    numbers,
  };
}

const ALPHABET = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function sectionOf(topic: Topic, items: readonly DigestItem[]): readonly DigestSection[] {
  const own = items.filter((item) => item.topic === topic);
  if (own.length === 0) return [];
  const sorted = own.toSorted(
    (a, b) => ALPHABET.compare(a.idea.project, b.idea.project) || ALPHABET.compare(a.idea.title, b.idea.title),
  );
  const projects = Map.groupBy(sorted, ({ idea }) => idea.project);
  return [{ topic, projects: [...projects].map(([project, group]) => ({ project, items: group })), count: own.length }];
}

/**
 * What to tell of some changes.
 *
 * @param changes what the subscription's channel has not been told, ascending by number.
 */
export function planDigest(changes: readonly LoggedChange[], wish: DigestWish): DigestPlan {
  return planNet(changes.length, coalesce(changes), wish);
}

/** The same of changes already coalesced, for many subscriptions that wait for the same ones. */
export function planNet(changeCount: number, net: readonly NetChange[], wish: DigestWish): DigestPlan {
  if (changeCount === 0) return { kind: 'skip', reason: 'no-changes' };
  if (net.length === 0) return { kind: 'skip', reason: 'came-to-nothing' };
  const unconfirmed = wish.unconfirmed ?? new Set();
  const items = net.flatMap((one) => {
    const topic = topicOf(one.change, wish.topics);
    return topic !== undefined && isWished(one.change, wish.matches) ? [itemOf(one, topic, unconfirmed)] : [];
  });
  if (items.length === 0) return { kind: 'skip', reason: 'nothing-matches' };
  return { kind: 'post', sections: TOPICS.flatMap((topic) => sectionOf(topic, items)), total: items.length };
}
