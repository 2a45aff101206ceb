/** The ways in which people point at what was said before, in sentences in lower case. */

export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
export const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
/** No place in a list: "the last term", "first contribution", "second mentor". */
const NO_ENTRY =
  '(?! (?:date|day|deadline|terms?|years?|time|contributions?|mentors?|maintainers?|person|people|round|evaluation|stipend|payment|step|issue))';
const ONE = '(?: (?:one|ones|idea|ideas|project|option|entry|result|item|of (?:them|these|those|the list|all)))*';
const PLACE_WORD = `(?:${ORDINALS.join('|')}|last|middle|1st|2nd|3rd|\\d{1,2}th)`;
export const PLACES = new RegExp(
  String.raw`(?<![\w-])(?:the )?(?<word>${PLACE_WORD})(?:(?: one)?(?: and|,| &) (?:(?:who|what|which|when) )?(?:(?:mentors|is|about|for) )?(?:the )?(?<other>${PLACE_WORD}))?${NO_ENTRY}${ONE}(?![\w-])`,
);
export const SOME_OF = new RegExp(
  String.raw`(?<![\w-])(?:the )?(?<end>first|last|top) (?<count>${NUMBERS.join('|')}|\d{1,2})${NO_ENTRY}${ONE}(?![\w-])|^(?:(?:just|only|show(?: me)?|give me|pick|any) )+(?:the )?(?<few>two|three|four|five|[2-9])(?: of (?:them|these|those))?(?: please)?[?.! ]*$`,
);
export const NUMBERED =
  /(?<![\w-])(?:number|no\.?|nr\.?|#|idea|option|item) ?#?(?<number>\d{1,2}|one|two|three|four|five)(?![\w-])(?:(?: and|,| &) (?:number |#)?(?<other>\d{1,2}))?(?![\d\w-])|^#?(?<alone>\d{1,2}|two|three|four|five)[.)]?(?: then| please)*[?! ]*$|^#?(?<before>\d{1,2}|two|three|four|five)(?:[,:)]| ?-)(?= \S)/;
export const AGE =
  /(?<![\w-])(?:(?:only|just) )?(?:the )?(?<only>newest|latest|most recent|oldest|earliest) (?:terms?|years?)(?: only| please)*[?.! ]*$|(?<![\w-])(?:the )?(?<age>newest|newer|latest|later|most recent|oldest|older|earliest) (?:one|ones|of (?:them|these|those)|idea of (?:them|these|those))(?![\w-])|^(?:and )?which (?:one |of (?:them|these|those) |from (?:them|these|those) )?(?:is|was|are) (?:the )?(?<which>newest|newer|latest|later|most recent|oldest|older|earliest)[?.! ]*$/;
export const STEP =
  /(?<![\w-])(?:the )?(?<way>next|following|previous|preceding) (?:one|idea|item|entry)(?![\w-])|(?<![\w-])the one (?<side>before|after)(?: (?:that|it|this))?(?![\w-])|^(?:and )?(?:the )?(?<back>previous|prev)[?.! ]*$/;
export const OTHER_ONE =
  /(?<![\w-])the other(?: [\w+#.-]+){0,3} (?:one|ones|two|idea|ideas)(?![\w-])|(?<![\w-])the other(?: project)?(?=[?.! ,]*$| (?:need|ask|have|has|about|open|closed|use|want|require)\w*)|^(?:and )?(?:the )?others?(?: one)?[?.! ]*$|^not (?:that|this|it)(?: one| idea)?[?.! ]*$|^(?:show me |give me |what about )?(?:something else|another(?: one| idea)?|a different one)[?.! ]*$/;
export const BOTH =
  /(?<![\w-])(?:both|the two|either|each)(?: (?:of (?:them|these|those)|ideas|ones))?(?=[?.! ,]*$| (?:open|closed|need|ask|use|available)\w*| (?:mentors?|skills?|sizes?|links?|issues?|outcomes?|status|details)(?=[?.! ]*$))/;
export const CALLED =
  /^(?:(?:and|what about|how about|i mean|i meant|show|show me|tell me about|open|pick)[ ,]+)*(?:the|that) (?:one|idea) (?:by|from|of|about|on|for|with|in|where|that (?:is|has|needs|uses)|which (?:is|has|needs|uses)) (?<after>.+?)[?.! ]*$|^(?:(?:and|what about|how about|i mean|i meant|show|show me|tell me about|open|pick)[ ,]+)*(?:the |(?!(?:an?|any|another|which|what|this|that|some|no|not|next|each|every|one|good|easy|easier|better|similar|is|are|was|were|do|does|how|who|when|where|can|previous|same|other|my|it|more|first|only|just|without|with|in|of|from|either|neither|best)\b)(?=(?:\S+ ){1,3}one[?.! ]*$))(?<before>.+?) (?:one|idea)[?.! ]*$/;

/** "The cache one, who mentors it?" */
export const CALLED_FIRST =
  /^(?:(?:and|so|ok)[ ,]+)*(?:the|that) (?<what>[^,;:]+?) (?:one|idea|thing|project)(?: then| please)? ?[,;:-]+ ?(?<rest>.+)$/;
export const NEEDS = [
  /^(?:and )?(?:is|are|any) (?<what>.+?) (?:really |strictly |also |even )?(?:required|needed|necessary|a must|mandatory|obligatory|optional|used|a requirement|important)(?: or (?:not|optional|required|a plus|nice to have|mandatory))?(?: (?:there|here|for (?:it|that|this|them|those|these|that one|this one)|in (?:it|that|this)))?(?: (?:too|as well))?[?.! ]*$/,
  /^(?:and )?(?:does|do|will|would) (?:it|that|this|they|these|those|that one|this one|that idea|this idea) (?:really |also )?(?:need|require|use|ask for|want|involve|include|have)s? (?<what>.+?)(?: (?:too|as well))?[?.! ]*$/,
  /^(?:and )?(?:do|will|would|must|should) i (?:need|have|require)(?: to (?:know|have|learn|use))? (?<what>.+?)(?: (?:there|here|for (?:it|that|this|them|that one|this one)))?[?.! ]*$/,
];

export const INSTEAD =
  /^(?:(?:and|ok|okay|so|hm+|then)[ ,]+)?(?:what|how) about(?: ones?)?(?: (?:in|for|with|from|of|by))?(?![\w-])|^(?:(?:and|ok|no|but|actually)[ ,]+)*i(?:'d| would)? (?:much )?(?:prefer|rather(?: (?:have|do|see|like|take))?)(?: to (?:do|use|see))?(?: ones?)?(?: (?:in|for|with))?(?![\w-])(?! not\b)|^(?:and )?(?:the )?same(?: (?:question|thing|again|here))?,? (?:for|with|about|of|but)\b|^(?:no[ ,]+|sorry[ ,]+|and )*i (?:meant|mean|was asking about|was talking about|said)(?: (?:for|in|with|from|of|by|the one in))?(?![\w-])|^(?:go |get |switch )?(?:back|over) to (?!(?:the |that |my )?(?:(?:whole |full |last |previous |first )?list|results?|them|all|everything|it|you|me)\b|.*\b(?:list|ones|ideas|results)\b)|^(?:(?:and|or|then|now)(?: then| now)?)(?: also)?(?: (?:for|in|with|from|of|by))? (?!(?:who|what|which|when|where|how|is|are|was|were|can|could|does|do|did|has|have|show|list|tell|give|explain|describe|compare|what's|who's)\b)/;
/** "in earlier terms?", "in gsoc 2023?" */
export const ONLY_A_TERM =
  /^(?:and )?(?:(?:is|are|was|were) (?:it|they|that|those) )?(?:(?:still|also|already|there|around|listed|taking part) )*(?:in|from|for|during|across|over) (?:the )?(?:(?:any|all|earlier|past|previous|older|other|last) (?:terms?|years?)|(?:lfx|gsoc)?(?: ?20\d\d)?(?: term \d)?)(?: too| as well| also)?[ ?.!]*$|^(?:(?:and|or|also|show|include|including|with) )*(?:(?:from|in|of|for) )?(?:the )?(?:earlier|past|previous|older|other|all|any|every|last) (?:terms?|years?|ones)(?: too| as well| also)?[ ?.!]*$/;

const AT_ONCE = '(?:and |ok |but |so |now |then |please |show |show me )*';
export const NARROW = [
  new RegExp(
    String.raw`^${AT_ONCE}(?:only|just|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?|with|without|excluding|except|minus|remove|drop|skip|hide|leave out|exclude|avoid|nothing (?:with|in|on|about)|none (?:with|in)|anything but|i(?:'d| would) rather not(?: do| use| have)?|i (?:do not|don't) (?:want|like|know|do)|not|no)\b(?! (?:idea|thanks|problem|worries|(?:that|this|it)(?: one)?[?.! ]*$))`,
  ),
  /\b(?:which|any|how many|are any|is any|some|one|ones|all|none)(?: ones?)? of (?:them|these|those|the (?:two|three|four|five)|both)\b|\bamong (?:them|these|those)\b|\b(?:from|in|on) (?:this|that|the) list\b/,
  new RegExp(String.raw`^${AT_ONCE}(?:which|any) ones?\b(?! of)`),
  new RegExp(
    String.raw`^${AT_ONCE}which (?:one |idea )?(?:is|takes|has) (?:the )?(?:small|larg|bigg?|long|short|few|most|least)(?:e?r|e?st)?\b`,
  ),
  /^(?!(?:who|what|when|where|how|is|are|it|that|this|i)\b)(?:[\w+#./-]+ ){1,4}only[?.! ]*$|\b(?:what|which) of (?:it|them|those|these)\b/,
  /^(?:ok |but |so |now |then |please |show |show me )*(?:all )?(?:the |those |these )?(?:ones|those) (?:with|without|that|which|in|from|about|by|for|using|of|needing|asking|having|on)\b/,
  new RegExp(
    String.raw`^${AT_ONCE}(?:which|how many) (?:is|are|need|needs|require|requires|use|uses|have|has|ask|asks|want|can)\b(?! (?:the|there|it|this|that)\b)`,
  ),
  new RegExp(
    String.raw`^${AT_ONCE}(?:the )?(?:open|accepted|proposed|closed|small|medium|large|big|short|long|smaller|larger|bigger|shorter|longer) ones?\b`,
  ),
  new RegExp(String.raw`^${AT_ONCE}the (?!other|next|last|first|previous|same)[\w+#./ -]+ ones[?.! ]*$`),
];
export const NARROWING_WORDS =
  /^(?:and |ok |but |so |now |then |please |show |show me )*(?:only|just|filter|narrow(?: (?:it|them))?(?: down)?(?: to)?)\b|\b(?:of|among|from|in|on) (?:them|these|those|both|the (?:two|three|four|five)|(?:this|that|the) list)\b/g;

export const MORE =
  /^(?:and |ok(?:ay)? |show |give me |any |is there |are there |see |list |what about |me )*(?:the )?(?:some )?(?!next one\b)(?:more|next|rest|remaining|next page|others)(?: (?:ones?|ideas|please|of (?:them|these|those|it)|then))*[ ?.!]*$|^(?:go on|continue|keep going|what else|anything else|nothing else|nothing more|no more|no others?)[ ?.!]*$|^(?:is )?(?:that|this|it)(?:'s| is)? the only one[ ?.!]*$|^(?:are )?(?:those|these|they) the only ones[ ?.!]*$|^are (?:those|these|they) all[ ?.!]*$|^only (?:that |this )?(?:one|this|that|these|those)[ ?.!]*$|^(?:show |give |me |the |and )*(?:(?:other|another|next|further) (?<next>two|three|four|five|[2-9])|(?<some>two|three|four|five|[2-9]) (?:more|others?))(?: (?:ones|ideas|please))*[ ?.!]*$|^is that (?:all|it|everything)[ ?.!]*$|^(?:tell|show|give) me more[ ?.!]*$|^(?:more|some more) (?:details?|info|information)[ ?.!]*$/;
/** After dates: "what comes after that". */
export const AFTER_THAT =
  /^(?:and |so |ok |then )*(?:what|when)(?:'s| is| comes| happens| follows)? (?:is |comes |happens )?(?:next|then|afterwards?|after(?: (?:that|it|this))?)[?.! ]*$|^(?:and )?after[?.! ]*$|^(?:and |so )?(?:then|after that|afterwards?|next)(?: what(?: happens| comes)?)?[?.! ]*$|^(?:and |so )*then what(?: happens| comes)?(?: next)?[?.! ]*$/;
/** After dates: "what came before that". */
export const BEFORE_THAT =
  /^(?:and |so |ok )*what(?:'s| is| was| comes| came| happens| happened)? (?:is |was )?before(?: (?:that|it|this))?[?.! ]*$|^(?:and )?before (?:that|it)[?.! ]*$/;
/** "Back to the list - the third?" */
export const BACK_AND =
  /^(?:ok[ ,]+|and )?(?:(?:go )?back to (?:the |that |my )?(?:last |first |whole )?(?:list|results)|(?:go )?back to (?:them|those|these|all(?: of (?:them|those|these))?|everything)|of (?:all(?: of)? )?(?:them|these|those))[ ,:;.-]+(?<rest>\S.*)$/;
export const AGAIN =
  /^(?:ok |so |and |show |show me )*(?:all of (?:them|these|those)|them all|all) again[?.! ]*$|^(?:and |ok(?:ay)? |please |can (?:you|i) )*(?:(?:go |get |take me )?back to (?:the |that |my )?(?:(?:whole |full |last |previous )?list|results?|them|all(?: of (?:them|these|those))?)|(?:show|list|give|see)(?: me)?(?: them| these| those)?(?: all| all of (?:them|these|those)| the (?:whole |full |last )?list)(?: again)?(?: please)?|(?:show|list)(?: me)? (?:them|these|those|the list)(?: again)?|(?:the )?(?:whole|full|complete|same) list(?: again)?|all of (?:them|these|those)|the list(?: again)?|(?:everything|all|all (?:of )?(?:them|these|those)|the (?:original|first|whole|full|complete) list)(?: again| please)*|(?:show|list|give|see)(?: me)? (?:everything|all of (?:them|these|those)|them all)(?: again)?|(?:list|show|give)(?: me)? (?:all|the) (?:of )?(?:the )?(?:two|three|four|five|six|[2-9])|(?:remove|drop|clear|without|no) (?:the |that |all )?filters?|(?:which|what)(?: (?:ones|ideas|projects))? (?:are|were) (?:those|they|these|them)|which (?:ideas|ones)|(?:show|list|see|display)(?: me)?|(?:go )?back(?: to (?:everything|all(?: of (?:them|these|those))?))?)[ ?.!]*$/;
/** The widest of the lists that were shown. */
export const WIDEST = /\b(?:everything|all|whole|full|complete|original|filters?)\b/;
export const ANEW =
  /^(?:ok(?:ay)? |please |let'?s |let us )*(?:start (?:over|again|afresh|anew|from (?:scratch|the beginning))|reset|restart|new (?:search|question|topic)|clear(?: (?:that|it|all|everything))?|forget (?:everything|all that))[ ?.!]*$/;
export const SIMILAR =
  /^(?:and |ok |but )*(?:(?:is|are) there |an? |any(?:thing)? |some(?:thing)? |another |one |\d |open |show |me |give |find |what |which |else |other |ideas? |projects? |ones? |others? |more )*(?:similar|like (?:it|this|that|these|those|this one|that one)|alike|comparable|related)(?: (?:to|with) (?:it|this|that|these|those|this one|that one))?(?: (?:ones?|ideas?|projects?))?(?:,? (?:but |and |only )?(?:a (?:bit|little) |much )?(?:easier|simpler|smaller|harder|bigger))?(?:,? (?:(?:that|which|and) (?:is|are) |but |and )?(?<rest>(?:open|in|with|without|from|for|using|by|not|this|last|next|now)\b.{0,60}?))?[ ?.!]*$/;
export const WHY =
  /^(?:but |and |ok |so )*(?:why(?: not| so| is (?:it|that)(?: so)?| are (?:they|those))?|how come|says who|what for)[ ?.!]*$|^(?:but |and |ok |so )*why (?:is|are|was|were|does|do|did|can|could|has|have)(?: not)? (?:it|that|this|they|those|these|i|there)\b.{0,40}$/;
export const WHY_OF =
  /^(?:but |and |ok |so )*why (?:is|are|was|were)(?: not)? (?:the )?(?<what>.+?)(?: (?:one|idea))?(?: not)?(?: (?:open|closed|accepted|available|listed|there|in (?:the|that|this) list))*(?: yet| any more| anymore)?[?.! ]*$/;
/** Whose the ideas are that were spoken of: "which ideas are theirs", "list its ideas", "what do they offer now". */
export const THEIRS =
  /^(?:and |so )?(?:(?:show|list|give|tell|see)(?: me)?(?: all)?(?: of)? )?(?:(?:which|what)(?: all)?(?: (?:ideas?|projects?|ones?|mentorships?))? (?:are|is) (?:theirs|his|hers|(?:by|of|from) (?:them|him|her)|(?:their|his|her|its)(?: own)? (?:ideas?|projects?|ones?))|(?:all )?(?:of )?(?:their|his|her|its)(?: own)? (?:ideas|projects|mentorships)|theirs|(?:what|which)(?: (?:ideas|projects|ones))? (?:do|does|did) (?:they|he|she|it|that project|this project) (?:have|offer|mentor|propose|run|lead|supervise)|(?:do|does|did) (?:they|it|that project|this project) (?:have|offer|propose)(?: (?:anything|something|any|some|an?))?(?: (?:ideas?|projects?|ones?))?)(?: (?<rest>(?:in(?! common)|for|of|this|last|now|then|open|today|that (?:is|are))\b.{0,40}?))?[ ?.!]*$/;
/** "Which term is it", "its term?", "lfx or gsoc?" */
export const WHICH_TERM =
  /^(?:and |so )?(?:(?:for |in |from |of )?(?:which|what)(?: lfx| gsoc)? (?:term|terms|year|round|cohort|edition|program(?:me)?)(?: and (?:year|term|program(?:me)?))?(?: (?:is|are|was|were) (?:it|that|this|they|these|those|both|that one|this one|the idea)(?: (?:all )?(?:from|in|of|for|part of|on))?)?|(?:in|from|of) (?:which|what) (?:term|year) (?:is|are|was|were) (?:it|that|this|they|these|those)|(?:its|their|the) (?:term|year|program(?:me)?|cohort)|(?:term|program(?:me)?|year)|(?:(?:is|are) (?:it|that|this|they|these|those)(?: (?:for|in|from|an?|on))? )?(?:lfx or gsoc|gsoc or lfx)|(?:is|are|was|were) (?:it|that|this|they|these|those|that one|this one)(?: (?:all|both|also))?(?: (?:for|in|from|an?|of|on))?(?: the)? (?:20\d\d|(?:gsoc|lfx)(?: (?:one|idea|ideas|ones|project))?|(?:this|last|current|newest|latest|previous) (?:term|year|round)))[ ?.!]*$/;
/** Whether the ideas spoken of have mentors in common. */
export const SHARING =
  /^(?:and |so )?who(?:'s| is| are)? (?:in|on|mentors|mentoring|behind) (?:all(?: of (?:them|these|those)| three| four)?|both(?: of (?:them|these|those))?|each(?: of (?:them|these|those))?)[?.! ]*$|^(?:and |so )?(?:(?:do|does|did) (?:they|these|those|both|the two|all of them|any of them|both of them|these two|those two) (?:share|have) (?:anyone|anybody|someone|somebody|people|mentors?|a mentor|any mentors?|the same (?:mentors?|people|person)|(?:a |any )?(?:common|shared) mentors?|(?:any |a )?(?:mentors?|anyone|people|somebody|someone) in common)|(?:any |the )?(?:mentors?|anyone|people) in common|(?:the )?same (?:mentors?|people|person)(?: (?:for|on|in) (?:both|all|them|these|those|each)(?: of them)?)?|(?:is |are )?(?:there )?(?:any|a|some|anyone|anybody|someone|somebody)? ?(?:who )?(?:(?:common|shared) (?:mentors?|people)|(?:mentors?|people|one|anyone|somebody|someone)? ?(?:in|on|of|for|mentoring|mentors|mentored) (?:both|all(?: of (?:them|these|those))?|(?:two|several|more than one|many|most|some) of (?:them|these|those))|(?:mentors?|people) (?:with|of|who mentors?|mentoring) (?:both|(?:two|several|more than one|many|most) of (?:them|these|those)))|(?:who|which mentors?|anyone|anybody|does (?:anyone|anybody|someone))(?: is| are)? ?(?:mentors?|mentoring|supervises?|leads?|in|on)(?: (?:them )?(?:both|all|most|several|more than one|two|many)(?: of (?:them|these|those|the ideas))?)|(?:are|is) the mentors? the same|mentors? (?:are )?(?:the )?same|(?:both|are (?:they|both)) (?:the )?same (?:mentors?|people|persons?|guys?)|(?:are )?(?:they |both |all |these |those )+(?:are )?(?:by|from|with|of|mentored by) (?:the )?same (?:guys?|persons?|people|mentors?|one|team)|(?:is|are) (?:it|they) the same (?:mentors?|people|person|guys?)(?: (?:for|on|in) (?:both|all|them|these|those|each))?)[ ?.!]*$/;
/** What they have in common, side by side. */
export const IN_COMMON =
  /^(?:and |so )?(?:are|is) (?:these|they|those|both|it) (?:the )?same(?: ideas?| things?| projects?)?[ ?.!]*$|^(?:and )?do (?:they|these|those|both) have (?:something|anything) in common[ ?.!]*$|^(?:and |so )?what(?: all)? (?:do|does) (?:they|these|those|both|the two)(?: (?:two|ones|of them))? (?:have in common|share)[ ?.!]*$|^(?:and )?how are (?:they|these|those|the two) (?:different|similar|alike|related)[ ?.!]*$|^(?:and |so )?(?:(?:do|does) (?:they|these|those|both|the two|these two|those two)(?: both)? (?:share|have|need|ask for|want|require|use) (?:(?:a|any|some|the same|common|shared|which|what|one) )*(?:skills?|technolog(?:y|ies)|languages?|requirements?|stack)(?: in common)?|(?:(?:any|which|what|the) )?(?:(?:common|shared|same) (?:skills?|technologies|languages?)|(?:skills?|technologies|languages?) (?:in common|(?:do|does) (?:they|these|both|the two) (?:share|have in common))))[ ?.!]*$/;
/** Whether what was shown is done in something: "is it java". */
export const IS_IT_IN =
  /^(?:and |so )?(?:is|are) (?:it|that|this|they|these|those|that one|this one|this idea|that idea)(?: (?:also|all|both|only|mostly|really|written|done|built|based|more of|about|an?))*(?: (?:in|on|using|with|for))? (?<what>[\w+#.-]+(?: (?:or |and )?[\w+#.-]+)?)(?: (?:based|only|one|idea|work|project|job))?[ ?.!]*$/;
export const HOW_MANY =
  /^(?:and |so |ok(?:ay)? )?how many(?: (?:ideas|ones))?(?: (?:(?:were there|was that|is that|are that|are those|did they have|do they have))?)?[ ?]*$|^(?:and |so |ok(?:ay)? )?how many(?: (?:(?:are|is|was|were|does) (?:there|they|those|these|that|it|this|left)|remain|left|more|make|in total|in all|altogether|of (?:them|those|these)))*[ ?]*$/;

const OTHER = '(?:else|others?|another|more|elsewhere)';
const PERSON = `(?:he|she|him|her|his|hers|(?:the|this|that|these|those|its|their|same)(?: same| ${PLACE_WORD}| other)? (?:mentors?|maintainers?|person|people|guys?|guides?|supervisors?)|${PLACE_WORD} (?:mentor|maintainer|person|guide))`;
export const NTH_PERSON = new RegExp(
  String.raw`\b(?:the )?(?<word>${ORDINALS.join('|')}|last|other) (?:mentor|maintainer|person|guy)\b`,
);
export const SAME_PEOPLE = new RegExp(
  String.raw`\b${PERSON}\b.*\b${OTHER}\b|\b${OTHER}\b.*\b${PERSON}\b|\bthey\b.*\bmentor\w*\b.*\b${OTHER}\b|\b${OTHER}\b.*\bthey\b.*\bmentor|^(?:and )?(?:is |are |does )?(?:any|one|some|which)(?: one)? of them (?:also )?(?:on|in|mentor\w*|involved in) (?:any )?(?:other|another|more)\b`,
);
export const EARLIER = /\b(?:earlier|before|previous(?:ly)?|past|last)\b/;
export const SAME_PROJECT =
  /^(?:and |is there |are there )*(?:any(?:thing)?|something|some)(?: ideas?| ones?)? (?:from |in )?(?:earlier|before|previously|the past)[?.! ]*$|^(?:(?:and|is there|are there|any|what|which|have they|do they have) )+(?:an)?other (?:ideas?|projects?)[?.! ]*$|\b(?:did|do|does|has|have|had|was|were) (?:they|it|that project|this project|the project)\b.*\b(?:earlier|before|previous(?:ly)?|in the past|past terms?|last (?:term|year|time)|20\d\d)\b|\b(?:their|his|her) (?:other|remaining|further) (?:ideas?|projects?|ones?|mentorships?)\b|\bother (?:ideas|projects) of theirs\b|\b(?:any(?:thing)?|what|which|are there|show|some)?(?: me)? ?(?:other|others|else|more|another)(?: (?:ideas?|ones?|projects?|things?))?(?: (?:are there|do they have))? (?:from|by|of|in|at) (?:them|that project|this project|the same project|the same (?:org|organi[sz]ation|community)|it|there|those|they)\b|\bsame (?:project|org|organi[sz]ation)\b|\bwhat else (?:do they|does (?:it|that project|this project)) (?:have|offer)\b|\b(?:do|does) (?:they|it|that project|this project) (?:have|offer) (?:any(?:thing)?|some(?:thing)?)? ?(?:other|others|else|more)\b(?: (?:ideas?|ones?|projects?))?/;
export const SHOWN =
  /\b(?:it|its|it's|them|their|they|these|those|that one|this one|that|there|this (?:idea|project)|that (?:idea|project)|the (?:idea|project|mentors?|one)(?! (?:that|which|with|for|about|on|in|of|where|using))|(?:he|she|him|her|his|hers)|all of (?:them|these|those)|both)\b(?! (?:are|is|any|a|an) \w+ (?:ideas?|projects?))/;
/** "Is there …", "are there …" point at nothing. */
export const THERE_IS =
  /\b(?:is|are|was|were|what'?s|isn't|aren't) there\b|\bthere (?:is|are|was|were)\b|\bout there\b/g;
