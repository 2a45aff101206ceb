/**
 * How long a direct message takes from its arrival to the post that answers it, beside a bare Bolt app that says it back.
 *
 * Run: node bin/run.js bench/message.ts   over ../shared/corpus/mentoring, or over examples/ where that is not there.
 * The bot is asked the same few things again and again, as on the day a term opens; a question never asked before costs what
 * bench/ask.ts says on top.
 * Both run as processes of their own and are sent the same signed events over HTTP, one after the other; short rounds take
 * turns, and the ratio is the median over neighbouring rounds.
 */
import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, READY, type Running, SECRET, start, stop } from './slack/programs.ts';

const ARCHIVE = '../shared/corpus/mentoring';
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const MESSAGES = 100;
/** Each with one message for an answer. */
const QUESTIONS = [
  'who mentors the test coverage idea?',
  'which ideas ask for WebAssembly?',
  'can I still apply?',
  'and the skills?',
  'how much is the stipend?',
];

const agent = new Agent({ keepAlive: true });
let sent = 0;
/** Told when the answer to the message that was sent last is posted. */
let posted: () => void = () => undefined;

const slack = createServer((incoming, response) => {
  const isPost = incoming.url?.endsWith('chat.postMessage') === true;
  incoming.resume();
  incoming.once('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, user_id: 'U0', bot_id: 'B0', team_id: 'T1', ts: '1700000000.000001' }));
    if (isPost) posted();
  });
});
await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));

function eventBody(text: string): string {
  sent += 1;
  const ts = `1700000000.${String(sent).padStart(6, '0')}`;
  const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text, ts, event_ts: ts };
  return JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `Ev${sent}`, event_time: sent, event });
}

/** @returns milliseconds until the answer is posted. */
async function ask({ port }: Running, text: string): Promise<number> {
  const body = eventBody(text);
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${mac}`,
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  posted = resolve;
  const from = performance.now();
  const outgoing = request({ port, method: 'POST', path: '/slack/events', headers, agent }, (response) =>
    response.resume(),
  );
  outgoing.end(body);
  await promise;
  return performance.now() - from;
}

async function runRound(program: Running): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < MESSAGES; n += 1) took.push(await ask(program, QUESTIONS[n % QUESTIONS.length] ?? ''));
  return median(took);
}

const settings = {
  SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
  SLACK_APP_TOKEN: '',
  DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'bench-')), 'mentorship.db')}`,
  LOG_LEVEL: 'info',
  ...(existsSync(ARCHIVE) ? { IDEAS_SOURCES: ARCHIVE } : {}),
};
const bot = await start('bot', ['--max-semi-space-size=8', 'src/main.ts'], READY, settings);
const bare = await start('bare Bolt echo', ['bench/bare-bolt.ts'], /listening/, settings);

const rounds: (readonly [number, number])[] = [];
for (let round = -4; round < ROUNDS; round += 1) {
  const isBotFirst = round % 2 === 0;
  const first = await runRound(isBotFirst ? bot : bare);
  const second = await runRound(isBotFirst ? bare : bot);
  if (round >= 0) rounds.push(isBotFirst ? [first, second] : [second, first]);
}
const [ours, theirs] = [median(rounds.map(([one]) => one)), median(rounds.map(([, other]) => other))];
console.log(
  `bot: ${ours.toFixed(2)} ms from a message to the post that answers it; bare Bolt echo: ${theirs.toFixed(2)} ms`,
);
console.log(`bot / bare: ${median(rounds.map(([one, other]) => one / other)).toFixed(2)} (at most 1.30)`);
await Promise.all([stop(bot), stop(bare)]);
agent.destroy();
slack.closeAllConnections();
slack.close();
