import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { parseCommandLine } from '../../src/cli/parse-command-line.ts';

const command = (part: Partial<Command>): Command => ({
  usage: '',
  summary: '',
  details: [],
  examples: [],
  options: ['json', 'source', 'term'],
  args: { min: 0, max: 9 },
  takesWords: false,
  load: () => Promise.reject(new Error('not run here')),
  ...part,
});
const COMMANDS = {
  ideas: command({}),
  search: command({ usage: 'QUERY', options: ['json', 'source', 'limit'], args: { min: 1, max: 9 }, takesWords: true }),
};
const NONE = { json: false, source: [], term: null, limit: null };
const parse = (...args: string[]) => parseCommandLine(args, COMMANDS);

describe('a command line', () => {
  it.each([
    { args: ['ideas'], call: { args: [], options: NONE } },
    { args: ['ideas', 'a.md', 'b', '--json'], call: { args: ['a.md', 'b'], options: { ...NONE, json: true } } },
    { args: ['--json', 'ideas'], call: { args: [], options: { ...NONE, json: true } } },
    {
      args: ['ideas', '--source', 'a', '--source=b', '--term', '2024-3'],
      call: { args: [], options: { ...NONE, source: ['a', 'b'], term: '2024-3' } },
    },
    {
      args: ['search', 'go', 'kubernetes', '--limit', '3'],
      call: { args: ['go', 'kubernetes'], options: { ...NONE, limit: 3 } },
    },
    { args: ['search', '-'], call: { args: ['-'], options: NONE } },
    { args: ['search', 'go', '-python', '-help'], call: { args: ['go', '-python', '-help'], options: NONE } },
    { args: ['search', '--', '--limit'], call: { args: ['--limit'], options: NONE } },
  ])('$args is understood', ({ args, call }) => {
    expect(parse(...args)).toMatchObject({ kind: 'run', call });
  });

  it.each([
    { args: ['--help'], name: null },
    { args: ['-h'], name: null },
    { args: ['help'], name: null },
    { args: ['help', 'search'], name: 'search' },
    { args: ['search', '--help'], name: 'search' },
    { args: ['search', 'go', '-h'], name: 'search' },
  ])('$args asks for help', ({ args, name }) => {
    expect(parse(...args)).toEqual({ kind: 'help', name });
  });

  it('asks for the version', () => {
    expect(parse('--version')).toEqual({ kind: 'version' });
  });

  it.each([
    { args: [], message: 'Name a command: ideas, search.' },
    {
      args: ['serach', 'go'],
      message: 'There is no command "serach"; did you mean search? The commands are ideas, search.',
    },
    { args: ['frobnicate'], message: 'There is no command "frobnicate". The commands are ideas, search.' },
    { args: ['constructor'], message: 'There is no command "constructor".' },
    {
      args: ['ideas', '--jsn'],
      message: '"ideas" has no option --jsn; did you mean --json? It takes --json, --source, --term, --help.',
    },
    { args: ['ideas', '--limit', '3'], message: '"ideas" has no option --limit.' },
    { args: ['ideas', '-x'], message: '"ideas" has no option -x.' },
    { args: ['ideas', '--source'], message: '--source needs a value. Write --source S' },
    { args: ['ideas', '--source', '--json'], message: '--source needs a value.' },
    { args: ['ideas', '--json=yes'], message: '--json takes no value.' },
    { args: ['search'], message: '"search" found nothing to work on. Write: npx mentorship search QUERY' },
    { args: ['search', 'go', '--limit', 'ten'], message: '--limit is "ten". Write a whole number from 1 up' },
    { args: ['search', 'go', '--limit', '0'], message: '--limit is "0".' },
  ])('$args is refused with what to write', ({ args, message }) => {
    expect(parse(...args)).toEqual({ kind: 'refused', message: expect.stringContaining(message) });
  });
});

describe('nearest', () => {
  it.each([
    ['serch', 'search'],
    ['saerch', 'search'],
    ['idea', 'ideas'],
    ['IDEAS', 'ideas'],
    ['xyz', undefined],
  ])('%s means %s', (typed, meant) => {
    expect(nearest(typed, ['ideas', 'search', 'serve'])).toBe(meant);
  });
});
