import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessages, answerText } from '../../src/blocks/answer-message.ts';
import { ideaView, loadingView } from '../../src/blocks/idea-view.ts';
import { shareMessage } from '../../src/blocks/share-message.ts';
import { arbitraryAnswer, arbitraryIdeaAnswer } from './arbitrary-answers.ts';
import { messageFaults, viewFaults } from './slack-rules.ts';

/** What an e-mail, a terminal or a log must never be handed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

describe('whatever an idea or a query holds', () => {
  it('a message keeps every limit of Slack and pings nobody', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        for (const message of answerMessages(answer)) expect(messageFaults(message)).toEqual([]);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('a view keeps every limit of Slack and pings nobody', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        expect(viewFaults(ideaView(answer))).toEqual([]);
      }),
      { numRuns: 50, endOnFailure: true },
    );
    expect(viewFaults(loadingView())).toEqual([]);
  });

  it('a shared idea keeps every limit of Slack and pings nobody', () => {
    fc.assert(
      fc.property(arbitraryIdeaAnswer, fc.string({ unit: 'binary' }), (answer, name) => {
        expect(messageFaults(shareMessage(answer, `<@U1> @here ${name}`))).toEqual([]);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it('the text for a terminal holds no control character but line ends', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        expect(answerText(answer)).not.toMatch(CONTROL);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});
