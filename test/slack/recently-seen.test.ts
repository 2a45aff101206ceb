import { describe, expect, it } from 'vitest';
import { createRecentlySeen } from '../../src/slack/recently-seen.ts';

const MINUTE = 60_000;

describe('what was seen lately', () => {
  it('is claimed once', () => {
    const seen = createRecentlySeen();

    expect([seen.claim(['a'], 0), seen.claim(['a'], 1), seen.claim(['b'], 2)]).toEqual([true, false, true]);
  });

  it('counts under each of its names', () => {
    const seen = createRecentlySeen();
    seen.claim(['event:1', 'message:1'], 0);

    expect(seen.claim(['event:2', 'message:1'], 1)).toBe(false);
    expect(seen.claim(['event:2', 'message:2'], 2)).toBe(false);
  });

  it('is remembered through Slack’s last retry and forgotten afterwards', () => {
    const seen = createRecentlySeen();
    seen.claim(['a'], 0);

    expect(seen.claim(['a'], 6 * MINUTE)).toBe(false);
    expect(seen.claim(['a'], 11 * MINUTE)).toBe(true);
  });

  it('never takes more room than it may', () => {
    const seen = createRecentlySeen(2);
    for (const key of ['a', 'b', 'c', 'd']) seen.claim([key], 0);

    expect(seen.claim(['d'], 1)).toBe(false);
    expect(seen.claim(['a'], 1)).toBe(true);
  });
});
