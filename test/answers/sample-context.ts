import { readFileSync } from 'node:fs';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { answerQuestion } from '../../src/answers/questions/answer-question.ts';
import { ideasOf, isAnswered } from '../../src/answers/questions/answered.ts';
import { answerText } from '../../src/blocks/answer-message.ts';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import type { IdeaDocument } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { buildIndex } from '../../src/search/build-index.ts';

const SAMPLE = 'examples/project_ideas.md';

/** What questions about some documents are answered from. */
export function contextOf(documents: readonly IdeaDocument[], now: Date): AnswerContext {
  const catalog = buildCatalog(documents.map((document) => parseIdeas(document)));
  return { catalog, index: buildIndex(catalog.ideas), now, readAt: now };
}

/** The sample, while its applications are open. */
export function sampleContext(): AnswerContext {
  const document = { path: SAMPLE, text: readFileSync(SAMPLE, 'utf8'), url: null };
  return contextOf([document], new Date('2026-12-01T12:00:00Z'));
}

/** What a person hears, turn by turn. */
export interface Heard {
  readonly text: string;
  /** The last part of each idea's id. */
  readonly ideas: readonly string[];
  readonly answered: boolean;
}

export function converse(turns: readonly string[], context: AnswerContext): readonly Heard[] {
  let memory = NOTHING_YET;
  return turns.map((turn) => {
    const { answer, memory: after } = answerQuestion(turn, memory, context);
    memory = after;
    const ideas = ideasOf(answer).map(({ id }) => id.split('/').at(-1) ?? id);
    return { text: answerText(answer), ideas, answered: isAnswered(answer) };
  });
}
