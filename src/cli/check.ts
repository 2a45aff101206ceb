/**
 * `check`: problems on standard output, how many on standard error.
 */
import { checkDocument } from '../ideas/check.ts';
import type { Problem } from '../ideas/idea.ts';
import { problemAnnotation, problemLine } from '../ideas/problem-format.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Options } from './options.ts';
import { readNamedDocuments } from './read-catalog.ts';
import type { Terminal } from './terminal.ts';

export async function runCheck({ args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  const read = await readNamedDocuments([...args, ...options.source], terminal);
  if (read === null) return EXIT.configuration;
  const problems = read.documents.flatMap((document) => checkDocument(document));
  await terminal.print(format(problems, options));
  terminal.warn(`${count(problems.length, 'problem')} in ${count(read.documents.length, 'document')}.\n`);
  return problems.length > 0 ? EXIT.problems : read.exitCode;
}

function format(problems: readonly Problem[], { json, format: named }: Options): string {
  if (json) return `${JSON.stringify(problems, null, 2)}\n`;
  const lineOf = named === 'github' ? problemAnnotation : problemLine;
  return problems.map((problem) => `${lineOf(problem)}\n`).join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
