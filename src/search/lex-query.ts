/** A query's signs: quotes, minus, filters, bars and addresses, told from its words. */

export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly minus: boolean }
  | { readonly kind: 'phrase'; readonly text: string; readonly minus: boolean }
  | { readonly kind: 'filter'; readonly key: string; readonly values: readonly string[]; readonly minus: boolean }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'or' };

const ADDRESS = /https?:\/\/[^\s<>|"]+/y;
const PHRASE = /(-?)"([^"]*)"/y;
/** A filter key is letters alone, so that `c++:`, `10:30` and `std::string` are words. */
const KEY = /(-?)([A-Za-z]+):(?![:/])/y;
const KNOWN_KEY = /^(?:skill|project|mentor|program|term|status)(?:s|es)?$/i;
const VALUE = /"([^"]*)"|([^\s"]+)/y;
const COMMA = /,/y;
const BAR = /\|+/y;
const SPACES = /\s+/y;
const WORD = /-?[^\s"|]+|["|-]/y;

/** Slack's own marks out of the way: mentions and emoji are no words, a link is its address. */
function withoutSlackMarks(text: string): string {
  return text
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<(https?:[^>|]+)(?:\|[^>]*)?>/g, ' $1 ')
    .replace(/(^|\s):[a-z0-9_+-]+:(?=\s|$)/gi, ' ');
}

/** "Rust, WebAssembly or C++" is a choice of three. */
function withCommasOr(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}+#]), (?=[^\s,]+(?:, [^\s,]+)*,? or )/gu, ' or ').replace(/, or (?=\S)/g, ' or ');
}

/** "Controllers / operators" is typed as often without the spaces. */
function withSlashesClosed(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}+#]) \/ (?=[\p{L}\p{N}])/gu, '/');
}

/** A text and how far it has been read. */
interface Cursor {
  readonly source: string;
  at: number;
}

/** What a sticky pattern matches here; the cursor moves behind it. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.source);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

/** The values behind a filter's key: `go,rust`, `"Chaos Mesh",karmada`. */
function takeValues(cursor: Cursor): string[] {
  const value = take(cursor, VALUE);
  if (!value) return [];
  if (value[1] !== undefined) return [value[1], ...(take(cursor, COMMA) ? takeValues(cursor) : [])];
  const values = (value[2] ?? '').split(',');
  return values.at(-1) === '' ? [...values, ...takeValues(cursor)] : values;
}

/** `key:value`; a key we have also takes its value from behind a space ("skill: go"). */
function takeFilter(cursor: Cursor): Piece | undefined {
  const before = cursor.at;
  const match = take(cursor, KEY);
  if (!match) return undefined;
  const [, minus = '', key = ''] = match;
  const known = KNOWN_KEY.test(key);
  // "idea: something" is a sentence's colon; "label:x" is a filter there is not.
  if (!known && /^\s?$/.test(cursor.source[cursor.at] ?? '')) {
    cursor.at = before;
    return undefined;
  }
  if (known) take(cursor, SPACES);
  return { kind: 'filter', key, values: takeValues(cursor), minus: minus === '-' };
}

function takePiece(cursor: Cursor): Piece {
  const address = take(cursor, ADDRESS);
  if (address) return { kind: 'address', text: address[0] };
  const phrase = take(cursor, PHRASE);
  if (phrase) return { kind: 'phrase', text: phrase[2] ?? '', minus: phrase[1] === '-' };
  if (take(cursor, BAR)) return { kind: 'or' };
  const filter = takeFilter(cursor);
  if (filter) return filter;
  const word = take(cursor, WORD)?.[0] ?? '';
  if (word === 'OR') return { kind: 'or' };
  return { kind: 'words', text: word.replace(/^-/, ''), minus: word.length > 1 && word.startsWith('-') };
}

/** The pieces of a query in order. The text is plain already (see normalise.ts). */
export function lexQuery(text: string): Piece[] {
  const cursor: Cursor = { source: withCommasOr(withSlashesClosed(withoutSlackMarks(text))), at: 0 };
  const pieces: Piece[] = [];
  take(cursor, SPACES);
  while (cursor.at < cursor.source.length) {
    pieces.push(takePiece(cursor));
    take(cursor, SPACES);
  }
  return pieces;
}
