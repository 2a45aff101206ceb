import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** Each step of the schema, numbered from 1 by its place. A step that has landed is never edited: add another. */
const STEPS: readonly ((db: Db) => Promise<void>)[] = [
  async (db) => {
    await db.schema
      .createTable('catalog')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('read_at', 'text', (column) => column.notNull())
      .addColumn('catalog', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('change_log')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('document')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('parser_version', 'integer', (column) => column.notNull())
      .addColumn('parsed', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('memo')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();
  },
  async (db) => {
    await db.schema
      .createTable('subscription')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('filter', 'text', (column) => column.notNull())
      .addColumn('topics', 'text', (column) => column.notNull())
      .addColumn('cron', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('settled_at', 'text', (column) => column.notNull())
      .addColumn('weighed', 'integer', (column) => column.notNull())
      .addColumn('paused_because', 'text')
      .addColumn('ended', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createTable('delivery')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('subscription_id', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('slot', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'text', (column) => column.notNull())
      .addColumn('settled', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('weighed_before', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('delivery_unsettled').on('delivery').columns(['settled', 'lease_until']).execute();
    await db.schema
      .createTable('delivery_part')
      .addColumn('delivery_id', 'text', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('attempted_at', 'text')
      .addColumn('ts', 'text')
      .addPrimaryKeyConstraint('delivery_part_key', ['delivery_id', 'part'])
      .execute();
    await db.schema
      .createTable('told')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('delivery_id', 'text', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('told_key', ['channel', 'number'])
      .execute();
  },
  async (db) => {
    await db.schema
      .alterTable('told')
      .addColumn('repeated', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
  async (db) => {
    await db.schema
      .createTable('lease')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('conversation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('memory', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('conversation_expiry').on('conversation').column('expires_at').execute();
  },
  async (db) => {
    await db.schema.alterTable('change_log').addColumn('read_at', 'text').execute();
  },
];

/** A database that a newer version of the program has been at. */
export class NewerDatabaseError extends Error {
  constructor(found: number) {
    super(
      `The database has schema version ${found}, this program knows up to ${STEPS.length}. Start the newer version of the program again, or restore a backup from before it.`,
    );
  }
}

/**
 * Bring a database up to the program's schema, in one transaction.
 *
 * @throws NewerDatabaseError where the database is ahead; nothing is touched then.
 */
export async function migrate(db: Db, lock: (transaction: Db) => Promise<void>): Promise<void> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .execute()
    .catch(ignoreRace);
  await db.transaction().execute(async (transaction) => {
    await lock(transaction);
    const row = await transaction
      .selectFrom('schema_version')
      .select(sql<number>`max(version)`.as('version'))
      .executeTakeFirst();
    const version = row?.version ?? 0;
    if (version > STEPS.length) throw new NewerDatabaseError(version);
    for (const [at, step] of [...STEPS.entries()].slice(version)) {
      await step(transaction);
      await transaction
        .insertInto('schema_version')
        .values({ version: at + 1 })
        .execute();
    }
  });
}

/** Of a row of its catalog, of the table, or of the table's type: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RACED: ReadonlySet<unknown> = new Set(['23505', '42P07', '42710']);

/** Two programs that start at once may both create the first table; PostgreSQL then refuses one although it says IF NOT EXISTS. */
function ignoreRace(error: unknown): void {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (!RACED.has(code)) throw error;
}
