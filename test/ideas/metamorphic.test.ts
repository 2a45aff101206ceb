import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { differences } from './compare-idea.ts';
import { type Count, hasCorpus, readCorpus, readJudgement } from './corpus-reference.ts';
import { MUTATIONS } from './mutations.ts';

const counts = readJudgement<Record<string, Count>>('counts');
const documents = Object.keys(counts).filter((path) => !path.startsWith('replay') && counts[path]?.ideas !== 0);
/** Each mutation over every fifth document, another fifth each time: all of it takes half a minute. */
const STRIDE = 5;
const sampled = MUTATIONS.map((mutation, at) => ({
  ...mutation,
  paths: documents.filter((_, index) => index % STRIDE === at % STRIDE),
}));

const parse = (path: string, text: string): readonly Idea[] => parseIdeas({ path, text, url: null }).ideas;

/** What differs between the two readings of one document, as sentences. */
function changed(before: readonly Idea[], after: readonly Idea[]): readonly string[] {
  const titles = (ideas: readonly Idea[]) => ideas.map((idea) => `${idea.project}: ${idea.title}`);
  if (JSON.stringify(titles(before)) !== JSON.stringify(titles(after))) {
    const lost = titles(before).filter((title) => !titles(after).includes(title));
    const gained = titles(after).filter((title) => !titles(before).includes(title));
    return [...lost.map((title) => `lost ${title}`), ...gained.map((title) => `gained ${title}`)];
  }
  return before.flatMap((idea, at) => {
    const other = after[at];
    return other === undefined ? [] : differences(idea, other).map((line) => `${idea.source.line} ${line}`);
  });
}

describe.skipIf(!hasCorpus)('how a document is written does not matter (skipped without ../shared/corpus)', () => {
  describe.each(sampled)('$name', ({ mutate, paths }) => {
    it.each(paths)('%s', (path) => {
      const text = readCorpus(path);

      expect(changed(parse(path, text), parse(path, mutate(text)))).toEqual([]);
    });
  });
});
