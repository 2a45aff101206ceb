import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

/** What the prompt writes for some lines, and how it ends. */
async function prompt(lines: readonly string[], env: Record<string, string> = {}) {
  const program = runProgram(process.execPath, ['src/main.ts'], env, lines.map((line) => `${line}\n`).join(''));
  const code = await program.ended;
  return { code, text: program.written() };
}

describe('the prompt without Slack', () => {
  it('answers each line of its input and ends with it', async () => {
    const { code, text } = await prompt(['go kubernetes', 'projects']);

    expect(code).toBe(0);
    expect(text).toMatch(/^\d+ ideas with Go and Kubernetes\n/);
    expect(text).toMatch(/\n\d+ projects/);
  });

  it('takes short words in the place of buttons', async () => {
    const { text } = await prompt(['go', 'next', '1', 'previous']);

    expect(text).toContain('1 to 5 of');
    expect(text).toContain('6 to ');
    expect(text).toContain('Upstream issue: ');
    expect(text.match(/1 to 5 of/g)).toHaveLength(2);
  });

  it('says that subscriptions need Slack, and goes on', async () => {
    const { text } = await prompt(['subscribe skill:go weekly mon 09:00', 'projects']);

    expect(text).toMatch(/^Digests go to channels/);
    expect(text).toMatch(/\n\d+ projects/);
  });

  it('says nothing more after "quit"', async () => {
    const { code, text } = await prompt(['quit', 'go']);

    expect(code).toBe(0);
    expect(text).toBe('');
  });

  it('says where the ideas could not be read, and exits 78', async () => {
    const { code, text } = await prompt(['go'], { IDEAS_SOURCES: '/no/such/folder' });

    expect(code).toBe(78);
    expect(text).toContain('/no/such/folder does not exist');
    expect(text).toContain('Cannot start: none of IDEAS_SOURCES could be read.');
  });

  it('answers from an empty document too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ideas-'));
    writeFileSync(join(folder, 'empty.md'), '');

    const { code, text } = await prompt(['go'], { IDEAS_SOURCES: folder });

    expect(code).toBe(0);
    expect(text).not.toBe('');
  });
});
