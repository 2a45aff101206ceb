/** E-mail addresses taken out of text, in every disguise in which people write them. */
import { decodeEntities, replaceLinks } from './markup.ts';

/** Stands where an e-mail address was. */
export const GAP = '\ue100';

/** The part before the @; a handle such as `@name` has none. */
const LOCAL = `[\\p{L}\\p{N}_%+'’-][\\p{L}\\p{N}._%+'’-]{0,63}`;
/** A dot, also one that Markdown or a careful hand has put marks around. */
const DOT = `(?:\\\\?\\.|\\s?[([{]\\.[)\\]}]\\s?)`;
const HOST = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}${DOT})+\\p{L}{2,24}`;
/** The sign, escaped or after emphasis. */
const AT = `[*_\`]{0,3}\\\\?(?:@{1,2}|＠|﹫)`;
/** A host that can hardly be anything else, for addresses with a blank in them. */
const PLAIN_HOST = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}\\.)+(?:com|org|net|edu|gov|io|dev|ai|co|eu|de|fr|nl|ch|uk|us|ca|cn|in|jp|kr|br|me|info)`;
/** " at ", "[at]", "(AT)", "{at}", "_at_", "<at>" */
const SAID_AT = `(?:\\s{0,3}[[({<]\\s{0,3}(?:at|@)\\s{0,3}[\\])}>]\\s{0,3}|\\s{1,3}_?(?:at|AT|At)_?\\s{1,3})`;
const SAID_DOT = `(?:\\s{0,3}[[({<]\\s{0,3}(?:dot|\\.)\\s{0,3}[\\])}>]\\s{0,3}|\\s{1,3}_?(?:dot|DOT|Dot)_?\\s{1,3})`;
const BRACKETED_AT = `\\s{0,3}[[({<]\\s{0,3}(?:at|AT|@)\\s{0,3}[\\])}>]\\s{0,3}`;
const WORD = `[\\p{L}\\p{N}_-]{1,63}`;
/** Ends of addresses as they are said; longer words after "dot" are words. */
const SPOKEN_TLD = '(?:\\p{L}{2,3}|info|cloud|tech|email|systems|software|digital|works|online|group|team|name)';
/** Words before "at" that are nobody's name. */
const NO_NAME = '(?!(?:and|or|look|looking|available|hosted|found|live|visit|see|docs|here|out|us|is|are)\\s)';
const START = `(?<![\\p{L}\\p{N}])`;
const END = `(?![\\p{L}\\p{N}])`;

/** One way of writing an address, and what a text holds if it may be written so. */
interface Form {
  readonly hint: RegExp;
  readonly address: RegExp;
}

const FORMS: readonly Form[] = [
  { hint: /[@＠﹫]/, address: new RegExp(`(?:mailto:)?${START}${LOCAL}${AT}${HOST}`, 'giu') },
  {
    hint: /\s[@＠﹫]|[@＠﹫]\s/,
    address: new RegExp(`${START}${LOCAL}(?:\\s{1,3}${AT}|${AT}\\s{1,3})${PLAIN_HOST}${END}`, 'giu'),
  },
  { hint: /\s[@＠﹫]\s/, address: new RegExp(`${START}${LOCAL}\\s{1,3}${AT}\\s{1,3}${HOST}`, 'giu') },
  {
    hint: /\bdot\b|[[({<]\s{0,3}\.\s{0,3}[\])}>]/i,
    address: new RegExp(
      `${START}${NO_NAME}${WORD}(?:(?:\\.|${SAID_DOT})${WORD}){0,4}${SAID_AT}${WORD}(?:(?:\\.|${SAID_DOT})${WORD}){0,3}${SAID_DOT}${SPOKEN_TLD}${END}`,
      'gu',
    ),
  },
  {
    hint: /\sAT\s|[[({<]\s{0,3}(?:at|AT|@)\s{0,3}[\])}>]/,
    address: new RegExp(`${START}${WORD}(?:\\.${WORD}){0,4}(?:${BRACKETED_AT}|\\s{1,3}AT\\s{1,3})${HOST}`, 'gu'),
  },
  {
    hint: /\sAT\s|[[({<]\s{0,3}(?:at|AT)\s{0,3}[\])}>]/,
    address: new RegExp(
      `${START}${WORD}(?:\\.${WORD}){0,4}(?:${BRACKETED_AT}|(?<=\\.${WORD})\\s{1,3}AT\\s{1,3})${WORD}${END}`,
      'gu',
    ),
  },
  {
    hint: /[_-]dot[_-]/i,
    address: /[\p{L}\p{N}.]{1,63}\s?[_-]at[_-]\s?[\p{L}\p{N}]{1,63}(?:\s?[_-]dot[_-]\s?[\p{L}\p{N}]{1,63}){1,4}/giu,
  },
];
const SUSPECT = /@|＠|﹫|&(?:#|commat)|[\s[({<_-]at[\s\])}>_-]|mailto:/i;
/** An SSH remote looks like an address; its web address says the same. */
const SSH_REMOTE =
  /(?:ssh:\/\/)?git@(?<host>[a-z\d.-]{1,100})[:/](?<path>[\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?(?![\w.-])/gi;
const USER_IN_URL = /(?<scheme>\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@<>()]{1,100}@/gi;

/** Whether an e-mail address stands in a text. */
export function hasEmail(text: string): boolean {
  return SUSPECT.test(text) && withoutEmails(text) !== text;
}

/** A Markdown text without e-mail addresses, still readable. Links to addresses keep their words. */
export function withoutEmails(markdown: string): string {
  const marked = markEmails(markdown);
  return marked.includes(GAP) ? closeGaps(marked) : marked;
}

/** A text with each e-mail address as one GAP, and with links to addresses as their words. */
export function markEmails(markdown: string): string {
  if (!SUSPECT.test(markdown)) return markdown;
  const plain = decodeAts(markdown).replace(SSH_REMOTE, 'https://$<host>/$<path>').replace(USER_IN_URL, '$<scheme>');
  const unlinked = plain.includes('mailto:')
    ? replaceLinks(plain, (link) => (link.target.startsWith('mailto:') ? link.text : `[${link.text}](${link.target})`))
    : plain;
  return FORMS.reduce((text, { hint, address }) => (hint.test(text) ? text.replace(address, GAP) : text), unlinked);
}

function decodeAts(text: string): string {
  return text.replace(/&(?:#0*(?:64|46)|#x0*(?:40|2e)|commat);/gi, (entity) => decodeEntities(entity));
}

/** Takes away what only held an address: brackets, "e-mail:", commas, doubled blanks. */
function closeGaps(text: string): string {
  return text
    .replace(
      /(?:\b(?:e-?mail|mail|contact)(?: address| id)?\s{0,3}[:=]\s{0,3})?\ue100(?:\ue100|[\s]{0,3}\ue100)*/giu,
      GAP,
    )
    .replace(/[<([{]\s{0,3}\ue100\s{0,3}[>)\]}]/g, GAP)
    .replace(/\s{0,3}[,;/|]\s{0,3}\ue100\s{0,3}(?=[)\]}])/g, '')
    .replace(/(?<=[([{])\s{0,3}\ue100\s{0,3}[,;/|]?\s{0,3}/g, '')
    .replace(/[,;]\s{0,3}\ue100(?=\s{0,3}(?:[,;.]|$))/gm, '')
    .replace(/[ \t]{0,3}\ue100(?=[.,;:!?)]|$)/gm, '')
    .replace(/\ue100[ \t]{0,3}|[ \t]\ue100(?=[ \t])/g, '')
    .replaceAll(GAP, '');
}
