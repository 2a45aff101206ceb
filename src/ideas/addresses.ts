/** Web addresses in a text, and which of them is a page to apply on. */
import { readLinks, replaceLinks } from './markup.ts';

const BARE = /https?:\/\/(?:(?![,;]https?:)[^\s<>"`\u3000-\u303f\uff00-\uffef|]){1,2000}/gi;
const SCHEMELESS = /(?<![\w@/.-])(?:www\.)?github\.com\/[\w.-]{1,100}\/[\w./#?=&%-]{1,300}/gi;
const SHORTHAND =
  /(?<![\w@/.#-])(?<owner>[a-z\d](?:[a-z\d-]{0,38}))\/(?<repo>[\w.-]{1,100}?)\/?#(?<number>\d{1,7})(?![\w-])/gi;
const APPLY_PAGE =
  /^https?:\/\/(?:[a-z\d-]{1,60}\.)*(?:lfx\.linuxfoundation\.org|communitybridge\.org)\/(?:[^\s?#]{0,200}\/)?projects?\/[\w-]{3,}/i;

/** The web addresses of a text, each once, in the order written: links' targets, bare ones, `owner/repo#number`. */
export function readAddresses(markdown: string): readonly string[] {
  const found: { readonly at: number; readonly address: string }[] = [];
  const note = (at: number, address: string) => {
    if (/^https?:\/\/[^\s/]+/i.test(address)) found.push({ at, address });
  };
  let at = 0;
  for (const { target } of readLinks(markdown)) {
    at = Math.max(at, markdown.indexOf(target, at));
    if (!target.startsWith('mailto:')) note(at, target.startsWith('github.com/') ? `https://${target}` : target);
  }
  const rest = blank(markdown);
  for (const match of rest.matchAll(BARE)) note(match.index, withoutTail(match[0]));
  const plain = rest.replace(BARE, (address) => ' '.repeat(address.length));
  for (const match of plain.matchAll(SCHEMELESS))
    note(match.index, `https://${withoutTail(match[0]).replace(/^www\./i, '')}`);
  const bare = plain.replace(SCHEMELESS, (address) => ' '.repeat(address.length));
  for (const { index, groups } of bare.matchAll(SHORTHAND)) {
    note(index, `https://github.com/${groups?.owner}/${groups?.repo}/issues/${groups?.number}`);
  }
  const ordered = found.toSorted((left, right) => left.at - right.at).map(({ address }) => withoutUser(address));
  return [...new Set(ordered.map(withoutMail))].filter((address) => !hasMail(address));
}

/** The first address of a text that is one idea's page to apply on; null if there is none. */
export function readApplyPage(markdown: string): string | null {
  return readAddresses(markdown).find((address) => APPLY_PAGE.test(address)) ?? null;
}

/** The text with its links blanked out, every other letter in its place. */
function blank(markdown: string): string {
  const links = replaceLinks(markdown, ({ text, target }) => ' '.repeat(text.length + target.length + 4));
  return links.replace(/<(https?:\/\/[^<>\s]{1,2000})>/gi, (all) => ' '.repeat(all.length));
}

/** An address without the punctuation of the sentence around it; brackets stay where they are closed. */
function withoutTail(address: string): string {
  let end = address.length;
  const open = (mark: string) => address.slice(0, end).split(mark).length - 1;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (/[.,;:!?'*_~\\}>]/.test(last)) continue;
    if (last === ')' && open(')') > open('(')) continue;
    if (last === ']' && open(']') > open('[')) continue;
    break;
  }
  const cut = address.slice(0, end);
  const glued = cut.search(/\]\(|\)[,;]?https?:/);
  return glued === -1 ? cut : cut.slice(0, glued);
}

function withoutUser(address: string): string {
  return address.replace(/^(https?:\/\/)[^\s/@]{1,100}@/i, '$1').replace(/\\(?=[_*~()[\]#&.-])/g, '');
}

/** An address without a query or fragment that holds an e-mail address. */
function withoutMail(address: string): string {
  const end = address.search(/[?#]/);
  return end !== -1 && hasMail(address.slice(end)) ? address.slice(0, end) : address;
}

function hasMail(part: string): boolean {
  return /[\p{L}\d](?:@|%40)[\p{L}\d-]{1,63}\.\p{L}/u.test(part);
}
