/**
 * Sources → documents → catalog.
 *
 * A source that cannot be read keeps what it last gave: a broken read is not news, and half an archive is no
 * catalog. What went wrong is handed back for the operator's log.
 */
import { createHash } from 'node:crypto';
import { buildCatalog } from '../ideas/catalog.ts';
import type { Catalog, IdeaDocument, ParsedDocument } from '../ideas/idea.ts';
import { PARSER_VERSION, parseIdeas } from '../ideas/parse.ts';
import type { SourceFault } from '../sources/fault.ts';
import { createSourceMemory } from '../sources/memory.ts';
import { type ReadOptions, readDocuments } from '../sources/read-documents.ts';
import type { DocumentStore } from '../store/store.ts';
import type { Origin } from './known-sources.ts';

/** The ideas of all sources at one moment. */
export interface Reading {
  /** Equal for the same documents. */
  readonly fingerprint: string;
  readonly catalog: Catalog;
  /** When this reading was made. */
  readonly at: Date;
  /** As of when it is: earlier, where a source could not be read and what it gave before stands in. */
  readonly readAt: Date;
  /** What each configured source gave, now or when it could be read. */
  readonly origins: readonly Origin[];
}

export interface ReadingResult {
  /** Null where no source could be read, now or before. */
  readonly reading: Reading | null;
  readonly faults: readonly SourceFault[];
}

/** Reads everything anew at each call; what a source gave is kept between calls. */
export type ReadSources = (at: Date) => Promise<ReadingResult>;

/** What a reading holds, to be answered from. */
export type Revision = Omit<Reading, 'at' | 'origins'>;

export interface LoadResult {
  /** Null where no source could be read, now or before. */
  readonly revision: Revision | null;
  readonly faults: readonly SourceFault[];
}

export type LoadCatalog = (at: Date) => Promise<LoadResult>;

/** Prepares the loading of some sources, with no store behind it. */
export function createCatalogLoader(sources: readonly string[], options: ReadOptions): LoadCatalog {
  const read = createSourceReader(sources, options);

  return async (at) => {
    const { reading, faults } = await read(at);
    if (reading === null) return { revision: null, faults };
    const { fingerprint, catalog, readAt } = reading;
    return { revision: { fingerprint, catalog, readAt }, faults };
  };
}

/**
 * Prepares the reading of some sources.
 *
 * @param kept what was read in documents before, so that a restart with unchanged documents parses nothing.
 */
export function createSourceReader(
  sources: readonly string[],
  options: ReadOptions,
  kept: DocumentStore | null = null,
): ReadSources {
  const reading: ReadOptions = { memory: createSourceMemory(), ...options };
  const lastGood = new Map<string, Given>();
  let current: Reading | null = null;

  return async (at) => {
    const readings = await Promise.all(sources.map((source) => readDocuments([source], reading)));
    for (const [index, { documents, faults }] of readings.entries()) {
      const isWhole = !faults.some(({ kind }) => kind === 'unavailable');
      const source = sources[index] ?? '';
      if (isWhole || (!lastGood.has(source) && documents.length > 0)) {
        lastGood.set(source, { documents, isWhole, at });
      }
    }
    const faults = readings.flatMap((reading) => reading.faults);
    if (lastGood.size === 0) return { reading: null, faults };

    const documents = eachPathOnce(sources.flatMap((source) => lastGood.get(source)?.documents ?? []));
    const fingerprint = fingerprintOf(documents);
    const origins = sources.map((source) => originOf(source, lastGood.get(source)));
    const readAt = earliest([...lastGood.values()].map((given) => given.at));
    const catalog =
      current?.fingerprint === fingerprint ? current.catalog : buildCatalog(await parseUnknown(documents, kept));
    current = { fingerprint, catalog, origins, at, readAt };
    return { reading: current, faults };
  };
}

/** What a source gave when it could be read, and whether that was all of it. */
interface Given {
  readonly documents: readonly IdeaDocument[];
  readonly isWhole: boolean;
  readonly at: Date;
}

function originOf(source: string, given: Given | undefined): Origin {
  return { source, paths: given?.documents.map(({ path }) => path) ?? [], isWhole: given?.isWhole ?? false };
}

export function earliest(instants: readonly Date[]): Date {
  return new Date(Math.min(...instants.map((instant) => instant.getTime())));
}

/** What stands in each document; only those are parsed that this parser has not read before. */
async function parseUnknown(
  documents: readonly IdeaDocument[],
  kept: DocumentStore | null,
): Promise<readonly ParsedDocument[]> {
  if (kept === null) return documents.map(parseIdeas);
  const hashes = documents.map(hashOf);
  const known = await kept.read(PARSER_VERSION, hashes);
  const parsed = documents.map((document, n) => known.get(hashes[n] ?? '') ?? parseIdeas(document));
  const all = new Map(hashes.map((hash, n) => [hash, parsed[n] as ParsedDocument]));
  if (hashes.some((hash) => !known.has(hash))) await kept.keep(PARSER_VERSION, all);
  return parsed;
}

/** Equal for documents in which the same is read: the path tells program and term, the address is cited. */
function hashOf({ path, url, text }: IdeaDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([path, url, text]))
    .digest('hex');
}

/** Two sources may reach the same document. */
function eachPathOnce(documents: readonly IdeaDocument[]): readonly IdeaDocument[] {
  return [...new Map(documents.map((document) => [document.path, document])).values()];
}

function fingerprintOf(documents: readonly IdeaDocument[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of documents) hash.update(`${path.length}:${text.length}:${path}${text}`);
  return hash.digest('hex');
}
