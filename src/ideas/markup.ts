/** Inline Markdown as the words and links a reader sees. */

export interface Link {
  readonly text: string;
  readonly target: string;
}

const LINK =
  /!?\[(?<text>(?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,400})\]\(\s*<?(?<target>[^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s+["'(][^\n]{0,200}?["')])?\s*\)/;
const AUTOLINK = /<(?<target>(?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The links of a text as written: `[text](target)` and `<target>`, in order. */
export function readLinks(markdown: string): readonly Link[] {
  const links: Link[] = [];
  for (const { groups } of markdown.matchAll(
    new RegExp(`${LINK.source}|${AUTOLINK.source.replaceAll('target', 'auto')}`, 'gi'),
  )) {
    const target = groups?.target ?? groups?.auto ?? '';
    links.push({ text: plainText(groups?.text ?? target), target });
  }
  return links;
}

/** A text with each link as what `say` makes of it. */
export function replaceLinks(markdown: string, say: (link: Link) => string): string {
  if (!markdown.includes('](')) return markdown;
  return markdown.replace(new RegExp(LINK, 'g'), (...found) => {
    const groups = found.at(-1) as { text?: string; target?: string };
    return say({ text: groups.text ?? '', target: groups.target ?? '' });
  });
}

/** The words a reader sees: no links' targets, no emphasis, no escapes, one line. */
export function plainText(markdown: string): string {
  const spoken = replaceLinks(markdown, ({ text }) => text).replace(new RegExp(AUTOLINK, 'gi'), '$1');
  return spoken
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.slice(1, -1) : plainProse(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function plainProse(text: string): string {
  return decodeEntities(text)
    .replace(/<\/?(?:br|b|i|em|strong|code|sup|sub|span|p|u|kbd|a)\b[^<>]{0,200}>/gi, ' ')
    .replace(/(?:\\\*){2,}/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(mark.charCodeAt(0) + PROTECTED))
    .replace(/\*{2,}/g, '')
    .replace(/(^|[\s([{"'])[*_]+(?=\S)/g, '$1')
    .replace(/(\S)[*_]+(?=$|[\s)\]}.,;:!?"'])/g, '$1')
    .replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - PROTECTED));
}

/** Where marks that were escaped wait while emphasis is taken away. */
const PROTECTED = 0xe000;

/** Character references of HTML as their characters, those that matter here. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,5})|(?<name>[a-z]{2,6}));/gi, (all, ...found) => {
    const groups = found.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (groups.name !== undefined) return ENTITIES[groups.name.toLowerCase()] ?? all;
    const code = groups.decimal === undefined ? Number.parseInt(groups.hex ?? '', 16) : Number(groups.decimal);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : all;
  });
}
