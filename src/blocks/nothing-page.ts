/** Nothing to show: nothing matches, the query is refused, the idea is gone, the button cannot be read. */
import type { GoneAnswer, NothingAnswer, RefusedAnswer } from '../answers/answer.ts';
import { type Request, requestText } from '../answers/request.ts';
import { basisNotes } from './basis-notes.ts';
import { countWords } from './count-words.ts';
import { cutText, oneLine, printable } from './escape.ts';
import { earlierButton, subjectNotes } from './list-page.ts';
import { type Button, buttons, notes, type Part, rich } from './part.ts';
import { bold, section, text } from './rich-text.ts';
import { counted, listed } from './wording.ts';

/** Escaped code points of what was asked, when it is said again. */
const ECHO = 200;

/** Where to look where nothing was found. */
export const OVERVIEWS: readonly Button[] = [
  { does: 'ask', label: 'All projects', request: { kind: 'projects', everyTerm: false, page: 1 } },
  { does: 'ask', label: 'All skills', request: { kind: 'skills', everyTerm: false, page: 1 } },
];

export function nothingPage(answer: NothingAnswer): readonly Part[] {
  const { subject, suggestions, earlier, terms } = answer;
  const where = terms.length === 0 ? 'in the documents' : `in ${listed(terms)}`;
  const tries = suggestions.map((request) => tryButton(request));
  return [
    rich(
      section(
        bold(countWords(0, subject.words)),
        text(` ${where}.${earlier === null ? '' : ` ${inEarlier(earlier.count)}`}`),
        text(tries.length > 0 ? ' Perhaps one of these:' : ''),
      ),
    ),
    buttons(...tries, earlierButton(earlier), ...OVERVIEWS),
    notes(...subjectNotes({ ...subject, leftOut: [] }), ...basisNotes(answer)),
  ];
}

function inEarlier(count: number): string {
  return `Earlier terms have ${counted(count, 'idea')}.`;
}

function tryButton(request: Request): Button {
  return { does: 'ask', label: requestText(request), request };
}

/** The message comes from the query language and says what is valid. */
export function refusedPage({ message }: RefusedAnswer): readonly Part[] {
  return [
    rich(section(text(cutText(printable(message).trim(), 1500) || 'This cannot be searched for.'))),
    buttons({ does: 'ask', label: 'Examples', request: { kind: 'help' } }),
  ];
}

export function gonePage(answer: GoneAnswer): readonly Part[] {
  const { instead } = answer;
  return [
    rich(
      section(
        text('This idea is no longer in the documents. It may have been withdrawn, or given another title.'),
        text(`\nIt was ${cutText(oneLine(answer.id), ECHO)}.`),
      ),
    ),
    buttons(instead === null ? null : tryButton(instead), ...OVERVIEWS),
    notes(...basisNotes(answer)),
  ];
}
