/** How an attempt to post a message ended. */
export type PostEnd =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Certainly not posted, and no repetition would help; the sentence says why, for people. */
  | { readonly kind: 'refused'; readonly because: string }
  /** Certainly not posted; may be tried again after so many milliseconds. */
  | { readonly kind: 'later'; readonly waitMs: number }
  /** Nobody knows: no answer in time, a dropped connection, an error on Slack's side. */
  | { readonly kind: 'uncertain' };

/** What became of a post that ended uncertainly, as the channel's history tells; `unknown` where it may not be read. */
export type Trace = { readonly kind: 'found'; readonly ts: string } | { readonly kind: 'absent' | 'unknown' };

export interface Posting {
  readonly channel: string;
  /** The message in whose thread it goes; null for the channel. */
  readonly threadTs: string | null;
  /** Names this message for ever: travels in its metadata. */
  readonly key: string;
}

/** Where digests go. */
export interface Poster {
  /** Never throws for what Slack answers or fails to answer. @param message text and blocks, as JSON. */
  readonly post: (posting: Posting, message: string) => Promise<PostEnd>;
  readonly find: (posting: Posting, attemptedAt: Date) => Promise<Trace>;
  /** To one person; what becomes of it is nobody's concern. @param message as for `post`. */
  readonly tell: (userId: string, message: string) => Promise<void>;
}
