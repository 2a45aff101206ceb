/**
 * The commands, in the order help lists them.
 *
 * A new command is a module in this folder that exports a `Run`, and an entry here; help, the reading of
 * its arguments and "did you mean" follow.
 */
import type { Command } from './command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {};
