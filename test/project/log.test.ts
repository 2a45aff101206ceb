import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';

/** What a log writes into a file. */
function written(
  level: string,
  secrets: readonly string[],
  write: (log: ReturnType<typeof createLog>) => void,
): string {
  const path = join(mkdtempSync(join(tmpdir(), 'log-')), 'log');
  const log = createLog(level, secrets, openSync(path, 'w'));
  write(log);
  return readFileSync(path, 'utf8');
}

describe('createLog', () => {
  it('writes one JSON object a line, with the level in words and the time in UTC', () => {
    const line = written('info', [], (log) => log.warn({ port: 3000 }, 'Careful'));

    expect(JSON.parse(line)).toEqual({ level: 'warn', time: expect.stringMatching(/Z$/), port: 3000, msg: 'Careful' });
  });

  it.each([
    { secret: 'xoxb-12-34-abcDEF' },
    { secret: 'xapp-1-A1-2-abc' },
    { secret: 'xoxe.xoxb-1-abc' },
    { secret: 'ghp_abc123' },
    { secret: 'github_pat_11AB_cd' },
  ])('cuts anything in the shape of $secret, wherever it stands', ({ secret }) => {
    const line = written('info', [], (log) => log.error({ error: { at: [`Bearer ${secret}`] } }, `with ${secret}!`));

    expect(line).not.toContain(secret);
    expect(JSON.parse(line).msg).toBe('with [secret]!');
  });

  it('cuts the secrets it was told of, which have no shape of their own', () => {
    const line = written('info', ['8f742231b10e'], (log) => log.info('hmac 8f742231b10e'));

    expect(JSON.parse(line).msg).toBe('hmac [secret]');
  });

  it('leaves words whole where a placeholder of a few letters stands for a secret', () => {
    expect(JSON.parse(written('info', ['s', 'msg'], (log) => log.info('settings'))).msg).toBe('settings');
  });

  it('is silent below its level', () => {
    expect(written('error', [], (log) => log.warn('unsaid'))).toBe('');
  });
});
