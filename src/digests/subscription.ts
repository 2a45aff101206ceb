import type { Topic } from './plan-digest.ts';
import type { Schedule } from './schedule.ts';

/** A channel, or a person's DM, that wants the changes matching a filter on a schedule. */
export interface Subscription {
  readonly id: string;
  /** Slack's id of the channel or DM. */
  readonly channel: string;
  /** Slack's id of who subscribed; null where the configuration did. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  /** A search query; empty lets every idea through. */
  readonly filter: string;
  readonly topics: readonly Topic[];
  readonly schedule: Schedule;
  /** The last slot that was settled, by a post or because there was nothing to say; at first when it was created. */
  readonly settledAt: Date;
  /** The number of the last change that was weighed for it; at first the last one there was. */
  readonly weighed: number;
  /** Why nothing is posted any more, in a sentence; null while it is active. */
  readonly pausedBecause: string | null;
}
