/**
 * The labels of an idea's fields, in every spelling.
 *
 * A label is recognised by its words after markup, plurals, brackets and case are gone, and a slip of the pen or two is
 * forgiven. What is no label of ours but stands where one would stand is an unknown label.
 */

/** `other`: a label that is known to hold nothing of an idea, such as the mentee or the difficulty. */
export type FieldKind =
  | 'description'
  | 'outcome'
  | 'goal'
  | 'skills'
  | 'mentors'
  | 'upstream'
  | 'lfxUrl'
  | 'programName'
  | 'size'
  | 'other';

/** A label at the start of a line. */
export interface Label {
  /** As written, without its markup. */
  readonly words: string;
  /** Null for a label nobody knows. */
  readonly kind: FieldKind | null;
  /** Whether the words can hardly be anything but a label, wherever they stand. */
  readonly strong: boolean;
  /** Whether a colon, a dash or bold type marks it; otherwise the label is all that stands on its line. */
  readonly marked: boolean;
  /** What follows it on its line. */
  readonly rest: string;
}

/** Prefixes in brackets may stand before each noun, and the bare noun counts too. */
const NOUNS: readonly (readonly [kind: FieldKind, prefixes: string, nouns: string])[] = [
  ['description', 'project|idea|short|brief|detailed|full|long|task|general', 'description'],
  ['outcome', 'expected|project|desired|intended|anticipated|target|key|main', 'outcome|result|deliverable|output'],
  ['goal', 'project|main|learning', 'goal|objective|aim'],
  [
    'skills',
    'recommended|recommend|recommanded|required|require|desired|preferred|suggested|needed|necessary|expected|useful|relevant|key|main|technical|optional|additional|nice to have|good to have|must have|prerequisite|required and preferred|required or preferred|required and recommended|recommended and required|preferred and required',
    'skill|skill set|skillset|technical skill|skill and technology|technology|technology and skill|technology stack|tech stack|tech|programming language|knowledge|skill and knowledge|qualification|tool and technology|technology used',
  ],
  [
    'mentors',
    'potential|likely|possible|proposed|project|primary|lead|secondary|backup|co|assigned|main|additional|other|available|lfx|gsoc|suggested',
    'mentor|mentor 1|mentor 2|mentor 3|mentor 4|mentor name|name of mentor|mentor detail|mentor and contact|mentor github|mentor contact',
  ],
  [
    'upstream',
    'upstream|related|relevant|github|gh|tracking|associated|linked|corresponding|main|project|original',
    'issue|issue link|issue url|link to issue|issue tracker|issue number|ticket|issue and pr|issue or pr|issue pr|issue discussion|discussion',
  ],
  [
    'lfxUrl',
    'lfx|lfx mentorship|lfx project|lfx mentorship project|lfx platform|mentorship|mentorship project|mentorship program|application|apply|community bridge|community bridge project|lfx program|lfx application|lfx portal|lfx mentorship platform|lfx mentorship program',
    'url|link|page|project page|project url|project link|portal link',
  ],
  ['programName', 'lfx|lfx program|program|mentorship|mentorship program|lfx project|lfx mentorship', 'name|title'],
  [
    'size',
    'expected|expected project|project|estimated|estimated project|approximate|idea|gsoc',
    'size|project size|size of the project|size of project|length',
  ],
];

/** Labels of their own, without prefixes. */
const WHOLE: Readonly<Record<FieldKind, string>> = {
  description:
    'about|about the project|about this project|what|overview|project overview|project summary|summary|abstract|background|problem statement|detail|project detail|introduction',
  outcome: 'success criteria|definition of done|acceptance criteria|what you will deliver',
  goal: 'scope of work',
  skills:
    'recommended|required|prerequisite|pre requisite|requirement|skill required|skill needed|skill recommended|skill preferred|skill required and preferred|skill required or preferred|stack|language|nice to have|good to have',
  mentors: 'who will mentor|contact mentor',
  upstream: 'upstream|upstream url|upstream link|enhancement|upstream pr|upstream project|kep|github link|github url',
  lfxUrl:
    'lfx|apply|apply here|apply at|apply on lfx|apply via lfx|lfx mentorship|lfx project|community bridge|community bridge project|communitybridge project|communitybridge|cb project|link to apply|mentorship project',
  programName: 'long name|program',
  size: 'size',
  other:
    'mentee|mentee name|mentee community bridge|mentee communty bridge|selected mentee|accepted mentee|student|intern|difficulty|difficulty level|difficulty rating|complexity|rating|type|project type|responsibility|learning opportunity|implementation|acknowledgement|acknowledgment|stretch goal|extra credit|contact|communication|communication channel|slack|slack channel|reference|resource|useful link|link|additional information|additional resource|additional context|project|cncf project|project name|repository|repo|website|github|status|timeline|duration|start date|number of mentee|number of slot|slot|time zone|timezone|location|priority|coding challenge|qualification task|how to apply|application process|getting started|final report|result of mentee',
};

/** Single words that are a label only where labels stand, because prose begins with them too. */
const WEAK = new Set(
  'recommended|required|about|abstract|aim|apply|background|bonus|category|community bridge|contact|detail|discussion|enhancement|github|goal|introduction|issue|kep|knowledge|label|language|lfx|link|location|milestone|nice to have|note|objective|outcome|output|overview|prerequisite|priority|program|project|rating|reference|remark|report|repo|repository|requirement|resource|result|size|slack|slot|stack|status|summary|tag|tech|technology|test|ticket|timeline|title|type|upstream|website|what|student|intern|evaluation|blog|deliverable|description|length|skill|good to have'.split(
    '|',
  ),
);

const KINDS: ReadonlyMap<string, FieldKind> = vocabulary();
/** The labels by first letter and length, so that few need a closer look. */
const BY_SHAPE: ReadonlyMap<string, readonly string[]> = Map.groupBy(KINDS.keys(), (key) => `${key[0]}${key.length}`);
const SHORTEST_MENDED = 5;
const LONG = 9;
const MAX_LABEL = 70;
const MAX_UNKNOWN_WORDS = 4;

/** The label a line of text begins with, list marker gone; null if it begins with none. */
export function readLabel(content: string): Label | null {
  return beforeColon(content) ?? inBold(content) ?? beforeDash(content) ?? alone(content);
}

function beforeColon(content: string): Label | null {
  const colon = colonIn(content.slice(0, MAX_LABEL));
  return colon > 0 ? labelled(content.slice(0, colon), content.slice(colon + 1)) : null;
}

function inBold(content: string): Label | null {
  const { words = '', rest = '' } =
    /^(?:(?:\*\*|__)(?<words>[^*_]{2,50})(?:\*\*|__)|[*_](?<words>[^*_]{2,50})[*_](?=\s+[-–—]\s))(?<rest>.*)$/s.exec(
      content,
    )?.groups ?? {};
  const kind = words === '' ? null : kindOf(words);
  return kind === null ? null : toLabel(words, kind, rest, true);
}

function beforeDash(content: string): Label | null {
  const { words = '' } = /^(?<words>[^–—:-]{3,40}?)\s+[-–—]\s+\S/.exec(content.slice(0, MAX_LABEL))?.groups ?? {};
  const kind = words !== '' && isStrong(words) ? kindOf(words) : null;
  return kind === null ? null : toLabel(words, kind, content.slice(words.length).replace(/^\s+[-–—]\s+/, ''), true);
}

/** A label that is all its line holds. */
function alone(content: string): Label | null {
  const kind = content.length > MAX_LABEL || /[.,;]$/.test(content) ? null : kindOf(content);
  return kind === null ? null : toLabel(content, kind, '', false);
}

function labelled(words: string, rest: string): Label | null {
  const kind = kindOf(words);
  if (kind !== null) return toLabel(words, kind, rest, true);
  const plain = plainWords(words);
  const unknown =
    /^\p{Lu}/u.test(plain) &&
    plain.split(' ').length <= MAX_UNKNOWN_WORDS &&
    !/[.,;!?()[\]/"'`]/.test(plain) &&
    /^\s|^$/.test(rest);
  return unknown ? { words: plain, kind: null, strong: false, marked: true, rest: afterLabel(rest) } : null;
}

function toLabel(words: string, kind: FieldKind, rest: string, marked: boolean): Label {
  return { words: plainWords(words), kind, strong: isStrong(words), marked, rest: afterLabel(rest) };
}

/** The first colon that ends words, not one of an address or inside brackets; -1 if there is none. */
function colonIn(head: string): number {
  let depth = 0;
  for (let index = 0; index < head.length; index += 1) {
    const letter = head[index];
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (depth <= 0 && (letter === '：' || (letter === ':' && !head.startsWith('//', index + 1)))) return index;
  }
  return -1;
}

/** The text after a label without the rest of its markup, a line break or a second colon. */
function afterLabel(rest: string): string {
  return rest
    .replace(/^\s*(?:\*\*|__|\\\*\\\*|\*(?=\s|$)|<\/(?:b|strong)>)/, '')
    .replace(/^[\s:：]+/, '')
    .replace(/^(?:<br *\/?>|[-–—]\s)/i, '')
    .trim();
}

function kindOf(words: string): FieldKind | null {
  const key = keyOf(words);
  if (key === '' || key.length > 45) return null;
  return KINDS.get(key) ?? nearest(key);
}

function isStrong(words: string): boolean {
  return !WEAK.has(keyOf(words));
}

function plainWords(words: string): string {
  return words
    .replace(/<\/?[a-z]{1,10}>|[*_`~\\]|^[^\p{L}\d]+/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a label as they are looked up: lower case, singular, no brackets, no marks. */
function keyOf(words: string): string {
  return plainWords(words)
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .replace(/[([]\s*-?s\s*[)\]]/g, '')
    .replace(/[([][^()[\]]{0,40}[)\]]/g, ' ')
    .replace(/&|\+|\//g, ' and ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== 's')
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word;
}

/** The kind of the label that was probably meant, one slip away (two in long ones); null if none was. */
function nearest(key: string): FieldKind | null {
  if (key.length < SHORTEST_MENDED || /\d/.test(key)) return null;
  const slips = key.length >= LONG ? 2 : 1;
  for (let length = Math.max(SHORTEST_MENDED, key.length - slips); length <= key.length + slips; length += 1) {
    for (const known of BY_SHAPE.get(`${key[0]}${length}`) ?? []) {
      if (isWithin(known, key, slips)) return KINDS.get(known) ?? null;
    }
  }
  return null;
}

/** Whether one text becomes the other by at most that many letters put in, left out, swapped or changed. */
function isWithin(left: string, right: string, slips: number): boolean {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const [a, b] = [left.slice(from), right.slice(from)];
  if (a === '' || b === '') return a.length + b.length <= slips;
  if (slips === 0) return false;
  return (
    isWithin(a.slice(1), b, slips - 1) ||
    isWithin(a, b.slice(1), slips - 1) ||
    isWithin(a.slice(1), b.slice(1), slips - 1) ||
    (a[0] === b[1] && a[1] === b[0] && isWithin(a.slice(2), b.slice(2), slips - 1))
  );
}

function vocabulary(): ReadonlyMap<string, FieldKind> {
  const kinds = new Map<string, FieldKind>();
  for (const [kind, words] of Object.entries(WHOLE)) {
    for (const word of words.split('|')) kinds.set(word, kind as FieldKind);
  }
  for (const [kind, prefixes, nouns] of NOUNS) {
    for (const noun of nouns.split('|')) {
      if (kind !== 'lfxUrl' && kind !== 'programName' && noun !== 'length') kinds.set(noun, kind);
      for (const prefix of prefixes.split('|')) kinds.set(`${prefix} ${noun}`, kind);
    }
  }
  return kinds;
}
