/**
 * Where documents come from: what one entry of IDEAS_SOURCES or one `--source` says.
 */
import { fileURLToPath } from 'node:url';

/** A place documents are read from. */
export type Source =
  /** A file, a folder or a glob on this machine, as written. */
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'address'; readonly address: URL } | GithubSource;

/** Files of a GitHub repository. */
export interface GithubSource {
  readonly kind: 'github';
  readonly owner: string;
  readonly repo: string;
  /** A branch, tag or commit; `HEAD`, the default branch, where none is named. */
  readonly ref: string;
  /** Which of the repository's files, as a glob over their paths. */
  readonly glob: string;
}

export type ParsedSource =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'refused'; readonly message: string };

const FORMS =
  'Write a file, a folder, a glob such as docs/**/*.md, an https:// address, or github:owner/repo[@ref]:glob';
const SCHEME = /^(?<scheme>[a-z][a-z0-9+.-]+):/i;
const GITHUB = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+?)(?:@(?<ref>[^:\s]+))?(?::(?<glob>.*))?$/;
/** A page of github.com that shows a repository, a folder or a file, as people copy it from the browser. */
const GITHUB_PAGE =
  /^\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+?)(?:\.git)?(?:\/(?<view>tree|blob)\/(?<ref>[^/]+)(?<path>\/.*)?)?\/?$/;
const ALL_MARKDOWN = '**/*.md';
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads what an entry says, without looking whether it exists.
 *
 * @param text one entry, such as `docs/ideas`, `https://example.org/ideas.md` or `github:owner/repo@main:ideas/*.md`.
 */
export function parseSource(text: string): ParsedSource {
  const scheme = SCHEME.exec(text)?.groups?.scheme?.toLowerCase();
  switch (scheme) {
    case undefined:
      return text.trim() === '' ? refuse(`A source is empty. ${FORMS}.`) : found({ kind: 'path', path: text });
    case 'github':
      return parseGithub(text);
    case 'https':
    case 'http':
    case 'file':
      return parseAddress(text);
    default:
      return refuse(`${text} starts with "${scheme}:", which is no source this program knows. ${FORMS}.`);
  }
}

function parseGithub(text: string): ParsedSource {
  const { owner, repo, ref, glob } = GITHUB.exec(text.slice('github:'.length))?.groups ?? {};
  if (owner === undefined || repo === undefined) {
    return refuse(
      `${text} does not name a repository. Write github:owner/repo, github:owner/repo:docs/**/*.md or github:owner/repo@ref:ideas.md.`,
    );
  }
  return found({ kind: 'github', owner, repo, ref: ref ?? 'HEAD', glob: markdownGlob(glob ?? '') });
}

/** A glob over files, from one that may name a folder or nothing. */
function markdownGlob(written: string): string {
  const glob = written.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  if (glob === '' || glob === '.') return ALL_MARKDOWN;
  return /[^/]*[.*{[?][^/]*$/.test(glob) ? glob : `${glob}/${ALL_MARKDOWN}`;
}

function parseAddress(text: string): ParsedSource {
  const address = URL.parse(text);
  if (address === null) return refuse(`${text} is not an address. ${FORMS}.`);
  if (address.protocol === 'file:') return found({ kind: 'path', path: fileURLToPath(address) });
  if (address.protocol === 'http:' && !LOOPBACK.includes(address.hostname)) {
    return refuse(`${text} is not encrypted. Write https:// instead of http://.`);
  }
  return found((address.hostname === 'github.com' && githubPage(address)) || { kind: 'address', address });
}

function githubPage(address: URL): GithubSource | undefined {
  const { owner, repo, view, ref, path } = GITHUB_PAGE.exec(decodeURI(address.pathname))?.groups ?? {};
  if (owner === undefined || repo === undefined) return undefined;
  const under = (path ?? '').replace(/^\/|\/$/g, '');
  return { kind: 'github', owner, repo, ref: ref ?? 'HEAD', glob: view === 'blob' ? under : folderGlob(under) };
}

function folderGlob(folder: string): string {
  return folder === '' ? ALL_MARKDOWN : `${folder}/${ALL_MARKDOWN}`;
}

function found(source: Source): ParsedSource {
  return { kind: 'source', source };
}

function refuse(message: string): ParsedSource {
  return { kind: 'refused', message };
}
