import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/answers/figures/read-figures.ts';
import { readMoment } from '../../src/answers/reading/moments.ts';
import { readIntent } from '../../src/answers/reading/read-intent.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const CY = { name: 'Cy Duarte', github: 'cy-d' };
const DI = { name: 'Di Okafor', github: 'di-o' };
const MORE = [
  idea({ project: 'Egret', title: 'Tide tables', mentors: [CY], id: 'x/tide-tables' }),
  idea({ project: 'Egret', title: 'Wind tables', mentors: [DI], term: '2026-3', id: 'x/wind-tables' }),
  idea({ project: 'Ibis', title: 'Night watch', mentors: [DI], id: 'x/night-watch' }),
  idea({ project: 'Ibis', title: 'Agents on non-Kubernetes hosts', skills: ['Go'], id: 'x/hosts' }),
  idea({ project: 'Ibis', title: 'Heron exporter', description: 'For Egret and Heron.', id: 'x/heron-exporter' }),
];
const context = contextOf(TWO_PROGRAMS);
const wider = contextOf([...TWO_PROGRAMS, ...MORE]);

function hear(question: string, around = context): { readonly text: string; readonly ideas: readonly string[] } {
  const [heard] = converse([question], around);
  return { text: heard?.text ?? '', ideas: heard?.ideas ?? [] };
}

describe('which of two ideas that are named', () => {
  it.each([
    ['grid simulation vs teaching game: which one needs python?', '1 of these 2 ideas asks for Python:\n\n- Finch'],
    ['the kafka bridge or the dry runs, which of them asks for java', '1 of these 2 ideas asks for Java:\n\n- Heron'],
    ['which of the two needs maven: function templates or dry runs?', '1 of these 2 ideas asks for Maven:\n\n- Heron'],
    [
      'which has more mentors, dry runs or function templates?',
      '“Dry runs” names more mentors (2) than “Function templates” (1).',
    ],
    [
      'kafka bridge operator vs teaching game, which needs more skills',
      '“Kafka bridge operator”, “Teaching game” name 2 skills each'.replace(', ', ' and '),
    ],
    ['teaching game or grid simulation - which one is longer?', '1. Finch: Grid simulation'],
    ['dry runs vs function templates, who mentors each?', 'Mentors: Ann'],
    ['kafka bridge idea and function templates idea: what skills does each need?', '2. Heron: Function templates'],
    ['raft in the control plane idea vs the kafka idea, do they have the same mentors?', 'Mentor: Ann'],
    ['dry runs or the function templates, which one can i do with only java', '1 of these 2 ideas asks for Java'],
    [
      'does the kafka bridge need more skills than the dry runs idea?',
      '“Kafka bridge operator” names more skills (2) than “Dry runs” (1).',
    ],
    ["i'm between teaching game and grid simulation. which is the longer one?", '1. Finch: Grid simulation'],
    ['tell me which one of these needs more mentors, dry runs or function templates', 'names more mentors (2) than'],
    ['kafka bridge vs function templates: do both need java?', '2 of these 2 ideas ask for Java'],
    ['is the kafka bridge or the dry runs idea written in java', '1 of these 2 ideas asks for Java:\n\n- Heron'],
  ])('is said to "%s"', (question, words) => {
    expect(hear(question).text).toContain(words);
  });
});

describe('what is in several terms', () => {
  it.each([
    ['which projects of term 3 also take part in 2027?', '1 project in both LFX 2026 Term 3 and LFX 2027 Term 1'],
    ['which projects of lfx 2027 term 1 were already in gsoc 2027', '1 project in both LFX 2027 Term 1 and GSoC 2027'],
    ['how many projects are in both terms', '1 project in both LFX 2027 Term 1 and LFX 2026 Term 3'],
    ['projects that come back from term 3 2026', '1 project in both LFX 2026 Term 3 and LFX 2027 Term 1'],
    [
      'whats new in term 1 2027 compared to term 3 2026',
      '1 project in LFX 2027 Term 1 and not in LFX 2026 Term 3\n\n- Heron',
    ],
    ['projects of lfx 2027 term 1', '2 projects in LFX 2027 Term 1'],
    ['which orgs are in term 3', '2 projects in LFX 2026 Term 3'],
    ['which skills are rarest', 'asked for least'],
    ['who mentors most', 'I do not rank people'],
    ['which projects were in gsoc 2027, lfx 2027 and lfx 2026', '1 project in all of GSoC 2027,'],
    [
      'what did term 1 2027 bring that term 3 2026 did not have',
      '1 project in LFX 2027 Term 1 and not in LFX 2026 Term 3',
    ],
    ['which projects stopped after lfx 2026 term 3', '1 project in LFX 2026 Term 3 and not in'],
    ['how many projects only appear in gsoc', '1 project in GSoC 2027 and not in LFX 2027 Term 1\n\n- Finch'],
    ['projects common to lfx 2027 term 1 and lfx 2026 term 3', '1 project in both LFX 2027 Term 1 and LFX 2026 Term 3'],
    ['overlap of lfx 2026 and gsoc 2027 orgs', '1 project in both LFX 2026 Term 3 and GSoC 2027'],
    ['does any project appear in lfx 2027, gsoc 2027 and lfx 2026', '1 project in all of LFX 2027 Term 1,'],
    ['how many projects came back in 2027 term 1 from 2026 term 3', '1 project in both LFX 2027 Term 1 and LFX 2026'],
    ['which project has been in the most terms', '1 project in each of 3 terms\n\n- Otter'],
    ['how many ideas did otter have each year', '3 terms of Otter'],
    ['rank terms by number of ideas', 'LFX 2027 Term 1 has the most ideas'],
    ['is gsoc 2027 bigger than lfx 2027 term 1', 'LFX 2027 Term 1 has more ideas (5) than GSoC 2027 (3)'],
    ['java vs go: which is asked for more', 'Go has more ideas (3) than Java (2)'],
    ['how many projects in total over all years', '4 projects in'],
    ['is there more java or more go', 'Go has more ideas (3) than Java (2)'],
    ['which is asked for by more ideas, java or go', 'Go has more ideas (3) than Java (2)'],
    ['how many ideas more than last term', 'LFX 2027 Term 1 has more ideas (5) than LFX 2026 Term 3 (2)'],
    ['who is in lfx but not gsoc', '1 project in LFX 2027 Term 1 and not in GSoC 2027\n\n- Heron'],
    ['are there projects that did both, lfx and gsoc?', '1 project in both LFX 2027 Term 1 and GSoC 2027'],
    ['how often was otter there', '3 terms of Otter'],
    ['skills that are wanted in both terms', '1 skill in both LFX 2027 Term 1 and LFX 2026 Term 3\n\n- Go'],
    ['which term has more projects', 'have the most projects'],
    ['number of ideas per project, biggest first', 'Otter has the most ideas'],
    [
      'which projects of gsoc 2027 offer something in lfx 2027 term 1',
      '1 project in both GSoC 2027 and LFX 2027 Term 1',
    ],
    ['list the organisations that work in lfx 2027 term 1', '2 projects in LFX 2027 Term 1'],
    [
      'which skills disappeared in lfx 2027 compared with lfx 2026',
      '1 skill in LFX 2026 Term 3 and not in LFX 2027 Term 1\n\n- Haskell',
    ],
    ['first time projects in lfx 2027 term 1', '1 project in LFX 2027 Term 1 and not in earlier terms'],
    ['difference between this and last term', 'LFX 2027 Term 1 has more ideas (5) than LFX 2026 Term 3 (2)'],
    ['which project has ideas in every term', '1 project in each of 3 terms'],
    ['rarely asked skills', 'asked for least'],
    ['what is different between lfx 2026 term 3 and lfx 2027 term 1', 'Not in LFX 2027 Term 1: Wren'],
    ['compare otter and heron ideas of lfx 2027 term 1, which has more?', 'Otter has more ideas (3) than Heron (2)'],
  ])('is told by projects to "%s"', (question, words) => {
    expect(hear(question).text).toContain(words);
  });

  it('is read of both terms of a year', () => {
    expect(readFigures('which mentors were in both 2023 terms')).toEqual({
      kind: 'every',
      of: 'mentor',
      rest: 'lfx 2023',
    });
  });

  it('counts a project that is spelled longer in another term as the same', () => {
    const spelled = contextOf([
      idea({ project: 'Kepler', title: 'Power meter' }),
      idea({ project: 'Kepler (energy)', title: 'Heat map', term: '2026-3' }),
    ]);

    expect(hear('projects that come back from term 3 2026', spelled).text).toMatch(/1 project in both/);
  });
});

describe('an idea that is called by some of its words', () => {
  it.each([
    ['was the teaching game both gsoc and lfx?', 'called “Teaching game” in any term: in GSoC 2027, not in LFX'],
    ['is the kafka bridge also in gsoc?', 'called “Kafka bridge operator” in any term: not in GSoC'],
    ['did the grid simulation idea run in lfx too or only gsoc', 'in any term: in GSoC 2027, not in LFX'],
    ['was the teaching game idea only in gsoc?', 'in any term: in GSoC 2027, not in LFX'],
    ['did the snapshots idea already exist in gsoc 2027', 'in any term: not in GSoC 2027'],
    ['is the snapshots idea new or was it there in gsoc 2027', 'in any term: not in GSoC 2027'],
    ['was the snapshots idea in term 1 2027 as well', 'in any term: not in LFX 2027 Term 1'],
  ])('is looked for in each program or term by "%s"', (question, words) => {
    expect(hear(question).text).toContain(words);
  });

  it('is no project, of which its terms are told', () => {
    expect(hear('was otter both in gsoc and lfx?').text).toContain('3 terms of Otter');
  });
});

describe('ideas of two projects', () => {
  it.each([
    ['give me all egret and heron ideas', ['tide-tables', 'kafka-bridge-operator', 'function-templates']],
    ['ideas from egret, also those from heron', ['tide-tables', 'kafka-bridge-operator', 'function-templates']],
    ['give me egret ideas of term 3', ['wind-tables']],
  ])('are those of each for "%s"', (question, ideas) => {
    expect([...hear(question, wider).ideas].toSorted()).toEqual([...ideas].toSorted());
  });
});

describe('ideas by size', () => {
  it.each([
    ['ideas by size, shortest first', ['teaching-game', 'agent-in-either-language', 'grid-simulation']],
    ['gsoc ideas sorted by hours', ['grid-simulation', 'agent-in-either-language', 'teaching-game']],
    ['gsoc ideas from short to long', ['teaching-game', 'agent-in-either-language', 'grid-simulation']],
    ['order the gsoc ideas by length', ['grid-simulation', 'agent-in-either-language', 'teaching-game']],
    ['largest gsoc ideas, in order of hours', ['grid-simulation', 'agent-in-either-language', 'teaching-game']],
    ['biggest gsoc ideas first', ['grid-simulation', 'agent-in-either-language', 'teaching-game']],
  ])('stand in their order for "%s"', (question, ideas) => {
    expect(hear(question).ideas).toEqual(ideas);
  });
});

describe('ideas of two terms', () => {
  const both = contextOf([
    ...TWO_PROGRAMS,
    idea({ project: 'Otter', title: 'Snapshots', id: 'x/snapshots-again', term: '2027-1' }),
  ]);

  it.each([
    ['which ideas are in term 1 2027 and also were in term 3 2026', ['snapshots-again']],
    ['ideas repeated from last term', ['snapshots-again']],
    [
      'which otter ideas are new compared with term 3',
      ['dry-runs', 'fuzzing-the-loader', 'raft-in-the-control-plane', 'teaching-game'],
    ],
    ['which ideas of 2026 term 3 are not in 2027 term 1', ['a-haskell-client']],
  ])('are told apart by their titles for "%s"', (question, ideas) => {
    expect([...hear(question, both).ideas].toSorted()).toEqual(ideas);
  });
});

describe('the number of what ideas name', () => {
  it('puts them in order', () => {
    expect(hear('list gsoc ideas by number of mentors').ideas[0]).toBe('agent-in-either-language');
  });

  it('narrows them twice', () => {
    expect(hear('ideas that need at least 2 skills but only one mentor').ideas).not.toContain(
      'agent-in-either-language',
    );
    expect(hear('ideas that need at least 2 skills but only one mentor').ideas).toContain('grid-simulation');
  });
});

describe('the longest list of skills', () => {
  it('is no size', () => {
    expect(hear('idea with the longest list of skills').text).toContain('with the most skills, 2 skills');
  });
});

describe('mentors of several ideas', () => {
  it.each([
    ['do the two finch ideas have the same mentors', 'Not all the same: 1 mentor of more than one of the 2 ideas'],
    [
      'is there a mentor who looks after both an egret idea and an ibis idea',
      'Egret and Ibis share no mentor in LFX 2027 Term 1 and GSoC 2027, but 1 mentor with the terms before',
    ],
    [
      'shared mentors of egret and heron',
      'share no mentor in LFX 2027 Term 1 and GSoC 2027, nor with the terms before.',
    ],
    ['does anyone mentor both in heron and in otter', 'Heron and Otter share 1 mentor'],
    [
      'are the mentors of the two egret ideas the same',
      'No mentor is named by more than one of the ideas of Egret in LFX',
    ],
    ['which mentors look after ideas of two different projects', '2 mentors of ideas of more than one project'],
    ['who mentors in more than one project?', '2 mentors of ideas of more than one project'],
    ['most mentors on a single idea', '2 ideas with the most mentors, 2 mentors'],
    ['which otter ideas share a mentor', 'mentor of more than one idea of Otter'],
    ['do the 2 egret ideas share a mentor', 'No mentor is named by more than one of the ideas of Egret'],
  ])('are told to "%s"', (question, words) => {
    expect(hear(question, wider).text).toContain(words);
  });
});

describe('what a title says it is not', () => {
  it('is not counted', () => {
    expect(hear('how many ideas need kubernetes', wider).ideas).not.toContain('hosts');
  });
});

describe('a moment of a term', () => {
  it.each([
    ['when do accepted mentees start to work', 'the start of the work'],
    ['when does the coding begin for selected people', 'the start of the work'],
    ['when does the work of the accepted people begin', 'the start of the work'],
    ['when do i start if i get accepted', 'the start of the work'],
    ['what happens after the midterm', 'the midterm'],
    ['what comes at the midterm of 2027 term 1', 'the midterm'],
    ['what is at the midterm', 'the midterm'],
    ['what happens at midterm', 'the midterm'],
    ['when do i hear back', 'the results'],
  ])('is told by "%s": %s', (sentence, name) => {
    expect(readMoment(sentence)?.name).toBe(name);
  });

  it('is asked for by the days until it', () => {
    expect(readIntent('how many days until applications close').intent).toBe('dates');
  });
});
