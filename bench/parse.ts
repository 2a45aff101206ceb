/**
 * How long reading ideas takes against remark-parse alone on the same text, and on texts of growing size.
 * Run: node bin/run.js bench/parse.ts [FOLDER…] (default: examples and, where it is, ../shared/corpus)
 */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { IdeaDocument } from '../src/ideas/idea.ts';
import { MAX_DOCUMENT_LENGTH, parseIdeas } from '../src/ideas/parse.ts';

const ROUNDS = 15;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['examples', '../shared/corpus'].filter(existsSync);
const documents: IdeaDocument[] = [];
for (const folder of folders) {
  for await (const path of glob(`${folder}/**/*.md`)) {
    documents.push({ path, text: await readFile(path, 'utf8'), url: null });
  }
}
const markdown = unified().use(remarkParse);

function parseAlone(): void {
  for (const { text } of documents) markdown.parse(text);
}

function readAll(): void {
  for (const document of documents) parseIdeas(document);
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const alone: number[] = [];
const ours: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  alone.push(milliseconds(parseAlone));
  ours.push(milliseconds(readAll));
}
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
const ideas = documents.reduce((sum, document) => sum + parseIdeas(document).ideas.length, 0);
console.log(`${documents.length} documents, ${characters} characters, ${ideas} ideas; medians of ${ROUNDS} rounds`);
console.log(`remark-parse alone ${median(alone).toFixed(0)} ms, parseIdeas ${median(ours).toFixed(0)} ms`);
console.log(`ratio ${(median(ours) / median(alone)).toFixed(2)} (at most 1.25)`);

const all = documents.map(({ text }) => text).join('\n');
for (const length of [MAX_DOCUMENT_LENGTH / 8, MAX_DOCUMENT_LENGTH / 4, MAX_DOCUMENT_LENGTH / 2, MAX_DOCUMENT_LENGTH]) {
  const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const took = milliseconds(() => parseIdeas({ path: 'all.md', text, url: null }));
  console.log(`one document of ${(length / 1e6).toFixed(1)} million characters: ${took.toFixed(0)} ms`);
}
