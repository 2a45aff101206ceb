/**
 * The command line: the same rooms as the Slack app, without Slack.
 *
 * Only the edge is here: the process's streams and settings become a `Terminal`, and how a call ends becomes the
 * exit code. Commands are in `cli/`.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { runCommandLine } from './cli/run.ts';
import type { Terminal } from './cli/terminal.ts';

/** Wider than this, lines are hard to follow. */
const MAX_WIDTH = 100;

if (existsSync('.env')) process.loadEnvFile('.env');

const terminal: Terminal = {
  env: process.env,
  cwd: process.cwd(),
  width: Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  warn: (text) => void process.stderr.write(text),
  bold: (text) => styleText('bold', text, { stream: process.stdout }),
};

// Whoever reads our output may have seen enough, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
