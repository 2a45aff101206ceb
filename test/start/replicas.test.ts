import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_TOKEN, openSlackStandIn, SIGNING_SECRET, type SlackStandIn } from '../slack/slack-stand-in.ts';
import { command, postSigned } from '../slack/start-bot.ts';
import { type LocalServer, startServer } from '../sources/local-server.ts';
import { type Postgres, startPostgres } from '../store/start-postgres.ts';
import { freePort, type Program, runProgram } from './run-program.ts';

/** Several times what it takes on a free machine. */
const PATIENTLY = { timeout: 60_000, interval: 200 };

interface Replica extends Program {
  readonly port: number;
}

describe('two replicas on one database', () => {
  let postgres: Postgres;
  let slack: SlackStandIn;
  let source: LocalServer;
  let title = 'First title';
  const replicas: Replica[] = [];

  beforeEach(async () => {
    [postgres, slack] = await Promise.all([startPostgres(), openSlackStandIn()]);
    source = await startServer((_request, response) =>
      response.end(
        `# LFX Mentorship 2031 Term 2\n\n### Kiln\n\n#### ${title}\n- Description: What it would take.\n- Recommended Skills: Go\n`,
      ),
    );
    const databaseUrl = await postgres.createDatabase();
    for (let n = 0; n < 2; n++) {
      const port = await freePort();
      const program = runProgram(process.execPath, ['src/main.ts'], {
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        IDEAS_SOURCES: `${source.url}/ideas.md`,
        IDEAS_REFRESH: '0 0 1 1 *',
      });
      replicas.push({ ...program, port });
    }
    await Promise.all(replicas.map(({ says }) => says(/Listening to Slack/)));
  });
  afterEach(async () => {
    for (const { child, ended } of replicas.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await Promise.all([slack.close(), postgres.stop(), source[Symbol.asyncDispose]()]);
  });

  const searched = async ({ port }: Replica): Promise<string> =>
    (await postSigned(port, new URLSearchParams(command('go', slack)).toString())).text;
  const isReader = ({ written }: Replica): boolean => written().includes('Reads the sources');

  it('read once and both answer; one asked to read has the other do it; one that dies is replaced', async () => {
    for (const replica of replicas) await expect.poll(() => searched(replica), PATIENTLY).toContain('First title');
    expect(source.requests).toHaveLength(1);
    const [reader] = replicas.filter(isReader);
    const [follower] = replicas.filter((replica) => !isReader(replica));
    if (reader === undefined || follower === undefined) throw new Error('not one of the two reads');

    title = 'Second title';
    follower.child.kill('SIGHUP');

    for (const replica of replicas) await expect.poll(() => searched(replica), PATIENTLY).toContain('Second title');
    expect([source.requests.length, isReader(follower)]).toEqual([2, false]);

    title = 'Third title';
    reader.child.kill('SIGKILL');

    await expect.poll(() => searched(follower), PATIENTLY).toContain('Third title');
    expect([source.requests.length, isReader(follower)]).toEqual([3, true]);
  });
});
