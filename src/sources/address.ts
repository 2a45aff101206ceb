/**
 * A document at a web address.
 */
import { decodeMarkdown, MAX_DOCUMENT_BYTES } from './decode.ts';
import { refused, unavailable } from './fault.ts';
import { fetchPage } from './fetch-page.ts';
import { type Found, type FoundDocument, onlyFault } from './found.ts';
import type { RememberedPage, SourceMemory } from './memory.ts';

const TEXT = /^(?:text\/|application\/octet-stream|application\/markdown)/i;
const NOT_MODIFIED = 304;

/** Reads one address; where the server says that it did not change, what was read before. */
export async function readAddress(address: URL, memory: SourceMemory): Promise<Found> {
  const url = address.href;
  const known = memory.pages.get(url);
  const page = await fetchPage({ address, headers: conditionsOf(known), maxBytes: MAX_DOCUMENT_BYTES });
  if (page.kind === 'failed') return onlyFault(unavailable(`${url} ${page.reason}`));
  if (page.status === NOT_MODIFIED && known !== undefined) return { documents: [known.found], faults: [] };
  if (page.status !== 200) return onlyFault(unavailable(`${url} answered ${page.status}. ${cureOf(page.status)}`));

  const type = page.headers.get('content-type');
  if (type !== null && !TEXT.test(type)) {
    return onlyFault(refused(`${url} is ${type}, not Markdown. Give the address of a Markdown file.`));
  }
  const decoded = decodeMarkdown(page.bytes);
  if (decoded.kind === 'refused') return onlyFault(refused(`${url} ${decoded.reason}`));
  const found: FoundDocument = { key: url, document: { path: url, text: decoded.text, url } };
  memory.pages.set(url, { etag: page.headers.get('etag'), modified: page.headers.get('last-modified'), found });
  return { documents: [found], faults: [] };
}

function conditionsOf(known: RememberedPage | undefined): Record<string, string> {
  return {
    accept: 'text/markdown, text/plain;q=0.9, text/*;q=0.5',
    'user-agent': 'mentorship',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
  };
}

function cureOf(status: number): string {
  if (status === 404 || status === 410) return 'Nothing is there: check the address.';
  if (status === 401 || status === 403) return 'It is not public: give an address anybody may read.';
  if (status === 429) return 'It was asked too often: read it less often.';
  return status >= 500 ? 'Its server has trouble: try again later.' : 'Check the address.';
}
