import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { catalogStore, changeStore, documentStore, memoStore } from './catalog-tables.ts';
import { conversationStore } from './conversation-table.ts';
import { deliveryStore } from './delivery-tables.ts';
import { leaseStore } from './lease-table.ts';
import { migrate } from './migrations.ts';
import type { Store } from './store.ts';
import { subscriptionStore } from './subscription-tables.ts';
import type { Db, Tables } from './tables.ts';

interface Opened {
  readonly db: Db;
  /** Keep a second program out of the migrations until the transaction ends. */
  readonly lock: (transaction: Db) => Promise<void>;
}

async function openSqlite(path: string): Promise<Opened> {
  const [{ default: Sqlite }, { SqliteDialect }] = await Promise.all([import('better-sqlite3'), import('kysely')]);
  if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  // Full: a post that was attempted must be known to have been, even after the power went.
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 10000');
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    // A write first, so that the transaction holds the one write lock from its start.
    lock: async (transaction) => void (await sql`delete from schema_version where version < 0`.execute(transaction)),
  };
}

/** Any number no other program uses for the same purpose in one database. */
const MIGRATION_LOCK = 4_071_931;

async function openPostgres(address: string): Promise<Opened> {
  const [{ default: pg }, { PostgresDialect }] = await Promise.all([import('pg'), import('kysely')]);
  const pool = new pg.Pool({ connectionString: address, max: 5, connectionTimeoutMillis: 10_000 });
  // An idle connection that the server drops is replaced at the next query; unheard, the event would end the program.
  pool.on('error', () => {});
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    lock: async (transaction) => void (await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)),
  };
}

/** Whether an address names a database that can be opened: `file:PATH`, `postgres://…` or `postgresql://…`. */
export function isDatabaseUrl(address: string): boolean {
  return /^file:.+/.test(address) || /^postgres(?:ql)?:\/\/.+/.test(address);
}

/**
 * Open the database, creating it and bringing its schema up to date.
 *
 * Only the driver that is needed is loaded.
 *
 * @param address `file:data/mentorship.db` or `postgres://…`.
 * @throws NewerDatabaseError where a newer version of the program was here; the driver's error where it cannot be reached.
 */
export async function openStore(address: string): Promise<Store> {
  const { db, lock } = await (address.startsWith('file:')
    ? openSqlite(address.slice('file:'.length))
    : openPostgres(address));
  try {
    await migrate(db, lock);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    catalog: catalogStore(db),
    changes: changeStore(db),
    documents: documentStore(db),
    subscriptions: subscriptionStore(db),
    deliveries: deliveryStore(db),
    memos: memoStore(db),
    leases: leaseStore(db),
    conversations: conversationStore(db),
    close: () => db.destroy(),
  };
}
