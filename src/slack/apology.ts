/**
 * How somebody is told that their request failed, prepared while everything it takes is at hand.
 */
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Context } from '@slack/bolt';

type Say = (sentence: string) => Promise<unknown>;

const KEY = 'apologise';

/** Global middleware: leaves the way to answer this request in its context, for the one place that catches. */
export async function prepareApology(args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
  args.context[KEY] = wayToAnswer(args);
  await args.next();
}

/** Tells the person who asked; does nothing where nobody did. */
export async function apologise(context: Context, sentence: string): Promise<void> {
  const say: unknown = context[KEY];
  if (typeof say === 'function') await (say as Say)(sentence);
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
