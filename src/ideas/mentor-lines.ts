/** The lines of a mentors field, with what an editor wrapped put back. */

/** What stands before an item of a list. */
export const MARKER = /^\s*(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)/;
/** A line of its own that says more of the person above it. */
export const ABOUT = /^\s*[*_]*(?:github|gh|e-?mail|slack|linkedin|twitter|handle)\b[^:]{0,20}:/i;
/** An editor's wrapped line is put back up to this length, so that a field of any length is read in linear time. */
const MAX_WRAPPED_LENGTH = 1_000;

/** Lines with what an editor wrapped put back: a line ends in the middle of a person at an open bracket or after words. */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(last, line)) joined.push(line.replace(/\\$/, ''));
    else joined[joined.length - 1] = `${last.trimEnd()} ${line.trim().replace(/\\$/, '')}`;
  }
  return joined;
}

function goesOn(above: string, line: string): boolean {
  if (above.length > MAX_WRAPPED_LENGTH) return false;
  const next = line.trim();
  if (next === '' || above.trim() === '' || MARKER.test(line) || ABOUT.test(line)) return false;
  if (/[[(][^\])]*$/.test(above)) return true;
  if (!/\p{L}$/u.test(above.trimEnd()) || /(?:@|github\.com\/)[\w.-]+$/.test(above.trimEnd())) return false;
  return /^[(@]/.test(next) || /[,;)]\s|\band\s/.test(above);
}
