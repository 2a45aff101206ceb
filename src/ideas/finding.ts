/**
 * Something that an author should fix, before it is told which document it is in.
 */
import { withoutEmails } from './email.ts';
import { plainText } from './markup.ts';

export interface Finding {
  /** From 1. */
  readonly line: number;
  /** A stable name of the kind of problem, such as `missing-mentors`. */
  readonly rule: string;
  /** What was found, and what to write instead. */
  readonly message: string;
}

/** As much of what was found as a reader needs to find it. */
const QUOTE_LENGTH = 60;

/** Words of the document in quotation marks, without markup and e-mail addresses, cut where they are long. */
export function quote(text: string): string {
  const words = plainText(withoutEmails(text));
  return `"${words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : words}"`;
}
