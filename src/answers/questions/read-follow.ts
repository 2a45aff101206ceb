/** How a sentence hangs on what was said before, by its words alone. */

/** How a sentence hangs on what was said before. */
export type Follow =
  /** Some of the ideas shown: places from 0; negative from the end. */
  | { readonly kind: 'place'; readonly at: readonly number[] }
  /** The idea after or before the one that was singled out. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Of the ideas shown, those that were not singled out. */
  | { readonly kind: 'other' }
  /** Of the ideas shown, those of the newest term, or of the oldest. */
  | { readonly kind: 'age'; readonly isOldest: boolean }
  /** The two that were spoken of. */
  | { readonly kind: 'both' }
  /** The one among them that is called by some words: "the python one", "the one by Ann". */
  | { readonly kind: 'called'; readonly words: string }
  /** The ideas shown: "it", "them", "these". */
  | { readonly kind: 'shown' }
  /** Whether they ask for something: "is Go required there". */
  | { readonly kind: 'needs'; readonly words: string }
  /** Fewer of them: "only open ones", "which of them need Rust". */
  | { readonly kind: 'narrow' }
  /** The same with something else instead: "what about Python?". */
  | { readonly kind: 'instead' }
  /** Others of the same project, of the same mentors, or of whichever was spoken of; of one mentor by place. */
  | { readonly kind: 'others'; readonly of: 'project' | 'people' | 'them'; readonly person: number | null }
  /** What was not shown: "more", "the rest". */
  | { readonly kind: 'more' }
  /** The last list once more. */
  | { readonly kind: 'again' }
  /** Something new: "start over". */
  | { readonly kind: 'anew' }
  /** Others like it. */
  | { readonly kind: 'similar' }
  /** "Why?", or why of what is called by some words. */
  | { readonly kind: 'why'; readonly words: string };

export interface Following {
  readonly follow: Follow;
  /** The sentence without the words that hang on what was said. */
  readonly rest: string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
/** No place in a list: "the last term", "first contribution", "second mentor". */
const NO_ENTRY =
  '(?! (?:date|day|deadline|terms?|years?|time|contributions?|mentors?|maintainers?|person|people|round|evaluation|stipend|payment|step|issue))';
const ONE = '(?: (?:one|ones|idea|ideas|project|option|entry|result|item|of (?:them|these|those|the list|all)))*';
const PLACE_WORD = `(?:${ORDINALS.join('|')}|last|1st|2nd|3rd|\\d{1,2}th)`;
const PLACES = new RegExp(
  String.raw`(?<![\w-])(?:the )?(?<word>${PLACE_WORD})(?:(?: one)?(?: and|,| &) (?:the )?(?<other>${PLACE_WORD}))?${NO_ENTRY}${ONE}(?![\w-])`,
);
const SOME_OF = new RegExp(
  String.raw`(?<![\w-])(?:the )?(?<end>first|last|top) (?<count>${NUMBERS.join('|')}|\d{1,2})${NO_ENTRY}${ONE}(?![\w-])`,
);
const NUMBERED =
  /(?<![\w-])(?:number|no\.?|nr\.?|#|idea|option|item) ?#?(?<number>\d{1,2})(?:(?: and|,| &) (?:number |#)?(?<other>\d{1,2}))?(?![\d\w-])|^#?(?<alone>\d{1,2})[.)]?(?: then| please)*[?! ]*$/;
const AGE =
  /(?<![\w-])(?:(?:only|just) )?(?:the )?(?<only>newest|latest|most recent|oldest|earliest) (?:terms?|years?)(?: only| please)*[?.! ]*$|(?<![\w-])(?:the )?(?<age>newest|latest|most recent|oldest|earliest) (?:one|ones|of (?:them|these|those)|idea of (?:them|these|those))(?![\w-])/;
const STEP =
  /(?<![\w-])(?:the )?(?<way>next|following|previous|preceding) (?:one|idea|item|entry)(?![\w-])|(?<![\w-])the one (?<side>before|after)(?: (?:that|it|this))?(?![\w-])/;
const OTHER_ONE =
  /(?<![\w-])the other(?: [\w+#.-]+){0,3} (?:one|ones|two|idea|ideas)(?![\w-])|(?<![\w-])the other(?: project)?(?=[?.! ,]*$| (?:need|ask|have|has|about|open|closed|use|want|require)\w*)|^(?:and )?(?:the )?others?[?.! ]*$|^not (?:that|this|it)(?: one| idea)?[?.! ]*$|^(?:show me |give me |what about )?(?:something else|another(?: one| idea)?|a different one)[?.! ]*$/;
const BOTH =
  /(?<![\w-])(?:both|the two|either|each)(?: (?:of (?:them|these|those)|ideas|ones))?(?=[?.! ,]*$| (?:open|closed|need|ask|use|available)\w*)/;
const CALLED =
  /^(?:(?:and|what about|how about|i mean|i meant|show|show me|tell me about|open|pick)[ ,]+)*(?:the|that) (?:one|idea) (?:by|from|of|about|on|for|with|in|where|that (?:is|has|needs|uses)|which (?:is|has|needs|uses)) (?<after>.+?)[?.! ]*$|^(?:(?:and|what about|how about|i mean|i meant|show|show me|tell me about|open|pick)[ ,]+)*the (?<before>.+?) (?:one|idea)[?.! ]*$/;

/** "The cache one, who mentors it?" */
const CALLED_FIRST = /^(?:(?:and|so|ok)[ ,]+)*(?:the|that) (?<what>[^,;:]+?) (?:one|idea) ?[,;:-]+ ?(?<rest>.+)$/;
const NEEDS = [
  /^(?:and )?(?:is|are) (?<what>.+?) (?:really |strictly |also |even )?(?:required|needed|necessary|a must|mandatory|obligatory|optional|used|a requirement|important)(?: (?:there|here|for (?:it|that|this|them|those|these|that one|this one)|in (?:it|that|this)))?(?: (?:too|as well))?[?.! ]*$/,
  /^(?:and )?(?:does|do|will|would) (?:it|that|this|they|these|those|that one|this one|that idea|this idea) (?:really |also )?(?:need|require|use|ask for|want|involve|include|have)s? (?<what>.+?)(?: (?:too|as well))?[?.! ]*$/,
  /^(?:and )?(?:do|will|would|must|should) i (?:need|have|require)(?: to (?:know|have|learn|use))? (?<what>.+?)(?: (?:there|here|for (?:it|that|this|them|that one|this one)))?[?.! ]*$/,
];

const INSTEAD =
  /^(?:(?:and|ok|okay|so|hm+|then)[ ,]+)?(?:what|how) about(?: ones?)?(?: (?:in|for|with|from|of|by))?(?![\w-])|^(?:and )?(?:the )?same(?: (?:question|thing|again|here))?,? (?:for|with|about|of|but)\b|^(?:and|or)(?: also)?(?: (?:for|in|with|from|of|by))? (?!(?:who|what|which|when|where|how|is|are|can|could|does|do|did|has|have|show|list|tell)\b)/;
/** "in earlier terms?", "in gsoc 2023?" */
const ONLY_A_TERM =
  /^(?:in|from|for|during) (?:the )?(?:(?:any|all|earlier|past|previous|older|other) (?:terms?|years?)|(?:lfx|gsoc)?(?: ?20\d\d)?(?: term \d)?)[ ?.!]*$|^(?:earlier|past|previous|older|other) (?:terms?|years?)[ ?.!]*$/;

const AT_ONCE = '(?:and |ok |but |so |now |then |please |show |show me )*';
const NARROW = [
  new RegExp(
    String.raw`^${AT_ONCE}(?:only|just|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?|with|without|excluding|except|minus|remove|drop|skip|hide|leave out|exclude|avoid|nothing (?:with|in|on|about)|none (?:with|in)|anything but|i(?:'d| would) rather not(?: do| use| have)?|i (?:do not|don't) (?:want|like|know|do)|not|no)\b(?! (?:idea|thanks|problem|worries|(?:that|this|it)(?: one)?[?.! ]*$))`,
  ),
  /\b(?:which|any|how many|are any|is any|some|one|ones|all|none)(?: ones?)? of (?:them|these|those|the (?:two|three|four|five)|both)\b|\bamong (?:them|these|those)\b|\b(?:from|in|on) (?:this|that|the) list\b/,
  new RegExp(String.raw`^${AT_ONCE}(?:which|any) ones?\b(?! of)`),
  new RegExp(
    String.raw`^${AT_ONCE}(?:which|how many) (?:is|are|need|needs|require|requires|use|uses|have|has|ask|asks|want|can)\b(?! (?:the|there|it|this|that)\b)`,
  ),
  new RegExp(String.raw`^${AT_ONCE}(?:the )?(?:open|accepted|proposed|closed) ones?\b`),
  new RegExp(String.raw`^${AT_ONCE}the (?!other|next|last|first|previous|same)[\w+#./ -]+ ones[?.! ]*$`),
];
const NARROWING_WORDS =
  /^(?:and |ok |but |so |now |then |please |show |show me )*(?:only|just|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?)\b|\b(?:of|among|from|in|on) (?:them|these|those|both|the (?:two|three|four|five)|(?:this|that|the) list)\b/g;

const MORE =
  /^(?:and |ok(?:ay)? |show |give me |any |is there |are there |see |list |what about |me )*(?:the )?(?:some )?(?!next one\b)(?:more|next|rest|remaining|next page|others)(?: (?:ones?|ideas|please|of (?:them|these|those|it)|then))*[ ?.!]*$|^(?:go on|continue|keep going|what else)[ ?.!]*$|^is that (?:all|it|everything)[ ?.!]*$|^(?:tell|show|give) me more[ ?.!]*$|^(?:more|some more) (?:details?|info|information)[ ?.!]*$/;
const AGAIN =
  /^(?:and |ok(?:ay)? |please |can (?:you|i) )*(?:(?:go |get |take me )?back to (?:the |that |my )?(?:(?:whole |full |last |previous )?list|results?|them|all(?: of (?:them|these|those))?)|(?:show|list|give|see)(?: me)?(?: them| these| those)?(?: all| all of (?:them|these|those)| the (?:whole |full |last )?list)(?: again)?(?: please)?|(?:show|list)(?: me)? (?:them|these|those|the list)(?: again)?|(?:the )?(?:whole|full|complete|same) list(?: again)?|all of (?:them|these|those)|the list(?: again)?|(?:go )?back)[ ?.!]*$/;
const ANEW =
  /^(?:ok(?:ay)? |please |let'?s |let us )*(?:start (?:over|again|afresh|anew|from (?:scratch|the beginning))|reset|restart|new (?:search|question|topic)|clear(?: (?:that|it|all|everything))?|forget (?:it|that|about (?:it|that)|everything|all that)|never ?mind)[ ?.!]*$/;
const SIMILAR =
  /^(?:and |ok |but )*(?:(?:is|are) there |any(?:thing)? |some(?:thing)? |show |me |give |find |what |which |else |ideas? |ones? |others? |more )*(?:similar|like (?:it|this|that|these|those|this one|that one)|alike|comparable|related)(?: (?:to|with) (?:it|this|that|these|those|this one|that one))?(?: (?:ones?|ideas?|projects?))?[ ?.!]*$/;
const WHY =
  /^(?:but |and |ok |so )*(?:why(?: not| so| is (?:it|that)(?: so)?| are (?:they|those))?|how come|says who|what for)[ ?.!]*$|^(?:but |and |ok |so )*why (?:is|are|was|were|does|do|did|can|could|has|have)(?: not)? (?:it|that|this|they|those|these|i|there)\b.{0,40}$/;
const WHY_OF =
  /^(?:but |and |ok |so )*why (?:is|are|was|were)(?: not)? (?:the )?(?<what>.+?)(?: (?:one|idea))?(?: not)?(?: (?:open|closed|accepted|available|listed|there|in (?:the|that|this) list))*(?: yet| any more| anymore)?[?.! ]*$/;
const HOW_MANY =
  /^(?:and |so |ok(?:ay)? )?how many(?: (?:(?:are|is|was|were|does) (?:there|they|those|these|that|it|this|left)|remain|more|make|in total|in all|altogether|of (?:them|those|these)))*[ ?]*$/;

const OTHER = '(?:else|others?|another|more|elsewhere)';
const PERSON = `(?:he|she|him|her|his|hers|(?:the|this|that|these|those|its|their|same)(?: same| ${PLACE_WORD}| other)? (?:mentors?|maintainers?|person|people|guys?))`;
const NTH_PERSON = new RegExp(
  String.raw`\bthe (?<word>${ORDINALS.join('|')}|last|other) (?:mentor|maintainer|person|guy)\b`,
);
const SAME_PEOPLE = new RegExp(
  String.raw`\b${PERSON}\b.*\b${OTHER}\b|\b${OTHER}\b.*\b${PERSON}\b|\bthey\b.*\bmentor\w*\b.*\b${OTHER}\b|\b${OTHER}\b.*\bthey\b.*\bmentor`,
);
const SAME_PROJECT =
  /\b(?:did|do|does|has|have|had|was|were) (?:they|it|that project|this project|the project)\b.*\b(?:earlier|before|previous(?:ly)?|in the past|past terms?|last (?:term|year|time))\b|\b(?:their|his|her) (?:other|remaining|further) (?:ideas?|projects?|ones?|mentorships?)\b|\bother (?:ideas|projects) of theirs\b|\b(?:any(?:thing)?|what|which|are there|show|some)?(?: me)? ?(?:other|others|else|more)(?: (?:ideas?|ones?|projects?|things?))?(?: (?:are there|do they have))? (?:from|by|of|in|at) (?:them|that project|this project|the same project|the same (?:org|organi[sz]ation|community)|it|there|those|they)\b|\bsame (?:project|org|organi[sz]ation)\b|\bwhat else (?:do they|does (?:it|that project|this project)) (?:have|offer)\b|\b(?:do|does) (?:they|it|that project|this project) (?:have|offer) (?:any(?:thing)?|some(?:thing)?)? ?(?:other|others|else|more)\b(?: (?:ideas?|ones?|projects?))?/;
const SHOWN =
  /\b(?:it|its|it's|them|their|they|these|those|that one|this one|that|there|this (?:idea|project)|that (?:idea|project)|the (?:idea|project|mentors?|one)(?! (?:that|which|with|for|about|on|in|of|where|using))|(?:he|she|him|her|his|hers)|all of (?:them|these|those)|both)\b(?! (?:are|is|any|a|an) \w+ (?:ideas?|projects?))/;
/** "Is there …", "are there …" point at nothing. */
const THERE_IS = /\b(?:is|are|was|were|what'?s|isn't|aren't) there\b|\bthere (?:is|are|was|were)\b|\bout there\b/g;

/** Whether a sentence asks the last question again of something else: "and for the dashboard?" */
export function asksInstead(sentence: string): boolean {
  return INSTEAD.test(sentence);
}

/** How a sentence in lower case hangs on what was said before; null where it stands alone. */
export function readFollow(sentence: string): Following | null {
  return wholeFollow(sentence) ?? placeFollow(sentence) ?? manyFollow(sentence) ?? pointing(sentence);
}

/** What a sentence is as a whole. */
function wholeFollow(sentence: string): Following | null {
  if (HOW_MANY.test(sentence)) return { follow: { kind: 'shown' }, rest: sentence };
  if (AGAIN.test(sentence)) return { follow: { kind: 'again' }, rest: '' };
  if (ANEW.test(sentence)) return { follow: { kind: 'anew' }, rest: '' };
  if (SIMILAR.test(sentence)) return { follow: { kind: 'similar' }, rest: '' };
  if (WHY.test(sentence)) return { follow: { kind: 'why', words: '' }, rest: '' };
  const why = WHY_OF.exec(sentence)?.groups?.what;
  if (why !== undefined) return { follow: { kind: 'why', words: why }, rest: '' };
  if (MORE.test(sentence)) return { follow: { kind: 'more' }, rest: '' };
  return null;
}

/** One or some of a list. */
function placeFollow(sentence: string): Following | null {
  for (const pattern of [SOME_OF, PLACES, NUMBERED]) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    return { follow: { kind: 'place', at: placesOf(found.groups ?? {}) }, rest: without(sentence, pattern) };
  }
  const aged = AGE.exec(sentence)?.groups;
  const age = aged?.age ?? aged?.only;
  if (age !== undefined)
    return { follow: { kind: 'age', isOldest: /old|earl/.test(age) }, rest: without(sentence, AGE) };
  const step = STEP.exec(sentence)?.groups;
  if (step !== undefined) {
    const by = /next|following|after/.test(`${step.way} ${step.side}`) ? 1 : -1;
    return { follow: { kind: 'step', by }, rest: without(sentence, STEP) };
  }
  return null;
}

function placesOf(groups: Readonly<Record<string, string | undefined>>): readonly number[] {
  const { end, count, word, other, number, alone } = groups;
  if (count !== undefined) {
    const many = NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count);
    return Array.from({ length: many }, (_, at) => (end === 'last' ? at - many : at));
  }
  return [word ?? number ?? alone ?? '1', other].flatMap((said) => (said === undefined ? [] : [placeOf(said)]));
}

function placeOf(said: string): number {
  if (said === 'last') return -1;
  const ordinal = ORDINALS.indexOf(said);
  return ordinal >= 0 ? ordinal : Number.parseInt(said, 10) - 1;
}

/** Others than those shown, fewer of them, or others instead. */
function manyFollow(sentence: string): Following | null {
  if (SAME_PEOPLE.test(sentence)) {
    const person = NTH_PERSON.exec(sentence)?.groups?.word;
    const at = person === undefined || person === 'other' ? null : placeOf(person);
    return { follow: { kind: 'others', of: 'people', person: at }, rest: '' };
  }
  const sameProject = SAME_PROJECT.exec(sentence)?.[0];
  if (sameProject !== undefined) {
    const of = /\b(?:his|her)\b/.test(sameProject)
      ? 'people'
      : /\b(?:them|they|those|their|theirs)\b/.test(sameProject)
        ? 'them'
        : 'project';
    return { follow: { kind: 'others', of, person: null }, rest: without(sentence, SAME_PROJECT) };
  }
  if (NARROW.some((narrow) => narrow.test(sentence))) {
    return { follow: { kind: 'narrow' }, rest: narrowingWords(sentence) };
  }
  if (INSTEAD.test(sentence)) {
    return { follow: { kind: 'instead' }, rest: without(sentence, INSTEAD) };
  }
  return ONLY_A_TERM.test(sentence) ? { follow: { kind: 'instead' }, rest: sentence } : null;
}

/** "Remove Kubernetes" is "without Kubernetes". */
function narrowingWords(sentence: string): string {
  return sentence
    .replace(
      /^((?:and |ok |but |so |now |then |please )*)(?:remove|drop|skip|hide|leave out|exclude|excluding|except|minus|avoid|nothing (?:with|in|on|about)|none (?:with|in)|anything but|i(?:'d| would) rather not(?: do| use| have)?|i (?:do not|don't) (?:want|like|know|do))\b/,
      '$1without',
    )
    .replace(NARROWING_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word that points at what was shown. */
function pointing(sentence: string): Following | null {
  const first = CALLED_FIRST.exec(sentence)?.groups;
  if (first?.what !== undefined) return { follow: { kind: 'called', words: first.what }, rest: first.rest ?? '' };
  const needed = NEEDS.map((pattern) => pattern.exec(sentence)?.groups?.what).find((what) => what !== undefined);
  if (needed !== undefined) return { follow: { kind: 'needs', words: needed }, rest: '' };
  if (OTHER_ONE.test(sentence)) return { follow: { kind: 'other' }, rest: without(sentence, OTHER_ONE) };
  if (BOTH.test(sentence)) return { follow: { kind: 'both' }, rest: without(sentence, BOTH) };
  const called = CALLED.exec(sentence)?.groups;
  const words = called?.after ?? called?.before;
  if (words !== undefined) return { follow: { kind: 'called', words }, rest: '' };
  return SHOWN.test(sentence.replace(THERE_IS, ' '))
    ? { follow: { kind: 'shown' }, rest: without(sentence, SHOWN) }
    : null;
}

function without(sentence: string, pattern: RegExp): string {
  return sentence.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}
