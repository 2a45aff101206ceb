import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { recordRevision } from '../../src/jobs/record-revision.ts';
import { seedSubscriptions } from '../../src/jobs/run-digests.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anIdea } from '../ideas/an-idea.ts';
import { makeFolder } from '../sources/temporary-folder.ts';
import { memoryTerminal } from './memory-terminal.ts';

const log = pino({ level: 'silent' });
const many = (count: number): Idea[] =>
  Array.from({ length: count }, (_, n) =>
    anIdea({ title: `Number ${n}`, project: `P${n}`, upstream: [], description: `${n}` }),
  );
const reading = (ideas: readonly Idea[]) => ({
  fingerprint: String(ideas.length),
  catalog: { ...EMPTY_CATALOG, ideas },
  at: new Date(),
  readAt: new Date(),
  origins: [],
});

async function call(address: string, ...args: readonly string[]) {
  const terminal = memoryTerminal({ env: { DATABASE_URL: address } });
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: terminal.out(), err: terminal.err() };
}

describe('due', () => {
  it('says what each subscription would be told, and changes nothing by it', async () => {
    await using folder = await makeFolder({});
    const address = `file:${join(folder.path, 'm.db')}`;
    const store = await openStore(address);
    await recordRevision(store, reading(many(2)), log);
    await seedSubscriptions(store, ['C01', 'C02'], { cron: '0 9 * * 1', zone: 'UTC' }, new Date());
    await recordRevision(store, reading(many(3)), log);
    await store.close();

    const first = await call(address, 'due');
    const again = await call(address, 'due', '--json');

    expect(first.out).toMatch(/^seed-C01 in C01: all ideas; on Mondays at 09:00 \(UTC\); next on Monday, /);
    expect(first.out).toContain('Mentorship ideas: 1 new');
    expect(JSON.parse(again.out).map(({ id, ideas }: { id: string; ideas: number }) => [id, ideas])).toEqual([
      ['seed-C01', 1],
      ['seed-C02', 1],
    ]);
  });

  it('says that nothing is subscribed', async () => {
    expect((await call('file::memory:', 'due')).out).toBe('Nothing is subscribed.\n');
  });

  it.each(['mysql://x', 'file:package.json/m.db'])(
    'ends with the exit code of a wrong configuration for %s',
    async (address) => {
      const { exitCode, err } = await call(address, 'due');

      expect([exitCode, err]).toEqual([78, expect.stringContaining('DATABASE_URL')]);
    },
  );
});

describe('accept-removal', () => {
  it('lets a held reading through at the next reading, and says where none is held', async () => {
    await using folder = await makeFolder({});
    const address = `file:${join(folder.path, 'm.db')}`;
    const store = await openStore(address);
    await recordRevision(store, reading(many(30)), log);
    expect((await call(address, 'accept-removal')).exitCode).toBe(1);
    await recordRevision(store, reading(many(3)), log);

    expect((await call(address, 'accept-removal')).exitCode).toBe(0);

    const served = await recordRevision(store, reading(many(3)), log);
    expect(served.catalog.ideas).toHaveLength(3);
    await store.close();
  });
});
