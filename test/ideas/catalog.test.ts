import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';

const PROPOSED = `## Proposed Project ideas

### Kelpstore

#### Snapshot one bucket

- Description: Snapshots of one bucket.
- Expected Outcome: A resource for snapshots.
- Recommended Skills: Go
- Mentor(s): Ada Berg (@adaberg)
- Upstream Issue: https://github.com/kelpstore/kelpstore/issues/7

#### Faster restores

- Description: Restores that are faster.
- Recommended Skills: Rust
- Mentor(s): Ada Berg (@adaberg)
- Upstream Issue: https://github.com/kelpstore/kelpstore/issues/8
`;
const ACCEPTED = `## Accepted projects

### Kelpstore

#### Snapshot one bucket

- Description: Snapshots of one bucket, on a schedule.
- Recommended Skills: Go, S3
- Mentor(s): Ada Berg (@adaberg)
- Upstream Issue: https://github.com/kelpstore/kelpstore/issues/7
- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/00000000-0000-4000-8000-000000000007
`;
const FOLDER = 'lfx-mentorship/2027/01-Mar-May';
const proposals = parseIdeas({ path: `${FOLDER}/project_ideas.md`, text: PROPOSED, url: null });
const page = parseIdeas({ path: `${FOLDER}/README.md`, text: ACCEPTED, url: null });

describe('buildCatalog', () => {
  it('takes the same idea in two documents for one, as far as it has come', () => {
    const { ideas } = buildCatalog([proposals, page]);

    expect(ideas.map(({ id, status }) => [id, status])).toEqual([
      ['lfx-2027-1/kelpstore/snapshot-one-bucket', 'open'],
      ['lfx-2027-1/kelpstore/faster-restores', 'proposed'],
    ]);
    expect(ideas[0]).toMatchObject({
      skills: ['Go', 'S3'],
      outcome: 'A resource for snapshots.',
      source: { document: `${FOLDER}/README.md` },
    });
  });

  it('gives the same ids whatever the order of documents', () => {
    const ids = (documents: Parameters<typeof buildCatalog>[0]) =>
      buildCatalog(documents)
        .ideas.map(({ id }) => id)
        .toSorted();

    expect(ids([page, proposals])).toEqual(ids([proposals, page]));
  });

  it('tells ideas of one name apart by their issues, wherever they stand', () => {
    const twin = (issue: number) =>
      `#### Write documentation\n\n- Description: Write it.\n- Recommended Skills: English\n- Upstream Issue: https://github.com/kelpstore/docs/issues/${issue}\n\n`;
    const read = (text: string) =>
      parseIdeas({ path: `${FOLDER}/project_ideas.md`, text: `### Kelpstore\n\n${text}`, url: null });
    const ids = (text: string) =>
      buildCatalog([read(text)]).ideas.map(({ id, upstream }) => [id, upstream[0]?.slice(-1)]);

    expect(ids(twin(1) + twin(2))).toEqual([
      ['lfx-2027-1/kelpstore/write-documentation-1', '1'],
      ['lfx-2027-1/kelpstore/write-documentation-2', '2'],
    ]);
    expect(ids(twin(2) + twin(1)).toSorted()).toEqual(ids(twin(1) + twin(2)));
  });
});

describe('ideas of two documents of one term', () => {
  const document = (path: string, title: string, words: string) =>
    parseIdeas({
      ...{ path, url: null },
      text: `# LFX Mentorship 2031 Term 2\n\n### Kiln\n\n#### ${title}\n- Description: ${words}\n- Recommended Skills: Go\n`,
    });

  it('stay two where only their texts are somewhat alike', () => {
    const ideas = buildCatalog([
      document('a.md', 'Fire the glaze', 'All about glazes.'),
      document('b.md', 'Cool the oven', 'All about ovens.'),
    ]).ideas;

    expect(ideas.map(({ title }) => title).toSorted()).toEqual(['Cool the oven', 'Fire the glaze']);
  });
});
