/** Answers on their way to Slack. */
import { setTimeout as wait } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Answer } from '../answers/answer.ts';
import { answerMessages, type Message } from '../blocks/answer-message.ts';
import type { Asked } from './asked.ts';
import type { Asker, Desk } from './desk.ts';
import { STILL_READING } from './sentences.ts';

/** A message as Slack takes it; one without blocks is a sentence of our own. */
export type Reply = Message | { readonly text: string };

/** What is answered: a message, and those in which a long list goes on. */
export type Replies = readonly [Reply, ...Reply[]];

/** Slack takes about one message a second in a channel. */
const PAUSE_MS = 1_100;

/** An answer that was given before is given again as the same value, so it is laid out once. */
const laidOut = new WeakMap<Answer, Replies>();

/** The messages of an answer. */
export function messagesOf(answer: Answer): Replies {
  const known = laidOut.get(answer);
  if (known !== undefined) return known;
  const messages = answerMessages(answer);
  laidOut.set(answer, messages);
  return messages;
}

/** What acknowledges a command: an answer for the asker alone. The same answer gives the same value. */
export type CommandReply = Reply & { readonly response_type: 'ephemeral' };

const acknowledgements = new WeakMap<Reply, CommandReply>();

export function commandReply(reply: Reply): CommandReply {
  const known = acknowledgements.get(reply);
  if (known !== undefined) return known;
  const made: CommandReply = { response_type: 'ephemeral', ...reply };
  acknowledgements.set(reply, made);
  return made;
}

/** The reply to what somebody typed. */
export async function answerTyped(desk: Desk, text: string, asker: Asker): Promise<Replies> {
  if (!desk.isReady()) return [{ text: STILL_READING }];
  const managed = await desk.manage?.(text, asker);
  return managed ? [managed] : messagesOf(await desk.answer(text, asker));
}

async function repliesTo(desk: Desk, asked: Asked): Promise<Replies> {
  if (!desk.isReady()) return [{ text: STILL_READING }];
  const managed = await desk.manage?.(asked.text, asked.asker);
  if (managed) return [managed];
  const answer = await desk.converse(asked.text, conversationOf(asked));
  const isFirst = asked.isDirect && (await desk.meet?.(asked.asker)) === true;
  return isFirst ? answerMessages(answer, desk.examples()) : messagesOf(answer);
}

/** Answers a message where it was asked; what one message cannot hold stands in its thread. */
export async function postAnswer(client: webApi.WebClient, desk: Desk, asked: Asked): Promise<void> {
  const [first, ...others] = await repliesTo(desk, asked);
  const posted = await post(client, first, placeOf(asked.channelId, asked.threadTs));
  if (others.length === 0) return;
  const threadTs = asked.threadTs ?? posted;
  // The thread of the answer is ours: what is asked in it is asked about the answer.
  await desk.carryOn(conversationOf(asked), conversationOf({ ...asked, threadTs }));
  for (const reply of others) {
    await wait(PAUSE_MS);
    await post(client, reply, placeOf(asked.channelId, threadTs));
  }
}

/** The blocks of a message as Slack is sent them. */
const written = new WeakMap<Reply, string>();

/**
 * Posts a message whose blocks were written down before; tells its `ts`, where Slack does.
 *
 * Slack's client copies and writes down all blocks twice for a log line that nobody asked for; a string it leaves as it is.
 */
async function post(client: webApi.WebClient, reply: Reply, place: Place): Promise<string | null> {
  if (!('blocks' in reply)) return (await client.chat.postMessage({ ...postOf(reply), ...place })).ts ?? null;
  const blocks = written.get(reply) ?? JSON.stringify(reply.blocks);
  written.set(reply, blocks);
  const posted: object = await client.apiCall('chat.postMessage', { text: reply.text, blocks, ...QUIET, ...place });
  return 'ts' in posted && typeof posted.ts === 'string' ? posted.ts : null;
}

type Place = ReturnType<typeof placeOf>;

/** A person in a place: everybody in a channel has a conversation of their own in each thread. */
function conversationOf({ asker, channelId, threadTs }: Asked): string {
  return [asker.teamId, asker.userId, channelId, threadTs].join(' ');
}

/** Nothing in a post may unfurl, and no plain word may become a mention. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false } as const;

/** What a post needs besides its place. */
export function postOf(reply: Reply) {
  return 'blocks' in reply ? { text: reply.text, blocks: [...reply.blocks], ...QUIET } : { ...reply, ...QUIET };
}

/** A channel, and the thread in it if there is one. */
export function placeOf(channel: string, threadTs: string | null) {
  return threadTs === null ? { channel } : { channel, thread_ts: threadTs };
}

/** What goes to a response address. */
export function responseOf(reply: Reply) {
  return 'blocks' in reply ? { text: reply.text, blocks: [...reply.blocks] } : { text: reply.text };
}

/** The same for one person alone, beneath what stands there. */
export function whispered(reply: Reply) {
  return { ...responseOf(reply), response_type: 'ephemeral', replace_original: false } as const;
}
