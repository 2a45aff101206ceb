/**
 * Runs the project's TypeScript on the Node.js it is written for, whatever the machine's own is.
 *
 * This folder is plain JavaScript for any Node.js from 20 up, without dependencies, because it runs
 * before anything is installed: it installs what package-lock.json asks for if that is missing or
 * stale, and hands over to the `node` package in node_modules. A later call finds the stamp of the
 * last install and does nothing but start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.installed-for');
const EXIT_CONFIGURATION = 78;
const MINIMUM = { major: 24, minor: 12 };

/** @returns {string} what an up-to-date install would be stamped with. */
function wantedStamp() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(ROOT, file)));
  return `${process.platform} ${process.arch} ${hash.digest('hex')}\n`;
}

/** @returns {boolean} whether the Node.js that runs this file can run the project itself. */
function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor);
}

/**
 * Ends the program with a sentence for the person who started it.
 *
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(EXIT_CONFIGURATION);
}

/** Installs the dependencies if they are missing or older than package-lock.json. */
function install() {
  const wanted = wantedStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stderr.write('Installing dependencies (once)…\n');
  const viaNpm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  // Not `npm ci`: it insists on an entry for every platform's optional binaries, where `npm install` takes
  // the locked versions and adds what this platform alone needs. `--no-save` leaves the lock file as it is.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = viaNpm
    ? spawnSync(process.execPath, [viaNpm, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    refuse(
      `Cannot install the dependencies${npm.error ? `: ${npm.error.message}` : ''}. Check the network and run "npm install" to see why.`,
    );
  }
  writeFileSync(STAMP, wanted);
}

/** @returns {string} the path of a Node.js that can run the project. */
function pinnedNode() {
  // A production image installs no devDependencies and brings the right Node.js itself.
  if (process.env.NODE_ENV === 'production' && isNewEnough()) return process.execPath;
  install();
  const pinned = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (isNewEnough()) return process.execPath;
  return refuse(
    `Node.js ${MINIMUM.major}.${MINIMUM.minor} or newer is needed; this is ${process.versions.node}, and the "node" package is not installed. Run "npm install".`,
  );
}

/**
 * Runs a file of this project on the pinned Node.js and ends as it ends.
 *
 * @param {readonly string[]} args flags for Node.js, then the file (relative to the project's folder) and its arguments.
 */
export function runPinned(args) {
  const file = args.findIndex((arg) => !arg.startsWith('--'));
  const placed = args.map((arg, index) => (index === file ? join(ROOT, arg) : arg));
  const child = spawn(pinnedNode(), placed, {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node'), ...process.env },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // A terminal sends Ctrl+C to the whole group; passing it on again would interrupt twice.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on('error', (error) => refuse(`Cannot start Node.js: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
