/**
 * What a press of a button does.
 *
 * A button carries a whole request, so it is answered like something typed: shown in place of the message it
 * stands on, opened as a view, or posted for everybody.
 */
import type { BlockAction, ButtonAction, RespondFn, webApi } from '@slack/bolt';
import type { Answer } from '../answers/answer.ts';
import { decodeState } from '../blocks/button-state.ts';
import { ideaView } from '../blocks/idea-view.ts';
import type { Asked } from './asked.ts';
import type { Asker, Desk } from './desk.ts';
import { messagesOf, postAnswer, type Reply, responseOf, whispered } from './replies.ts';
import { OLD_BUTTON, STILL_READING } from './sentences.ts';
import { shareIdea } from './share-idea.ts';

/** A press, as Bolt hands it over. */
export interface Press {
  readonly action: ButtonAction;
  readonly body: BlockAction<ButtonAction>;
  readonly client: webApi.WebClient;
  readonly respond: RespondFn;
}

/** Answers a press; one of a link button was answered by the web page it opened. */
export async function pressButton(press: Press, desk: Desk): Promise<void> {
  const [does] = press.action.action_id.split(':');
  if (does === 'link') return;
  const request = decodeState(press.action.value);
  if (request === null) return whisper(press, { text: OLD_BUTTON });
  if (!desk.isReady()) return whisper(press, { text: STILL_READING });
  if (request.kind === 'say') return carryOut(press, request.words, desk);

  const place = request.kind === 'ask' ? sharedPlace(press.body) : null;
  if (request.kind === 'ask' && place !== null) {
    return postAnswer(press.client, desk, { text: request.text, asker: askerOf(press.body), ...place });
  }
  const answer = await desk.answerRequest(request, askerOf(press.body));
  const [first, ...others] = messagesOf(answer);
  if (answer.kind === 'gone') return whisper(press, first);
  if (does === 'details') return openView(press, answer);
  if (does === 'share' && answer.kind === 'idea') return shareIdea(press, answer, (text) => whisper(press, { text }));
  await press.respond({ ...responseOf(first), replace_original: true });
  for (const reply of others) await whisper(press, reply);
}

/** Where a question goes on that was asked by a button: beneath the message it stands on; null where only one person sees that. */
function sharedPlace({ channel, container }: BlockAction): Pick<Asked, 'channelId' | 'threadTs' | 'isDirect'> | null {
  const threadTs = typeof container.thread_ts === 'string' ? container.thread_ts : null;
  const isDirect = channel?.id.startsWith('D') === true;
  if (channel === undefined || container.is_ephemeral === true || (threadTs === null && !isDirect)) return null;
  return { channelId: channel.id, threadTs, isDirect };
}

/** Does what the words ask for, and says so in place of the message they stood on. */
async function carryOut(press: Press, words: string, desk: Desk): Promise<void> {
  const reply = await desk.manage?.(words, askerOf(press.body));
  if (reply) await press.respond({ ...responseOf(reply), replace_original: true });
  else await whisper(press, { text: OLD_BUTTON });
}

/** Says something to the one who pressed, beneath the message and without touching it. */
async function whisper({ respond }: Press, reply: Reply): Promise<void> {
  await respond(whispered(reply));
}

/** Opens a view at once: the right to open one lasts three seconds. */
async function openView({ body, client }: Press, answer: Answer): Promise<void> {
  await client.views.open({ trigger_id: body.trigger_id, view: ideaView(answer) });
}

function askerOf({ team, user, channel }: BlockAction): Asker {
  const userName = user.name ?? user.username ?? null;
  return { teamId: team?.id ?? null, userId: user.id, userName, channelId: channel?.id ?? null };
}
