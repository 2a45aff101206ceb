/**
 * Digests to Slack: posts that are never sent twice by themselves, and what became of one.
 *
 * A post carries its key in the message's metadata, so that it can be found again where the app may read the channel.
 */
import { LogLevel, WebClient } from '@slack/web-api';
import type { Message } from '../blocks/answer-message.ts';
import type { PostEnd, Poster, Posting, Trace } from '../digests/post.ts';
import { placeOf, postOf } from './replies.ts';

/** How long Slack may take to answer; what it says after that is not heard. */
const CALL_MS = 10_000;
const EVENT_TYPE = 'mentorship_digest';

/** Where Slack names no wait. */
const RATE_LIMIT_MS = 60_000;
const UNREACHABLE_MS = 60_000;

/** Errors of Slack's own, after which a message may stand in the channel or not. */
const UNCERTAIN = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);
const RATE_LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

/** Why, and what would mend it, in sentences that stand where the app was asked and in a message to its asker. */
const REFUSALS: Readonly<Record<string, string>> = {
  not_in_channel: 'The app is not in the channel: invite it there with /invite.',
  channel_not_found: 'The channel is gone, or private without the app in it: invite it there with /invite.',
  is_archived: 'The channel is archived: it has to be restored first.',
  token_revoked: 'The app was removed from the workspace: it has to be installed again.',
  account_inactive: 'The app was removed from the workspace: it has to be installed again.',
  invalid_auth: 'Slack does not accept the app’s token: its operator has to set the new one.',
  missing_scope: 'The app may not post messages: its operator has to give it the scope chat:write.',
  restricted_action: 'The workspace does not let apps post in this channel: an administrator has to allow it.',
};

/** An error as the Web API client throws it. */
interface Thrown {
  readonly code?: unknown;
  readonly retryAfter?: unknown;
  readonly data?: { readonly error?: unknown };
  readonly cause?: unknown;
  readonly original?: unknown;
}

function isUnreachable({ cause, original, code }: Thrown): boolean {
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(code))) return true;
  const deeper = cause ?? original;
  return typeof deeper === 'object' && deeper !== null && isUnreachable(deeper);
}

/** What a failed call says about the post. */
export function postEndOf(error: unknown): PostEnd {
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : {};
  if (thrown.code === 'slack_webapi_rate_limited_error') {
    const seconds = Number(thrown.retryAfter);
    return { kind: 'later', waitMs: seconds > 0 ? seconds * 1000 : RATE_LIMIT_MS };
  }
  const refusal = thrown.data?.error;
  // A page of a proxy in between comes as an error too; only a name of Slack's is an answer of Slack's.
  if (typeof refusal === 'string' && /^[a-z_]+$/.test(refusal)) {
    if (RATE_LIMITED.has(refusal)) return { kind: 'later', waitMs: RATE_LIMIT_MS };
    if (UNCERTAIN.has(refusal)) return { kind: 'uncertain' };
    return { kind: 'refused', because: REFUSALS[refusal] ?? `Slack refused the message (${refusal}).` };
  }
  return isUnreachable(thrown) ? { kind: 'later', waitMs: UNREACHABLE_MS } : { kind: 'uncertain' };
}

/** How far around an attempt its message may stand, in seconds. */
const AROUND = { before: 60, after: 900 };

async function traceOf(client: WebClient, { channel, threadTs, key }: Posting, attemptedAt: Date): Promise<Trace> {
  const seconds = attemptedAt.getTime() / 1000;
  const range = {
    channel,
    oldest: String(seconds - AROUND.before),
    latest: String(seconds + AROUND.after),
    inclusive: true,
    include_all_metadata: true,
  };
  let cursor: string | undefined;
  do {
    const at = { ...range, limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await (threadTs === null
      ? client.conversations.history(at)
      : client.conversations.replies({ ...at, ts: threadTs }));
    const own = page.messages?.find(
      ({ metadata }) =>
        metadata?.event_type === EVENT_TYPE && (metadata.event_payload as { key?: unknown } | undefined)?.key === key,
    );
    if (own?.ts !== undefined) return { kind: 'found', ts: own.ts };
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return { kind: 'absent' };
}

/**
 * @param slackApiUrl another base of the Web API, ending in `/`; null for Slack's own.
 * @param callMs how long one call may take before its end counts as uncertain.
 */
export function createDigestPoster(botToken: string, slackApiUrl: string | null, callMs = CALL_MS): Poster {
  const client = new WebClient(botToken, {
    ...(slackApiUrl === null ? {} : { slackApiUrl }),
    // What fails is told by what the call gives; the client's own lines would break the log's format.
    logLevel: LogLevel.ERROR,
    timeout: callMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return {
    post: async ({ channel, threadTs, key }, message) => {
      const { text, blocks }: Message = JSON.parse(message);
      try {
        const posted = await client.chat.postMessage({
          ...postOf({ text, blocks }),
          ...placeOf(channel, threadTs),
          metadata: { event_type: EVENT_TYPE, event_payload: { key } },
        });
        return posted.ts === undefined ? { kind: 'uncertain' } : { kind: 'posted', ts: posted.ts };
      } catch (error) {
        return postEndOf(error);
      }
    },
    find: async (posting, attemptedAt) => {
      try {
        return await traceOf(client, posting, attemptedAt);
      } catch (error) {
        // May not be read, or is gone: nobody can tell. Any other failure is no answer, and is asked again later.
        if (postEndOf(error).kind === 'refused') return { kind: 'unknown' };
        throw error;
      }
    },
    tell: async (userId, message) => {
      const { text, blocks }: Message = JSON.parse(message);
      await client.chat.postMessage({ channel: userId, ...postOf({ text, blocks }) }).catch(() => {});
    },
  };
}
