/**
 * The terminal in Slack's place: what one would type after `/mentorship`, and the answer as text.
 *
 * It works the same on a terminal and on lines from a pipe, so that it can be tried by a script.
 */
import { createInterface } from 'node:readline';
import type { Answer } from './answers/answer.ts';
import type { Request } from './answers/request.ts';
import { answerText } from './blocks/answer-message.ts';
import type { Desk } from './jobs/desk.ts';
import { needsSlack } from './needs-slack.ts';

const PROMPT = '/mentorship ';
const WELCOME =
  'This is the mentorship bot without Slack: type what you would type after /mentorship.\n' +
  '"help" shows what it understands, "next" turns the page, a number shows that idea, "quit" leaves.\n';
const LEAVE = /^(?:quit|exit|bye|:?q)$/i;

/**
 * Answers line by line until the input ends or somebody leaves.
 *
 * @param input standard input, also a pipe or a file.
 */
export async function runPrompt(
  desk: Desk,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream,
): Promise<void> {
  const isTerminal = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal, prompt: isTerminal ? PROMPT : '' });
  if (isTerminal) output.write(`${WELCOME}\n`);
  lines.on('SIGINT', () => lines.close());
  const shown: Shown = { list: null, ideas: new Map() };

  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVE.test(typed)) break;
    const refusal = needsSlack(typed);
    if (refusal !== null) {
      output.write(`${refusal}\n\n`);
      lines.prompt();
      continue;
    }
    const request = requestBehind(typed, shown);
    const answer = await (request === null ? desk.converse(typed, 'terminal') : desk.answerRequest(request));
    note(answer, shown);
    output.write(`${answerText(answer)}\n\n`);
    lines.prompt();
  }
  lines.close();
  if (isTerminal) output.write('\n');
}

/** What short words speak of. */
interface Shown {
  /** The last answer with pages; it stays while ideas of it are looked at. */
  list: Extract<Answer, { readonly kind: 'list' | 'overview' }> | null;
  /** The ids of the ideas on all pages of that list that were shown, by their place in it. */
  readonly ideas: Map<number, string>;
}

function note(answer: Answer, shown: Shown): void {
  if (answer.kind !== 'list' && answer.kind !== 'overview') return;
  if (answer.page === 1) shown.ideas.clear();
  shown.list = answer;
  if (answer.kind !== 'list') return;
  for (const [index, { idea }] of answer.entries.entries()) shown.ideas.set(answer.first + index, idea.id);
}

/** What a short word means in the place of a button; null for anything else. */
function requestBehind(typed: string, { list, ideas }: Shown): Request | null {
  const id = /^\d{1,4}$/.test(typed) ? ideas.get(Number(typed)) : undefined;
  if (id !== undefined) return { kind: 'idea', id };
  if (list === null) return null;
  if (/^(?:n|next|more)$/i.test(typed)) return { ...list.request, page: Math.min(list.page + 1, list.pages) };
  if (/^(?:p|prev|previous|back)$/i.test(typed)) return { ...list.request, page: Math.max(list.page - 1, 1) };
  return null;
}
