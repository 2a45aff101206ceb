/**
 * /healthz and /readyz, for whoever keeps the process running.
 *
 * Alive means that the event loop turns. Ready means that a person who asks now gets an answer.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';

/** Says why nobody should be sent here now, in a few words each; empty when ready. */
export type WhyNotReady = () => readonly string[];

/**
 * The routes for a receiver of Bolt's, or for the server below.
 *
 * @param whyNotReady asked at each request.
 */
export function healthRoutes(whyNotReady: WhyNotReady): CustomRoute[] {
  const method = ['GET', 'HEAD'];
  return [
    { path: '/healthz', method, handler: (_request, response) => answerJson(response, 200, { alive: true }) },
    {
      path: '/readyz',
      method,
      handler: (_request, response) => {
        const reasons = whyNotReady();
        answerJson(response, reasons.length === 0 ? 200 : 503, { ready: reasons.length === 0, reasons });
      },
    },
  ];
}

/**
 * Serves the routes alone, where Slack's requests come by another way.
 *
 * @throws where the port cannot be listened on.
 */
export async function openHealthServer(port: number, routes: readonly CustomRoute[]): Promise<Server> {
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url?.split('?')[0];
    const route = routes.find(
      (candidate) => candidate.path === path && candidate.method.includes(request.method ?? ''),
    );
    if (route === undefined) answerJson(response, 404, { error: 'not found' });
    else route.handler(Object.assign(request, { params: {} }), response);
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, resolve);
  await promise;
  return server;
}

function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
