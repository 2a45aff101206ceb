/**
 * Markdown of ideas → rich_text.
 *
 * The Markdown is foreign: whatever stands in it becomes text and links and nothing that is live. Headings become
 * bold lines, images links, tables and unknown HTML the text they are.
 */
import type { Definition, List, ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { webAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { link, type RichElement, type RichList, type RichSection, type Span, type Style, text } from './rich-text.ts';

/** More is not read: five times the longest that people write. Whoever shows the result says what is missing. */
export const MAX_MARKDOWN_LENGTH = 15_000;

/** Nodes nested deeper are read as plain text. */
const MAX_DEPTH = 24;

const KNOWN_TAG =
  /<\/?(?:a|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^>]*)?\/?>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const BARE_URL = /\bhttps?:\/\/[^\s<>"'`|\\^{}]+/g;
const AFTER_URL = /[)\].,;:!?*_]+$/;

type Definitions = ReadonlyMap<string, Definition>;

/**
 * Markup marks beyond which a text is shown as it stands: the parser's time grows with their square and more, and
 * nobody writes so many.
 */
const MAX_MARKS = 800;
const MARK = /[*_[\]<]/g;
const NESTED_BLOCKS = /^(?:[ \t]*[>*+-]){12}/m;

/** The rich_text of a Markdown text; none where it holds nothing to show. */
export function markdownElements(markdown: string): readonly RichElement[] {
  const read = markdown.slice(0, MAX_MARKDOWN_LENGTH);
  if (isTangled(read)) return unlessBlank('rich_text_section', text(read));
  const root = unified().use(remarkParse).parse(read);
  const definitions = definitionsOf(root.children);
  return inParagraphs(root.children.flatMap((node) => blockElements(definitions, node, 0)));
}

function isTangled(markdown: string): boolean {
  return (markdown.match(MARK)?.length ?? 0) > MAX_MARKS || NESTED_BLOCKS.test(markdown);
}

function definitionsOf(nodes: readonly RootContent[]): Definitions {
  const found = nodes.filter((node) => node.type === 'definition');
  return new Map(found.toReversed().map((node) => [node.identifier, node]));
}

/** Sections that follow each other as one, with an empty line between them. */
function inParagraphs(elements: readonly RichElement[]): readonly RichElement[] {
  const out: RichElement[] = [];
  for (const element of elements) {
    const last = out.at(-1);
    if (element.type === 'rich_text_section' && last?.type === 'rich_text_section') {
      out[out.length - 1] = { ...last, elements: [...last.elements, ...text('\n\n'), ...element.elements] };
    } else {
      out.push(element);
    }
  }
  return out;
}

function blockElements(definitions: Definitions, node: RootContent, depth: number): readonly RichElement[] {
  switch (node.type) {
    case 'paragraph':
      return unlessBlank('rich_text_section', inline(definitions, node.children, {}, depth));
    case 'heading':
      return unlessBlank('rich_text_section', inline(definitions, node.children, { bold: true }, depth));
    case 'html':
      return unlessBlank('rich_text_section', linkified(withoutTags(node.value).trim(), {}));
    case 'code':
      return unlessBlank('rich_text_preformatted', text(node.value));
    case 'blockquote':
      return unlessBlank('rich_text_quote', spansOfFlow(definitions, node.children, depth));
    case 'list':
      return listElements(definitions, node, 0, depth);
    default:
      return [];
  }
}

function unlessBlank(
  type: 'rich_text_section' | 'rich_text_preformatted' | 'rich_text_quote',
  elements: readonly Span[],
): readonly RichElement[] {
  return isBlank(elements) ? [] : [{ type, elements }];
}

function isBlank(spans: readonly Span[]): boolean {
  return spans.every((span) => span.type !== 'instant' && span.text.trim() === '');
}

/** Blocks inside a quote or a list item, as lines: rich_text nests none of them there. */
function spansOfFlow(definitions: Definitions, nodes: readonly RootContent[], depth: number): readonly Span[] {
  if (depth > MAX_DEPTH) return text(textOf(nodes));
  const lines = nodes.map((node): readonly Span[] => {
    switch (node.type) {
      case 'paragraph':
        return inline(definitions, node.children, {}, depth);
      case 'heading':
        return inline(definitions, node.children, { bold: true }, depth);
      case 'code':
        return text(node.value, { code: true });
      case 'html':
        return linkified(withoutTags(node.value).trim(), {});
      case 'list':
        return asLines(
          node.children.map((item) => [...text('• '), ...spansOfFlow(definitions, item.children, depth + 1)]),
        );
      case 'blockquote':
        return spansOfFlow(definitions, node.children, depth + 1);
      default:
        return [];
    }
  });
  return asLines(lines);
}

function asLines(lines: readonly (readonly Span[])[]): readonly Span[] {
  return lines
    .filter((line) => !isBlank(line))
    .flatMap((line, index) => (index === 0 ? line : [...text('\n'), ...line]));
}

/** A list as one element for each run of items, with nested lists and code between the runs. */
function listElements(definitions: Definitions, list: List, indent: number, depth: number): readonly RichElement[] {
  if (depth > MAX_DEPTH) return unlessBlank('rich_text_section', text(textOf([list])));
  const out: RichElement[] = [];
  let offset = (list.start ?? 1) - 1;
  let run: RichSection[] = [];
  const endRun = () => {
    if (run.length > 0) out.push(listElement(list, indent, offset, run));
    offset += run.length;
    run = [];
  };
  for (const item of list.children) {
    const spans = spansOfFlow(definitions, item.children.filter(isItsOwnText), depth + 1);
    if (!isBlank(spans)) run.push({ type: 'rich_text_section', elements: spans });
    const apart = item.children.filter((child) => !isItsOwnText(child));
    if (apart.length > 0) endRun();
    out.push(...apart.flatMap((child) => apartElements(definitions, child, indent, depth)));
  }
  endRun();
  return out;
}

/** What stands in a list item but cannot stand in an item of rich_text. */
function apartElements(
  definitions: Definitions,
  node: RootContent,
  indent: number,
  depth: number,
): readonly RichElement[] {
  return node.type === 'list'
    ? listElements(definitions, node, indent + 1, depth + 1)
    : blockElements(definitions, node, depth + 1);
}

function isItsOwnText(node: ListItem['children'][number]): boolean {
  return node.type !== 'list' && node.type !== 'code' && node.type !== 'blockquote';
}

function listElement(list: List, indent: number, offset: number, elements: readonly RichSection[]): RichList {
  const style = list.ordered === true ? 'ordered' : 'bullet';
  const counted = style === 'ordered' && offset > 0 ? { offset } : {};
  return { type: 'rich_text_list', style, indent: Math.min(indent, LIMITS.listIndent), ...counted, elements };
}

function inline(
  definitions: Definitions,
  nodes: readonly PhrasingContent[],
  style: Style,
  depth: number,
): readonly Span[] {
  if (depth > MAX_DEPTH) return text(textOf(nodes), style);
  return nodes.flatMap((node): readonly Span[] => {
    switch (node.type) {
      case 'text':
        return linkified(node.value.replace(/\s*\n\s*/g, ' '), style);
      case 'break':
        return text('\n');
      case 'inlineCode':
        return text(node.value, { ...style, code: true });
      case 'emphasis':
        return inline(definitions, node.children, { ...style, italic: true }, depth + 1);
      case 'strong':
        return inline(definitions, node.children, { ...style, bold: true }, depth + 1);
      case 'link':
        return linked(textOf(node.children), node.url, style);
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        return url === undefined ? text(textOf(node.children), style) : linked(textOf(node.children), url, style);
      }
      case 'image':
        return linked(node.alt || 'image', node.url, style);
      case 'html':
        return text(/^<br\s*\/?>$/i.test(node.value) ? '\n' : withoutTags(node.value), style);
      default:
        return 'children' in node ? inline(definitions, node.children, style, depth + 1) : [];
    }
  });
}

/** A link; where its words name another address than it leads to, the address itself is shown. */
function linked(words: string, url: string, style: Style): readonly Span[] {
  const address = webAddress(url);
  const named = webAddress(/^(?:https?:)?\/\//i.test(words.trim()) ? words : `https://${words.trim()}`);
  const looksLikeAddress = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(words.trim());
  const misleads = address !== null && looksLikeAddress && hostOf(named) !== hostOf(address);
  return link(misleads ? address : words || url, address, style);
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '');
}

/** Text whose bare web addresses are links. */
function linkified(words: string, style: Style): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of words.matchAll(BARE_URL)) {
    const url = withoutTail(found[0]);
    spans.push(...text(words.slice(at, found.index), style), ...link(url, url, style));
    at = found.index + url.length;
  }
  return [...spans, ...text(words.slice(at), style)];
}

/** An address without the punctuation of the sentence around it. */
function withoutTail(url: string): string {
  const tail = AFTER_URL.exec(url)?.[0] ?? '';
  return tail.startsWith(')') && url.includes('(') ? url : url.slice(0, url.length - tail.length);
}

function withoutTags(html: string): string {
  return html.replace(COMMENT, '').replace(KNOWN_TAG, '');
}

/** All text below some nodes, in order, however deep they are nested. */
function textOf(nodes: readonly Nodes[]): string {
  const words: string[] = [];
  const open: Nodes[] = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) words.push(node.type === 'html' ? withoutTags(node.value) : node.value);
    else if ('alt' in node) words.push(node.alt ?? '');
    else if (isParent(node)) open.push(...[...node.children].reverse());
  }
  return words.join('');
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}
