/** A document as headings with the lines below them, templates and samples marked. */
import { type FieldList, readFields } from './fields.ts';
import { isFieldHeading, isPart, isPlaceholder, isSample } from './headings.ts';
import { type FieldKind, readLabel } from './labels.ts';
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
    const within = open !== null && line.level > open.level && !isPart(open.title);
    if (within && isFieldHeading(title) && !beginsIdea(title, lines, index)) continue;
    open = { title, line: line.number, level: line.level };
    starts.push(index);
  }
  return toBlocks(lines, starts);
}

/** Kinds of fields that tell an idea from other text. */
export const TELLING: ReadonlySet<FieldKind | null> = new Set<FieldKind>([
  'description',
  'outcome',
  'skills',
  'mentors',
  'upstream',
  'lfxUrl',
  'size',
  'goal',
]);
const MIN_WHOLE = 3;

/** The kinds of the labelled fields that tell an idea. */
export function tellingKinds({ fields }: FieldList): ReadonlySet<FieldKind> {
  const kinds = fields.filter(({ label }) => label !== '').map(({ kind }) => kind);
  return new Set(kinds.filter((kind): kind is FieldKind => TELLING.has(kind)));
}

/** Whether fields of these kinds make an idea whatever its title says: a description and two more at least. */
export function isWhole(kinds: ReadonlySet<FieldKind>): boolean {
  return kinds.size >= MIN_WHOLE && kinds.has('description');
}

/** Whether a heading that reads like a label is an idea's title: a whole idea stands below it, not a field's value. */
function beginsIdea(title: string, lines: readonly Line[], at: number): boolean {
  if (readLabel(title)?.kind === 'description' && !/[:：]/.test(title)) return false;
  let end = at + 1;
  while (end < lines.length && lines[end]?.kind !== 'heading') end += 1;
  return isWhole(tellingKinds(readFields(lines.slice(at + 1, end))));
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
