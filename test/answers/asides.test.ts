import { describe, expect, it } from 'vitest';
import { heard } from './tides.ts';

describe('what is said beside a question is none of it', () => {
  it.each([
    ['python please, i never touched rust', ['tile-cache']],
    ['something in python, i took a course last year', ['tile-cache']],
    ['sorry for the stupid question, who mentors tide tables?', ['tide-tables']],
    ['tile cache sounds nice. tile cache: what skills?', ['tile-cache']],
  ])('%s', (question, titles) => {
    expect(heard(question)?.ideas).toEqual(titles.map((title) => expect.stringContaining(title)));
  });

  it('tells of the one that sounds nice', () => {
    expect(heard('what does heron offer?', 'tile one sounds nice. what skills?')?.text).toMatch(
      /^Heron: Tile cache.*\nSkills: Python/,
    );
  });

  it('passes over what none of a project’s ideas has', () => {
    expect(heard('how does the heron offer look like this winter?')?.ideas).toHaveLength(2);
  });
});
