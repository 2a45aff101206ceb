/** How many slips of the finger lie between two words. */

/** Longer words are not compared: no word of a language or a name is. */
const LONGEST = 63;

/** Three rows of costs, used again and again: a query compares one word with thousands. */
let row = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let before = new Uint8Array(LONGEST + 1);

/**
 * A letter too much, too few, another one, or two swapped: one slip each (optimal string alignment).
 *
 * @param most what is more than this is not counted out and gives `most + 1`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most || left.length > LONGEST || right.length > LONGEST) return most + 1;
  for (let j = 0; j <= right.length; j++) last[j] = j;
  for (let i = 1; i <= left.length; i++) {
    if (nextRow(left, right, i) > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[right.length] ?? 0, most + 1);
}

/** Fills `row` with the costs of turning the first `i` letters of left into each beginning of right; gives the least. */
function nextRow(left: string, right: string, i: number): number {
  const letter = left.charCodeAt(i - 1);
  const previous = left.charCodeAt(i - 2);
  row[0] = i;
  let least = i;
  for (let j = 1; j <= right.length; j++) {
    const other = right.charCodeAt(j - 1);
    let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1));
    const swapped = j > 1 && letter === right.charCodeAt(j - 2) && previous === other;
    if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Whether two words have the same letters in another order: "phyton" is Python with one letter carried further than next door. */
export function isAnagram(left: string, right: string): boolean {
  return (
    left.length === right.length && left[0] === right[0] && [...left].sort().join('') === [...right].sort().join('')
  );
}
