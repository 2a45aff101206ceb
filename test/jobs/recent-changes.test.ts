import { describe, expect, it } from 'vitest';
import { readChangeLog } from '../../src/jobs/recent-changes.ts';
import type { DatedChange } from '../../src/store/store.ts';
import { anIdea } from '../ideas/an-idea.ts';

const NOW = new Date('2031-05-14T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

const before = anIdea({ status: 'accepted' });
const after = anIdea({ status: 'open', lfxUrl: 'https://lfx.example.org/1', skills: ['Go', 'HTTP', 'gRPC'] });
const other = anIdea({ project: 'Beacon', title: 'Ship it' });

const LOG: readonly DatedChange[] = [
  { number: 1, at: daysAgo(20), change: { kind: 'added', to: 'accepted', after: before } },
  {
    number: 2,
    at: daysAgo(3),
    change: { kind: 'changed', from: 'accepted', to: 'open', fields: ['skills', 'lfxUrl'], before, after },
  },
  { number: 3, at: daysAgo(2), change: { kind: 'added', to: 'proposed', after: other } },
];

const store = {
  since: async (instant: Date) => LOG.filter(({ at }) => at > instant),
  after: async () => [],
  last: async () => LOG.length,
};

describe('the change log that answers are told', () => {
  it('holds each idea once, as a digest would tell it, from a day on', async () => {
    const log = await readChangeLog(store, NOW);

    expect(log.since(daysAgo(14)).map(({ topic, idea, edits }) => [topic, idea.project, edits.length])).toEqual([
      ['open', 'Lantern', 1],
      ['new', 'Beacon', 0],
    ]);
    expect(log.since(daysAgo(30)).map(({ topic }) => topic)).toEqual(['open', 'new']);
    expect(log.last).toEqual(daysAgo(2));
  });

  it('is empty where nothing changed since', async () => {
    const log = await readChangeLog(store, NOW);

    expect(log.since(daysAgo(1))).toEqual([]);
  });
});
