import { describe, expect, it } from 'vitest';
import { contextOf } from './catalog.ts';
import { converse } from './sample-context.ts';
import { TWO_PROGRAMS } from './two-programs.ts';

const context = contextOf(TWO_PROGRAMS);
const heard = (...turns: readonly string[]) => converse(turns, context).at(-1);

describe('the term next to the one that is spoken of', () => {
  it.each(['and in the term before that?', 'what about the term before', 'a term earlier?'])(
    'has the same asked of it: "%s"',
    (asked) => {
      expect(heard('otter ideas in lfx', asked)?.ideas).toEqual(['snapshots']);
    },
  );

  it('is found from there', () => {
    expect(heard('otter ideas in lfx', 'and in the term before that?', 'and the term after that?')?.ideas).toContain(
      'dry-runs',
    );
  });

  it('is said not to be there where the documents begin', () => {
    expect(heard('otter ideas in lfx 2026 term 3', 'and the term before?')?.text).toMatch(
      /^A term before LFX 2026 Term 3 is not in the documents/,
    );
  });
});

describe('the rest of a list', () => {
  it.each(["which one doesn't?", 'which ones do not', 'and which are not'])('is what "%s" asks for', (asked) => {
    expect(heard('otter ideas in lfx', 'which of them need go?', asked)?.ideas).toEqual(['fuzzing-the-loader']);
  });
});

describe('a list of projects', () => {
  it('is narrowed by what projects have', () => {
    const text = heard('which projects take part in lfx 2027 term 1', 'which of them have more than two ideas?')?.text;

    expect(text).toContain('Otter');
    expect(text).not.toContain('Heron');
  });

  it('has its projects by their places', () => {
    expect(heard('which projects take part in lfx 2027 term 1', 'the first one')?.ideas.toSorted()).toEqual([
      'function-templates',
      'kafka-bridge-operator',
    ]);
  });
});

describe('"it"', () => {
  it('is the one idea that was spoken of, also behind a list', () => {
    expect(heard('who mentors the grid simulation idea', 'otter ideas', 'what skills does it need?')?.ideas).toEqual([
      'grid-simulation',
    ]);
  });
});

describe('after the ideas of somebody', () => {
  it('"ideas open?" is of these', () => {
    expect(heard('who is bo li', 'ideas open?')?.ideas).toEqual(['dry-runs']);
  });

  it('"who with?" is whoever mentors them besides', () => {
    expect(heard('who is bo li', 'ideas open?', 'who with')?.text).toContain('Ann Søndergård');
  });
});

describe('a preference', () => {
  it.each(['hmm i prefer python', 'i would rather do python'])('takes the place of a skill: "%s"', (asked) => {
    expect(heard('go ideas in gsoc', asked)?.ideas).toEqual(['grid-simulation']);
  });
});

describe('the project that is spoken of', () => {
  it.each([
    ['kafka bridge operator idea', 'and the other heron idea?', ['function-templates']],
    ['tell me about function templates', 'what about the other heron one', ['kafka-bridge-operator']],
    ['tell me about dry runs', 'does the project have ideas in gsoc?', ['teaching-game']],
  ])('has other ideas: "%s", "%s"', (first, asked, ideas) => {
    expect(heard(first, asked)?.ideas).toEqual(ideas);
  });
});

describe('something easier', () => {
  it('is in no document that tells no difficulty, and is not searched for', () => {
    expect(heard('go ideas', 'hmm too hard, something easier')?.text).toMatch(
      /^How hard an idea is: that is not in the documents/,
    );
  });
});

describe('the one of a list that has the most of something', () => {
  it('stands first, and is what "that" is', () => {
    const turns = ['otter ideas in lfx', 'which has the most mentors?', 'what skills does that need'];

    expect(heard(...turns.slice(0, 2))?.ideas[0]).toBe('dry-runs');
    expect(heard(...turns)?.ideas).toEqual(['dry-runs']);
  });

  it('is the shortest where that is asked', () => {
    expect(heard('gsoc ideas', 'which is the shortest?')?.ideas[0]).toBe('teaching-game');
  });
});
