import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const start = (...args: string[]) => spawn(process.execPath, ['src/cli.ts', ...args]);

describe('the program itself', () => {
  it('answers a line before it is sent the next, and ends with its input', async () => {
    const child = start('search', '-', '--json');
    const ended = once(child, 'exit');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (query: string): Promise<unknown> => {
      child.stdin.write(`${query}\n`);
      return JSON.parse((await answers.next()).value ?? '');
    };

    expect(await ask('rust')).toMatchObject({ query: 'rust' });
    expect(await ask('go')).toMatchObject({ query: 'go' });
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start('search', '-', '--json');
    const ended = once(child, 'exit');
    const err = text(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('rust\n'.repeat(5_000));

    expect([await ended, await err]).toEqual([[0, null], '']);
  });

  it('serves as npm start does', async () => {
    const child = start('serve');
    const out = text(child.stdout);
    child.stdin.end('go kubernetes\n');

    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await out).toMatch(/^\d+ ideas with Go and Kubernetes\n/);
  });

  it('ends with the exit code of what it was asked', async () => {
    const child = start('frobnicate');
    const err = text(child.stderr);

    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(await err).toContain('There is no command "frobnicate"');
  });
});
