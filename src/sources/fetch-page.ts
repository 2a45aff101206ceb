/**
 * One GET that ends: within a time, a size and a number of redirects.
 */

/** How long an answer may take, from the first byte sent to the last one read. */
const TIME_LIMIT_MS = 20_000;
const MAX_REDIRECTS = 5;

export interface PageRequest {
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
}

export type Page =
  | { readonly kind: 'read'; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }
  /** `reason` continues a sentence that starts with the address. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Gets an address. Any status is an answer; only what gives none is a failure. */
export async function fetchPage(request: PageRequest): Promise<Page> {
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    return await follow(request, signal, MAX_REDIRECTS);
  } catch (error) {
    return { kind: 'failed', reason: whyFailed(error, request.address) };
  }
}

async function follow(request: PageRequest, signal: AbortSignal, redirectsLeft: number): Promise<Page> {
  const { address, headers, maxBytes } = request;
  const response = await fetch(address.href, { headers, signal, redirect: 'manual' });
  const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
  if (location === null) return readBody(response, maxBytes);
  await response.body?.cancel();
  const next = URL.parse(location, address.href);
  if (redirectsLeft === 0) return failed(`redirects more than ${MAX_REDIRECTS} times. Give the address it leads to.`);
  if (next === null || (next.protocol !== 'https:' && next.protocol !== address.protocol)) {
    return failed(`redirects to ${location}, which is not read. Give an https:// address.`);
  }
  return follow({ address: next, headers: headersFor(next, request), maxBytes }, signal, redirectsLeft - 1);
}

/** Credentials are for the host they were meant for, and for no other it may redirect to. */
function headersFor(next: URL, { address, headers }: PageRequest): Readonly<Record<string, string>> {
  if (next.origin === address.origin) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

async function readBody(response: Response, maxBytes: number): Promise<Page> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes)
      return failed(`has more than ${Math.floor(maxBytes / 1_000_000)} MB, the most that is read. Split it.`);
    chunks.push(chunk);
  }
  return { kind: 'read', status: response.status, headers: response.headers, bytes: Buffer.concat(chunks) };
}

function failed(reason: string): Page {
  return { kind: 'failed', reason };
}

function whyFailed(error: unknown, address: URL): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return `did not answer within ${TIME_LIMIT_MS / 1000} s.`;
  switch (cause?.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `cannot be reached: no address is known for ${address.hostname}. Check the spelling and the network.`;
    case 'ECONNREFUSED':
      return `cannot be reached: ${address.host} refuses connections.`;
    default:
      return `cannot be read: ${cause?.message ?? message}.`;
  }
}
