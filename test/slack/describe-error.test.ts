import { describe, expect, it } from 'vitest';
import { describeError, slackCode, withoutQuotes } from '../../src/slack/describe-error.ts';

/** What JSON.parse throws about a text. */
function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

describe('describeError', () => {
  it('leaves out what a parser quotes of somebody’s words', () => {
    const description = describeError(parseError('zanzibar kubernetes'));

    expect(description.name).toBe('SyntaxError');
    expect(JSON.stringify(description)).not.toContain('zanzibar');
  });

  it('tells the error that Bolt wrapped, with Slack’s code', () => {
    const original = Object.assign(new Error('An API error occurred'), {
      data: { ok: false, error: 'not_in_channel' },
    });
    const wrapped = Object.assign(new Error('unknown'), { original });

    expect(describeError(wrapped)).toMatchObject({ message: 'An API error occurred', code: 'not_in_channel' });
  });

  it('tells the code of a network that failed', () => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });

    expect(describeError(error).code).toBe('ECONNREFUSED');
  });

  it.each([null, undefined, 'words', 7, {}])('takes %s, which is no error', (thrown) => {
    expect(describeError(thrown)).toMatchObject({ message: 'not an Error', code: null });
  });

  it('says where in the code, and no more than a dozen lines of it', () => {
    const dive = (depth: number): never => {
      if (depth === 0) throw new Error('deep');
      return dive(depth - 1);
    };
    const { stack } = describeError(
      (() => {
        try {
          return dive(40);
        } catch (error) {
          return error;
        }
      })(),
    );

    expect(stack[0]).toMatch(/^at dive .*describe-error\.test/);
    expect(stack.length).toBeLessThanOrEqual(12);
  });
});

describe('slackCode', () => {
  it('is none where a proxy answered with a page', () => {
    expect(slackCode(Object.assign(new Error(), { data: { error: '<html>Bad gateway</html>' } }))).toBeNull();
  });
});

describe('withoutQuotes', () => {
  it.each([
    { sentence: 'Unexpected token in "my words', cut: 'Unexpected token in "…"' },
    { sentence: "reading 'x' of `y`", cut: 'reading "…" of "…"' },
    { sentence: "it isn't there", cut: "it isn't there" },
  ])('cuts $sentence', ({ sentence, cut }) => {
    expect(withoutQuotes(sentence)).toBe(cut);
  });
});
