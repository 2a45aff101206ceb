import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.ts';
import { makeFolder } from '../sources/temporary-folder.ts';
import { memoryTerminal } from './memory-terminal.ts';

const IDEAS = `# LFX Mentorship 2026 Term 1

## Timeline

| Activity | Dates (2026) |
| --- | --- |
| Project proposals open | Jan 5 – Jan 20 |
| Mentee applications open | Jan 28 – Feb 10, 11:00 AM PST (19:00 UTC) |
| Midterm evaluations | mid-April |
| Last day of term | Fri, May 29 |

## Accepted projects

### Kiln

#### Fire the glaze

- Description: Glazes by the dozen.
- Recommended Skills: Golang, Kubernetes
- Mentor(s): Ada (@ada-example), Bo (@bo-example)
- Upstream Issue: https://github.com/kiln-example/kiln/issues/1
`;
const SPOILT = IDEAS.replace(', Bo (@bo-example)', '').replace('https://github.com/kiln-example/kiln/issues/1', 'TBD');

async function call(args: readonly string[], files: Readonly<Record<string, string>>) {
  await using folder = await makeFolder(files);
  const terminal = memoryTerminal({ cwd: folder.path });
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: terminal.out(), err: terminal.err() };
}

describe('check', () => {
  it('says nothing about documents in good order', async () => {
    const { exitCode, out, err } = await call(['check', '.'], { 'ideas.md': IDEAS });

    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: '0 problems in 1 document.\n' });
  });

  it('prints a line for each problem and ends with 1', async () => {
    const { exitCode, out, err } = await call(['check', 'ideas.md'], { 'ideas.md': SPOILT });

    expect(exitCode).toBe(1);
    expect(out).toMatch(
      /^ideas\.md:20 "Fire the glaze" has one mentor\. .*\nideas\.md:21 "Fire the glaze" has "TBD" .*\n$/,
    );
    expect(err).toBe('2 problems in 1 document.\n');
  });

  it('annotates a pull request', async () => {
    const { exitCode, out } = await call(['check', '.', '--format', 'github'], { 'ideas.md': SPOILT });

    expect(exitCode).toBe(1);
    expect(out).toMatch(/^::error file=ideas\.md,line=20,title=One mentor::"Fire the glaze" has one mentor\./);
  });

  it('gives programs an array', async () => {
    const { out } = await call(['check', '.', '--json'], { 'ideas.md': SPOILT });

    expect(JSON.parse(out)).toMatchObject([
      { document: 'ideas.md', line: 20, rule: 'one-mentor' },
      { document: 'ideas.md', line: 21, rule: 'placeholder' },
    ]);
  });

  it('refuses a format that it does not have', async () => {
    const { exitCode, err } = await call(['check', '--format', 'xml'], {});

    expect(exitCode).toBe(2);
    expect(err).toContain('Write --format text or --format github.');
  });
});

describe('dates', () => {
  const FUTURE = IDEAS.replace('(2026)', '(2099)').replace('Fri, May 29', 'TBD');

  it('prints exactly the shape other programs rely on', async () => {
    const { exitCode, out } = await call(['dates', '.', '--json'], { 'ideas.md': IDEAS });

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        program: 'lfx',
        term: '2026-1',
        phase: 'over',
        rows: [
          {
            activity: 'Project proposals open',
            from: '2026-01-05',
            to: '2026-01-20',
            zone: null,
            text: 'Jan 5 – Jan 20',
          },
          {
            activity: 'Mentee applications open',
            from: '2026-01-28',
            to: '2026-02-10T19:00:00Z',
            zone: 'PST',
            text: 'Jan 28 – Feb 10, 11:00 AM PST (19:00 UTC)',
          },
          { activity: 'Midterm evaluations', from: null, to: null, zone: null, text: 'mid-April' },
          { activity: 'Last day of term', from: '2026-05-29', to: '2026-05-29', zone: null, text: 'Fri, May 29' },
        ],
      },
    ]);
  });

  it('tells people the phase, what is next and what cannot be dated', async () => {
    const { out } = await call(['dates', '.'], { 'ideas.md': FUTURE });

    expect(out).toBe(`LFX 2026 Term 1: unknown
  Next: Project proposals open, Jan 5 – Jan 20

  2099-01-05 to 2099-01-20            Project proposals open
  2099-01-28 to 2099-02-10 19:00 UTC  Mentee applications open
  no date                             Midterm evaluations (mid-April)
  no date                             Last day of term (TBD)

  ideas.md:7
`);
  });

  it('prints the newest term of each program, and all where it is asked to', async () => {
    const files = {
      'a.md': IDEAS,
      'b.md': IDEAS.replaceAll('2026', '2025'),
      'gsoc/2024.md': IDEAS.replace(/^# [\s\S]*?## Acc/, '## Acc'),
    };
    const terms = async (...args: string[]) =>
      (JSON.parse((await call(['dates', '.', '--json', ...args], files)).out) as { term: string; phase: string }[]).map(
        ({ term, phase }) => `${term} ${phase}`,
      );

    expect(await terms()).toEqual(['2026-1 over', '2024 unknown']);
    expect(await terms('--term', 'any')).toEqual(['2026-1 over', '2025-1 over', '2024 unknown']);
  });
});
