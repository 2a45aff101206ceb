import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** Which rooms of src/ a room may import besides itself. Arrows point inward. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ideas: [],
  search: ['ideas'],
  answers: ['ideas', 'search'],
  digests: ['ideas', 'search'],
  blocks: ['ideas', 'answers', 'digests'],
  sources: ['ideas'],
  store: ['ideas', 'digests'],
  slack: ['ideas', 'answers', 'digests', 'blocks'],
  jobs: ['ideas', 'search', 'answers', 'digests', 'blocks', 'sources', 'store'],
  local: ['blocks'],
  cli: ['ideas', 'search', 'answers', 'digests', 'blocks', 'sources', 'store', 'jobs', 'main.ts'],
};

/** Rooms without files, network, clock or luck. */
const PURE = ['ideas', 'search', 'answers', 'digests', 'blocks'];

const IMPORT = /^(?:import|export)\s(?<type>type\s)?(?:[^'"]*?from\s+)?['"](?<from>[^'"]+)['"]/gm;
const EFFECT = /^(node:|@slack\/|node-cron)/;
const CLOCK_OR_LUCK = /\bnew Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/;

/** The room a relative import of a file leads to; undefined for a package. */
function roomOf(file: string, from: string): string | undefined {
  return from.startsWith('.') ? new URL(from, `file:///${file}`).pathname.split('/')[2] : undefined;
}

/** What a file of a room does that the room may not do, one sentence each. */
function straysOf(room: string, file: string, text: string): string[] {
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  const pure = PURE.includes(room);
  const strays = [...text.matchAll(IMPORT)].flatMap(({ groups }) => {
    const from = groups?.from ?? '';
    const target = roomOf(file, from);
    const leaves = target !== undefined && !allowed.includes(target);
    const typesOnly = groups?.type !== undefined && from === '@slack/types';
    return leaves || (pure && EFFECT.test(from) && !typesOnly) ? [`${file} imports ${from}`] : [];
  });
  if (pure && CLOCK_OR_LUCK.test(text)) strays.push(`${file} asks for the time or for luck`);
  return strays;
}

async function sourcesOf(room: string): Promise<{ file: string; text: string }[]> {
  const files: { file: string; text: string }[] = [];
  for await (const path of glob(`src/${room}/**/*.ts`)) {
    const file = path.replaceAll('\\', '/');
    files.push({ file, text: await readFile(file, 'utf8') });
  }
  return files;
}

describe('the rooms', () => {
  it.each(Object.keys(MAY_IMPORT))('%s keeps to its imports', async (room) => {
    const sources = await sourcesOf(room);

    expect(sources.flatMap(({ file, text }) => straysOf(room, file, text))).toEqual([]);
  });

  it('are all known to this test', async () => {
    const rooms = new Set<string>();
    for await (const path of glob('src/*/**/*.ts')) rooms.add(path.replaceAll('\\', '/').split('/')[1] ?? '');

    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each([
    { name: 'a room that is further out', text: "import { post } from '../slack/post.ts';" },
    { name: 'a file system', text: "import { readFileSync } from 'node:fs';" },
    { name: 'Bolt', text: "import { App } from '@slack/bolt';" },
    { name: 'the time', text: 'const now = new Date();' },
  ])('would be told of $name in a pure room', ({ text }) => {
    expect(straysOf('ideas', 'src/ideas/planted.ts', text)).toHaveLength(1);
  });
});
