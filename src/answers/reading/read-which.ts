/** Two that are named, and what is asked of them: "the cache idea or the proxy one: which needs Go?". */

/** What somebody asks of two ideas to tell them apart. */
export type Which =
  | { readonly kind: 'needs'; readonly thing: string }
  | { readonly kind: 'more'; readonly by: 'mentors' | 'skills' }
  | { readonly kind: 'longer' }
  /** One thing about each, in the words that ask for it. */
  | { readonly kind: 'each'; readonly words: string };

export interface WhichAsked {
  readonly sides: readonly string[];
  readonly asked: Which;
}

const BETWEEN = '(?: or | vs\\.? | versus | against | compared (?:to|with) |, or )';
const ONE =
  '(?: one| idea| project)?(?: of (?:them|these|those|the two|both|the 2|these two|the two ideas|these ideas|the following))?';
/** What is said before what is asked. */
const LEAD =
  "(?:(?:and|so|ok|please|tell me|say|can you say|can you tell me|do you know|i want to know|i wonder|i'd like to know|let me know) )*";
/** "A or B: which one needs Go?" */
const BEFORE = new RegExp(
  `^(?:(?:and|so|ok|i|am|i'm|we are|torn|stuck|between|compare|what about|from|either|choosing|deciding|hesitating) )*(?<one>[^?,:;]+?)${BETWEEN}(?<other>[^?,:;]+?)(?: ?[,:;?.–-]+ ?(?:and |so )?| )(?:which|what|who|whose)${ONE} (?<tail>[^?:;]+?)[?.! ]*$`,
);
/** "Which of the two needs Go, A or B?" */
const AFTER = new RegExp(
  `^${LEAD}(?:which|what|who)${ONE} (?<tail>[^?,:;]+?)(?: ?[,:;?–-]+ ?(?:is it |between )?| between )(?<one>[^?,:;]+?)(?:${BETWEEN}| and )(?<other>[^?,:;]+?)[?.! ]*$`,
);
/** "I am between A and B. Which is longer?" */
const TORN =
  /^(?:(?:and|so|ok|i|am|i'm|we|are|torn|stuck|choosing|deciding|hesitating|help me choose) )*between (?<one>[^?,:;]+?) and (?<other>[^?,:;]+?)(?: ?[,:;?.–-]+ ?(?:and |so )?| )(?:which|what)(?: one| idea| project| of (?:them|these|the two))? (?<tail>[^?:;]+?)[?.! ]*$/;
/** "Does A need more skills than B", "is A longer than B". */
const THAN =
  /^(?:(?:and|so|ok) )*(?:is|are|does|do|has|have|did|will) (?<one>[^?,:;]+?) (?<tail>(?:(?:have|has|need|ask for|require|list|take|get) )?(?:more|fewer|less) (?:mentors|skills|requirements|technologies|hours|time)|(?:bigger|larger|smaller|shorter|longer)) than (?<other>[^?,:;]+?)(?: does| has| is)?[?.! ]*$/;
/** "Is A or B written in Rust". */
const EITHER =
  /^(?:(?:and|so|ok) )*(?:is|are|does|do|will) (?:either )?(?<one>[^?,:;]+?) or (?<other>[^?,:;]+?) (?<tail>(?:need|require|use|involve|ask for|written in|done in|coded in|about) [^?,:;]+?)[?.! ]*$/;
/** "A vs B: do both need Go?" */
const BOTH_OF =
  /^(?:(?:and|so|ok) )*(?<one>[^?,:;]+?)(?: vs\.? | versus | or | and )(?<other>[^?,:;]+?) ?[,:;?.–-]+ ?(?:is|are|does|do) (?:both|either|they|any|one)(?: of (?:them|these|the two))?(?: both)? (?<tail>(?:need|require|use|involve|ask for|written in|done in|coded in|about|in|for) [^?,:;]+?)[?.! ]*$/;
/** "A vs B, who mentors each?" */
const EACH =
  /^(?:(?:and|so|ok) )*(?<one>[^?,:;]+?)(?: vs\.? | versus | or | and )(?<other>[^?,:;]+?) ?[,:;?–-]+ ?(?<tail>(?:who|what|how|where|when|are|is|do|does|have)\b[^?:;]*\b(?:each|both|them|either|they)\b[^?:;]*)[?.! ]*$/;

const NEEDS =
  /^(?:(?:also|really|actually|only|is|are|does|do) )*(?:about|deals? with|works? with|written in|in|done in|coded in|programmed in|needs?|asks? (?:me )?for|requires?|uses?|wants?|involves?|for|with|has|lists?|would need|i need|can i do with|do i need)(?: to know| knowledge of| skills in)?(?: only| just| mainly| mostly)? (?<thing>(?:[\w+#./-]+ ?){1,3}?)(?: skills?| knowledge| one| idea| experience)?$/;
const MORE =
  /^(?:(?:has|have|needs?|asks? for|requires?|lists?|wants?|got|names?) )?(?:the )?(?:more|most|fewer|fewest|less|least|higher number of|larger number of) (?<by>mentors|skills|requirements|technologies)$/;
const LONGER =
  /^(?:(?:is|are|takes?|needs?|has|have|will be|would be|lasts?) )?(?:the )?(?:bigger|larger|smaller|shorter|longer|biggest|largest|smallest|shortest|longest|more hours|more time|fewer hours|less time|most hours|more work|less work)(?: one| idea| project| size)?$/;
const NO_THING =
  /^(?:more|most|fewer|less|the|best|better|easier|harder|fun|good|it|open|both|each|ideas?|mentors?|skills?)\b/;

function askedBy(tail: string): Which | null {
  const by = MORE.exec(tail)?.groups?.by;
  if (by !== undefined) return { kind: 'more', by: by === 'mentors' ? 'mentors' : 'skills' };
  if (LONGER.test(tail)) return { kind: 'longer' };
  const thing = NEEDS.exec(tail)?.groups?.thing?.trim() ?? '';
  return thing === '' || NO_THING.test(thing) ? null : { kind: 'needs', thing };
}

/** @param sentence in lower case. */
export function readWhich(sentence: string): WhichAsked | null {
  for (const said of [TORN, BEFORE, AFTER, THAN, BOTH_OF, EITHER]) {
    const { one = '', other = '', tail = '' } = said.exec(sentence)?.groups ?? {};
    const asked = tail === '' ? null : askedBy(tail.trim());
    if (asked !== null) return { sides: [one, other], asked };
  }
  const { one = '', other = '', tail = '' } = EACH.exec(sentence)?.groups ?? {};
  return tail === '' ? null : { sides: [one, other], asked: { kind: 'each', words: tail } };
}
