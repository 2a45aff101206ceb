/** The vocabulary's lines as values, with what is wrong in them. */

import { tokensOf } from './tokens.ts';
import { singular } from './word-forms.ts';

/** One line of the vocabulary. */
export interface Entry {
  readonly name: string;
  /** Other spellings of the very same thing. */
  readonly also: readonly string[];
  /** Names of things that are also found, counted for less. */
  readonly covers: readonly string[];
  /** Names of things that are also found, counted for nearly as much as the name itself. */
  readonly asGood: readonly string[];
  /** Names of neighbours, found both ways, counted for least. */
  readonly near: readonly string[];
  /** Names of things that every mention of this one also mentions. */
  readonly implies: readonly string[];
  /** Whether the name is an everyday word that needs its capitals in running text. */
  readonly everyday: boolean;
  /** Whether nearly every idea has to do with it, so that it leaves none out. */
  readonly general: boolean;
}

/** What is wrong with a line, and what to write instead. */
export interface Fault {
  /** From 1, as an editor counts inside the text. */
  readonly line: number;
  readonly message: string;
}

const PART = { '=': 'also', '>': 'covers', '>>': 'asGood', '~': 'near', '+': 'implies' } as const;

/** How a name is compared: folded singular words with one space between. */
export function nameKey(name: string): string {
  return tokensOf(name)
    .map(({ word }) => singular(word))
    .join(' ');
}

function readLine(line: string): Entry {
  const parts = {
    also: [] as string[],
    covers: [] as string[],
    asGood: [] as string[],
    near: [] as string[],
    implies: [] as string[],
  };
  const [head = '', ...rest] = line.split(/ (=|>>|>|~|\+) /);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const list = parts[PART[rest[at] as keyof typeof PART]];
    list.push(...(rest[at + 1] ?? '').split(',').map((name) => name.trim()));
  }
  const marks = /[!?]*$/.exec(head)?.[0] ?? '';
  const name = head.slice(0, head.length - marks.length);
  return { name, ...parts, everyday: marks.includes('!'), general: marks.includes('?') };
}

interface ReadLine {
  readonly entry: Entry;
  readonly line: number;
}

/** Whose spelling each key is; a fault for each spelling that has two owners, or none to have. */
function ownersOf(lines: readonly ReadLine[]): {
  readonly owners: ReadonlyMap<string, string>;
  readonly faults: Fault[];
} {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { entry, line } of lines) {
    for (const name of [entry.name, ...entry.also]) {
      const key = nameKey(name);
      const owner = owners.get(key);
      if (key === '') faults.push({ line, message: `"${entry.name}" has an empty spelling; take out the comma.` });
      else if (owner === undefined) owners.set(key, entry.name);
      else
        faults.push({ line, message: `"${name}" of "${entry.name}" is already a spelling of "${owner}"; keep one.` });
    }
  }
  return { owners, faults };
}

/** Every line that is an entry; faults by ascending line. Never throws. */
export function readVocabulary(text: string): {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
} {
  const lines = text
    .split('\n')
    .map((content, index) => ({ content: content.trim(), line: index + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'))
    .map(({ content, line }) => ({ entry: readLine(content), line }));
  const { owners, faults } = ownersOf(lines);
  const strangers = lines.flatMap(({ entry, line }) =>
    [...entry.covers, ...entry.asGood, ...entry.near, ...entry.implies]
      .filter((name) => !owners.has(nameKey(name)))
      .map((name) => ({ line, message: `"${entry.name}" names "${name}", which has no line; add "${name}" on one.` })),
  );
  return {
    entries: lines.map(({ entry }) => entry),
    faults: [...faults, ...strangers].toSorted((a, b) => a.line - b.line),
  };
}
