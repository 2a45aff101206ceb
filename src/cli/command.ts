import type { ExitCode } from './exit-code.ts';
import type { OptionName, Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What one call of a command asks for. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Options;
}

/** Carries out a call. Expected trouble is told to the terminal and becomes an exit code. */
export type Run = (call: Call, terminal: Terminal) => Promise<ExitCode>;

/** A command of the command line, as help and the reading of arguments know it. */
export interface Command {
  /** What follows the command's name: `QUERY`, `[SOURCE…]`, `OLD NEW`; empty where nothing does. */
  readonly usage: string;
  /** One line, starting in lower case. */
  readonly summary: string;
  /** More for the command's own help, one paragraph each. */
  readonly details: readonly string[];
  /** What may follow `npx mentorship`, one a line of help. */
  readonly examples: readonly string[];
  readonly options: readonly OptionName[];
  /** How many arguments it takes. */
  readonly args: { readonly min: number; readonly max: number };
  /** Whether its arguments are words a person types, so that `-python` is one of them and no option. */
  readonly takesWords: boolean;
  /** Loads the command's own module: only what runs is loaded, which is most of how fast it starts. */
  readonly load: () => Promise<Run>;
}
