/**
 * What happened to one idea between two revisions. The shape is a contract with other tools: one record an idea.
 */
import type { Idea, Status } from './idea.ts';

/** The fields whose difference is worth telling, in the order they are told. */
export const FIELDS = [
  'title',
  'project',
  'description',
  'outcome',
  'skills',
  'mentors',
  'upstream',
  'size',
  'lfxUrl',
] as const;

export type Field = (typeof FIELDS)[number];

export interface Added {
  readonly kind: 'added';
  readonly to: Status;
  readonly after: Idea;
}

export interface Changed {
  readonly kind: 'changed';
  readonly from: Status;
  readonly to: Status;
  /** What differs in meaning, in the order of FIELDS; empty where only the status moved. */
  readonly fields: readonly Field[];
  readonly before: Idea;
  readonly after: Idea;
}

export interface Removed {
  readonly kind: 'removed';
  readonly from: Status;
  readonly before: Idea;
}

export type Change = Added | Changed | Removed;
