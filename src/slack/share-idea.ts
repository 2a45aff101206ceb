/** "Share in this channel": a post of its own for everybody, in the name of the one who pressed. */
import type { IdeaAnswer } from '../answers/answer.ts';
import { shareMessage } from '../blocks/share-message.ts';
import { slackCode } from './describe-error.ts';
import type { Press } from './press-button.ts';
import { placeOf, postOf } from './replies.ts';
import { SHARE_UNCERTAIN, sharePause, shareRefusal } from './sentences.ts';

/**
 * Posts the idea once. A refusal that the person can do something about is told to them; a post that may or may
 * not have been made is never made again.
 *
 * @param tell says something to the one who pressed.
 */
export async function shareIdea(
  { body, client }: Pick<Press, 'body' | 'client'>,
  answer: IdeaAnswer,
  tell: (sentence: string) => Promise<void>,
): Promise<void> {
  const { channel, container, user } = body;
  const threadTs = typeof container.thread_ts === 'string' ? container.thread_ts : null;
  const post = postOf(shareMessage(answer, user.name ?? user.username ?? ''));
  try {
    await client.chat.postMessage({ ...post, ...placeOf(channel?.id ?? container.channel_id, threadTs) });
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    await tell(sentence);
  }
}

/** What to tell about a failed post; null for what is nobody's fault but ours. */
function sentenceFor(error: unknown): string | null {
  const { code, retryAfter } = error as { code?: unknown; retryAfter?: unknown };
  if (code === 'slack_webapi_rate_limited_error') return sharePause(Number(retryAfter) || 1);
  const refusal = slackCode(error);
  return refusal === null ? SHARE_UNCERTAIN : shareRefusal(refusal);
}
