/**
 * An error as it may stand in a log: what kind, which of Slack's codes, where in the code; no one's words.
 */

/** What a log line tells about an error. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  /** Slack's or Node's code, such as `not_in_channel` or `ECONNREFUSED`; null where there is none. */
  readonly code: string | null;
  readonly stack: readonly string[];
}

const MOST_FRAMES = 12;

/** A sentence without what it quotes: parsers and validators quote the text they were given. */
export function withoutQuotes(sentence: string): string {
  return sentence.replace(/"[^"]*"?|(?<!\w)'[^']*'?|`[^`]*`?/g, '"…"').slice(0, 500);
}

/** Describes whatever was thrown; the error that Bolt wrapped counts, not the wrapping. */
export function describeError(thrown: unknown): ErrorDescription {
  const error = originalOf(thrown);
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error', code: null, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: withoutQuotes(error.message),
    code: slackCode(error) ?? nodeCode(error) ?? nodeCode(error.cause),
    stack: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
  };
}

/** Slack's reason for refusing a call, such as `not_in_channel`; null for any other error. */
export function slackCode(thrown: unknown): string | null {
  const error = originalOf(thrown);
  const body = isRecord(error) && isRecord(error.data) ? error.data : null;
  return typeof body?.error === 'string' && /^[a-z0-9_]{1,80}$/.test(body.error) ? body.error : null;
}

function nodeCode(error: unknown): string | null {
  return isRecord(error) && typeof error.code === 'string' ? error.code : null;
}

/** Bolt hands unknown errors on as `UnknownError` with the first one in `original`. */
function originalOf(thrown: unknown): unknown {
  return isRecord(thrown) && thrown.original instanceof Error ? thrown.original : thrown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
