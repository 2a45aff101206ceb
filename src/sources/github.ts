/**
 * Documents in a GitHub repository, over its REST API: one listing a read, then the contents that are new.
 *
 * Shapes and limits: docs.github.com/rest/git/trees, /rest/git/blobs and
 * /rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
import { posix } from 'node:path';
import { z } from 'zod';
import { type Decoded, decodeMarkdown, MAX_DOCUMENT_BYTES, tooLarge } from './decode.ts';
import { mapEach } from './each.ts';
import { type Fault, refused, unavailable } from './fault.ts';
import { type Found, joinFound, onlyFault } from './found.ts';
import { askGithub, type GithubAccess } from './github-api.ts';
import { isMarkdownPath } from './markdown-path.ts';
import type { SourceMemory, TreeFile } from './memory.ts';
import type { GithubSource } from './source.ts';

const SYMBOLIC_LINK = '120000';
const REQUESTS_AT_ONCE = 6;
/** The largest document in base64, with room for the JSON around it. */
const MAX_BLOB_BYTES = MAX_DOCUMENT_BYTES * 1.5;
/** GitHub lists up to 100,000 files in 7 MB. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;

const Tree = z.object({
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().optional() }),
  ),
  truncated: z.boolean(),
});

const Blob = z.object({ content: z.string(), encoding: z.literal('base64') });

/** What the sources of one read share. */
export interface GithubReading {
  readonly access: GithubAccess;
  readonly memory: SourceMemory;
  /** By owner, repository and ref: several sources over one repository list it once. */
  readonly listings: Map<string, Promise<Listing>>;
  /** Names of the contents that were met. */
  readonly met: Set<string>;
}

type Listing =
  | { readonly kind: 'files'; readonly files: readonly TreeFile[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

type Content = Decoded | { readonly kind: 'fault'; readonly fault: Fault };

/** Reads the files of a repository that a source names. */
export async function readGithub(source: GithubSource, reading: GithubReading): Promise<Found> {
  const repository = `${source.owner}/${source.repo}@${source.ref}`;
  const listed = reading.listings.get(repository) ?? listFiles(source, reading);
  reading.listings.set(repository, listed);
  const listing = await listed;
  if (listing.kind === 'fault') return onlyFault(listing.fault);

  const wanted = listing.files.filter(({ path }) => posix.matchesGlob(path, source.glob) && isMarkdownPath(path));
  if (wanted.length > 0)
    return joinFound(await mapEach(wanted, REQUESTS_AT_ONCE, (file) => readFile(source, file, reading)));
  return onlyFault(
    unavailable(`${nameOf(source)} holds no Markdown file that matches ${source.glob}. Check the path.`),
  );
}

async function listFiles(source: GithubSource, { access, memory }: GithubReading): Promise<Listing> {
  const path = `/repos/${source.owner}/${source.repo}/git/trees/${encodeURIComponent(source.ref)}?recursive=1`;
  const known = memory.trees.get(access.apiUrl + path);
  const about = nameOf(source);
  const answer = await askGithub(access, { path, etag: known?.etag ?? null, maxBytes: MAX_TREE_BYTES, about });
  if (answer.kind === 'fault') return answer;
  if (answer.kind === 'unchanged') return { kind: 'files', files: known?.files ?? [] };

  const tree = Tree.safeParse(answer.value).data;
  if (tree === undefined) return cannotList(`${about}: GitHub's answer is no list of files. Check GITHUB_API_URL.`);
  if (tree.truncated) {
    return cannotList(`${about} has more files than GitHub lists at once. Give its documents' https:// addresses.`);
  }
  const files = tree.tree
    .filter((entry) => entry.type === 'blob' && entry.mode !== SYMBOLIC_LINK)
    .map(({ path, sha, size }) => ({ path, sha, size: size ?? null }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  memory.trees.set(access.apiUrl + path, { etag: answer.etag, files });
  return { kind: 'files', files };
}

async function readFile(source: GithubSource, file: TreeFile, reading: GithubReading): Promise<Found> {
  const name = `${nameOf(source)}:${file.path}`;
  const { access, memory, met } = reading;
  const content = memory.blobs.get(file.sha) ?? (await readContent(source, file, access));
  if (content.kind === 'fault') return onlyFault({ ...content.fault, document: name });
  memory.blobs.set(file.sha, content);
  met.add(file.sha);
  if (content.kind === 'refused') return onlyFault(refused(`${name} ${content.reason}`, name));
  const key = `${access.apiUrl}/${source.owner}/${source.repo}`.toLowerCase();
  const document = { path: file.path, text: content.text, url: pageOf(source, file, access) };
  return { documents: [{ key: `${key}/${file.path}@${file.sha}`, document }], faults: [] };
}

async function readContent(source: GithubSource, file: TreeFile, access: GithubAccess): Promise<Content> {
  if (file.size !== null && file.size > MAX_DOCUMENT_BYTES) return { kind: 'refused', reason: tooLarge(file.size) };
  const path = `/repos/${source.owner}/${source.repo}/git/blobs/${file.sha}`;
  const about = `${nameOf(source)}:${file.path}`;
  const answer = await askGithub(access, { path, etag: null, maxBytes: MAX_BLOB_BYTES, about });
  if (answer.kind === 'fault') return answer;
  const blob = Blob.safeParse(answer.kind === 'json' ? answer.value : undefined).data;
  if (blob === undefined) {
    return { kind: 'fault', fault: unavailable(`${about}: GitHub's answer holds no content. Check GITHUB_API_URL.`) };
  }
  return decodeMarkdown(Buffer.from(blob.content, 'base64'));
}

function nameOf({ owner, repo, ref }: GithubSource): string {
  return `github:${owner}/${repo}${ref === 'HEAD' ? '' : `@${ref}`}`;
}

/** Where a person reads the file: github.com, or the enterprise server whose API is at `/api/v3`. */
function pageOf({ owner, repo, ref }: GithubSource, { path }: TreeFile, { apiUrl }: GithubAccess): string {
  const { origin } = new URL(apiUrl);
  const site = origin === 'https://api.github.com' ? 'https://github.com' : origin;
  return `${site}/${owner}/${repo}/blob/${ref}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function cannotList(message: string): Listing {
  return { kind: 'fault', fault: unavailable(message) };
}
