import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { type SearchResult, search } from '../../src/search/search.ts';
import { ideaOf } from './ideas.ts';

function find(ideas: readonly Idea[], text: string, term?: string): SearchResult {
  const parsed = parseQuery(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return search(buildIndex(ideas), parsed.query, term);
}

const ids = (result: SearchResult): string[] => result.hits.map(({ idea }) => idea.id);

const GO = ideaOf('go', { skills: ['Golang', 'k8s', 'SQLite'] });
const PROSE = ideaOf('prose', { skills: ['Experience with Go and containers'], description: 'It runs on Kubernetes.' });
const GOAL = ideaOf('goal', { title: 'Google goals', description: 'You will go through the goals. Goharbor is good.' });
const REACT = ideaOf('react', { skills: ['ReactJS', 'TypeScript'], title: 'A dashboard' });
const IDEAS = [GOAL, PROSE, GO, REACT];

describe('a search', () => {
  it('finds a name in all its spellings and nothing that merely begins like it', () => {
    expect(ids(find(IDEAS, 'go'))).toEqual(ids(find(IDEAS, 'golang')));
    expect(ids(find(IDEAS, 'go')).toSorted()).toEqual(['go', 'prose']);
  });

  it('puts what is listed before what is mentioned', () => {
    expect(ids(find([PROSE, GO], 'go kubernetes'))).toEqual(['go', 'prose']);
  });

  it('says why an idea matched and what else it asks for', () => {
    const [hit] = find(IDEAS, 'go kubernetes').hits;

    expect(hit?.matched).toEqual(['Go', 'Kubernetes']);
    expect(hit?.alsoAsks).toEqual(['SQLite']);
  });

  it('counts what a name covers, for less', () => {
    const vue = ideaOf('vue', { skills: ['VueJS'] });
    const frontend = ideaOf('frontend', { skills: ['Front-end'] });

    expect(ids(find([vue, frontend, GO], 'frontend'))).toEqual(['frontend', 'vue']);
  });

  it.each([
    ['kubectl', 'Kubernetes'],
    ['oauth', 'Authentication'],
    ['pytest', 'Unit testing'],
    ['bazel', 'Build systems'],
    ['tutorials', 'Documentation'],
    ['CRD', 'Kubernetes operators'],
  ])('does not answer %s, a part, with what speaks of the whole: %s', (part, whole) => {
    const narrow = ideaOf('narrow', { skills: [part] });
    const broad = ideaOf('broad', { skills: [whole] });

    expect(ids(find([broad, narrow], part))).toEqual(['narrow']);
    expect(ids(find([narrow, broad], whole))).toEqual(['broad', 'narrow']);
  });

  it('never takes Java for JavaScript, the rest for REST, or a letter for a language', () => {
    const ideas = [
      ideaOf('js', { skills: ['JavaScript'] }),
      ideaOf('prose', { description: 'Do the rest. R&D. Plan c, or r. a, b, c' }),
    ];

    for (const query of ['java', 'rest', 'c', 'r']) expect(find(ideas, query).total, query).toBe(0);
  });

  it('leaves out what is not wanted', () => {
    expect(ids(find(IDEAS, 'go -sqlite'))).toEqual(['prose']);
    expect(ids(find(IDEAS, 'go -skill:kubernetes'))).toEqual(['prose']);
  });

  it('finds a phrase only in a row', () => {
    const row = ideaOf('row', { description: 'Write unit tests.' });
    const apart = ideaOf('apart', { description: 'A unit and a test.' });

    expect(ids(find([row, apart], '"unit test"'))).toEqual(['row']);
  });

  it('gives up words only where nothing has them all, and says which', () => {
    const result = find(IDEAS, 'react sqlite');

    expect(result.relaxed).not.toEqual([]);
    expect(ids(result).toSorted()).toEqual(['go', 'react']);
    expect(find(IDEAS, 'go sqlite').relaxed).toEqual([]);
  });

  it('follows the few that have all a sentence asks for with the closest others, and words to look up with none', () => {
    const both = ideaOf('both', { skills: ['React', 'Figma'] });
    const sentence = find([REACT, both, GO], 'I have used React and also a bit of Figma');

    expect(ids(sentence)).toEqual(['both']);
    expect(sentence.nearly.map(({ idea }) => idea.id)).toEqual(['react']);
    expect(find([REACT, both, GO], 'react figma').nearly).toEqual([]);
  });

  it('mends a word nobody knows and shows it', () => {
    const result = find(IDEAS, 'kuberntes');

    expect(result.mended).toEqual([{ from: 'kuberntes', to: 'Kubernetes' }]);
    expect(ids(result)).toContain('go');
  });

  it('finds nothing for what is not there, and suggests something', () => {
    const result = find(IDEAS, 'cobol');

    expect(result.total).toBe(0);
    expect(result.suggestions.length).toBeGreaterThan(0);
  });
});

describe('projects and mentors', () => {
  const ours = ideaOf('ours', {
    project: 'KubeEdge',
    mentors: [
      { name: 'Jörg Łukasz', github: 'jluk-dev' },
      { name: null, github: 'other' },
    ],
  });
  const mentions = ideaOf('mentions', { description: 'Works well with KubeEdge, says Jörg.' });
  const ideas = [mentions, ours];

  it.each(['kubeedge', 'kube edge', 'KubeEdge', 'project:kubeedge', 'kubedge'])(
    '%s puts the project first',
    (query) => {
      expect(ids(find(ideas, query))[0]).toBe('ours');
    },
  );

  it.each([
    'jorg lukasz',
    'Łukasz',
    'lukasz jörg',
    '@jluk-dev',
    'jluk-dev',
    'mentor:lukasz',
    'mentor:"Jörg Łukasz"',
    'what does jorg lukasz mentor',
  ])('%s finds the mentor', (query) => {
    expect(ids(find(ideas, query))[0]).toBe('ours');
  });

  it('takes a skill and a project next to each other for both, however the project is also spelled', () => {
    const harbor = ideaOf('harbor', { project: 'Harbor', skills: ['Go'] });

    const [hit] = find([harbor, ours], 'go in harbor').hits;

    expect(hit?.matched.toSorted()).toEqual(['Go', 'Harbor']);
  });

  it('keeps the project filter to projects', () => {
    expect(ids(find(ideas, 'project:kubeedge'))).toEqual(['ours']);
  });
});

describe('terms', () => {
  const old = ideaOf('old', { term: '2025-1', status: 'open', skills: ['Go'] });
  const now = ideaOf('now', { term: '2026-2', skills: ['Go'] });
  const gsoc = ideaOf('gsoc', { program: 'gsoc', term: '2025', skills: ['Go', 'Rust'] });
  const ideas = [old, now, gsoc];

  it('are the newest of each program unless asked otherwise, and the others are counted', () => {
    const result = find(ideas, 'go');

    expect(ids(result)).toEqual(['now', 'gsoc']);
    expect(result.earlier).toBe(1);
  });

  it.each([
    ['go term:any', ['now', 'old', 'gsoc']],
    ['go term:2025-1', ['old']],
    ['go term:2025', ['old', 'gsoc']],
    ['go in gsoc', ['gsoc']],
    ['go 2025 term 1', ['old']],
  ])('%s takes in %j', (query, expected) => {
    expect(ids(find(ideas, query)).toSorted()).toEqual(expected.toSorted());
  });

  it('that nobody knows are searched all the same', () => {
    expect(find([ideaOf('one', { program: null, term: null, skills: ['Go'] })], 'go').total).toBe(1);
  });

  it('offer the earlier ones where this one has none', () => {
    const result = find([old, ideaOf('rust', { skills: ['Rust'] })], 'go');

    expect(result).toMatchObject({ total: 0, earlier: 1, suggestions: ['go term:any'] });
  });
});

describe('equals', () => {
  it('stand newest term first, open before accepted before proposed, then by id', () => {
    const like = (id: string, fields: Partial<Idea>): Idea => ideaOf(id, { title: 'Same', skills: ['Go'], ...fields });
    const ideas = [
      like('d', {}),
      like('c', {}),
      like('b', { status: 'accepted' }),
      like('a', { term: '2020-1' }),
      like('e', { status: 'open' }),
    ];

    expect(ids(find(ideas, 'go', 'any'))).toEqual(['e', 'b', 'c', 'd', 'a']);
  });
});

describe('what is only next to the thing', () => {
  const cpp = ideaOf('cpp', { skills: ['C++'] });

  it('comes after it and is no match', () => {
    const found = find([cpp, ideaOf('c', { skills: ['C'] })], 'c');

    expect(found.total).toBe(1);
    expect(ids(found)).toEqual(['c']);
    expect(found.nearly.map(({ idea }) => idea.id)).toEqual(['cpp']);
  });

  it('is suggested where the thing itself is not there', () => {
    expect(find([cpp], 'c')).toMatchObject({ total: 0, suggestions: ['C++'] });
    expect(find([GO], 'c').suggestions).not.toContain('C++');
  });
});

describe('somebody who does not program', () => {
  it.each(['no coding', 'something non-technical', 'anything without programming?'])(
    '"%s" finds writing and design',
    (text) => {
      const ideas = [GO, ideaOf('docs', { skills: ['Technical writing'] }), ideaOf('design', { skills: ['UX'] })];

      expect(ids(find(ideas, text)).toSorted()).toEqual(['design', 'docs']);
    },
  );
});
