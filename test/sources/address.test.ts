import { describe, expect, it } from 'vitest';
import { createSourceMemory } from '../../src/sources/memory.ts';
import { readDocuments } from '../../src/sources/read-documents.ts';
import { startServer } from './local-server.ts';

describe('a document at a web address', () => {
  it('is named by its address, which is also where a person reads it', async () => {
    await using server = await startServer((_, response) =>
      response.setHeader('content-type', 'text/plain; charset=utf-8').end('# Ideas'),
    );

    const read = await readDocuments([`${server.url}/2026/ideas.md`]);

    const address = `${server.url}/2026/ideas.md`;
    expect(read).toEqual({ documents: [{ path: address, text: '# Ideas', url: address }], faults: [] });
  });

  it('is not sent again while it stands unchanged', async () => {
    let text = '# First';
    let sent = 0;
    await using server = await startServer((request, response) => {
      const etag = `"${text}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      sent += 1;
      response.writeHead(200, { etag, 'content-type': 'text/markdown' }).end(text);
    });
    const memory = createSourceMemory();
    const read = async () => (await readDocuments([server.url], { memory })).documents.map((document) => document.text);

    expect(await read()).toEqual(['# First']);
    expect(await read()).toEqual(['# First']);
    expect(sent).toBe(1);
    text = '# Second';
    expect(await read()).toEqual(['# Second']);
  });

  it('is found behind a redirect', async () => {
    await using server = await startServer((request, response) => {
      if (request.url === '/old.md') return void response.writeHead(302, { location: '/new.md' }).end();
      response.setHeader('content-type', 'text/markdown').end('# Moved');
    });

    const read = await readDocuments([`${server.url}/old.md`]);

    expect(read.documents[0]?.text).toBe('# Moved');
  });

  it.each([
    ['/missing.md', 'unavailable', 'answered 404. Nothing is there: check the address.'],
    ['/private.md', 'unavailable', 'answered 403. It is not public'],
    ['/broken.md', 'unavailable', 'answered 503. Its server has trouble'],
    ['/circle.md', 'unavailable', 'redirects more than 5 times'],
    ['/elsewhere.md', 'unavailable', 'redirects to ftp://example.org/, which is not read'],
    ['/endless.md', 'unavailable', 'has more than 8 MB'],
    ['/cut.md', 'unavailable', 'cannot be read: '],
    ['/picture.png', 'refused', 'is image/png, not Markdown'],
    ['/page.md', 'refused', 'is a web page, not Markdown'],
    ['/empty.md', 'refused', 'is empty'],
  ])('%s is %s with a sentence', async (path, kind, message) => {
    await using server = await startServer((request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'a');
      const pour = (): void => void (response.destroyed || response.write(chunk, pour));
      const answers: Record<string, () => unknown> = {
        '/missing.md': () => response.writeHead(404).end(),
        '/private.md': () => response.writeHead(403).end(),
        '/broken.md': () => response.writeHead(503).end(),
        '/circle.md': () => response.writeHead(301, { location: '/circle.md' }).end(),
        '/elsewhere.md': () => response.writeHead(301, { location: 'ftp://example.org/' }).end(),
        '/endless.md': pour,
        '/cut.md': () => response.writeHead(200, { 'content-length': '100' }).write('# Half', () => response.destroy()),
        '/picture.png': () => response.setHeader('content-type', 'image/png').end('x'),
        '/page.md': () => response.setHeader('content-type', 'text/html').end('<!doctype html>\n<p>Hello'),
        '/empty.md': () => response.end(),
      };
      answers[request.url ?? '']?.();
    });

    const read = await readDocuments([server.url + path]);

    expect(read.documents).toEqual([]);
    expect(read.faults).toEqual([
      expect.objectContaining({ source: server.url + path, kind, message: expect.stringContaining(message) }),
    ]);
  });

  it('says so where nobody listens', async () => {
    const { url } = await (async () => {
      await using server = await startServer(() => undefined);
      return server;
    })();

    const read = await readDocuments([url]);

    expect(read.faults[0]?.message).toContain('refuses connections');
  });
});
