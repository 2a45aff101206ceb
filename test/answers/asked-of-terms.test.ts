import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';
import { APPLICATIONS, heard, IDEAS, OPEN } from './tides.ts';

describe('the open term is the one that can be applied in', () => {
  it.each([
    ['projects in the open term?', /^2 projects in LFX 2027 Term 1\n/],
    ['how many different projects are in the open term', /^2 projects in LFX 2027 Term 1\n/],
    ['list every project that has an idea open for applications', /^2 projects open for applications/],
    [
      'which projects in the open term were not there in 2026 term 3?',
      /^1 project in LFX 2027 Term 1 and not in LFX 2026/,
    ],
    ['how many terms are there?', /^2 terms\n/],
    ['are the results out?', /^LFX 2027 Term 1: Selection notifications/],
    ['what happens after I submit my application?', /^LFX 2027 Term 1: applications are open/],
    ['when will the next term be announced?', /applications are open/],
  ])('%s', (question, answer) => {
    expect(heard(question)?.text).toMatch(answer);
  });
});

describe('who takes part is not who mentions it', () => {
  it('tells a project’s own earlier ideas where the newest term has none', () => {
    expect(heard('is gannet taking part?')).toMatchObject({ text: expect.stringMatching(/in earlier terms/) });
  });

  it('asks for the project even where others ask for it as a skill', () => {
    expect(heard('did heron have ideas this term?')?.text).toMatch(/2 ideas of Heron/);
  });

  it('reads the previous term as one term', () => {
    expect(heard('what did wren offer in the previous term')?.text).toMatch(
      /^1 idea of Wren\n\n1 of 2 ideas in LFX 2026 Term 3/,
    );
  });

  it('leaves out what only mentions a project where its other idea is asked for', () => {
    expect(heard('tide tables', 'who mentors it?', 'and the other heron one?')?.ideas).toEqual([
      expect.stringContaining('tile-cache'),
    ]);
  });

  it('tells the terms of the project whose ideas were listed', () => {
    expect(heard('what does wren offer?', 'in which terms was it?')?.text).toMatch(/^2 terms of Wren/);
  });
});

describe('what is asked and is not there', () => {
  it.each([
    ['can i apply to three ideas at the same time', /Who may take part.*not in the documents/],
    ['can i do this from brazil', /Who may take part.*not in the documents/],
    ['can I apply if I already finished university?', /Who may take part.*not in the documents/],
    ['zeppelin tables?', /No idea names zeppelin/],
  ])('%s', (question, answer) => {
    expect(heard(question)?.text).toMatch(answer);
  });

  it('finds nothing in a language that an idea only speaks of', () => {
    expect(heard('open ideas', 'any of those in java?')?.ideas).toEqual([]);
  });
});

describe('what hangs on a list', () => {
  it.each([
    [['what does heron offer?', 'the cache'], ['tile-cache']],
    [
      ['what does heron offer?', "what's the diff between these?"],
      ['tide-tables', 'tile-cache'],
    ],
  ])('%s', (turns, titles) => {
    expect(heard(...turns)?.ideas).toEqual(titles.map((title) => expect.stringContaining(title)));
  });

  it('tells what was asked of two ideas at once', () => {
    expect(heard('tell me about the tide thingy and the cache thingy')?.ideas).toHaveLength(2);
  });
});

describe('what was listed and is no idea', () => {
  it.each([
    [['which project has the most ideas?', 'and the second one?'], ['log-shipping']],
    [
      ['which project has the most ideas?', 'what are they?'],
      ['tide-tables', 'tile-cache'],
    ],
    [
      ['what terms do you know?', 'ideas of the second one'],
      ['night-watch', 'wind-cache'],
    ],
  ])('%s', (turns, titles) => {
    expect(new Set(heard(...turns)?.ideas)).toEqual(new Set(titles.map((title) => expect.stringContaining(title))));
  });

  it('“these two” are the two that were singled out last', () => {
    const three = contextOf([...IDEAS, idea({ project: 'Heron', title: 'Moon tables', ...OPEN })]);
    const turns = ['what does heron offer?', 'the second one', 'and the last?', 'compare these two'];

    expect(converse(turns, three).at(-1)?.ideas).toHaveLength(2);
  });
});

describe('said otherwise', () => {
  it.each([
    ["i can't find the tide tables idea, is it gone?", /^Heron: Tide tables.*\nYes, it is open/],
    ['can i apply on december 20', /^LFX 2027 Term 1: applications are open until/],
    ['what are the phases of a term?', /^LFX 2027 Term 1: applications are open until/],
    ["what's tide tables about and is it open?", /^Heron: Tide tables.*\nWhat is to be done/],
    [
      'i have zero experience with go but know python',
      /^2 ideas with Python, without Go|^1 idea with Python, without Go/,
    ],
    ['is there anything left for a cobol programmer', /No idea names cobol/i],
  ])('%s', (question, answer) => {
    expect(heard(question)?.text).toMatch(answer);
  });
});

describe('the running term is the one that is worked in', () => {
  const WORK: Timeline = {
    program: 'lfx',
    term: '2026-3',
    source: { document: 'programs/2026/03-Sep-Nov/README.md', line: 1, url: null },
    rows: [
      { activity: 'Mentorship begins', from: '2026-09-14', to: '2026-09-14', zone: null, text: 'Sep 14' },
      { activity: 'Last day of term', from: '2026-12-04', to: '2026-12-04', zone: null, text: 'Dec 4' },
    ],
  };
  const both = contextOf(IDEAS, [APPLICATIONS, WORK]);

  it.each([
    ['which ideas does wren have in the running term?', /^1 idea of Wren/],
    ['has heron been in every lfx term', /^1 term of Heron/],
    ['projects in the round that is running now', /^2 projects in LFX 2026 Term 3/],
    ['when does the running term end', /^LFX 2026 Term 3: Last day of term: Dec 4/],
  ])('%s', (question, answer) => {
    expect(converse([question], both).at(-1)?.text).toMatch(answer);
  });
});

describe('a few words of a title', () => {
  const plans = contextOf([
    idea({ project: 'Heron', title: 'Plans for node group management', skills: ['Go'] }),
    idea({ project: 'Wren', title: 'Tide tables', skills: ['Node.js'] }),
  ]);

  it('find the idea, though one of them is also the name of something else', () => {
    expect(converse(['which heron idea is plans node group'], plans).at(-1)?.ideas).toEqual([
      expect.stringContaining('plans-for-node-group'),
    ]);
  });
});

describe('parts and novelties', () => {
  it.each([
    ['what percentage of the open ideas need python?', /\b1 of 3 ideas \(33 %\)/],
    ['which skills are new this term?', /^3 skills in LFX 2027 Term 1 and not in earlier terms/],
  ])('%s', (question, answer) => {
    expect(heard(question)?.text).toMatch(answer);
  });
});
