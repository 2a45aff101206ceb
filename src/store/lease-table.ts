import type { LeaseStore } from './store.ts';
import type { Db } from './tables.ts';

export function leaseStore(db: Db): LeaseStore {
  return {
    claim: async (name, owner, now, until) => {
      const lease = { owner, lease_until: until.toISOString() };
      // One statement: of two claims at once the second meets the row the first wrote.
      const claimed = await db
        .insertInto('lease')
        .values({ name, ...lease })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet(lease)
            .where((where) =>
              where.or([where('lease.owner', '=', owner), where('lease.lease_until', '<=', now.toISOString())]),
            ),
        )
        .executeTakeFirst();
      return claimed.numInsertedOrUpdatedRows === 1n;
    },
    release: async (name, owner) => {
      await db.deleteFrom('lease').where('name', '=', name).where('owner', '=', owner).execute();
    },
  };
}
