/** One idea as a modal, and the modal that stands there while it is looked up. */
import type { KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import { answerPages } from './answer-page.ts';
import { plainText } from './block.ts';
import { IDEA_ROOM, ideaPage } from './idea-page.ts';
import { LIMITS } from './limits.ts';
import { pageBlocks } from './page-blocks.ts';
import { type Part, rich } from './part.ts';
import { section, text } from './rich-text.ts';

/** A modal of an idea; of any other answer, such as that the idea is gone, without its buttons. */
export function ideaView(answer: Answer): ModalView {
  if (answer.kind === 'idea') return modal(pageBlocks(ideaPage(answer, IDEA_ROOM.view, false)));
  return modal(pageBlocks((answerPages(answer)[0] ?? []).filter((part: Part) => part.part !== 'buttons')));
}

/** Opened at once, because the permission to open a view lasts three seconds. */
export function loadingView(): ModalView {
  return modal(pageBlocks([rich(section(text('Looking it up…')))]));
}

function modal(blocks: KnownBlock[]): ModalView {
  return {
    type: 'modal',
    title: plainText('Mentorship idea', LIMITS.viewTitle),
    close: plainText('Close', LIMITS.viewButton),
    blocks: blocks.slice(0, LIMITS.blocksInView),
  };
}
