import { describe, expect, it } from 'vitest';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

const ADA = { name: 'Ada Ruiz', github: 'ada-r' };
const BO = { name: 'Lindholm, Bo', github: 'bo-l' };
const CY = { name: 'Cyrus Vantongeren', github: 'cyv' };

const IDEAS = [
  idea({ project: 'Otter', title: 'Hedged requests', mentors: [ADA, BO], skills: ['Go'] }),
  idea({ project: 'Otter', title: 'Thread pools', mentors: [BO, CY], skills: ['Rust'] }),
  idea({ project: 'Heron', title: 'Search on the site', mentors: [CY], skills: ['Hugo'] }),
  idea({ project: 'Otter', title: 'Snapshots', mentors: [BO], term: '2026-3' }),
  idea({ project: 'Finch', title: 'Grid simulation', mentors: [ADA], program: 'gsoc', term: '2026' }),
  idea({ project: 'Finch', title: 'Teaching game', mentors: [ADA], program: 'gsoc', term: '2026' }),
  idea({ project: 'Wren', title: 'A quiet client', mentors: [{ name: 'Dora Quillfeather', github: 'dq' }] }),
];
const context = contextOf(IDEAS);

function last(...turns: readonly string[]) {
  const heard = converse(turns, context).at(-1);
  if (heard === undefined) throw new Error('no turn');
  return heard;
}

describe('people', () => {
  it.each(['is Quentin Marlowe a mentor?', 'was quentin marlowe one of the mentors'])(
    '"%s" is answered by no idea where nobody is called so',
    (asked) => {
      expect(last(asked).ideas).toEqual([]);
      expect(last(asked).text).toContain('quentin marlowe');
    },
  );

  it.each(['what does Lindholm, Bo mentor?', 'what does bo lindholm mentor', 'Lindholm, Bo'])(
    '"%s" speaks of one person, whichever name stands first',
    (asked) => {
      expect(last(asked).ideas.toSorted()).toEqual(['hedged-requests', 'thread-pools']);
    },
  );

  it.each([
    { asked: 'ideas about lindholm, bo and vantongeren', ideas: ['thread-pools'] },
    { asked: 'anything with ada, lindholm', ideas: ['hedged-requests'] },
  ])('"$asked" asks for what they mentor together', ({ asked, ideas }) => {
    expect(last(asked).ideas).toEqual(ideas);
  });

  it.each(['who works with Dora Quillfeather?', 'who does dora quillfeather work with', 'does dora mentor alone?'])(
    '"%s" is told that nobody does',
    (asked) => {
      expect(last(asked).text).toContain('Dora Quillfeather is the only mentor of this idea.');
    },
  );

  it('are not said to be alone where somebody is with them', () => {
    expect(last('who works with ada ruiz?').text).not.toContain('only mentor');
  });

  it.each(['hegded requets mentor', 'hedged requests mentors please', 'mentor hedged reqests', 'hedged mentors'])(
    '"%s" asks for the mentors of the idea',
    (asked) => {
      const { text, ideas } = last(asked);

      expect(ideas).toEqual(['hedged-requests']);
      expect(text).toContain('Mentors: Ada Ruiz');
    },
  );

  it.each(['thread pools skills', 'skills thread pools'])('"%s" asks for its skills', (asked) => {
    expect(last(asked).text).toContain('Skills: Rust');
  });

  it('of what many ideas ask for are named one by one', () => {
    expect(last('otter mentors').text).toContain('Cyrus Vantongeren');
  });

  it('of several ideas this term are those of the term that runs', () => {
    const { text } = last('which mentors have more than one idea this term?');

    expect(text).toContain('Lindholm');
    expect(text).not.toContain('Ada');
  });

  it('stay meant while the ideas are theirs', () => {
    const { ideas, text } = last('what does bo lindholm mentor?', 'tell me about the second', 'did he mentor before?');

    expect(ideas).toEqual(['snapshots']);
    expect(text).not.toContain('Cyrus');
  });

  it.each([
    { asked: 'who mentors more than 2 ideas', says: 'Ada Ruiz (3 ideas)' },
    { asked: 'is ada ruiz a mentor at heron?', says: 'No idea of Heron is mentored by Ada Ruiz' },
    { asked: 'did bo lindholm mentor in the previous term?', says: 'Snapshots' },
    { asked: 'what has bo lindholm mentored so far', says: '3 ideas' },
    { asked: 'who could mentor me in rust?', says: 'Cyrus Vantongeren' },
    { asked: "who mentors the site search and what's his github", says: 'cyv on GitHub' },
    { asked: 'mentors hedged requests', says: 'Mentors: Ada Ruiz' },
    { asked: 'hedged requests: mentors?', says: 'Mentors: Ada Ruiz' },
    { asked: 'which person should i ping for the thread pools idea', says: 'private contacts are never given' },
  ])('"$asked" is told', ({ asked, says }) => {
    expect(last(asked).text).toContain(says);
  });
});
