/** A skills field as the list of skills a careful person would make of it. */
import { plainText } from './markup.ts';
import { isTechnology } from './technologies.ts';

const MARKER = /^\s*(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)/;
const NOTHING =
  /^(?:tbd|tba|n\/?a|none|nothing|todo|to be (?:determined|decided|defined|announced)|-+|\?+|etc\.?|and so on|optional|required)$/i;
/** What may stand before a skill without being part of it. */
const FAMILIARITY =
  /^(?:(?:some|basic|good|light|general|solid|strong|prior|working|a|an|optionally|ideally|preferably)\s+){0,3}(?:familiarity|familiar)\s+with\s+(?:the\s+(?=\p{Lu}))?/iu;
const ACQUAINTANCE =
  /^(?:(?:some|basic|good|light|general|solid|strong|prior|previous|working|practical|hands-on|a|an|deep|optionally|ideally|preferably)\s+){0,3}(?:(?:familiarity|familiar|experience|experienced|knowledge|understanding|proficiency|proficient|expertise|skills?|skilled)\s+(?:with|in|of|on|using)|optionally(?: some)?|ideally|preferably|potentially|possibly|some|basic)\s+/iu;
/** What may stand after a skill without being part of it. */
const REMARK =
  /\s*[,-]?\s*(?:too\s+)?(?:(?:would|will|may|can)\s+be\s+|(?:is|are)\s+|be\s+)?(?:a\s+)?(?:(?:big |huge |strong )?(?:plus|bonus|advantage)|helpful|beneficial|nice[ -]to[ -]have|good[ -]to[ -]have|desirable|useful)(?:,?\s+but\s+(?:is\s+|are\s+)?not\s+(?:required|necessary|mandatory)|\s+too)?$/i;
/** Words with which a clause begins that belongs to the one before it. */
const DEPENDENT =
  /^(?:or (?=willing|interest|similar|equivalent|other|some|any|at least|the like|related|comparable)|including|particularly|especially|such|for|like|e\.?g\.?|i\.?e\.?|which|that|as|with|without|to|though|but|so|ideally|preferably|if|when|where|who|we|you|not|both|willingness)\b/i;
/** Beginnings of phrases that speak of more than the names in them. */
const PHRASE =
  /^(?:(?:an?|the|strong|good|some|basic|deep|solid|general|excellent|clear|prior)\s+){0,2}(?:interest(?:ed)?|ability|able|willing(?:ness)?|curiosity|understanding|experience|knowledge|proficien(?:t|cy)|expertise|passion)\b/i;
/** A line this long was wrapped by an editor. */
const WRAPPED = 60;
const MAX_TERM_WORDS = 4;

/** The skills of a field, as written, each once. A sentence stays one phrase. */
export function readSkills(markdown: string): readonly string[] {
  const skills = toItems(markdown)
    .flatMap(splitItem)
    .map(tidy)
    .filter((skill) => skill !== '' && !NOTHING.test(skill));
  const seen = new Set<string>();
  return skills.filter((skill) => {
    const key = skill.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

interface Item {
  readonly text: string;
  /** Whether it is one item of a list: its author has split already. */
  readonly listed: boolean;
}

/** List items, and paragraphs as they stand; wrapped lines are joined. */
function toItems(markdown: string): readonly Item[] {
  const items: { text: string; listed: boolean; open: boolean }[] = [];
  for (const line of markdown.replace(/<br *\/?>/gi, '; ').split(/\\?\n|\\$/)) {
    const last = items.at(-1);
    const marker = MARKER.exec(line);
    if (line.trim() === '') {
      if (last !== undefined) last.open = false;
    } else if (marker !== null) items.push({ text: line.slice(marker[0].length), listed: true, open: true });
    else if (last?.open === true && goesOn(last.text, line)) last.text += ` ${line.trim()}`;
    else items.push({ text: line.trim(), listed: false, open: true });
  }
  return items.map(({ text, listed }) => ({ text: plainText(text), listed }));
}

/** Whether a line is the rest of the one above, not an item of its own. */
function goesOn(above: string, line: string): boolean {
  return (
    above.length >= WRAPPED ||
    /[[(][^\])]*$/.test(above) ||
    /[,;/&(-]$|\b(?:and|or|with|in|of|the|a)$/i.test(above) ||
    /^\s*[\p{Ll}(]/u.test(line)
  );
}

function splitItem({ text, listed }: Item): readonly string[] {
  const clauses = sentences(text).flatMap((sentence) => splitOutside(sentence, /[;；|•·]/));
  return clauses.flatMap((sentence) => {
    const parts = splitOutside(withoutCategory(sentence), /[,，、]/);
    if (listed && parts.length > 1 && (!parts.every(isTerm) || isPhrase(parts[0] ?? ''))) return [sentence];
    return joinDependent(parts).flatMap((part) => splitConjunction(part, parts.length > 1));
  });
}

/** Sentences of a text; a full stop inside a name or an abbreviation ends none. */
function sentences(text: string): readonly string[] {
  return text
    .split(
      /(?<=[\p{L}\p{N})+#]{2}|[\s,][CR]|\*)\.\s+(?=\p{Lu}|familiarity |experience |knowledge |basic |some |good |networking)/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** "Languages: Go, Rust" without its first words if a plain list follows them. */
function withoutCategory(sentence: string): string {
  const { category = '', list } = /^(?<category>[\p{L}/& -]{3,40}):\s+(?<list>.+)$/u.exec(sentence)?.groups ?? {};
  if (list === undefined) return sentence;
  const parts = splitOutside(list, /[,;]/);
  return (parts.length > 1 || CATEGORY.test(category)) && parts.every(isTerm) ? list : sentence;
}

const CATEGORY =
  /^(?:(?:programming )?languages?|tools?|frameworks?|technologies|(?:required|preferred|technical|soft|optional)(?: skills?)?|must[ -]have|(?:nice|good)[ -]to[ -]have|bonus|skills?)$/i;

/** Splits at marks that stand outside of all brackets. */
function splitOutside(text: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if ('([{（'.includes(letter)) depth += 1;
    else if (')]}）'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(letter)) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  if (depth > 0 && parts.length === 0) return text.split(mark).map((part) => part.trim());
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Clauses that cannot stand alone go back to what they follow. */
function joinDependent(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (DEPENDENT.test(part) || /^and (?:with|to|for|as|in|on)\b/i.test(part)))
      joined[joined.length - 1] = `${last}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** "Go and Linux" is two skills; "design and writing" is one. */
function splitConjunction(part: string, inList: boolean): readonly string[] {
  const bare = bareSkill(part.replace(/^(?:and|or|&)\s+/i, ''));
  const { left = '', right = '' } =
    /^(?<left>.{1,60}?)\s+(?:and\s*\/\s*or|and|or|&)\s+(?<right>.{1,80})$/i.exec(bare)?.groups ?? {};
  if (left === '' || /^(?:its|the|their|other|some|any|related)\b/i.test(right)) return [bare];
  const both = isTechnology(left) && isTechnology(right.replace(/\.$/, ''));
  const ends = inList && isTechnology(left) && wordCount(right) <= MAX_TERM_WORDS;
  return both || ends ? [left, ...splitConjunction(right, inList)] : [bare];
}

/** A skill without "familiarity with" and "would be helpful" if what is left is a name. */
function bareSkill(part: string): string {
  const whole = unwrapped(part).replace(/(?<=\p{L}{2})(?<!\betc)\.$/u, '');
  const named = whole.replace(REMARK, '');
  const familiar = named.replace(FAMILIARITY, '');
  if (familiar !== named && wordCount(familiar) <= MAX_TERM_WORDS) return familiar;
  const known = named.replace(ACQUAINTANCE, '');
  if (known !== named && known.split(/\s+(?:and|or|&)\s+|\s*\/\s*/).every(isTechnology)) return known;
  return named !== whole && named !== '' && wordCount(named) <= MAX_TERM_WORDS + 1 ? named : whole;
}

/** A part that stands in brackets as a whole without them. */
function unwrapped(part: string): string {
  const inner = /^\((?<inner>[^()]+)\)\.?$/.exec(part)?.groups?.inner;
  return inner ?? part;
}

function isTerm(part: string): boolean {
  const bare = part
    .replace(/^(?:and|or|&)\s+/i, '')
    .replace(REMARK, '')
    .replace(FAMILIARITY, '')
    .replace(/\s*\([^()]*\)/g, '');
  return !DEPENDENT.test(bare) && wordCount(bare) <= MAX_TERM_WORDS;
}

/** Whether a part is the beginning of a phrase, even without what a skill may do without. */
function isPhrase(part: string): boolean {
  return PHRASE.test(bareSkill(part));
}

/** Words outside of brackets. */
function wordCount(text: string): number {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/).length;
}

/** A skill without the punctuation of the sentence it stood in. */
function tidy(skill: string): string {
  const bare = skill.replace(/^[\s,;:*–—-]+/, '').replace(/[\s,;:*]+$/, '');
  const plain = bare.replace(/^["'“‘](?<inner>[^"'“”‘’]+)["'”’]$/u, '$<inner>');
  const stopped = /\.{3}$|\betc\.$|^\.|\b[a-z]\.[a-z]\.$/i.test(plain)
    ? plain.replace(/\s*\.{3}$/, '')
    : plain.replace(/\.$/, '');
  return stopped.trim();
}
