/** An idea written down as Markdown in the ways in which documents do. */
import type { Idea, Mentor } from '../../src/ideas/idea.ts';

/** A name that says how it looks, and the writing: what stands under the idea's heading. */
export interface Style {
  readonly name: string;
  readonly write: (idea: Idea) => string;
}

const list = (items: readonly string[], marker = '  - '): string => items.map((item) => `${marker}${item}`).join('\n');
const quoted = (text: string): string => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
const inItem = (text: string): string => text.replace(/\n(?=.)/g, '\n  ');
const part = (head: string, text: string | null): string => (text === null ? '' : `${head}${text}\n\n`);

/** A person with a handle, and an address that must not be read. */
const withAddress = ({ name, github }: Mentor): string =>
  who(name, github, (n, h) => `${n} (@${h}, someone@example.org)`);
const withWords = ({ name, github }: Mentor): string =>
  who(name, github, (n, h) => `${n} @${h} (some AT example DOT org)`);
const asLink = ({ name, github }: Mentor): string => who(name, github, (n, h) => `[${n}](https://github.com/${h})`);
const withLink = ({ name, github }: Mentor): string =>
  who(name, github, (n, h) => `${n} ([@${h}](https://github.com/${h}))`);

function who(name: string | null, github: string | null, both: (name: string, github: string) => string): string {
  if (name === null) return `@${github}`;
  return github === null ? name : both(name, github);
}

const generated = (idea: Idea): string =>
  quoted(`## Description\n\n${idea.description}\n\n${part('## Expected outcomes\n\n', idea.outcome)}`.trimEnd());

export const STYLES: readonly Style[] = [
  {
    name: 'a list of fields with lists in it',
    write: (idea) => `- Description: ${inItem(idea.description ?? '')}
${part('- Expected Outcome:\n  ', idea.outcome && inItem(idea.outcome))}- Recommended Skills:
${list(idea.skills)}
- Mentor(s):
${list(idea.mentors.map(withAddress))}
- Upstream Issue:
${list(idea.upstream)}
- LFX URL: ${idea.lfxUrl ?? ''}
`,
  },
  {
    name: 'a description without a label',
    write: (idea) => `${idea.description}

${part('- Expected Outcome: ', idea.outcome && inItem(idea.outcome))}- Recommended Skills: ${idea.skills.join(', ')}
- Mentor(s): ${idea.mentors.map(withAddress).join('; ')}
- Upstream Issue: ${idea.upstream.join(', ')}
- LFX URL: <${idea.lfxUrl ?? ''}>
`,
  },
  {
    name: 'a generated entry with a quote',
    write: (idea) => `- Description:

${generated(idea)}

- Technologies: ${idea.skills.join(', ')}
- Mentor(s):
${list(idea.mentors.map(withAddress))}
- Upstream Issue: ${idea.upstream.join(', ')}
- LFX URL: ${idea.lfxUrl ?? ''}
`,
  },
  {
    name: 'a quote without a label',
    write: (idea) => `${generated(idea)}

- **Technologies:** ${idea.skills.join(', ')}
- **Mentors:** ${idea.mentors.map(withLink).join(', ')}
- **Upstream Issue:** ${idea.upstream.map((address) => `[issue](${address})`).join(', ')}
- **LFX URL:** ${idea.lfxUrl ?? ''}
`,
  },
  {
    name: 'bold labels in paragraphs',
    write: (idea) => `**Description:** ${idea.description}

${part('**Expected Outcome:**\n\n', idea.outcome)}**Recommended Skills:** ${idea.skills.join(', ')}

**Mentors:** ${idea.mentors.map(withWords).join(', ')}

**Upstream Issue:** ${idea.upstream.join(' ')}

**LFX URL:** ${idea.lfxUrl ?? ''}
`,
  },
  {
    name: 'labels as headings',
    write: (idea) => `##### Description

${idea.description}

${part('##### Expected Outcome\n\n', idea.outcome)}##### Recommended Skills

${idea.skills.join(', ')}

##### Mentors

${list(idea.mentors.map(asLink), '- ')}

##### Upstream Issue

${list(idea.upstream, '- ')}

##### LFX URL

${idea.lfxUrl ?? ''}
`,
  },
];
