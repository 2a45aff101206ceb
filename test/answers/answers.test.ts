import { describe, expect, it } from 'vitest';
import { APPLY, contextOf, idea, say } from './catalog.ts';

describe('a list of ideas', () => {
  it('says how many there are, five a page, each with its skills and whether one can apply', () => {
    expect(say('go kubernetes')).toMatchInlineSnapshot(`
      "6 ideas with Go and Kubernetes

      LFX 2027 Term 1 · 1 to 5 of 6

      1. Raft in the control plane
         Otter · Open for applications
         Skills: Golang, Kubernetes; also asks for Distributed systems
         Details: idea lfx-2027-1/otter/raft-in-the-control-plane
         Apply: https://mentorship.example.org/project/raft

      2. Audit log
         Heron · Proposed, not open yet
         Skills: Go, K8s
         Details: idea lfx-2027-1/heron/audit-log

      3. Backups
         Heron · Proposed, not open yet
         Skills: Go, K8s
         Details: idea lfx-2027-1/heron/backups

      4. Dry runs
         Heron · Proposed, not open yet
         Skills: Go, K8s
         Details: idea lfx-2027-1/heron/dry-runs

      5. Quotas
         Heron · Proposed, not open yet
         Skills: Go, K8s
         Details: idea lfx-2027-1/heron/quotas
      Next page: go kubernetes page 2

      Source: 2027/01-Mar-May/project_ideas.md, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('goes on where the page before ended', () => {
    expect(say('go kubernetes page 2')).toMatchInlineSnapshot(`
      "6 ideas with Go and Kubernetes

      LFX 2027 Term 1 · 6 of 6

      6. Snapshots
         Heron · Proposed, not open yet
         Skills: Go, K8s
         Details: idea lfx-2027-1/heron/snapshots
      Previous page: go kubernetes

      Source: 2027/01-Mar-May/project_ideas.md, line 12, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('shows the last page where one beyond it is asked for', () => {
    expect(say('go kubernetes page 99')).toBe(say('go kubernetes page 2'));
  });

  it('says what was mended, and that no idea has all words', () => {
    expect(say('kuberntes react')).toMatchInlineSnapshot(`
      "No idea asks for Kubernetes and React; 7 come close

      LFX 2027 Term 1 · 1 to 5 of 7
      Showing “Kubernetes”; “kuberntes” looks like a typo.
      The first of them lacks “Kubernetes”.

      1. A dashboard in TypeScript
         Finch · Proposed, not open yet
         Skills: React; also asks for TypeScript
         Details: idea lfx-2027-1/finch/a-dashboard-in-typescript

      2. Raft in the control plane
         Otter · Open for applications
         Skills: Kubernetes; also asks for Golang, Distributed systems
         Details: idea lfx-2027-1/otter/raft-in-the-control-plane
         Apply: https://mentorship.example.org/project/raft

      3. Audit log
         Heron · Proposed, not open yet
         Skills: K8s; also asks for Go
         Details: idea lfx-2027-1/heron/audit-log

      4. Backups
         Heron · Proposed, not open yet
         Skills: K8s; also asks for Go
         Details: idea lfx-2027-1/heron/backups

      5. Dry runs
         Heron · Proposed, not open yet
         Skills: K8s; also asks for Go
         Details: idea lfx-2027-1/heron/dry-runs
      Next page: kuberntes react page 2

      Source: 2027/01-Mar-May/project_ideas.md, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('tells those that have all of a sentence from those that come close', () => {
    const [title, , ...rows] = say('we use kubernetes and I have read about distributed systems').split('\n');

    expect(title).toBe('1 idea with Kubernetes and distributed systems; 5 more come close');
    expect(rows.filter((row) => /^\d\. /.test(row)).slice(0, 2)).toEqual([
      '1. Raft in the control plane',
      '2. Audit log',
    ]);
  });

  it('looks at the newest terms and says how many ideas earlier ones have', () => {
    expect(say('otter')).toMatchInlineSnapshot(`
      "2 ideas of Otter

      LFX 2027 Term 1 · all 2

      1. Raft in the control plane
         Otter · Open for applications
         Skills: Golang, Kubernetes, Distributed systems
         Details: idea lfx-2027-1/otter/raft-in-the-control-plane
         Apply: https://mentorship.example.org/project/raft

      2. A nicer command line
         Otter · Accepted, not open yet
         Skills: Go
         Details: idea lfx-2027-1/otter/a-nicer-command-line
      1 in earlier terms: otter term:any

      Source: 2027/01-Mar-May/project_ideas.md, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('calls an idea of an earlier term closed, with its page', () => {
    expect(say('technical writing term:any')).toMatchInlineSnapshot(`
      "1 idea with technical writing

      Any term: LFX 2026 Term 3

      1. Docs for newcomers
         Otter · Applications are closed · LFX page (https://mentorship.example.org/project/docs)
         Skills: Technical writing
         Details: idea lfx-2026-3/otter/docs-for-newcomers

      Source: 2027/01-Mar-May/project_ideas.md, line 12, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('names mentors where one is asked for, and where to ask instead of them', () => {
    expect(say('mentor sondergard')).toMatchInlineSnapshot(`
      "Ann Søndergård mentors 2 ideas

      LFX 2027 Term 1 · all 2

      1. Raft in the control plane
         Otter · Open for applications
         Skills: Golang, Kubernetes, Distributed systems
         Mentors: Ann Søndergård (ann-s on GitHub) and Bo Li
         Upstream issue: otter-example/otter#12 (https://github.com/otter-example/otter/issues/12)
         Details: idea lfx-2027-1/otter/raft-in-the-control-plane
         Apply: https://mentorship.example.org/project/raft

      2. A nicer command line
         Otter · Accepted, not open yet
         Skills: Go
         Mentor: Ann Søndergård (ann-s on GitHub)
         Details: idea lfx-2027-1/otter/a-nicer-command-line
      1 in earlier terms: mentor sondergard term:any

      Questions belong on the upstream issue; please do not message or e-mail mentors directly.
      Source: 2027/01-Mar-May/project_ideas.md, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('is of a project as the documents spell it', () => {
    expect(say('project heron')).toContain('5 ideas of Heron\n');
  });

  it.each([
    { words: 'skill:golang', title: '7 ideas with Go' },
    { words: 'project:otter -kubernetes', title: '1 idea of Otter without Kubernetes' },
    { words: 'status:accepted', title: '1 accepted idea' },
    { words: 'react OR k8s', title: '7 ideas with React or Kubernetes' },
    { words: '"control plane"', title: '1 idea about “control plane”' },
    { words: 'mentor:ann-s term:2026-3', title: 'Ann Søndergård mentors 1 idea' },
    { words: 'program:lfx term:any -status:open', title: '8 ideas that are not open' },
    { words: 'term:2026', title: '2 ideas' },
  ])('says how $words was understood', ({ words, title }) => {
    expect(say(words).split('\n')[0]).toBe(title);
  });

  it.each([
    { words: 'erlang term:2026-3', says: 'in 2026 Term 3.' },
    { words: 'erlang program:lfx term:2026-3', says: 'in LFX 2026 Term 3.' },
    { words: 'erlang term:any', says: 'in any term.' },
    { words: 'erlang term:summer', says: 'in Term 2 of any year.' },
  ])('says in which terms nothing was found: $words', ({ words, says }) => {
    expect(say(words)).toContain(says);
  });

  it('takes a project that is none for words', () => {
    expect(say('project dashboard')).toContain('1 idea about dashboard');
  });
});

describe('an idea', () => {
  it('is told with every field, where it was read and where to ask', () => {
    expect(say('idea lfx-2027-1/otter/raft-in-the-control-plane')).toMatchInlineSnapshot(`
      "Raft in the control plane

      Project: Otter
      Term: LFX 2027 Term 1
      Status: Open for applications · LFX page (https://mentorship.example.org/project/raft)
      Skills: Golang, Kubernetes, Distributed systems
      Mentors: Ann Søndergård (ann-s on GitHub) and Bo Li
      Upstream issue: otter-example/otter#12 (https://github.com/otter-example/otter/issues/12)
      Questions: comment on the upstream issue; please do not message or e-mail mentors directly.

      Description
      Agree on one leader. See the design (https://otter.example/design).
      - elect
      - hand over

      Expected outcome
      A leader within two seconds.

      Source: 2027/01-Mar-May/project_ideas.md, line 12, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('says what the document does not tell', () => {
    const bare = idea({ project: 'Wren', title: 'Nothing said', program: null, term: null });

    expect(say(`idea ${bare.id}`, contextOf([bare]))).toMatchInlineSnapshot(`
      "Nothing said

      Project: Wren
      Status: Proposed, not open yet
      Skills: not stated in the document
      Mentors: not stated in the document
      Upstream issue: not stated in the document
      Questions: ask in the project’s public channels; please do not message or e-mail mentors directly.

      Description
      What is to be done.

      Source: 2027/01-Mar-May/project_ideas.md, line 12, read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('that is gone is said to be gone', () => {
    expect(say('idea lfx-2027-1/otter/a-former-idea')).toMatchInlineSnapshot(`
      "This idea is no longer in the documents. It may have been withdrawn, or given another title.
      It was lfx-2027-1/otter/a-former-idea.
      Try: project otter
      All projects: projects
      All skills: skills

      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('is closed once its term’s applications are over', () => {
    const raft = idea({ project: 'Otter', title: 'Leaders', status: 'open', lfxUrl: APPLY });
    const window = {
      activity: 'Mentee applications open',
      from: '2026-08-01',
      to: '2026-08-20',
      zone: null,
      text: 'August',
    };
    const timeline = { program: raft.program, term: raft.term, rows: [window], source: raft.source };

    expect(say('otter', contextOf([raft]))).toContain('Otter · Open for applications');
    expect(say('otter', contextOf([raft], [timeline]))).toContain('Otter · Applications are closed');
  });
});

describe('the end of applications', () => {
  const open = idea({ project: 'Otter', title: 'Leaders', status: 'open', lfxUrl: APPLY });
  const rows = [
    {
      activity: 'Mentee applications open',
      from: '2026-11-16',
      to: '2027-01-15T23:59:00Z',
      zone: 'UTC',
      text: 'Nov - Jan',
    },
  ];
  const timeline = { program: open.program, term: open.term, rows, source: open.source };

  it('stands below what one can apply for', () => {
    const context = contextOf([open], [timeline]);

    expect(say('otter', context)).toContain('LFX 2027 Term 1: applications close 15 Jan 2027, 23:59 UTC');
    expect(say(`idea ${open.id}`, context)).toContain('LFX 2027 Term 1: applications close 15 Jan 2027, 23:59 UTC');
  });

  it('is not told of what is not open', () => {
    expect(say('otter', contextOf([{ ...open, status: 'accepted' }], [timeline]))).not.toContain('close');
  });
});

describe('an overview', () => {
  it('counts projects, with what is open', () => {
    expect(say('projects')).toMatchInlineSnapshot(`
      "3 projects with 8 ideas

      LFX 2027 Term 1

      - Finch: 1 idea
      - Heron: 5 ideas
      - Otter: 2 ideas, 1 open

      To see the ideas of one, type project NAME.
      2 in earlier terms: projects term:any

      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('counts skills under one name each', () => {
    expect(say('skills')).toMatchInlineSnapshot(`
      "5 skills in 8 ideas

      LFX 2027 Term 1

      Go (7), Kubernetes (6)
      In one idea each: distributed systems, React, TypeScript

      To see the ideas of one, type skill:NAME.
      2 in earlier terms: skills term:any

      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('takes in every term where that is asked for', () => {
    expect(say('projects term:any')).toContain('4 projects with 10 ideas');
  });

  it('shows what it has in pages', () => {
    const many = Array.from({ length: 60 }, (_, index) => idea({ project: `Project ${100 + index}`, title: 'Work' }));

    expect(say('projects page 3', contextOf(many))).toContain('51 to 60 of 60');
  });
});

describe('help', () => {
  it('teaches by examples that have answers', () => {
    expect(say('')).toMatchInlineSnapshot(`
      "Find a mentorship idea

      8 ideas of 3 projects in LFX 2027 Term 1. 1 can be applied for now.

      Type what you are looking for, for example:
      - go kubernetes: ideas for both Go and Kubernetes
      - go -kubernetes: Go, but not Kubernetes
      - project Heron: the ideas of Heron
      - projects: all projects
      - skills: all skills
      - status:open: what has a page to apply on
      - projects term:any: earlier terms as well
      - mentor NAME: the ideas of a mentor, and where to ask about them
      - skill:NAME program:gsoc term:any: filters, alone or beside words
      - new and dates: what changed lately, and what happens when
      - can I still apply?: questions in plain words work as well
      - subscribe skill:NAME weekly mon 09:00: a digest of what changes, in the channel where it is typed
      - subscriptions and unsubscribe: what comes here, and an end to it

      After /mentorship, or just as words in a direct message or a mention.
      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('says so where there is no idea', () => {
    expect(say('', contextOf([]))).toContain('No idea has been read yet.');
  });
});

describe('what cannot be answered', () => {
  it('is met with what else there is', () => {
    expect(say('elixir')).toMatchInlineSnapshot(`
      "No idea asks for Elixir in LFX 2027 Term 1. Perhaps one of these:
      Try: Go
      Try: Kubernetes
      Try: React
      All projects: projects
      All skills: skills

      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it('points to earlier terms that have it', () => {
    expect(say('haskell')).toMatchInlineSnapshot(`
      "No idea asks for Haskell in LFX 2027 Term 1. Earlier terms have 1 idea.
      1 in earlier terms: haskell term:any
      All projects: projects
      All skills: skills

      Documents read 23 Nov 2026, 20:10 UTC."
    `);
  });

  it.each([
    { words: 'colour:red', says: 'There is no filter "colour:"' },
    { words: 'go '.repeat(4000), says: 'up to' },
    { words: 'mentors', says: 'Which mentor?' },
    { words: '-', says: 'go kubernetes' },
    { words: '"""', says: 'go kubernetes' },
    { words: '\u0000\u0007', says: 'go kubernetes' },
  ])('is refused with what to type instead: $words', ({ words, says }) => {
    expect(say(words)).toContain(says);
  });

  it('is a mentor nobody knows, without a guess', () => {
    expect(say('mentor Zebedee Quux')).toContain('No idea is mentored by Zebedee Quux in');
  });

  it('is anything at all, where there is no idea', () => {
    expect(say('go', contextOf([]))).toContain('No idea asks for Go in the documents.');
  });
});
