/**
 * Real processes, killed at every point between plan and record, and a Slack that drops, delays and refuses.
 *
 * CRASH_RUNS says how many stories are told on each database, half of them in a channel whose history may be read. Where
 * processes died, and how often, is printed at the end.
 */
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../sources/temporary-folder.ts';
import { type Postgres, startPostgres } from '../store/start-postgres.ts';
import { POST_FAULTS, READ_FAULTS } from './channel-stand-in.ts';
import { tellStory } from './crash-story.ts';
import { openProcessPool, type ProcessPool } from './process-pool.ts';

const RUNS = Number(process.env.CRASH_RUNS ?? 12);
/** From here on every point must have been hit; fewer stories come to most of them. */
const ENOUGH_RUNS = 150;
/** Stories told at once. */
const LANES = 3;
/** What a digest cannot come to its end without; that these are hit is asked of any number of stories. */
const SURE = [
  'claim: commit sent',
  'attempt: commit sent',
  'post: before sending',
  'post: done',
  'note posted: commit sent',
];

/** What resuming a long digest, and looking for a lost message, comes to: died at in enough stories. */
const RESUMED = [
  'take over: done',
  'find: done',
  'find in thread: done',
  'attempt in thread: commit sent',
  'post in thread: before sending',
  'post in thread: done',
  'note posted in thread: commit sent',
  'note unconfirmed in thread: commit sent',
];

/** A point that this many processes came to is one that some must have died at; what a race seldom leads to may not be. */
const OFTEN = 60;

interface Tally {
  /** How many processes came to each point. */
  readonly passes: Map<string, number>;
  /** Each point that any process came to, and how many died there. */
  readonly hits: Map<string, number>;
  readonly faults: Map<string, number>;
  killed: number;
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** First of all what is sure to be come to, then mostly the points where fewest have died, of these those come to most. */
function aimAt({ hits, passes }: Tally, random: () => number): string | null {
  const missed = SURE.filter((point) => !hits.get(point));
  if (missed.length > 0 && random() < 0.7) return missed[Math.floor(random() * missed.length)] ?? null;
  const points = [...hits];
  const rarest = points.toSorted(([p, a], [q, b]) => a - b || (passes.get(q) ?? 0) - (passes.get(p) ?? 0)).slice(0, 8);
  const from = random() < 0.7 ? rarest : points;
  return from[Math.floor(random() * from.length)]?.[0] ?? null;
}

function printed(name: string, { passes, hits, faults, killed }: Tally): string {
  const line = (times: number, what: string): string => `  ${String(times).padStart(4)}  ${what}`;
  const points = [...hits].toSorted().map(([point, died]) => line(died, `${point} (of ${passes.get(point) ?? 0})`));
  return [
    `${name}: ${killed} processes killed; by themselves at`,
    ...points,
    'faults of Slack',
    ...[...faults].toSorted().map(([fault, times]) => line(times, fault)),
    '',
  ].join('\n');
}

function describeCrashes(name: string, newDatabase: (story: string) => Promise<string>): void {
  describe(`on ${name}, whatever is killed and dropped`, () => {
    const tally: Tally = { passes: new Map(), hits: new Map(), faults: new Map(), killed: 0 };
    let pool: ProcessPool;
    beforeAll(() => {
      pool = openProcessPool(LANES * 2);
    });
    afterAll(async () => {
      await pool.close();
      process.stdout.write(printed(name, tally));
    });

    const tellOne = async (seed: number, isReadable: boolean): Promise<readonly string[]> => {
      const databaseUrl = await newDatabase(`${isReadable ? 'read' : 'blind'}${seed}`);
      const { complaints, happened, killedCount } = await tellStory({
        ...{ databaseUrl, pool, seed: seed * (isReadable ? 7919 : 104_729), isReadable },
        aim: (random) => aimAt(tally, random),
        note: ({ passed, died }) => {
          for (const point of passed) {
            count(tally.passes, point, 1);
            count(tally.hits, point, 0);
          }
          if (died !== null) count(tally.hits, died, 1);
        },
      });
      for (const fault of happened) count(tally.faults, fault, 1);
      tally.killed += killedCount;
      return complaints.map((complaint) => `story ${seed}: ${complaint}`);
    };
    const tellAll = async (isReadable: boolean): Promise<readonly string[]> => {
      const left = Array.from({ length: Math.ceil(RUNS / 2) }, (_, n) => n + 1);
      const lane = async (): Promise<readonly string[]> => {
        const complaints: string[] = [];
        for (let seed = left.shift(); seed !== undefined; seed = left.shift())
          complaints.push(...(await tellOne(seed, isReadable)));
        return complaints;
      };
      return (await Promise.all(Array.from({ length: LANES }, lane))).flat();
    };
    const patience = 60_000 + RUNS * 10_000;

    it('no change is lost and none is told twice where the channel may be read', { timeout: patience }, async () => {
      expect(await tellAll(true)).toEqual([]);
    });

    it('none is lost, and none is repeated unmarked, where it may not', { timeout: patience }, async () => {
      expect(await tellAll(false)).toEqual([]);
    });

    it('processes died wherever one can, and Slack failed in every way', () => {
      const often = [...tally.hits.keys()].filter((point) => (tally.passes.get(point) ?? 0) >= OFTEN);
      const faults = [...POST_FAULTS.map((fault) => `post ${fault}`), ...READ_FAULTS.map((fault) => `read ${fault}`)];

      const due = RUNS < ENOUGH_RUNS ? SURE : [...SURE, ...RESUMED, ...often];

      expect(due.filter((point) => !tally.hits.get(point))).toEqual([]);
      expect(RUNS < ENOUGH_RUNS ? [] : faults.filter((fault) => !tally.faults.has(fault))).toEqual([]);
    });
  });
}

let folder: TemporaryFolder;
let postgres: Postgres;
beforeAll(async () => {
  [folder, postgres] = await Promise.all([makeFolder({}), startPostgres()]);
});
afterAll(async () => {
  await Promise.all([folder[Symbol.asyncDispose](), postgres.stop()]);
});

describeCrashes('SQLite', async (story) => `file:${join(folder.path, `${story}.db`)}`);

let database: Promise<string> | undefined;
describeCrashes('PostgreSQL', async (story) => {
  database ??= postgres.createDatabase();
  const client = new pg.Client(await database);
  await client.connect();
  await client.query(`create schema ${story}`);
  await client.end();
  // A schema of its own instead of a database of its own: made in a hundredth of the time.
  return `${await database}?options=${encodeURIComponent(`-c search_path=${story}`)}`;
});
