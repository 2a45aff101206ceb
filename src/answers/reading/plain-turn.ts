/** A turn without what is said around it: "no, sorry, the other one please" asks for the other one. */

const BEFORE =
  /^(?:(?:h+m+|u+h+|ah+|oh+|ok(?:ay)?|kk?|so|well|sorry|oops|my bad|wait|no wait|no(?=[ ,.]+(?:i mean|i meant|sorry|the|that one|this one|not|wait|what|which|who|show|only|just)\b)|no(?=,)|nope|nah|actually|alright|right|cool|great|good|fine|nice|perfect|thanks|thank you(?: very much)?|thx|ty|yes|yeah|yep|sure|lol|haha|got it|i see|understood|anyway|anyways|btw|by the way|please|pls|interesting|awesome|hey|hello|hi|back(?: to (?:it|that|the idea|topic))?(?=[:,])|(?:that|it)(?:'s| is) (?:a lot|too many|too much|great|good|nice|cool|perfect|all))(?:[ ,.!:;-]+(?=\S)|$))+/;
const THEN = /(?<!\b(?:and|what|so|since|until|till|before|comes|happens|next|or|but))[ ,]+then(?=[ ?.!]*$)/;
const AFTER =
  /(?<=\S)[ ,]+(?:(?:please|pls|though|tho|thanks(?: a lot)?|thank you|thx|instead|by the way|btw|maybe|perhaps|i mean|i meant|for me|bro|sir|dude|man|mate))(?=[ ?.!]*$)/;
/** "None of these, something with frontend" asks for something else. */
const NONE_OF_THESE =
  /^(?:none|neither|not any)(?: of (?:these|those|them|the two|that))?(?: please)? ?[,.;:-]+ ?(?=\S+)/;

/** "Nothing this term?" asks for that term. */
const NOTHING_THEN =
  /^(?:so )?(?:nothing|none|no ideas?)(?: (?:from|of) (?:them|those))? (?=(?:in |of |for )?(?:this|last|next|the (?:open|current|running|last|next)) (?:term|round|year)\b|in 20\d\d\b)/;

/** Whether what was shown is turned down and something else is asked for. */
export function refusesThese(sentence: string): boolean {
  return NONE_OF_THESE.test(sentence);
}

/** What a turn in lower case asks; the whole of it where nothing else would be left. */
export function plainTurn(sentence: string): string {
  let plain = sentence.replace(NONE_OF_THESE, '').replace(BEFORE, '').replace(NOTHING_THEN, 'and ').trim();
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(AFTER, '').replace(THEN, '').trim();
  }
  return /[\p{L}\p{N}]/u.test(plain) ? plain : sentence;
}
