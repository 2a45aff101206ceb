/**
 * Ways of saying one thing, as a list that can be read.
 *
 * `|` stands between them, `*` for more letters, `[very / quite]` for what may be left out, and `{do / can}` for one of several:
 * `how {do / can} i reach | get [back] in touch | email*`.
 */

/** A pattern that finds any of these ways as whole words, wherever they stand in a sentence in lower case. */
export function cue(ways: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${sourceOf(ways)})(?![\w-])`, 'u');
}

/** A pattern that holds where a sentence is one of these ways, and nothing else but an end. */
export function whole(ways: string): RegExp {
  return new RegExp(String.raw`^(?:${sourceOf(ways)})[\s?!.,]*$`, 'u');
}

function sourceOf(ways: string): string {
  return ways.split('|').map(wayOf).join('|');
}

function wayOf(way: string): string {
  return way
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.+?^$()\\]/g, String.raw`\$&`)
    .replace(/^(?:\[[^\]]*\] )+/, (first) => first.replace(/\[([^\]]*)\] /g, '(?:{$1} )?'))
    .replace(/ \[([^\]]*)\]/g, '(?: {$1})?')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(/ ?\/ ?/g, '|')
    .replaceAll('*', String.raw`[\w']*`);
}

/** Whether a sentence has all of these, and none of those. */
export function says(sentence: string, all: readonly RegExp[], none: readonly RegExp[] = []): boolean {
  return all.every((one) => one.test(sentence)) && !none.some((one) => one.test(sentence));
}

/** A sentence without these. */
export function without(sentence: string, cues: readonly RegExp[]): string {
  return cues
    .reduce((left, one) => left.replace(one, ' '), sentence)
    .replace(/\s+/g, ' ')
    .trim();
}
