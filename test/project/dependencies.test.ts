import { glob, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Packages whose code a file loads; `import type` loads none. */
const LOADED = /(?:^(?:import|export)\s(?!type\s)(?:[^'"]*?from\s+)?|\bimport\()['"](?<from>[^.'"][^'"]*)['"]/gm;

/** The package of a specifier: `@slack/bolt` of `@slack/bolt/dist/App.js`. */
function packageOf(from: string): string {
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

it('what src/ loads is installed in production too, where devDependencies are not', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object };
  const missing = new Set<string>();

  for await (const file of glob('src/**/*.ts')) {
    for (const { groups } of (await readFile(file, 'utf8')).matchAll(LOADED)) {
      const name = packageOf(groups?.from ?? '');
      if (!name.startsWith('node:') && !(name in dependencies)) missing.add(`${name} of ${file}`);
    }
  }

  expect([...missing]).toEqual([]);
});
