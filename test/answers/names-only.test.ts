import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { namesOnly } from '../../src/answers/conversation/names-only.ts';
import { lookUp } from '../../src/answers/questions/look-up.ts';
import { sampleContext } from './sample-context.ts';

const { index, catalog } = sampleContext();
const filtersOf = (...filters: readonly string[]) => namesOnly({ ...NOTHING_YET, filters }, index).filters;
const hitsOf = (words: string) => lookUp(index, words).hits.map(({ idea }) => idea.id);
const [idea] = catalog.ideas;

describe('a memory that is kept', () => {
  it.each([
    { filter: 'golang', kept: ['Go'] },
    { filter: 'golnag kuberntes', kept: ['Go Kubernetes'] },
    { filter: 'golang or k8s', kept: ['Go OR Kubernetes'] },
    { filter: 'skill:golang -rust', kept: ['-Rust skill:"Go"'] },
    { filter: 'go in lfx status:open', kept: ['Go status:open program:lfx'] },
    { filter: 'term:any c++', kept: ['C++ term:any'] },
    { filter: 'which ideas need machine learning', kept: ['machine learning'] },
    { filter: 'grandmother', kept: [] },
    { filter: 'golang for my grandmother', kept: ['Go'] },
    { filter: '"my grandmother"', kept: [] },
    { filter: 'https://example.org/grandmother', kept: [] },
    { filter: 'skill:grandmother,go', kept: ['skill:"Go"'] },
    { filter: 'x'.repeat(2_000), kept: [] },
  ])('has $filter as $kept', ({ filter, kept }) => {
    expect(filtersOf(filter)).toEqual(kept);
  });

  it('names projects and mentors as the catalog does', () => {
    const mentor = idea?.mentors[0]?.name ?? '';
    const project = idea?.project ?? '';

    expect(filtersOf(`project:${project.toLowerCase()} mentor:"${mentor.toLowerCase()}"`)).toEqual([
      `project:"${project}" mentor:"${mentor}"`,
    ]);
  });

  it('keeps ids, focus and intent as they are', () => {
    const memory = { ...NOTHING_YET, intent: 'mentors', ideas: ['a', 'b'], focus: 'b', before: [['c']] } as const;

    expect(namesOnly(memory, index)).toEqual(memory);
  });

  it('finds with names what it found with words', () => {
    const names = index.lexicon.concepts.map(({ name }) => name).filter((name) => hitsOf(name).length > 0);

    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }), (some) => {
        const words = some.map((name) => `skill:"${name}"`).join(' ');
        expect(hitsOf(filtersOf(words).join(' '))).toEqual(hitsOf(words));
      }),
    );
  });

  it('says nothing new of what it kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = filtersOf(`go ${text}`);
        expect(filtersOf(...once)).toEqual(once);
      }),
    );
  });
});
