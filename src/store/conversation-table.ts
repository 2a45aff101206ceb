import type { ConversationStore } from './store.ts';
import type { Db } from './tables.ts';

export function conversationStore(db: Db): ConversationStore {
  return {
    read: async (conversation, now) => {
      const row = await db
        .selectFrom('conversation')
        .select('memory')
        .where('id', '=', conversation)
        .where('expires_at', '>', now.toISOString())
        .executeTakeFirst();
      return row?.memory ?? null;
    },
    write: async (conversation, memory, expiresAt) => {
      const row = { memory, expires_at: expiresAt.toISOString() };
      await db
        .insertInto('conversation')
        .values({ id: conversation, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    prune: async (now) => {
      await db.deleteFrom('conversation').where('expires_at', '<=', now.toISOString()).execute();
    },
  };
}
