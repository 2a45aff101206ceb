/** Where an answer comes from, and as of when. */
import type { Basis, Closing } from '../answers/answer.ts';
import type { Source } from '../ideas/idea.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans } from './instant.ts';
import type { Note } from './part.ts';
import { joined, type Span, shortLink, text } from './rich-text.ts';
import { documentName } from './wording.ts';

/** Escaped code points of a document's name. */
const DOCUMENT_NAME = 200;

/** More documents than this are said by their number. */
const DOCUMENTS_NAMED = 2;

/** The documents, with the line where it is about one idea, and as of when they were read. */
export function basisNotes({ readAt }: Basis, ...sources: readonly Source[]): readonly Note[] {
  const [first, ...others] = sources;
  const at: Span = { type: 'instant', at: readAt };
  if (first === undefined) return [[...text('Documents read '), at, ...text('.')]];
  const read = [...(others.length === 0 ? place(first) : documents(sources)), ...text(', read '), at, ...text('.')];
  return [[...text('Source: '), ...read]];
}

/** Until when one can apply, in the reader's own time where Slack shows it. */
export function closingNotes(closings: readonly Closing[]): readonly Note[] {
  return closings
    .slice(0, 3)
    .map(({ term, at }) => [...text(`${term}: applications close `), ...dateSpans(at), ...text('.')]);
}

function place({ document, line, url }: Source): readonly Span[] {
  return shortLink(`${shownName(document)}, line ${line}`, url === null ? null : lineAddress(url, line));
}

function documents(sources: readonly Source[]): readonly Span[] {
  const each = [...new Map(sources.map((source) => [source.document, source])).values()];
  if (each.length > DOCUMENTS_NAMED) return text(`${each.length} documents`);
  return joined(
    each.map(({ document, url }) => shortLink(shownName(document), url)),
    ' and ',
  );
}

function shownName(document: string): string {
  return cutText(oneLine(documentName(document)), DOCUMENT_NAME);
}

/** GitHub shows a line of a Markdown file in its plain form only. */
export function lineAddress(url: string, line: number): string {
  return /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[^?#]+$/.test(url) ? `${url}?plain=1#L${line}` : url;
}
