/**
 * `ask`: a question in plain words, or conversations from standard input.
 */

import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from '../answers/answer-context.ts';
import { type Memory, NOTHING_YET } from '../answers/conversation/memory.ts';
import { answerQuestion } from '../answers/questions/answer-question.ts';
import { ideasOf, isAnswered } from '../answers/questions/answered.ts';
import { answerText } from '../blocks/answer-message.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readCatalog } from './read-catalog.ts';
import { readTermScope, withinScope } from './term-scope.ts';
import type { Terminal } from './terminal.ts';

const FROM_STANDARD_INPUT = '-';

export async function runAsk({ args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  const scope = readTermScope(options.term);
  if (scope.kind === 'refused') {
    terminal.warn(`${scope.message}\n`);
    return EXIT.usage;
  }
  const read = await readCatalog(options.source, terminal);
  if (read === null) return EXIT.configuration;
  // Without --term all terms can be asked about; the newest are meant where a question names none.
  const ideas = scope.kind === 'term' ? withinScope(scope, read.catalog.ideas) : read.catalog.ideas;
  const now = new Date();
  const context: AnswerContext = { catalog: { ...read.catalog, ideas }, index: buildIndex(ideas), now, readAt: now };
  const say = options.json ? jsonLine : (_: string, answer: Answer): string => `${answerText(answer)}\n`;
  const question = args.join(' ');
  if (question !== FROM_STANDARD_INPUT) {
    await terminal.print(say(question, answerQuestion(question, NOTHING_YET, context).answer));
    return read.exitCode;
  }
  let memory: Memory = NOTHING_YET;
  for await (const line of terminal.lines()) {
    if (line.trim() === '') {
      memory = NOTHING_YET;
      continue;
    }
    const turn = answerQuestion(line, memory, context);
    memory = turn.memory;
    await terminal.print(say(line, turn.answer));
  }
  return read.exitCode;
}

/** The shape other programs rely on. */
function jsonLine(question: string, answer: Answer): string {
  const ideas = ideasOf(answer).map(({ id, title, project, source }) => ({ id, title, project, source }));
  return `${JSON.stringify({ question, text: answerText(answer), ideas, answered: isAnswered(answer) })}\n`;
}
