import type { ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { describe, expect, it } from 'vitest';
import { createSourceMemory } from '../../src/sources/memory.ts';
import { readDocuments } from '../../src/sources/read-documents.ts';
import { startServer } from './local-server.ts';

const TREE = '/repos/kiln/ideas/git/trees/HEAD?recursive=1';

/** GitHub's side of the wire for one repository, with the tag of its listing. */
async function startGithub(files: Record<string, string>) {
  const shaOf = (text: string) => Buffer.from(text).toString('hex');
  return startServer((request, response) => {
    const json = (value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    const sha = /\/git\/blobs\/(.*)$/.exec(request.url ?? '')?.[1];
    if (sha !== undefined)
      return void json({ content: Buffer.from(sha, 'hex').toString('base64'), encoding: 'base64' });
    const etag = JSON.stringify(shaOf(JSON.stringify(files)));
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.setHeader('etag', etag);
    const tree = Object.entries(files).map(([path, text]) => ({
      path,
      mode: '100644',
      type: 'blob',
      sha: shaOf(text),
    }));
    json({ tree, truncated: false });
  });
}

const refusing = (answer: (response: ServerResponse) => void) => startServer((_, response) => answer(response));

describe('documents on GitHub', () => {
  it('are the Markdown files that match, with the page where a person reads them', async () => {
    await using github = await startGithub({
      '2026/term 1/ideas.md': '# One',
      '2026/data.json': '{}',
      'README.md': '# Not asked for',
    });

    const read = await readDocuments(['github:kiln/ideas@main:2026/**'], { github: { apiUrl: github.url } });

    const url = `${github.url}/kiln/ideas/blob/main/2026/term%201/ideas.md`;
    expect(read).toEqual({ documents: [{ path: '2026/term 1/ideas.md', text: '# One', url }], faults: [] });
  });

  it('cost one listing a read, and one request for each content that is new', async () => {
    const files: Record<string, string> = { 'a.md': '# A', 'b.md': '# B' };
    await using github = await startGithub(files);
    const options = { github: { apiUrl: github.url }, memory: createSourceMemory() };
    const read = () => readDocuments(['github:kiln/ideas:a.md', 'github:kiln/ideas:*.md'], options);

    const first = await read();
    expect(first.documents.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    expect(github.requests.filter((request) => request === `GET ${TREE}`)).toHaveLength(1);
    github.requests.length = 0;
    files['b.md'] = '# B, better';
    const second = await read();

    expect(second.documents.map(({ text }) => text)).toEqual(['# A', '# B, better']);
    expect(github.requests).toEqual([`GET ${TREE}`, expect.stringContaining('/git/blobs/')]);
    github.requests.length = 0;
    expect(await read()).toEqual(second);
    expect(github.requests).toEqual([`GET ${TREE}`]);
  });

  it('are forgotten by the memory when they are gone', async () => {
    const files: Record<string, string> = { 'a.md': '# A', 'b.md': '# B' };
    await using github = await startGithub(files);
    const memory = createSourceMemory();
    await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url }, memory });
    delete files['b.md'];

    await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url }, memory });

    expect(memory.blobs.size).toBe(1);
  });

  it('are asked for with the token, which is told to nobody else', async () => {
    const tokens: (string | undefined)[] = [];
    await using other = await startServer((request, response) => {
      tokens.push(request.headers.authorization);
      response.end('{"tree":[],"truncated":false}');
    });
    await using github = await startServer((request, response) => {
      tokens.push(request.headers.authorization);
      response.writeHead(301, { location: `${other.url}/elsewhere` }).end();
    });

    await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url, token: 'secret' } });

    expect(tokens).toEqual(['Bearer secret', undefined]);
  });

  it('say until when GitHub\u2019s rate limit lasts', async () => {
    const reset = Date.UTC(2026, 10, 23, 21, 0) / 1000;
    await using github = await refusing((response) =>
      response.writeHead(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }).end('{}'),
    );

    const read = await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url } });

    expect(read.faults).toEqual([
      {
        source: 'github:kiln/ideas',
        document: null,
        kind: 'unavailable',
        message:
          "github:kiln/ideas: GitHub's rate limit is used up until 2026-11-23T21:00:00.000Z. Set GITHUB_TOKEN for a higher limit, or wait until then.",
        retryAt: new Date('2026-11-23T21:00:00Z'),
      },
    ]);
  });

  it.each([
    [401, 'does not accept GITHUB_TOKEN'],
    [403, 'may not be read. Set GITHUB_TOKEN'],
    [404, 'no such repository, branch, tag or commit'],
    [409, 'is an empty repository'],
    [500, 'GitHub answered 500'],
    [200, 'does not answer as GitHub'],
  ])('are unavailable with a sentence where GitHub answers %i', async (status, message) => {
    await using github = await refusing((response) => response.writeHead(status).end('<p>'));

    const read = await readDocuments(['github:kiln/ideas@v9'], { github: { apiUrl: github.url } });

    expect(read.faults).toEqual([
      expect.objectContaining({ kind: 'unavailable', message: expect.stringContaining(message) }),
    ]);
  });

  it('say so where GitHub does not list them all', async () => {
    await using github = await refusing((response) => response.end('{"tree":[],"truncated":true}'));

    const read = await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url } });

    expect(read.faults[0]?.message).toContain('more files than GitHub lists at once');
  });

  it('say so where nothing matches', async () => {
    await using github = await startGithub({ 'a.md': '# A' });

    const read = await readDocuments(['github:kiln/ideas:b/*.md'], { github: { apiUrl: github.url } });

    expect(read.faults[0]?.message).toContain('github:kiln/ideas holds no Markdown file that matches b/*.md');
  });

  it('are read from a stand-in that somebody else wrote', async () => {
    const github = await createEmulator({
      service: 'github',
      port: 0,
      seed: { github: { users: [{ login: 'kiln' }], repos: [{ owner: 'kiln', name: 'ideas', auto_init: true }] } },
    });
    try {
      const read = await readDocuments(['github:kiln/ideas'], { github: { apiUrl: github.url } });

      expect(read.faults).toEqual([]);
      expect(read.documents).toEqual([
        {
          path: 'README.md',
          text: expect.stringContaining('ideas'),
          url: `${github.url}/kiln/ideas/blob/HEAD/README.md`,
        },
      ]);
    } finally {
      await github.close();
    }
  });
});
