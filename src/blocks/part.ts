/**
 * The parts a page is made of, before it becomes Block Kit or plain text.
 *
 * What is said is decided once, here; the two renderings only lay it out.
 */
import type { Request } from '../answers/request.ts';
import type { RichElement, Span } from './rich-text.ts';

/** A button that asks something of us, or one that opens a web page. */
export type Button =
  | {
      /** What a click does: show the answer in place, open it as a view, post it in the channel. */
      readonly does: 'ask' | 'details' | 'share';
      readonly label: string;
      readonly request: Request;
      /** What a screen reader says, where the label alone would be ambiguous. */
      readonly spoken?: string;
      /** Whether its words stand in the page already, so that plain text need not tell them again. */
      readonly said?: true;
    }
  | {
      /** What a click does: the words are carried out as if the one who pressed had typed them. */
      readonly does: 'say';
      readonly label: string;
      readonly words: string;
      readonly spoken?: string;
    }
  | { readonly does: 'link'; readonly label: string; readonly url: string; readonly spoken?: string };

/** A line in small print. */
export type Note = readonly Span[];

export type Part =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'rich'; readonly elements: readonly RichElement[] }
  | {
      /** One of a numbered list. */
      readonly part: 'row';
      readonly place: number;
      readonly title: string;
      readonly lines: readonly (readonly Span[])[];
      readonly buttons: readonly Button[];
    }
  | { readonly part: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly part: 'notes'; readonly notes: readonly Note[] };

export function heading(text: string): Part {
  return { part: 'heading', text };
}

export function rich(...elements: readonly RichElement[]): Part {
  return { part: 'rich', elements };
}

export function buttons(...list: readonly (Button | null)[]): Part {
  return { part: 'buttons', buttons: list.filter((button) => button !== null) };
}

export function notes(...lines: readonly Note[]): Part {
  return { part: 'notes', notes: lines };
}
