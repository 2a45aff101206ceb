import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const SOURCES = ['bin', 'package.json', 'package-lock.json'];

/** Stands in for npm: records the call, and "installs" this Node.js as the pinned one. */
const NPM = `
import { appendFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('offline')) process.exit(1);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
const node = 'node_modules/node/bin/' + (process.platform === 'win32' ? 'node.exe' : 'node');
mkdirSync(dirname(node), { recursive: true });
if (!existsSync(node)) symlinkSync(process.execPath, node);
`;
/** Stands in for the program: says how it was called, and ends as it is told to. */
const PROGRAM = `
if (process.argv[2] === 'wait') { process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); }
else process.exitCode = Number(process.argv[2] ?? 0);
console.log(JSON.stringify(process.argv.slice(2)));
`;

interface Copy extends AsyncDisposable {
  readonly path: string;
  readonly calls: () => Promise<string[]>;
  readonly start: (...args: string[]) => ReturnType<typeof spawn>;
  readonly run: (...args: string[]) => Promise<{ code: number | null; out: string; err: string }>;
}

/** A fresh copy of the repository's start, in a folder with a space in its name, with nothing installed. */
async function copyStart(): Promise<Copy> {
  const parent = await mkdtemp(join(tmpdir(), 'mentorship-'));
  const path = join(parent, 'a fresh clone');
  await mkdir(join(path, 'src'), { recursive: true });
  for (const source of SOURCES) await cp(source, join(path, source), { recursive: true });
  await writeFile(join(path, 'src/cli.ts'), PROGRAM);
  await writeFile(join(path, 'npm-cli.js'), NPM);
  const start = (...args: string[]) =>
    spawn(process.execPath, [join(path, 'bin/mentorship.js'), ...args], {
      cwd: parent,
      env: { ...process.env, npm_execpath: join(path, 'npm-cli.js') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    path,
    start,
    async run(...args) {
      const child = start(...args);
      const code = new Promise<number | null>((ended) => child.on('close', ended));
      const [out, err] = await Promise.all([text(child.stdout ?? []), text(child.stderr ?? [])]);
      return { code: await code, out, err };
    },
    calls: async () => (await readFile(join(path, 'npm-calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean),
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true, maxRetries: 3 }),
  };
}

describe('the first start', () => {
  it('installs, and the second does not', async () => {
    await using copy = await copyStart();

    const first = await copy.run();
    const second = await copy.run();

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(await copy.calls()).toEqual([expect.stringMatching(/^install .*--no-save/)]);
    expect(first.err).toContain('Installing dependencies');
    expect(second.err).toBe('');
  });

  it('hands on arguments and exit code as they are', async () => {
    await using copy = await copyStart();

    const { code, out } = await copy.run('3', 'two words', '--json');

    expect(JSON.parse(out)).toEqual(['3', 'two words', '--json']);
    expect(code).toBe(3);
  });

  it.skipIf(process.platform === 'win32')('hands on the signal to stop', async () => {
    await using copy = await copyStart();
    await copy.run();
    const child = copy.start('wait');
    const ended = new Promise((end) => child.on('exit', (code) => end(code)));
    child.stdout?.once('data', () => child.kill('SIGTERM'));

    expect(await ended).toBe(7);
  });

  it('installs again when the lock file changes', async () => {
    await using copy = await copyStart();
    await copy.run();
    const lock = join(copy.path, 'package-lock.json');
    await writeFile(lock, `${await readFile(lock, 'utf8')} `);

    await copy.run();

    expect(await copy.calls()).toHaveLength(2);
  });

  it('installs once where three start together', async () => {
    await using copy = await copyStart();

    const all = await Promise.all([copy.run(), copy.run(), copy.run()]);

    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await copy.calls()).toHaveLength(1);
  });

  it('goes on after one that was killed while it installed', async () => {
    await using copy = await copyStart();
    const child = copy.start();
    const ended = new Promise((end) => child.on('exit', end));
    child.stderr?.once('data', () => child.kill('SIGKILL'));
    await ended;

    const { code } = await copy.run();

    expect(code).toBe(0);
    expect((await copy.calls()).length).toBeGreaterThan(0);
  });

  it('says what to do where npm fails, exits 78, and tries again', async () => {
    await using copy = await copyStart();
    await writeFile(join(copy.path, 'offline'), '');

    const failed = await copy.run();
    await rm(join(copy.path, 'offline'));
    const mended = await copy.run();

    expect(failed.code).toBe(78);
    expect(failed.err).toContain('needs the network once');
    expect(mended.code).toBe(0);
  });
});
