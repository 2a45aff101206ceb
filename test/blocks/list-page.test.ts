import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-request.ts';
import { parseRequest } from '../../src/answers/request.ts';
import { answerMessages } from '../../src/blocks/answer-message.ts';
import { decodeState } from '../../src/blocks/button-state.ts';
import { contextOf, idea } from '../answers/catalog.ts';

const SEVEN = Array.from({ length: 7 }, (_, index) =>
  idea({ project: 'Otter', title: `Work ${index}`, skills: ['Go'] }),
);

interface Shown {
  readonly actions: readonly string[];
  readonly asks: readonly ReturnType<typeof decodeState>[];
}

/** The buttons of an answer: what they are called for Slack, and what those that page would ask. */
function buttonsOf(typed: string): Shown {
  const [{ blocks }] = answerMessages(answer(parseRequest(typed), contextOf(SEVEN)));
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const buttons = elements.filter((element) => element.type === 'button');
  return {
    actions: buttons.map(({ action_id }) => action_id ?? ''),
    asks: buttons.filter(({ action_id }) => action_id?.startsWith('ask')).map(({ value }) => decodeState(value)),
  };
}

describe('the buttons of a list', () => {
  it('open and share each idea, and turn the page', () => {
    const { actions, asks } = buttonsOf('go');

    expect(actions).toEqual([...Array.from({ length: 5 }, () => ['details:1', 'share:2']).flat(), 'ask:1']);
    expect(asks).toEqual([{ kind: 'search', text: 'go', page: 2 }]);
  });

  it('turn back on the last page', () => {
    expect(buttonsOf('go page 2').asks).toEqual([{ kind: 'search', text: 'go', page: 1 }]);
  });

  it('give way to what to type where a query is too long for one', () => {
    const long = `go ${'\\'.repeat(996)}`;
    const [{ text }] = answerMessages(answer(parseRequest(long), contextOf(SEVEN)));

    expect(buttonsOf(long).asks).toEqual([]);
    expect(text).toContain('add “page 2” to what you typed');
  });
});
