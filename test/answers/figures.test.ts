import { describe, expect, it } from 'vitest';
import { contextOf } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const context = contextOf(TWO_PROGRAMS);

function hear(question: string): { readonly text: string; readonly ideas: readonly string[] } {
  const [heard] = converse([question], context);
  return { text: heard?.text ?? '', ideas: heard?.ideas ?? [] };
}

describe('a question for figures', () => {
  it.each([
    ['which project has the most ideas?', 'Otter has the most ideas'],
    ['which project has the fewest ideas this term', 'Finch and Heron have the fewest ideas'],
    ['which project in gsoc has most ideas', 'Finch has the most ideas in GSoC 2027'],
    ['which term has the most ideas', 'LFX 2027 Term 1 has the most ideas'],
    ['top 2 skills', 'Go is asked for most'],
    ['which projects have more than three ideas', '1 project with 4 ideas or more'],
    ['projects with at least 2 ideas in gsoc', '1 project with 2 ideas or more'],
    ['how many mentors per project', 'Finch (2 mentors, 2 ideas)'],
    ['which projects are in both programs', 'Otter (3 in LFX 2027 Term 1, 1 in GSoC 2027)'],
    ['which projects were in lfx 2026 term 3 but not in lfx 2027 term 1', 'Wren (1 idea)'],
    ['which projects are new this term', '2 projects'],
    ['projects in gsoc only', 'Finch (2 ideas)'],
    ['which projects take part in every lfx term', 'Otter (2 terms'],
    ['in which terms did otter take part', 'LFX 2026 Term 3 (1 idea)'],
    ['list all projects that ever took part', '4 projects'],
    ['compare lfx 2027 term 1 and 2026 term 3', 'LFX 2027 Term 1 has more ideas (5) than LFX 2026 Term 3 (2)'],
    ['who has more ideas, heron or otter?', 'Otter has more ideas (4) than Heron (2)'],
    ['are there more go or more java ideas', 'Go has more ideas (3) than Java (2)'],
    ['how many ideas this term vs last term', 'LFX 2027 Term 1 has more ideas (5) than LFX 2026 Term 3 (2)'],
    ['what share of the ideas asks for java', '2 of 8 ideas (25 %)'],
  ])('"%s" is answered with them: %s', (question, words) => {
    expect(hear(question).text).toContain(words);
  });

  it('of two ideas by name tells the larger one first', () => {
    expect(hear('which is bigger, the teaching game or the grid simulation').ideas).toEqual([
      'grid-simulation',
      'teaching-game',
    ]);
  });

  it('of a term that is in no document says so, with the terms that are', () => {
    expect(hear('lfx 2026 term 2 go ideas').text).toContain(
      'LFX 2026 Term 2 is not in the documents. There are LFX 2026 Term 3 and LFX 2027 Term 1.',
    );
  });
});

describe('whether an idea needs something', () => {
  it.each([
    ['does the kafka bridge need java', 'Yes, Java is in its list of skills'],
    ['does the teaching game need golang?', 'No, Go is not in its list of skills'],
    ['is rust required for the agent in either language', 'the document calls it optional (“Rust (optional)”)'],
    ['do i need c++ for the grid simulation', 'Yes, C++ is in its list of skills'],
    ['can i do the kafka bridge without java', 'No, Java is in its list of skills'],
    ['does the fuzzing idea require rust', 'lists no skills for it'],
    ['does heron need maven', '1 of Heron’s 2 ideas asks for Maven'],
  ])('"%s" is answered: %s', (question, words) => {
    expect(hear(question).text).toContain(words);
  });
});

describe('a question that narrows', () => {
  it.each([
    ['which ideas list no skills', ['fuzzing-the-loader']],
    ['which have no mentor', ['fuzzing-the-loader']],
    ['ideas without an upstream issue', ['fuzzing-the-loader']],
    ['no LFX page yet', ['function-templates', 'fuzzing-the-loader', 'kafka-bridge-operator']],
    ['ideas with more than one mentor', ['agent-in-either-language', 'dry-runs']],
    ['short projects', ['teaching-game']],
    ['anything over 100 hours', ['agent-in-either-language', 'grid-simulation']],
    ['nothing over 100 hours', ['teaching-game']],
    ['between 100 and 200 hours', ['agent-in-either-language']],
    ['accepted but not open yet', ['kafka-bridge-operator']],
    ['java but no kafka', ['function-templates']],
    ['ideas proposed by heron', ['function-templates', 'kafka-bridge-operator']],
    ['ideas that need neither go nor java', ['fuzzing-the-loader', 'grid-simulation', 'teaching-game']],
    ['go ideas that are not from otter', ['agent-in-either-language']],
    ['i know java and a bit of python', ['function-templates', 'grid-simulation', 'kafka-bridge-operator']],
    ['go since 2027', ['agent-in-either-language', 'dry-runs', 'raft-in-the-control-plane']],
    ['what did otter have last term', ['snapshots']],
    ['which otter ideas are open', ['dry-runs', 'raft-in-the-control-plane']],
  ])('"%s" keeps what is meant and nothing else', (question, ideas) => {
    expect(hear(question).ideas.toSorted()).toEqual(ideas);
  });

  it.each([
    ['the last 2 otter ideas', 2],
    ['give me three ideas', 3],
    ['any random idea', 1],
  ])('"%s" tells %i', (question, count) => {
    expect(hear(question).ideas).toHaveLength(count);
  });

  it('by what a project does not have tells what it has instead', () => {
    expect(hear('any rust stuff from heron').text).toContain(
      'None of Heron’s 2 ideas in LFX 2027 Term 1 and GSoC 2027 is for Rust. They ask most for Java (2)',
    );
  });

  it('by being open says first that none is, where none is', () => {
    expect(hear('what is open in gsoc').text.split('\n')[0]).toBe('None can be applied for now');
  });

  it('by the name of a thing that it wants explained says that it only knows ideas', () => {
    expect(hear('What is Kubernetes?').text).toContain('I only know the mentorship ideas, not what Kubernetes is.');
  });
});
