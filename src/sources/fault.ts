/**
 * What may go wrong with a source, as a value: expected trouble is reported, never thrown.
 */

/** Why a source, or one document of it, gave nothing. */
export interface SourceFault {
  /** The source as written in the settings or on the command line. */
  readonly source: string;
  /** The one document it is about; null where it is the whole source. */
  readonly document: string | null;
  /**
   * `unavailable`: could not be read, so what it holds now is unknown and what was read before still counts.
   * `refused`: was read, and is nothing that ideas can stand in.
   */
  readonly kind: 'unavailable' | 'refused';
  /** A sentence for the operator that names the place, what was found and what to do. */
  readonly message: string;
  /** When it is worth another try, where that is known. */
  readonly retryAt: Date | null;
}

/** A fault without its source, which the reader of one source need not know. */
export type Fault = Omit<SourceFault, 'source'>;

export function unavailable(message: string, document: string | null = null, retryAt: Date | null = null): Fault {
  return { document, kind: 'unavailable', message, retryAt };
}

export function refused(message: string, document: string | null = null): Fault {
  return { document, kind: 'refused', message, retryAt: null };
}
