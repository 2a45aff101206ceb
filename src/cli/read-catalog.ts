/**
 * The catalog a command works on: its sources read, its documents parsed.
 */
import { buildCatalog } from '../ideas/catalog.ts';
import type { Catalog, IdeaDocument } from '../ideas/idea.ts';
import { parseIdeas } from '../ideas/parse.ts';
import type { SourceFault } from '../sources/fault.ts';
import { readDocuments } from '../sources/read-documents.ts';
import { sampleSource } from '../sources/sample.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export interface ReadCatalog {
  readonly catalog: Catalog;
  /** How a command ends that finds nothing else: a source that could not be read is a problem. */
  readonly exitCode: ExitCode;
}

export interface NamedDocuments {
  readonly documents: readonly IdeaDocument[];
  /** As of a catalog. */
  readonly exitCode: ExitCode;
}

/**
 * Reads the documents, and tells standard error what could not be read.
 *
 * @param named the sources that were named on the command line; where none is, IDEAS_SOURCES or else the sample.
 * @returns null where nothing could be read at all.
 */
export async function readNamedDocuments(named: readonly string[], terminal: Terminal): Promise<NamedDocuments | null> {
  const { documents, faults } = await readDocuments(sourcesOf(named, terminal), {
    cwd: terminal.cwd,
    github: githubOf(terminal.env),
  });
  for (const { message } of faults) terminal.warn(`${message}\n`);
  if (documents.length === 0 && faults.some(isUnavailable)) return null;
  return {
    documents,
    exitCode: faults.length > 0 && (documents.length === 0 || faults.some(isUnavailable)) ? EXIT.problems : EXIT.done,
  };
}

/** Reads the documents as `readNamedDocuments` does, and parses them. */
export async function readCatalog(named: readonly string[], terminal: Terminal): Promise<ReadCatalog | null> {
  const read = await readNamedDocuments(named, terminal);
  if (read === null) return null;
  return { catalog: buildCatalog(read.documents.map((document) => parseIdeas(document))), exitCode: read.exitCode };
}

function isUnavailable({ kind }: SourceFault): boolean {
  return kind === 'unavailable';
}

function sourcesOf(named: readonly string[], { env, cwd }: Terminal): readonly string[] {
  if (named.length > 0) return named;
  const set = env.IDEAS_SOURCES?.trim();
  return set ? set.split(/\s+/) : [sampleSource(cwd)];
}

function githubOf(env: Terminal['env']) {
  const { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: token } = env;
  return { ...(apiUrl ? { apiUrl } : {}), ...(token ? { token } : {}) };
}
