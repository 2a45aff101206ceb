/** Projects and nothing else: "projects of the running term", "which orgs are in term 3", "projects with open ideas". */
const LEAD =
  '(?:and|so|ok|please|which|what|list|show|name|names of|(?:the )?(?:total )?(?:number|count) of|give|tell|me|us|all|every|are|is|the|of|how many|different|do you have)';
const PROJECTS = '(?:cncf |participating )?(?:projects|orgs|organi[sz]ations|communities)';
const BESIDE =
  '(?:that|which|are|is|were|was|do|does|did|we|take|takes|taking|took|part|participat\\w+|there|have|has|had|will|be|work|works|working|active|run|ideas|listed|included)';
const A_TERM = String.raw`(?:(?:lfx|gsoc)(?:,? 20\d\d)?(?:,? term \d)?|20\d\d(?:,? term \d)?|term \d(?:,? (?:of |in )?20\d\d)?|(?:this|current|coming|next|upcoming|running|ongoing|newest|latest|last|previous|present)(?: running)? (?:lfx |gsoc |mentorship )?(?:term|round|cohort|edition)(?: (?:which|that) (?:is|runs?)\b.*| now)?|(?:term|round|cohort|edition) (?:that |which )?(?:is |are )?(?:now |currently )?(?:runs?|running|ongoing|on)\b.*)`;

const EVER =
  '(?:in total|altogether|overall|ever|so far|(?:(?:in total|altogether|overall|ever) )?(?:in|over|across|through|of) (?:all|the|every|all the) (?:years?|terms?|time|times|archive|documents))';

/** What asks is matched; the term stays. */
export const PROJECTS_OF_A_TERM = new RegExp(
  `^(?:${LEAD} )*${PROJECTS}(?= (?:${BESIDE} )*(?:in|of|from|for|on|during) (?:the )?${A_TERM}(?:(?: and|,| &|,? or)(?: in)? (?:the )?${A_TERM})?[?.! ]*$| (?:${BESIDE} )*${EVER}[?.! ]*$)`,
);

/** "Every project that has an idea open for applications". */
export const PROJECTS_THAT_ARE_OPEN = new RegExp(
  `^(?:${LEAD} )*(?:(?:every|each) )?(?:cncf )?(?:projects?|orgs?|organi[sz]ations?) (?:(?:that|which|who|with|have|has|are|is|still|currently|now|an|any|some|at least one|one|ideas?) )*open(?: ideas?)?(?: for applications?)?(?: (?:now|right now|currently|today|at the moment))?[?.! ]*$`,
);

/** "All organisations I could apply at". */
export const ORGANISATIONS_TO_APPLY_AT =
  /^(?:(?:please|all|which|what|list|show|me|the|are|cncf|give|name)[ ,]+)*(?:organi[sz]ations|orgs|communities) (?:that |which )?(?:i|we|one|people|students) (?:can|could|may) (?:still )?(?:apply|join)(?: (?:at|to|for|in|with))?(?: (?:now|right now|today))?[?.! ]*$/;
