import { describe, expect, it } from 'vitest';
import { parseIdeas } from '../../src/ideas/parse.ts';

/** How people write an address so that machines do not find it, and how Markdown and editors change one. */
const DISGUISES: readonly string[] = [
  'ida.lamp@harbour.org',
  '<ida.lamp@harbour.org>',
  'mailto:ida.lamp@harbour.org',
  '[write](mailto:ida.lamp@harbour.org)',
  '[ida.lamp@harbour.org](mailto:ida.lamp@harbour.org)',
  '<a href="mailto:ida.lamp@harbour.org">write</a>',
  '`ida.lamp@harbour.org`',
  'ida.lamp+crew@harbour.org',
  'ida.lamp@lists.harbour-crew.co.uk',
  'IDA.LAMP@HARBOUR.ORG',
  'e-mail: ida.lamp@harbour.org.',
  'ida.lamp @ harbour.org',
  'ida.lamp[@]harbour.org',
  'ida.lamp (@) harbour.org',
  'ida.lamp＠harbour.org',
  'ida.lamp&#64;harbour.org',
  'ida.lamp&commat;harbour.org',
  'ida.lamp\u200b@harbour.org',
  'ida.lamp [at] harbour [dot] org',
  'ida.lamp (at) harbour (dot) org',
  'ida.lamp(at)harbour.org',
  'ida.lamp{at}harbour{dot}org',
  'ida.lamp <at> harbour <dot> org',
  'ida.lamp AT harbour DOT org',
  'ida.lamp AT harbour.org',
  'ida.lamp at harbour dot org',
  'ida.lamp\\@harbour.org',
  'ida.lamp\\@harbour\\.org',
  '**ida.lamp**@harbour.org',
  'ida.lamp @harbour.org',
  'ida.lamp@ harbour.org',
  'ida.lamp@harbour(.)org',
  'ida.lamp@harbour[.]org',
  'ida.lamp@@harbour.org',
  'ida.lamp&#x40;harbour&#46;org',
  'ida.lamp_at_harbour_dot_org',
  'ida.lamp -at- harbour -dot- org',
];

/** A document with a text in one place of its idea. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => written({ title: `Add a dimmer ${text}` }),
  project: (text) => written({ project: `Lantern ${text}` }),
  'text without a label': (text) => written({ lead: `Write to ${text} today.` }),
  description: (text) => written({ description: `Lamps and ${text} too.` }),
  'list in the outcome': (text) => written({ outcome: `\n  - more ${text}` }),
  skills: (text) => written({ skills: `Go, ${text}` }),
  size: (text) => written({ size: `90 hours ${text}` }),
  mentors: (text) => written({ mentors: `Ida (@ida-test), Per (${text}), ${text}` }),
  'address of the issue': () =>
    written({ issue: 'https://github.com/lantern/lantern/issues/1?to=ida.lamp@harbour.org' }),
  issue: (text) => written({ issue: `https://github.com/lantern/lantern/issues/1 ${text}` }),
};

function written(words: Readonly<Record<string, string>>): string {
  return `## Proposed ideas

### ${words.project ?? 'Lantern'}

#### ${words.title ?? 'Add a dimmer'}

${words.lead ?? ''}

- Description: ${words.description ?? 'Lamps.'}
- Expected Outcome: ${words.outcome ?? 'A dimmer.'}
- Recommended Skills: ${words.skills ?? 'Go'}
- Expected project size: ${words.size ?? '90 hours'}
- Mentor(s): ${words.mentors ?? 'Ida (@ida-test)'}
- Upstream Issue: ${words.issue ?? 'https://github.com/lantern/lantern/issues/1'}
`;
}

describe('no e-mail address is part of an idea or a problem', () => {
  describe.each(Object.entries(PLACES))('in the %s', (_place, write) => {
    it.each(DISGUISES)('%s', (address) => {
      const { ideas, problems } = parseIdeas({ path: 'ideas.md', text: write(address), url: null });

      expect(ideas).toHaveLength(1);
      expect(JSON.stringify({ ideas, problems })).not.toMatch(/ida\.lamp.{0,12}harbour/i);
    });
  });
});
