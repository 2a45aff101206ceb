/**
 * Socket Mode: the connection that we open to Slack.
 *
 * The receiver is ours rather than App's, because the connection wants calls that are tried again for long,
 * and App's client, which shares its options with a receiver that App makes, may never send a post twice.
 */
import { type Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { describeError } from './describe-error.ts';

/** Slack renews a connection every few hours, which takes up to about ten seconds; longer is a loss. */
const LOST_AFTER_MS = 60_000;
/** The client waits up to 30 s for the other side's goodbye; a stop does not. */
const GOODBYE_MS = 1_500;

export interface SocketReceiver {
  readonly receiver: SocketModeReceiver;
  /** Why nothing arrives now; empty while connected or but briefly away. */
  readonly whyNotConnected: (now: number) => readonly string[];
  /** From now on nothing is taken; unacknowledged events go to another replica. Answers still leave. */
  readonly stopTaking: () => void;
  /** Says goodbye, and goes after a moment even if nobody answers. */
  readonly disconnect: () => Promise<void>;
}

/**
 * Prepares the connection; App's start opens it.
 *
 * @param slackApiUrl another base of Slack's Web API; null for Slack's own.
 */
export function createSocketReceiver(
  appToken: string,
  slackApiUrl: string | null,
  boltLog: BoltLogger,
  log: Logger,
): SocketReceiver {
  const clientOptions = slackApiUrl === null ? {} : { slackApiUrl };
  const receiver = new SocketModeReceiver({ appToken, logger: boltLog, installerOptions: { clientOptions } });
  const { client } = receiver;
  let isTaking = true;
  /** When the connection went away; null while it stands. */
  let lostAt: number | null = 0;

  client.on('connected', () => {
    lostAt = null;
  });
  client.on('close', () => {
    lostAt ??= Date.now();
  });
  guardMessages(
    client,
    () => isTaking,
    (error) => log.warn({ error: describeError(error) }, 'A message of Slack could not be read and was left out'),
  );

  return {
    receiver,
    whyNotConnected: (now) =>
      lostAt === null || (lostAt > 0 && now - lostAt <= LOST_AFTER_MS) ? [] : ['no connection to Slack'],
    stopTaking() {
      isTaking = false;
    },
    async disconnect() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, GOODBYE_MS);
      await Promise.race([client.disconnect(), promise]);
      clearTimeout(timer);
    },
  };
}

/**
 * Puts a guard before the client's own listener: it lets nothing in while stopping, and a message that the
 * client cannot read (such as `app_rate_limited`, which has no event) ends in the log and not the process.
 */
function guardMessages(
  client: SocketModeReceiver['client'],
  isTaking: () => boolean,
  report: (error: unknown) => void,
): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    if (!isTaking()) return;
    for (const listener of listeners) Promise.resolve(listener.apply(client, message)).catch(report);
  });
}
