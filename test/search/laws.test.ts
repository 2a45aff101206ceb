import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { matchesQuery } from '../../src/search/matches-query.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { type SearchResult, search } from '../../src/search/search.ts';
import { ideaOf } from './ideas.ts';

const SPELLINGS = ['Go', 'Golang', 'Kubernetes', 'k8s', 'React', 'ReactJS', 'Python', 'C++', 'gRPC', 'Node.js', 'gin'];
/** What a spelling spells. */
const thingOf = (spelling: string): string =>
  ({ Golang: 'Go', k8s: 'Kubernetes', ReactJS: 'React' })[spelling] ?? spelling;
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

  it('one more word, filter or exclusion never finds more, as long as nothing is relaxed', () => {
    const more = fc.tuple(fc.constantFrom('', '-', 'skill:', '-skill:'), word).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(catalog, fc.array(word, { minLength: 1, maxLength: 3 }), more, (ideas, words, other) => {
        const all = find(ideas, words.join(' '));
        const fewer = find(ideas, [...words, other].join(' '));
        fc.pre(all.relaxed.length + fewer.relaxed.length + fewer.mended.length === 0);

        expect(new Set(ids(all)).isSupersetOf(new Set(ids(fewer)))).toBe(true);
      }),
    );
  });

  it('a skill filter finds the ideas that list the skill in any of its spellings, and no other', () => {
    fc.assert(
      fc.property(catalog, fc.constantFrom(...SPELLINGS), fc.boolean(), (ideas, asked, isQuoted) => {
        const having = ideas.filter(({ skills }) => skills.some((skill) => thingOf(skill) === thingOf(asked)));

        const { hits, nearly } = find(ideas, isQuoted ? `skill:"${asked}"` : `skill:${asked}`);
        expect(hits.map((hit) => hit.idea.id).toSorted()).toEqual(having.map(({ id }) => id).toSorted());
        expect(nearly).toEqual([]);
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

describe('what cannot be searched for', () => {
  const many = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');

  it.each([
    ['10,000 characters', 'k'.repeat(10_000)],
    ['500 words', many(500, 'go')],
    ['unbalanced quotes', '" " "'],
    ['a phrase of nothing', '""'],
    ['only stop words', 'is there the and of it for in to a'],
    ['only punctuation', '?!.,;:()[]{}…'],
    ['only a minus', '-'],
    ['minuses', many(40, '-')],
    ['only an or', 'OR or |'],
    ['nothing', ' \n\u00a0'],
    ['a filter there is not', 'skil:go kubernetes'],
    ['a filter without a value', 'go skill:'],
    ['a status there is not', 'status:closed'],
    ['a term there is not', 'term:soon'],
    ['a program there is not', 'program:outreachy'],
  ])('%s is refused with a sentence, and with queries that can be typed instead', (_, typed) => {
    const refused = parseQuery(typed);

    expect(refused.kind).toBe('refused');
    if (refused.kind === 'query') return;
    expect(refused.message).toMatch(/\. .*(?:for example|For example|Write|The filters are)/s);
    expect(refused.message.length).toBeLessThan(300);
    expect(refused.suggestions.length).toBeGreaterThan(0);
    expect(refused.suggestions.map((text) => parseQuery(text).kind)).not.toContain('refused');
  });

  it('is a misspelt filter with the one that was meant, all else kept', () => {
    expect(parseQuery('skil:go kubernetes')).toMatchObject({
      suggestions: ['skill:go kubernetes', 'skill:go', 'term:any'],
    });
  });
});

describe('what is typed by mistake', () => {
  const index = buildIndex([ideaOf('one', { skills: ['Go'] })]);

  it.each([
    ['a quotation mark too much', 'go "', 'Go'],
    ['a quotation mark that is not closed', 'go "kubernetes python', 'Go, Kubernetes, Python'],
    ['one word again and again', Array.from({ length: 90 }, () => 'go').join(' '), 'Go'],
    ['one choice again and again', Array.from({ length: 40 }, () => 'go').join(' OR '), 'Go'],
    ['a minus that hangs in the air', 'go - rust', 'Go, Rust'],
  ])('%s is understood: %s', (_, typed, understood) => {
    expect(search(index, queryOf(typed)).understood).toBe(understood);
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
