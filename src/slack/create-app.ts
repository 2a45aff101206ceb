/**
 * The Bolt app: the same listeners whatever brings Slack's requests.
 *
 * Its client asks once and waits ten seconds at most. By default the SDK would send a post that got no answer in
 * time again for half an hour, and each of them may have been posted.
 */
import { App, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { AGENT_SCOPE, createGrantedScopes } from './agent-view.ts';
import { prepareApology } from './apology.ts';
import { createBoltLog } from './bolt-log.ts';
import type { Desk } from './desk.ts';
import { listen } from './listeners.ts';
import { type Failure, reportFailure } from './report-failure.ts';
import type { RunningWork } from './running-work.ts';

const CALL_MS = 10_000;

export interface AppParts {
  readonly receiver: Receiver;
  readonly botToken: string;
  /** Another base of Slack's Web API; null for Slack's own. */
  readonly slackApiUrl: string | null;
  readonly desk: Desk;
  readonly work: RunningWork;
  readonly log: Logger;
}

/** Builds the app; the caller has yet to `init` it, which asks Slack about the token, and to `start` it. */
export function createApp({ receiver, botToken, slackApiUrl, desk, work, log }: AppParts): App {
  const granted = createGrantedScopes();
  const app = new App({
    receiver,
    token: botToken,
    logger: createBoltLog(log),
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions: {
      ...(slackApiUrl === null ? {} : { slackApiUrl }),
      timeout: CALL_MS,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      async fetch(input, init) {
        const response = await fetchInTime(input, init);
        granted.note(response.headers);
        return response;
      },
    },
  });
  app.use((request) => {
    prepareApology(request);
    return work.track(request.next);
  });
  listen(app, desk, () => granted.has(AGENT_SCOPE), log);
  app.error((failure: Failure) => work.track(() => reportFailure(failure, log)));
  return app;
}

/** Bolt's answers to a response address have no time limit of their own. */
const fetchInTime: typeof fetch = (input, init) =>
  fetch(input, init?.signal ? init : { ...init, signal: AbortSignal.timeout(CALL_MS) });
