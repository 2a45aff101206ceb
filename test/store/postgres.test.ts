import { afterAll, beforeAll } from 'vitest';
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
