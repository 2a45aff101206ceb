/**
 * Questions for figures: who has most, who has more than so many, what is in both, how two compare.
 *
 * They are told by their shape, whatever else a sentence says; what is left of it names the scope. Sentences come in
 * lower case.
 */
import type { Figures } from './figures.ts';
import { readBounded, readEach } from './read-each.ts';
import { readOnly } from './read-only.ts';
import { readBoth, readEvery } from './read-overlap.ts';
import { readIdeasRanked, readRanked } from './read-ranked.ts';
import { readMore } from './read-sides.ts';
import { readTitles } from './read-titles.ts';

/** What figures a sentence in lower case asks for; null for none. */
export function readFigures(sentence: string): Figures | null {
  return (
    readTitles(sentence) ??
    readEach(sentence) ??
    readIdeasRanked(sentence) ??
    readRanked(sentence) ??
    readBounded(sentence) ??
    readOnly(sentence) ??
    readEvery(sentence) ??
    readBoth(sentence) ??
    readMore(sentence)
  );
}
