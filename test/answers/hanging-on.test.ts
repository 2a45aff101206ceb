import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf, idea } from './catalog.ts';
import { converse, type Heard } from './sample-context.ts';

const ADA = { name: 'Ada Ruiz', github: 'ada-r' };
const IDEAS = [
  idea({ project: 'Otter', title: 'Hedged requests', status: 'open', mentors: [ADA], skills: ['Rust'] }),
  idea({ project: 'Otter', title: 'Thread pools', mentors: [ADA], skills: ['Go', 'Rust (basic)'] }),
  idea({ project: 'Heron', title: 'A site search', skills: ['Rust'] }),
  idea({ project: 'Otter', title: 'Snapshots', mentors: [ADA], term: '2025-3' }),
];
const row = (activity: string, from: string, to: string) => ({ activity, from, to, zone: null, text: from });
const TIMELINE: Timeline = {
  program: 'lfx',
  term: '2027-1',
  source: { document: 'programs/2027/01-Mar-May/README.md', line: 1, url: null },
  rows: [
    row('Project proposals', '2026-10-06', '2026-11-09'),
    row('Mentee applications', '2026-11-10', '2026-12-04T01:00:00Z'),
    row('Application review', '2026-12-04', '2026-12-17'),
    row('Selection notifications', '2026-12-18', '2026-12-18'),
    row('The term begins', '2027-01-11', '2027-01-11'),
  ],
};
const context = contextOf(IDEAS, [TIMELINE]);

function last(...turns: readonly string[]): Heard {
  const heard = converse(turns, context).at(-1);
  if (heard === undefined) throw new Error('no turn');
  return heard;
}

describe('after a date', () => {
  it.each([
    { turns: ['when is the application review?', 'what comes after that'], says: 'Selection notifications' },
    { turns: ['when is the application review?', 'what comes after that', 'and then?'], says: 'The term begins' },
    { turns: ["when's the deadline", 'and then what happens'], says: 'Application review' },
    { turns: ['when is the application review?', 'what came before that?'], says: 'Mentee applications' },
    { turns: ['hedged requests', 'when exactly does it close', 'what is next'], says: 'Application review' },
  ])('"$turns" tells what is next to it', ({ turns, says }) => {
    expect(last(...turns).text.split('\n')[0]).toContain(says);
  });
});

describe('after an idea', () => {
  it('"too late to apply?" is asked of it', () => {
    const { ideas, text } = last('hedged requests', 'too late to apply?');

    expect(ideas).toEqual(['hedged-requests']);
    expect(text).toContain('Yes, it is open');
  });

  it('"how do i apply" is asked of it', () => {
    expect(last('hedged requests', 'how do i apply?').ideas).toEqual(['hedged-requests']);
  });

  it('the same language is that of the idea', () => {
    expect(last('the site search idea', 'how many ideas ask for the same language').text).toContain(
      '3 ideas with Rust',
    );
  });

  it('what is more than basic is told by the skills', () => {
    const { ideas } = last('rust ideas', 'real rust, not basic');

    expect(ideas.toSorted()).toEqual(['a-site-search', 'hedged-requests']);
  });

  it('what is yet to come is not in the documents', () => {
    expect(last('otter ideas', 'will they get one?')).toMatchObject({ answered: false, ideas: [] });
  });

  it('"did they have one last year" asks for the project', () => {
    expect(last('hedged requests', 'did they have one last year').ideas).toEqual(['snapshots']);
  });

  it('"is she on GitHub" asks for handles', () => {
    expect(last('hedged requests', 'is she on github?').text).toContain('ada-r');
  });

  it.each([
    { turns: ['otter ideas', 'in go?'], ideas: ['thread-pools'] },
    { turns: ['rust ideas', 'just 2'], ideas: ['a-site-search', 'hedged-requests'] },
    { turns: ['otter ideas', 'what about a site search mentors'], ideas: ['a-site-search'] },
    { turns: ['hedged requests', 'who'], ideas: ['hedged-requests'] },
    { turns: ['hedged requests', 'who mentors it?', 'did they mentor before'], ideas: ['snapshots'] },
    { turns: ['hedged requests', 'are they on slack?'], ideas: ['hedged-requests'] },
  ])('"$turns" hangs on what was shown', ({ turns, ideas }) => {
    expect(last(...turns).ideas.toSorted()).toEqual(ideas);
  });

  it.each([
    { turns: ['otter ideas', 'what about next term?'], says: 'applications are open' },
    { turns: ['otter ideas', 'can i apply to both?'], says: 'not in the documents' },
    { turns: ['hedged requests', 'are they on slack?'], says: 'do not message' },
    { turns: ['when does the term start', 'how long is it'], says: 'The term begins' },
  ])('"$turns" is told what is asked', ({ turns, says }) => {
    expect(last(...turns).text).toContain(says);
  });

  it('a list that was narrowed is gone back to', () => {
    expect(last('otter ideas', 'just the thread one', 'back to the list - the first?').ideas).toEqual([
      'hedged-requests',
    ]);
  });
});

describe('whose the ideas are', () => {
  it.each([
    { turns: ['otter ideas', 'which ideas are theirs'], ideas: ['hedged-requests', 'thread-pools'] },
    { turns: ['who mentors hedged requests?', 'list her ideas'], ideas: ['hedged-requests', 'thread-pools'] },
    { turns: ['otter ideas', 'any others from them?'], ideas: ['snapshots'] },
    { turns: ['otter ideas', 'do they share anyone'], ideas: ['hedged-requests', 'thread-pools'] },
  ])('"$turns" are those of the project, or of the people spoken of', ({ turns, ideas }) => {
    expect(last(...turns).ideas.toSorted()).toEqual(ideas);
  });

  it('of nobody it is asked who is meant', () => {
    expect(last('list his ideas').ideas).toEqual([]);
  });
});

describe('what was narrowed', () => {
  it.each([
    { turns: ['rust ideas', 'only open ones', 'all of them again'], count: 3 },
    { turns: ['rust ideas', 'only open ones', 'the rest'], count: 2 },
    { turns: ['rust ideas', 'any without go?'], count: 2 },
    { turns: ['rust ideas', 'the second one', 'next'], count: 1 },
    { turns: ['rust ideas', 'never mind', 'the second one please'], count: 1 },
    { turns: ['otter ideas', 'none of these, something by heron'], count: 1 },
  ])('"$turns" is still spoken of', ({ turns, count }) => {
    expect(last(...turns).ideas).toHaveLength(count);
  });
});

describe('a word or two after something was shown', () => {
  it.each([
    { turns: ['rust ideas', 'prereqs?'], says: 'Skills' },
    { turns: ['hedged requests', 'mentor github?'], says: 'ada-r' },
    { turns: ['hedged requests', 'until when?'], says: 'applications are open until' },
    { turns: ['when is the deadline?', 'selection?'], says: 'Selection notifications' },
    { turns: ['when is the deadline?', 'first day?'], says: 'The term begins' },
    { turns: ['otter ideas', 'hedge one: mentor?'], says: 'Hedged requests' },
    { turns: ['otter ideas', 'the threaded one'], says: 'Thread pools' },
    { turns: ['hedged requests', 'any in 2025?'], says: 'Snapshots' },
    { turns: ['rust ideas', 'open only', 'drop rust'], says: 'Hedged requests' },
    { turns: ['hedged requests', 'what about thread pools', 'same people?'], says: 'share 1 mentor' },
    { turns: ['show 1 rust idea', 'another two'], says: '2 ideas' },
    { turns: ['otter and heron ideas', 'only heron'], says: '1 idea of Heron' },
    { turns: ['hedged requests', 'was it last term?'], says: 'LFX 2027 Term 1' },
    { turns: ['hedged requests', 'is there a size mentioned?'], says: 'size is not in the document' },
    { turns: ['hedged requests', 'is it by ada?'], says: 'Yes: Ada Ruiz' },
    { turns: ['hedged requests', 'any other idea?'], says: '1 other idea of Otter' },
    { turns: ['hedged requests', 'what does it need'], says: 'Skills: Rust' },
    { turns: ['otter ideas', 'both rust?'], says: 'ask for Rust' },
    { turns: ['otter ideas', 'second mentor'], says: 'Thread pools' },
    { turns: ['otter ideas', 'who mentors them?', 'and in 2025 term 3?'], says: 'Snapshots' },
    { turns: ['otter ideas', 'and from heron?', 'which project has more ideas?'], says: 'Otter has more ideas (2)' },
    { turns: ['when is the deadline?', 'when does it begin?'], says: 'The term begins' },
    { turns: ['rust ideas', 'compare the first two', 'the third'], says: 'Thread pools' },
    { turns: ['rust ideas', 'how many ideas?'], says: '3 ideas with Rust' },
    { turns: ['otter ideas', 'which closes first'], says: 'applications are open until' },
    { turns: ['thread pools: mentors and skills'], says: 'Rust (basic)' },
    { turns: ['otter ideas', 'two: mentors, skills'], says: 'Rust (basic)' },
    { turns: ['hedged requests', 'and who would guide me?'], says: 'Ada Ruiz' },
  ])('"$turns" is asked of it', ({ turns, says }) => {
    expect(last(...turns).text).toContain(says);
  });

  it.each(['who', 'mentors?', 'its ideas'])('"%s" where nothing was shown asks which is meant', (asked) => {
    expect(last(asked).text).toContain('Which idea');
  });
});

describe('what ideas were narrowed by', () => {
  it.each([
    {
      turns: ['ideas by ada ruiz', 'only open ones', 'which need rust'],
      says: 'Ada Ruiz mentors 1 open idea with Rust',
    },
    { turns: ['which ideas are not open yet', 'of otter'], says: '1 idea of Otter that is not open' },
  ])('"$turns" is said of those that are left', ({ turns, says }) => {
    expect(last(...turns).text).toContain(says);
  });
});

describe('which term the ideas are of', () => {
  it.each(['which term is it', 'its term?', 'from which term are they'])('"%s" is told with its dates', (asked) => {
    expect(last('otter ideas', asked).text.split('\n')[0]).toContain('LFX 2027 Term 1: applications are open');
  });
});

describe('a turn that names nothing', () => {
  it('is asked which idea is meant, and never told all there are', () => {
    expect(last('otter ideas', 'hmm which needs that').ideas.length).toBeLessThan(4);
  });

  it.each(['no, i meant heron', 'sorry, i mean heron please', 'then heron', 'back to heron'])(
    '"%s" asks the same of another',
    (corrected) => {
      expect(last('otter ideas', corrected).ideas).toEqual(['a-site-search']);
    },
  );
});
