/**
 * Slack's agent view, where a workspace has it: prompts to pick from, and a word that an answer is being looked for.
 *
 * It needs the scope `assistant:write`, which the manifest leaves out unless somebody asks for it. Nothing here is
 * worth an answer: what fails or takes long is left.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackCode } from './describe-error.ts';

export const AGENT_SCOPE = 'assistant:write';

const STATUS = 'is looking…';
/** A status that arrives after its answer would stay, so the answer waits for it; but not for long. */
const STATUS_MS = 1_000;
const MOST_PROMPTS = 4;

/** Which scopes our token has, as Slack tells with each of its answers. */
export interface GrantedScopes {
  readonly note: (headers: Headers) => void;
  readonly has: (scope: string) => boolean;
}

export function createGrantedScopes(): GrantedScopes {
  let granted: ReadonlySet<string> = new Set();
  return {
    note(headers) {
      const told = headers.get('x-oauth-scopes');
      if (told !== null) granted = new Set(told.split(/\s*,\s*/));
    },
    has: (scope) => granted.has(scope),
  };
}

/** Shows that an answer is being looked for; Slack takes it away when the answer is posted. */
export async function showLooking(
  client: webApi.WebClient,
  channelId: string,
  threadTs: string,
  log: Logger,
): Promise<void> {
  const shown = client.assistant.threads.setStatus({ channel_id: channelId, thread_ts: threadTs, status: STATUS });
  await Promise.race([shown.catch((error: unknown) => leave(error, log)), wait(STATUS_MS)]);
}

/** Offers questions where a conversation begins. @param threadTs null for the conversation as a whole. */
export async function offerPrompts(
  client: webApi.WebClient,
  questions: readonly string[],
  channelId: string,
  threadTs: string | null,
  log: Logger,
): Promise<void> {
  const prompts = questions.slice(0, MOST_PROMPTS).map((question) => ({ title: question, message: question }));
  if (prompts.length === 0) return;
  const place = threadTs === null ? { channel_id: channelId } : { channel_id: channelId, thread_ts: threadTs };
  await client.assistant.threads
    .setSuggestedPrompts({ ...place, title: 'For example', prompts })
    .catch((error: unknown) => leave(error, log));
}

function leave(error: unknown, log: Logger): void {
  log.debug({ code: slackCode(error) }, 'The agent view was left as it is');
}
