import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/ideas/idea.ts';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

const OPEN = { status: 'open', lfxUrl: 'https://mentorship.example.org/project/snapshots' } as const;
const IDEAS = [
  idea({
    project: 'Heron',
    title: 'Snapshots',
    skills: ['Python', 'Go basics', 'Some knowledge of Kubernetes'],
    ...OPEN,
  }),
  idea({ project: 'Heron', title: 'Tile cache', skills: ['Go'], outcome: 'A cache that survives a restart.' }),
  idea({ project: 'Wren', title: 'Speech models', skills: ['Machine learning'] }),
  idea({ project: 'Otter', title: 'A quiet client', skills: ['Rust'] }),
  idea({ project: 'Finch', title: 'A dashboard', skills: ['React', 'JavaScript'] }),
  idea({
    program: 'gsoc',
    term: '2020',
    project: 'Auk',
    title: 'Go and Kubernetes log shipping',
    skills: ['Go', 'Kubernetes'],
  }),
];
const OPENING: Timeline = {
  program: 'lfx',
  term: '2027-1',
  source: { document: 'programs/2027/01-Mar-May/README.md', line: 1, url: null },
  rows: [{ activity: 'Mentee applications', from: '2026-11-02', to: '2026-12-16', zone: null, text: 'Nov 2 – Dec 16' }],
};
const context = contextOf(IDEAS, [OPENING]);
const heard = (asked: string) => converse([asked], context).at(-1);

describe('whether one can apply', () => {
  it.each([
    ['is the snapshots idea open?', /^.*\nYes, it is open for applications/],
    ['is the snapshots idea closed?', /^.*\nNo, it is open for applications/],
    [
      'is the kubernetes log shipping idea closed?',
      /Yes, applications for it are closed|It was proposed in a term that is over/,
    ],
  ])('is said as it was asked: "%s"', (asked, told) => {
    expect(heard(asked)?.text).toMatch(told);
  });

  it.each(['is snapshots taken', 'is the snapshots one already assigned to somebody?'])(
    'tells nothing of who was chosen: "%s"',
    (asked) => {
      expect(heard(asked)?.text).toMatch(/^Whether somebody has been chosen is not in the documents/);
      expect(heard(asked)?.text).not.toContain('Yes');
    },
  );

  it.each(['has anyone been selected for heron?', 'was somebody already chosen for the snapshots idea'])(
    'is not what is told of results: "%s"',
    (asked) => {
      expect(heard(asked)?.text).toMatch(/who was chosen: that is not in the documents/);
    },
  );

  it.each([
    'until when can I hand in my application',
    'how many days until applications close',
    'how much time do i have left',
  ])('comes with its window: "%s"', (asked) => {
    expect(heard(asked)?.text).toMatch(/applications are open until/);
  });
});

describe('a list', () => {
  it('begins with what one can apply for', () => {
    expect(heard('go kubernetes ideas')?.ideas[0]).toBe('snapshots');
  });

  it.each([
    'anything except go and python',
    'everything other than go and python',
    'all ideas excluding go and python',
  ])('leaves out all that is listed: "%s"', (asked) => {
    expect(heard(asked)?.ideas.toSorted()).toEqual(['a-dashboard', 'a-quiet-client', 'speech-models']);
  });

  it.each([
    ['what is the best idea for a data scientist', ['speech-models']],
    ['i know javascript and react. which project is good for me?', ['a-dashboard']],
    [
      'Hi! I am Noor, a student. I have been coding in React for years, and would love to contribute. Could you tell me what would fit?',
      ['a-dashboard'],
    ],
    ['I study computer science and have written a bit of Rust. Is there anything for me?', ['a-quiet-client']],
  ])('fits whoever tells of themselves: "%s"', (asked, ideas) => {
    expect(heard(asked)?.ideas).toEqual(ideas);
  });
});

describe('the rest', () => {
  it('tells what comes of an idea', () => {
    expect(heard('what will i have at the end of the tile cache idea')?.text).toContain('survives a restart');
  });

  it.each(['how does this bot work', 'what can you do?', 'help', 'what can i ask you'])(
    'tells what can be asked: "%s"',
    (asked) => {
      expect(heard(asked)?.text).toMatch(/^I answer questions about the mentorship ideas/);
    },
  );

  it('knows no mentor of a name that is partly a skill', () => {
    expect(heard('who is otto react')?.text).toContain('No idea in the documents names a mentor');
  });

  it('takes "what came in since" for a question of what changed', () => {
    expect(heard('what came in since last week')?.text).toMatch(/change log/);
  });
});

describe('two ideas called by their whole titles', () => {
  const pair = contextOf([
    idea({ project: 'Heron', title: 'Support the latest version in demos and run it' }),
    idea({ project: 'Wren', title: 'Working with a certificate authority' }),
    idea({ project: 'Otter', title: 'Versions' }),
  ]);

  it.each([
    'compare support the latest version in demos and run it with working with a certificate authority',
    'what is the difference between "Working with a certificate authority" and "Support the latest version in demos and run it"?',
  ])('are compared, whatever words the titles hold: "%s"', (asked) => {
    const last = converse([asked], pair).at(-1);

    expect(last?.ideas.toSorted()).toEqual([
      'support-the-latest-version-in-demos-and-run-it',
      'working-with-a-certificate-authority',
    ]);
  });
});

describe('what is told of a mentor', () => {
  const mentored = contextOf([
    idea({ project: 'Heron', title: 'Snapshots', mentors: [{ name: 'Ada Ruiz', github: 'ada-r' }] }),
  ]);

  it.each(['which company does ada ruiz work for', 'where does Ada Ruiz live?'])(
    'is no more than a name and a handle: "%s"',
    (asked) => {
      const last = converse([asked], mentored).at(-1);

      expect(last?.answered).toBe(false);
      expect(last?.text).toMatch(
        /^Who mentors are, beyond their names and GitHub handles: that is not in the documents\./,
      );
    },
  );
});

describe('ideas like another', () => {
  it.each(['ideas similar to the snapshots idea', 'what else is like the tile cache one'])(
    'are those that ask for the same: "%s"',
    (asked) => {
      expect(heard(asked)?.text).toMatch(/share the most skills with “/);
    },
  );

  it('are not meant by "something like a dashboard"', () => {
    expect(heard('something like a dashboard')?.ideas).toEqual(['a-dashboard']);
  });
});

describe('how many are taken, and how much time it takes', () => {
  it.each([
    'how many mentees can each idea take',
    'is there an idea where two mentees are needed',
    'is the term full-time?',
  ])('is in no document: "%s"', (asked) => {
    expect(heard(asked)?.answered).toBe(false);
    expect(heard(asked)?.text).toContain('The official pages tell');
  });
});

describe('a message that asks for nothing in the documents', () => {
  it.each([
    ['sorry wrong chat', /^All right/],
    ['stop sending me messages', /unsubscribe/],
    ['hmm not sure what to search', /^Find an idea that fits/],
    ["i'm overwhelmed, there are so many ideas", /^Find an idea that fits/],
  ])('is not searched for: "%s"', (asked, told) => {
    expect(heard(asked)?.text).toMatch(told);
  });

  it.each(['which ideas were withdrawn', 'has any idea been removed'])('but asks for changes: "%s"', (asked) => {
    expect(heard(asked)?.text).toMatch(/change log/);
  });

  it('tells what was read, where it is asked where the answers come from', () => {
    expect(heard('where does your data come from')?.text).toContain('- LFX 2027 Term 1 (');
  });
});

describe('a question within a question', () => {
  it('is answered whatever it is asked with', () => {
    expect(heard('can you tell me whether the snapshots idea is open and when it closes')?.text).toMatch(
      /Yes, it is open for applications[\s\S]*applications close/,
    );
  });
});

describe('ways of asking that a word gave away to another', () => {
  it.each([
    ['kindly share me the list of golang projects available for mentorship', /projects? with Go/],
    ['compare go and kubernetes by number of ideas', /^Go has more ideas/],
    ['which ideas close soonest', /applications are open until/],
    ['do i apply on github or lfx?', /^Find an idea that fits/],
    ['any idea dealing with certificates', /^No idea names certificates/],
    ['who decides who gets in', /^Chances, competition and how mentors choose: that is not in the documents/],
    ['i need help', /^I answer questions/],
    ['will i get a certificate', /^Certificates and what comes after the term: that is not in the documents/],
  ])('"%s"', (asked, told) => {
    expect(heard(asked)?.text).toMatch(told);
  });

  it('"n" between two nouns is "and"', () => {
    const text = converse(
      ['pls give mentor name n github for tile cache idea'],
      contextOf([idea({ project: 'Heron', title: 'Tile cache', mentors: [{ name: 'Ada Ruiz', github: 'ada-r' }] })]),
    ).at(-1)?.text;

    expect(text).toMatch(/Mentor: Ada Ruiz \(ada-r/);
  });

  it('the same mentor as another idea has mentors that and others', () => {
    const by = { mentors: [{ name: 'Ada Ruiz', github: 'ada-r' }] };
    const mentored = contextOf([
      idea({ project: 'Heron', title: 'Tile cache', ...by }),
      idea({ project: 'Wren', title: 'Speech models', ...by }),
      idea({ project: 'Otter', title: 'A quiet client' }),
    ]);

    const ideas = converse(['which ideas have the same mentor as the tile cache idea'], mentored).at(-1)?.ideas;

    expect(ideas?.toSorted()).toEqual(['speech-models', 'tile-cache']);
  });
});
