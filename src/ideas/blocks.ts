/** A document as headings with the lines below them, templates and samples marked. */
import { isFieldHeading, isPart, isPlaceholder, isSample } from './headings.ts';
import { headingText, type Line } from './lines.ts';
import { plainText } from './markup.ts';

/** A heading of a document. */
export interface Heading {
  readonly title: string;
  /** From 1. */
  readonly line: number;
  readonly level: number;
}

/** A heading with the lines below it, as places in the list of lines. */
export interface Block {
  readonly heading: Heading;
  readonly markdown: string;
  readonly from: number;
  readonly to: number;
  readonly sample: boolean;
}

const SAMPLE_LEAD =
  /^(?:\*\*|__|>|\s)*(?:for example|example|e\.g\.|sample|template)(?: (?:project|idea|proposal|entry))?[\s:.：*_]*$/i;

/** Headings with the lines below them; a heading that is a field's label stays among the lines. */
export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const starts: number[] = [];
  let open: Heading | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'heading') continue;
    const title = plainText(headingText(line));
    if (title === '') continue;
    if (open !== null && line.level > open.level && !isPart(open.title) && isFieldHeading(title)) continue;
    open = { title, line: line.number, level: line.level };
    starts.push(index);
  }
  return toBlocks(lines, starts);
}

/** Blocks from the places of their headings; what stands below a sample's heading is a sample too. */
function toBlocks(lines: readonly Line[], starts: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  let sampleLevel = 0;
  let led = false;
  for (const [index, start] of starts.entries()) {
    const line = lines[start];
    if (line === undefined) continue;
    const to = starts[index + 1] ?? lines.length;
    const markdown = headingText(line);
    const title = plainText(markdown).replace(/[\s:：]+$/, '') || markdown;
    const level = line.level;
    if (sampleLevel > 0 && level <= sampleLevel && !continuesSample(blocks.at(-1), title, level, lines))
      sampleLevel = 0;
    if (sampleLevel === 0 && (isSample(title) || isPlaceholder(title) || led)) sampleLevel = level;
    blocks.push({
      heading: { title, line: line.number, level },
      markdown,
      from: start + 1,
      to,
      sample: sampleLevel > 0,
    });
    led = endsWithLead(lines, start + 1, to);
  }
  return blocks;
}

/** "Sample" as a heading of its own, with the sample itself under the next one of the same level. */
function continuesSample(before: Block | undefined, title: string, level: number, lines: readonly Line[]): boolean {
  if (before === undefined || !before.sample || before.heading.level !== level || isPart(title)) return false;
  const empty = lines
    .slice(before.from, before.to)
    .every(({ kind }) => kind === 'blank' || kind === 'rule' || kind === 'comment');
  return isSample(before.heading.title) && empty && isPart(before.heading.title);
}

/** Whether the last words before the next heading say that an example follows. */
function endsWithLead(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = to - 1; index >= from; index -= 1) {
    const line = lines[index];
    if (line !== undefined && line.kind !== 'blank') return line.kind === 'text' && SAMPLE_LEAD.test(line.text);
  }
  return false;
}
