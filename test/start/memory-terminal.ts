import type { Terminal } from '../../src/cli/terminal.ts';

export interface MemoryTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal that keeps what is written. */
export function memoryTerminal(part: Partial<Terminal> & { readonly input?: readonly string[] } = {}): MemoryTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    env: {},
    cwd: process.cwd(),
    width: 80,
    async *lines() {
      yield* part.input ?? [];
    },
    print: async (text) => void out.push(text),
    warn: (text) => void err.push(text),
    bold: (text) => text,
    out: () => out.join(''),
    err: () => err.join(''),
    ...part,
  };
}
