/**
 * `due` and `accept-removal`: what the program remembers, looked at and changed from outside.
 */
import { digestText, skipText } from '../blocks/digest-messages.ts';
import { describeSchedule } from '../digests/describe-schedule.ts';
import { nextSlot } from '../digests/schedule.ts';
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

/** What each subscription would be told if it were due now; nothing is posted and nothing is noted. */
export function runDue({ options }: Call, terminal: Terminal): Promise<ExitCode> {
  return withStore(terminal, async (store) => {
    const reports = [];
    const subscriptions = await store.subscriptions.list();
    const plan = createPlanner(await readPending(store, subscriptions));
    for (const subscription of subscriptions) {
      const { id, channel, schedule, filter, pausedBecause } = subscription;
      const digest = plan(subscription, await store.deliveries.told(channel));
      const about = { filter: filter || null, schedule: describeSchedule(schedule) };
      const text = digest.kind === 'skip' ? skipText(digest.reason) : digestText(digest, about);
      const next = nextSlot(schedule, new Date())?.toISOString() ?? null;
      reports.push({ id, channel, next, pausedBecause, ideas: digest.kind === 'skip' ? 0 : digest.total, text });
    }
    const people = reports.map(({ id, channel, next, pausedBecause, text }) => {
      const when = pausedBecause === null ? `next ${next}` : `paused: ${pausedBecause}`;
      return `${terminal.bold(`${id} in ${channel}, ${when}`)}\n${text}\n`;
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
