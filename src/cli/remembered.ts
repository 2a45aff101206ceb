/**
 * `due` and `accept-removal`: what the program remembers, looked at and changed from outside.
 */
import { digestText, skipText } from '../blocks/digest-messages.ts';
import type { DigestPlan } from '../digests/plan-digest.ts';
import { nextSlot } from '../digests/schedule.ts';
import type { Subscription } from '../digests/subscription.ts';
import { aboutOf, describeWish, nextText } from '../jobs/outlook.ts';
import { createPlanner, readPending } from '../jobs/plan-subscriptions.ts';
import { ACCEPT_MEMO, HELD_MEMO } from '../jobs/record-revision.ts';
import { isDatabaseUrl, openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const DEFAULT_DATABASE = 'file:data/mentorship.db';

/** Work on the database, and close it whatever happens; a sentence and an exit code where it cannot be opened. */
async function withStore(terminal: Terminal, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const address = terminal.env.DATABASE_URL?.trim() || DEFAULT_DATABASE;
  if (!isDatabaseUrl(address)) {
    terminal.warn(
      `DATABASE_URL names no database. Write ${DEFAULT_DATABASE}, or postgres://user:password@host/database.\n`,
    );
    return EXIT.configuration;
  }
  let store: Store;
  try {
    store = await openStore(address);
  } catch (error) {
    terminal.warn(`DATABASE_URL could not be opened. ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.configuration;
  }
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** One subscription as it stands, and what it would be told now. */
interface DueReport {
  readonly id: string;
  readonly channel: string;
  /** Filter, kinds and schedule in words. */
  readonly what: string;
  /** ISO 8601; null where no slot is to come. */
  readonly next: string | null;
  readonly pausedBecause: string | null;
  /** How many ideas it would tell of. */
  readonly ideas: number;
  readonly text: string;
  /** When it comes next, in words. */
  readonly when: string;
}

function reportOf(subscription: Subscription, plan: DigestPlan, now: Date): DueReport {
  const { id, channel, schedule, pausedBecause } = subscription;
  const next = nextText(subscription, now);
  return {
    ...{ id, channel, what: describeWish(subscription), next: nextSlot(schedule, now)?.toISOString() ?? null },
    ...{ pausedBecause, ideas: plan.kind === 'skip' ? 0 : plan.total },
    text: plan.kind === 'skip' ? skipText(plan.reason) : digestText(plan, aboutOf(subscription)),
    when: pausedBecause === null ? `next ${next === null ? 'at once' : `on ${next}`}` : `paused: ${pausedBecause}`,
  };
}

/** What each subscription would be told if it were due now; nothing is posted and nothing is noted. */
export function runDue({ options }: Call, terminal: Terminal): Promise<ExitCode> {
  return withStore(terminal, async (store) => {
    const reports: DueReport[] = [];
    const subscriptions = await store.subscriptions.list();
    const plan = createPlanner(await readPending(store, subscriptions));
    for (const subscription of subscriptions) {
      const told = await store.deliveries.told(subscription.channel);
      reports.push(reportOf(subscription, plan(subscription, told), new Date()));
    }
    const people = reports.map(({ id, channel, what, when, text }) => {
      return `${terminal.bold(`${id} in ${channel}: ${what}; ${when}`)}\n${text}\n`;
    });
    const said = people.length === 0 ? 'Nothing is subscribed.\n' : people.join('\n');
    await terminal.print(options.json ? `${JSON.stringify(reports, null, 2)}\n` : said);
    return EXIT.done;
  });
}

/** Let the reading through that is held because it takes away so much. */
export function runAcceptRemoval(_call: Call, terminal: Terminal): Promise<ExitCode> {
  return withStore(terminal, async (store) => {
    if ((await store.memos.read(HELD_MEMO)) === null) {
      terminal.warn('No reading is held, so there is nothing to accept.\n');
      return EXIT.problems;
    }
    await store.memos.write(ACCEPT_MEMO, 'yes');
    await terminal.print('The next reading of the documents is taken, whatever it takes away.\n');
    return EXIT.done;
  });
}
