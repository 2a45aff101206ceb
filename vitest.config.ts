import { defineConfig } from 'vitest/config';

/** The folders of test/ by what they need: nothing, a database, a wire on loopback, or a process of their own. */
const PROJECTS = {
  unit: ['ideas', 'search', 'answers', 'blocks', 'digests', 'project'],
  store: ['store'],
  wire: ['slack', 'sources', 'jobs', 'local'],
  start: ['start'],
};

export default defineConfig({
  test: {
    projects: Object.entries(PROJECTS).map(([name, folders]) => ({
      test: {
        name,
        include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
        // Ends what hangs; how fast something is, bench/ says. A busy machine is ten times slower than a free one.
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
