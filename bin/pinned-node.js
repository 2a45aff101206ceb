/**
 * Runs the project's TypeScript on the Node.js it is written for, whatever the machine's own is.
 *
 * This folder is plain JavaScript for any Node.js from 20 up, without dependencies, because it runs
 * before anything is installed: `install.js` sees to node_modules, and the `node` package in it takes over.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const EXIT_CONFIGURATION = 78;
const MINIMUM = { major: 24, minor: 12 };

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

/** @returns {string} the path of a Node.js that can run the project. */
function pinnedNode() {
  // A production image installs no devDependencies and brings the right Node.js itself.
  const isProduction = process.env.NODE_ENV === 'production' && existsSync(join(ROOT, 'node_modules'));
  if (isProduction && isNewEnough()) return process.execPath;
  const fault = installOnce(ROOT);
  if (fault !== null) return refuse(fault);
  const pinned = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (isNewEnough()) return process.execPath;
  return refuse(
    `Node.js ${MINIMUM.major}.${MINIMUM.minor} or newer is needed; this is ${process.versions.node}, and the package "node" brought none. Delete node_modules and try again, or install Node.js ${MINIMUM.major} from nodejs.org.`,
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
