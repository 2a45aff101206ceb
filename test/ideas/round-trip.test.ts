import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { differences } from './compare-idea.ts';
import { type Count, hasCorpus, readCorpus, readJudgement } from './corpus-reference.ts';
import { STYLES } from './idea-styles.ts';

/** Every so manieth idea of the real documents: all of them in all styles take ten seconds. */
const STRIDE = 6;
const counts = Object.keys(readJudgement<Record<string, Count>>('counts')).filter((path) => !path.startsWith('replay'));

/** Ideas whose lists mean the same however they are joined: no prose among the skills, no name of odd form. */
const isPlain = ({ skills, mentors }: Idea): boolean =>
  skills.every((skill) => skill.split(' ').length <= 3 && !/[,;:]| and |^some |^basic |\bplus\b/i.test(skill)) &&
  mentors.every(({ name, github }) => name !== null && name !== github && !/[,(]/.test(name));

const ideas = hasCorpus
  ? counts
      .flatMap((path) => parseIdeas({ path, text: readCorpus(path), url: null }).ideas)
      .filter(isPlain)
      .filter((_, index) => index % STRIDE === 0)
  : [];

/** A document with an idea between a sister and another project. */
const documentOf = (idea: Idea, write: (idea: Idea) => string): string => `# Term 03 - 2026 September - November

## Accepted projects

### Lantern

#### Before

${write({ ...idea, description: 'A dimmer.', outcome: null })}
#### Between

${write(idea)}
### Quay

#### After

${write({ ...idea, description: 'A coat of paint.', outcome: null })}`;

describe.skipIf(!hasCorpus)('an idea is read in any style as it was written (skipped without ../shared/corpus)', () => {
  it.each(STYLES)('$name', ({ write }) => {
    const faults = ideas.flatMap((idea) => {
      const path = 'programs/lfx-mentorship/2026/03-Sep-Nov/README.md';
      const read = parseIdeas({ path, text: documentOf(idea, write), url: null }).ideas;
      const { description, outcome, skills, mentors, upstream, lfxUrl } = idea;
      const place = `${idea.source.document}:${idea.source.line}`;
      const between = read[1];
      if (read.map(({ title }) => title).join() !== 'Before,Between,After' || between === undefined) {
        return [`${place} ${read.length} ideas`];
      }
      const expected = {
        title: 'Between',
        project: 'Lantern',
        description,
        outcome,
        skills,
        mentors,
        upstream,
        lfxUrl,
      };
      return differences(expected, between).map((fault) => `${place} ${fault}`);
    });

    expect(ideas.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});
