/** Whether ideas ask for something: yes or no first, then what each asks for. */
import type { Need, NeedsAnswer } from '../answers/questions/question-answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { entryLine } from './found-page.ts';
import { notes, type Part, rich } from './part.ts';
import { bold, bulletList, type Span, section, text } from './rich-text.ts';
import { counted, projectName } from './wording.ts';

const NAME = 120;
const TITLE = 160;
const SKILLS = 400;
const ENTRIES_SHOWN = 15;

type Entry = NeedsAnswer['entries'][number];

export function needsPage(answer: NeedsAnswer): readonly Part[] {
  const [only, ...others] = answer.entries;
  if (only !== undefined && others.length === 0) {
    return [
      rich(section(text(`${verdict(only, answer)}\n`), ...ideaSpans(only))),
      notes(...basisNotes(answer, only.idea.source)),
    ];
  }
  const having = answer.entries.filter(({ need }) => need !== 'no');
  const shown = having.slice(0, ENTRIES_SHOWN);
  const left = having.length - shown.length;
  return [
    rich(section(text(severalWords(answer)))),
    ...(shown.length === 0 ? [] : [rich(bulletList(shown.map((entry) => entryLine(entry, answer.terms.length > 1))))]),
    ...(left === 0 ? [] : [rich(section(text(`and ${counted(left, 'idea')} more`)))]),
    notes(...basisNotes(answer, ...answer.entries.map(({ idea }) => idea.source))),
  ];
}

function thingOf({ thing }: NeedsAnswer): string {
  return cutText(oneLine(thing), NAME);
}

/** The answer in a sentence; asked whether it can be done without, "yes" is the other way round. */
function verdict({ need, asWritten, idea }: Entry, answer: NeedsAnswer): string {
  const thing = thingOf(answer);
  if (idea.skills.length === 0 && need === 'no')
    return `The document lists no skills for it, and does not name ${thing}:`;
  switch (need) {
    case 'optional':
      return `${answer.asksOptional ? 'Yes' : 'No'}, the document calls it optional (“${cutText(oneLine(asWritten ?? thing), NAME)}”):`;
    case 'listed':
      return answer.asksOptional
        ? `No, ${thing} is in its list of skills, and the document does not call it optional:`
        : `Yes, ${thing} is in its list of skills:`;
    case 'mentioned':
      return `${thing} is not in its list of skills, but its text names it:`;
    case 'no':
      return `${answer.asksOptional ? 'Yes' : 'No'}, ${thing} is not in its list of skills:`;
  }
}

function severalWords(answer: NeedsAnswer): string {
  const { entries, of } = answer;
  const count = (...needs: readonly Need[]): number => entries.filter(({ need }) => needs.includes(need)).length;
  const listed = count('listed', 'optional');
  const whose = of === null ? 'these' : `${cutText(oneLine(of), NAME)}’s`;
  const rest = count('mentioned') > 0 ? `; the text of ${count('mentioned')} more names it` : '';
  const end = entries.some(({ need }) => need !== 'no') ? ':' : '.';
  return `${listed === 0 ? 'None' : listed} of ${whose} ${counted(entries.length, 'idea')} ${listed > 1 ? 'ask' : 'asks'} for ${thingOf(answer)}${rest}${end}`;
}

function ideaSpans({ idea, term }: Entry): readonly (readonly Span[])[] {
  const skills = idea.skills.length === 0 ? '' : `\nSkills: ${cutText(oneLine(idea.skills.join(', ')), SKILLS)}`;
  return [
    text(`${cutText(oneLine(projectName(idea)), NAME)}: `),
    bold(cutText(oneLine(idea.title), TITLE)),
    text(`${term === null ? '' : ` (${term})`}${skills}`),
  ];
}
