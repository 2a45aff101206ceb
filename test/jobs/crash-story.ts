/** One story of a channel: ideas come and change, processes deliver and are killed, Slack fails, and at last all is well. */
import { TOPICS } from '../../src/digests/plan-digest.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import { EMPTY_CATALOG, type Idea } from '../../src/ideas/idea.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anIdea } from '../ideas/an-idea.ts';
import { type ChannelStandIn, openChannel, POST_FAULTS, READ_FAULTS } from './channel-stand-in.ts';
import { complaintsAbout } from './crash-judge.ts';
import type { RoundReport } from './kill-points.ts';
import type { ProcessPool } from './process-pool.ts';

const START = Date.parse('2031-06-01T00:00:00Z');
const MINUTE = 60_000;

/** How long Slack is waited for, and how late a late answer is; at last there is time enough, however busy the machine. */
const CALL_MS = { troubled: 200, calm: 20_000 };
const WAITS = { lateMs: 500, slowMs: 60 };

/** The hours in which things go wrong, and those after. */
const HOURS = { troubled: 3, calm: 3 };

/** The same numbers for the same seed, from 0 up to but not 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export interface Telling {
  readonly databaseUrl: string;
  readonly pool: ProcessPool;
  readonly seed: number;
  readonly isReadable: boolean;
  /** The point at which the next process is to die. */
  readonly aim: (random: () => number) => string | null;
  /** Is given what each process passed, and where it died. */
  readonly note: (report: RoundReport) => void;
}

export interface Told {
  /** What is wrong, as sentences; empty where all is well. */
  readonly complaints: readonly string[];
  readonly killedCount: number;
  /** Each fault of Slack's that happened. */
  readonly happened: readonly string[];
}

/** Ideas that come and change; each event has a word of its own in the skills, which every message about it shows. */
function createWorld(random: () => number) {
  let ideas: readonly Idea[] = [];
  const events: string[] = [];
  const event = (word: string): string => {
    events.push(word + events.length);
    return word + (events.length - 1);
  };
  return {
    events: events as readonly string[],
    ideas: () => ideas,
    /** At most 30 ideas more: a digest of more than one message. */
    turn: () => {
      const isMarked = ideas.map(() => random() < 0.1);
      const kept = ideas.map((idea, n) => (isMarked[n] ? { ...idea, skills: [...idea.skills, event('Mark')] } : idea));
      const count = random() < 0.3 ? 0 : 1 + Math.floor(random() * 30);
      const fresh = Array.from({ length: count }, (_, n) =>
        anIdea({
          title: `Number ${ideas.length + n}.`,
          project: `P${ideas.length + n}`,
          upstream: [],
          description: `${ideas.length + n}`,
          skills: [event('Born')],
        }),
      );
      ideas = [...kept, ...fresh];
    },
  };
}

async function record(store: Store, before: readonly Idea[], ideas: readonly Idea[]): Promise<void> {
  const after = (await store.catalog.newest())?.revision ?? 0;
  const changes = after === 0 ? [] : diffIdeas(before, ideas);
  await store.catalog.record({ catalog: { ...EMPTY_CATALOG, ideas }, readAt: new Date(START), changes, after });
}

/** The change log has one record of each event. */
async function complaintsAboutLog(store: Store, events: readonly string[]): Promise<readonly string[]> {
  const log = await store.changes.after(0);
  const logged = log.flatMap(({ change }) => {
    const [before, after] = [
      change.kind === 'added' ? null : change.before,
      change.kind === 'removed' ? null : change.after,
    ];
    return (after?.skills ?? []).filter((skill) => !before?.skills.includes(skill));
  });
  const same = logged.toSorted().join() === events.toSorted().join();
  return same ? [] : [`The change log has ${logged.length} events, not ${events.length}`];
}

function planFaults({ faults }: ChannelStandIn, random: () => number): void {
  const oneOf = <T>(all: readonly T[]): T | 'none' =>
    random() < 0.6 ? (all[Math.floor(random() * all.length)] ?? 'none') : 'none';
  faults.posts.splice(0, faults.posts.length, ...Array.from({ length: 3 }, () => oneOf(POST_FAULTS)));
  faults.reads.splice(0, faults.reads.length, ...Array.from({ length: 2 }, () => oneOf(READ_FAULTS)));
}

export async function tellStory({ databaseUrl, pool, seed, isReadable, aim, note }: Telling): Promise<Told> {
  const random = chance(seed);
  const slack = await openChannel(isReadable, WAITS);
  const store = await openStore(databaseUrl);
  const world = createWorld(random);
  const skewMs = (random() - 0.5) * 40_000;
  let killedCount = 0;
  let slowCount = 0;

  // Where a second one overlaps, both are due at each slot, and two processes may claim the same changes for both.
  const subscriptions = random() < 0.4 ? ['s1', 's2'] : ['s1'];
  for (const id of subscriptions)
    await store.subscriptions.add({
      ...{ id, channel: 'C1', filter: '', topics: TOPICS, schedule: { cron: '0 * * * *', zone: 'UTC' } },
      ...{ createdAt: new Date(START), settledAt: new Date(START), weighed: 0, createdBy: 'U1', pausedBecause: null },
    });
  await record(store, [], []);

  const run = async (at: Date, deadly: string | null, callMs: number): Promise<void> => {
    const round = { databaseUrl, apiUrl: slack.apiUrl, instant: at.toISOString(), callMs, deadly };
    const report = await pool.run(round);
    if (report !== null) note(report);
    slowCount += report?.slowCount ?? 0;
    if (report === null || report.died !== null) killedCount += 1;
  };
  const turn = async (): Promise<void> => {
    const before = world.ideas();
    world.turn();
    await record(store, before, world.ideas());
  };
  /** While there is trouble, two processes at one instant, as two replicas are; then what Slack is late with. */
  const pass = async (hour: number, minutes: number, isTroubled: boolean): Promise<void> => {
    const at = new Date(START + (hour * 60 + minutes) * MINUTE);
    slack.setClock(new Date(at.getTime() + skewMs));
    if (isTroubled) planFaults(slack, random);
    else for (const planned of [slack.faults.posts, slack.faults.reads]) planned.length = 0;
    const deadly = isTroubled && random() < 0.8 ? aim(random) : null;
    const second = isTroubled && random() < 0.5 ? deadly : null;
    const callMs = isTroubled ? CALL_MS.troubled : CALL_MS.calm;
    await Promise.all([run(at, deadly, callMs), ...(isTroubled && minutes === 0 ? [run(at, second, callMs)] : [])]);
    await slack.quiet();
  };
  const resume = async (): Promise<void> => {
    for (const { id, pausedBecause } of await store.subscriptions.list()) {
      if (pausedBecause !== null) await store.subscriptions.resume(id);
    }
  };

  for (let hour = 1; hour <= HOURS.troubled + HOURS.calm; hour++) {
    const isTroubled = hour <= HOURS.troubled;
    await resume();
    if (isTroubled) await turn();
    await pass(hour, 0, isTroubled);
    if (isTroubled && random() < 0.3) await turn();
    await pass(hour, 4, isTroubled);
    if (isTroubled) await pass(hour, 8, isTroubled);
  }
  const silentSince = slack.accepted.length;
  await pass(HOURS.troubled + HOURS.calm + 1, 0, false);

  const doubts = slack.happened.filter((fault) => !/limited|archived|late|slow/.test(fault)).length;
  const complaints = [
    ...complaintsAbout({
      ...{ events: world.events, accepted: slack.accepted, isReadable, startedAt: START },
      subscriptionCount: subscriptions.length,
      uncertainCount: doubts + killedCount + slowCount,
    }),
    ...(await complaintsAboutLog(store, world.events)),
    ...(slack.accepted.length > silentSince ? ['It was not quiet at last'] : []),
    ...(slack.told.length > slack.happened.filter((fault) => /archived/.test(fault)).length
      ? ['A refusal was told more than once']
      : []),
    ...slack.complaints,
  ];
  await Promise.all([store.close(), slack.close()]);
  return { complaints, killedCount, happened: slack.happened };
}
