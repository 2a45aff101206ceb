/** "Does X need Y", "is Y required for X", "can I do X without Y": a yes-or-no question about one idea and one skill. */
export interface NeedAsked {
  /** What names the idea, the project, or what was shown before. */
  readonly idea: string;
  /** What it may ask for; several with "or" between them. */
  readonly thing: string;
  /** Whether it was asked if it is optional, or can be done without. */
  readonly asksOptional: boolean;
}

const REQUIRED =
  '(?:required|needed|necessary|mandatory|compulsory|optional|obligatory|used|asked for|listed|expected|a must|a requirement|a prerequisite|an option|essential|wanted|useful|enough|sufficient)';
const NEED =
  '(?:needs?|requires?|uses?|asks? for|wants?|involves?|expects?|lists?|calls? for|demands?|rel(?:y|ies) on|includes?|mentions?)';
const LEARN = '(?:to )?(?:know|learn|have|understand|speak|write|be (?:good|fluent|strong) (?:in|at|with))';
const FOR = '(?:for|in|by|on|with|to (?:work on|apply (?:for|to)|do|join|take part in|contribute to)|at)';
const WITHOUT = `(?:without(?: (?:knowing|any|having|knowledge of|experience (?:in|with)))*|if i (?:do not|never|don't) (?:know|have|use|used|done))`;

const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?:does|do|did|will|would) (?:the |an? )?(?<idea>.+?) (?:really |also |still |even |actually )?${NEED} (?:any |some |knowledge of |experience (?:in|with) |me to know |you to know |one to know |${LEARN} )*(?<thing>.+)$`,
  ),
  new RegExp(
    `^(?:is|are|was|were) (?:knowledge of |experience (?:in|with) |knowing )?(?<thing>.+?) (?:really |also |strictly |absolutely |still )?${REQUIRED}(?: or (?:not|optional|required|mandatory|a must|nice to have))?(?: ${FOR} (?<idea>.+))?$`,
  ),
  new RegExp(
    `^(?:do|does|did|must|should|would|will) (?:i|we|you|one|someone|mentees?|applicants?|people)(?: have| need| want)?(?: ${LEARN}| need| use)* (?:any |some )?(?<thing>.+?) ${FOR} (?<idea>.+)$`,
  ),
  new RegExp(
    `^(?:can|could|may) (?:i|we|you|one|someone) (?:do|work on|apply (?:for|to)|take|join|contribute to|pick) (?<idea>.+?) ${WITHOUT} (?<thing>.+)$`,
  ),
];

/** "Any idea", "something": no idea in particular. */
const ANYTHING =
  /^(?:any(?:thing|one|body)?|some(?:thing)?|which|what|one|ideas?|projects?|they|we|you|i|people|mentors?|(?:any|some|all|most|many|these|those|other)(?: of (?:them|the|these|those))?(?: \S+)? (?:ideas?|projects?|mentorships?|ones?)|(?:any|some|all|none) of (?:them|these|those))$/;
const THING_ENDS =
  /[?!. ]+$|(?: (?:there|too|as well|at all|or not|knowledge|skills?|experience|or can i skip it))+[?!. ]*$/g;

/** How a need is asked for; null where the sentence in lower case is put otherwise, or of no idea in particular. */
export function readNeed(sentence: string): NeedAsked | null {
  for (const shape of SHAPES) {
    const found = shape.exec(sentence.replace(/[?!. ]+$/, '').replace(/^(?:and|so|ok|but|then)[ ,]+/, ''));
    if (found === null) continue;
    const { idea = '', thing = '' } = found.groups ?? {};
    const name = idea
      .replace(/^(?:the |an? |this |that )+(?=\S+ )/, '')
      .replace(THING_ENDS, '')
      .trim();
    const asked = thing.replace(THING_ENDS, '').trim();
    if (asked === '' || asked.split(' ').length > MOST_WORDS || ANYTHING.test(name)) continue;
    return { idea: name, thing: asked, asksOptional: OPTIONAL.test(sentence) };
  }
  return null;
}

const MOST_WORDS = 6;
const OPTIONAL = /\b(?:optional|without|an option|if i (?:do not|never|don't))\b/;
