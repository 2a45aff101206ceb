import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { answerQuestion } from '../../src/answers/questions/answer-question.ts';
import { answerMessages, type Messages } from '../../src/blocks/answer-message.ts';
import { portionsOf, WHOLE } from '../../src/blocks/packed.ts';
import { contextOf, idea } from '../answers/catalog.ts';

function messagesOver(count: number, question: string): Messages {
  const ideas = Array.from({ length: count }, (_, n) =>
    idea({
      project: `Otter ${n % 9}`,
      title: `Work ${n} on the part that nobody has looked at for years`,
      skills: ['Go', 'Raft'],
    }),
  );
  return answerMessages(answerQuestion(question, NOTHING_YET, contextOf(ideas)).answer);
}

/** The numbers in front of the ideas of all messages, as Slack shows them. */
function placesIn(messages: Messages): readonly number[] {
  return messages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const lists = block.type === 'rich_text' ? block.elements.filter(({ type }) => type === 'rich_text_list') : [];
      return lists.flatMap((list) => list.elements.map((_, n) => Number('offset' in list ? list.offset : 0) + n + 1));
    }),
  );
}

describe('a list that is longer than a message', () => {
  it('goes on in others, each idea once and in order, each message saying which of how many', () => {
    const messages = messagesOver(150, 'which ideas ask for go?');

    expect(messages.length).toBeGreaterThan(1);
    expect(placesIn(messages)).toEqual(Array.from({ length: 150 }, (_, n) => n + 1));
    for (const { blocks } of messages) expect(JSON.stringify(blocks)).toMatch(/\d+ to \d+ of 150/);
  });

  it('tells how to see the rest where it is longer than five messages', () => {
    const messages = messagesOver(900, 'which ideas ask for go?');

    expect(messages).toHaveLength(5);
    expect(JSON.stringify(messages.at(-1)?.blocks)).toMatch(/1?\d+ to \d+ of 900.*The other \d+, page by page/);
  });

  it('stands in one where it fits, without saying which part it is', () => {
    const messages = messagesOver(8, 'which ideas ask for go?');

    expect(placesIn(messages)).toHaveLength(8);
    expect(JSON.stringify(messages)).not.toContain(' to 8 of 8');
  });
});

describe('portions', () => {
  it('keep every item in its order, however heavy', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 300 }), { maxLength: 15 }),
        fc.integer({ min: 80, max: 400 }),
        (items, room) => {
          const { portions, left, total } = portionsOf(items, room, (weight) => weight);
          const told = portions.flatMap((portion) => portion.items);

          expect(told).toEqual(items.slice(0, told.length));
          expect(told.length + left).toBe(total);
          for (const { items, from } of portions) {
            expect(told.slice(from, from + items.length)).toEqual(items);
            expect(items.length <= 1 || items.reduce((sum, weight) => sum + weight) <= room).toBe(true);
          }
        },
      ),
    );
  });

  it('are one where nothing is to be cut', () => {
    expect(portionsOf([1, 2, 3], WHOLE, () => WHOLE).portions).toEqual([{ items: [1, 2, 3], from: 0 }]);
  });
});
