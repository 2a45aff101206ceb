import { sql } from 'kysely';
import type { Catalog, ParsedDocument } from '../ideas/idea.ts';
import type { CatalogStore, ChangeStore, DocumentStore, MemoStore, NewCatalog } from './store.ts';
import type { Db } from './tables.ts';

/** The one row of the catalog table. */
const ONLY = 1;

/** Rows put into one statement: both databases bound the parameters of a statement. */
const ROWS_AT_ONCE = 500;

function inChunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, n) =>
    items.slice(n * ROWS_AT_ONCE, (n + 1) * ROWS_AT_ONCE),
  );
}

/** Make the next revision the newest; false where it is not the next one. Whoever writes first holds the row. */
async function writeRevision(db: Db, { catalog, readAt, after }: NewCatalog): Promise<boolean> {
  const row = { revision: after + 1, read_at: readAt.toISOString(), catalog: JSON.stringify(catalog) };
  if (after === 0) {
    const inserted = await db
      .insertInto('catalog')
      .values({ id: ONLY, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const updated = await db
    .updateTable('catalog')
    .set(row)
    .where('id', '=', ONLY)
    .where('revision', '=', after)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

async function lastNumber(db: Db): Promise<number> {
  const row = await db.selectFrom('change_log').select(sql<number>`max(number)`.as('number')).executeTakeFirst();
  return row?.number ?? 0;
}

async function appendChanges(db: Db, { after, changes, readAt }: NewCatalog): Promise<void> {
  const last = await lastNumber(db);
  const about = { revision: after + 1, read_at: readAt.toISOString() };
  const rows = changes.map((change, n) => ({ number: last + n + 1, ...about, change: JSON.stringify(change) }));
  for (const chunk of inChunks(rows)) await db.insertInto('change_log').values(chunk).execute();
}

export function catalogStore(db: Db): CatalogStore {
  return {
    read: async () => {
      const row = await db.selectFrom('catalog').selectAll().where('id', '=', ONLY).executeTakeFirst();
      if (row === undefined) return null;
      const catalog: Catalog = JSON.parse(row.catalog);
      return { revision: row.revision, readAt: new Date(row.read_at), catalog };
    },
    newest: async () => {
      const row = await db
        .selectFrom('catalog')
        .select(['revision', 'read_at'])
        .where('id', '=', ONLY)
        .executeTakeFirst();
      return row === undefined ? null : { revision: row.revision, readAt: new Date(row.read_at) };
    },
    record: (next) =>
      db.transaction().execute(async (transaction) => {
        if (!(await writeRevision(transaction, next))) return false;
        await appendChanges(transaction, next);
        return true;
      }),
    confirm: async (revision, readAt) => {
      const read = { read_at: readAt.toISOString() };
      await db.updateTable('catalog').set(read).where('id', '=', ONLY).where('revision', '=', revision).execute();
    },
  };
}

export function changeStore(db: Db): ChangeStore {
  return {
    after: async (number) => {
      const rows = await db
        .selectFrom('change_log')
        .selectAll()
        .where('number', '>', number)
        .orderBy('number')
        .execute();
      return rows.map((row) => ({ number: row.number, change: JSON.parse(row.change) }));
    },
    since: async (instant, most) => {
      const rows = await db
        .selectFrom('change_log')
        .select(['number', 'change', 'read_at'])
        .where('read_at', '>', instant.toISOString())
        .orderBy('number', 'desc')
        .limit(most)
        .execute();
      return rows.toReversed().map(({ number, change, read_at: readAt }) => ({
        number,
        change: JSON.parse(change),
        at: new Date(readAt ?? instant),
      }));
    },
    last: () => lastNumber(db),
  };
}

export function documentStore(db: Db): DocumentStore {
  return {
    read: async (parserVersion, hashes) => {
      const found = new Map<string, ParsedDocument>();
      for (const chunk of inChunks(hashes)) {
        const rows = await db
          .selectFrom('document')
          .select(['hash', 'parsed'])
          .where('parser_version', '=', parserVersion)
          .where('hash', 'in', chunk)
          .execute();
        for (const row of rows) found.set(row.hash, JSON.parse(row.parsed));
      }
      return found;
    },
    keep: (parserVersion, documents) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('document').execute();
        const rows = [...documents].map(([hash, parsed]) => ({
          hash,
          parser_version: parserVersion,
          parsed: JSON.stringify(parsed),
        }));
        for (const chunk of inChunks(rows)) {
          // Two replicas that keep the same documents at once keep them once.
          await transaction
            .insertInto('document')
            .values(chunk)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }),
  };
}

export function memoStore(db: Db): MemoStore {
  return {
    read: async (name) => {
      const row = await db.selectFrom('memo').select('text').where('name', '=', name).executeTakeFirst();
      return row?.text ?? null;
    },
    write: async (name, text) => {
      if (text === null) await db.deleteFrom('memo').where('name', '=', name).execute();
      else {
        await db
          .insertInto('memo')
          .values({ name, text })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ text }))
          .execute();
      }
    },
  };
}
