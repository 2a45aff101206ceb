/**
 * The ideas of a document as sections: a heading, its project, its fields. What the words mean is read elsewhere;
 * checks look at the same sections to say where an author should mend what.
 */
import { anchorOf, type ContentsEntry, readContents } from './contents.ts';
import { type Field, readFields } from './fields.ts';
import { isFieldHeading, isPart, isPlaceholder, isSample, listedAs } from './headings.ts';
import type { FieldKind } from './labels.ts';
import { headingText, type Line, readLines } from './lines.ts';
import { plainText } from './markup.ts';

/** A heading above an idea. */
export interface Heading {
  readonly title: string;
  /** From 1. */
  readonly line: number;
  readonly level: number;
}

/** One idea as it stands in its document. */
export interface IdeaSection {
  readonly heading: Heading;
  /** The heading with its markup, as written: it may be a link. */
  readonly markdown: string;
  /** The project's heading; null for an idea under no project. */
  readonly project: Heading | null;
  /** The headings between the project and the idea, outermost first. */
  readonly between: readonly Heading[];
  /** The kind of list it stands in by the headings above it; null where they do not say. */
  readonly listed: 'proposed' | 'accepted' | null;
  /** Its fields in the order written; text without a label is a description. */
  readonly fields: readonly Field[];
  /** The line at which a second set of fields begins under the same heading; null if there is none. */
  readonly secondSet: number | null;
}

/** A document taken apart. */
export interface DocumentSections {
  readonly lines: readonly Line[];
  /** All headings, also those that are no idea's. */
  readonly headings: readonly Heading[];
  readonly contents: readonly ContentsEntry[];
  readonly ideas: readonly IdeaSection[];
}

interface Block {
  readonly heading: Heading;
  readonly markdown: string;
  readonly from: number;
  readonly to: number;
  readonly sample: boolean;
}

const TELLING = new Set<FieldKind>([
  'description',
  'outcome',
  'skills',
  'mentors',
  'upstream',
  'lfxUrl',
  'size',
  'goal',
]);
const LFX_PAGE = /\]\(\s*<?https?:\/\/[^()\s]*(?:lfx\.linuxfoundation|communitybridge)\.org\/[^()\s]*projects?\//i;
const SAMPLE_LEAD =
  /^(?:\*\*|__|>|\s)*(?:for example|example|e\.g\.|sample|template)(?: (?:project|idea|proposal|entry))?[\s:.：*_]*$/i;

/** Takes a document apart. Never throws; linear in the text. */
export function readSections(document: { readonly text: string }): DocumentSections {
  const lines = readLines(document.text);
  const contents = readContents(lines);
  const blocks = readBlocks(lines);
  const ideas = new Map<Block, ReturnType<typeof readFields>>();
  for (const [index, block] of blocks.entries()) {
    const list = ideaFields(block, lines, blocks[index + 1]);
    if (list !== null) ideas.set(block, list);
  }
  return {
    lines,
    contents,
    headings: blocks.map(({ heading }) => heading),
    ideas: placeIdeas(blocks, ideas, contents),
  };
}

/** Headings with the lines below them; a heading that is a field's label stays among the lines. */
function readBlocks(lines: readonly Line[]): readonly Block[] {
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

/** The fields of a block that is an idea; null for all other blocks. */
function ideaFields(
  block: Block,
  lines: readonly Line[],
  next: Block | undefined,
): ReturnType<typeof readFields> | null {
  if (block.sample || isPart(block.heading.title)) return null;
  const list = readFields(lines.slice(block.from, block.to));
  const kinds = new Set(
    list.fields.filter(({ kind, label }) => kind !== null && TELLING.has(kind) && label !== '').map(({ kind }) => kind),
  );
  const filled = list.fields.some(({ text, kind }) => text !== '' && kind !== null && TELLING.has(kind));
  if (!filled) return null;
  const linked = LFX_PAGE.test(block.markdown);
  const parent = next !== undefined && next.heading.level > block.heading.level;
  const enough =
    kinds.size >= 2 ||
    linked ||
    (kinds.size === 1 && !parent && block.heading.level > 2 && !kinds.has('upstream') && !kinds.has('size'));
  return enough ? list : null;
}

/** Gives each idea its project: the nearest headings above it that are neither ideas nor parts of the document. */
function placeIdeas(
  blocks: readonly Block[],
  ideas: ReadonlyMap<Block, ReturnType<typeof readFields>>,
  contents: readonly ContentsEntry[],
): readonly IdeaSection[] {
  const depths = contentsDepths(contents);
  const placed: IdeaSection[] = [];
  let above: Heading[] = [];
  let parts: Heading[] = [];
  for (const block of blocks) {
    const { heading } = block;
    const list = ideas.get(block);
    if (list !== undefined) {
      const chain = chainAbove(above, heading.level);
      placed.push({
        heading,
        markdown: block.markdown,
        project: chain[0] ?? null,
        between: chain.slice(1),
        listed: parts.map(({ title }) => listedAs(title)).findLast((list) => list !== null) ?? null,
        fields: list.fields,
        secondSet: list.secondSet,
      });
    } else if (isPart(heading.title)) {
      parts = [...parts.filter(({ level }) => level < heading.level), heading];
      above = above.filter(({ level }) => level < heading.level);
    } else if (!block.sample) {
      const level = promotedLevel(heading, above, depths);
      above = [...above.filter((other) => other.level < level), { ...heading, level }];
    }
  }
  return placed;
}

/**
 * The headings an idea of a level stands under. One of the idea's own level is left out where an upper one is there,
 * and is its project where there is none: such an idea merely stands too high.
 */
function chainAbove(above: readonly Heading[], level: number): readonly Heading[] {
  const upper = above.filter((heading) => heading.level < level);
  const chain = upper.length > 0 ? upper : above.filter((heading) => heading.level === level);
  const telling = chain.filter((heading) => heading.level > 1);
  return telling.length > 0 ? telling : chain.slice(-1);
}

function contentsDepths(contents: readonly ContentsEntry[]): ReadonlyMap<string, number> {
  return new Map(
    contents.flatMap(({ title, anchor, depth }) => [[anchorOf(title), depth] as const, [anchor, depth] as const]),
  );
}

/** The level a heading should have: that of the heading above it if the table of contents lists both side by side. */
function promotedLevel(heading: Heading, above: readonly Heading[], depths: ReadonlyMap<string, number>): number {
  const parent = above.findLast(({ level }) => level < heading.level);
  const depth = depths.get(anchorOf(heading.title));
  const sideBySide = parent !== undefined && depth !== undefined && depth === depths.get(anchorOf(parent.title));
  return sideBySide ? parent.level : heading.level;
}
