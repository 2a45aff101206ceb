/**
 * Processes that are ready to deliver: each runs rounds until it is killed, and its place is taken by one that was
 * started beforehand, so that no story waits for a start.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Round } from './deliver-process.ts';
import type { RoundReport } from './kill-points.ts';

const CHILD = fileURLToPath(new URL('deliver-process.ts', import.meta.url));

/** What is compiled once is read by the next hundred processes. */
const COMPILED = join(tmpdir(), 'mentorship-crash-compiled');

export interface ProcessPool {
  /** Run a round in a process; null where it was killed from outside. */
  readonly run: (round: Round) => Promise<RoundReport | null>;
  /** How many processes were killed, by themselves or from outside. */
  readonly killedCount: () => number;
  readonly close: () => Promise<void>;
}

function start(): ChildProcess {
  const child = spawn(process.execPath, [CHILD], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  // Who was killed a moment ago reads nothing more.
  child.stdin?.on('error', () => {});
  return child;
}

/** The next line of a process, or null where it ends without one. */
async function nextReport(child: ChildProcess, round: Round): Promise<RoundReport | null> {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('A process without pipes');
  const lines = createInterface({ input: stdout });
  const line = new Promise<string | null>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(null));
  });
  stdin.write(`${JSON.stringify(round)}\n`);
  const said = await line;
  lines.close();
  return said === null ? null : (JSON.parse(said) as RoundReport);
}

/** @param spares how many processes stand ready besides those at work. */
export function openProcessPool(spares: number): ProcessPool {
  const idle: ChildProcess[] = Array.from({ length: spares }, start);
  let killed = 0;
  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.stdin?.end();
    await once(child, 'close');
  };
  return {
    run: async (round) => {
      const child = idle.shift() ?? start();
      if (idle.length < spares) idle.push(start());
      const report = await nextReport(child, round);
      if (report === null || report.died !== null) {
        killed += 1;
        if (child.signalCode === null) await once(child, 'close');
        if (child.signalCode !== 'SIGKILL') throw new Error(`A process ended by itself (${child.exitCode})`);
        return report;
      }
      if (idle.length < spares * 2) idle.push(child);
      else await end(child);
      return report;
    },
    killedCount: () => killed,
    close: async () => {
      await Promise.all(idle.map(end));
    },
  };
}
