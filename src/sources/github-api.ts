/**
 * GitHub's REST API, as far as reading needs it: one GET, and what its refusals mean.
 */
import { type Fault, unavailable } from './fault.ts';
import { fetchPage, type Page } from './fetch-page.ts';

/** How GitHub is reached. */
export interface GithubAccess {
  /** Base of the API without a slash at its end: `https://api.github.com`. */
  readonly apiUrl: string;
  /** Raises the rate limit and opens private repositories; null without. */
  readonly token: string | null;
}

export interface GithubQuestion {
  /** From the API's base, starting with `/`. */
  readonly path: string;
  /** Of the answer that is known already; null where none is. */
  readonly etag: string | null;
  readonly maxBytes: number;
  /** What is asked for, in words that start a sentence: `github:owner/repo@main`. */
  readonly about: string;
}

export type GithubAnswer =
  | { readonly kind: 'json'; readonly value: unknown; readonly etag: string | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fault'; readonly fault: Fault };

type Answered = Extract<Page, { kind: 'read' }>;

const NOT_MODIFIED = 304;

export async function askGithub(access: GithubAccess, question: GithubQuestion): Promise<GithubAnswer> {
  const address = new URL(access.apiUrl + question.path);
  const page = await fetchPage({ address, headers: headersFor(access, question), maxBytes: question.maxBytes });
  if (page.kind === 'failed') return fault(`${question.about}: ${address.host} ${page.reason}`);
  if (page.status === NOT_MODIFIED) return { kind: 'unchanged' };
  if (page.status !== 200) return refusal(page, access, question.about);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(page.bytes));
    return { kind: 'json', value, etag: page.headers.get('etag') };
  } catch {
    return fault(`${question.about}: ${address.host} does not answer as GitHub's API does. Check GITHUB_API_URL.`);
  }
}

function headersFor(access: GithubAccess, question: GithubQuestion): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    'user-agent': 'mentorship',
    'x-github-api-version': '2022-11-28',
    ...(access.token === null ? {} : { authorization: `Bearer ${access.token}` }),
    ...(question.etag === null ? {} : { 'if-none-match': question.etag }),
  };
}

function refusal(page: Answered, access: GithubAccess, about: string): GithubAnswer {
  const retryAt = retryTime(page);
  if (retryAt !== null) {
    const cure =
      access.token === null ? 'Set GITHUB_TOKEN for a higher limit, or wait until then.' : 'Wait until then.';
    return fault(`${about}: GitHub's rate limit is used up until ${retryAt.toISOString()}. ${cure}`, retryAt);
  }
  switch (page.status) {
    case 401:
      return fault(
        `${about}: GitHub does not accept GITHUB_TOKEN. Make a new one, or leave it out for public repositories.`,
      );
    case 403:
      return fault(
        `${about} may not be read${access.token === null ? '. Set GITHUB_TOKEN to one that may.' : ' with this GITHUB_TOKEN. Give it read access to the contents.'}`,
      );
    case 404:
      return fault(
        `${about} is not on GitHub: no such repository, branch, tag or commit. Check the spelling${access.token === null ? '; a private repository needs GITHUB_TOKEN.' : ', and that GITHUB_TOKEN may read it.'}`,
      );
    case 409:
      return fault(`${about} is an empty repository. Push the documents first.`);
    default:
      return fault(`${about}: GitHub answered ${page.status}. Try again later.`);
  }
}

/** When GitHub will answer again, where it refused because of a rate limit; null where it did not. */
function retryTime({ status, headers }: Answered): Date | null {
  if (status !== 403 && status !== 429) return null;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return new Date(Date.now() + seconds * 1000);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  return headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset) ? new Date(reset * 1000) : null;
}

function fault(message: string, retryAt: Date | null = null): GithubAnswer {
  return { kind: 'fault', fault: unavailable(message, null, retryAt) };
}
