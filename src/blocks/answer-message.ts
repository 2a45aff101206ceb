/** An answer as a message in Slack, and as text. */
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import { answerPage, answerPages } from './answer-page.ts';
import { byteLength, inertText } from './escape.ts';
import { fitPage } from './fit-page.ts';
import { LIMITS } from './limits.ts';
import { WHOLE } from './packed.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageLines } from './page-text.ts';
import type { Part } from './part.ts';
import { exampleParts } from './talk-page.ts';

export interface Message {
  /** What notifications and screen readers say; escaped, nothing in it is live. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message, and those in which a long list goes on. */
export type Messages = readonly [Message, ...Message[]];

/** @param examples questions to offer below the answer, unless it offers some itself. */
export function answerMessages(answer: Answer, examples: readonly string[] = []): Messages {
  const offered =
    answer.kind === 'talk' || answer.kind === 'help' ? [] : exampleParts(examples, 'Other things to ask me:');
  const pages = answerPages(answer);
  const [first = [], ...others] = [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...offered]];
  return [pageMessage(first), ...others.map(pageMessage)];
}

/** A page as a message: its blocks, and its lines as the text for those who see none. */
export function pageMessage(parts: readonly Part[]): Message {
  return { text: fallbackText(pageLines(parts, 'ear')), blocks: pageBlocks(fitPage(parts)) };
}

/** The whole answer in plain text, with what to type where a message has buttons. */
export function answerText(answer: Answer): string {
  return pageLines(answerPage(answer, WHOLE), 'terminal').join('\n');
}

const REST = '… The rest stands in the message itself.';

/** As many lines as Slack takes where a message may be updated. */
function fallbackText(lines: readonly string[]): string {
  const kept: string[] = [];
  let left = LIMITS.messageTextBytes - byteLength(REST) - 1;
  for (const line of lines) {
    const safe = inertText(line);
    left -= byteLength(safe) + 1;
    if (left < 0) return [...kept, REST].join('\n');
    kept.push(safe);
  }
  return kept.join('\n');
}
