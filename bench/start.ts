/**
 * How much later a program can take questions, answer the first and has read its sources again where a whole archive is
 * remembered and unchanged than where there is none: since the start of a process, by the clock and in processor time.
 *
 * Run: node bin/run.js bench/start.ts [FOLDER] (default: ../shared/corpus where it is, else examples)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { indexOf } from '../src/jobs/index-of.ts';
import { createSourceReader } from '../src/jobs/load-catalog.ts';
import { openStore } from '../src/store/open-store.ts';

const ROUNDS = 11;

/** Milliseconds since the process began, on the clock and in processor time. */
interface Moment {
  readonly clock: number;
  readonly processor: number;
}

interface Start {
  readonly served: Moment;
  readonly answered: Moment;
  readonly read: Moment;
  readonly ideas: number;
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

/** What the program does at its start, up to the first reading's end. */
async function startOnce(folder: string, databaseUrl: string): Promise<Start> {
  const { keepFresh } = await import('../src/jobs/keep-fresh.ts');
  const store = await openStore(databaseUrl);
  const readSources = createSourceReader([folder], {}, store.documents);
  let [served, answered]: (Moment | null)[] = [null, null];
  const ideas = await new Promise<number>((resolve) => {
    const { stop } = keepFresh({
      ...{ read: readSources, store, owner: String(process.pid), cron: '0 0 1 1 *' },
      take: ({ catalog }) => {
        count = catalog.ideas.length;
        served ??= now();
        setImmediate(() => {
          indexOf(catalog);
          answered ??= now();
        });
      },
      log: pino(
        { level: 'info' },
        { write: (line) => (line.includes('Read the ideas') ? void stop().then(() => resolve(count)) : undefined) },
      ),
    });
    let count = 0;
  });
  const read = now();
  await store.close();
  return { served: served ?? read, answered: answered ?? read, read, ideas };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function main(archive: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'mentorship-start-'));
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'none.md'), '# No ideas yet\n');
  const start = (folder: string): Start => {
    const databaseUrl = `file:${join(scratch, folder === empty ? 'empty.db' : 'archive.db')}`;
    const args = [import.meta.filename, '--start', folder, databaseUrl];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 }));
  };
  for (const folder of [empty, archive]) start(folder);
  const rounds = Array.from({ length: ROUNDS }, () => ({ none: start(empty), all: start(archive) }));
  rmSync(scratch, { recursive: true });
  for (const [name, until] of [
    ['questions are taken', 'served'],
    ['the first is answered', 'answered'],
    ['all is read again', 'read'],
  ] as const) {
    for (const by of ['clock', 'processor'] as const) {
      const [none, all] = [
        median(rounds.map((round) => round.none[until][by])),
        median(rounds.map((round) => round.all[until][by])),
      ];
      console.log(
        `until ${name}, by the ${by}: ${all.toFixed(0)} ms with ${rounds[0]?.all.ideas} ideas, ${none.toFixed(0)} ms with none: ${(all - none).toFixed(0)} ms more; ratio ${(all / none).toFixed(2)}`,
      );
    }
  }
}

const [flag, folder = '', databaseUrl = ''] = process.argv.slice(2);
if (flag === '--start') console.log(JSON.stringify(await startOnce(folder, databaseUrl)));
else main(flag ?? ['../shared/corpus', 'examples'].find((path) => existsSync(path)) ?? '.');
