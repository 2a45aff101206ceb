/**
 * What a sentence asks for, by the words it is made of.
 *
 * Each row names what has to be said, in whatever order, and what may not. Rows are tried in order, so that the narrower
 * stands first. The words that tell are taken out, and what is left names the ideas; `beside` stays.
 */
import { says, without } from './cue.ts';
import { ASKING_FOR } from './cues.ts';
import type { Intent } from './intent.ts';
import { LEADING_EVIDENCE } from './leading-evidence.ts';
import { LOOSE_EVIDENCE } from './loose-evidence.ts';
import { NARROW_EVIDENCE } from './narrow-evidence.ts';

export interface Evidence {
  readonly intent: Intent;
  readonly said: readonly RegExp[];
  readonly beside?: readonly RegExp[];
  readonly not?: readonly RegExp[];
  /** What is looked up besides what is left. */
  readonly adds?: string;
}

const EVIDENCE = [...LEADING_EVIDENCE, ...NARROW_EVIDENCE, ...LOOSE_EVIDENCE];

/** What is asked for and what is left of the sentence; null where its words tell nothing. */
export function readEvidence(sentence: string): { readonly intent: Intent; readonly rest: string } | null {
  const found = EVIDENCE.find(({ said, beside = [], not = [] }) => says(sentence, [...said, ...beside], not));
  return found === undefined
    ? null
    : { intent: found.intent, rest: `${without(sentence, [...found.said, ASKING_FOR])} ${found.adds ?? ''}`.trim() };
}
