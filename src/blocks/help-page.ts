/** What one can ask, by examples. */
import type { HelpAnswer } from '../answers/answer.ts';
import { requestText } from '../answers/request.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText } from './escape.ts';
import { type Button, buttons, heading, notes, type Part, rich } from './part.ts';
import { bulletList, code, section, text } from './rich-text.ts';
import { counted, listed } from './wording.ts';

const BUTTONS_SHOWN = 4;

export function helpPage(answer: HelpAnswer): readonly Part[] {
  const asked = answer.examples.map(({ request, meaning }) => ({ request, meaning, words: requestText(request) }));
  return [
    heading('Find a mentorship idea'),
    rich(section(text(stock(answer)))),
    rich(
      section(text('Type what you are looking for, for example:')),
      bulletList([
        ...asked.map(({ words, meaning }) => [...code(cutText(words, 120)), ...text(`: ${cutText(meaning, 160)}`)]),
        [...code('mentor NAME'), ...text(': the ideas of a mentor, and where to ask about them')],
        [...code('skill:NAME program:gsoc term:any'), ...text(': filters, alone or beside words')],
        [...code('new'), ...text(' and '), ...code('dates'), ...text(': what changed lately, and what happens when')],
        [...code('can I still apply?'), ...text(': questions in plain words work as well')],
        [
          ...code('subscribe skill:NAME weekly mon 09:00'),
          ...text(': a digest of what changes, in the channel where it is typed'),
        ],
        [
          ...code('subscriptions'),
          ...text(' and '),
          ...code('unsubscribe'),
          ...text(': what comes here, and an end to it'),
        ],
      ]),
    ),
    buttons(
      ...asked
        .slice(0, BUTTONS_SHOWN)
        .map(({ words, request }): Button => ({ does: 'ask', label: words, request, said: true })),
    ),
    notes(text('After /mentorship, or just as words in a direct message or a mention.'), ...basisNotes(answer)),
  ];
}

function stock({ ideas, projects, open, terms }: HelpAnswer): string {
  if (ideas === 0) return 'No idea has been read yet.';
  const applied = `${open === 0 ? 'None' : open} can be applied for now.`;
  return `${counted(ideas, 'idea')} of ${counted(projects, 'project')} in ${listed(terms)}. ${applied}`;
}
