/**
 * Sources → documents → catalog and index.
 *
 * A source that cannot be read keeps what it last gave: a broken read is not news, and half an archive is no
 * catalog. What went wrong is handed back for the operator's log.
 */
import { createHash } from 'node:crypto';
import { buildCatalog } from '../ideas/catalog.ts';
import type { Catalog, IdeaDocument } from '../ideas/idea.ts';
import { parseIdeas } from '../ideas/parse.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import type { SourceFault } from '../sources/fault.ts';
import { createSourceMemory } from '../sources/memory.ts';
import { type ReadOptions, readDocuments } from '../sources/read-documents.ts';

/** The ideas of all sources at one moment, ready to be searched. */
export interface Revision {
  /** Equal for the same documents. */
  readonly fingerprint: string;
  readonly catalog: Catalog;
  readonly index: SearchIndex;
  /** When the documents were read. */
  readonly readAt: Date;
}

export interface LoadResult {
  /** Null where no source could be read, now or before. */
  readonly revision: Revision | null;
  readonly faults: readonly SourceFault[];
}

/** Reads everything anew at each call; what a source gave is kept between calls. */
export type LoadCatalog = (readAt: Date) => Promise<LoadResult>;

/** Prepares the loading of some sources. */
export function createCatalogLoader(sources: readonly string[], options: ReadOptions): LoadCatalog {
  const reading: ReadOptions = { memory: createSourceMemory(), ...options };
  const lastGood = new Map<string, readonly IdeaDocument[]>();
  let current: Revision | null = null;

  return async (readAt) => {
    const readings = await Promise.all(sources.map((source) => readDocuments([source], reading)));
    for (const [index, { documents, faults }] of readings.entries()) {
      const isWhole = !faults.some(({ kind }) => kind === 'unavailable');
      const source = sources[index] ?? '';
      if (isWhole || (!lastGood.has(source) && documents.length > 0)) lastGood.set(source, documents);
    }
    const faults = readings.flatMap((reading) => reading.faults);
    if (lastGood.size === 0) return { revision: null, faults };

    const documents = eachPathOnce(sources.flatMap((source) => lastGood.get(source) ?? []));
    const fingerprint = fingerprintOf(documents);
    current =
      current?.fingerprint === fingerprint ? { ...current, readAt } : buildRevision(documents, fingerprint, readAt);
    return { revision: current, faults };
  };
}

function buildRevision(documents: readonly IdeaDocument[], fingerprint: string, readAt: Date): Revision {
  const catalog = buildCatalog(documents.map(parseIdeas));
  return { fingerprint, catalog, index: buildIndex(catalog.ideas), readAt };
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
