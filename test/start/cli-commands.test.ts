import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCommandLine } from '../../src/cli/run.ts';
import type { Idea } from '../../src/ideas/idea.ts';
import { makeFolder } from '../sources/temporary-folder.ts';
import { memoryTerminal } from './memory-terminal.ts';

const SEED = '../shared/corpus/seed';
const hasCorpus = existsSync(SEED);

const IDEAS = `# LFX Mentorship 2026 Term 2

### Kiln

#### Fire the glaze
- Description: Glazes by the dozen.
- Recommended Skills: Golang, Kubernetes
- Mentor(s): Ada (@ada-example)
- Upstream Issue: https://github.com/kiln-example/kiln/issues/1

#### Cool the oven
- Description: Slowly.
- Recommended Skills: Rust
- Mentor(s): Ada (@ada-example)
- Upstream Issue: https://github.com/kiln-example/kiln/issues/2
`;
const OLDER = IDEAS.replace('2026 Term 2', '2025 Term 1').replaceAll('Fire', 'Draw');

type Parts = Parameters<typeof memoryTerminal>[0];

async function call(args: readonly string[], part: Parts = {}) {
  const terminal = memoryTerminal(part);
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: terminal.out(), err: terminal.err() };
}

const titles = (out: string) => (JSON.parse(out) as Idea[]).map(({ title }) => title);
const found = (out: string) => (JSON.parse(out) as { results: { title: string }[] }).results.map(({ title }) => title);

describe('every command', () => {
  it.each(Object.keys(COMMANDS))('%s explains itself', async (name) => {
    const { exitCode, out } = await call([name, '--help']);

    expect(exitCode).toBe(0);
    expect(out).toContain(`Usage: npx mentorship ${name}`);
    for (const option of COMMANDS[name]?.options ?? []) expect(out).toContain(`--${option}`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('is in the help of all', async () => {
    const { out } = await call(['--help']);

    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('is not run when it is misspelt', async () => {
    const { exitCode, out, err } = await call(['idaes']);

    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('did you mean ideas?');
  });
});

describe('ideas', () => {
  it('prints the newest term as an array, and others where they are asked for', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS, 'old.md': OLDER });
    const ideas = async (...args: string[]) =>
      titles((await call(['ideas', '.', '--json', ...args], { cwd: folder.path })).out);

    expect(await ideas()).toEqual(['Fire the glaze', 'Cool the oven']);
    expect(await ideas('--term', '2025-1')).toEqual(['Draw the glaze', 'Cool the oven']);
    expect(await ideas('--term', 'any')).toHaveLength(4);
    expect(await ideas('--term', '2031')).toEqual([]);
  });

  it('tells people what there is, project by project, and how to see the rest', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS, 'old.md': OLDER });

    const { out } = await call(['ideas', '.'], { cwd: folder.path });

    expect(out).toBe(`LFX 2026 Term 2: 2 ideas of 1 project, 0 open

Kiln
  proposed  Fire the glaze
            Golang, Kubernetes
            new.md:5
  proposed  Cool the oven
            Rust
            new.md:11

2 more ideas in other terms: add --term any.
`);
  });

  it('reads the sample that comes along, wherever it is started, unless IDEAS_SOURCES says otherwise', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS });

    const sample = await call(['ideas', '--json'], { cwd: folder.path });
    const set = await call(['ideas', '--json'], { cwd: folder.path, env: { IDEAS_SOURCES: ' new.md\n' } });

    expect(titles(sample.out).length).toBeGreaterThanOrEqual(15);
    expect(titles(set.out)).toEqual(['Fire the glaze', 'Cool the oven']);
  });

  it('ends with 78 and nothing on standard output where no source can be read', async () => {
    const { exitCode, out, err } = await call(['ideas', 'nosuch.md', '--json']);

    expect({ exitCode, out }).toEqual({ exitCode: 78, out: '' });
    expect(err).toMatch(/^nosuch\.md does not exist/);
  });

  it('ends with 1 where one of several sources cannot be read, and shows the others', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS });

    const { exitCode, out, err } = await call(['ideas', 'new.md', 'gone.md', '--json'], { cwd: folder.path });

    expect(exitCode).toBe(1);
    expect(titles(out)).toHaveLength(2);
    expect(err).toContain('gone.md does not exist');
  });

  it('prints an empty array for an empty document, and says so', async () => {
    await using folder = await makeFolder({ 'empty.md': '' });

    const { exitCode, out, err } = await call(['ideas', 'empty.md', '--json'], { cwd: folder.path });

    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '[]\n' });
    expect(err).toContain('empty.md is empty');
  });

  it('refuses a term that is none', async () => {
    const { exitCode, err } = await call(['ideas', '--term', 'soon']);

    expect(exitCode).toBe(2);
    expect(err).toContain('Write a term such as 2024-3');
  });
});

describe('search', () => {
  it('prints exactly the shape other programs rely on', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS });

    const { exitCode, out } = await call(['search', 'go', 'kubernetes', '--source', 'new.md', '--json'], {
      cwd: folder.path,
    });

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({
      query: 'go kubernetes',
      total: 1,
      results: [
        {
          id: 'lfx-2026-2/kiln/fire-the-glaze',
          title: 'Fire the glaze',
          project: 'Kiln',
          score: expect.any(Number),
          source: { document: 'new.md', line: 5, url: null },
        },
      ],
      suggestions: [],
    });
  });

  it('answers each line of standard input with one line, in the same order, whatever it holds', async () => {
    const input = ['rust', '', 'nosuch:key', 'nothing-like-it', 'rust'];

    const { out } = await call(['search', '-', '--json'], { input });

    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { query: string }).query)).toEqual(input);
    expect(lines[4]).toBe(lines[0]);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({
      total: 0,
      results: [],
      suggestions: ['key', 'skill:go', 'term:any'],
      refused: expect.stringContaining('skill:'),
    });
  });

  it('shows people why, and no more than they asked for', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS });

    const { out } = await call(['search', 'kiln', '--limit', '1', '--source', 'new.md'], { cwd: folder.path });

    expect(out).toMatch(/^2 ideas of Kiln in LFX 2026 Term 2\n\n 1\. Kiln: /i);
    expect(out).toContain('1 of 2 shown; all with --limit 2.');
    expect(out).not.toContain(' 2. ');
  });

  it('looks into earlier terms where it is told to, and says where there is more', async () => {
    await using folder = await makeFolder({ 'new.md': IDEAS, 'old.md': OLDER });
    const inFolder = { cwd: folder.path };

    const newest = await call(['search', 'rust', '--source', '.'], inFolder);
    const all = await call(['search', 'rust', '--source', '.', '--term', 'any', '--json'], inFolder);

    expect(newest.out).toContain('1 more in earlier terms: add --term any.');
    expect(found(all.out)).toHaveLength(2);
  });

  it.each([['skil:go'], ['  ']])('refuses %j with what to write', async (query) => {
    const { exitCode, out, err } = await call(['search', query]);

    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).not.toBe('');
  });

  describe.skipIf(!hasCorpus)(`over ${SEED} (skipped where that folder is not there)`, () => {
    it('counts golang as Go', async () => {
      const go = await call(['search', 'go kubernetes', '--source', SEED, '--json']);
      const golang = await call(['search', 'golang k8s', '--source', SEED, '--json']);

      expect(found(go.out).length).toBeGreaterThanOrEqual(4);
      expect(found(golang.out)).toEqual(found(go.out));
    });
  });
});

describe('changes and digest', () => {
  const moved = `# LFX Mentorship 2026 Term 2

## Accepted projects

### Kiln

#### Fire the glaze
- Description: Glazes by the dozen.
- Recommended Skills: Golang, Kubernetes, Rust
- Mentor(s): Ada (@ada-example)
- Upstream Issue: https://github.com/kiln-example/kiln/issues/1
- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/0f8a3c1e-5b7d-4e2a-9c61-3d2b1a0f4e5d
`;
  const folder = () => makeFolder({ 'old/project_ideas.md': IDEAS, 'new/README.md': moved });

  it('tell a move with its edit, and what is gone, as one record an idea', async () => {
    await using made = await folder();

    const { exitCode, out } = await call(['changes', 'old', 'new', '--json'], { cwd: made.path });

    const told = JSON.parse(out).map(({ kind, from, to, fields }: Record<string, unknown>) => ({
      kind,
      from,
      to,
      fields,
    }));
    expect([exitCode, told]).toEqual([
      0,
      [
        { kind: 'removed', from: 'proposed' },
        { kind: 'changed', from: 'proposed', to: 'open', fields: ['skills', 'lfxUrl'] },
      ],
    ]);
  });

  it('tell people the same in words', async () => {
    await using made = await folder();

    const changes = await call(['changes', 'old', 'new'], { cwd: made.path });
    const digest = await call(['digest', 'old', 'new'], { cwd: made.path });

    expect(changes.out).toContain('removed  Kiln: Cool the oven (was proposed)');
    expect(digest.out).toContain('Mentorship ideas: 1 now open, 1 gone');
    expect(digest.out).toContain('skills: + Rust');
  });

  it('say that nothing changed, and give no message then', async () => {
    await using made = await folder();

    const [changes, digest, messages] = await Promise.all([
      call(['changes', 'old', 'old'], { cwd: made.path }),
      call(['digest', 'old', 'old'], { cwd: made.path }),
      call(['digest', 'old', 'old', '--json'], { cwd: made.path }),
    ]);

    expect([changes.out, digest.out, messages.out]).toEqual([
      'Nothing changed.\n',
      'No digest: nothing changed.\n',
      '[]\n',
    ]);
  });

  it('do not take documents that cannot be read for ideas that are gone', async () => {
    await using made = await folder();

    const { exitCode, out, err } = await call(['changes', 'old', 'nowhere', '--json'], { cwd: made.path });

    expect([exitCode, out]).toEqual([78, '']);
    expect(err).toContain('nowhere');
  });
});
