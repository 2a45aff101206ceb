/**
 * What was typed after `mentorship` → what to do. Whatever is wrong with it is a sentence.
 */
import { parseArgs } from 'node:util';
import type { Call, Command } from './command.ts';
import { nearest } from './nearest.ts';
import { isOptionName, OPTIONS, type OptionName, type Options } from './options.ts';

export type CommandLine =
  | { readonly kind: 'run'; readonly command: Command; readonly call: Call }
  /** `name` is the command to explain; null for all of them. */
  | { readonly kind: 'help'; readonly name: string | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'refused'; readonly message: string };

type Commands = Readonly<Record<string, Command>>;

/** The arguments of one call, taken apart. */
interface Parts {
  readonly words: string[];
  /** Values by the option's name as typed; an option without a value has none. */
  readonly values: Map<OptionName, string[]>;
}

const PARSE_OPTIONS = {
  ...Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { value }]) => [
      name,
      value === null ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  ),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const },
};

/**
 * @param args what follows the program's name.
 * @param commands the table of commands.
 */
export function parseCommandLine(args: readonly string[], commands: Commands): CommandLine {
  const tokens = readTokens(args);
  const first = tokens.find((token) => token.kind === 'positional');
  if (first?.value === 'help')
    return helpFor(tokens.filter((token) => token.kind === 'positional')[1]?.value, commands);
  const isAsked = (name: string, short: string) =>
    tokens.some(
      (token) =>
        token.kind === 'option' && token.name === name && [`--${name}`, short].includes(args[token.index] ?? ''),
    );
  if (isAsked('help', '-h')) return helpFor(first?.value, commands);
  if (isAsked('version', '-V') && first === undefined) return { kind: 'version' };
  if (first === undefined)
    return refuse(`Name a command: ${Object.keys(commands).join(', ')}. "npx mentorship --help" explains them.`);

  const command = Object.hasOwn(commands, first.value) ? commands[first.value] : undefined;
  if (command === undefined) return unknownCommand(first.value, commands);
  const parts: Parts = { words: [], values: new Map() };
  const seen = new Set<number>([first.index]);
  for (const token of tokens) {
    if (token.kind === 'option-terminator' || seen.has(token.index)) continue;
    seen.add(token.index);
    const fault = take(token, args[token.index] ?? '', first.value, command, parts);
    if (fault !== null) return refuse(fault);
  }
  return callOf(first.value, command, parts);
}

type Token = ReturnType<typeof readTokens>[number];

function readTokens(args: readonly string[]) {
  return parseArgs({ args: [...args], options: PARSE_OPTIONS, strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

/** Puts one token where it belongs; a sentence where it belongs nowhere. */
function take(token: Token, typed: string, name: string, command: Command, { words, values }: Parts): string | null {
  if (token.kind === 'positional') words.push(token.value);
  if (token.kind !== 'option') return null;
  if (!typed.startsWith('--')) {
    if (!command.takesWords) return unknownOption(typed, name, command);
    words.push(typed);
    return null;
  }
  if (!isOptionName(token.name) || !command.options.includes(token.name)) {
    return unknownOption(`--${token.name}`, name, command);
  }
  const { value } = OPTIONS[token.name];
  const given = token.value;
  if (value === null && given !== undefined) return `--${token.name} takes no value. Write --${token.name} alone.`;
  if (value !== null && (given === undefined || given === '' || (!token.inlineValue && given.startsWith('--')))) {
    return `--${token.name} needs a value. Write --${token.name} ${value}: ${OPTIONS[token.name].summary}.`;
  }
  values.set(token.name, [...(values.get(token.name) ?? []), given ?? '']);
  return null;
}

function callOf(name: string, command: Command, { words, values }: Parts): CommandLine {
  const { min, max } = command.args;
  if (words.length < min || words.length > max) {
    const found = words.length === 0 ? 'nothing' : `${words.length} argument${words.length === 1 ? '' : 's'}`;
    return refuse(`"${name}" found ${found} to work on. Write: npx mentorship ${`${name} ${command.usage}`.trim()}`);
  }
  const limit = values.get('limit')?.at(-1) ?? null;
  if (limit !== null && !/^[1-9]\d{0,8}$/.test(limit)) {
    return refuse(`--limit is "${limit}". Write a whole number from 1 up, such as --limit 10.`);
  }
  const format = values.get('format')?.at(-1) ?? 'text';
  if (!isFormat(format)) return refuse(`--format is "${format}". Write --format text or --format github.`);
  const options: Options = {
    json: values.has('json'),
    source: values.get('source') ?? [],
    term: values.get('term')?.at(-1) ?? null,
    limit: limit === null ? null : Number(limit),
    format,
  };
  return { kind: 'run', command, call: { args: words, options } };
}

function isFormat(format: string): format is Options['format'] {
  return format === 'text' || format === 'github';
}

function helpFor(name: string | undefined, commands: Commands): CommandLine {
  if (name === undefined) return { kind: 'help', name: null };
  return Object.hasOwn(commands, name) ? { kind: 'help', name } : unknownCommand(name, commands);
}

function unknownCommand(typed: string, commands: Commands): CommandLine {
  const names = Object.keys(commands);
  return refuse(`There is no command "${typed}"${meant(nearest(typed, names))} The commands are ${names.join(', ')}.`);
}

function unknownOption(typed: string, name: string, command: Command): string {
  const names = [...command.options, 'help'].map((option) => `--${option}`);
  return `"${name}" has no option ${typed}${meant(nearest(typed, names))} It takes ${names.join(', ')}.`;
}

function meant(candidate: string | undefined): string {
  return candidate === undefined ? '.' : `; did you mean ${candidate}?`;
}

function refuse(message: string): CommandLine {
  return { kind: 'refused', message };
}
