import { describe, expect, it } from 'vitest';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { answerQuestion } from '../../src/answers/questions/answer-question.ts';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf } from './catalog.ts';
import { converse, sampleContext } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const context = sampleContext();

const NONE_OF_OURS = [
  'order me a pizza',
  'is kubernetes better than docker swarm?',
  'is rust more popular than go',
  'can you debug my yaml',
  'fix our pipeline please',
  'review this pull request',
  'sing me a song',
  'set a reminder for tomorrow 9am',
  'how do i install kubernetes',
  'should I learn rust or go first',
  "what's the best programming language",
  'do you store my messages',
  'close the idea about docs',
  "that's not what i asked",
  "what's the best way to learn go",
  'suggest a book on ebpf',
  'lol this sux',
  'could you write the motivation letter for my application?',
];

const NOT_IN_THE_DOCUMENTS = [
  'can i switch ideas later',
  'which ideas are part-time?',
  'my mentor is unresponsive, what do i do',
  'what if the mentor never replies',
  'is there homework before applying',
  'can two people share one idea',
  'what if my idea gets cancelled',
  'can i defer to next term',
  'do i have to attend meetings',
  'do i keep the copyright of my code',
  'must i sign a cla',
  'which mentor is the nicest',
  'rank ideas by difficulty',
  'which idea has the fewest applicants',
  'is there a waitlist',
  'can i apply if i am from india',
  "i'm 17, may i take part",
  'does the mentorship count as university credit',
  'can i see old proposals',
  'what should my proposal look like',
  'how many slots are left',
  'is the mentorship online',
  'are high school students welcome',
  'i have no experience, can i apply',
  'is there a slack channel for mentees',
  'what is outreachy',
  'who founded kubernetes',
  'what does sandbox mean',
];

describe('what no idea can answer', () => {
  it.each(NONE_OF_OURS)('"%s" is told in a line what can be asked here', (asked) => {
    const { answer } = answerQuestion(asked, NOTHING_YET, context);

    expect(answer).toMatchObject({ kind: 'talk', talk: 'off-topic' });
  });

  it.each(NOT_IN_THE_DOCUMENTS)('"%s" is not in the documents, and a page is named', (asked) => {
    const { answer } = answerQuestion(asked, NOTHING_YET, context);

    expect(answer).toMatchObject({ kind: 'unknown', why: 'topic' });
    expect(answer.kind === 'unknown' && answer.pages.length > 0).toBe(true);
  });

  it.each([
    'order management ideas',
    'yaml ideas',
    'debugging ideas',
    'code review ideas',
    'license scanning ideas',
    'certificate rotation ideas',
    'ideas to test my skills in rust',
    'anything better than a dashboard?',
    'meeting notes ideas',
    'is there anything with insurance',
  ])('"%s" is a search all the same', (asked) => {
    const { answer } = answerQuestion(asked, NOTHING_YET, context);

    expect(answer.kind).not.toBe('talk');
    expect(answer).not.toMatchObject({ why: 'topic' });
  });
});

const TIMELINE: Timeline = {
  program: 'lfx',
  term: '2027-1',
  source: { document: 'programs/2027/01-Mar-May/README.md', line: 1, url: null },
  rows: [
    { activity: 'Mentee applications', from: '2026-11-09', to: '2027-01-15', zone: null, text: 'Nov 9 – Jan 15' },
    { activity: 'The term begins', from: '2027-03-01', to: '2027-03-01', zone: null, text: 'March 1' },
    { activity: 'Last day', from: '2027-05-28', to: '2027-05-28', zone: null, text: 'May 28' },
  ],
};

describe('a month', () => {
  const dated = contextOf(TWO_PROGRAMS, [TIMELINE]);

  it.each([
    { asked: 'what happens in March 2027', says: 'The term begins' },
    { asked: 'anything in march?', says: 'The term begins' },
    { asked: "what's due on 28 may 2027", says: 'Last day' },
    { asked: 'what dates are there in december', says: 'Mentee applications' },
  ])('"$asked" tells what the timelines have of it', ({ asked, says }) => {
    const [heard] = converse([asked], dated);

    expect(heard?.text).toContain(says);
    expect(heard?.answered).toBe(true);
  });

  it.each(['what happens in August 2027', 'what happens in march 2029', 'anything on 2 march 2027?'])(
    '"%s" is not in the documents where no timeline has it',
    (asked) => {
      const [heard] = converse([asked], dated);

      expect(heard?.text).toContain('not in the documents');
      expect(heard?.answered).toBe(false);
    },
  );

  it('follows another one', () => {
    const heard = converse(['what happens in march 2027', 'and in may?'], dated);

    expect(heard.at(-1)?.text).toContain('Last day');
  });
});
