import { type ParsedSchedule, parseSchedule } from './parse-schedule.ts';
import { TOPICS, type Topic } from './plan-digest.ts';
import type { Schedule } from './schedule.ts';

/** What somebody wants done about subscriptions. */
export type SubscriptionRequest =
  | { readonly kind: 'list' }
  /** `id`: null for the only one there is, `all` for every one. */
  | { readonly kind: 'unsubscribe'; readonly id: string | null }
  /**
   * Take one up again that was paused or stopped. `id`: null for the only one that is paused; `fromNow`: without what
   * changed meanwhile.
   */
  | { readonly kind: 'resume'; readonly id: string | null; readonly fromNow: boolean }
  | {
      readonly kind: 'subscribe';
      readonly filter: string;
      readonly topics: readonly Topic[];
      readonly schedule: Schedule;
    }
  | { readonly kind: 'refused'; readonly message: string };

const VERB =
  /^(?:\/mentorship\s+)?(subscribe|unsubscribe|subscriptions?|resume)(?=\s|$)\s*(?:(?:me|us|here|this channel)\s+)?(?:(?:to|for|from)\s+)?(.*)$/is;
const USAGE =
  'Write what, which kinds and when, each of which may be left out: /mentorship subscribe skill:go new,open weekly mon 09:00 Europe/Helsinki. Kinds are new, open, changed and removed.';

const RESUMED = /^(\S+)?(?:\s+(from now))?$/i;

const TOPIC_WORDS: Readonly<Record<string, Topic>> = {
  new: 'new',
  open: 'open',
  changed: 'changed',
  changes: 'changed',
  removed: 'removed',
  withdrawn: 'removed',
  gone: 'removed',
};

/** The kinds of `new,open`; null for another word. */
function topicsOf(word: string): readonly Topic[] | null {
  const topics = word
    .toLowerCase()
    .split(',')
    .filter(Boolean)
    .map((part) => (Object.hasOwn(TOPIC_WORDS, part) ? TOPIC_WORDS[part] : undefined));
  return topics.length > 0 && topics.every((topic) => topic !== undefined) ? topics : null;
}

/** The words of a filter, quoted ones kept together. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"]*"[^"]*"?[^\s"]*)|\S+/g) ?? [];
}

function parseSubscribe(text: string, standard: Schedule, now: Date): SubscriptionRequest {
  const parsed: ParsedSchedule = parseSchedule(text, standard, now);
  if (parsed.kind === 'refused') return parsed;
  const words = wordsOf(parsed.rest);
  const asked = new Set(words.flatMap((word) => topicsOf(word) ?? []));
  return {
    kind: 'subscribe',
    filter: words.filter((word) => topicsOf(word) === null).join(' '),
    topics: TOPICS.filter((topic) => asked.size === 0 || asked.has(topic)),
    schedule: parsed.schedule,
  };
}

/** Null for other words: a person may look for one who writes resumes. */
function parseResume(rest: string): SubscriptionRequest | null {
  const [whole, id, fromNow] = RESUMED.exec(rest) ?? [];
  return whole === undefined ? null : { kind: 'resume', id: id ?? null, fromNow: fromNow !== undefined };
}

/**
 * What was typed, where it is about subscriptions: `subscribe [filter] [new,open,changed,removed] [schedule]`,
 * `unsubscribe [ID]`, `resume [ID [from now]]`, `subscriptions`. Null for anything else.
 *
 * @param standard the schedule where none is said.
 */
export function parseSubscriptionRequest(text: string, standard: Schedule, now: Date): SubscriptionRequest | null {
  const plain = text.replace(/[“”„‟«»]/g, '"').trim();
  const [, verb, rest = ''] = VERB.exec(plain) ?? [];
  switch (verb?.toLowerCase()) {
    case 'subscribe':
      return /^(?:help|\?|usage)$/i.test(rest.trim())
        ? { kind: 'refused', message: USAGE }
        : parseSubscribe(rest.trim(), standard, now);
    case 'unsubscribe':
      return { kind: 'unsubscribe', id: rest.trim() || null };
    case 'resume':
      return parseResume(rest.trim());
    case 'subscription':
    case 'subscriptions':
      return rest.trim() === '' ? { kind: 'list' } : null;
    default:
      return null;
  }
}
