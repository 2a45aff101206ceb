/** Bolt apps as processes of their own, beside a Slack that stands in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** What the bot says when it listens and has read the ideas. */
export const READY = /Listening to Slack[\s\S]*Read the ideas|Read the ideas[\s\S]*Listening to Slack/;

export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param ready what the program prints once it can be asked. */
export async function start(
  name: string,
  args: readonly string[],
  ready: RegExp,
  env: Record<string, string>,
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port), SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout.on('data', (part: Buffer) => {
    text += String(part);
    if (ready.test(text)) resolve();
  });
  child.once('exit', () => reject(new Error(`${name} ended: ${text}`)));
  await promise;
  return { name, child, port };
}

export async function stop({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.removeAllListeners('exit').once('exit', () => undefined);
  child.kill();
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
