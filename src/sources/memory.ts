import type { Decoded } from './decode.ts';
import type { FoundDocument } from './found.ts';

/** What a web address gave, with what asks the server whether it changed. */
export interface RememberedPage {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly found: FoundDocument;
}

/** One file in a GitHub repository. */
export interface TreeFile {
  readonly path: string;
  /** Names the content: the same text has the same sha everywhere. */
  readonly sha: string;
  /** In bytes; null where GitHub does not say. */
  readonly size: number | null;
}

export interface RememberedTree {
  readonly etag: string | null;
  readonly files: readonly TreeFile[];
}

/** What earlier reads gave, so that the next one fetches only what changed. Kept by whoever reads again and again. */
export interface SourceMemory {
  /** By address. */
  readonly pages: Map<string, RememberedPage>;
  /** By address of the listing. */
  readonly trees: Map<string, RememberedTree>;
  /** By sha. */
  readonly blobs: Map<string, Decoded>;
}

export function createSourceMemory(): SourceMemory {
  return { pages: new Map(), trees: new Map(), blobs: new Map() };
}
