import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { type Claim, judgedConversations, judgedQuestions } from './judged-questions.ts';
import { contextOf, converse, type Heard } from './sample-context.ts';

const CORPUS = '../shared/corpus/mentoring';
const hasCorpus = existsSync(CORPUS);
const FIXTURES = 'test/fixtures/questions';

function documentsIn(folder: string): { path: string; text: string; url: null }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8'), url: null }));
}

function lacking(parts: readonly string[], { ideas }: Heard): readonly string[] {
  return parts.filter((part) => !ideas.some((id) => id.includes(part))).map((part) => `lacks ${part}`);
}

function strangers(parts: readonly string[], { ideas }: Heard): readonly string[] {
  return ideas.filter((id) => !parts.some((part) => id.includes(part))).map((id) => `names ${id}`);
}

function unsaid(sentences: readonly string[], { text }: Heard): readonly string[] {
  return sentences.filter((words) => !text.includes(words)).map((words) => `does not say "${words}"`);
}

describe.skipIf(!hasCorpus)(`questions over ${CORPUS} (skipped where that folder is not there)`, () => {
  const context = contextOf(hasCorpus ? documentsIn(CORPUS) : [], new Date('2026-11-23T12:00:00Z'));
  const ideaLike = (part: string): Idea | undefined =>
    context.catalog.ideas.find(({ id, term }) => id.includes(part) && ['2026-2', '2024'].includes(term ?? ''));

  const namesOfMentors = (part: string): readonly string[] =>
    (ideaLike(part)?.mentors ?? [{ name: '(no such idea)', github: null }]).map(
      ({ name, github }) => name ?? github ?? '',
    );

  /** What is not as it should be, in words. */
  function wrongs(claim: Claim, heard: Heard): readonly string[] {
    switch (claim.kind) {
      case '=':
        return [...lacking(claim.ideas, heard), ...strangers(claim.ideas, heard)];
      case '+':
        return lacking(claim.ideas, heard);
      case '#':
        return heard.ideas.length === claim.count ? [] : [`names ${heard.ideas.length} ideas, not ${claim.count}`];
      case 'says':
        return unsaid([claim.words], heard);
      case 'never':
        return unsaid([claim.words], heard).length > 0 ? [] : [`says "${claim.words}"`];
      case 'mentors':
        return unsaid(namesOfMentors(claim.idea), heard);
      case 'yes':
      case 'no':
        return heard.answered === (claim.kind === 'yes') ? [] : [`is${heard.answered ? '' : ' not'} answered`];
    }
  }

  it.each(judgedQuestions(readFileSync(join(FIXTURES, 'pairs.txt'), 'utf8')))('"$asked"', ({ asked, claims }) => {
    const [heard] = converse([asked], context);

    expect(heard && claims.flatMap((claim) => wrongs(claim, heard))).toEqual([]);
  });

  it.each(
    judgedConversations(readFileSync(join(FIXTURES, 'conversations.txt'), 'utf8')).map((turns) => ({
      opening: turns[0]?.asked,
      turns,
    })),
  )('a conversation that opens with "$opening"', ({ turns }) => {
    const heard = converse(
      turns.map(({ asked }) => asked),
      context,
    );

    const wrong = turns.flatMap(({ asked, claims }, turn) => {
      const said = heard[turn];
      return said === undefined
        ? []
        : claims.flatMap((claim) => wrongs(claim, said)).map((words) => `${asked}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });

  it('never answer with an e-mail address or a ping', () => {
    const questions = judgedQuestions(readFileSync(join(FIXTURES, 'pairs.txt'), 'utf8'));

    const texts = questions.flatMap(({ asked }) => converse([asked], context).map(({ text }) => text));

    expect(texts.filter((text) => /[\w.+-]+@[\w-]+\.[a-z]{2,}|<[@!]|@(?:channel|here|everyone)/i.test(text))).toEqual(
      [],
    );
  });
});
