/** What most tests here stand on: a Slack that stands in, a desk, and the bot between them. */
import { expect } from 'vitest';
import type { RunningSlack } from '../../src/slack/start-slack.ts';
import { openSlackStandIn, type SlackStandIn } from './slack-stand-in.ts';
import { startHttpBot } from './start-bot.ts';
import { sampleDesk, type WatchedDesk } from './watched-desk.ts';

export interface Stage {
  readonly slack: SlackStandIn;
  readonly desk: WatchedDesk;
  readonly bot: RunningSlack;
}

/** @param prepare what Slack is told before the bot starts. */
export async function openStage(
  start: (slack: SlackStandIn, desk: WatchedDesk) => Promise<RunningSlack> = startHttpBot,
  prepare: (slack: SlackStandIn) => void = () => undefined,
): Promise<Stage> {
  const slack = await openSlackStandIn();
  prepare(slack);
  const desk = await sampleDesk();
  return { slack, desk, bot: await start(slack, desk) };
}

/** Ends it; whatever was sent, Slack would have taken. */
export async function closeStage({ slack, bot }: Pick<Stage, 'slack' | 'bot'>): Promise<void> {
  await bot.stop();
  await slack.close();
  expect(slack.complaints).toEqual([]);
}
