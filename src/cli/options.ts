/**
 * Every option of the command line, once: reading it, refusing it and its line of help come from here.
 */

export interface Option {
  /** A stand-in for the value in help; null for an option without one. */
  readonly value: string | null;
  readonly summary: string;
}

export const OPTIONS = {
  json: { value: null, summary: 'print JSON, for other programs' },
  source: {
    value: 'S',
    summary:
      'read documents from S: a file, a folder, a glob, an https:// address or github:owner/repo[@ref]:glob (repeatable; default: IDEAS_SOURCES, else the sample that comes along)',
  },
  term: {
    value: 'T',
    summary: 'only this term, such as 2024-3 or 2025 (default: the newest term of each program; any: all)',
  },
  limit: { value: 'N', summary: 'at most N results' },
  format: { value: 'F', summary: 'text, or github: annotations for a GitHub workflow' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** What the options of one call say. */
export interface Options {
  readonly json: boolean;
  readonly source: readonly string[];
  readonly term: string | null;
  /** At least 1. */
  readonly limit: number | null;
  readonly format: 'text' | 'github';
}

export function isOptionName(name: string): name is OptionName {
  return name in OPTIONS;
}
