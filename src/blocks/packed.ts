/** Lists that are longer than a message, in as many messages as hold them. */
import { LIMITS } from './limits.ts';
import { type Note, notes, type Part } from './part.ts';
import { text } from './rich-text.ts';

/** More messages than this are no answer but a flood. */
const MOST_MESSAGES = 5;

/** Escaped code points that a message's head, buttons and notes may take besides the list. */
const FRAME = 3_000;

/** Room for a whole list: it is not cut in parts. */
export const WHOLE = Number.POSITIVE_INFINITY;

/** Room for the list of one message. */
export const MESSAGE_ROOM = LIMITS.messageText - FRAME;

/** One message's share of a list. */
export interface Portion<T> {
  readonly items: readonly T[];
  /** The place of its first item among all, from 0. */
  readonly from: number;
}

export interface Portions<T> {
  /** At least one, the first of them empty where there are no items. */
  readonly portions: readonly Portion<T>[];
  /** How many items stand in none of them. */
  readonly left: number;
  readonly total: number;
}

/**
 * Items in their order, as many in each portion as have room.
 *
 * @param weightOf escaped code points of an item.
 * @param most portions.
 */
export function portionsOf<T>(
  items: readonly T[],
  room: number,
  weightOf: (item: T) => number,
  most: number = MOST_MESSAGES,
): Portions<T> {
  if (room === WHOLE) return { portions: [{ items, from: 0 }], left: 0, total: items.length };
  const portions: { items: T[]; from: number }[] = [{ items: [], from: 0 }];
  let left = room;
  for (const [place, item] of items.entries()) {
    const weight = weightOf(item);
    const last = portions.at(-1);
    if (last !== undefined && (weight <= left || last.items.length === 0)) last.items.push(item);
    else {
      portions.push({ items: [item], from: place });
      left = room;
    }
    left -= weight;
  }
  const shown = portions.slice(0, most);
  const told = shown.reduce((sum, portion) => sum + portion.items.length, 0);
  return { portions: shown, left: items.length - told, total: items.length };
}

/**
 * One page for each portion: the first begins with the head, the last ends with the tail, and each says which of how many
 * it tells where there are several.
 */
export function portionPages<T>(
  { portions, left, total }: Portions<T>,
  listOf: (portion: Portion<T>) => readonly Part[],
  head: readonly Part[],
  tail: readonly Part[],
): readonly (readonly Part[])[] {
  return portions.map((portion, n) => {
    const isLast = n === portions.length - 1;
    const place = portions.length === 1 && left === 0 ? [] : [notes(placeNote(portion, total, isLast))];
    return [...(n === 0 ? head : []), ...listOf(portion), ...place, ...(isLast ? tail : [])];
  });
}

function placeNote<T>({ items, from }: Portion<T>, total: number, isLast: boolean): Note {
  return text(`${from + 1} to ${from + items.length} of ${total}${isLast ? '' : '; the rest follows'}`);
}
