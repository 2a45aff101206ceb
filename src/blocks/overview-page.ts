/** All projects or all skills, with how many ideas each has. */
import type { Count, OverviewAnswer } from '../answers/answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { earlierButton, shownOf } from './list-page.ts';
import { type Button, buttons, heading, notes, type Part, rich } from './part.ts';
import { bulletList, code, section, text } from './rich-text.ts';
import { counted, listed } from './wording.ts';

/** Escaped code points of a name. */
const NAME = 100;

export function overviewPage(answer: OverviewAnswer): readonly Part[] {
  const { request, total, ideas, counts, first, terms, pages } = answer;
  const noun = request.kind === 'projects' ? 'project' : 'skill';
  return [
    heading(`${counted(total, noun)} ${noun === 'project' ? 'with' : 'in'} ${counted(ideas, 'idea')}`),
    notes(text([listed(terms), ...(pages > 1 ? [shownOf(first, counts.length, total)] : [])].join(' · '))),
    rich(
      noun === 'project'
        ? bulletList(counts.map((count) => text(projectLine(count))))
        : section(text(skillsLines(counts))),
    ),
    rich(
      section(
        text('To see the ideas of one, type '),
        code(noun === 'project' ? 'project NAME' : 'skill:NAME'),
        text('.'),
      ),
    ),
    buttons(...pageButtons(answer), earlierButton(answer.earlier)),
    notes(...basisNotes(answer)),
  ];
}

function projectLine({ name, ideas, open }: Count): string {
  const applied = open === 0 ? '' : `, ${open} open`;
  return `${cutText(oneLine(name), NAME)}: ${counted(ideas, 'idea')}${applied}`;
}

/** "Go (9), Kubernetes (7)", then those that one idea asks for. */
function skillsLines(counts: readonly Count[]): string {
  const names = (some: readonly Count[], say: (count: Count, name: string) => string) =>
    some.map((count) => say(count, cutText(oneLine(count.name), NAME))).join(', ');
  const several = names(
    counts.filter(({ ideas }) => ideas !== 1),
    ({ ideas }, name) => `${name} (${ideas})`,
  );
  const single = names(
    counts.filter(({ ideas }) => ideas === 1),
    (_, name) => name,
  );
  return [several, single && `In one idea each: ${single}`].filter(Boolean).join('\n');
}

function pageButtons({ request, page, pages }: OverviewAnswer): readonly (Button | null)[] {
  return [
    page > 1 ? { does: 'ask', label: 'Previous page', request: { ...request, page: page - 1 } } : null,
    page < pages ? { does: 'ask', label: 'Next page', request: { ...request, page: page + 1 } } : null,
  ];
}
