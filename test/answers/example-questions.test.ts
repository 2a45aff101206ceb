import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/answers/example-questions.ts';
import { contextOf as contextOfIdeas, idea } from './catalog.ts';
import { contextOf, converse, sampleContext } from './sample-context.ts';

const FIXTURES = 'test/fixtures/ideas-kinds';
const KINDS = readdirSync(FIXTURES).filter((name) => name.endsWith('.md'));

describe('the questions that are offered', () => {
  it('are about the skill and the project of most ideas that have a page to apply on, and about applying', () => {
    expect(exampleQuestions(sampleContext())).toEqual([
      'which ideas ask for Go?',
      'what does Kelpstore offer?',
      'can I still apply?',
    ]);
  });

  it('ask for mentors where the documents tell no dates', () => {
    const context = contextOfIdeas([
      idea({ project: 'Otter', title: 'Float', skills: ['Go'], mentors: [{ name: 'Ann Ruiz', github: 'annr' }] }),
    ]);

    expect(exampleQuestions(context).at(-1)).toBe('who mentors the Otter ideas?');
  });

  it.each(KINDS)('all have an answer over %s', (name) => {
    const document = { path: `2031/02/${name}`, text: readFileSync(`${FIXTURES}/${name}`, 'utf8'), url: null };
    const context = contextOf([document], new Date('2031-06-01T12:00:00Z'));

    for (const question of exampleQuestions(context)) {
      const [heard] = converse([question], context);
      expect({ question, answered: heard?.answered, some: heard?.ideas.length !== 0 }).toEqual({
        question,
        answered: true,
        some: true,
      });
    }
  });

  it('are none where nothing has been read', () => {
    expect(exampleQuestions(contextOfIdeas([]))).toEqual([]);
  });
});
