/**
 * Whether a channel was told rightly. It knows nothing of deliveries, slots or outboxes: only which events there were,
 * each with a word of its own that a message about it holds, and what stands in the channel.
 */
import type { Accepted } from './channel-stand-in.ts';

export interface Told {
  /** The word of each event, such as `Born12`; no word is part of another followed by a digit. */
  readonly events: readonly string[];
  /** What stands in the channel at last. */
  readonly accepted: readonly Accepted[];
  /** An hour before the first slot, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Subscriptions of the channel, all due at the same slots. */
  readonly subscriptionCount: number;
  /** Whether the app could look into the channel. */
  readonly isReadable: boolean;
  /** How often it could not know whether a post arrived: calls without a clear answer, and killed processes. */
  readonly uncertainCount: number;
}

const MARK = 'Perhaps told before';
const WORD = /\b(?:Born|Mark)\d+\b/g;

function wordsWithin(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsWithin).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => (name === 'text' && typeof inner === 'string' ? inner : wordsWithin(inner)))
    .join(' ');
}

/** Each block of each message that a person sees, with what it tells. */
function tellings(accepted: readonly Accepted[]): readonly { readonly word: string; readonly isMarked: boolean }[] {
  return accepted.flatMap(({ blocks }) =>
    (Array.isArray(blocks) ? blocks : []).flatMap((block) => {
      const words = wordsWithin(block);
      return (words.match(WORD) ?? []).map((word) => ({ word, isMarked: words.includes(MARK) }));
    }),
  );
}

/** Each hour has a slot, which allows each subscription one message in the channel itself. */
function earlyDigests({ accepted, startedAt, subscriptionCount }: Told): readonly string[] {
  return accepted
    .filter(({ threadTs }) => threadTs === null)
    .flatMap(({ ts }, n) => {
      const slots = Math.floor((Number(ts) - startedAt / 1000 + 60) / 3600);
      return n < slots * subscriptionCount ? [] : [`Digest ${n + 1} came after ${slots} slots (${ts})`];
    });
}

/** What is wrong; empty where each event was told once, or repeated only as marked where nobody could look. */
export function complaintsAbout(story: Told): readonly string[] {
  const { events, accepted, isReadable, uncertainCount } = story;
  const byWord = Map.groupBy(tellings(accepted), ({ word }) => word);
  const invented = [...byWord.keys()].filter((word) => !events.includes(word));
  const wrong = events.flatMap((word) => {
    const all = byWord.get(word) ?? [];
    const marked = all.filter(({ isMarked }) => isMarked).length;
    const plain = all.length - marked;
    if (all.length === 0) return [`${word} was never told`];
    if (plain > 1) return [`${word} was told ${plain} times`];
    if (isReadable && marked > 0) return [`${word} was repeated though the channel may be read`];
    return marked > uncertainCount ? [`${word} was repeated ${marked} times for ${uncertainCount} doubts`] : [];
  });
  return [...wrong, ...invented.map((word) => `${word} was invented`), ...earlyDigests(story)];
}
