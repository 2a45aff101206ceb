/**
 * Sources → documents.
 *
 * Whatever may be expected to go wrong with a source is a fault with a sentence, never an exception: the other
 * sources are read all the same, and whoever asked decides whether what came is enough.
 */
import type { IdeaDocument } from '../ideas/idea.ts';
import { readAddress } from './address.ts';
import { mapEach } from './each.ts';
import { type SourceFault, unavailable } from './fault.ts';
import { readFiles } from './files.ts';
import { type Found, type FoundDocument, onlyFault } from './found.ts';
import type { GithubReading } from './github.ts';
import type { GithubAccess } from './github-api.ts';
import { createSourceMemory, type SourceMemory } from './memory.ts';
import { parseSource } from './source.ts';

export interface ReadOptions {
  /** The folder relative paths start from; default: the process's own. */
  readonly cwd?: string;
  /** Default: github.com, without a token. */
  readonly github?: Partial<GithubAccess>;
  /** What earlier reads gave; hand in the same one each time to fetch only what changed. */
  readonly memory?: SourceMemory;
}

export interface ReadDocuments {
  /** In the order of the sources, and by path within one; each document once, whichever sources reach it. */
  readonly documents: readonly IdeaDocument[];
  readonly faults: readonly SourceFault[];
}

const GITHUB_API = 'https://api.github.com';
const SOURCES_AT_ONCE = 8;

/**
 * Reads all documents of some sources.
 *
 * @param sources files, folders, globs, `https://` addresses and `github:owner/repo[@ref]:glob`.
 */
export async function readDocuments(sources: readonly string[], options: ReadOptions = {}): Promise<ReadDocuments> {
  const memory = options.memory ?? createSourceMemory();
  const reading: GithubReading = { access: accessTo(options.github), memory, listings: new Map(), met: new Set() };
  const cwd = options.cwd ?? process.cwd();
  const different = [...new Set(sources)];
  const found = await mapEach(different, SOURCES_AT_ONCE, (source) => readSource(source, cwd, reading));

  const faults = found.flatMap((part, index) =>
    part.faults.map((fault): SourceFault => ({ source: different[index] ?? '', ...fault })),
  );
  if (!faults.some((fault) => fault.kind === 'unavailable')) forgetOthers(memory.blobs, reading.met);
  return { documents: eachOnce(found.flatMap((part) => part.documents)), faults };
}

async function readSource(text: string, cwd: string, reading: GithubReading): Promise<Found> {
  const parsed = parseSource(text);
  if (parsed.kind === 'refused') return onlyFault(unavailable(parsed.message));
  const { source } = parsed;
  switch (source.kind) {
    case 'path':
      return readFiles(source.path, cwd);
    case 'address':
      return readAddress(source.address, reading.memory);
    case 'github': {
      // What checks GitHub's answers takes longer to load than a folder takes to read.
      const { readGithub } = await import('./github.ts');
      return readGithub(source, reading);
    }
  }
}

function eachOnce(found: readonly FoundDocument[]): readonly IdeaDocument[] {
  const seen = new Set<string>();
  return found.filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ document }) => document);
}

/** A complete read has met all contents there are; what it did not meet is gone from the repositories. */
function forgetOthers(blobs: Map<string, unknown>, met: ReadonlySet<string>): void {
  for (const sha of blobs.keys()) if (!met.has(sha)) blobs.delete(sha);
}

function accessTo(github: Partial<GithubAccess> = {}): GithubAccess {
  return { apiUrl: (github.apiUrl ?? GITHUB_API).replace(/\/+$/, ''), token: github.token ?? null };
}
