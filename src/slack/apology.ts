/**
 * How somebody is told that their request failed.
 */
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Context } from '@slack/bolt';

type Say = (sentence: string) => Promise<unknown>;

const KEY = 'apologise';

/** Leaves what an apology takes in the request's context, for the one place that catches. */
export function prepareApology(request: AnyMiddlewareArgs & AllMiddlewareArgs): void {
  request.context[KEY] = request;
}

/** Tells the person who asked; does nothing where nobody did. */
export async function apologise(context: Context, sentence: string): Promise<void> {
  const request: unknown = context[KEY];
  if (request === undefined) return;
  const say = wayToAnswer(request as AnyMiddlewareArgs & AllMiddlewareArgs);
  await say?.(sentence);
}

function wayToAnswer(args: AnyMiddlewareArgs & AllMiddlewareArgs): Say | null {
  if ('command' in args) {
    const { ack, respond } = args;
    // The acknowledgement may be what failed, or may have been sent before the failure.
    return (text) => ack({ text }).catch(() => respond({ text }));
  }
  if ('respond' in args && args.respond !== undefined) {
    const { respond } = args;
    return (text) => respond({ text, response_type: 'ephemeral', replace_original: false });
  }
  return 'event' in args ? eventAnswer(args) : null;
}

function eventAnswer({
  event,
  client,
}: Extract<AnyMiddlewareArgs, { event: unknown }> & AllMiddlewareArgs): Say | null {
  if (event.type !== 'app_mention' && event.type !== 'message') return null;
  const { channel, user, thread_ts: threadTs } = event as { channel?: string; user?: string; thread_ts?: string };
  if (channel === undefined || user === undefined) return null;
  const place = threadTs === undefined ? { channel, user } : { channel, user, thread_ts: threadTs };
  return (text) => client.chat.postEphemeral({ ...place, text });
}
