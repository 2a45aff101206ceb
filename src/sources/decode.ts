/**
 * Bytes → Markdown text, or why they are none.
 */
import { MAX_DOCUMENT_LENGTH } from '../ideas/parse.ts';

/** The largest document that is read: what is larger cannot be parsed either, and fetching it would be in vain. */
export const MAX_DOCUMENT_BYTES = MAX_DOCUMENT_LENGTH;

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `reason` continues a sentence that starts with the document's name: "is empty. …". */
  | { readonly kind: 'refused'; readonly reason: string };

/** More unreadable characters than this part of a text make it a binary; fewer are some author's stray bytes. */
const MAX_UNREADABLE_PART = 0.1;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary from a text
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;
const WEB_PAGE = /^\s*(?:<!doctype html|<html)/i;

/**
 * Decodes UTF-8, or UTF-16 that says so in a byte order mark. Stray bytes become U+FFFD: one wrong letter in a name
 * is no reason to lose a document.
 */
export function decodeMarkdown(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return { kind: 'refused', reason: tooLarge(bytes.byteLength) };
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.trim() === '') return { kind: 'refused', reason: 'is empty. Add ideas to it, or leave it out.' };
  if (text.includes('\0') || (text.match(UNREADABLE)?.length ?? 0) > text.length * MAX_UNREADABLE_PART) {
    return { kind: 'refused', reason: 'is not text. Save it as Markdown in UTF-8.' };
  }
  if (WEB_PAGE.test(text)) {
    return {
      kind: 'refused',
      reason:
        'is a web page, not Markdown. Give the address of the Markdown file itself (on GitHub: the "Raw" button).',
    };
  }
  return { kind: 'text', text };
}

/** Continues a sentence about a document of so many bytes. */
export function tooLarge(byteLength: number): string {
  return `has ${megabytes(byteLength)} MB; up to ${megabytes(MAX_DOCUMENT_BYTES)} MB are read. Split it.`;
}

/** Without decimals where there are none. */
function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
