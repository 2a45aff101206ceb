/** Terms, projects or skills side by side by their figures. */
import type { Side, SidesAnswer } from '../answers/questions/figures-answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { entryLine } from './found-page.ts';
import { notes, type Part, rich } from './part.ts';
import { bold, bulletList, joined, type Span, section, text } from './rich-text.ts';
import { counted, listed } from './wording.ts';

const NAME = 120;
const NAMES = 900;

export function sidesPage(answer: SidesAnswer): readonly Part[] {
  return [
    rich(section(bold(leadWords(answer)))),
    ...answer.sides.map((side) =>
      rich(
        section(joined([...sideLines(side), ...onlyLine(side, answer.sides)], '\n')),
        ...(side.entries.length === 0 ? [] : [bulletList(side.entries.map((entry) => entryLine(entry, true)))]),
      ),
    ),
    notes(...basisNotes(answer)),
  ];
}

/** Which has more: the answer in a sentence. */
function leadWords({ sides, ofOpen }: SidesAnswer): string {
  const size = (side: Side): number => (ofOpen ? side.open : side.ideas);
  const most = Math.max(...sides.map(size));
  const first = sides.filter((side) => size(side) === most);
  const noun = ofOpen ? 'open idea' : 'idea';
  if (first.length === sides.length) {
    return `${listed(sides.map(({ name }) => nameOf(name)))} have ${counted(most, noun)} each.`;
  }
  const others = sides.filter((side) => !first.includes(side)).map((side) => `${nameOf(side.name)} (${size(side)})`);
  const who = `${listed(first.map(({ name }) => nameOf(name)))} ${first.length === 1 ? 'has' : 'have'}`;
  return `${who} more ${noun}s (${most}) than ${listed(others)}.`;
}

/** Of two terms, the projects that only the one has. */
function onlyLine(side: Side, sides: readonly Side[]): readonly (readonly Span[])[] {
  const [other, ...more] = sides.filter((one) => one !== side);
  if (other === undefined || more.length > 0 || other.names.length === 0) return [];
  const only = side.names.filter((name) => !other.names.includes(name));
  return only.length === 0 ? [] : [text(`Not in ${nameOf(other.name)}: ${cutText(oneLine(only.join(', ')), NAMES)}`)];
}

function nameOf(name: string): string {
  return cutText(oneLine(name), NAME);
}

function sideLines({ name, ideas, open, projects, skills, names }: Side): readonly (readonly Span[])[] {
  const told = [
    counted(ideas, 'idea'),
    ...(open > 0 ? [`${open} open`] : []),
    ...(projects > 1 || names.length > 0 ? [counted(projects, 'project')] : []),
  ];
  const wanted = skills.map((skill) => `${nameOf(skill.name)} (${skill.ideas})`).join(', ');
  return [
    [...bold(nameOf(name)), ...text(`: ${told.join(', ')}`)],
    ...(wanted === '' ? [] : [text(`Skills asked for most: ${wanted}`)]),
    ...(names.length === 0 ? [] : [text(`Projects: ${cutText(oneLine(names.join(', ')), NAMES)}`)]),
  ];
}
