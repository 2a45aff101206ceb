/**
 * How much later answers can be given where a whole archive is remembered and unchanged than where there is none, and
 * how much later the archive has been read again, both since the start of a process.
 *
 * Run: node bin/run.js bench/start.ts [FOLDER] (default: ../shared/corpus where it is, else examples)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createSourceReader } from '../src/jobs/load-catalog.ts';
import { openStore } from '../src/store/open-store.ts';

const ROUNDS = 11;

interface Start {
  /** Milliseconds since the process began. */
  readonly loadedMs: number;
  readonly openedMs: number;
  readonly servedMs: number;
  readonly readMs: number;
  readonly ideas: number;
}

/** What the program does at its start, up to the first reading's end. */
async function startOnce(folder: string, databaseUrl: string): Promise<Start> {
  const { keepFresh } = await import('../src/jobs/keep-fresh.ts');
  const loadedMs = performance.now();
  const store = await openStore(databaseUrl);
  const openedMs = performance.now();
  const read = createSourceReader([folder], {}, store.documents);
  let servedMs = 0;
  const ideas = await new Promise<number>((resolve) => {
    const { stop } = keepFresh({
      ...{ read, store, owner: String(process.pid), cron: '0 0 1 1 *' },
      take: ({ catalog }) => {
        servedMs ||= performance.now();
        count = catalog.ideas.length;
      },
      log: pino(
        { level: 'info' },
        { write: (line) => (line.includes('Read the ideas') ? void stop().then(() => resolve(count)) : undefined) },
      ),
    });
    let count = 0;
  });
  const readMs = performance.now();
  await store.close();
  return { loadedMs, openedMs, servedMs, readMs, ideas };
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
    ['answers', 'servedMs'],
    ['all is read again', 'readMs'],
  ] as const) {
    const [none, all] = [
      median(rounds.map((round) => round.none[until])),
      median(rounds.map((round) => round.all[until])),
    ];
    console.log(
      `until ${name}: ${all.toFixed(0)} ms with ${rounds[0]?.all.ideas} ideas, ${none.toFixed(0)} ms with none: ${median(rounds.map(({ none, all }) => all[until] - none[until])).toFixed(0)} ms more; ratio ${(all / none).toFixed(2)}`,
    );
  }
}

const [flag, folder = '', databaseUrl = ''] = process.argv.slice(2);
if (flag === '--start') console.log(JSON.stringify(await startOnce(folder, databaseUrl)));
else main(flag ?? ['../shared/corpus', 'examples'].find((path) => existsSync(path)) ?? '.');
