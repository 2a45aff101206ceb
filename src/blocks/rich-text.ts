/**
 * The rich_text that may leave: text and links, in sections, lists, quotes and preformatted blocks.
 *
 * Slack knows more elements, among them people, groups, channels and broadcasts, which ping. These types have no
 * place for one, so no text can become one.
 */
import { printable, webAddress } from './escape.ts';
import { LIMITS } from './limits.ts';

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
}

export interface TextSpan {
  readonly type: 'text';
  readonly text: string;
  readonly style?: Style;
}

export interface LinkSpan {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
  readonly style?: Style;
}

/** An instant, shown in each reader's own time zone where that is possible. */
export interface InstantSpan {
  readonly type: 'instant';
  readonly at: Date;
}

/** A run of text on a line. */
export type Span = TextSpan | LinkSpan | InstantSpan;

export interface RichSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly Span[];
}

export interface RichList {
  readonly type: 'rich_text_list';
  readonly style: 'bullet' | 'ordered';
  readonly indent: number;
  /** How many items of an ordered list stand before the first of these. */
  readonly offset?: number;
  readonly elements: readonly RichSection[];
}

export interface RichQuote {
  readonly type: 'rich_text_quote';
  readonly elements: readonly Span[];
}

export interface RichPreformatted {
  readonly type: 'rich_text_preformatted';
  readonly elements: readonly Span[];
}

/** A paragraph, a list, a quote or a block of code. */
export type RichElement = RichSection | RichList | RichQuote | RichPreformatted;

/** Foreign or own text as spans; none where nothing printable is left. */
export function text(words: string, style?: Style): readonly Span[] {
  return pieces(printable(words)).map((piece) => ({ type: 'text', text: piece, ...withStyle(style) }));
}

export function bold(words: string): readonly Span[] {
  return text(words, { bold: true });
}

export function code(words: string): readonly Span[] {
  return text(words, { code: true });
}

/** A link with its words; the words alone where the address may not be linked. */
export function link(words: string, address: string | null, style?: Style): readonly Span[] {
  const url = address === null ? null : webAddress(address);
  const [label] = pieces(printable(words));
  if (url === null || label === undefined) return text(words, style);
  return [{ type: 'link', url, text: label, ...withStyle(style) }];
}

/** Addresses weigh against a message's limit as well, so where there are many, only short ones are linked. */
const SHORT_ADDRESS = 240;

/** Like `link`, for a list or a fact; a very long address is not linked. */
export function shortLink(words: string, address: string | null, longest: number = SHORT_ADDRESS): readonly Span[] {
  return link(words, (address?.length ?? 0) > longest ? null : address);
}

export function section(...spans: readonly (readonly Span[])[]): RichSection {
  return { type: 'rich_text_section', elements: spans.flat() };
}

export function bulletList(items: readonly (readonly Span[])[]): RichList {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    indent: 0,
    elements: items.filter((item) => item.length > 0).map((item) => section(item)),
  };
}

/** @param offset how many stand before the first of these, elsewhere. */
export function numberedList(items: readonly (readonly Span[])[], offset = 0): RichList {
  return { ...bulletList(items), style: 'ordered', ...(offset === 0 ? {} : { offset }) };
}

/** Spans put after one another with something between them. */
export function joined(parts: readonly (readonly Span[])[], between: string): readonly Span[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...text(between), ...part]));
}

function withStyle(style: Style | undefined): { readonly style?: Style } {
  return style === undefined || Object.keys(style).length === 0 ? {} : { style };
}

/** Text in pieces that one element may hold. */
function pieces(words: string): readonly string[] {
  if (words.length <= LIMITS.textObject) return words === '' ? [] : [words];
  const points = Array.from(words);
  const found: string[] = [];
  for (let at = 0; at < points.length; at += LIMITS.textObject) {
    found.push(points.slice(at, at + LIMITS.textObject).join(''));
  }
  return found;
}
