/**
 * Rounds of delivery in a process of its own, at instants that are handed in: one round for each line of JSON on the
 * standard input, and a line of what was passed on the standard output.
 */
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { deliverDue } from '../../src/jobs/deliver.ts';
import { createDigestPoster } from '../../src/slack/digest-poster.ts';
import { openStore } from '../../src/store/open-store.ts';
import { installKillPoints } from './kill-points.ts';

export interface Round {
  readonly databaseUrl: string;
  readonly apiUrl: string;
  readonly instant: string;
  /** How long Slack is waited for. */
  readonly callMs: number;
  /** The point at which the process kills itself; null for none. */
  readonly deadly: string | null;
}

const points = installKillPoints();
const log = pino({ level: 'silent' });
const owner = String(process.pid);

async function runRound({ databaseUrl, apiUrl, instant, callMs, deadly }: Round): Promise<void> {
  points.begin(deadly, callMs);
  const store = await points.during('open', () => openStore(databaseUrl));
  // The token names the process, so that Slack's stand-in can kill who called.
  const poster = points.watchPoster(createDigestPoster(`xoxb-${process.pid}`, apiUrl, callMs));
  const watched = points.watchStore(store);
  // A round that fails is left to the next one, as the program does.
  await deliverDue({ store: watched, poster, owner, log, clock: () => new Date(instant), pauseMs: 0 }).catch(() => {});
  await store.close();
  points.end();
}

for await (const line of createInterface({ input: process.stdin })) await runRound(JSON.parse(line));
