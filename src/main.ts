/**
 * The program: settings → store → desk → Slack or a prompt → digests → signals.
 */
import { randomUUID } from 'node:crypto';
import { config as readEnvFile } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, describeFaults, readConfig, secretsOf } from './config.ts';
import { EMPTY_CATALOG } from './ideas/idea.ts';
import { createDesk, type Desk } from './jobs/desk.ts';
import { indexOf } from './jobs/index-of.ts';
import { createCatalogLoader, createSourceReader, type Revision } from './jobs/load-catalog.ts';
import { readChangeLog } from './jobs/recent-changes.ts';
import type { Workspace } from './local/workspace.ts';
import type { ReadOptions } from './sources/read-documents.ts';
import { sampleSource } from './sources/sample.ts';

const EXIT_CONFIGURATION = 78;
/** A stop is bounded in all its parts; this is for what nobody thought of. */
const STOP_MS = 9_000;
/** Slack takes about one message a second in a channel. */
const POST_PAUSE_MS = 1_100;

/** Runs until it is told to stop, or until the person at the prompt leaves. */
export async function serve(): Promise<void> {
  readEnvFile({ quiet: true });
  const reading = readConfig(process.env);
  if (reading.kind === 'faults') return leave(EXIT_CONFIGURATION, describeFaults(reading.faults));

  const { config } = reading;
  await (config.slack.kind === 'none' ? serveTerminal(config) : serveSlack(config, config.slack));
}

async function serveTerminal(config: Config): Promise<void> {
  const { runPrompt } = await import('./prompt.ts');
  const desk = createDesk();
  const { revision, faults } = await createCatalogLoader(...sourcesOf(config))(new Date());
  for (const { message } of faults) process.stderr.write(`${message}\n`);
  if (revision === null) {
    return leave(EXIT_CONFIGURATION, 'Cannot start: none of IDEAS_SOURCES could be read.');
  }
  desk.take(revision);
  const workspace = process.stdin.isTTY ? await showWorkspace(desk, config.port) : null;
  await runPrompt(desk, process.stdin, process.stdout);
  workspace?.close();
}

/** Opens the local workspace in a browser; where its port is taken, on another. */
async function showWorkspace(desk: Desk, port: number): Promise<Workspace> {
  const [{ openWorkspace }, { openBrowser }, { workspaceBot }] = await Promise.all([
    import('./local/workspace.ts'),
    import('./local/open-browser.ts'),
    import('./workspace-bot.ts'),
  ]);
  const bot = workspaceBot(desk);
  const workspace = await openWorkspace(bot, port).catch(() => openWorkspace(bot, 0));
  process.stdout.write(`The same in a browser, as Slack would show it: ${workspace.address}\n\n`);
  const { DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  const hasScreen = SSH_CONNECTION === undefined && (DISPLAY ?? WAYLAND_DISPLAY) !== undefined;
  openBrowser(workspace.address, process.platform, hasScreen);
  return workspace;
}

async function serveSlack(config: Config, mode: Exclude<Config['slack'], { kind: 'none' }>): Promise<void> {
  const [{ createLog }, { startSlack }, { createDigestPoster }, { openStore }] = await Promise.all([
    import('./log.ts'),
    import('./slack/start-slack.ts'),
    import('./slack/digest-poster.ts'),
    import('./store/open-store.ts'),
  ]);
  const [
    { createStoredConversations },
    { keepFresh },
    { runDigests, seedSubscriptions },
    { createSubscriptionManager },
    { createMeetings },
  ] = await Promise.all([
    import('./jobs/stored-conversations.ts'),
    import('./jobs/keep-fresh.ts'),
    import('./jobs/run-digests.ts'),
    import('./jobs/manage-subscriptions.ts'),
    import('./jobs/meetings.ts'),
  ]);
  const log = createLog(config.logLevel, secretsOf(config));
  const stops: (() => void | Promise<void>)[] = [];
  endOnSignals(stops, log);
  endOnBugs(log);

  const store = await openStore(config.databaseUrl).catch((error: unknown) =>
    leave(
      EXIT_CONFIGURATION,
      `Cannot start: DATABASE_URL could not be opened. ${error instanceof Error ? error.message : error}`,
    ),
  );
  const conversations = createStoredConversations(store.conversations, (err) =>
    log.warn({ err }, 'What a conversation is about could not be recalled or kept; answers go on without it'),
  );
  const desk = createDesk(conversations, (now) => readChangeLog(store.changes, now));
  stops.push(conversations.written, store.close);
  const replica = randomUUID();
  let catalog = EMPTY_CATALOG;
  let isListening = false;
  const take = (revision: Revision): void => {
    catalog = revision.catalog;
    desk.take(revision);
    // Not before: Slack would wait for a program that only has to search once it is asked.
    if (isListening) indexOf(catalog);
  };
  const fresh = keepFresh({
    read: createSourceReader(...sourcesOf(config), store.documents),
    store,
    // A file has one program, which need not wait for the lease of one that crashed, nor write every few seconds.
    owner: config.databaseUrl.startsWith('file:') ? null : replica,
    cron: config.ideasRefresh,
    take,
    log,
  });
  stops.unshift(fresh.stop);
  process.on('SIGHUP', () => {
    fresh.readNow().catch((err: unknown) => log.error({ err }, 'Nobody could be asked to read the sources'));
  });
  const { slackApiUrl, port, digestSchedule: standard } = config;
  const poster = createDigestPoster(mode.botToken, slackApiUrl);
  const clock = (): Date => new Date();
  const newId = (): string => randomUUID().slice(0, 6);
  const manage = createSubscriptionManager({ store, poster, standard, index: () => indexOf(catalog), clock, newId });
  const meet = createMeetings(store.conversations, clock, log);
  const slack = await startSlack({ mode, slackApiUrl, port, desk: { ...desk, manage, meet }, log }).catch(
    (error: unknown) => {
      if (error instanceof Error && error.name === 'StartFault') {
        return leave(
          'isSetting' in error && error.isSetting ? EXIT_CONFIGURATION : 1,
          `Cannot start: ${error.message}`,
        );
      }
      throw error;
    },
  );
  await seedSubscriptions(store, config.digestChannels, standard, clock());
  const delivering = { store, poster, owner: replica, log, clock, pauseMs: POST_PAUSE_MS };
  stops.unshift(slack.stop, runDigests(delivering, log).stop);
  log.info({ mode: mode.kind, port: slack.port }, 'Listening to Slack');
  isListening = true;
  indexOf(catalog);
}

function sourcesOf({ ideasSources, githubApiUrl, githubToken }: Config): [readonly string[], ReadOptions] {
  const github = { token: githubToken, ...(githubApiUrl === null ? {} : { apiUrl: githubApiUrl }) };
  return [ideasSources ?? [sampleSource(process.cwd())], { github }];
}

/** The first signal stops in order, the second at once. */
function endOnSignals(stops: readonly (() => void | Promise<void>)[], log: Logger): void {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (isStopping) return process.exit(130);
    isStopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(0), STOP_MS);
    for (const each of stops) await each();
    log.info('Stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

/** What nobody caught may have left anything half done: whoever keeps us running starts us anew. */
function endOnBugs(log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, async (error: unknown) => {
      const { describeError } = await import('./slack/describe-error.ts');
      log.fatal({ error: describeError(error) }, 'Ended by a bug');
      process.exit(1);
    });
  }
}

function leave(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

if (import.meta.main) await serve();
