/** An idea posted in a channel because somebody asked for it there. */
import type { IdeaAnswer } from '../answers/answer.ts';
import { type Message, pageMessage } from './answer-message.ts';
import { cutText, oneLine } from './escape.ts';
import { IDEA_ROOM, ideaPage } from './idea-page.ts';
import { notes } from './part.ts';
import { text } from './rich-text.ts';

/** @param sharedBy the person's name as text; it becomes no mention. */
export function shareMessage(answer: IdeaAnswer, sharedBy: string): Message {
  const name = cutText(oneLine(sharedBy), 80);
  const credit = notes(text(name === '' ? 'Shared from /mentorship' : `Shared by ${name}`));
  return pageMessage([...ideaPage(answer, IDEA_ROOM.message, false), credit]);
}
