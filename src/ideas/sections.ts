/**
 * The ideas of a document as sections: a heading, its project, its fields. What the words mean is read elsewhere;
 * checks look at the same sections to say where an author should mend what.
 */
import { type Block, type Heading, isWhole, readBlocks, TELLING, tellingKinds } from './blocks.ts';
import { anchorOf, type ContentsEntry, readContents } from './contents.ts';
import { type Field, type FieldList, readFields } from './fields.ts';
import { isOrganization, isPart, listedAs } from './headings.ts';
import type { FieldKind } from './labels.ts';
import { type Line, readLines } from './lines.ts';

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

const LFX_PAGE = /\]\(\s*<?https?:\/\/[^()\s]*(?:lfx\.linuxfoundation|communitybridge)\.org\/[^()\s]*projects?\//i;
/** Takes a document apart. Never throws; linear in the text. */
export function readSections(document: { readonly text: string }): DocumentSections {
  const lines = readLines(document.text);
  const contents = readContents(lines);
  const blocks = readBlocks(lines);
  const ideas = placeIdeas(blocks, readIdeas(blocks, lines), contents);
  return { lines, contents, headings: blocks.map(({ heading }) => heading), ideas };
}

/** A block with its fields, and the kinds of those that have a label. */
interface Reading {
  readonly block: Block;
  readonly list: FieldList;
  readonly kinds: ReadonlySet<FieldKind>;
}

/** Which blocks are ideas, with their fields. */
function readIdeas(blocks: readonly Block[], lines: readonly Line[]): ReadonlyMap<Block, FieldList> {
  const read = blocks.map((block) => readBlock(block, lines));
  const ideas = new Map<Block, FieldList>();
  for (let index = 0; index < read.length; index += 1) {
    const reading = read[index];
    const last = lastPart(read, index);
    if (reading === undefined || !isIdea(reading, last > index ? read[last + 1] : read[index + 1])) continue;
    const { block } = reading;
    ideas.set(block, last === index ? reading.list : readFields(lines.slice(block.from, blocks[last]?.to)));
    index = last;
  }
  return ideas;
}

function readBlock(block: Block, lines: readonly Line[]): Reading {
  const list = readFields(block.sample ? [] : lines.slice(block.from, block.to));
  return { block, list, kinds: tellingKinds(list) };
}

/** Whether a block is an idea: it has several fields, or one where nothing stands below it, or its page. */
function isIdea({ block, list, kinds }: Reading, next: Reading | undefined): boolean {
  if (!list.fields.some(({ text, kind }) => text !== '' && TELLING.has(kind))) return false;
  if (isPart(block.heading.title)) return isWhole(kinds);
  if (kinds.size >= 2 || LFX_PAGE.test(block.markdown)) return true;
  const parent = next !== undefined && next.block.heading.level > block.heading.level;
  return kinds.size === 1 && !parent && block.heading.level > 2 && !kinds.has('upstream') && !kinds.has('size');
}

/** The last of the blocks that are parts of an idea: deeper headings that begin no idea of their own. */
function lastPart(read: readonly Reading[], idea: number): number {
  const level = read[idea]?.block.heading.level ?? 0;
  const known = new Set(read[idea]?.kinds);
  if (known.size === 0) return idea;
  let last = idea;
  for (let index = idea + 1; index < read.length; index += 1) {
    const part = read[index];
    if (part === undefined || part.block.heading.level <= level || part.block.sample) break;
    if (isPart(part.block.heading.title) || [...part.kinds].some((kind) => kind === 'description' || known.has(kind)))
      break;
    for (const kind of part.kinds) known.add(kind);
    last = index;
  }
  const next = read[last + 1]?.block.heading.level ?? 0;
  return next > level ? idea : last;
}

/** Gives each idea its project: the nearest headings above it that are neither ideas nor parts of the document. */
function placeIdeas(
  blocks: readonly Block[],
  ideas: ReadonlyMap<Block, FieldList>,
  contents: readonly ContentsEntry[],
): readonly IdeaSection[] {
  const depths = contentsDepths(contents);
  const placed: IdeaSection[] = [];
  let above: Heading[] = [];
  let parts: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
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
    } else if (isPart(heading.title) && !isProject(block, blocks[index + 1], ideas)) {
      parts = [...parts.filter(({ level }) => level < heading.level), heading];
      above = above.filter(({ level }) => level < heading.level);
    } else if (!block.sample) {
      const level = promotedLevel(heading, above, depths);
      above = [...above.filter((other) => other.level < level), { ...heading, level }];
    }
  }
  return placed;
}

/** Whether a heading made of a part's words is a project all the same: an organization's name right above an idea. */
function isProject(block: Block, next: Block | undefined, ideas: ReadonlyMap<Block, FieldList>): boolean {
  if (next === undefined || !isOrganization(block.heading.title)) return false;
  return ideas.has(next) && next.heading.level > block.heading.level && block.heading.level > 1;
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
