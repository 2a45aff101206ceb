/**
 * What the bot costs over a bare Bolt app: requests a second, the slowest in a hundred, and memory.
 *
 * Both run as processes of their own and answer the same signed `/mentorship go kubernetes` over HTTP. Short rounds
 * take turns, so that whatever else the machine does falls on both; a ratio is the median over neighbouring rounds.
 */
import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, READY, type Running, SECRET, start, stop } from './slack/programs.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 30);
const REQUESTS = 1_000;
const CONNECTIONS = 8;
const ARCHIVE = '../shared/corpus/mentoring';

interface Round {
  readonly perSecond: number;
  readonly p99Ms: number;
}

interface Contestant extends Running {
  readonly rounds: Round[];
}

const body = new URLSearchParams({
  team_id: 'T1',
  channel_id: 'C1',
  channel_name: 'mentoring',
  user_id: 'U1',
  user_name: 'jo',
  command: '/mentorship',
  text: 'go kubernetes',
  response_url: 'https://hooks.slack.com/commands/T1/1/abc',
  trigger_id: '1.2.abc',
}).toString();

/** A whole signed request, as bytes. */
function signedRequest(): Buffer {
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const head = [
    'POST /slack/events HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    `X-Slack-Request-Timestamp: ${at}`,
    `X-Slack-Signature: v0=${mac}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Whether a whole response has arrived, by its length or by its last chunk. */
function isWhole(response: Buffer): boolean {
  const headEnd = response.indexOf('\r\n\r\n');
  if (headEnd < 0) return false;
  const length = /content-length: (\d+)/i.exec(response.toString('latin1', 0, headEnd))?.[1];
  if (length === undefined) return response.subarray(-5).equals(Buffer.from('0\r\n\r\n'));
  return response.length >= headEnd + 4 + Number(length);
}

/** Sends requests over one connection, one after the other. @returns how long each took, in milliseconds. */
function sendInTurn(socket: Socket, count: number, request: Buffer): Promise<number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<number[]>();
  const took: number[] = [];
  let sentAt = 0;
  let response: Buffer = Buffer.alloc(0);
  const send = (): void => {
    response = Buffer.alloc(0);
    sentAt = performance.now();
    socket.write(request);
  };
  const receive = (part: Buffer): void => {
    response = response.length === 0 ? part : Buffer.concat([response, part]);
    if (!isWhole(response)) return;
    took.push(performance.now() - sentAt);
    if (!response.toString('latin1', 0, 12).endsWith('200')) reject(new Error(response.toString()));
    else if (took.length < count) send();
    else resolve(took);
  };
  socket.on('data', receive);
  socket.once('error', reject);
  send();
  return promise;
}

async function runRound(port: number, requests: number): Promise<Round> {
  const request = signedRequest();
  const sockets = Array.from({ length: CONNECTIONS }, () => connect({ port, noDelay: true }));
  const startedAt = performance.now();
  const took = await Promise.all(sockets.map((socket) => sendInTurn(socket, requests / CONNECTIONS, request)));
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  const sorted = took.flat().toSorted((a, b) => a - b);
  return { perSecond: requests / seconds, p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
}

/** Slack as far as a start asks for it. */
async function openSlack(): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, user_id: 'U0', bot_id: 'B0', team_id: 'T1' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Resident memory in MB; Linux alone tells it in a file. */
function residentMb({ child }: Contestant): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

const slack = await openSlack();
const apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
const sources = existsSync(ARCHIVE) ? { IDEAS_SOURCES: ARCHIVE } : {};
const settings = {
  SLACK_API_URL: apiUrl,
  SLACK_APP_TOKEN: '',
  DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'bench-')), 'mentorship.db')}`,
  LOG_LEVEL: 'info',
  ...sources,
};
const startBot = async (): Promise<Contestant> => {
  return { ...(await start('bot', ['--max-semi-space-size=8', 'src/main.ts'], READY, settings)), rounds: [] };
};
const startBare = async (): Promise<Contestant> => {
  return { ...(await start('bare Bolt app', ['bench/bare-bolt.ts'], /listening/, settings)), rounds: [] };
};

// The first start of a version compiles its modules; every later one finds them compiled.
for (const warm of [startBot, startBare]) await stop(await warm());

const [bot, bare] = await Promise.all([startBot(), startBare()]);
for (const { port } of [bot, bare]) await runRound(port, 4 * REQUESTS);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const each of round % 2 === 0 ? [bot, bare] : [bare, bot]) each.rounds.push(await runRound(each.port, REQUESTS));
}
await new Promise((resolve) => setTimeout(resolve, 1000));

for (const { name, rounds } of [bot, bare]) {
  const perSecond = Math.round(median(rounds.map((round) => round.perSecond)));
  console.log(`${name}: ${perSecond} requests/s, p99 ${median(rounds.map((round) => round.p99Ms)).toFixed(2)} ms`);
}
/** The median over the pairs of rounds that were run one after the other. */
const ratio = (of: (round: Round) => number): string =>
  median(bot.rounds.map((round, index) => of(round) / of(bare.rounds[index] ?? round))).toFixed(2);
console.log(`throughput of the bot / bare: ${ratio(({ perSecond }) => perSecond)} (at least 0.85)`);
console.log(`p99 of the bot / bare: ${ratio(({ p99Ms }) => p99Ms)} (at most 1.25)`);
if (process.platform === 'linux') {
  const [ours, theirs] = [residentMb(bot), residentMb(bare)];
  console.log(
    `memory of the bot / bare: ${(ours / theirs).toFixed(2)} (at most 1.40): ${ours.toFixed(0)} / ${theirs.toFixed(0)} MB`,
  );
}
await Promise.all([stop(bot), stop(bare)]);
slack.close();
