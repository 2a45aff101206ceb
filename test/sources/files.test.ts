import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/sources/read-documents.ts';
import { makeFolder } from './temporary-folder.ts';

const paths = (read: { readonly documents: readonly { readonly path: string }[] }) =>
  read.documents.map(({ path }) => path);

describe('documents on this machine', () => {
  it('are the Markdown files of a folder at any depth, in one order, without hidden folders and packages', async () => {
    await using folder = await makeFolder({
      'ideas/b/two.md': '# Two',
      'ideas/a.md': '# One',
      'ideas/notes.txt': 'no Markdown',
      'ideas/node_modules/x/README.md': '# Not ours',
      'ideas/.git/x.md': '# Not ours',
    });

    const read = await readDocuments(['ideas'], { cwd: folder.path });

    expect(paths(read)).toEqual(['ideas/a.md', 'ideas/b/two.md']);
    expect(read.faults).toEqual([]);
  });

  it('are named the way their source is', async () => {
    await using folder = await makeFolder({ '2026/01-Mar-May/README.md': '# Ideas' });

    const [file, above, glob, absolute] = await Promise.all(
      ['./2026/01-Mar-May/README.md', '.', '2026/*/*.md', folder.path].map(async (source) =>
        paths(await readDocuments([source], { cwd: folder.path })),
      ),
    );

    expect(file).toEqual(['./2026/01-Mar-May/README.md']);
    expect(above).toEqual(['2026/01-Mar-May/README.md']);
    expect(glob).toEqual(['2026/01-Mar-May/README.md']);
    expect(absolute).toEqual([join(folder.path, '2026/01-Mar-May/README.md').replaceAll('\\', '/')]);
  });

  it('are read once, whichever sources reach them', async () => {
    await using folder = await makeFolder({ 'ideas/a.md': '# One', 'ideas/b.md': '# Two' });
    await symlink(join(folder.path, 'ideas/a.md'), join(folder.path, 'ideas/z.md'));

    const read = await readDocuments(['ideas/b.md', 'ideas', 'ideas/*.md', join(folder.path, 'ideas')], {
      cwd: folder.path,
    });

    expect(paths(read)).toEqual(['ideas/b.md', 'ideas/a.md']);
  });

  it('keep their text: byte order marks go, stray bytes lose one letter, UTF-16 is read', async () => {
    await using folder = await makeFolder({
      'bom.md': '\ufeff# Ideas',
      'latin.md': Buffer.from('# Ideas of Jos\xe9 and others, at some length', 'latin1'),
      'wide.md': Buffer.from('\ufeff# Ideas', 'utf16le'),
    });

    const read = await readDocuments(['.'], { cwd: folder.path });

    expect(read.documents.map(({ text }) => text)).toEqual([
      '# Ideas',
      '# Ideas of Jos\ufffd and others, at some length',
      '# Ideas',
    ]);
  });

  it.each([
    ['nosuch.md', 'unavailable', 'nosuch.md does not exist'],
    ['void', 'unavailable', 'void holds no Markdown file'],
    ['*.markdown', 'unavailable', '*.markdown matches no Markdown file'],
    ['notes.txt', 'refused', 'notes.txt is no Markdown file'],
    ['empty.md', 'refused', 'empty.md is empty'],
    ['picture.md', 'refused', 'picture.md is not text'],
    ['page.md', 'refused', 'page.md is a web page'],
    ['large.md', 'refused', 'large.md has 9.5 MB; up to 8 MB are read'],
  ])('%s is %s with a sentence, and the others are read', async (source, kind, message) => {
    await using folder = await makeFolder({
      'good.md': '# Ideas',
      'notes.txt': 'text',
      'void/readme.txt': 'text',
      'empty.md': ' \n',
      'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'page.md': '<!DOCTYPE html><title>x</title>',
      'large.md': Buffer.alloc(9_500_000, 'a'),
    });

    const read = await readDocuments([source, 'good.md'], { cwd: folder.path });

    expect(read.faults).toEqual([expect.objectContaining({ source, kind, message: expect.stringContaining(message) })]);
    expect(paths(read)).toEqual(['good.md']);
  });
});
