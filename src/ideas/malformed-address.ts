/**
 * Web addresses that will not open, and what was probably meant.
 */

/** Something that was meant as an address; `instead` is what to write. */
export interface MalformedAddress {
  readonly found: string;
  readonly instead: string;
}

type Mend = readonly [pattern: RegExp, instead: (found: string) => string];

const MENDS: readonly Mend[] = [
  // Two schemes: "http://https://host".
  [/\bhttps?:\/\/https?:\/{0,2}[^\s<>()[\]]+/gi, (found) => found.replace(/^.*https?:\/*/i, 'https://')],
  // A scheme with a slip: "htps://", "https:/host", "https//host", "https:\\host".
  [
    /\b(?!https?:\/\/[^/])h[tps]{2,5}\s?[:;]?[/\\]{1,3}[\w-]+\.[^\s<>()[\]]+/gi,
    (found) => found.replace(/^h[tps]+\s?[:;]?[/\\]+/i, 'https://'),
  ],
  // Brackets the wrong way round: "(text)[https://…]".
  [/\([^()\n]{1,80}\)\[https?:[^\]\s]+\]/gi, (found) => found.replace(/^\((.*)\)\[(.*)\]$/, '[$1]($2)')],
  // A link that is never closed.
  [/\[[^[\]\n]{1,80}\]\(https?:[^)\s]*(?=\s|$)/gi, (found) => `${found})`],
  // A link that leads nowhere.
  [/\[[^[\]\n]{1,80}\]\(\s*\)/g, (found) => found.replace(/\(\s*\)$/, '(https://…)')],
  // A host without a dot.
  [/\bhttps?:\/\/[\w-]*(?=[\s/]|$)(?!\/\/)[^\s<>()[\]]*/gi, () => 'https://github.com/ORG/REPO/issues/NUMBER'],
];

const WITHOUT_SCHEME = /(?<![\w@/.:=-])(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[^\s<>()[\]]+/i;

/** Without the punctuation of the sentence around it. */
function bare(found: string): string {
  return found.replace(/[.,;:!?]+$/, '');
}

/** The first address of a text that will not open; null if all of them may. */
export function malformedAddress(text: string): MalformedAddress | null {
  for (const [pattern, instead] of MENDS) {
    const [found] = text.match(pattern) ?? [];
    if (found !== undefined) return { found: bare(found), instead: instead(bare(found)) };
  }
  // What stands inside a sound address is no address of its own.
  const [schemeless] = text.replace(/https?:\/\/[^\s<>]+/gi, ' ').match(WITHOUT_SCHEME) ?? [];
  return schemeless === undefined ? null : { found: bare(schemeless), instead: `https://${bare(schemeless)}` };
}
