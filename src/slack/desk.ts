/** What the Slack room needs from whoever knows the ideas; it is handed one at the start. */
import type { Answer } from '../answers/answer.ts';
import type { Request } from '../answers/request.ts';
import type { Message } from '../blocks/answer-message.ts';

/** Who asks, in Slack's ids, and where. */
export interface Asker {
  readonly teamId: string | null;
  readonly userId: string;
  /** As Slack names the person beside a command or a press; null for a message, which holds the id alone. */
  readonly userName: string | null;
  readonly channelId: string | null;
}

export interface Desk {
  /** Questions that have an answer. */
  readonly examples: () => readonly string[];
  /** Whether a person writes for the first time; from now on they do not. Absent where nobody is remembered. */
  readonly meet?: (asker: Asker) => Promise<boolean>;
  /** Whether the ideas have been read; before that there is nothing to answer from. */
  readonly isReady: () => boolean;
  /** Answers what somebody typed. */
  readonly answer: (text: string, asker: Asker) => Promise<Answer>;
  /** Answers one turn of a conversation. */
  readonly converse: (text: string, conversation: string) => Promise<Answer>;
  /** Lets another conversation go on from where one stands. */
  readonly carryOn: (from: string, to: string) => Promise<void>;
  /** Answers what a button stands for. */
  readonly answerRequest: (request: Request, asker: Asker) => Promise<Answer>;
  /** Carries out what somebody typed about subscriptions; null for anything else. Absent where there are none. */
  readonly manage?: (text: string, asker: Asker) => Promise<Message | null>;
}
