import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/sources/source.ts';

describe('parseSource', () => {
  it.each([
    ['ideas.md', { kind: 'path', path: 'ideas.md' }],
    ['docs/**/*.md', { kind: 'path', path: 'docs/**/*.md' }],
    ['C:\\docs\\ideas.md', { kind: 'path', path: 'C:\\docs\\ideas.md' }],
    ['github:kiln/ideas', { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'HEAD', glob: '**/*.md' }],
    ['github:kiln/ideas:2026', { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'HEAD', glob: '2026/**/*.md' }],
    ['github:kiln/ideas@v1:a/*.md', { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'v1', glob: 'a/*.md' }],
    [
      'github:kiln/ideas@feature/x:a.md',
      { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'feature/x', glob: 'a.md' },
    ],
    [
      'https://github.com/kiln/ideas/blob/main/2026/term%201.md',
      { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'main', glob: '2026/term 1.md' },
    ],
    [
      'https://github.com/kiln/ideas/tree/main/2026',
      { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'main', glob: '2026/**/*.md' },
    ],
    ['https://github.com/kiln/ideas', { kind: 'github', owner: 'kiln', repo: 'ideas', ref: 'HEAD', glob: '**/*.md' }],
  ])('%s is understood', (text, source) => {
    expect(parseSource(text)).toEqual({ kind: 'source', source });
  });

  it('takes another https address as it stands', () => {
    const parsed = parseSource('https://example.org/ideas.md?raw=1');

    expect(parsed).toMatchObject({
      source: { kind: 'address', address: { href: 'https://example.org/ideas.md?raw=1' } },
    });
  });

  it.each([
    ['github:kiln', 'Write github:owner/repo'],
    ['http://example.org/ideas.md', 'Write https:// instead of http://'],
    ['ftp://example.org/ideas.md', 'starts with "ftp:"'],
    ['https://', 'is not an address'],
    [' ', 'is empty'],
  ])('%s is refused with what to write', (text, message) => {
    expect(parseSource(text)).toMatchObject({ kind: 'refused', message: expect.stringContaining(message) });
  });
});
