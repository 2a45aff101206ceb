/**
 * Where a process can die on the way of a digest, by name: before each statement it sends to its database, after each
 * commit it sent, and on either side of each call to Slack. Loaded by a process under test, never by the program.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { writeSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Poster } from '../../src/digests/post.ts';
import type { DeliveryStore, Store } from '../../src/store/store.ts';

/** What a process tells of a round, as one line of JSON on its standard output; before it dies, or at the round's end. */
export interface RoundReport {
  /** The points it came to, each once. */
  readonly passed: readonly string[];
  /** The point at which it killed itself. */
  readonly died: string | null;
  /** Posts that took longer than Slack is waited for, on a busy machine also where Slack was not late. */
  readonly slowCount: number;
}

export interface KillPoints {
  /** Begin a round; the process kills itself when it comes to this point. @param callMs how long Slack is waited for. */
  readonly begin: (deadly: string | null, callMs: number) => void;
  /** Tell what was passed. */
  readonly end: () => void;
  /** Run something whose points bear a name. */
  readonly during: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  readonly watchStore: (store: Store) => Store;
  readonly watchPoster: (poster: Poster) => Poster;
}

/** A statement by what it does and to which table: `insert told`, `commit`. */
function statementName(sql: string): string {
  const [, verb = 'other', table = ''] =
    /^\s*(begin|commit|rollback|select|insert|update|delete|create|pragma)\b(?:.*?\b(?:from|into|update|table)\b)?\s*"?(?:([a-z_]+)")?/is.exec(
      sql,
    ) ?? [];
  return `${verb.toLowerCase()} ${table}`.trim();
}

/** Taps both drivers, once for the process. */
export function installKillPoints(): KillPoints {
  const calls = new AsyncLocalStorage<string>();
  let passed = new Set<string>();
  let deadly: string | null = null;
  let patienceMs = 0;
  let slowCount = 0;
  const report = (died: string | null): void => {
    const line: RoundReport = { passed: [...passed], died, slowCount };
    writeSync(1, `${JSON.stringify(line)}\n`);
  };
  const point = (name: string): void => {
    const label = `${calls.getStore() ?? 'round'}: ${name}`;
    passed.add(label);
    if (label !== deadly) return;
    report(label);
    process.kill(process.pid, 'SIGKILL');
  };
  const around = <T>(sql: string, run: () => T): T => {
    const name = statementName(sql);
    point(`before ${name}`);
    const result = run();
    if (name === 'commit') point('commit sent');
    return result;
  };
  tapSqlite(around);
  tapPostgres(around);

  const during = <T>(name: string, run: () => Promise<T>): Promise<T> =>
    calls.run(name, async () => {
      const result = await run();
      point('done');
      return result;
    });
  const watchDeliveries = (deliveries: DeliveryStore): DeliveryStore => ({
    ...deliveries,
    told: (...given) => during('told', () => deliveries.told(...given)),
    claim: (...given) => during('claim', () => deliveries.claim(...given)),
    takeOver: (...given) => during('take over', () => deliveries.takeOver(...given)),
    attempt: (id, part, ...given) => during(`attempt${place(part > 0)}`, () => deliveries.attempt(id, part, ...given)),
    settle: (id, part, end) => during(`note ${end.state}${place(part > 0)}`, () => deliveries.settle(id, part, end)),
    release: (...given) => during('release', () => deliveries.release(...given)),
  });
  return {
    begin: (at, callMs) => {
      passed = new Set();
      [deadly, patienceMs, slowCount] = [at, callMs, 0];
    },
    end: () => report(null),
    during,
    watchStore: (store) => ({
      ...store,
      deliveries: watchDeliveries(store.deliveries),
      subscriptions: {
        ...store.subscriptions,
        settle: (...given) => during('skip', () => store.subscriptions.settle(...given)),
        pause: (...given) => during('pause', () => store.subscriptions.pause(...given)),
      },
    }),
    watchPoster: (poster) => ({
      post: (posting, message) =>
        during(`post${place(posting.threadTs !== null)}`, async () => {
          point('before sending');
          const sentAt = performance.now();
          const end = await poster.post(posting, message);
          if (performance.now() - sentAt > patienceMs - 5) slowCount += 1;
          return end;
        }),
      find: (posting, attemptedAt) =>
        during(`find${place(posting.threadTs !== null)}`, async () => {
          point('before sending');
          return poster.find(posting, attemptedAt);
        }),
      tell: (...given) => during('tell', () => poster.tell(...given)),
    }),
  };
}

/** The first message of a digest and those after it are places of their own to die at. */
function place(isInThread: boolean): string {
  return isInThread ? ' in thread' : '';
}

type Around = <T>(sql: string, run: () => T) => T;

function tapSqlite(around: Around): void {
  const prepare = Sqlite.prototype.prepare;
  Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
    const statement = prepare.call(this, sql) as Sqlite.Statement<unknown[]>;
    const { all, run } = statement;
    statement.all = (...given: unknown[]) => around(sql, () => all.apply(statement, given));
    statement.run = (...given: unknown[]) => around(sql, () => run.apply(statement, given));
    return statement;
  } as typeof prepare;
}

function tapPostgres(around: Around): void {
  const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [sql] = given;
    return typeof sql === 'string' ? around(sql, () => query.apply(this, given)) : query.apply(this, given);
  } as typeof pg.Client.prototype.query;
}
