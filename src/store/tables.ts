import type { Generated, Kysely } from 'kysely';

/** The tables as their columns come back. Instants are ISO 8601 texts in UTC, so that both databases order them alike. */
export interface Tables {
  schema_version: { version: number };
  /** One row, the newest revision. */
  catalog: { id: number; revision: number; read_at: string; catalog: string };
  /** `read_at` is null where an earlier version of the program wrote the change. */
  change_log: { number: number; revision: number; change: string; read_at: string | null };
  document: { hash: string; parser_version: number; parsed: string };
  subscription: {
    id: string;
    channel: string;
    created_by: string | null;
    created_at: string;
    filter: string;
    topics: string;
    cron: string;
    zone: string;
    settled_at: string;
    weighed: number;
    paused_because: string | null;
    ended: number;
  };
  delivery: {
    id: string;
    subscription_id: string;
    channel: string;
    slot: string;
    owner: string;
    lease_until: string;
    settled: number;
    weighed_before: number;
  };
  delivery_part: {
    delivery_id: string;
    part: number;
    state: string;
    message: string;
    attempted_at: string | null;
    ts: string | null;
  };
  /** Which change was told in a channel, and by which message; `repeated` where an unconfirmed one may have told it before. */
  told: { channel: string; number: number; delivery_id: string; part: number; repeated: Generated<number> };
  memo: { name: string; text: string };
  lease: { name: string; owner: string; lease_until: string };
  /** What a conversation is about, as text with a version; never what somebody wrote. */
  conversation: { id: string; memory: string; expires_at: string };
}

export type Db = Kysely<Tables>;
