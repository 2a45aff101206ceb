import { describe, expect, it } from 'vitest';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

const context = contextOf([
  idea({ project: 'Heron', title: 'Tile cache', skills: ['Go'], difficulty: 'Easy' }),
  idea({ project: 'Heron', title: 'Write-ahead log', skills: ['Go'], difficulty: 'Hard' }),
  idea({ project: 'Wren', title: 'A quiet client', skills: ['Rust'], difficulty: 'easy' }),
  idea({ project: 'Otter', title: 'Thread pools', skills: ['Rust'] }),
]);
const last = (...turns: readonly string[]) => converse(turns, context).at(-1);

describe('how hard an idea is', () => {
  it.each([
    ['how hard is the tile cache idea?', 'Difficulty: Easy'],
    ['difficulty of the write-ahead log', 'Difficulty: Hard'],
  ])('is told where its document says so: "%s"', (asked, told) => {
    expect(last(asked)?.text).toContain(told);
  });

  it('is told of the idea that is spoken of', () => {
    expect(last('tell me about the write-ahead log idea', 'difficulty?')?.text).toContain('Difficulty: Hard');
  });

  it.each([
    ['which easy ideas are there', ['tile-cache', 'a-quiet-client']],
    ['easy rust ideas', ['a-quiet-client']],
    ['hard projects', ['write-ahead-log']],
  ])('narrows a list: "%s"', (asked, ideas) => {
    expect(last(asked)?.ideas.toSorted()).toEqual([...ideas].toSorted());
  });

  it('is not made up of an idea whose document is silent', () => {
    expect(last('how hard is the thread pools idea?')?.text).not.toContain('Difficulty:');
  });

  it('is read as it is written, and is absent where nothing stands', () => {
    const text =
      '## Heron\n\n### Tile cache\n\n- Description: Keeps tiles.\n- Difficulty: Medium\n- Mentor(s): Ada Ruiz (@ada-r)\n- Upstream Issue: https://github.com/heron/heron/issues/1\n\n### Log\n\n- Description: Writes ahead.\n- Mentor(s): Ada Ruiz (@ada-r)\n- Upstream Issue: https://github.com/heron/heron/issues/2\n';

    const { ideas } = parseIdeas({ path: 'programs/summerofcode/2031.md', text, url: null });

    expect(ideas.map(({ title, difficulty }) => [title, difficulty])).toEqual([
      ['Tile cache', 'Medium'],
      ['Log', undefined],
    ]);
  });
});
