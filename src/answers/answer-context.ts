/** What an answer is made from. */
import type { Catalog } from '../ideas/idea.ts';
import type { SearchIndex } from '../search/build-index.ts';
import type { ChangeLog } from './change-log.ts';

export interface AnswerContext {
  readonly catalog: Catalog;
  /** Of the catalog's ideas. */
  readonly index: SearchIndex;
  readonly now: Date;
  /** What changed lately; absent where no change log is kept. */
  readonly changeLog?: ChangeLog;
  /** When the documents were read. */
  readonly readAt: Date;
}
