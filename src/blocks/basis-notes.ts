/** Where an answer comes from, and as of when. */
import type { Basis } from '../answers/answer.ts';
import type { Source } from '../ideas/idea.ts';
import { cutText, oneLine } from './escape.ts';
import type { Note } from './part.ts';
import { link, text } from './rich-text.ts';
import { documentName } from './wording.ts';

/** Escaped code points of a document's name. */
const DOCUMENT_NAME = 200;

/** One line: as of when, and the document and line where it speaks of one idea. */
export function basisNotes({ readAt }: Basis, source?: Source): readonly Note[] {
  const asOf: Note = [...text('Documents read '), { type: 'instant', at: readAt }];
  return source === undefined ? [asOf] : [sourceNote(source), asOf];
}

function sourceNote({ document, line, url }: Source): Note {
  const place = `${cutText(oneLine(documentName(document)), DOCUMENT_NAME)}, line ${line}`;
  return [...text('Source: '), ...link(place, url === null ? null : lineAddress(url, line))];
}

/** GitHub shows a line of a Markdown file in its plain form only. */
export function lineAddress(url: string, line: number): string {
  return /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[^?#]+$/.test(url) ? `${url}?plain=1#L${line}` : url;
}
