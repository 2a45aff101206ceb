/** The bot in the local workspace: the same desk and the same messages as in Slack, without Slack between. */
import { answerMessages } from './blocks/answer-message.ts';
import { decodeState } from './blocks/button-state.ts';
import { ideaView } from './blocks/idea-view.ts';
import { shareMessage } from './blocks/share-message.ts';
import type { Desk } from './jobs/desk.ts';
import type { LocalBot, LocalOutcome } from './local/workspace.ts';
import { needsSlack } from './needs-slack.ts';

const CONVERSATION = 'local';
const NO_LONGER = 'This button is not understood any more. Ask again to get a new one.';

export function workspaceBot(desk: Desk): LocalBot {
  let isFirst = true;
  const converse = async (text: string) => {
    const answer = await desk.converse(text, CONVERSATION);
    const examples = isFirst ? desk.examples() : [];
    isFirst = false;
    return answerMessages(answer, examples);
  };
  return {
    async say(text, isCommand) {
      const refusal = needsSlack(text);
      if (refusal !== null) return [{ text: refusal }];
      return isCommand ? answerMessages(await desk.answer(text)) : converse(text);
    },
    async press(actionId, value): Promise<LocalOutcome> {
      const request = decodeState(value);
      if (request === null || request.kind === 'say') return { kind: 'post', messages: [{ text: NO_LONGER }] };
      if (request.kind === 'ask') return { kind: 'post', messages: await converse(request.text) };
      const answer = await desk.answerRequest(request);
      if (actionId.startsWith('details:')) return { kind: 'view', view: ideaView(answer) };
      if (actionId.startsWith('share:') && answer.kind === 'idea') {
        return { kind: 'post', messages: [shareMessage(answer, 'you')] };
      }
      return { kind: 'replace', messages: answerMessages(answer) };
    },
  };
}
