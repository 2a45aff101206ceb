/**
 * Installs what package-lock.json asks for, if that is missing or stale.
 *
 * A stamp in node_modules names what it was installed for, so that a later call reads two files and goes on. It is
 * taken away before an install and written after it: one that was interrupted is done again. Of several
 * processes that start together one installs and the others wait.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Not `npm ci`: it insists on an entry for every platform's optional binaries, where `npm install` takes
// the locked versions and adds what this platform alone needs. `--no-save` leaves the lock file as it is.
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
const LOOK_AGAIN_MS = 200;
/** A lock older than this was left by a machine that is no more, or by a process whose number is somebody else's now. */
const LOCK_LASTS_MS = 15 * 60 * 1000;

/**
 * @param {string} root the project's folder.
 * @returns {string | null} what went wrong, as a sentence for the person who started the program; null where all is well.
 */
export function installOnce(root) {
  const stamp = join(root, 'node_modules', '.installed-for');
  const wanted = wantedStamp(root);
  const isInstalled = () => readOrEmpty(stamp) === wanted;
  if (isInstalled()) return null;

  const lock = join(root, '.cache', 'install.lock');
  takeLock(lock);
  try {
    if (isInstalled()) return null;
    process.stderr.write('Installing dependencies (once)…\n');
    rmSync(stamp, { force: true });
    const fault = runNpm(root);
    if (fault === null) writeFileSync(stamp, wanted);
    return fault;
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * @param {string} root
 * @returns {string} what an up-to-date install is stamped with.
 */
function wantedStamp(root) {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return `${process.platform} ${process.arch} ${hash.digest('hex')}\n`;
}

/**
 * @param {string} root
 * @returns {string | null} why npm could not install; null where it did.
 */
function runNpm(root) {
  const script = npmScript();
  const npm = script
    ? spawnSync(process.execPath, [script, ...INSTALL], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', INSTALL, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status === 0) return null;
  if (npm.error && 'code' in npm.error && npm.error.code === 'ENOENT') {
    return 'Cannot install the dependencies: npm is not found. Install Node.js with npm from nodejs.org.';
  }
  if (npm.signal) return 'The installation was interrupted. Start again to finish it.';
  return 'Cannot install the dependencies; npm says why above. The first start needs the network once: check it, and a proxy if you are behind one, then start again.';
}

/** @returns {string | undefined} the npm that started us, as a script; Windows cannot spawn `npm` without a shell. */
function npmScript() {
  const started = process.env.npm_execpath ?? '';
  const name = basename(started);
  if (name === 'npm-cli.js') return started;
  return name === 'npx-cli.js' ? join(dirname(started), 'npm-cli.js') : undefined;
}

/**
 * Waits until no other process holds the lock, and holds it.
 *
 * @param {string} lock
 */
function takeLock(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waits = 0; !create(lock); waits += 1) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else if (waits === 0) process.stderr.write('Waiting for another process that installs the dependencies…\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  }
}

/**
 * @param {string} lock
 * @returns {boolean} whether the lock is ours now.
 */
function create(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} lock
 * @returns {boolean} whether whoever took the lock is gone.
 */
function isAbandoned(lock) {
  const holder = Number(readOrEmpty(lock));
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > LOCK_LASTS_MS) return true;
  // Between a lock's creation and its first byte it names nobody.
  return holder > 0 && !isRunning(holder);
}

/**
 * @param {number} pid
 * @returns {boolean} whether there is such a process, ours or anybody's.
 */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @param {string} path
 * @returns {string} what the file holds; nothing where there is none.
 */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
