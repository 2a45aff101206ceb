/**
 * A page made to fit into one message, whatever it holds.
 *
 * Pages keep to their own rooms, so this is the last fence: what is beyond Slack's limits is left out and said to be.
 */
import { cutRichText } from './cut-rich-text.ts';
import { LIMITS } from './limits.ts';
import { pageWeight } from './page-weight.ts';
import { notes, type Part, rich } from './part.ts';
import { section, text } from './rich-text.ts';

const REST = rich(section(text('… A message holds no more. Ask for a part of it, or for one idea, to see the rest.')));

/** The page itself where it fits, else its beginning, a sentence that there is more, and its last notes. */
export function fitPage(parts: readonly Part[]): readonly Part[] {
  if (pageWeight(parts) <= LIMITS.messageText && blockCount(parts) <= LIMITS.blocksInMessage) return parts;

  const last = parts.at(-1);
  const tail = last?.part === 'notes' ? [REST, notes(...last.notes.slice(-2))] : [REST];
  const kept: Part[] = [];
  let weight = LIMITS.messageText - pageWeight(tail);
  let blocks = LIMITS.blocksInMessage - blockCount(tail);
  for (const part of parts) {
    weight -= pageWeight([part]);
    blocks -= blockCount([part]);
    if (blocks < 0) return [...kept, ...tail];
    if (weight < 0) return [...kept, ...beginning(part, weight + pageWeight([part])), ...tail];
    kept.push(part);
  }
  return kept;
}

/** As much as fits of a part that can be cut. */
function beginning(part: Part, room: number): readonly Part[] {
  return part.part === 'rich' ? [rich(...cutRichText(part.elements, room).elements)] : [];
}

function blockCount(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.part === 'notes') return sum + Math.ceil(part.notes.length / LIMITS.contextElements);
    return sum + (part.part === 'row' ? 2 : 1);
  }, 0);
}
