import { describe, expect, it } from 'vitest';
import { messageFaults, viewFaults } from './slack-rules.ts';

const text = (words: string) => ({ type: 'text', text: words });
const rich = (...elements: readonly unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const context = (mrkdwn: object) => ({ type: 'context', elements: [{ type: 'mrkdwn', ...mrkdwn }] });
const header = (words: string) => ({ type: 'header', text: { type: 'plain_text', text: words } });
const button = (fields: object) => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Go' }, ...fields }],
});
const twice = { type: 'actions', elements: [...button({}).elements, ...button({}).elements] };

describe('the rules by which messages are judged', () => {
  it('find nothing in a message that is fine', () => {
    const blocks = [
      header('Ideas'),
      rich(text('<!channel> @here'), { type: 'link', url: 'https://a.example/', text: 'a' }),
    ];

    expect(messageFaults({ text: 'Ideas &lt;!channel&gt;', blocks })).toEqual([]);
  });

  it.each([
    { name: 'a person', blocks: [rich({ type: 'user', user_id: 'U1' })] },
    { name: 'a group', blocks: [rich({ type: 'usergroup', usergroup_id: 'S1' })] },
    { name: 'a channel', blocks: [rich({ type: 'channel', channel_id: 'C1' })] },
    { name: 'a broadcast', blocks: [rich({ type: 'broadcast', range: 'here' })] },
    { name: 'a section', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a', verbatim: true } }] },
    { name: 'a Markdown block', blocks: [{ type: 'markdown', text: 'a' }] },
    { name: 'mrkdwn that Slack reads freely', blocks: [context({ text: 'a' })] },
    { name: 'a live broadcast', blocks: [context({ text: '<!here>', verbatim: true })] },
    { name: 'a live person', blocks: [context({ text: '<@U1>', verbatim: true })] },
    { name: 'a name', blocks: [context({ text: '@here', verbatim: true })] },
    { name: 'a script', blocks: [rich({ type: 'link', url: 'javascript:x', text: 'a' })] },
    { name: 'an empty text', blocks: [rich(text(''))] },
    { name: 'an empty section', blocks: [rich()] },
    { name: 'no block', blocks: [] },
    { name: 'too many blocks', blocks: Array.from({ length: 51 }, () => header('a')) },
    { name: 'a long header', blocks: [header('a'.repeat(151))] },
    { name: 'a long label', blocks: [button({ text: { type: 'plain_text', text: 'a'.repeat(76) } })] },
    { name: 'a long value', blocks: [button({ value: 'a'.repeat(2001) })] },
    { name: 'an action twice in a block', blocks: [twice] },
    {
      name: 'more text than a message holds',
      blocks: [rich(...Array.from({ length: 4 }, () => text('a'.repeat(2600))))],
    },
    { name: 'as much text, escaped', blocks: [rich(text('&'.repeat(2100)))] },
  ])('find $name', ({ blocks }) => {
    expect(messageFaults({ text: 'Ideas', blocks })).not.toEqual([]);
  });

  it.each([
    { name: 'nothing', fallback: ' ' },
    { name: 'a live broadcast', fallback: '<!here>' },
    { name: 'a name', fallback: 'ask @channel' },
    { name: 'more bytes than Slack takes', fallback: 'ü'.repeat(2001) },
  ])('find $name in the text beside the blocks', ({ fallback }) => {
    expect(messageFaults({ text: fallback, blocks: [header('a')] })).not.toEqual([]);
  });

  it.each([
    { name: 'a long title', view: { title: { text: 'a'.repeat(25) }, close: { text: 'b' }, blocks: [header('a')] } },
    { name: 'a long button', view: { title: { text: 'a' }, close: { text: 'b'.repeat(25) }, blocks: [header('a')] } },
    { name: 'no block', view: { title: { text: 'a' }, close: { text: 'b' }, blocks: [] } },
  ])('find $name in a view', ({ view }) => {
    expect(viewFaults(view)).not.toEqual([]);
  });
});
