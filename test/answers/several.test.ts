import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/answers/reading/questions-in.ts';
import { contextOf } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const context = contextOf(TWO_PROGRAMS);
const last = (...turns: readonly string[]) => converse(turns, context).at(-1);

describe('the questions of a message', () => {
  it.each([
    [
      'hi, i know python. which ideas would suit me, and until when can i apply?',
      ['hi, i know python. which ideas would suit me', 'until when can i apply?'],
    ],
    [
      'which ideas ask for go and kubernetes, and who could i turn to with questions?',
      ['which ideas ask for go and kubernetes', 'who could i turn to with questions?'],
    ],
    ['is the raft one open? when is the deadline?', ['is the raft one open?', 'when is the deadline?']],
    ['how many projects and how many ideas in lfx?', ['how many projects in lfx?', 'how many ideas in lfx?']],
    [
      'how many go and how many java ideas are there?',
      ['how many go ideas are there?', 'how many java ideas are there?'],
    ],
    ['which ideas ask for rust and which ask for python?', ['which ideas ask for rust', 'which ideas ask for python?']],
    [
      'tell me about the raft idea and the fuzzing idea',
      ['tell me about the raft idea', 'tell me about the fuzzing idea'],
    ],
    [
      'when do results come out and when does the term begin?',
      ['when do results come out', 'when does the term begin?'],
    ],
    ['who mentors dry runs and who mentors snapshots?', ['who mentors dry runs', 'who mentors snapshots?']],
    [
      'which ideas use java; is it too late, and what is the stipend?',
      ['which ideas use java', 'is it too late', 'what is the stipend?'],
    ],
  ])('of "%s" are %j', (message, questions) => {
    expect(questionsIn(message)).toEqual(questions);
  });

  it.each([
    'ideas for go and rust as well as wasm',
    'i am a student from india. can i apply to any go ideas?',
    'which ideas need rust and are open?',
    'which projects are in lfx and which are not',
    'when do applications open and when do they close?',
    'who mentors the raft idea and where is the issue',
    'what skills does dry runs need? who mentors it?',
    'which projects are in both lfx and gsoc',
    'good evening. i know go. which ideas are open? thank you!',
    'what do the raft idea and the fuzzing idea have in common',
    'when does the term start and when does it end?',
    'compare dry runs and what snapshots needs',
  ])('are one in "%s"', (message) => {
    expect(questionsIn(message)).toEqual([message]);
  });
});

describe('two questions of one message', () => {
  it('are answered together, the second about what the first found', () => {
    const heard = last('which ideas ask for java, and who mentors them?');

    expect(heard?.text).toContain('2 ideas with Java');
    expect(heard?.text).toContain('Ann Søndergård');
    expect(heard?.ideas).toEqual(['kafka-bridge-operator', 'function-templates']);
  });

  it('about one idea are told in one place', () => {
    const heard = last('who mentors dry runs? what does it need? until when can I apply, and is it paid?');

    expect(heard?.text.match(/Otter: Dry runs/g)).toHaveLength(1);
    expect(heard?.text).toContain('Bo Li');
    expect(heard?.text).toContain('Skills: Go');
  });

  it('may each be of another thing', () => {
    const heard = last('which ideas use java? which ideas use python?');

    expect(heard?.ideas).toEqual(['kafka-bridge-operator', 'function-templates', 'grid-simulation']);
  });

  it('follow what somebody tells of themselves, whenever that was', () => {
    const heard = last(
      'hello, I finished my degree this summer and know Java. Which ideas suit me, and until when can I apply?',
    );

    expect(heard?.ideas).toEqual(['kafka-bridge-operator', 'function-templates']);
  });

  it('leave the last of them to hang on', () => {
    expect(last('which ideas use java? which ideas use python?', 'who mentors it?')?.ideas).toEqual([
      'grid-simulation',
    ]);
  });

  it('that no document answers in part say so beside the rest', () => {
    const heard = last('what is the grid simulation about, and is it paid?');

    expect(heard?.ideas).toEqual(['grid-simulation']);
    expect(heard?.text).toContain('not in the documents');
  });
});

describe('ideas with so many mentors', () => {
  it.each([
    ['ideas with two or more mentors in finch', ['agent-in-either-language']],
    ['how many otter ideas have at least 2 mentors', ['dry-runs']],
    ['lfx ideas with more than one mentor', ['dry-runs']],
  ])('are found by "%s"', (question, ideas) => {
    expect(last(question)?.ideas).toEqual(ideas);
  });
});

describe('what somebody is good at', () => {
  it.each([
    'i am good at java. which ideas fit?',
    "I'm experienced in Java, what can I do?",
    'I am a student from Lima and interested in Java. Any ideas?',
  ])('is what ideas are found by: "%s"', (question) => {
    expect(last(question)?.ideas).toEqual(['kafka-bridge-operator', 'function-templates']);
  });

  it('is a language even where its name is a word', () => {
    expect(last('I am good at Rust. Which ideas fit?')?.ideas).toEqual(['agent-in-either-language']);
  });
});
