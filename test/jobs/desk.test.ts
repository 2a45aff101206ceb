import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/jobs/desk.ts';
import { createCatalogLoader, type Revision } from '../../src/jobs/load-catalog.ts';

async function revision(): Promise<Revision> {
  const { revision: loaded } = await createCatalogLoader(['examples'], {})(new Date());
  if (loaded === null) throw new Error('the examples could not be read');
  return loaded;
}

describe('the desk', () => {
  it('is not ready and answers nobody before its first revision', async () => {
    const desk = createDesk();

    expect(desk.isReady()).toBe(false);
    await expect(desk.answer('go')).rejects.toThrow('before it had a catalog');
  });

  it('gives the same answer again as the same value', async () => {
    const desk = createDesk();
    desk.take(await revision());

    expect(await desk.answer('go')).toBe(await desk.answer('go'));
  });

  it('answers a button like the words for it', async () => {
    const desk = createDesk();
    desk.take(await revision());

    const answer = await desk.answerRequest({ kind: 'search', text: 'go', page: 2 });

    expect(answer).toEqual(await desk.answer('go page 2'));
  });

  it('reads what changed only when that is asked, and once a revision', async () => {
    const reads: Date[] = [];
    const desk = createDesk(undefined, async (now) => {
      reads.push(now);
      return { since: () => [], last: null };
    });
    const current = await revision();
    desk.take(current);
    await desk.answer('go');
    expect(reads).toHaveLength(0);

    const answers = [
      await desk.answer('new'),
      await desk.converse("what's new this week?", 'T1 U1'),
      await desk.answerRequest({ kind: 'ask', text: 'what changed since monday?' }),
    ];

    expect(answers.map(({ kind }) => kind)).toEqual(['changes', 'changes', 'changes']);
    expect(reads).toHaveLength(1);
    desk.take(current);
    await desk.answer('new');
    expect(reads).toHaveLength(2);
  });

  it('says that nothing is logged where no log is kept', async () => {
    const desk = createDesk();
    desk.take(await revision());

    expect(await desk.answer('new')).toMatchObject({ kind: 'unknown', why: 'no-changes' });
  });

  it('answers from a new revision at once', async () => {
    const desk = createDesk();
    const before = await revision();
    desk.take(before);
    await desk.answer('projects');

    desk.take({ ...before, catalog: { ...before.catalog, ideas: [] } });

    expect(await desk.answer('projects')).not.toMatchObject({ kind: 'overview', total: 6 });
  });
});
