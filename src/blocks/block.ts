/**
 * Block Kit, one function for each thing we use of it, each within its limits.
 */
import type {
  ActionsBlock,
  ContextBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
  Button as SlackButton,
} from '@slack/types';
import { encodeState, type Pressed } from './button-state.ts';
import { cutText, inertText, lengthOf, oneLine, webAddress } from './escape.ts';
import { utcText } from './instant.ts';
import { LIMITS } from './limits.ts';
import type { Button, Note } from './part.ts';
import type { LinkSpan, RichElement, RichSection, Span, TextSpan } from './rich-text.ts';

export function plainText(words: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: cutText(oneLine(words), limit) || '…', emoji: false };
}

/** Foreign text may stand in the words; it is escaped here. */
export function headerBlock(words: string): HeaderBlock {
  return { type: 'header', text: plainText(words, LIMITS.headerText) };
}

export function richTextBlock(elements: readonly RichElement[]): RichTextBlock {
  return { type: 'rich_text', elements: elements.map(richElement) };
}

/** Up to ten lines in small print, one element each. */
export function contextBlock(lines: readonly Note[]): ContextBlock {
  return { type: 'context', elements: lines.map(mrkdwn) };
}

/** @returns null where none of the buttons can be made. */
export function actionsBlock(buttons: readonly Button[]): ActionsBlock | null {
  const elements = buttons
    .map((button, index) => buttonElement(button, `${button.does}:${index + 1}`))
    .filter((element) => element !== null)
    .slice(0, LIMITS.actionsElements);
  return elements.length === 0 ? null : { type: 'actions', elements };
}

function buttonElement(button: Button, actionId: string): SlackButton | null {
  const target = targetOf(button);
  if (target === null) return null;
  return {
    type: 'button',
    action_id: actionId,
    text: plainText(button.label, LIMITS.buttonText),
    ...target,
    ...(button.spoken === undefined ? {} : { accessibility_label: cutText(oneLine(button.spoken), LIMITS.buttonText) }),
  };
}

function targetOf(button: Button): { url: string } | { value: string } | null {
  switch (button.does) {
    case 'link':
      return urlOf(button.url);
    case 'say':
      return stateOf({ kind: 'say', words: button.words });
    default:
      return stateOf(button.request);
  }
}

function urlOf(address: string): { url: string } | null {
  const url = webAddress(address);
  return url === null ? null : { url };
}

function stateOf(request: Pressed): { value: string } | null {
  const value = encodeState(request);
  return value === null ? null : { value };
}

function richElement(element: RichElement): RichTextBlockElement {
  switch (element.type) {
    case 'rich_text_section':
      return richSection(element);
    case 'rich_text_list':
      return { ...element, elements: element.elements.map(richSection) };
    case 'rich_text_quote':
      return { type: 'rich_text_quote', elements: element.elements.map(richSpan) };
    case 'rich_text_preformatted':
      return { type: 'rich_text_preformatted', elements: element.elements.map(codeSpan) };
  }
}

function richSection(section: RichSection): RichTextSection {
  return { type: 'rich_text_section', elements: section.elements.map(richSpan) };
}

/** What an instant looks like to its reader: "today at 18:00", "Nov 23, 2026 at 6:00 PM". */
const INSTANT = '{date_short_pretty} at {time}';

function richSpan(span: Span): RichTextElement {
  if (span.type !== 'instant') return codeSpan(span);
  return { type: 'date', timestamp: secondsOf(span.at), format: INSTANT, fallback: utcText(span.at) };
}

/** Code holds no date that differs by its reader. */
function codeSpan(span: Span): RichTextText | RichTextLink {
  if (span.type === 'instant') return { type: 'text', text: utcText(span.at) };
  return span.type === 'text'
    ? { type: 'text', text: span.text, ...styleOf(span) }
    : { type: 'link', url: span.url, text: span.text, ...styleOf(span) };
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function styleOf({ style }: TextSpan | LinkSpan): Pick<RichTextText, 'style'> {
  return style === undefined ? {} : { style: { ...style } };
}

/** `verbatim` keeps Slack from making links and mentions of plain words. A line too long loses its links. */
function mrkdwn(line: Note): MrkdwnElement {
  const words = line.map(mrkdwnSpan).join('');
  const short = lengthOf(words) <= LIMITS.textObject ? words : inertText(cutText(noteText(line), LONG_NOTE));
  return { type: 'mrkdwn', text: short || '…', verbatim: true };
}

/** Word joiners behind each `@` may double it. */
const LONG_NOTE = LIMITS.textObject / 2;

function noteText(line: Note): string {
  return oneLine(line.map((span) => (span.type === 'instant' ? utcText(span.at) : span.text)).join(''));
}

function mrkdwnSpan(span: Note[number]): string {
  switch (span.type) {
    case 'text':
      return inertText(oneLineSpan(span.text));
    case 'link':
      return `<${span.url}|${inertText(oneLineSpan(span.text)).replaceAll('|', '¦')}>`;
    case 'instant':
      return `<!date^${secondsOf(span.at)}^${INSTANT}|${utcText(span.at)}>`;
  }
}

function oneLineSpan(text: string): string {
  return text.replace(/\s+/g, ' ');
}
