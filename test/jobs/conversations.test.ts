import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/answers/conversation/memory.ts';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { createConversations } from '../../src/jobs/conversations.ts';

const NOON = new Date('2026-12-01T12:00:00Z');
const hoursLater = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);
const ABOUT: Memory = {
  intent: 'find',
  ideas: ['lfx-2027-1/a/b'],
  focus: null,
  focusBefore: null,
  listed: { of: 'project', names: ['Heron', 'Wren'] },
  filters: ['Go'],
  people: [],
  told: null,
  before: [['gsoc-2027/c/d']],
};

describe('conversations in the process', () => {
  it('are remembered for a day, and then forgotten', async () => {
    const conversations = createConversations();
    conversations.remember('T1 U1 D1', ABOUT, NOON);

    expect(await conversations.recall('T1 U1 D1', hoursLater(23))).toEqual(ABOUT);
    expect(await conversations.recall('T1 U1 D1', hoursLater(24))).toEqual(NOTHING_YET);
  });

  it('are kept apart', async () => {
    const conversations = createConversations();
    conversations.remember('T1 U1 D1', ABOUT, NOON);

    expect(await conversations.recall('T1 U2 D1', NOON)).toEqual(NOTHING_YET);
  });
});
