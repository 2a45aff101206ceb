import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { contextOf, say } from './catalog.ts';

const path = 'examples/project_ideas.md';
const text = await readFile(path, 'utf8');
const parsed = parseIdeas({ path, text, url: null });
const { ideas } = buildCatalog([parsed]);

describe('the sample that runs where no source is set', () => {
  it('is in good order', () => {
    expect(parsed.problems).toEqual([]);
  });

  it('has ideas of every status over several projects, all of one term', () => {
    expect(ideas.length).toBeGreaterThanOrEqual(15);
    expect(new Set(ideas.map(({ project }) => project)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(ideas.map(({ status }) => status))).toEqual(new Set(['proposed', 'accepted', 'open']));
    expect(new Set(ideas.map(({ term }) => term))).toEqual(new Set(['2027-1']));
  });

  it('has every field of every idea', () => {
    const lacking = ideas.filter(
      ({ description, outcome, skills, mentors, upstream }) =>
        !description || !outcome || skills.length < 2 || mentors.length < 2 || upstream.length !== 1,
    );

    expect(lacking.map(({ title }) => title)).toEqual([]);
  });

  it('names nobody who could be written to', () => {
    expect(text).not.toMatch(/[\w.]@[\w-]+\./);
    expect(ideas.flatMap(({ mentors }) => mentors).filter(({ github }) => !github?.endsWith('-example'))).toEqual([]);
  });

  it('answers the question of the first page', () => {
    expect(say('go kubernetes', contextOf(ideas))).toContain('7 ideas with Go and Kubernetes');
  });
});
