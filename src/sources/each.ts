/**
 * Maps a list with at most `width` calls under way, so that a thousand files do not mean a thousand open ones.
 *
 * @returns the results in the order of the list.
 */
export async function mapEach<From, To>(
  items: readonly From[],
  width: number,
  map: (item: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  const queue = items.entries();
  async function work(): Promise<void> {
    for (const [index, item] of queue) results[index] = await map(item);
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
  return results;
}
