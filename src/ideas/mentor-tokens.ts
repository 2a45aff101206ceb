/** A line of a mentors field as tokens. */
import { GAP } from './email.ts';
import { plainText } from './markup.ts';

export type Token =
  | { readonly kind: 'link'; readonly text: string; readonly target: string }
  | { readonly kind: 'handle' | 'words'; readonly text: string }
  | { readonly kind: 'email' | 'open' | 'close' | 'comma' | 'end' | 'dash' };

/** Words that say what the next word is: "github: name". */
export const KEY =
  /^(?<key>github|gh|git|slack|e-?mail|mail|twitter|x|linkedin|discord|handle|id)(?: (?:id|handle|user(?:name)?))?\s*[:=]?$/i;

const PATTERN = new RegExp(
  [
    String.raw`!?\[(?<text>(?:[^[\]]|\[[^[\]]{0,60}\]){0,200})\]\(\s*<?(?<target>[^()\s<>]{0,500})>?\s*\)`,
    String.raw`(?<url>(?:https?:\/\/|(?<![\w.])(?:www\.)?github\.com\/)[^\s()<>[\],;]{1,500})`,
    `(?<email>${GAP})`,
    String.raw`@(?<handle>[a-z\d][\w.-]{0,60})`,
    String.raw`(?<open>[([{<（【])|(?<close>[)\]}>）】])|(?<comma>[,，、|]|(?<=\s)\/(?=\s+\[?@))|(?<end>[;；/&+\n])|(?<dash>[–—]|(?<=\s)-(?=\s))`,
    `(?<words>[^\\s()[\\]{}<>（）【】,，、;；/&|+${GAP}@–—]{1,200})`,
  ].join('|'),
  'giu',
);
const AND = /^(?:and|und|or)$/i;
const LONGEST_KEY = 30;

/** The tokens of a line in which each e-mail address is a GAP. */
export function readTokens(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { groups = {}, index } of line.matchAll(PATTERN)) {
    const token = toToken(groups, line[index - 1] ?? '');
    const last = tokens.at(-1);
    if (token?.kind === 'words' && last?.kind === 'words' && !isKey(last.text)) {
      tokens[tokens.length - 1] = { kind: 'words', text: `${last.text} ${token.text}` };
    } else if (token !== null) tokens.push(token);
  }
  return tokens;
}

function isKey(words: string): boolean {
  return words.length <= LONGEST_KEY && KEY.test(words);
}

/** The token of a match; null for the second half of something like `team@company`. */
function toToken(groups: Readonly<Record<string, string | undefined>>, before: string): Token | null {
  const { text = '', target, url, handle, words } = groups;
  if (target !== undefined) return { kind: 'link', text: plainText(text), target };
  if (url !== undefined) return { kind: 'link', text: '', target: url };
  if (handle !== undefined)
    return /[\p{L}\d]/u.test(before) ? null : { kind: 'handle', text: handle.replace(/[.-]+$/, '') };
  if (words !== undefined) return AND.test(words) ? { kind: 'end' } : { kind: 'words', text: words };
  for (const kind of ['email', 'open', 'close', 'comma', 'end', 'dash'] as const) {
    if (groups[kind] !== undefined) return { kind };
  }
  return null;
}
