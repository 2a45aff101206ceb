/**
 * What the program remembers, as one port: SQLite and PostgreSQL stand behind it and differ in nothing a caller sees.
 *
 * The store knows no Slack and no clock: ids and instants are handed in. What must happen together happens in one
 * transaction inside one of these calls, never across two.
 */
import type { LoggedChange } from '../digests/coalesce.ts';
import type { Subscription } from '../digests/subscription.ts';
import type { Change } from '../ideas/change.ts';
import type { Catalog, ParsedDocument } from '../ideas/idea.ts';

export interface StoredCatalog {
  /** Ascending with every catalog recorded, from 1. */
  readonly revision: number;
  /** When its documents were read. */
  readonly readAt: Date;
  readonly catalog: Catalog;
}

export interface NewCatalog {
  readonly catalog: Catalog;
  readonly readAt: Date;
  /** What leads here from the revision before; empty for the first. */
  readonly changes: readonly Change[];
  /** The revision the changes start from, 0 for none. */
  readonly after: number;
}

export interface CatalogStore {
  readonly read: () => Promise<StoredCatalog | null>;
  /** The newest revision without its ideas, null where there is none: cheap enough to ask every few seconds. */
  readonly newest: () => Promise<Omit<StoredCatalog, 'catalog'> | null>;
  /** Record a catalog with its changes at once; false where another revision came first, and nothing is recorded. */
  readonly record: (next: NewCatalog) => Promise<boolean>;
  /** Note that the documents were read again and say the same. */
  readonly confirm: (revision: number, readAt: Date) => Promise<void>;
}

/** A change with the reading that found it. */
export interface DatedChange extends LoggedChange {
  /** When its documents were read. */
  readonly at: Date;
}

export interface ChangeStore {
  /** The newest changes found after an instant, at most so many, ascending. */
  readonly since: (instant: Date, most: number) => Promise<readonly DatedChange[]>;
  /** Every change with a higher number, ascending. */
  readonly after: (number: number) => Promise<readonly LoggedChange[]>;
  /** The highest number, 0 where there is none. */
  readonly last: () => Promise<number>;
}

export interface DocumentStore {
  /** What was read in documents with these hashes; those not known are left out. */
  readonly read: (parserVersion: number, hashes: readonly string[]) => Promise<ReadonlyMap<string, ParsedDocument>>;
  /** Keep these and forget all others: what no source holds any more, and what an older parser read. */
  readonly keep: (parserVersion: number, documents: ReadonlyMap<string, ParsedDocument>) => Promise<void>;
}

export interface FoundSubscription {
  readonly subscription: Subscription;
  readonly isEnded: boolean;
}

export interface SubscriptionStore {
  /** Oldest first; of one channel, or all. */
  readonly list: (channel?: string) => Promise<readonly Subscription[]>;
  /** False where a subscription with this id is or was there already, and nothing is changed. */
  readonly add: (subscription: Subscription) => Promise<boolean>;
  /** At once; false where there is none. Its deliveries stay, so that nothing it told is told again in the channel. */
  readonly end: (id: string) => Promise<boolean>;
  /** One by its id, also where it was ended; null where there never was one. */
  readonly find: (id: string) => Promise<FoundSubscription | null>;
  /** False where it was paused already, and nothing is changed: of two who find out, one tells its creator. */
  readonly pause: (id: string, because: string) => Promise<boolean>;
  /** Active again, whether it was paused or ended: what changed meanwhile is weighed at its next slot. */
  readonly resume: (id: string) => Promise<void>;
  /**
   * Settle a slot with nothing to post; false where the slot, or a later one, was settled already, or where changes were
   * given back to be weighed again since the subscription was read.
   */
  readonly settle: (subscription: Subscription, slot: Date, weighed: number) => Promise<boolean>;
}

/** `planned` may be posted; `attempted` may or may not have been; the others are final. */
export type PartState = 'planned' | 'attempted' | 'posted' | 'refused' | 'unconfirmed';

export interface DeliveryPart {
  /** 0 is the message in the channel, the others stand in its thread. */
  readonly part: number;
  readonly state: PartState;
  /** The message, as it is to be posted. */
  readonly message: string;
  readonly attemptedAt: Date | null;
  /** Slack's id of the message once posted. */
  readonly ts: string | null;
}

/** One digest of one slot: the record that it was, or may have been, posted. */
export interface Delivery {
  /** Subscription and slot: `ID@2031-06-02T06:00:00.000Z`. */
  readonly id: string;
  readonly subscriptionId: string;
  readonly channel: string;
  readonly slot: Date;
  readonly parts: readonly DeliveryPart[];
}

export interface NewDelivery {
  readonly subscription: Subscription;
  readonly slot: Date;
  /** Number of the last change that was weighed. */
  readonly weighed: number;
  /** Each message with the numbers of the changes it tells. */
  readonly parts: readonly { readonly message: string; readonly numbers: readonly number[] }[];
  /** Who delivers it, and until when nobody else may. */
  readonly owner: string;
  readonly leaseUntil: Date;
}

/** What a channel was told: told for good, or in a post that Slack never confirmed. */
export interface Told {
  readonly told: ReadonlySet<number>;
  readonly unconfirmed: ReadonlySet<number>;
  /** Whether a digest is on its way to the channel: what that one holds may yet be refused, and is not told then. */
  readonly isBusy: boolean;
}

export interface DeliveryStore {
  /** The numbers of the changes a channel was told, whichever subscription told them. */
  readonly told: (channel: string) => Promise<Told>;
  /**
   * Take a slot and put its messages in the outbox, at once. Null where the slot was taken, or where one of the changes
   * has been told in the channel meanwhile: then plan again.
   */
  readonly claim: (delivery: NewDelivery) => Promise<Delivery | null>;
  /** Take over a delivery that nobody holds any more, with parts still to settle; null where there is none. */
  readonly takeOver: (owner: string, now: Date, leaseUntil: Date) => Promise<Delivery | null>;
  /** Note, before a post, that it is attempted; false where somebody else holds the delivery by now. */
  readonly attempt: (id: string, part: number, owner: string, at: Date, leaseUntil: Date) => Promise<boolean>;
  /** Note how an attempt ended. A refused part, and all after it, tells nothing: its changes are told another time. */
  readonly settle: (id: string, part: number, end: PartEnd) => Promise<void>;
  /** Let others take a delivery over from an instant on, such as after a rate limit. */
  readonly release: (id: string, until: Date) => Promise<void>;
  /** How many posts of a subscription Slack never confirmed and no later digest repeated. */
  readonly unconfirmedCount: (subscriptionId: string) => Promise<number>;
}

export type PartEnd =
  | { readonly state: 'posted'; readonly ts: string }
  | { readonly state: 'planned' | 'refused' | 'unconfirmed' };

export interface MemoStore {
  /** A small note under a name; null where there is none. */
  readonly read: (name: string) => Promise<string | null>;
  readonly write: (name: string, text: string | null) => Promise<void>;
}

export interface LeaseStore {
  /**
   * Take a lease that is free or has run out by `now`, or renew one's own; false where somebody else holds it.
   *
   * Both instants are the claimant's own. Clocks that differ by less than what the holder has left at its latest renewal
   * never make two holders; whatever is done under a lease must bear that two do it, once.
   */
  readonly claim: (name: string, owner: string, now: Date, until: Date) => Promise<boolean>;
  /** Free a lease at once, if it is still one's own. */
  readonly release: (name: string, owner: string) => Promise<void>;
}

export interface ConversationStore {
  /** What was last written for a conversation, until it expires; null where there is nothing. */
  readonly read: (conversation: string, now: Date) => Promise<string | null>;
  readonly write: (conversation: string, memory: string, expiresAt: Date) => Promise<void>;
  /** Forget what has expired. */
  readonly prune: (now: Date) => Promise<void>;
}

export interface Store {
  readonly catalog: CatalogStore;
  readonly changes: ChangeStore;
  readonly documents: DocumentStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly memos: MemoStore;
  readonly leases: LeaseStore;
  readonly conversations: ConversationStore;
  readonly close: () => Promise<void>;
}
