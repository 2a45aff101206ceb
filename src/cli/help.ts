/**
 * Help, derived from the tables of commands and options.
 */
import type { Command } from './command.ts';
import { fold } from './fold.ts';
import { OPTIONS, type Option } from './options.ts';

type Commands = Readonly<Record<string, Command>>;

/** All commands, a line each. */
export function describeCommands(commands: Commands, width: number): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, summary }]) => [`${name} ${usage}`.trim(), summary] as const,
  );
  return [
    'Open-source mentorship ideas, read from Markdown and found again.',
    '',
    'Usage: npx mentorship COMMAND [OPTION…]',
    '',
    ...columns(rows, width),
    '',
    ...columns(optionRows(OPTIONS), width),
    '',
    '"npx mentorship COMMAND --help" says more about one of them.',
    'Exit code: 0 done, 1 found problems, 2 wrong usage, 78 settings or sources do not work.',
    '',
  ].join('\n');
}

/** One command with its options and examples. */
export function describeCommand(name: string, command: Command, width: number): string {
  const options = Object.fromEntries(command.options.map((option) => [option, OPTIONS[option]]));
  return [
    `Usage: npx mentorship ${[name, command.usage, command.options.length > 0 ? '[OPTION…]' : ''].filter((part) => part !== '').join(' ')}`,
    '',
    fold(`${name}: ${command.summary}.`, width),
    ...command.details.flatMap((detail) => ['', fold(detail, width)]),
    '',
    ...(command.options.length > 0 ? [...columns(optionRows(options), width), ''] : []),
    'For example:',
    ...command.examples.map((example) => `  npx mentorship ${example}`),
    '',
  ].join('\n');
}

function optionRows(options: Readonly<Record<string, Option>>): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, summary }]) => [
    `--${name}${value === null ? '' : ` ${value}`}`,
    summary,
  ]);
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.map(
    ([left, right]) =>
      `  ${left}`.padEnd(first) + fold(right, width - first, '').replaceAll('\n', `\n${' '.repeat(first)}`),
  );
}
