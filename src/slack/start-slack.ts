/**
 * Slack, started and stopped: over HTTP or over Socket Mode, with the same app in it.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { createBoltLog } from './bolt-log.ts';
import { createApp } from './create-app.ts';
import type { Desk } from './desk.ts';
import { healthRoutes, openHealthServer } from './health.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { createRunningWork } from './running-work.ts';
import { createSocketReceiver } from './socket-receiver.ts';
import { checkedStart } from './start-fault.ts';

export interface SlackOptions {
  readonly mode:
    | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
    | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string };
  /** Another base of Slack's Web API; null for Slack's own. */
  readonly slackApiUrl: string | null;
  /** The port of health checks, and of Slack's requests over HTTP; 0 takes any free one. */
  readonly port: number;
  readonly desk: Desk;
  readonly log: Logger;
}

export interface RunningSlack {
  readonly app: App;
  /** The port that is listened on. */
  readonly port: number;
  /** Takes nothing new, waits for what runs, and closes; within eight seconds, whatever hangs. */
  readonly stop: () => Promise<void>;
}

/** How long a stop waits for listeners; the whole stop has ten seconds. */
const WORK_MS = 6_500;
/** How long a connection may take to carry an answer that is given. */
const LAST_WORDS_MS = 500;

/**
 * Starts listening.
 *
 * @throws StartFault where Slack refuses a token, cannot be reached, or the port is taken.
 */
export function startSlack(options: SlackOptions): Promise<RunningSlack> {
  return options.mode.kind === 'http' ? startHttp(options, options.mode) : startSocket(options, options.mode);
}

type Mode<Kind> = Extract<SlackOptions['mode'], { kind: Kind }>;

async function startHttp(options: SlackOptions, { botToken, signingSecret }: Mode<'http'>): Promise<RunningSlack> {
  const { desk, log, port, slackApiUrl } = options;
  const work = createRunningWork();
  const stopping = { yes: false };
  const customRoutes = healthRoutes(() => whyNotReady(desk, stopping.yes));
  const { receiver, listen } = createHttpReceiver(signingSecret, customRoutes, createBoltLog(log));
  const app = createApp({ receiver, botToken, slackApiUrl, desk, work, log });

  await checkedStart('SLACK_BOT_TOKEN', port, () => app.init());
  const server = await checkedStart('SLACK_BOT_TOKEN', port, () => listen(port));
  return {
    app,
    port: portOf(server),
    async stop() {
      stopping.yes = true;
      const closed = close(server);
      await waitForWork(work, log);
      await Promise.race([closed, wait(LAST_WORDS_MS)]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function startSocket(options: SlackOptions, { botToken, appToken }: Mode<'socket'>): Promise<RunningSlack> {
  const { desk, log, port, slackApiUrl } = options;
  const work = createRunningWork();
  const stopping = { yes: false };
  const socket = createSocketReceiver(appToken, slackApiUrl, createBoltLog(log), log);
  const app = createApp({ receiver: socket.receiver, botToken, slackApiUrl, desk, work, log });
  const routes = healthRoutes(() => [...whyNotReady(desk, stopping.yes), ...socket.whyNotConnected(Date.now())]);

  await checkedStart('SLACK_BOT_TOKEN', port, () => app.init());
  const server = await checkedStart('SLACK_BOT_TOKEN', port, () => openHealthServer(port, routes));
  await checkedStart('SLACK_APP_TOKEN', port, () => app.start());
  return {
    app,
    port: portOf(server),
    async stop() {
      stopping.yes = true;
      socket.stopTaking();
      await waitForWork(work, log);
      await socket.disconnect();
      const closed = close(server);
      server.closeAllConnections();
      await closed;
    },
  };
}

function whyNotReady(desk: Desk, isStopping: boolean): readonly string[] {
  return [...(desk.isReady() ? [] : ['the ideas have not been read yet']), ...(isStopping ? ['stopping'] : [])];
}

async function waitForWork(work: ReturnType<typeof createRunningWork>, log: Logger): Promise<void> {
  if (!(await work.ended(WORK_MS))) log.warn('Stopped before all requests were answered');
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()));
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
