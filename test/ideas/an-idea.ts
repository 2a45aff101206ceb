import type { Idea } from '../../src/ideas/idea.ts';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** An idea of a made-up project; what a test is about is given, its id follows from project and title. */
export function anIdea(given: Partial<Idea> = {}): Idea {
  const project = given.project ?? 'Lantern';
  const title = given.title ?? 'Resume interrupted uploads';
  const program = given.program === undefined ? 'lfx' : given.program;
  const term = given.term === undefined ? '2031-2' : given.term;
  return {
    id: `${program}-${term}/${slug(project)}/${slug(title)}`,
    program,
    term,
    status: 'proposed',
    project,
    subproject: null,
    title,
    programName: null,
    description:
      'Uploads start again from nothing when a connection drops. Teach the client to go on where it stopped.',
    outcome: '- A resumable upload\n- Documentation',
    skills: ['Go', 'HTTP'],
    mentors: [{ name: 'Ida Brun', github: 'idabrun' }],
    upstream: ['https://github.com/lantern-example/lantern/issues/12'],
    lfxUrl: null,
    size: null,
    source: { document: '2031/02/project_ideas.md', line: 10, url: null },
    ...given,
  };
}
