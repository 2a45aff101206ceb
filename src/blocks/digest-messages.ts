/**
 * A digest as messages: the first goes to the channel, the others into its thread.
 *
 * Nothing is left out to make it fit: what one message cannot hold stands in the next.
 */
import { editText } from '../digests/edits.ts';
import type { Digest, DigestItem, Topic } from '../digests/plan-digest.ts';
import { type Message, pageMessage } from './answer-message.ts';
import { cutText, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageLines } from './page-text.ts';
import { pageWeight } from './page-weight.ts';
import { type Button, buttons, heading, type Note, notes, type Part, rich } from './part.ts';
import { bold, bulletList, joined, link, type Span, section, text } from './rich-text.ts';
import { HEADINGS } from './topic-headings.ts';
import { counted, firstOf, listed, shortAddress } from './wording.ts';

/** What a digest says of itself. */
export interface DigestAbout {
  /** The filter in words; null where every idea is let through. */
  readonly filter: string | null;
  /** When digests come, in words; null where nobody subscribed, such as in a preview. */
  readonly schedule: string | null;
  /** From when on the changes count, in words; null where nobody subscribed. */
  readonly since: string | null;
}

export interface DigestMessage {
  readonly message: Message;
  /** The changes it tells, by their numbers in the change log. */
  readonly numbers: readonly number[];
}

/** One idea, and what it stands under. */
interface Row {
  readonly topic: Topic;
  readonly project: string;
  readonly spans: readonly Span[];
  readonly buttons: Part;
  readonly numbers: readonly number[];
}

/** What one message holds. */
interface Page {
  readonly rows: readonly Row[];
  readonly parts: readonly Part[];
}

const COUNTS: Readonly<Record<Topic, (count: number) => string>> = {
  open: (count) => `${count} now open`,
  new: (count) => `${count} new`,
  changed: (count) => `${count} changed`,
  removed: (count) => `${count} gone`,
};

const WAS: Readonly<Record<DigestItem['idea']['status'], string>> = {
  proposed: 'It was proposed.',
  accepted: 'It was accepted.',
  open: 'It was open for applications.',
};

/** Escaped code points that each part of a row may have; a cut ends in "…", and Details has the rest. */
const ROW = { project: 120, title: 320, skills: 420, edit: 420 };

/** What the first message's title and its notes may take besides rows. */
const FRAME = { text: 1500, blocks: 4 };

/** "Mentorship ideas: 3 now open, 12 new". */
function title({ sections }: Digest): string {
  return `Mentorship ideas: ${sections.map(({ topic, count }) => COUNTS[topic](count)).join(', ')}`;
}

function editSpans(item: DigestItem): readonly (readonly Span[])[] {
  return item.edits.map((edit) => text(cutText(oneLine(shortenAddresses(editText(edit))), ROW.edit)));
}

function shortenAddresses(words: string): string {
  return words.replace(/https?:\/\/[^\s,()]+/g, shortAddress);
}

/** What is said of an idea besides its title. */
function itemLines(item: DigestItem): readonly (readonly Span[])[] {
  const { idea, topic, repeated } = item;
  const skills =
    idea.skills.length === 0 ? [] : text(`Skills: ${cutText(oneLine(firstOf(idea.skills, 12)), ROW.skills)}`);
  return [
    ...(topic === 'removed' ? [text(WAS[idea.status])] : []),
    ...(topic === 'new' || topic === 'open' ? [skills] : []),
    ...(topic === 'new' && idea.status === 'accepted' ? [text('Already accepted; not open for applications yet')] : []),
    ...editSpans(item),
    repeated ? text('Perhaps told before: Slack did not confirm an earlier post.', { italic: true }) : [],
  ];
}

function itemButtons({ idea, topic }: DigestItem): Part {
  const spoken = cutText(oneLine(idea.title), 60);
  const details: Button = {
    does: 'details',
    label: 'Details',
    request: { kind: 'idea', id: idea.id },
    spoken: `Details: ${spoken}`,
  };
  const apply: Button | null =
    idea.status === 'open' && idea.lfxUrl !== null
      ? { does: 'link', label: 'Apply', url: idea.lfxUrl, spoken: `Apply: ${spoken}` }
      : null;
  return topic === 'removed' ? buttons() : buttons(details, apply);
}

function rowOf(item: DigestItem, project: string): Row {
  const name = link(cutText(oneLine(item.idea.title), ROW.title), item.idea.source.url, { bold: true });
  return {
    ...{ topic: item.topic, project: cutText(oneLine(project), ROW.project), numbers: item.numbers },
    spans: joined([name, ...itemLines(item)], '\n'),
    buttons: itemButtons(item),
  };
}

function rowsOf({ sections }: Digest): readonly Row[] {
  return sections.flatMap(({ projects }) =>
    projects.flatMap(({ project, items }) => items.map((item) => rowOf(item, project))),
  );
}

/** A heading before the first row of each topic, and the project's name before the first of each project on a page. */
function headed(rows: readonly Row[], begun: ReadonlySet<Topic>): readonly Part[] {
  return rows.flatMap(({ topic, project, spans, buttons: own }, n) => {
    const before = rows[n - 1];
    const continued = begun.has(topic) ? ', continued' : '';
    const isFirst = before?.topic !== topic;
    const isNamed = project !== '' && (isFirst || before.project !== project);
    const named = isNamed ? [section(text(`${project}\n`, { italic: true }))] : [];
    return [...(isFirst ? [heading(`${HEADINGS[topic]}${continued}`)] : []), rich(...named, section(spans)), own];
  });
}

function fits(parts: readonly Part[]): boolean {
  return (
    pageBlocks(parts).length <= LIMITS.blocksInMessage - FRAME.blocks &&
    pageWeight(parts) <= LIMITS.messageText - FRAME.text
  );
}

/** Rows in as few messages as hold them, in their order. */
function pagesOf(rows: readonly Row[]): readonly Page[] {
  const pages: Page[] = [];
  const begun = new Set<Topic>();
  let page: Page = { rows: [], parts: [] };
  for (const row of rows) {
    const longer = [...page.rows, row];
    const parts = headed(longer, begun);
    if (page.rows.length > 0 && !fits(parts)) {
      pages.push(page);
      for (const { topic } of page.rows) begun.add(topic);
      page = { rows: [row], parts: headed([row], begun) };
    } else page = { rows: longer, parts };
  }
  return [...pages, page];
}

function footer({ filter, schedule, since }: DigestAbout, pages: readonly Page[]): Part {
  const later = pages.slice(1).reduce((count, { rows }) => count + rows.length, 0);
  const scope = filter === null ? 'All ideas' : `Filter: ${cutText(oneLine(filter), 400)}`;
  const lines: readonly Note[] = [
    later === 0 ? [] : text(`The other ${counted(later, 'idea')} ${later === 1 ? 'stands' : 'stand'} in the thread.`),
    text(schedule === null ? scope : `${scope} · ${oneLine(schedule)}`),
    since === null ? [] : text(`What changed since ${oneLine(since)}`),
    schedule === null ? [] : text('Change or stop it here with: /mentorship subscriptions'),
  ];
  return notes(...lines);
}

/**
 * The messages of a digest, each within Slack's limits.
 *
 * @returns at least one; the first is the channel's, the others its thread's.
 */
export function digestMessages(digest: Digest, about: DigestAbout): readonly DigestMessage[] {
  const pages = pagesOf(rowsOf(digest));
  return pages.map((page, n) => {
    const frame = n === 0 ? [heading(title(digest)), ...page.parts, footer(about, pages)] : page.parts;
    const place = pages.length > 1 && n > 0 ? [notes(text(`Part ${n + 1} of ${pages.length}`))] : [];
    return { message: pageMessage([...frame, ...place]), numbers: page.rows.flatMap(({ numbers }) => numbers) };
  });
}

/** A digest in little: its counts, its first ideas, and how many more there are. */
export function digestPreview(digest: Digest, most: number): readonly Part[] {
  const items = digest.sections.flatMap(({ projects }) => projects.flatMap((project) => project.items));
  const more = items.length - most;
  const lines = items.slice(0, most).map((item): readonly Span[] => {
    const [first] = editSpans(item);
    const name = cutText(oneLine(item.idea.title), ROW.title);
    const project = cutText(oneLine(item.idea.project), ROW.project);
    return joined([text(`${HEADINGS[item.topic]}: ${name} (${project})`), first ?? []], '; ');
  });
  return [
    rich(
      section(bold(title(digest))),
      bulletList([...lines, ...(more > 0 ? [text(`and ${counted(more, 'more idea')}`)] : [])]),
    ),
  ];
}

/** The whole digest in plain text. */
export function digestText(digest: Digest, about: DigestAbout): string {
  const rows = rowsOf(digest);
  const page: Page = { rows, parts: headed(rows, new Set()) };
  return pageLines([heading(title(digest)), ...page.parts, footer(about, [page])], 'eye').join('\n');
}

/** Why there is no digest, in a sentence. */
export function skipText(reason: 'no-changes' | 'came-to-nothing' | 'nothing-matches'): string {
  switch (reason) {
    case 'no-changes':
      return 'No digest: nothing changed.';
    case 'came-to-nothing':
      return 'No digest: the changes came to nothing; all is as it was.';
    case 'nothing-matches':
      return `No digest: no change matches the filter and the kinds asked for (${listed(Object.values(HEADINGS))}).`;
  }
}
