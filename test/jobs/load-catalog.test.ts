import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCatalogLoader } from '../../src/jobs/load-catalog.ts';

const AT = new Date('2027-01-01T00:00:00Z');
const LATER = new Date('2027-01-01T00:10:00Z');

const document = (title: string): string =>
  [
    `### Mossgrid`,
    `#### ${title}`,
    `- Description: What ${title.toLowerCase()} would take.`,
    '- Recommended Skills: Go',
    '- Mentor(s): Ann (@ann-example)',
    `- Upstream Issue: https://github.com/mossgrid-example/mossgrid/issues/${title.length}`,
    '',
  ].join('\n');

describe('the loading of the catalog', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'load-'));
    for (const [folder, title] of [
      ['one', 'Faster starts'],
      ['two', 'Smaller images'],
    ] as const) {
      await mkdir(join(root, folder));
      await writeFile(join(root, folder, 'project_ideas.md'), document(title));
    }
  });

  const sources = (): string[] => [join(root, 'one'), join(root, 'two')];
  const titlesOf = ({ revision }: { revision: { catalog: { ideas: readonly { title: string }[] } } | null }) =>
    revision?.catalog.ideas.map(({ title }) => title);

  it('gives the ideas of all sources, as of when they were read', async () => {
    const result = await createCatalogLoader(sources(), {})(AT);

    expect(titlesOf(result)).toEqual(['Faster starts', 'Smaller images']);
    expect(result.revision?.readAt).toEqual(AT);
    expect(result.faults).toEqual([]);
  });

  it('keeps what a source gave while it cannot be read, and says so', async () => {
    const load = createCatalogLoader(sources(), {});
    await load(AT);
    await rename(join(root, 'two'), join(root, 'away'));

    const result = await load(LATER);

    expect(titlesOf(result)).toEqual(['Faster starts', 'Smaller images']);
    expect(result.faults).toEqual([expect.objectContaining({ source: join(root, 'two'), kind: 'unavailable' })]);
    expect(result.revision?.readAt).toEqual(AT);
  });

  it('takes up what changed', async () => {
    const load = createCatalogLoader(sources(), {});
    await load(AT);
    await writeFile(join(root, 'one', 'project_ideas.md'), document('Slower starts'));

    expect(titlesOf(await load(LATER))).toEqual(['Slower starts', 'Smaller images']);
  });

  it('reads the same documents as the same revision, later', async () => {
    const load = createCatalogLoader(sources(), {});
    const [before, after] = [await load(AT), await load(LATER)];

    expect(after.revision?.catalog).toBe(before.revision?.catalog);
    expect(after.revision?.readAt).toEqual(LATER);
  });

  it('has no revision before any source was read, and one once it was', async () => {
    await rm(root, { recursive: true });
    const load = createCatalogLoader([join(root, 'one')], {});
    const before = await load(AT);
    await mkdir(join(root, 'one'), { recursive: true });
    await writeFile(join(root, 'one', 'project_ideas.md'), document('Faster starts'));

    expect(before.revision).toBeNull();
    expect(before.faults).toHaveLength(1);
    expect(titlesOf(await load(LATER))).toEqual(['Faster starts']);
  });

  it('takes a document once that two sources reach', async () => {
    const result = await createCatalogLoader([join(root, 'one'), join(root, 'one', 'project_ideas.md')], {})(AT);

    expect(titlesOf(result)).toEqual(['Faster starts']);
  });

  it('answers from the sources that could be read, from the start', async () => {
    const result = await createCatalogLoader([join(root, 'one'), join(root, 'nowhere')], {})(AT);

    expect(titlesOf(result)).toEqual(['Faster starts']);
    expect(result.faults).toHaveLength(1);
  });
});
