/**
 * One small document for each kind of irregularity that real documents show, beside the ideas that a person reads
 * in it. `fixtures/ideas-kinds/NAME.md` is the document, `NAME.json` its path and the ideas by the line of their
 * heading; a field that is absent there is left open.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { differences, type Reading } from './compare-idea.ts';

const FOLDER = new URL('../fixtures/ideas-kinds/', import.meta.url);
const EMAIL =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|[[({](?:at|dot)[\])}]|\bat \w+ dot\b|\bat [\w-]+\.(?:org|com|io|net)\b|\bat gee-?mail|mailto:/i;

interface Kind {
  readonly path: string;
  readonly ideas: readonly (Reading & { readonly line: number })[];
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length));

const readText = (name: string): string => readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');
const readKind = (name: string): Kind => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Kind;

describe('every kind of irregularity is read as a person reads it', () => {
  it.each(names)('%s', (name) => {
    const kind = readKind(name);

    const { ideas } = parseIdeas({ path: kind.path, text: readText(name), url: null });

    expect(ideas.map((idea) => idea.source.line)).toEqual(kind.ideas.map((idea) => idea.line));
    const faults = ideas.flatMap((idea, at) => differences(kind.ideas[at] ?? {}, idea));
    expect(faults).toEqual([]);
    expect(JSON.stringify(ideas)).not.toMatch(EMAIL);
  });
});
