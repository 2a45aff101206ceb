/** When one can apply for some ideas, in small print. */
import type { ApplicationState } from '../answers/application-window.ts';
import type { DatedEntry, Fact } from '../answers/questions/question-answer.ts';
import { cutText, oneLine } from './escape.ts';
import { dateSpans } from './instant.ts';
import type { Note } from './part.ts';
import { joined, text } from './rich-text.ts';

/** The dates of a term; of several terms they would say little about each idea. */
export function windowNotes(entries: readonly DatedEntry[], fact: Fact): readonly Note[] {
  const [first, ...others] = entries;
  return first === undefined || others.some(({ term }) => term !== first.term) ? [] : windowNote(first, fact);
}

function windowNote({ applications, term }: DatedEntry, fact: Fact): readonly Note[] {
  if (fact !== 'open' && fact !== 'apply' && fact !== 'about') return [];
  const { opens, closes, words: written, state } = applications;
  if (closes === null && opens === null) return [];
  const { first, from, until } = WINDOW[state];
  const edges = [
    opens === null ? [] : [...text(from), ...dateSpans(opens)],
    closes === null ? [] : [...text(until), ...dateSpans(closes)],
  ];
  const words = cutText(oneLine(written.join(' / ')), WINDOW_WORDS);
  return [
    [
      ...text(term === null ? 'Applications ' : `${term}: applications `),
      ...joined(first === 'from' ? edges : edges.toReversed(), ', '),
      ...text(words === '' ? '' : ` (in the document: “${words}”)`),
      ...text('.'),
    ],
  ];
}

/** Escaped code points of a document's own words of its dates. */
const WINDOW_WORDS = 200;

interface WindowWords {
  /** Which edge counts now, and is told first. */
  readonly first: 'from' | 'until';
  readonly from: string;
  readonly until: string;
}

const WINDOW: Readonly<Record<ApplicationState, WindowWords>> = {
  ahead: { first: 'from', from: 'open ', until: 'close ' },
  open: { first: 'until', from: 'opened ', until: 'close ' },
  past: { first: 'until', from: 'opened ', until: 'closed ' },
  untold: { first: 'from', from: 'from ', until: 'until ' },
};
