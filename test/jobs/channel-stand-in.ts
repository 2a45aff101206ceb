/**
 * One channel of Slack, as far as digests need it: it takes posts, keeps them, shows its history where that is granted,
 * and fails in every way that a connection can. What happens to a call is told beforehand.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What happens to a post: "after" and "before" tell whether it stands in the channel when it happens. */
export const POST_FAULTS = [
  'killed before',
  'killed after',
  'dropped before',
  'dropped after',
  'error 500 before',
  'error 500 after',
  'internal_error after',
  'limited',
  'archived',
  'late, accepted at last',
  'late, refused at last',
  'accepted, answered late',
  'slow, accepted in time',
  'accepted, answered slowly',
] as const;

/** What happens to a look into the history. */
export const READ_FAULTS = ['killed', 'dropped', 'error 500', 'limited', 'late', 'slow'] as const;

type PostFault = (typeof POST_FAULTS)[number];
type ReadFault = (typeof READ_FAULTS)[number];

/** A message that stands in the channel. */
export interface Accepted {
  /** Slack's name of it: seconds, on Slack's own clock. */
  readonly ts: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly blocks: unknown;
  readonly metadata: unknown;
}

export interface ChannelStandIn {
  readonly apiUrl: string;
  readonly accepted: readonly Accepted[];
  /** Sentences sent to people. */
  readonly told: readonly string[];
  /** Calls of methods it does not know, threads of messages that are not there, posts before a rate limit's end. */
  readonly complaints: readonly string[];
  /** Each fault that happened. */
  readonly happened: readonly string[];
  readonly faults: { readonly posts: (PostFault | 'none')[]; readonly reads: (ReadFault | 'none')[] };
  /** Set Slack's clock. */
  readonly setClock: (now: Date) => void;
  /** Once every late call has come to its end. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Messages on a page of the history: few, so that there are several pages. */
const PAGE = 3;

/** How long a rate limit lasts, on Slack's clock. */
const LIMIT_SECONDS = 30;

/** How long an answer takes: a late one longer than anybody waits for it, a slow one not so long. */
export interface Waits {
  readonly lateMs: number;
  readonly slowMs: number;
}

export async function openChannel(isReadable: boolean, { lateMs, slowMs }: Waits): Promise<ChannelStandIn> {
  const accepted: Accepted[] = [];
  const told: string[] = [];
  const complaints: string[] = [];
  const happened: string[] = [];
  const faults: ChannelStandIn['faults'] = { posts: [], reads: [] };
  const late = new Set<Promise<void>>();
  let now = new Date(0);
  let limitedUntil = new Date(0);

  const accept = (form: URLSearchParams): string => {
    const ts = (now.getTime() / 1000 + accepted.length / 1000).toFixed(6);
    const threadTs = form.get('thread_ts');
    if (threadTs !== null && !accepted.some((one) => one.ts === threadTs && one.threadTs === null)) {
      complaints.push(`There is no message ${threadTs} to answer`);
    }
    const [blocks, metadata] = ['blocks', 'metadata'].map((name) => JSON.parse(form.get(name) ?? 'null'));
    accepted.push({ ts, threadTs, text: form.get('text') ?? '', blocks, metadata });
    return ts;
  };
  const later = (then: () => void, ms = lateMs): void => {
    const ended = wait(ms).then(() => {
      late.delete(ended);
      then();
    });
    late.add(ended);
  };

  const post = (form: URLSearchParams, response: ServerResponse, kill: () => void): void => {
    const fault = faults.posts.shift() ?? 'none';
    if (fault !== 'none') happened.push(`post ${fault}`);
    if (now < limitedUntil) complaints.push(`A post came ${limitedUntil.getTime() - now.getTime()} ms too early`);
    if (fault === 'limited') limitedUntil = new Date(now.getTime() + LIMIT_SECONDS * 1000);
    const answer = (body: object) => (): void => reply(response, body);
    const accepting = (): void => reply(response, { ok: true, ts: accept(form) });
    const refusing = answer({ ok: false, error: 'is_archived' });
    if (/after$/.test(fault)) accept(form);
    const ends: Readonly<Record<string, () => void>> = {
      none: accepting,
      archived: refusing,
      'internal_error after': answer({ ok: false, error: 'internal_error' }),
      'late, accepted at last': () => later(accepting),
      'late, refused at last': () => later(refusing),
      'accepted, answered late': () => later(answer({ ok: true, ts: accept(form) })),
      'slow, accepted in time': () => later(accepting, slowMs),
      'accepted, answered slowly': () => later(answer({ ok: true, ts: accept(form) }), slowMs),
    };
    (ends[fault] ?? (() => fail(fault, response, kill)))();
  };

  const read = (method: string, form: URLSearchParams, response: ServerResponse, kill: () => void): void => {
    const fault = isReadable ? (faults.reads.shift() ?? 'none') : 'none';
    if (fault !== 'none') happened.push(`read ${fault}`);
    if (!isReadable) reply(response, { ok: false, error: 'missing_scope' });
    else if (fault === 'late') later(() => reply(response, { ok: true, messages: [] }));
    else if (fault === 'slow') later(() => reply(response, pageOf(accepted, method, form)), slowMs);
    else if (fault === 'none') reply(response, pageOf(accepted, method, form));
    else fail(fault, response, kill);
  };

  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await bodyOf(request));
    const method = request.url?.replace('/api/', '') ?? '';
    const kill = (): void => killCaller(request);
    if (method === 'chat.postMessage' && form.get('channel')?.startsWith('U')) {
      told.push(form.get('text') ?? '');
      reply(response, { ok: true, ts: '1.0' });
    } else if (method === 'chat.postMessage') post(form, response, kill);
    else if (method.startsWith('conversations.')) read(method, form, response, kill);
    else complaints.push(`${method} was called`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    accepted,
    told,
    complaints,
    happened,
    faults,
    setClock: (at) => {
      now = at;
    },
    quiet: async () => {
      while (late.size > 0) await Promise.all(late);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function reply(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}

/** The ends that say nothing of what was asked: a rate limit, a broken server, a dropped connection, a caller's death. */
function fail(fault: string, response: ServerResponse, kill: () => void): void {
  if (fault.startsWith('limited')) response.writeHead(429, { 'retry-after': String(LIMIT_SECONDS) }).end('{}');
  else if (fault.startsWith('error 500')) response.writeHead(500).end('oops');
  else {
    if (fault.startsWith('killed')) kill();
    response.destroy();
  }
}

/** A page of what stands in the channel, or in a thread of it, newest first in the channel, as Slack gives it. */
function pageOf(accepted: readonly Accepted[], method: string, form: URLSearchParams): object {
  const [oldest, latest] = [Number(form.get('oldest') ?? 0), Number(form.get('latest') ?? Number.POSITIVE_INFINITY)];
  const thread = method === 'conversations.replies' ? form.get('ts') : null;
  const own = accepted.filter((one) =>
    thread === null ? one.threadTs === null : one.threadTs === thread || one.ts === thread,
  );
  const within = own.filter(({ ts }) => Number(ts) >= oldest && Number(ts) <= latest);
  const ordered = thread === null ? within.toReversed() : within;
  const from = Number(form.get('cursor') ?? 0);
  const messages = ordered.slice(from, from + PAGE).map(({ ts, text, metadata }) => ({
    ...{ ts, text },
    ...(form.get('include_all_metadata') === 'true' ? { metadata } : {}),
  }));
  const next = from + PAGE < ordered.length ? String(from + PAGE) : '';
  return { ok: true, messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}

/** The token of a call ends in the number of the process that makes it. */
function killCaller(request: IncomingMessage): void {
  process.kill(Number(/\d+$/.exec(request.headers.authorization ?? '')?.[0]), 'SIGKILL');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
