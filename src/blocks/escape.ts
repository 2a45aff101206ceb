/**
 * Foreign text made safe, measured and cut.
 *
 * Foreign is whatever an idea's author or a person in Slack wrote. It leaves in three ways only: as a `text` or
 * `link` element of rich_text and as plain_text, where nothing is live; or escaped, in a mrkdwn object that says
 * `verbatim: true` and in the fallback text of a message.
 */
import { LIMITS } from './limits.ts';

/** What no message needs: control characters but tab and newline, and the marks that override the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/** Most texts: nothing to take out, to escape or to count in more than one way. */
const PLAIN = /^[ !-%'-;=?-~]*$/;

const ENCODER = new TextEncoder();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text without control characters, overriding direction marks and halves of characters; lines are kept. */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/** Printable text on one line, without white space around it. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Slack's three entities, in the one order that works. */
export function escapeText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Escaped text in which no `@` starts a name either: a word joiner, which has no width, stands behind it.
 * Slack links a plain `@here` where a call asks for it, and in mrkdwn that is not `verbatim`.
 */
export function inertText(text: string): string {
  const escaped = escapeText(text);
  return !escaped.includes('@') ? escaped : escaped.replace(/@(?=[\p{L}\p{N}_*~`])/gu, '@\u2060');
}

/**
 * Text in which nothing is live even where it is passed on to Slack as it stands: a word joiner parts the sign of a
 * mention from its name, in `<!channel>`, `<@U1>` and `@here`. It reads as before.
 */
export function withoutMentions(text: string): string {
  return /[<@]/.test(text) ? text.replace(/<(?=[!@#])|(?<![\w.])@(?=(?:here|channel|everyone)\b)/gi, '$&\u2060') : text;
}

/** Code points of a text. */
export function lengthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Code points of a text once Slack has escaped it: what counts against a message's limit. */
export function escapedLength(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += ENTITIES[character]?.length ?? 1;
  return count;
}

/** UTF-8 bytes of a text. */
export function byteLength(text: string): number {
  return PLAIN.test(text) ? text.length : ENCODER.encode(text).length;
}

/** Where a cut may show a little less to end between words. */
const WORD_SLACK = 24;

/**
 * A text of at most `limit` code points, counted once escaped; where something was left out it ends in "…".
 * A cut falls between code points, and between words where a space is near.
 */
export function cutText(text: string, limit: number): string {
  if (escapedLength(text) <= limit) return text;

  const kept: string[] = [];
  let length = 1;
  for (const character of text) {
    length += ENTITIES[character]?.length ?? 1;
    if (length > limit) break;
    kept.push(character);
  }
  const space = kept.lastIndexOf(' ');
  const end = space > 0 && kept.length - space <= WORD_SLACK ? space : kept.length;
  return `${kept.slice(0, end).join('').trimEnd()}…`;
}

/** A web address that may stand in a link or a button, spelled so that it cannot end one early; null for any other. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') return null;
  const address = url.href.replace(/[|<>"\s]/g, (character) => encodeURIComponent(character));
  return lengthOf(address) > LIMITS.url ? null : address;
}
