/**
 * Markdown as the words it says.
 *
 * White space, Markdown's marks, a list's bullets and numbers, headings' levels, the typographer's quotes and dashes are
 * how a text is set; its words, their case, its punctuation and its links are what it says.
 */

type Rewrite = (match: string, ...groups: string[]) => string;

interface Step {
  /** A text that holds none of these characters is left as it is; BEYOND stands for all beyond ASCII. */
  readonly marks: string;
  readonly of: RegExp;
  readonly to: string | Rewrite;
}

const BEYOND = '\u0080';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** A link as its words and its address, or as its address alone where the words say nothing more. */
function linkText(words: string, address: string): string {
  return words.trim() === '' || addressKey(words.trim()) === addressKey(address) ? address : `${words} ${address}`;
}

/** What is taken off or rewritten, in this order. */
const STEPS: readonly Step[] = [
  { marks: '<', of: /<!--[\s\S]*?-->/g, to: ' ' },
  { marks: '`~', of: /^[ \t]*(?:```|~~~).*$/gm, to: ' ' },
  {
    marks: '[',
    of: /!?\[([^\]]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"']*["'])?\s*\)/g,
    to: (_, words, to) => linkText(words ?? '', to ?? ''),
  },
  { marks: '<', of: /<((?:https?|mailto):[^>\s]+)>/gi, to: '$1' },
  { marks: '<', of: /<\/?[a-z][^>]*>/gi, to: ' ' },
  { marks: '&', of: /&(amp|lt|gt|quot|apos|nbsp|#39);/g, to: (_, name) => ENTITIES[name ?? ''] ?? ' ' },
  {
    marks: '>#-*+.)[',
    of: /^[ \t]*(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d+[.)](?=\s)|\[[ xX]\](?=\s))[ \t]*)+/gm,
    to: '',
  },
  { marks: '-=_*', of: /^[ \t]*(?:[-=_*][ \t]*){3,}$/gm, to: ' ' },
  { marks: '-', of: /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/gm, to: ' ' },
  { marks: '\\', of: /\\([!-/:-@[-`{-~])/g, to: '$1' },
  { marks: '*`~|', of: /[*`~|]+/g, to: ' ' },
  { marks: '_', of: /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, to: '' },
  { marks: BEYOND, of: /[\u2018\u2019\u201b\u2032\u00b4]/g, to: "'" },
  { marks: BEYOND, of: /[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, to: '"' },
  { marks: BEYOND, of: /[\u2010-\u2015\u2212]/g, to: '-' },
  { marks: BEYOND, of: /\u2026/g, to: '...' },
];

/** The steps that each character calls for, as bits in the order of STEPS. An entity may stand for any mark. */
const CALLED_FOR = Uint32Array.from({ length: 129 }, (_, code) => {
  const character = String.fromCharCode(code);
  const bits = STEPS.map(({ marks }, n) => (character === '&' || marks.includes(character) ? 1 << n : 0));
  return bits.reduce((all, bit) => all | bit, 0);
});

/** White space anew, and no blank before punctuation: after any rewriting, and where a text is not so set already. */
const SPACING = 1 << STEPS.length;
const BLANK = 32;
const SPACED = Uint8Array.from({ length: 129 }, (_, code) => (/[\s.,;:!?)]/.test(String.fromCharCode(code)) ? 1 : 0));

const FOREIGN = CALLED_FOR[128] ?? 0;

function stepsCalledFor(text: string): number {
  let steps = 0;
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = Math.min(text.charCodeAt(at), 128);
    steps |= CALLED_FOR[code] ?? 0;
    if ((before === BLANK && SPACED[code] === 1) || code === 128 || (code < BLANK && SPACED[code] === 1)) {
      steps |= SPACING;
    }
    before = code;
  }
  return steps;
}

function spaced(text: string): string {
  // One blank for each run of white space; a blank alone is one already.
  return text.replace(/ ?[^\S ]\s*| {2,}\s*/g, ' ').replace(/ ([.,;:!?)])/g, '$1');
}

/** Markdown as the words it says, one blank between them: equal for two texts that differ only in how they are set. */
export function plainText(markdown: string): string {
  // A letter may be written in two ways only beyond ASCII, and most texts hold nothing of that.
  const isForeign = (stepsCalledFor(markdown) & FOREIGN) !== 0;
  const whole = isForeign ? markdown.normalize('NFC') : markdown;
  const called = stepsCalledFor(whole);
  if (called === 0) return whole.trim();
  let text = whole;
  STEPS.forEach(({ of, to }, n) => {
    if ((called & (1 << n)) !== 0) text = typeof to === 'string' ? text.replace(of, to) : text.replace(of, to);
  });
  return (text !== whole || (called & SPACING) !== 0 ? spaced(text) : text).trim();
}

/** A web address without what two spellings of it may differ in: the scheme, `www.`, the host's case, a slash at its end. */
export function addressKey(address: string): string {
  const [, host, rest] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(address.trim()) ?? [];
  return `${(host ?? '').toLowerCase()}${(rest ?? '').replace(/\/+(?=$|[?#])/, '').replace(/#$/, '')}`;
}
