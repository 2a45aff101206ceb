/** The part of a long message that asks: "Good evening … could you kindly let me know who mentors …" asks who mentors. */
import { readIntent } from './read-intent.ts';

/** Before these somebody leads up to the question. */
const LEADING_UP =
  /^.*\b(?:know|tell me|tell us|ask(?:ing)?|wondering|wonder|find out|figure out|confirm|clarify|share|explain|inform me|inform us|question is|curious|remember|understand|see)\b(?: (?:about|me|us|please|on|of|exactly))*,? (?=(?:who|whom|whose|what|which|where|when|how)(?:'s)?\b)/;
const SENTENCE_END = /(?<=[.!?])\s+(?=\S)/;
const ASKS =
  /\?|^(?:(?:and|so|also|but|please|kindly|could you|can you)[ ,]+)*(?:who|whom|what|which|where|when|how|is|are|was|do|does|did|can|could|would|list|show|tell|give|find|any|compare|explain|describe)\b|\b(?:looking for|i want|i need|let me know|i would like|i'd like|interested in|tell me)\b/;

/** Drops what leads up to a question that says by itself what it is about. */
function withoutLeadingUp(sentence: string): string {
  const asked = sentence.replace(LEADING_UP, '');
  return asked !== sentence && readIntent(asked).intent !== 'find' ? asked : sentence;
}

/**
 * What a message in lower case asks.
 *
 * @param names whether some words name a skill, a project, an idea or a mentor.
 */
export function askedPart(message: string, names: (words: string) => boolean): string {
  const sentences = message.split(SENTENCE_END);
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  const [only, ...others] = asking;
  const isAlone = only !== undefined && others.length === 0 && standsAlone(only, names);
  const part = isAlone ? only : message;
  const asked = withoutLeadingUp(part);
  return asked !== part && standsAlone(asked, names) ? asked : part;
}

/** Whether a question of one thing names it itself. */
function standsAlone(sentence: string, names: (words: string) => boolean): boolean {
  const { intent, rest } = readIntent(sentence);
  return intent !== 'find' && names(rest);
}
