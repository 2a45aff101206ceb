/** A mentors field as people: names and GitHub handles from every way of writing them down. */
import { GAP, markEmails } from './email.ts';
import type { Mentor } from './idea.ts';
import { decodeEntities, plainText } from './markup.ts';
import { ABOUT, joinWrapped, MARKER } from './mentor-lines.ts';
import { COMMA, isEmployer, type Person, toMentors } from './mentor-people.ts';
import { KEY, readTokens, type Token } from './mentor-tokens.ts';

interface Reading {
  readonly people: Person[];
  person: Person;
  depth: number;
  /** Whether words are a remark until the next separator. */
  remark: boolean;
  /** Whether the next words were announced as a handle: "github:". */
  announced: 'github' | 'other' | null;
  before: Token['kind'] | null;
}

const ROLE =
  /^(?:primary|secondary|backup|back-up|adjunct|lead|main|co-?mentors?|(?:primary|lead|main|co|first|second|1st|2nd|backup)? ?mentors?(?: names?)?|shadow|assistant|optional|additional|admin|org admin|maintainer|advisor|contact|she|her|hers|he|him|his|they|them|theirs)$/i;
const ROLE_PREFIX =
  /^[\s*_]*(?:(?:potential|likely|possible|proposed|1st|2nd|3rd|first|second|third|primary|secondary|lead|main|backup|adjunct|co)[ -]?)*(?:mentors?|primary|secondary|backup|adjunct|lead|main)(?:\([^()]{0,4}\))?(?:\s+names?)?(?:\s*#?\d)?[\s*_]*[:：][\s*_]*/i;
const HANDLE = /^[a-z\d](?:[\w.-]{0,37}[a-z\d_])?$/i;
const GITHUB =
  /^(?:[a-z]{0,5}:?\/{0,2})?(?:www\.)?github\.com\/(?:orgs\/|users\/)?@?(?<handle>[\w.-]{1,60})\/?(?:[?#].*)?$/i;
/** Words after a person that begin a remark. */
const REMARK = /^(?:from|at|of|with|for|is|will|who|can|as)\b/i;
/** The mentors of a field, each once, in the order written. E-mail addresses, roles and employers are left out. */
export function readMentors(markdown: string): readonly Mentor[] {
  const reading: Reading = { people: [], person: nobody(), depth: 0, remark: false, announced: null, before: null };
  for (const line of joinWrapped(markdown.split(/\n|<br *\/?>/i))) {
    if (!ABOUT.test(line.replace(MARKER, ''))) finish(reading);
    readItem(line, reading);
    reading.depth = 0;
  }
  finish(reading);
  return toMentors(reading.people);
}

function nobody(): Person {
  return { name: '', github: null, aside: '' };
}

function readItem(line: string, reading: Reading): void {
  const listed = MARKER.test(line);
  const item = decodeEntities(line.replace(MARKER, ''))
    .replace(/\\([()[\]_*])/g, '$1')
    .replace(/\((@[^()]{1,60})\)\[(https?:[^\])\s]{1,300})[\])]/g, '[$1]($2)')
    .replace(ROLE_PREFIX, '')
    .replace(ROLE_PREFIX, '')
    .replace(/^(?:(?:the|our) )?mentors? (?:is|are) /i, '')
    .replace(/^#.*$/, '');
  const turned = listed
    ? item.replace(/^([\p{L}'-]{2,30}), ([\p{L}'-]{2,30})(?=\s*\(@[^()]*\)[^@]*$)/u, `$1${COMMA} $2`)
    : item;
  const tokens = readTokens(markEmails(turned));
  for (const [index, token] of tokens.entries()) {
    read(token, tokens.slice(index + 1, index + 4), reading);
    reading.before = token.kind;
  }
}

function read(token: Token, next: readonly Token[], reading: Reading): void {
  switch (token.kind) {
    case 'open':
      reading.depth += 1;
      break;
    case 'close':
      reading.depth = Math.max(0, reading.depth - 1);
      break;
    case 'end':
      if (reading.depth === 0) finish(reading);
      reading.remark = false;
      break;
    case 'comma':
      reading.remark = false;
      reading.announced = null;
      break;
    case 'dash':
      reading.remark = reading.depth === 0 && reading.person.name !== '';
      break;
    case 'link':
      readLink(token.text, token.target, reading);
      break;
    case 'handle':
      readHandle(token.text, reading);
      break;
    case 'words':
      readWords(token.text, next, reading);
      break;
    case 'email':
      break;
  }
}

function finish(reading: Reading): void {
  if (reading.person.name !== '' || reading.person.github !== null) reading.people.push(reading.person);
  reading.person = nobody();
  reading.remark = false;
  reading.announced = null;
  reading.before = null;
}

function readHandle(handle: string, reading: Reading): void {
  if (reading.announced === 'other') {
    reading.announced = null;
    return;
  }
  if (reading.person.github !== null) {
    if (reading.depth > 0) return;
    finish(reading);
  }
  reading.person.github = handle;
}

function readLink(text: string, target: string, reading: Reading): void {
  const { person } = reading;
  const words = plainText(markEmails(text).replaceAll(GAP, ' '))
    .replace(/\(\s*\)/g, '')
    .trim();
  const handle = GITHUB.exec(target)?.groups?.handle ?? null;
  const mention = words.startsWith('@');
  const name = mention ? words.slice(1) : words;
  if (handle === null) {
    readOtherLink(name, mention, reading);
    return;
  }
  const bare = words === '' || name.toLowerCase() === handle.toLowerCase() || /^(?:https?:|github)/i.test(words);
  if (bare || (mention && person.name !== '' && person.github === null)) readHandle(handle, reading);
  else {
    startName(name, reading);
    reading.person.github = handle;
  }
}

/** A link to another site holds a name at most: what is written there as a handle is that site's. */
function readOtherLink(name: string, mention: boolean, reading: Reading): void {
  const { person } = reading;
  if (name === '' || /^https?:/.test(name) || (reading.depth > 0 && person.name !== '')) return;
  if (!mention) startName(name, reading);
  else if (person.name === '' && person.github === null) person.name = name;
}

function startName(name: string, reading: Reading): void {
  if (reading.person.name !== '' || reading.person.github !== null) finish(reading);
  reading.person.name = name;
}

function readWords(words: string, next: readonly Token[], reading: Reading): void {
  if (isAnnouncement(words, reading)) return;
  const text = words
    .replace(ROLE_PREFIX, '')
    .replace(/^[.:*_"'`]+|[:*_"'`]+$/g, '')
    .trim();
  if (text === '' || ROLE.test(text) || reading.remark) return;
  if (reading.announced !== null) readAnnounced(text, reading);
  else if (reading.depth > 0 && reading.person.name !== '') readAside(text, next, reading);
  else if (reading.person.name === '') readFirstWords(text, next, reading);
  else readNextWords(text, next, reading);
}

/** "github:" and its like announce what comes next. */
function isAnnouncement(words: string, reading: Reading): boolean {
  const key = KEY.exec(words)?.groups?.key?.toLowerCase();
  if (key === undefined || (reading.depth === 0 && !/[:=]$/.test(words))) return false;
  reading.announced = /^(?:github|gh|git|handle|id)$/.test(key) ? 'github' : 'other';
  return true;
}

function readAnnounced(text: string, reading: Reading): void {
  const { person } = reading;
  if (reading.announced === 'github' && person.github === null && HANDLE.test(text)) person.github = text;
  reading.announced = null;
}

/** Words in brackets after a name: a bare handle, something about the person, or the next one after a forgotten bracket. */
function readAside(text: string, next: readonly Token[], reading: Reading): void {
  const { person } = reading;
  const bracketed = next[0]?.kind === 'open' && (next[1]?.kind === 'handle' || next[1]?.kind === 'link');
  const forgotten = bracketed && (person.github !== null || text.includes(' '));
  const mailed = isMailed(next);
  const plain = text.toLowerCase() === text || /\d/.test(text);
  if (forgotten) {
    reading.depth = 0;
    startName(text, reading);
  } else if (person.github === null && HANDLE.test(text) && (mailed || plain)) person.github = text;
  else if (!text.includes(' ') && next[0]?.kind === 'close') person.aside = text;
}

/** Words after a name: the rest of it around brackets, its bare handle, or the next person. */
function readNextWords(text: string, next: readonly Token[], reading: Reading): void {
  const { person } = reading;
  if (REMARK.test(text) || isEmployer(text)) {
    const helper = /^.{0,40}\b(?:from|with|of)\s+(?<name>\p{Lu}.*)$/u.exec(text)?.groups?.name;
    const handled = next.find(({ kind }) => kind !== 'open')?.kind === 'handle';
    if (helper !== undefined && handled && person.github !== null) startName(helper, reading);
    return;
  }
  const goesOn = person.aside !== '' && person.github === null && reading.before === 'close';
  if (goesOn) person.name += `(${person.aside}) ${text}`;
  else if (isBareHandle(text, next, reading)) person.github = text;
  else startName(text, reading);
}

/** Words where no name is known yet: after a handle they are its owner's unless they begin the next person. */
function readFirstWords(text: string, next: readonly Token[], reading: Reading): void {
  const own = next.find(({ kind }) => kind !== 'open')?.kind;
  const owner = reading.before !== 'comma' || (own !== 'handle' && own !== 'link');
  if (reading.person.github !== null && !owner) finish(reading);
  reading.person.name = text;
}

/** "Name, handle, address": one word between commas, with an address after it. */
function isBareHandle(text: string, next: readonly Token[], reading: Reading): boolean {
  if (reading.before !== 'comma' || reading.person.github !== null || !HANDLE.test(text)) return false;
  return isMailed(next);
}

/** Whether an e-mail address comes next, after a comma or in angle brackets at most. */
function isMailed(next: readonly Token[]): boolean {
  return next.find(({ kind }) => kind !== 'comma' && kind !== 'open')?.kind === 'email';
}
