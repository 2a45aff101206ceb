/** What changed since when: what one can apply for now, what is new, what changed, what is gone. */
import type { ChangedIdea, ChangesAnswer } from '../answers/questions/question-answer.ts';
import { basisNotes } from './basis-notes.ts';
import { richLength } from './cut-rich-text.ts';
import { cutText, oneLine } from './escape.ts';
import { entryLine } from './found-page.ts';
import { dateSpans } from './instant.ts';
import { type Portion, type Portions, portionPages, portionsOf } from './packed.ts';
import { heading, notes, type Part, rich } from './part.ts';
import { joined, numberedList, type Span, section, text } from './rich-text.ts';
import { HEADINGS } from './topic-headings.ts';
import { counted } from './wording.ts';

/** Escaped code points of what was edited in one idea. */
const EDITS = 300;

interface Line {
  readonly topic: ChangedIdea['topic'];
  readonly spans: readonly Span[];
}

/** @param room escaped code points of a message's list. */
export function changesPages(answer: ChangesAnswer, room: number): readonly (readonly Part[])[] {
  const { changes, words } = answer;
  const about = words === '' ? '' : ` for ${cutText(oneLine(words), 100)}`;
  const day = dateSpans(answer.since.toISOString().slice(0, 10));
  if (changes.length === 0) {
    const lead = section(text(`No idea${about} was added, opened, changed or removed since `), day, text('.'));
    return [[rich(lead, ...lastSeen(answer)), notes(...basisNotes(answer))]];
  }
  const lines = changes.map((change): Line => ({ topic: change.topic, spans: lineOf(change) }));
  const portions = portionsOf(lines, room, ({ spans }) => richLength([section(spans)]) + 1);
  const head = [
    heading(`${counted(changes.length, 'idea')}${about} changed`),
    rich(section(text('Since '), day, text(':'))),
  ];
  return portionPages(portions, topicParts, head, [...rest(portions), notes(...basisNotes(answer))]);
}

/** Where nothing changed lately, when something did. */
function lastSeen({ last, since }: ChangesAnswer): readonly ReturnType<typeof section>[] {
  if (last === null || last >= since) return [];
  return [section(text('The last change that I saw was on '), dateSpans(last.toISOString()), text('.'))];
}

function rest({ left }: Portions<unknown>): readonly Part[] {
  return left === 0
    ? []
    : [rich(section(text(`${left} more: name a skill or a project, or a later day, to see them.`)))];
}

/** Each topic under its heading; the numbers run on, so that each idea can be named by its place. */
function topicParts({ items, from }: Portion<Line>): readonly Part[] {
  const groups = Map.groupBy(items.entries(), ([, { topic }]) => topic);
  return [...groups].flatMap(([topic, lines]) => [
    heading(HEADINGS[topic]),
    rich(
      numberedList(
        lines.map(([, { spans }]) => spans),
        from + (lines[0]?.[0] ?? 0),
      ),
    ),
  ]);
}

function lineOf({ edits, ...change }: ChangedIdea): readonly Span[] {
  const edited = cutText(oneLine(edits.join('; ')), EDITS);
  return joined([entryLine(change, true), text(edited)], '\n');
}
