/**
 * Breaks a text between words so that no line is longer than a width; a longer word has a line of its own.
 *
 * @param text may start with spaces, which stay.
 * @param indent what every line but the first starts with; it counts as part of the line.
 */
export function fold(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  let isStart = true;
  for (const word of text.trim().split(' ')) {
    if (isStart) line += word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
    isStart = false;
  }
  return [...lines, line].join('\n');
}
