/**
 * What an idea is.
 *
 * An idea is one mentorship project that an open-source project proposes: what to do, with which skills,
 * under which mentors, and later where to apply. Everything else in the program reads ideas, compares
 * them or says them; nothing outside this room knows how they are written down in Markdown.
 */

/** The mentorship programs whose documents are understood. */
export type Program = 'lfx' | 'gsoc';

/** Where an idea stands: in a list of ideas, in a term's accepted list, or with its LFX page (one can apply). */
export type Status = 'proposed' | 'accepted' | 'open';

/** A mentor as written: a name, a GitHub handle without its `@`, or both. Never an e-mail address. */
export interface Mentor {
  readonly name: string | null;
  readonly github: string | null;
}

/** Where an idea stands in its document. */
export interface Source {
  /** The document's path, as its source names it. */
  readonly document: string;
  /** The line of the idea's heading, from 1. */
  readonly line: number;
  /** A web address of the document, where its source has one. */
  readonly url: string | null;
}

/** One idea. The shape is a contract with other tools: a missing value is null, a missing list is empty. */
export interface Idea {
  /** Program and term, project and title as slugs: `lfx-2024-3/thanos/add-support-for-hedged-requests`. */
  readonly id: string;
  readonly program: Program | null;
  /** `2024-3` for the third LFX term of 2024, `2025` for a GSoC year; null where nothing tells. */
  readonly term: string | null;
  readonly status: Status;
  readonly project: string;
  /** A part of the project that stands between it and the idea, such as a working group. */
  readonly subproject: string | null;
  readonly title: string;
  /** LFX's long name of the program, where one stands. */
  readonly programName: string | null;
  /** Markdown. */
  readonly description: string | null;
  /** Markdown. */
  readonly outcome: string | null;
  /** As written, split. */
  readonly skills: readonly string[];
  readonly mentors: readonly Mentor[];
  /** Addresses of the upstream issue field, in the order written. */
  readonly upstream: readonly string[];
  /** The page where candidates apply. */
  readonly lfxUrl: string | null;
  /** As written: "350 hours", "medium (~175 hour projects)". */
  readonly size: string | null;
  /** How hard it is, as written: "Medium"; only where the document tells it. */
  readonly difficulty?: string;
  readonly source: Source;
}

/** One Markdown text with its path. */
export interface IdeaDocument {
  /** As the source names it, with `/` between folders; program and term are read from it. */
  readonly path: string;
  readonly text: string;
  /** A web address at which a person can read the document. */
  readonly url: string | null;
}

/** Something the author of a document should fix, with what to write instead. */
export interface Problem {
  readonly document: string;
  /** From 1. */
  readonly line: number;
  /** A stable name of the kind of problem, such as `missing-mentors`. */
  readonly rule: string;
  /** One sentence or two: what was found, what to write. */
  readonly message: string;
}

/** One row of a term's timeline or of a year's key dates. */
export interface TimelineRow {
  /** What happens, in the document's words: "Mentee Applications Open". */
  readonly activity: string;
  /** First instant or day, ISO 8601: `2026-05-05` for a day, `2026-05-19T18:00:00Z` where a time stands; null if it cannot be dated. */
  readonly from: string | null;
  /** Last instant or day, like `from`; equal to it where the row names one date. */
  readonly to: string | null;
  /** The time zone in the document's words ("PDT", "UTC"); null where none stands. */
  readonly zone: string | null;
  /** The document's own words of the date. */
  readonly text: string;
}

/** The timeline of one term as one document tells it. */
export interface Timeline {
  readonly program: Program | null;
  readonly term: string | null;
  readonly rows: readonly TimelineRow[];
  /** How long a mentorship is, in the document's words: "three months (12 weeks - full-time schedule)". */
  readonly duration?: string;
  readonly source: Source;
}

/** All that was read in one document. */
export interface ParsedDocument {
  readonly ideas: readonly Idea[];
  readonly problems: readonly Problem[];
  readonly timeline: Timeline | null;
}

/** The ideas of one revision of all sources. */
export interface Catalog {
  /** In the order of the documents, each id once. */
  readonly ideas: readonly Idea[];
  readonly problems: readonly Problem[];
  readonly timelines: readonly Timeline[];
}

/** The catalog of no document at all. */
export const EMPTY_CATALOG: Catalog = { ideas: [], problems: [], timelines: [] };
