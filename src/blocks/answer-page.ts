/** What each kind of answer says, as parts. */
import type { Answer } from '../answers/answer.ts';
import { changesPages } from './changes-page.ts';
import { comparePage } from './compare-page.ts';
import { datesPage } from './dates-page.ts';
import { factsPages } from './facts-page.ts';
import { sidesPage } from './figures-page.ts';
import { fitPage } from './fit-page.ts';
import { foundPages } from './found-page.ts';
import { helpPage } from './help-page.ts';
import { IDEA_ROOM, ideaPage } from './idea-page.ts';
import { listPage } from './list-page.ts';
import { namesPages } from './names-page.ts';
import { needsPage } from './needs-page.ts';
import { gonePage, nothingPage, refusedPage } from './nothing-page.ts';
import { overviewPage } from './overview-page.ts';
import { MESSAGE_ROOM, WHOLE } from './packed.ts';
import type { Part } from './part.ts';
import { talkPage, unknownPage } from './talk-page.ts';

/** An answer as the pages of its messages: one, or several where a list is longer than a message. */
export function answerPages(answer: Answer): readonly (readonly Part[])[] {
  switch (answer.kind) {
    case 'found':
      return foundPages(answer, MESSAGE_ROOM);
    case 'facts':
      return factsPages(answer, MESSAGE_ROOM);
    case 'changes':
      return changesPages(answer, MESSAGE_ROOM);
    case 'names':
      return namesPages(answer, MESSAGE_ROOM);
    case 'several':
      return answer.answers.map(answerPages).reduce(joined, []);
    default:
      return [answerPage(answer, IDEA_ROOM.message)];
  }
}

type Pages = readonly (readonly Part[])[];

/** The pages of two answers: the second begins on the last page of the first, where it fits there. */
function joined(pages: Pages, more: Pages): Pages {
  const [next, ...others] = more;
  const last = pages.at(-1);
  if (last === undefined || next === undefined) return [...pages, ...more];
  const both = [...last, ...next];
  return fitPage(both) === both ? [...pages.slice(0, -1), both, ...others] : [...pages, ...more];
}

/** The whole of an answer on one page. @param ideaRoom escaped code points for one idea, where the answer is one. */
export function answerPage(answer: Answer, ideaRoom: number): readonly Part[] {
  switch (answer.kind) {
    case 'help':
      return helpPage(answer);
    case 'list':
      return listPage(answer);
    case 'nothing':
      return nothingPage(answer);
    case 'refused':
      return refusedPage(answer);
    case 'idea':
      return ideaPage(answer, ideaRoom, true);
    case 'gone':
      return gonePage(answer);
    case 'overview':
      return overviewPage(answer);
    case 'found':
      return foundPages(answer, WHOLE).flat();
    case 'facts':
      return factsPages(answer, WHOLE).flat();
    case 'compare':
      return comparePage(answer);
    case 'dates':
      return datesPage(answer);
    case 'changes':
      return changesPages(answer, WHOLE).flat();
    case 'names':
      return namesPages(answer, WHOLE).flat();
    case 'sides':
      return sidesPage(answer);
    case 'needs':
      return needsPage(answer);
    case 'several':
      return answer.answers.flatMap((one) => answerPage(one, ideaRoom));
    case 'unknown':
      return unknownPage(answer);
    case 'talk':
      return talkPage(answer);
  }
}
