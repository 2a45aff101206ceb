import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '../../src/slack/incoming-text.ts';

describe('typedText', () => {
  it.each([
    { text: 'go kubernetes', typed: 'go kubernetes' },
    { text: '  go  ', typed: 'go' },
    { text: 'R&amp;D &lt;b&gt;', typed: 'R&D <b>' },
    { text: '&amp;lt;', typed: '&lt;' },
    { text: '<@U0BOT> rust', typed: 'rust' },
    { text: 'rust <@U0BOT|mentorship>', typed: 'rust' },
    { text: 'mentor <@U1|ann>', typed: 'mentor @ann' },
    { text: 'mentor <@U1>', typed: 'mentor @U1' },
    { text: 'in <#C1|general> <#C2>', typed: 'in #general #C2' },
    { text: '<!channel> <!subteam^S1|@team> <!subteam^S1>', typed: '@channel @team @subteam' },
    { text: '<!date^1700000000^{date}|14 Nov>', typed: '14 Nov' },
    { text: '<https://example.org/a|example.org/a>', typed: 'https://example.org/a' },
    { text: '<https://www.example.org/a/long/page|example.org/a/lo…>', typed: 'https://www.example.org/a/long/page' },
    { text: 'is <https://example.org/a> open?', typed: 'is https://example.org/a open?' },
    { text: '<https://example.org/a|my idea> open?', typed: 'my idea open?' },
    { text: 'needs <http://node.js|node.js>', typed: 'needs node.js' },
    { text: '<mailto:ann@example.org|ann@example.org>', typed: 'ann@example.org' },
    { text: ':wave: :fire::fire: :+1::skin-tone-3:', typed: '' },
    { text: 'rust :crab:', typed: 'rust' },
    { text: 'skill:go status:open', typed: 'skill:go status:open' },
    { text: ' /mentorship rust', typed: 'rust' },
    { text: '/mentorships', typed: '/mentorships' },
    { text: '<https://example.org/a?b=1&amp;c=2>', typed: 'https://example.org/a?b=1&c=2' },
    { text: 'a < b > c', typed: 'a < b > c' },
    { text: '', typed: '' },
  ])('reads "$text" as "$typed"', ({ text, typed }) => {
    expect(typedText(text, 'U0BOT')).toBe(typed);
  });

  it('gives back what Slack escaped', () => {
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

    const words = fc.string().filter((text) => !/:|^\s*\//.test(text));

    fc.assert(fc.property(words, (text) => typedText(escaped(text)) === text.trim()));
  });

  it.each([':a', ':a:', ': ', '/mentorship '])('reads ten thousand of "%s" in no time', (piece) => {
    expect(typedText(piece.repeat(10_000)).length).toBeLessThanOrEqual(piece.length * 10_000);
  });

  it('reads ten thousand opening marks in no time', () => {
    expect(typedText('<@'.repeat(10_000))).toHaveLength(20_000);
  });
});
