/** One page of a list. */

export interface Page<T> {
  readonly items: readonly T[];
  /** The place of the first of them among all, from 1. */
  readonly first: number;
  readonly total: number;
  /** From 1; the last page, where one beyond it is asked for. */
  readonly page: number;
  readonly pages: number;
}

export function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  const start = (page - 1) * size;
  return { items: all.slice(start, start + size), first: start + 1, total: all.length, page, pages };
}
