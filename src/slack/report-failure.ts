/**
 * The one place where an error of a listener ends: a line in the log, and an apology with that line's reference.
 */
import { randomBytes } from 'node:crypto';
import type { Context } from '@slack/bolt';
import type { Logger } from 'pino';
import { apologise } from './apology.ts';
import { describeError, slackCode } from './describe-error.ts';

/** What is known of a failed request; the rest of what Bolt hands over holds people's words. */
export interface Failure {
  readonly error: unknown;
  readonly context: Context | undefined;
  readonly body: { readonly type?: unknown; readonly command?: unknown };
}

/** Never throws: whoever called has nobody else to tell. */
export async function reportFailure({ error, context, body }: Failure, log: Logger): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  const request = typeof body.type === 'string' ? body.type : 'command' in body ? 'command' : 'unknown';
  log.error({ reference, request, error: describeError(error) }, 'A request failed');
  if (context === undefined || (isFromSlack(error) && request === 'event_callback')) return;
  try {
    await apologise(
      context,
      `Sorry, that went wrong on our side. Please try again; if it stays, tell your administrator the reference ${reference}.`,
    );
  } catch (thrown) {
    log.warn({ reference, error: describeError(thrown) }, 'The apology could not be delivered');
  }
}

/** Whether a call of Slack failed: then one more call would only add to it. */
function isFromSlack(error: unknown): boolean {
  const { code, name } = describeError(error);
  return (
    slackCode(error) !== null || name === 'TimeoutError' || isSlackCode((error as { code?: unknown }).code ?? code)
  );
}

function isSlackCode(code: unknown): boolean {
  return typeof code === 'string' && code.startsWith('slack_webapi_');
}
