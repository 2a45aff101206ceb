/** The program as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A start on a busy machine takes a few seconds. */
const PATIENCE_MS = 30_000;

export interface Program {
  readonly child: ChildProcess;
  /** All it has written so far, to both outputs. */
  readonly written: () => string;
  /** Resolves once it has written something that matches. */
  readonly says: (pattern: RegExp) => Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a command with nothing but these settings, and a database of its own that is gone with it. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    env: { PATH, HOME, DATABASE_URL: 'file::memory:', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  if (input !== undefined) child.stdin.end(input);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  return {
    child,
    written: () => text,
    async says(pattern) {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      while (!pattern.test(text)) {
        if (hasEnded || patience.aborted) throw new Error(`did not say ${pattern}: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended,
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
