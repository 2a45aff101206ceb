/**
 * Slack's side of the wire, on this machine: its Web API, its response addresses and its Socket Mode.
 *
 * It knows only what a test has planned. A call of any other method, a message over one of Slack's limits or
 * one that would ping is refused as Slack would, and stands in `complaints`, which every test checks.
 */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { complaintsAboutMessage, complaintsAboutView } from './check-message.ts';

type Json = Record<string, unknown>;

export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Json;
}

/** How a planned method answers; `silence` leaves the caller waiting, after having done what was asked. */
type Reply = Json | 'silence' | { readonly status: number; readonly headers?: Record<string, string> };

export interface SlackStandIn {
  /** To be given as SLACK_API_URL. */
  readonly apiUrl: string;
  readonly calls: readonly Call[];
  /** What was sent to response addresses. */
  readonly responses: readonly Json[];
  readonly complaints: readonly string[];
  readonly responseUrl: string;
  /** What Slack would say against a message that an acknowledgement carries. */
  readonly complaintsAbout: (message: Json) => readonly string[];
  /** Lets a method be called; without a reply it answers `ok`. */
  readonly plan: (method: string, reply?: (args: Json) => Reply | Promise<Reply>) => void;
  /** Sends an envelope to a connected client; resolves with the payload it is acknowledged with. */
  readonly sendEnvelope: (type: string, payload: unknown, envelopeId?: string) => Promise<unknown>;
  /** Sends something over the connection that asks for no acknowledgement. */
  readonly sendRaw: (message: unknown) => void;
  /** From now on its answers tell these scopes, as Slack's do. */
  readonly grant: (...scopes: readonly string[]) => void;
  readonly connectionCount: () => number;
  readonly connected: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const BOT_TOKEN = 'xoxb-1-standin-secret';
export const APP_TOKEN = 'xapp-1-standin-secret';
export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
export const BOT_USER_ID = 'U0BOT';

export async function openSlackStandIn(): Promise<SlackStandIn> {
  const calls: Call[] = [];
  const responses: Json[] = [];
  const complaints: string[] = [];
  const planned = new Map<string, (args: Json) => Reply | Promise<Reply>>();
  const acknowledged = new Map<string, (payload: unknown) => void>();
  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ server });
  let socket: WebSocket | null = null;
  let granted = '';

  sockets.on('connection', (opened) => {
    socket = opened;
    opened.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    opened.on('message', (raw) => {
      const { envelope_id: id, payload } = JSON.parse(String(raw)) as { envelope_id: string; payload: unknown };
      acknowledged.get(id)?.(payload);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  planned.set('auth.test', () => ({ team_id: 'T1', user_id: BOT_USER_ID, bot_id: 'B0BOT', user: 'mentorship' }));
  planned.set('apps.connections.open', () => ({ url: `ws://127.0.0.1:${port}/link` }));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (request.url?.startsWith('/response/')) {
      const message = JSON.parse(body) as Json;
      responses.push(message);
      complaints.push(...(message.delete_original === true ? [] : complaintsAboutMessage(message)));
      response.end('ok');
      return;
    }
    const method = request.url?.replace('/api/', '') ?? '';
    const args = formArguments(body);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ method, token, args });
    const plan = planned.get(method);
    if (plan === undefined) complaints.push(`${method} was not planned`);
    if (method.startsWith('chat.post')) complaints.push(...complaintsAboutMessage(args));
    if (method.startsWith('views.')) complaints.push(...complaintsAboutView(args.view as Json));
    response.setHeader('x-oauth-scopes', granted);
    send(response, plan === undefined ? { ok: false, error: 'unknown_method' } : await plan(args));
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    responses,
    complaints,
    responseUrl: `http://127.0.0.1:${port}/response/1`,
    complaintsAbout: complaintsAboutMessage,
    plan: (method, reply = () => ({})) => void planned.set(method, reply),
    sendEnvelope(type, payload, envelopeId = crypto.randomUUID()) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      acknowledged.set(envelopeId, resolve);
      const accepts = type !== 'events_api';
      socket?.send(JSON.stringify({ type, envelope_id: envelopeId, payload, accepts_response_payload: accepts }));
      return promise;
    },
    sendRaw: (message) => socket?.send(JSON.stringify(message)),
    grant(...scopes) {
      granted = scopes.join(',');
    },
    connectionCount: () => sockets.clients.size,
    async connected() {
      while (sockets.clients.size === 0) await once(sockets, 'connection');
    },
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return;
  if ('status' in reply && typeof reply.status === 'number') {
    response.writeHead(reply.status, (reply as { headers?: Record<string, string> }).headers ?? {});
    response.end('');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: true, ...reply }));
}

/** The arguments of a call; what is JSON within the form is parsed, as Slack does. */
function formArguments(body: string): Json {
  const parsed = [...new URLSearchParams(body)].map(([name, value]): [string, unknown] => {
    return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
  });
  return Object.fromEntries(parsed);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The headers of a request that Slack has signed. */
export function signedHeaders(body: string, secret: string, atSeconds: number): Record<string, string> {
  const mac = createHmac('sha256', secret).update(`v0:${atSeconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(atSeconds), 'x-slack-signature': `v0=${mac}` };
}
