/**
 * HTTP: Bolt's receiver, with answers that were written down before.
 *
 * Bolt turns what acknowledges a command into JSON each time, and a list of ideas is nine thousand characters of it.
 * The same answer is acknowledged with the same value, so its JSON is kept for as long as that value is, and sent in
 * one piece. Signatures, limits and everything else stay Bolt's.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type App, type CustomRoute, HTTPReceiver, type Logger, type Receiver } from '@slack/bolt';

/** Where a request keeps its response, for Bolt hands on the request alone. */
const RESPONSE = Symbol('response');
type Answerable = IncomingMessage & { [RESPONSE]?: ServerResponse };

export interface HttpReceiver {
  /** To be given to the app, which is not started by it. */
  readonly receiver: Receiver;
  /** Starts listening. @throws where the port cannot be listened on. */
  readonly listen: (port: number) => Promise<Server>;
}

/**
 * Prepares the receiver.
 *
 * @param customRoutes what is served besides Slack's requests.
 */
export function createHttpReceiver(signingSecret: string, customRoutes: CustomRoute[], logger: Logger): HttpReceiver {
  const http = new HTTPReceiver({
    signingSecret,
    customRoutes,
    logger,
    customPropertiesExtractor: (request) => ({ response: (request as Answerable)[RESPONSE] }),
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (isFromTheFuture(request)) return void response.writeHead(401).end();
    (request as Answerable)[RESPONSE] = response;
    try {
      http.requestListener(request, response);
    } catch {
      // Bolt throws for an address that it does not know.
      response.writeHead(404).end();
    }
  };
  return {
    receiver: {
      init: (app) => http.init(acknowledgingInOnePiece(app)),
      start: () => Promise.reject(new Error('Listen with the receiver that made this one')),
      stop: () => Promise.resolve(),
    },
    async listen(port) {
      const server = createServer(answer);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(port, resolve);
      await promise;
      return server;
    },
  };
}

/** Bolt refuses what was signed more than five minutes ago; Slack wants as much refused of what is yet to come. */
function isFromTheFuture({ headers }: IncomingMessage): boolean {
  return Number(headers['x-slack-request-timestamp']) > Date.now() / 1000 + 300;
}

/** The same app, whose listeners acknowledge a value with its kept JSON. */
function acknowledgingInOnePiece(app: App): App {
  const processEvent: App['processEvent'] = ({ customProperties, ack, ...event }) => {
    const { response } = customProperties as { response: ServerResponse };
    return app.processEvent({
      ...event,
      ack: (value: unknown) => {
        if (typeof value !== 'object' || value === null) return ack(value);
        const { json, length } = jsonOf(value);
        response.setHeader('content-type', 'application/json');
        response.setHeader('content-length', length);
        return ack(json);
      },
    });
  };
  return Object.assign(Object.create(app) as App, { processEvent });
}

interface Json {
  readonly json: string;
  /** In bytes. */
  readonly length: number;
}

const written = new WeakMap<object, Json>();

function jsonOf(value: object): Json {
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = asciiJson(value);
  written.set(value, { json, length: json.length });
  return { json, length: json.length };
}

/** JSON in which a character is a byte, which is what a socket sends fastest. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
