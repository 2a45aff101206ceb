import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type Postgres, startPostgres } from './start-postgres.ts';
import { describeStore } from './store-contract.ts';

let postgres: Postgres;
let address = '';
beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.createDatabase();
});
afterAll(() => postgres.stop());

describeStore('PostgreSQL', () => address, 2);

describe('an empty database', () => {
  it('is set up once, however many programs start at once', async () => {
    for (let round = 0; round < 8; round++) {
      const empty = await postgres.createDatabase();

      const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openStore(empty)));

      expect(opened.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
      await Promise.all(opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])));
    }
  });
});
