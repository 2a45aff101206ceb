import type { IdeaDocument } from '../ideas/idea.ts';
import type { Fault } from './fault.ts';

/** A document, and what tells that it is the same one when another source reaches it too. */
export interface FoundDocument {
  /** Equal for the same file, address or blob. */
  readonly key: string;
  readonly document: IdeaDocument;
}

/** What one source gave. */
export interface Found {
  readonly documents: readonly FoundDocument[];
  readonly faults: readonly Fault[];
}

/** The documents and faults of several places in one, in order. */
export function joinFound(parts: readonly Found[]): Found {
  return {
    documents: parts.flatMap((part) => part.documents),
    faults: parts.flatMap((part) => part.faults),
  };
}

/** A source that gave nothing but a fault. */
export function onlyFault(fault: Fault): Found {
  return { documents: [], faults: [fault] };
}
