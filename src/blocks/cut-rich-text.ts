/** Rich text measured, and cut to what may still be said. */
import { cutText, escapedLength } from './escape.ts';
import type { RichElement, RichSection, Span } from './rich-text.ts';

export interface CutRichText {
  readonly elements: readonly RichElement[];
  /** Whether something was left out. */
  readonly cut: boolean;
}

/** Code points of rich text once escaped; a list item weighs one more for its bullet. */
export function richLength(elements: readonly RichElement[]): number {
  return elements.reduce((sum, element) => sum + elementLength(element), 0);
}

function elementLength(element: RichElement): number {
  if (element.type !== 'rich_text_list') return spansLength(element.elements) + 1;
  return element.elements.reduce((sum, item) => sum + spansLength(item.elements) + 1, 0);
}

/** Addresses are counted as well: whether Slack does is not known. */
function spansLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

/** What an instant looks like in mrkdwn, where it is longest. */
export const INSTANT_LENGTH = 90;

function spanLength(span: Span): number {
  if (span.type === 'instant') return INSTANT_LENGTH;
  return escapedLength(span.text) + (span.type === 'link' ? escapedLength(span.url) : 0);
}

/** The beginning of rich text that weighs at most `limit`; a text that is cut ends in "…". */
export function cutRichText(elements: readonly RichElement[], limit: number): CutRichText {
  if (richLength(elements) <= limit) return { elements, cut: false };

  const kept: RichElement[] = [];
  let left = limit;
  for (const element of elements) {
    const weight = elementLength(element);
    if (weight > left) {
      const begun = cutElement(element, left);
      return { elements: begun === null ? kept : [...kept, begun], cut: true };
    }
    kept.push(element);
    left -= weight;
  }
  return { elements: kept, cut: true };
}

/** @returns null where nothing of it fits. */
function cutElement(element: RichElement, limit: number): RichElement | null {
  if (element.type === 'rich_text_list') {
    const items = cutItems(element.elements, limit);
    return items.length === 0 ? null : { ...element, elements: items };
  }
  const elements = cutSpans(element.elements, limit - 1);
  return elements.length === 0 ? null : { ...element, elements };
}

function cutItems(items: readonly RichSection[], limit: number): readonly RichSection[] {
  const kept: RichSection[] = [];
  let left = limit;
  for (const item of items) {
    const weight = spansLength(item.elements) + 1;
    if (weight > left) {
      const elements = cutSpans(item.elements, left - 1);
      return elements.length === 0 ? kept : [...kept, { ...item, elements }];
    }
    kept.push(item);
    left -= weight;
  }
  return kept;
}

/** Fewer code points than this are not worth the beginning of a text. */
const WORTH_BEGINNING = 12;

function cutSpans(spans: readonly Span[], limit: number): readonly Span[] {
  const kept: Span[] = [];
  let left = limit;
  for (const span of spans) {
    const weight = spanLength(span);
    if (weight <= left) {
      kept.push(span);
      left -= weight;
      continue;
    }
    if (span.type === 'text' && left >= WORTH_BEGINNING) kept.push({ ...span, text: cutText(span.text, left) });
    break;
  }
  return kept;
}
