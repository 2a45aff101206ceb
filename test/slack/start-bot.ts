/** The bot as it runs, with Slack's side of the wire stood in for. */
import { request } from 'node:http';
import { pino } from 'pino';
import type { Desk } from '../../src/slack/desk.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start-slack.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, type SlackStandIn, signedHeaders } from './slack-stand-in.ts';

export const FORM = 'application/x-www-form-urlencoded';

export function startHttpBot(slack: SlackStandIn, desk: Desk, log = pino({ level: 'silent' })): Promise<RunningSlack> {
  const mode = { kind: 'http', botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET } as const;
  return startSlack({ mode, slackApiUrl: slack.apiUrl, port: 0, desk, log });
}

export function startSocketBot(
  slack: SlackStandIn,
  desk: Desk,
  log = pino({ level: 'silent' }),
): Promise<RunningSlack> {
  const mode = { kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN } as const;
  return startSlack({ mode, slackApiUrl: slack.apiUrl, port: 0, desk, log });
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** Posts a body as it stands; `fetch` would add a charset to a form's type, which Slack does not. */
export function post(port: number, body: string, headers: Record<string, string>): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const sent = request({ port, method: 'POST', path: '/slack/events', headers, agent: false }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

/** Posts what Slack signed just now. */
export function postSigned(port: number, body: string, type: string = FORM): Promise<HttpAnswer> {
  const signed = signedHeaders(body, SIGNING_SECRET, Math.floor(Date.now() / 1000));
  return post(port, body, { 'content-type': type, ...signed });
}

export function postEvent(port: number, payload: unknown): Promise<HttpAnswer> {
  return postSigned(port, JSON.stringify(payload), 'application/json');
}

export function postPress(port: number, payload: unknown): Promise<HttpAnswer> {
  return postSigned(port, new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
}

/** A slash command's fields. */
export function command(text: string, slack: SlackStandIn): Record<string, string> {
  return {
    team_id: 'T1',
    team_domain: 'community',
    channel_id: 'C1',
    channel_name: 'mentoring',
    user_id: 'U1',
    user_name: 'jo',
    command: '/mentorship',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: slack.responseUrl,
    trigger_id: `1.${text.length}`,
  };
}

let events = 0;

/** An event as Slack wraps it. */
export function eventOf(event: Record<string, unknown>, eventId = `Ev${++events}`): Record<string, unknown> {
  return {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: eventId,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: 'T1', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
    event,
  };
}

export function directMessage(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const ts = `1700000000.${String(++events).padStart(6, '0')}`;
  return { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text, ts, event_ts: ts, ...more };
}

export function mention(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const ts = `1700000000.${String(++events).padStart(6, '0')}`;
  return { type: 'app_mention', channel: 'C1', user: 'U1', text, ts, event_ts: ts, ...more };
}

let presses = 0;

/** The press of a button on an ephemeral message. */
export function press(actionId: string, value: string | undefined, slack: SlackStandIn): Record<string, unknown> {
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'community' },
    user: { id: 'U1', username: 'jo', name: 'jo', team_id: 'T1' },
    api_app_id: 'A1',
    container: { type: 'message', message_ts: '1548261231.000200', channel_id: 'C1', is_ephemeral: true },
    trigger_id: `2.${++presses}`,
    channel: { id: 'C1', name: 'mentoring' },
    response_url: slack.responseUrl,
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', text: {}, value, action_ts: '1' }],
  };
}
