/**
 * What the app listens to. A listener turns Slack's payload into our words and hands it on; it builds no block
 * and catches nothing.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Logger } from 'pino';
import { offerPrompts, showLooking } from './agent-view.ts';
import { askedIn, isQuestion } from './asked.ts';
import type { Desk } from './desk.ts';
import { typedText } from './incoming-text.ts';
import { pressButton } from './press-button.ts';
import { createRecentlySeen } from './recently-seen.ts';
import { answerTyped, commandReply, postAnswer, whispered } from './replies.ts';

/** Registers every listener. The command may be renamed in the manifest, so any command that arrives is ours. */
export function listen(app: App, desk: Desk, hasAgentView: () => boolean, log: Logger): void {
  const seen = createRecentlySeen();
  const isNew = (...keys: readonly string[]): boolean => seen.claim(keys, Date.now());

  app.command(/./, async ({ command, ack, respond }) => {
    const { team_id: teamId, user_id: userId, user_name: userName, channel_id: channelId } = command;
    const asker = { teamId, userId, userName: userName || null, channelId };
    const [first, ...others] = await answerTyped(desk, typedText(command.text ?? ''), asker);
    await ack(commandReply(first));
    for (const reply of others) await respond(whispered(reply));
    log.debug({ command: command.command }, 'Answered a command');
  });

  app.event(/^(?:app_mention|message)$/, async ({ event, body, client, context }) => {
    if (!isQuestion(event) || !isNew(`event:${body.event_id}`, `message:${event.channel}:${event.ts}`)) return;
    const inAgentView = event.type === 'message' && hasAgentView();
    const asked = askedIn(event, body.team_id, context.botUserId, inAgentView);
    if (inAgentView && asked.threadTs !== null) await showLooking(client, asked.channelId, asked.threadTs, log);
    await postAnswer(client, desk, asked);
    log.debug({ event: event.type }, 'Answered a message');
  });

  app.event('assistant_thread_started', async ({ event, client }) => {
    const { channel_id: channelId, thread_ts: threadTs } = event.assistant_thread;
    if (desk.isReady()) await offerPrompts(client, desk.examples(), channelId, threadTs, log);
  });

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages' || !hasAgentView() || !desk.isReady()) return;
    await offerPrompts(client, desk.examples(), event.channel, null, log);
  });

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ ack, action, body, client, respond }) => {
    await ack();
    if (isNew(`press:${body.trigger_id}`)) await pressButton({ action, body, client, respond }, desk);
    log.debug({ action: action.action_id }, 'Answered a button');
  });
}
