import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../../examples/project_ideas.md', import.meta.url));

/**
 * The document that comes with the program, for whoever has named no source.
 *
 * @param cwd the folder it is named from.
 */
export function sampleSource(cwd: string): string {
  return relative(cwd, SAMPLE);
}
