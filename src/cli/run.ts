/**
 * One call of the program, from what was typed to how it ends.
 */
import { readFile } from 'node:fs/promises';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { describeCommand, describeCommands } from './help.ts';
import { parseCommandLine } from './parse-command-line.ts';
import type { Terminal } from './terminal.ts';

/** @param args what follows the program's name. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const line = parseCommandLine(args, COMMANDS);
  switch (line.kind) {
    case 'run': {
      const run = await line.command.load();
      return run(line.call, terminal);
    }
    case 'help':
      await terminal.print(describe(line.name, terminal.width));
      return EXIT.done;
    case 'version':
      await terminal.print(`${await readVersion()}\n`);
      return EXIT.done;
    case 'refused':
      terminal.warn(`${line.message}\n`);
      return EXIT.usage;
  }
}

function describe(name: string | null, width: number): string {
  const command = name === null ? undefined : COMMANDS[name];
  return name === null || command === undefined
    ? describeCommands(COMMANDS, width)
    : describeCommand(name, command, width);
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
