import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDatabaseUrl, openStore } from '../../src/store/open-store.ts';
import { describeStore } from './store-contract.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentorship-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

describeStore('SQLite', () => `file:${join(folder, 'new', 'store.db')}`, 1);

describe('openStore', () => {
  it('makes the folder, and opens again what it made', async () => {
    const address = `file:${join(folder, 'deep', 'er', 'store.db')}`;
    const first = await openStore(address);
    await first.memos.write('name', 'text');
    await first.close();

    const second = await openStore(address);

    expect(await second.memos.read('name')).toBe('text');
    await second.close();
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['store.db']);
  });

  it('refuses a database that a newer version was at, and leaves it alone', async () => {
    const path = join(folder, 'newer.db');
    await (await openStore(`file:${path}`)).close();
    const database = new Sqlite(path);
    database.exec('insert into schema_version values (4000)');
    database.close();

    await expect(openStore(`file:${path}`)).rejects.toThrow(/schema version 4000.*newer version/);
  });

  it.each([
    { address: 'file:data/mentorship.db', is: true },
    { address: 'postgres://u:p@localhost/db', is: true },
    { address: 'postgresql://localhost/db', is: true },
    { address: 'mysql://localhost/db', is: false },
    { address: 'data/mentorship.db', is: false },
    { address: 'file:', is: false },
  ])('says of "$address" that it can be opened: $is', ({ address, is }) => {
    expect(isDatabaseUrl(address)).toBe(is);
  });
});
