import type { Idea } from '../../src/ideas/idea.ts';

/** An idea with what a test cares about. */
export function ideaOf(id: string, fields: Partial<Idea> = {}): Idea {
  return {
    id,
    program: 'lfx',
    term: '2026-2',
    status: 'proposed',
    project: 'Meridian',
    subproject: null,
    title: id,
    programName: null,
    description: null,
    outcome: null,
    skills: [],
    mentors: [],
    upstream: [],
    lfxUrl: null,
    size: null,
    source: { document: 'ideas.md', line: 1, url: null },
    ...fields,
  };
}
