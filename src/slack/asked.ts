/** A message that asks us something, out of Slack's events. */
import type { Asker } from './desk.ts';
import { typedText } from './incoming-text.ts';

/** The fields of a message or a mention that count. */
export interface AskingMessage {
  readonly type: 'message' | 'app_mention';
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/** A question, in our words. */
export interface Asked {
  readonly text: string;
  readonly asker: Asker;
  readonly channelId: string;
  /** The thread to answer in; null for an answer beneath the question. */
  readonly threadTs: string | null;
  /** Whether it was written to us alone. */
  readonly isDirect: boolean;
}

/**
 * Whether a person wrote this to us, just now.
 *
 * A subtype means that something else happened: an edit, a deletion, a file, somebody joining. Bots are not
 * answered, because two of them would never stop.
 */
export function isQuestion(event: object): event is AskingMessage {
  const message = event as Partial<Record<string, unknown>>;
  const isForUs = message.type === 'app_mention' || message.channel_type === 'im';
  const isByPerson = typeof message.user === 'string' && !message.bot_id && !message.bot_profile;
  const isFresh = message.subtype === undefined && !message.edited && !message.hidden;
  const isWhole = ['channel', 'ts', 'text'].every((field) => typeof message[field] === 'string');
  return isForUs && isByPerson && isFresh && isWhole;
}

/**
 * The question of a message.
 *
 * A direct message is answered where it stands. A mention is answered in a thread, so that a channel stays readable.
 *
 * @param inAgentView whether direct messages stand in Slack's agent view, where each begins a thread.
 */
export function askedIn(
  message: AskingMessage,
  teamId: string | undefined,
  botUserId: string | undefined,
  inAgentView: boolean,
): Asked {
  const { channel, user, ts, thread_ts: threadTs } = message;
  const isDirect = message.type === 'message';
  return {
    text: typedText(message.text, botUserId),
    asker: { teamId: teamId ?? null, userId: user, userName: null, channelId: channel },
    channelId: channel,
    threadTs: threadTs ?? (isDirect && !inAgentView ? null : ts),
    isDirect,
  };
}
