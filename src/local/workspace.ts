/**
 * A workspace on this machine: a page that looks like Slack, and Slack's side of what is typed and pressed there.
 *
 * It is for one person on one machine: it listens on the loopback address alone, and answers no page of another site.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KnownBlock, ModalView } from '@slack/types';

/** A message as Slack would be sent it. */
export interface LocalMessage {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

/** What comes of a press: messages in place of the one it stands on or beneath it, or a view over the page. */
export type LocalOutcome =
  | { readonly kind: 'replace' | 'post'; readonly messages: readonly LocalMessage[] }
  | { readonly kind: 'view'; readonly view: ModalView };

/** The bot, as the workspace talks to it. */
export interface LocalBot {
  /** @param isCommand whether it was typed after `/mentorship`. */
  readonly say: (text: string, isCommand: boolean) => Promise<readonly LocalMessage[]>;
  /** @param actionId of the button, @param value what it carries. */
  readonly press: (actionId: string, value: string) => Promise<LocalOutcome>;
}

export interface Workspace {
  /** Where it is, for a browser. */
  readonly address: string;
  readonly close: () => void;
}

/** More than anybody types. */
const LONGEST_BODY = 100_000;

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
};

/** Opens the workspace. @param port 0 for any that is free. @throws where the port cannot be listened on. */
export async function openWorkspace(bot: LocalBot, port: number): Promise<Workspace> {
  const server = createServer((request, response) => {
    serve(request, response, bot).catch(() => response.writeHead(500).end());
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listening(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
}

async function serve(request: IncomingMessage, response: ServerResponse, bot: LocalBot): Promise<void> {
  if (!isOurs(request)) return void response.writeHead(403).end();
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = FILES[path];
  if (request.method === 'GET' && file !== undefined) {
    const [name, type] = file;
    const page = await readFile(new URL(name, import.meta.url));
    return void response
      .writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'self'" })
      .end(page);
  }
  const outcome = request.method === 'POST' ? await outcomeOf(path, await bodyOf(request), bot) : null;
  if (outcome === null) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(outcome));
}

/** Whether a request comes from this page: a site elsewhere may send one, but not with this host and type. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
  return isHere && (method === 'GET' || headers['content-type'] === 'application/json');
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += String(part);
    if (text.length > LONGEST_BODY) return {};
  }
  const body: unknown = JSON.parse(text);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

async function outcomeOf(
  path: string,
  { text, actionId, value }: Readonly<Record<string, unknown>>,
  bot: LocalBot,
): Promise<LocalOutcome | null> {
  if (path === '/say' && typeof text === 'string') {
    const command = /^\s*\/mentorship\b/;
    return { kind: 'post', messages: await bot.say(text.replace(command, '').trim(), command.test(text)) };
  }
  if (path === '/press' && typeof actionId === 'string' && typeof value === 'string') return bot.press(actionId, value);
  return null;
}
