import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { matchesQuery } from '../../src/search/matches-query.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { type SearchResult, search } from '../../src/search/search.ts';
import { ideaOf } from './ideas.ts';

const SPELLINGS = ['Go', 'Golang', 'Kubernetes', 'k8s', 'React', 'ReactJS', 'Python', 'C++', 'gRPC', 'Node.js', 'gin'];
const NOUNS = ['shard', 'ledger', 'beacon', 'funnel', 'quorum', 'lantern'];

const idea = fc
  .record({
    skills: fc.uniqueArray(fc.constantFrom(...SPELLINGS), { maxLength: 4 }),
    words: fc.array(fc.constantFrom(...NOUNS, ...SPELLINGS), { maxLength: 6 }),
    status: fc.constantFrom('proposed' as const, 'accepted' as const, 'open' as const),
  })
  .map(({ skills, words, status }) => ({ skills, status, description: words.join(' ') }));
const catalog = fc
  .array(idea, { minLength: 1, maxLength: 12 })
  .map((ideas) => ideas.map((fields, at) => ideaOf(`idea-${at}`, fields)));
const word = fc.constantFrom(...SPELLINGS, ...NOUNS);

function queryOf(text: string): Query {
  const parsed = parseQuery(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return parsed.query;
}

const find = (ideas: readonly Idea[], text: string): SearchResult => search(buildIndex(ideas), queryOf(text));
const ids = ({ hits }: SearchResult): string[] => hits.map((hit) => hit.idea.id);

describe('for any catalog', () => {
  it('the same words in another order and case find the same ideas', () => {
    fc.assert(
      fc.property(catalog, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (ideas, words) => {
        const turned = words.toReversed().join(' ').toUpperCase();

        expect(ids(find(ideas, turned)).toSorted()).toEqual(ids(find(ideas, words.join(' '))).toSorted());
      }),
    );
  });

  it('one more word never finds more, as long as nothing is relaxed', () => {
    fc.assert(
      fc.property(catalog, word, word, (ideas, first, second) => {
        const fewer = find(ideas, `${first} ${second}`);
        fc.pre(fewer.relaxed.length === 0 && fewer.mended.length === 0);

        expect(new Set(ids(find(ideas, first))).isSupersetOf(new Set(ids(fewer)))).toBe(true);
      }),
    );
  });

  it('a skill filter finds ideas that list the skill, and no other', () => {
    fc.assert(
      fc.property(catalog, (ideas) => {
        const go = ideas.filter(({ skills }) => skills.some((skill) => /^go/i.test(skill))).map(({ id }) => id);

        expect(ids(find(ideas, 'skill:golang')).toSorted()).toEqual(go.toSorted());
      }),
    );
  });

  it('whatever a word finds speaks of it, and not only of what is next to it', () => {
    const neighbours = fc.constantFrom('Java', 'Kotlin', 'C', 'C++', 'React', 'Redux', 'Docker', 'Podman');
    const near = fc.uniqueArray(neighbours, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 6 }), neighbours, (lists, asked) => {
        const ideas = lists.map((skills, at) => ideaOf(`idea-${at}`, { skills }));
        const having = ideas.filter(({ skills }) => skills.includes(asked)).map(({ id }) => id);

        expect(ids(find(ideas, asked)).toSorted()).toEqual(having.toSorted());
      }),
    );
  });

  it('each idea is found once, in an order that does not depend on how the catalog was ordered', () => {
    fc.assert(
      fc.property(catalog, word, (ideas, text) => {
        const found = ids(find(ideas, text));

        expect(new Set(found).size).toBe(found.length);
        expect(ids(find(ideas.toReversed(), text))).toEqual(found);
      }),
    );
  });

  it('an idea matches a query by itself exactly where a strict search finds it', () => {
    fc.assert(
      fc.property(catalog, fc.array(word, { minLength: 1, maxLength: 2 }), (ideas, words) => {
        const query = queryOf(words.join(' '));
        const result = search(buildIndex(ideas), query);
        fc.pre(result.relaxed.length === 0 && result.mended.length === 0);

        const matching = ideas.filter((one) => matchesQuery(query, one)).map(({ id }) => id);
        expect(matching.toSorted()).toEqual(ids(result).toSorted());
      }),
    );
  });
});

describe('whatever is typed', () => {
  const signs = fc.constantFrom(
    '"',
    '-',
    'skill:',
    'term:',
    '|',
    'OR',
    'go',
    'k8s',
    'not',
    ':',
    'C++',
    '<@U1>',
    '“',
    '#',
    '\u200b',
  );

  it('is answered or refused with a sentence, never thrown at', () => {
    const index = buildIndex([ideaOf('one', { skills: ['Go'] })]);
    const typed = fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme' })), { maxLength: 12 });
    fc.assert(
      fc.property(typed, (pieces) => {
        const parsed = parseQuery(pieces.join(' '));

        if (parsed.kind === 'refused') expect(parsed.message.length).toBeGreaterThan(20);
        else expect(search(index, parsed.query).total).toBeLessThanOrEqual(1);
      }),
    );
  });
});
