/** What each kind of answer says, as parts. */
import type { Answer } from '../answers/answer.ts';
import { datesPage } from './dates-page.ts';
import { comparePage, factsPage } from './facts-page.ts';
import { foundPage, LINES_SHOWN } from './found-page.ts';
import { helpPage } from './help-page.ts';
import { IDEA_ROOM, ideaPage } from './idea-page.ts';
import { listPage } from './list-page.ts';
import { gonePage, nothingPage, refusedPage } from './nothing-page.ts';
import { overviewPage } from './overview-page.ts';
import type { Part } from './part.ts';
import { namesPage, talkPage, unknownPage } from './talk-page.ts';

/** @param ideaRoom escaped code points for one idea, where the answer is one. */
export function answerPage(answer: Answer, ideaRoom: number = IDEA_ROOM.message): readonly Part[] {
  const whole = ideaRoom === Number.POSITIVE_INFINITY;
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
      return foundPage(answer, whole ? Number.POSITIVE_INFINITY : LINES_SHOWN);
    case 'facts':
      return factsPage(answer, whole);
    case 'compare':
      return comparePage(answer);
    case 'dates':
      return datesPage(answer);
    case 'names':
      return namesPage(answer, whole);
    case 'unknown':
      return unknownPage(answer);
    case 'talk':
      return talkPage(answer);
  }
}
