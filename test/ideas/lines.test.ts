import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/ideas/lines.ts';
import { hasCorpus, readCorpus, readJudgement } from './corpus-reference.ts';

const markdown = unified().use(remarkParse);

/** Lines and levels of the headings of a document's own, as remark sees them: none in quotes, lists or code. */
function headingsOf(text: string): readonly (readonly [line: number, level: number])[] {
  const { children } = markdown.parse(text) as Root;
  return children.flatMap((node) =>
    node.type === 'heading' ? [[node.position?.start.line ?? 0, node.depth] as const] : [],
  );
}

function ours(text: string): readonly (readonly [line: number, level: number])[] {
  return readLines(text).flatMap(({ kind, number, level }) => (kind === 'heading' ? [[number, level] as const] : []));
}

const documents = Object.keys(readJudgement<Record<string, unknown>>('counts'));

describe('readLines', () => {
  it.skipIf(!hasCorpus).each(documents)(
    '%s: sees the headings that remark sees (skipped without ../shared/corpus)',
    (document) => {
      const text = readCorpus(document);

      expect(ours(text)).toEqual(headingsOf(text));
    },
  );

  it('sees the headings that remark sees in any mixture of blocks', () => {
    const block = fc.constantFrom(
      '# One',
      '### Three ###',
      '###### Six',
      '  ## Indented',
      '    # Code',
      'Words of a paragraph.',
      '- An item\n\n  # Inside it',
      '- An item',
      '1. An item\n   goes on',
      '> A quote\n> # Inside it',
      '```\n# Code\n```',
      '~~~~ md\n### Code\n```\n~~~~',
      '- An item\n  ```\n  # Code\n  ```',
      '<!-- a comment -->',
      '<!--\n# Hidden\n-->',
      'Title\n=====',
      'Title\n---',
      '---',
      '| a | b |\n| --- | --- |\n| # | c |',
      '#Hashtag',
      '#',
    );

    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const text = blocks.join('\n\n');

        expect(ours(text)).toEqual(headingsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a heading without its space', '###Kelpstore', [[1, 3]]],
    ['a fence that nobody closed', '```\n### Kelpstore', [[2, 3]]],
    ['a field above a line of hyphens', '- Mentors: Ada\n---\nIssue: none\n---', []],
  ])('unlike Markdown takes %s for what its author meant', (_, text, headings) => {
    expect(ours(text)).toEqual(headings);
  });
});
