/**
 * Documents on this machine: a file, a folder, a glob.
 */
import { glob, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { decodeMarkdown, MAX_DOCUMENT_BYTES, tooLarge } from './decode.ts';
import { mapEach } from './each.ts';
import { type Fault, refused, unavailable } from './fault.ts';
import { type Found, joinFound, onlyFault } from './found.ts';
import { isMarkdownPath } from './markdown-path.ts';

const GLOB = /[*?[\]{}]/;
const OPEN_FILES = 16;

/**
 * Reads what a path names.
 *
 * @param written a file, a folder (its `*.md`, at any depth, but not in `node_modules` or folders whose name starts
 *   with a dot) or a glob; documents are named the way it is.
 * @param cwd the folder a relative path starts from.
 */
export async function readFiles(written: string, cwd: string): Promise<Found> {
  try {
    return await readPath(written, cwd);
  } catch (error) {
    return onlyFault(unavailable(`${written} ${whyUnreadable(error)}`));
  }
}

async function readPath(written: string, cwd: string): Promise<Found> {
  const kind = await kindOf(resolve(cwd, written));
  if (kind === 'file' && !isMarkdownPath(written)) {
    return onlyFault(refused(`${written} is no Markdown file. Name one that ends in .md, or a folder of them.`));
  }
  if (kind === 'file') return readFileAt(written, cwd);
  if (kind === 'folder')
    return readAll(
      await filesIn(written, cwd),
      cwd,
      `${written} holds no Markdown file. Name a folder with files that end in .md.`,
    );
  if (GLOB.test(written))
    return readAll(
      await filesMatching(written, cwd),
      cwd,
      `${written} matches no Markdown file. Try it with ls, and quote it so that the shell leaves it alone.`,
    );
  return onlyFault(unavailable(`${written} does not exist (looked in ${cwd}). Check the spelling.`));
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EINVAL') return undefined;
    throw error;
  });
  if (found === undefined) return 'missing';
  return found.isDirectory() ? 'folder' : 'file';
}

async function readAll(paths: readonly string[], cwd: string, ifNone: string): Promise<Found> {
  if (paths.length === 0) return onlyFault(unavailable(ifNone));
  return joinFound(await mapEach(paths, OPEN_FILES, (path) => readFileAt(path, cwd)));
}

async function readFileAt(written: string, cwd: string): Promise<Found> {
  const path = written.replaceAll('\\', '/');
  try {
    const real = await realpath(resolve(cwd, written));
    const { size } = await stat(real);
    if (size > MAX_DOCUMENT_BYTES) return onlyFault(refused(`${path} ${tooLarge(size)}`, path));
    const decoded = decodeMarkdown(await readFile(real));
    if (decoded.kind === 'refused') return onlyFault(refused(`${path} ${decoded.reason}`, path));
    return { documents: [{ key: real, document: { path, text: decoded.text, url: null } }], faults: [] };
  } catch (error) {
    return onlyFault(unreadable(path, error));
  }
}

function unreadable(path: string, error: unknown): Fault {
  return unavailable(`${path} ${whyUnreadable(error)}`, path);
}

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user. Change its permissions.';
  return `cannot be read (${code ?? message}).`;
}

/** The Markdown files under a folder, named the way the folder is, in one order on every machine. */
async function filesIn(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  const below = await Promise.all(
    entries
      .filter((entry) => !isHidden(entry.name))
      .map(async (entry) => {
        const path = named(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path, cwd);
        return isMarkdownPath(entry.name) && (await isFile(resolve(cwd, path))) ? [path] : [];
      }),
  );
  return below.flat().sort();
}

async function filesMatching(pattern: string, cwd: string): Promise<string[]> {
  const paths: string[] = [];
  const exclude = (path: string): boolean => isHidden(basename(path));
  for await (const path of glob(pattern, { cwd, exclude })) {
    if (isMarkdownPath(path) && (await isFile(resolve(cwd, path)))) paths.push(path);
  }
  return paths.sort();
}

/** A link may lead to a folder or nowhere; only files are read. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

function named(folder: string, name: string): string {
  return isAbsolute(folder) ? join(folder, name) : normalize(`${folder}/${name}`);
}

function isHidden(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}
