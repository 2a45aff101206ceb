/**
 * The environment, read once into values the rest of the program can trust.
 *
 * Nothing else asks for an environment variable. All that is wrong is reported together, each fault
 * with the setting's name, what was found there and what to write instead. What a secret holds is never
 * part of a sentence.
 */
import { validate as isCron } from 'node-cron';
import { isZone, type Schedule } from './digests/schedule.ts';
import { parseSource } from './sources/source.ts';

/** How Slack is reached: not at all, by requests to our port, or over a connection that we open. */
type SlackMode =
  | { readonly kind: 'none' }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string };

export interface Config {
  readonly slack: SlackMode;
  /** Another base of Slack's Web API, ending in `/`; null for Slack's own. */
  readonly slackApiUrl: string | null;
  /** Where documents come from, one or more; null for the sample that comes with the program. */
  readonly ideasSources: readonly string[] | null;
  /** When to read the sources again: a cron expression. */
  readonly ideasRefresh: string;
  /** `file:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Ids of channels that are subscribed from the start. */
  readonly digestChannels: readonly string[];
  /** When digests come where a subscription does not say. */
  readonly digestSchedule: Schedule;
  readonly githubToken: string | null;
  /** Another base of GitHub's API; null for GitHub's own. */
  readonly githubApiUrl: string | null;
  /** The TCP port of /healthz and /readyz, and of Slack's requests; 0 takes any free one. */
  readonly port: number;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** What is wrong with one setting. */
export interface Fault {
  readonly setting: string;
  /** What was found and what to write instead; reads on from the setting's name: "is missing. Copy it from …". */
  readonly sentence: string;
}

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

const DEFAULT_REFRESH = '*/10 * * * *';
const DEFAULT_PORT = 3000;
const DEFAULT_DATABASE = 'file:data/mentorship.db';
const DEFAULT_DIGESTS: Schedule = { cron: '0 9 * * 1', zone: 'UTC' };

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting's value, or null where it is missing or blank; Docker secrets and Windows files leave white space behind. */
type Read = (setting: string) => string | null;

/**
 * Reads every setting.
 *
 * @param env the variables, as process.env has them.
 * @returns the config, or every fault in the order of the README's table.
 */
export function readConfig(env: Environment): ConfigReading {
  const faults: Fault[] = [];
  const report = (setting: string, sentence: string): void => void faults.push({ setting, sentence });
  const read: Read = (setting) => env[setting]?.trim() || null;

  const config: Config = {
    ideasSources: readSources(read, report),
    ideasRefresh: readRefresh(read, report),
    slack: readSlack(read, report),
    slackApiUrl: readAddress('SLACK_API_URL', 'http://127.0.0.1:4003/api/', read, report),
    databaseUrl: readDatabaseUrl(read, report),
    digestChannels: readDigestChannels(read, report),
    digestSchedule: readDigestSchedule(read, report),
    githubToken: readGithubToken(read, report),
    githubApiUrl: readAddress('GITHUB_API_URL', 'https://api.github.com', read, report),
    port: readPort(read, report),
    logLevel: readLogLevel(read, report),
  };
  return faults.length === 0 ? { kind: 'config', config } : { kind: 'faults', faults };
}

/** The faults as a person at a terminal reads them, one line each. */
export function describeFaults(faults: readonly Fault[]): string {
  const width = Math.max(...faults.map(({ setting }) => setting.length));
  const head = `Cannot start: ${faults.length === 1 ? '1 setting needs' : `${faults.length} settings need`} attention.`;
  return [head, ...faults.map(({ setting, sentence }) => `  ${setting.padEnd(width)}  ${sentence}`)].join('\n');
}

/** The values that may never be written anywhere. */
export function secretsOf({ slack, githubToken }: Config): readonly string[] {
  const tokens = slack.kind === 'none' ? [] : [slack.botToken];
  if (slack.kind === 'http') tokens.push(slack.signingSecret);
  if (slack.kind === 'socket') tokens.push(slack.appToken);
  return githubToken === null ? tokens : [...tokens, githubToken];
}

type Report = (setting: string, sentence: string) => void;

const WHERE = {
  SLACK_BOT_TOKEN: 'Copy it from api.slack.com/apps > your app > OAuth & Permissions; it starts with xoxb-.',
  SLACK_SIGNING_SECRET: 'Copy it from api.slack.com/apps > your app > Basic Information > App Credentials.',
  SLACK_APP_TOKEN:
    'Create one under api.slack.com/apps > your app > Basic Information > App-Level Tokens with the scope connections:write; it starts with xapp-.',
};

function readSlack(read: Read, report: Report): SlackMode {
  const botToken = readSecret('SLACK_BOT_TOKEN', 'xoxb-', read, report);
  const signingSecret = readSecret('SLACK_SIGNING_SECRET', null, read, report);
  const appToken = readSecret('SLACK_APP_TOKEN', 'xapp-', read, report);
  if (botToken === null && (signingSecret !== null || appToken !== null)) {
    const beside = appToken === null ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN';
    report('SLACK_BOT_TOKEN', `is missing beside ${beside}. ${WHERE.SLACK_BOT_TOKEN}`);
  }
  if (botToken !== null && signingSecret === null && appToken === null) {
    report('SLACK_APP_TOKEN', `is missing beside SLACK_BOT_TOKEN. ${WHERE.SLACK_APP_TOKEN}`);
    report(
      'SLACK_SIGNING_SECRET',
      `is missing too; it takes the place of SLACK_APP_TOKEN where Slack can reach this port over HTTPS. ${WHERE.SLACK_SIGNING_SECRET}`,
    );
  }
  // Slack shows every app a signing secret, but an app-level token exists only where somebody asked for Socket Mode.
  if (botToken !== null && appToken !== null) return { kind: 'socket', botToken, appToken };
  if (botToken !== null && signingSecret !== null) return { kind: 'http', botToken, signingSecret };
  return { kind: 'none' };
}

/** A secret as set; where it is malformed that is reported, and the value still counts as set. */
function readSecret(setting: keyof typeof WHERE, prefix: string | null, read: Read, report: Report): string | null {
  const value = read(setting);
  if (value === null) return null;
  const kind = /^(xoxb|xoxp|xoxa|xoxe|xapp)[-.]/.exec(value)?.[1];
  if (/\s/.test(value)) report(setting, `has white space within. ${WHERE[setting]}`);
  else if (prefix === null && kind !== undefined) report(setting, `holds a token (${kind}-…). ${WHERE[setting]}`);
  else if (prefix !== null && (!value.startsWith(prefix) || value === prefix)) {
    const found = kind === undefined ? `does not start with ${prefix}` : `holds a token of another kind (${kind}-…)`;
    report(setting, `${value === prefix ? `ends after ${prefix}` : found}. ${WHERE[setting]}`);
  }
  return value;
}

/** Sources as written; whether they are there is found out when they are read. */
function readSources(read: Read, report: Report): readonly string[] | null {
  const sources = read('IDEAS_SOURCES')?.split(/\s+/) ?? null;
  for (const source of sources ?? []) {
    const parsed = parseSource(source);
    if (parsed.kind === 'refused') report('IDEAS_SOURCES', `names a source that cannot be read: ${parsed.message}`);
  }
  return sources;
}

function readRefresh(read: Read, report: Report): string {
  const refresh = read('IDEAS_REFRESH') ?? DEFAULT_REFRESH;
  if (!isCron(refresh)) {
    report(
      'IDEAS_REFRESH',
      `is "${refresh}", not a cron expression. Write five fields, for example "${DEFAULT_REFRESH}" for every ten minutes.`,
    );
  }
  return refresh;
}

/** A web address, ending in `/`; null where the setting is missing. */
function readAddress(setting: string, example: string, read: Read, report: Report): string | null {
  const value = read(setting);
  if (value === null) return null;
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    report(setting, `is "${value}", not a web address. Write for example ${example}`);
    return null;
  }
  return value.endsWith('/') ? value : `${value}/`;
}

/** The address is a secret where it holds a password, so no fault repeats it. */
function readDatabaseUrl(read: Read, report: Report): string {
  const address = read('DATABASE_URL') ?? DEFAULT_DATABASE;
  if (!/^(?:file:|postgres(?:ql)?:\/\/)./.test(address)) {
    report('DATABASE_URL', `names no database. Write ${DEFAULT_DATABASE}, or postgres://user:password@host/database.`);
  }
  return address;
}

function readDigestChannels(read: Read, report: Report): readonly string[] {
  const channels =
    read('DIGEST_CHANNELS')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  for (const channel of channels) {
    if (!/^[CDG][A-Z0-9]{2,}$/.test(channel)) {
      report(
        'DIGEST_CHANNELS',
        `holds "${channel}", not a channel's id. It stands at the end of a channel's details and looks like C0123456789.`,
      );
    }
  }
  return [...new Set(channels)];
}

function readDigestSchedule(read: Read, report: Report): Schedule {
  const cron = read('DIGEST_SCHEDULE') ?? DEFAULT_DIGESTS.cron;
  const zone = read('DIGEST_TIMEZONE') ?? DEFAULT_DIGESTS.zone;
  if (!isCron(cron) || cron.split(/\s+/).length !== 5) {
    report(
      'DIGEST_SCHEDULE',
      `is "${cron}", not a cron expression. Write five fields, for example "${DEFAULT_DIGESTS.cron}" for Mondays at 09:00.`,
    );
  }
  if (!isZone(zone))
    report('DIGEST_TIMEZONE', `is "${zone}", not a time zone. Write an IANA name, for example Europe/Helsinki.`);
  return { cron, zone };
}

function readGithubToken(read: Read, report: Report): string | null {
  const token = read('GITHUB_TOKEN');
  if (token !== null && /\s/.test(token)) {
    report('GITHUB_TOKEN', 'has white space within. Copy it again from github.com/settings/tokens, or leave it out.');
  }
  return token;
}

function readPort(read: Read, report: Report): number {
  const port = read('PORT') ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    report('PORT', `is "${port}", not a TCP port. Write a number from 1 to 65535, for example ${DEFAULT_PORT}.`);
  }
  return Number(port);
}

function readLogLevel(read: Read, report: Report): LogLevel {
  const level = read('LOG_LEVEL')?.toLowerCase() ?? 'info';
  const known = LOG_LEVELS.find((candidate) => candidate === level);
  if (known === undefined) report('LOG_LEVEL', `is "${level}". Write one of ${LOG_LEVELS.join(', ')}.`);
  return known ?? 'info';
}
