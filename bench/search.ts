/**
 * How fast ideas are indexed and found, beside plain MiniSearch, SQLite FTS5, lunr, FlexSearch and Orama.
 *
 * Run: node bin/run.js bench/search.ts [SIZE…]   sizes default to the archive and 20000; add 100000 for the long run.
 * Each engine runs in a process of its own, one after the other, so that memory is its own. Ratios are to MiniSearch.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINES } from './search/engines.ts';
import { archive, generateIdeas } from './search/generate.ts';
import { mixedQueries } from './search/queries.ts';

interface Figures {
  readonly ideas: number;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly memoryMb: number;
}

/** An engine that takes longer than this to index, or to answer all, is reported as having no figures. */
const LIMIT_MS = 240_000;

const memoryMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(name: string, size: number): Promise<Figures> {
  const base = archive();
  const ideas = size === 0 ? base.map((idea) => ({ ...idea, program: null, term: null })) : generateIdeas(base, size);
  const queries = mixedQueries(ideas);
  const before = memoryMb();
  const start = performance.now();
  const ask = await (ENGINES[name] as (typeof ENGINES)[string])(ideas);
  const buildMs = performance.now() - start;
  const memory = memoryMb() - before;
  const times: number[] = [];
  // The first round warms the engine up; the others are counted.
  const rounds = size > 50_000 ? 2 : 4;
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const from = performance.now();
      await ask(query);
      if (round > 0) times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  return {
    ideas: ideas.length,
    buildMs,
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    memoryMb: memory,
  };
}

function measureApart(name: string, size: number): Figures | undefined {
  const args = [
    '--expose-gc',
    '--max-old-space-size=6000',
    fileURLToPath(import.meta.url),
    '--engine',
    name,
    String(size),
  ];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: LIMIT_MS });
  return status === 0 ? (JSON.parse(stdout) as Figures) : undefined;
}

function report(size: number): void {
  const rows = Object.keys(ENGINES).map((name) => ({ name, figures: measureApart(name, size) }));
  const base = rows.find(({ name }) => name.startsWith('MiniSearch'))?.figures;
  const ratio = (value: number, of: number | undefined): string => (of ? ` (${(value / of).toFixed(2)})` : '');
  console.log(`\n${rows[0]?.figures?.ideas ?? size} ideas; in brackets the ratio to MiniSearch`);
  for (const { name, figures } of rows) {
    if (figures === undefined) {
      console.log(`${name.padEnd(30)} no figures within ${LIMIT_MS / 1000} s`);
      continue;
    }
    const { buildMs, medianMs, p99Ms, memoryMb: memory } = figures;
    const cells = [
      `build ${buildMs.toFixed(0)} ms${ratio(buildMs, base?.buildMs)}`,
      `median ${medianMs.toFixed(2)} ms${ratio(medianMs, base?.medianMs)}`,
      `p99 ${p99Ms.toFixed(2)} ms${ratio(p99Ms, base?.p99Ms)}`,
      `memory ${memory.toFixed(0)} MB${ratio(memory, base?.memoryMb)}`,
    ];
    console.log(`${name.padEnd(30)} ${cells.map((cell) => cell.padEnd(26)).join('')}`);
  }
}

const [flag, engine, size] = process.argv.slice(2);
if (flag === '--engine') console.log(JSON.stringify(await measure(engine ?? '', Number(size))));
else for (const each of process.argv.length > 2 ? process.argv.slice(2) : ['0', '20000']) report(Number(each));
