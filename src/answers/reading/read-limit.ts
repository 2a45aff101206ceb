/** How many of the ideas are asked for: "the first 3", "give me two", "any random one". */
import { NUMBER, numberOf } from './numbers.ts';

export interface Limit {
  readonly from: 'first' | 'last' | 'any';
  readonly count: number;
  /** The sentence without it. */
  readonly rest: string;
}

const IDEAS =
  '(?:ideas?|projects?|ones?|mentorships?|examples?|suggestions?|options?|opportunit(?:y|ies)|entries|results?)';
const ORDERED = new RegExp(
  String.raw`\b(?<from>first|last|top|final)(?: (?<count>${NUMBER}))(?= (?:[\w+#./-]+ ){0,4}?${IDEAS}\b| of\b| in\b| for\b|[?.! ]*$)`,
);
const ASKED = new RegExp(
  String.raw`\b(?:give|show|list|name|suggest|recommend|tell|send|pick|find)(?: me| us)? (?:just |only |about |like |any |some |up to )?(?<count>${NUMBER})(?= (?:[\w+#./-]+ ){0,3}?${IDEAS}\b)`,
);
const FEW_RANDOM = new RegExp(String.raw`\b(?:any |some )?(?<count>${NUMBER}) random\b`);
const ONE_OF = /\b(?:the )?(?<from>first|last) (?:idea|one|project|mentorship)(?= (?:of|from|in|for|by) )/;
const RANDOM =
  /\b(?:(?:an?|any|one|some) )?random(?:ly)?\b(?: (?:one|idea|project))?|\bsurprise me\b|\bpick (?:one|an idea|something|any)(?: for me)?\b/;
const MOST = 50;

/** @param sentence in lower case. */
export function readLimit(sentence: string): Limit | null {
  const few = FEW_RANDOM.exec(sentence)?.groups?.count;
  if (few !== undefined) return { from: 'first', count: numberOf(few), rest: without(sentence, FEW_RANDOM) };
  const one = ONE_OF.exec(sentence)?.groups?.from;
  if (one !== undefined) return { from: one === 'last' ? 'last' : 'first', count: 1, rest: without(sentence, ONE_OF) };
  if (RANDOM.test(sentence)) return { from: 'any', count: 1, rest: without(sentence, RANDOM) };
  const ordered = ORDERED.exec(sentence)?.groups;
  const asked = ordered ?? ASKED.exec(sentence)?.groups;
  const count = numberOf(asked?.count ?? '');
  if (asked === undefined || count < 1 || count > MOST) return null;
  const from = ordered?.from === 'last' || ordered?.from === 'final' ? 'last' : 'first';
  return { from, count, rest: without(sentence, ordered === undefined ? ASKED : ORDERED) };
}

function without(sentence: string, said: RegExp): string {
  return sentence.replace(said, ' ').replace(/\s+/g, ' ').trim();
}
