import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { describeFaults, readConfig, secretsOf } from '../../src/config.ts';

type Env = Record<string, string | undefined>;

const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5' };
const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-b' };

function configOf(env: Env) {
  const reading = readConfig(env);
  if (reading.kind === 'faults') throw new Error(describeFaults(reading.faults));
  return reading.config;
}

function faultsOf(env: Env): readonly string[] {
  const reading = readConfig(env);
  return reading.kind === 'faults' ? reading.faults.map(({ setting, sentence }) => `${setting} ${sentence}`) : [];
}

describe('readConfig', () => {
  it('needs nothing: the sample is read, and there is no Slack', () => {
    expect(configOf({})).toMatchObject({
      slack: { kind: 'none' },
      ideasSources: null,
      ideasRefresh: '*/10 * * * *',
      port: 3000,
      logLevel: 'info',
      githubToken: null,
      slackApiUrl: null,
    });
  });

  it.each([
    { name: 'two Slack secrets for HTTP', env: HTTP, kind: 'http' },
    { name: 'two Slack secrets for Socket Mode', env: SOCKET, kind: 'socket' },
    {
      name: 'all three, of which Slack shows the signing secret to every app,',
      env: { ...HTTP, ...SOCKET },
      kind: 'socket',
    },
    { name: 'blank secrets', env: { SLACK_BOT_TOKEN: ' ', SLACK_SIGNING_SECRET: '' }, kind: 'none' },
  ])('takes $name as $kind', ({ env, kind }) => {
    expect(configOf(env).slack.kind).toBe(kind);
  });

  it('splits sources at white space and leaves what Windows and Docker put around a value', () => {
    const config = configOf({
      IDEAS_SOURCES: 'ideas\n github:o/r@main:docs/*.md\thttps://example.org/a.md \r',
      PORT: '8080\n',
    });

    expect(config.ideasSources).toEqual(['ideas', 'github:o/r@main:docs/*.md', 'https://example.org/a.md']);
    expect(config.port).toBe(8080);
  });

  it('ends the base of an API with a slash, because Slack needs one', () => {
    expect(configOf({ SLACK_API_URL: 'http://127.0.0.1:4003/api' }).slackApiUrl).toBe('http://127.0.0.1:4003/api/');
  });

  it.each([
    {
      env: { SLACK_SIGNING_SECRET: 'abc' },
      fault: /^SLACK_BOT_TOKEN is missing .*OAuth & Permissions; it starts with xoxb-/,
    },
    { env: { SLACK_APP_TOKEN: 'xapp-1' }, fault: /^SLACK_BOT_TOKEN is missing beside SLACK_APP_TOKEN/ },
    { env: { SLACK_BOT_TOKEN: 'xoxb-1' }, fault: /^SLACK_APP_TOKEN is missing .*connections:write/ },
    {
      env: { ...SOCKET, SLACK_BOT_TOKEN: 'xoxp-1' },
      fault: /^SLACK_BOT_TOKEN holds a token of another kind \(xoxp-…\)/,
    },
    { env: { ...SOCKET, SLACK_BOT_TOKEN: 'xoxb-' }, fault: /^SLACK_BOT_TOKEN ends after xoxb-/ },
    { env: { ...SOCKET, SLACK_APP_TOKEN: 'nonsense' }, fault: /^SLACK_APP_TOKEN does not start with xapp-/ },
    { env: { ...HTTP, SLACK_SIGNING_SECRET: 'xoxb-1' }, fault: /^SLACK_SIGNING_SECRET holds a token \(xoxb-…\)/ },
    { env: { ...HTTP, SLACK_SIGNING_SECRET: 'a b' }, fault: /^SLACK_SIGNING_SECRET has white space within/ },
    { env: { PORT: 'http' }, fault: /^PORT is "http", not a TCP port\. Write a number/ },
    { env: { PORT: '65536' }, fault: /^PORT is "65536"/ },
    { env: { LOG_LEVEL: 'loud' }, fault: /^LOG_LEVEL is "loud"\. Write one of trace, debug, info/ },
    { env: { IDEAS_REFRESH: 'daily' }, fault: /^IDEAS_REFRESH is "daily", not a cron expression\. Write five fields/ },
    { env: { IDEAS_SOURCES: 'ok.md ftp://example.org/a.md' }, fault: /^IDEAS_SOURCES .*ftp:\/\/example\.org/ },
    { env: { IDEAS_SOURCES: 'github:nobody' }, fault: /^IDEAS_SOURCES .*github:owner\/repo/ },
    { env: { SLACK_API_URL: 'localhost:4003' }, fault: /^SLACK_API_URL is "localhost:4003", not a web address/ },
    { env: { GITHUB_API_URL: 'github' }, fault: /^GITHUB_API_URL is "github"/ },
    { env: { DIGEST_SCHEDULE: '0 0 9 * * 1' }, fault: /^DIGEST_SCHEDULE is "0 0 9 \* \* 1", not a cron expression/ },
    { env: { DIGEST_SCHEDULE: '0 0 30 2 *' }, fault: /^DIGEST_SCHEDULE is "0 0 30 2 \*", not a cron expression/ },
    { env: { DIGEST_TIMEZONE: 'Europe/Helsinky' }, fault: /^DIGEST_TIMEZONE is "Europe\/Helsinky", not a time zone/ },
    { env: { DIGEST_CHANNELS: '#mentoring' }, fault: /^DIGEST_CHANNELS holds "#mentoring", not a channel's id/ },
    { env: { GITHUB_TOKEN: 'a b' }, fault: /^GITHUB_TOKEN has white space within/ },
  ])('says of $env what is wrong and what to write', ({ env, fault }) => {
    expect(faultsOf(env)).toContainEqual(expect.stringMatching(fault));
  });

  it('reports every fault at once', () => {
    const faults = faultsOf({ SLACK_SIGNING_SECRET: 's', PORT: '-1', LOG_LEVEL: 'x', IDEAS_REFRESH: 'y' });

    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'IDEAS_REFRESH',
      'SLACK_BOT_TOKEN',
      'PORT',
      'LOG_LEVEL',
    ]);
  });

  it('never says what a secret holds', () => {
    const env = {
      SLACK_BOT_TOKEN: 'hunter2',
      SLACK_APP_TOKEN: 'hunter2',
      SLACK_SIGNING_SECRET: 'xoxp-hunter2',
      GITHUB_TOKEN: 'hunter2 x',
    };

    expect(faultsOf(env)).toHaveLength(4);
    expect(faultsOf(env).join()).not.toContain('hunter2');
  });
});

describe('describeFaults', () => {
  it('names each setting on a line of its own', () => {
    const text = describeFaults([
      { setting: 'PORT', sentence: 'is "x".' },
      { setting: 'LOG_LEVEL', sentence: 'is "y".' },
    ]);

    expect(text).toBe('Cannot start: 2 settings need attention.\n  PORT       is "x".\n  LOG_LEVEL  is "y".');
  });
});

describe('secretsOf', () => {
  it.each([
    {
      name: 'HTTP',
      env: { ...HTTP, GITHUB_TOKEN: 'ghp_1' },
      secrets: [HTTP.SLACK_BOT_TOKEN, HTTP.SLACK_SIGNING_SECRET, 'ghp_1'],
    },
    { name: 'Socket Mode', env: SOCKET, secrets: [SOCKET.SLACK_BOT_TOKEN, SOCKET.SLACK_APP_TOKEN] },
    { name: 'a machine without Slack', env: {}, secrets: [] },
  ])('lists all of $name', ({ env, secrets }) => {
    expect(secretsOf(configOf(env))).toEqual(secrets);
  });
});

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8');
  const set = parse(text.replace(/^#(?=[A-Z_]+=)/gm, ''));

  it('sets nothing as it stands', () => {
    expect(parse(text)).toEqual({});
  });

  it('names every setting that is read, and no other', () => {
    const read = new Set<string>();
    readConfig(new Proxy({}, { get: (_, setting) => void read.add(String(setting)) }));

    expect(Object.keys(set).toSorted()).toEqual([...read].toSorted());
  });

  it('has examples that are taken, once the secrets are filled in', () => {
    const secrets = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'abc' };

    expect(configOf({ ...set, ...secrets }).slack.kind).toBe('socket');
  });
});
