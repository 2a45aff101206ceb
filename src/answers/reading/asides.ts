/** What people say beside their question: about themselves, about the question, about what they were shown. */

const EXCUSES =
  /\b(?:sorry|apologies|excuse me)(?: (?:to bother(?: you)?|for (?:the |my |this |a |asking )*(?:\w+ )?(?:questions?|bother\w*|trouble|noise|spam|ping|english)))[.,!;:]* ?|\b(?:this (?:is|might be|may be) |maybe |probably )?(?:an? )?(?:stupid|dumb|silly|noob|newbie|basic|naive) question(?:,? (?:maybe|probably|i know|but))?[:,.!-]* ?/g;

/** Before what is meant something else was said: "who decides about it, i mean the mentors". */
const BEFORE_I_MEAN =
  /^.*[,.;] ?i (?:mean|meant) (?=(?:(?:the|its|their|his|her) )?(?:mentors?|skills?|outcomes?|deadlines?|dates?|links?|issues?|size|page|description)[?.! ]*$)/;

/** "Game one sounds nice. What would I build": of that one. */
const ONE_SOUNDS =
  /^(?:the |that )?((?:[\w+#./-]+ ){1,4}?)(one|idea) (?:sounds|looks|seems|is) (?:really |very |pretty |so |quite )*(?:nice|good|great|cool|interesting|fun|perfect|exciting|promising)[.!,;]+ (?=\S)/;

/** Where a clause ends. */
const CLAUSE_END = /(?<=[,.;!?])\s+/;
const LEAD = "(?:(?:and|but|so|because|as|since|also|well) )*(?:i(?:'m| am|'ve| have)?|we(?:'re| are|'ve| have)?) ";
/** Clauses that ask for nothing. What one knows, wants or likes asks for something. */
const ASIDES: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}?(?:have )?never (?:touched|used|tried|did|done|do|worked|wrote|written|learned|learnt|heard|seen|coded|understood|participated|applied|contributed)\\b`,
  ),
  new RegExp(
    `^${LEAD}(?:just |recently |already )*(?:did|took|attended|finished|completed|passed) (?:an?|my|the|this|last) (?:[\\w-]+ ){0,3}(?:course|degree|bootcamp|class|school|studies|exams?|semester|workshop)s?\\b(?! (?:in|on|about|of|for)\\b)`,
  ),
  new RegExp(`^${LEAD}(?:do not|can not|did not|could not) (?:see|understand|get|find|spot|tell)\\b`),
  new RegExp(
    `^${LEAD}(?:just |recently |already )*(?:did|took|attended|finished|completed|graduated|passed|joined|moved|started) (?:from )?(?:an?|my|the|this|last) `,
  ),
  /^(?:and |so |please |can you |could you )*help me (?:to )?(?:see|understand|decide|choose|pick)\b/,
  new RegExp(`^${LEAD}(?:just |really )*(?:trying to|hope|guess|promise|swear|suppose)\\b`),
];

/** Known as what ideas make, and here what somebody did. */
const STUDIES = /\b(?:courses?|class(?:es)?|workshops?|bootcamps?)\b/g;
/** So many of them ask for nothing whatever they name. */
const OF_NO_SKILL = 1;

/** A message in lower case without what excuses it: no stupid question is an insult. */
export function withoutExcuses(message: string): string {
  const left = message.replace(EXCUSES, '').trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : message;
}

/**
 * A sentence in lower case without what is said beside the question; the whole of it where nothing else is said.
 *
 * @param namesKnown whether some words name a skill or a project: what one learned of those asks for them.
 */
export function withoutAsides(sentence: string, namesKnown: (words: string) => boolean): string {
  const said = sentence.replace(BEFORE_I_MEAN, '').replace(ONE_SOUNDS, 'the $1$2: ');
  const clauses = said.split(CLAUSE_END);
  const isAside = (clause: string): boolean =>
    ASIDES.some((aside, at) => aside.test(clause) && (at < OF_NO_SKILL || !namesKnown(clause.replace(STUDIES, ' '))));
  const left = clauses.filter((clause) => !isAside(clause));
  const kept = left.length === clauses.length || left.length === 0 ? said : left.join(' ').replace(/[,;]$/, '');
  return /[\p{L}\p{N}]/u.test(kept) ? kept : sentence;
}
