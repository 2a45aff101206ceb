import { describe, expect, it } from 'vitest';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const MORE = [
  ['Heron', 'Relationships for AWS', '2027-1'],
  ['Heron', 'Relationships for Azure', '2027-1'],
  ['Wren', 'Relationships for AWS tracing', '2027-1'],
  ['Heron', 'Command line client', '2027-1'],
  ['Heron', 'Command line client', '2026-3'],
] as const;
const context = contextOf([
  ...TWO_PROGRAMS,
  ...MORE.map(([project, title, term]) =>
    idea({ project, title, term, skills: ['Docker', 'Go'], id: `${term}/${title}`.toLowerCase().replaceAll(' ', '-') }),
  ),
]);

function hear(...turns: readonly string[]): { readonly text: string; readonly ideas: readonly string[] } {
  const heard = converse(turns, context).at(-1);
  return { text: heard?.text ?? '', ideas: heard?.ideas ?? [] };
}

describe('two ideas of one project', () => {
  it.each([
    'aws vs azure relationships in heron',
    'heron: differences between relationships for aws and relationships for azure',
    'compare the aws and the azure relationships of heron',
  ])('are set side by side by "%s"', (question) => {
    const { text } = hear(question);

    expect(text).toContain('1. Heron: Relationships for AWS\n');
    expect(text).toContain('2. Heron: Relationships for Azure\n');
    expect(text).not.toContain('Wren');
  });
});

describe('two ideas', () => {
  it.each([
    'compare the two finch ideas',
    'both finch ideas side by side',
    'what differs between the finch ideas',
    'which has more mentors, the grid simulation or the agent in either language?',
    'which one needs more skills: grid simulation or agent in either language',
  ])('are told whole by "%s"', (question) => {
    expect([...hear(question).ideas].toSorted()).toEqual(['agent-in-either-language', 'grid-simulation']);
  });
});

describe('an idea of two terms', () => {
  it.each([
    'compare heron command line client this term with last term',
    'heron command line client: this term vs last term',
    'heron command line client in 2027 term 1 vs 2026 term 3',
  ])('is set beside itself by "%s"', (question) => {
    const { text } = hear(question);

    expect(text.match(/Heron: Command line client/g)).toHaveLength(2);
    expect(text).toContain('LFX 2026 Term 3');
  });

  it.each([
    'is there a newer edition of the command line client idea',
    'was there an earlier version of the command line client?',
    'any other round of heron command line client',
    'has command line client been offered in an earlier term?',
    'was the command line client idea there before?',
  ])('is found in both by "%s"', (question) => {
    expect(hear(question).text).toContain('2 ideas called');
  });
});

describe('a side that is called like no idea', () => {
  it.each([
    ['compare grid simulation with quantum teapots', 'quantum teapots'],
    ['dry runs vs flux capacitors', 'flux capacitors'],
    ['how does the kafka bridge differ from time machines', 'time machines'],
    ['compare the dry runs idea this term with last term', 'in LFX 2026 Term 3'],
  ])('is said to be none, and filled with no other: "%s"', (question, missing) => {
    const { text } = hear(question);

    expect(text).toContain('Not compared with');
    expect(text).toContain(missing);
    expect(text).not.toMatch(/^2\. /m);
  });
});

describe('tools of the field', () => {
  it.each([
    'docker compose vs kubernetes',
    'which is better, docker or go',
    'difference between kubernetes and nomad',
    'is kubernetes better than docker swarm',
  ])('are compared by no document: "%s"', (question) => {
    expect(hear(question).text).toContain('I can only tell about the mentorship ideas');
  });

  it.each(['compare go ideas and java ideas this term', 'go vs java in lfx 2027 term 1'])(
    'are skills of one term where it is named: "%s"',
    (question) => {
      expect(hear(question).text).toMatch(/^Go.* has more ideas \(\d\) than Java.* \(2\)/);
    },
  );

  it('that ideas ask for are told by their ideas', () => {
    expect(hear('go vs java').text).toContain('than Java');
  });
});

describe('what two compared ideas share', () => {
  it.each(['do they share a skill?', 'any skills in common?', 'do both need the same skills'])(
    'is told of those: "%s"',
    (question) => {
      expect(hear('aws vs azure relationships in heron', question).text).toContain('Both ask for Docker and Go.');
    },
  );
});
