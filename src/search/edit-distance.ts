/** How many slips of the finger lie between two words. */

/**
 * A letter too much, too few, another one, or two swapped: one slip each (optimal string alignment).
 *
 * @param most what is more than this is not counted out and gives `most + 1`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = nextRow(left, right, i, last, before);
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[right.length] ?? most + 1;
}

/** The costs of turning the first `i` letters of left into each beginning of right. */
function nextRow(left: string, right: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= right.length; j++) {
    const same = left[i - 1] === right[j - 1];
    const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
    const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
    row.push(swapped ? Math.min(cost, (before[j - 2] ?? cost) + 1) : cost);
  }
  return row;
}
