import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMeetings } from '../../src/jobs/meetings.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const ANN = { teamId: 'T1', userId: 'U1' };
const DAY_MS = 24 * 60 * 60 * 1000;
const SILENT = pino({ level: 'silent' });

describe('somebody who writes', () => {
  let folder: string;
  let store: Store;
  let now: Date;
  const replica = () => createMeetings(store.conversations, () => now, SILENT);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mentorship-meetings-'));
    store = await openStore(`file:${join(folder, 'store.db')}`);
    now = new Date('2031-05-01T10:00:00Z');
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('is new once, also for another replica and after a restart', async () => {
    const meet = replica();

    expect([await meet(ANN), await meet(ANN), await replica()(ANN)]).toEqual([true, false, false]);
  });

  it('is somebody else in another workspace', async () => {
    const meet = replica();
    await meet(ANN);

    expect(await meet({ ...ANN, teamId: 'T2' })).toBe(true);
    expect(await meet({ ...ANN, userId: 'U2' })).toBe(true);
  });

  it('is new again after ninety days', async () => {
    await replica()(ANN);

    now = new Date(now.getTime() + 89 * DAY_MS);
    expect(await replica()(ANN)).toBe(false);
    now = new Date(now.getTime() + 91 * DAY_MS);
    expect(await replica()(ANN)).toBe(true);
  });

  it('is taken for known where that cannot be looked up', async () => {
    const meet = replica();
    await store.close();

    expect(await meet(ANN)).toBe(false);
  });
});
