/**
 * How long an answer to a question in plain words takes over the whole archive, and how many searches of the same words
 * that is.
 *
 * Run: node bin/run.js bench/ask.ts   over ../shared/corpus/mentoring, or over examples/ where that is not there.
 * The questions are those of the tests, each asked alone and all as one long conversation. What people wait for is
 * measured: the answer and the messages it is laid out in.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerContext } from '../src/answers/answer-context.ts';
import { converse } from '../src/answers/conversation/converse.ts';
import { NOTHING_YET } from '../src/answers/conversation/memory.ts';
import { answerMessages } from '../src/blocks/answer-message.ts';
import { buildCatalog } from '../src/ideas/catalog.ts';
import { parseIdeas } from '../src/ideas/parse.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { parseQuery } from '../src/search/query.ts';
import { search } from '../src/search/search.ts';
import { judgedQuestions } from '../test/answers/judged-questions.ts';

const ARCHIVE = '../shared/corpus/mentoring';
const FIXTURES = 'test/fixtures/questions';
const NOW = new Date('2026-11-23T12:00:00Z');
const ROUNDS = 8;

const folder = existsSync(ARCHIVE) ? ARCHIVE : 'examples';
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const documents = names.toSorted().map((name) => {
  return { path: join(folder, name), text: readFileSync(join(folder, name), 'utf8'), url: null };
});

/** A revision as it is served, after its first questions: what each later one needs of all ideas is there. */
function freshContext(): AnswerContext {
  const catalog = buildCatalog(documents.map(parseIdeas));
  const made = { catalog, index: buildIndex(catalog.ideas), now: NOW, readAt: NOW };
  for (const first of ['which ideas ask for go?', 'who mentors the test coverage idea?', 'hello', 'skills']) {
    converse(first, NOTHING_YET, made);
  }
  return made;
}

let context = freshContext();
const questions = ['pairs.txt', 'conversations.txt'].flatMap((name) =>
  judgedQuestions(readFileSync(join(FIXTURES, name), 'utf8')).map(({ asked }) => asked),
);

/** One turn for each question. @returns what each took, in milliseconds. */
type Turns = () => readonly number[];

function timed(ask: (question: string) => void): Turns {
  return () =>
    questions.map((question) => {
      const from = performance.now();
      ask(question);
      return performance.now() - from;
    });
}

function searchWords(question: string): void {
  const parsed = parseQuery(question);
  if (parsed.kind === 'query') search(context.index, parsed.query);
}

const followUps: Turns = () => {
  let memory = NOTHING_YET;
  return timed((question) => {
    const turn = converse(question, memory, context);
    memory = turn.memory;
    answerMessages(turn.answer);
  })();
};

const contestants: Readonly<Record<string, Turns>> = {
  search: timed(searchWords),
  'answer alone': timed((question) => answerMessages(converse(question, NOTHING_YET, context).answer)),
  'answer in one conversation': followUps,
};

/** What each round took, question by question. */
const rounds = new Map(Object.keys(contestants).map((name): [string, (readonly number[])[]] => [name, []]));
// The first rounds warm the engine up; the others are counted. Each has a revision of its own, so that nothing is known of its words.
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, turns] of Object.entries(contestants)) {
    context = freshContext();
    const took = turns();
    if (round >= 0) rounds.get(name)?.push(took);
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Each question's median over the rounds: whatever else the machine does hits each of them now and then. */
function costs(name: string): readonly number[] {
  const took = rounds.get(name) ?? [];
  return questions.map((_, n) =>
    quantile(
      took.map((round) => round[n] ?? 0),
      0.5,
    ),
  );
}

console.log(`${questions.length} questions over ${context.catalog.ideas.length} ideas, ${ROUNDS} rounds`);
const searchMedian = quantile(costs('search'), 0.5);
for (const name of Object.keys(contestants)) {
  const [median, p99, worst] = [0.5, 0.99, 1].map((share) => quantile(costs(name), share)) as [number, number, number];
  const figures = `median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, worst ${worst.toFixed(2)} ms`;
  console.log(`${name.padEnd(28)} ${figures}; ${(median / searchMedian).toFixed(1)} searches`);
}
