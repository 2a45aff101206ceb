/**
 * The ways people put a question, as data.
 *
 * Each row is a way people put a question, and what it asks for. The words of the row are taken out of the sentence;
 * what is left names the ideas it is about ("who mentors ‹the playwright idea›") and is looked up in the catalog.
 * Rows are tried in order, so that the narrower way of asking stands first. Sentences come in with plain quotes and
 * dashes and in lower case.
 */

/** What of an idea, or of a term, is asked for. */
export type Intent =
  | 'find'
  | 'count'
  | 'about'
  | 'mentors'
  | 'where-to-ask'
  | 'contact'
  | 'skills'
  | 'outcome'
  | 'upstream'
  | 'apply'
  | 'size'
  | 'project-of'
  | 'open'
  | 'dates'
  | 'projects'
  | 'skill-names'
  | 'terms'
  | 'compare'
  | 'new'
  | 'mentored-by'
  | 'mentor-names'
  | 'shared-mentors';

/** One way of putting a question. */
export interface Way {
  readonly intent: Intent;
  readonly words: RegExp;
}

const IDEA = `(?:idea|project|one|mentorship|task|topic|opportunit(?:y|ie)|position|slot|work|internship)s?`;
const THE = `(?:the|this|that|these|those|all|any|an?|its|their|his|her|your|my)`;
const BE = `(?:is|are|was|were|'s|s|be|will be)`;
const OF = `(?:of|for|on|in|with|to|from|about|behind|at)`;
const NEED = `(?:needs?|requires?|wants?|asks? for|uses?|lists?|demands?|expects?|calls? for|involves?|has|have|mentions?|looks? for)`;

const DIFFERENT = `(?:different |distinct |separate |various |cncf |individual )*`;
const SHOW = `(?:list|show|give|name|tell|display|get)(?: me)?(?: (?:names? of|a list of|list of|a|an|all|the|of|every|each|full|complete|whole))*`;

function ways(intent: Intent, ...patterns: readonly string[]): readonly Way[] {
  return patterns.map((pattern) => ({
    intent,
    words: new RegExp(String.raw`(?<![\w-])(?:${pattern})(?:(?<=\s)|(?![\w-]))`, 'iu'),
  }));
}

export const WAYS: readonly Way[] = [
  ...ways(
    'contact',
    String.raw`(?:e-?mails?|mails?|phone|whats ?app|telegram|linkedin|discord|contact (?:details?|info\w*)|slack (?:handles?|ids?|names?)|personal (?:address|contact)\w*)(?: (?:id|ids|address|addresses|number|of|for))*`,
    `(?:can|could|may|should|how (?:do|can|could|should|to)|is it ok(?:ay)? to|am i allowed to)? ?(?:i|we|you)? ?(?:directly )?(?:dm|pm|message|ping|contact|reach out to|reach|write to|talk to|get in touch with|connect with|email|mail|call) (?:${THE} )?(?:mentors?|maintainers?|him|her|them)(?: directly| personally)?`,
    `how (?:do|can|could|should) (?:i|we) (?:contact|reach|message|dm|ping|get in touch with|talk to|connect with|approach)`,
  ),
  ...ways(
    'where-to-ask',
    `where (?:do|can|could|should|to|would) (?:i|we|one)? ?(?:ask|discuss|post|raise|put)(?: (?:my |a |some |any )?questions?)?(?: (?:${OF}))?`,
    `(?:which|what) (?:slack )?channel(?: (?:do|can|should) i (?:ask|join|use)(?: in)?)?(?: (?:${OF}))?`,
    `whom? (?:do|can|could|should|shall|would|may|to) ?(?:i|we|one)? ?(?:ask|talk to|talk with|contact|approach|write to|write|turn to|reach out to|reach|speak to|speak with|ping|message|go to)(?: (?:${OF}|regarding|concerning))?`,
    `who (?:can|could|would|will|might|may) (?:help|assist|answer|guide|support)(?: me| us)?(?: out)?(?: (?:${OF}))?`,
  ),
  ...ways(
    'mentor-names',
    `how many ${DIFFERENT}mentors(?: (?:are there|there are|are|is|do|does|have|has|in total|take part|participate))*`,
    `(?:who are |which are )(?:all |of )*(?:the )?(?:all )?mentors(?=[?.! ]*$)|${SHOW} mentors?(?: names?)?(?=[?.! ]*$| (?:this term|in total|in (?:lfx|gsoc)))|(?:which|what) mentors (?:are|is) (?:there|participating|taking part|available|listed)`,
  ),
  ...ways(
    'mentored-by',
    String.raw`(?:what|which)(?: else)?(?: ${IDEA})? (?:does|do|is|are|did|has|have|will|was)(?= .+ (?:mentor|mentors|mentoring|mentored|lead|leads|leading|supervis\w+|involved|responsible|in charge)\b)`,
    `(?:${IDEA} )?(?:that (?:are|is) )?(?:mentored|led|guided|supervised) by`,
    `(?:does|do|did|is|are|will)(?= .+ (?:mentor|mentoring|supervise|supervising) (?:any|other|another|something|anything|more|else))`,
  ),
  ...ways(
    'mentors',
    `who(?:'s| is| are|s| will be| would be| was| were| will| would)? (?:${THE} )?(?:co-?)?(?:mentors?|mentoring|mentored|maintainers?|supervis(?:es?|ed|ing|ors?)|guides?|guiding|guided|leads?|leading|led|runs?|responsible|in charge|contact persons?|people behind|running|behind)(?: (?:${OF}))?`,
    `(?:names? of|list|tell me|show|give)(?: me)?(?: ${THE})? ?mentors?'?(?: names?)?(?: (?:${OF}))?`,
    `(?:what|which) (?:${BE} )?(?:${THE} )?mentors?'?(?: names?)?(?: (?:${BE}|${OF}))*`,
    `(?:${THE} )?mentors?(?: names?)? (?:of|for|on|behind|in)`,
    `(?:who|whom) (?:do|would|will) i (?:work|be working) with(?: (?:${OF}))?`,
  ),
  ...ways(
    'compare',
    String.raw`compare|comparison (?:of|between)|(?:what(?:'s| is| are) )?(?:the )?differences? between|how (?:do|does|is|are)(?= .+ (?:differ|different|compare)\b)`,
  ),
  ...ways(
    'count',
    `how many(?! (?:hours|weeks|months))(?: ${THE})?(?: (?:open|accepted|proposed))?(?: (?:${IDEA}|ideas))?(?: (?:are there|there are|exist|do (?:we|you|they) have|have|has|are|is|${NEED}|can i (?:find|see)))*`,
    `(?:the )?(?:total )?(?<!issue )(?:number|count) of(?: ${IDEA})?|count(?: of)?(?: ${THE})?(?: ${IDEA})?`,
  ),
  ...ways(
    'terms',
    `(?:which|what) (?:terms?|years?|seasons?|cohorts?|editions?|programs?|programmes?)(?: and (?:terms?|years?|programs?))?(?: (?:do you (?:have|know|cover|hold)|are (?:there|covered|known|available|indexed|in here)|can i (?:search|ask about)|exist))?`,
    `(?:list|show)(?: me)?(?: ${THE})* (?:terms?|years?|programs?|programmes?)`,
    `how far back`,
  ),
  ...ways(
    'projects',
    `(?:which|what)(?: cncf| all)? (?:projects?|organi[sz]ations?|orgs?|communit(?:y|ies))(?: (?:are|is|was|were|ever|participated|took|take|takes|taking|do|does|have|has|participate|participating|part|in|there|offer|offers|with|mentorship|ideas?|listed|available|included))+`,
    `(?:list|show|give|name|tell)(?: me)?(?: ${THE}| of| participating| cncf)* (?:projects?|organi[sz]ations?|orgs?)(?: (?:that |which )?(?:have )?(?:ever )?(?:took part|taken part|participat(?:e|ed|ing)))?(?! (?:that|which|with|for|in|about|using|${NEED}))`,
    `(?:${THE} )?(?:list of |participating )+(?:projects?|organi[sz]ations?|orgs?)`,
  ),
  ...ways(
    'skills',
    `(?:what|which)(?: (?:are|is))?(?: ${THE})?(?: (?:required|recommended|needed|necessary|tech|technical|programming))* (?:skills?|technolog(?:y|ies)|languages?|prerequisites?|pre-requisites?|requirements?|tech stack|stack|knowledge|tools?)(?: (?:do|does|should|would|must|are|is|i|you|one|need(?:ed)?|require[ds]?|have|know|to|recommended|used|use|it|expected|asked|${OF}|apply|work|contribute|learn|get|got|want|wants|ask|asks))*`,
    `what (?:do|should|must|would) (?:i|you|we|one) (?:need|have|know|learn)(?! to (?:deliver|build|achieve|produce|do|make|implement|accomplish))(?: to (?:know|learn|have|apply|contribute|work))*(?: (?:${OF}))*`,
    String.raw`(?:skills?|prerequisites?|pre-requisites|requirements?|tech stack|technologies) (?:of|for|needed (?:for|in|by)|required (?:for|in|by)|to (?:work on|apply for))|(?:required|recommended|needed) (?:skills?|technologies)(?: (?:${OF}))?|skills? (?:needed|required|recommended|of|for)(?: (?:${OF}))?|(?:skills?|requirements?|prerequisites?|tech stack)\??$`,
  ),
  ...ways(
    'outcome',
    `(?:what(?:'s| is| are)? )?(?:${THE} )?(?:expected )?(?:outcomes?|deliverables?|goals?|results? expected|end results?)(?: (?:${BE}|${OF}|expected))*`,
    `what (?:should|must|will|would|do|am) (?:i|the mentee|mentees?|we|one) (?:have to |need to |going to |be expected to |supposed to )?(?:deliver|build|achieve|produce|accomplish|do|make|implement)(?: (?:${OF}))?`,
    `what(?: should| will| would| is| needs)?(?: to| supposed to| expected to)* (?:come out(?: of)?|be (?:delivered|built|achieved|produced|done)|result from)(?: (?:${OF}))?`,
  ),
  ...ways(
    'upstream',
    `(?:what(?:'s| is| are)?|where(?:'s| is| are)?|give me|show me|link to|which)? ?(?:${THE} )?(?:(?:upstream )+(?:issues?|links?|urls?|repos?|repository|tickets?)?|(?:(?:github|tracking|related) )+(?:issues?|links?|urls?|repos?|repository|tickets?))(?: (?:${BE}|${OF}))*`,
    `(?:what(?:'s| is)|where(?:'s| is)|which|give me|show me|link to) (?:${THE} )?(?:issues?|repos?|repository|tickets?)(?: (?:${BE}|${OF}|link|url|number))*`,
    `(?:${THE} )?issue (?:link|url|number)s?(?: (?:${OF}))?`,
  ),
  ...ways(
    'apply',
    `(?:where|how) (?:can|do|to|could|should|would)(?: (?:i|we|one|you))? ?apply(?: (?:${OF}))?(?! (?:lfx|gsoc))`,
    `(?:what(?:'s| is)|where(?:'s| is)|give me|show me|link to)? ?(?:${THE} )?(?:lfx|application|apply|applying|mentorship)(?: (?:page|link|url|website|form|portal))+(?: (?:${BE}|${OF}))*`,
  ),
  ...ways(
    'size',
    `how (?:long|big|large|much time|many hours)(?: (?:${BE}|${THE}|does|do|it|take|takes|need|needs|${OF}))*`,
    `what(?:'s| is| are)? (?:${THE} )?(?:expected |project )?(?:size|duration|hours|workload)(?: (?:${BE}|${OF}))*|(?:expected |project )(?:size|duration)(?: ${OF})?|(?:size|duration) of`,
  ),
  ...ways(
    'open',
    String.raw`(?:^|^.*(?:if|whether|and|but|so|also|then|hi|hello|hey|please)[ ,]+)(?:is|are|was|were) (?!there )(?=.+ (?:still |already |now |currently )?(?:open|available|accepting|closed|accepted|taken|filled|live|active|done|finished|completed|over)\b)`,
    `(?:can|could|may) (?:i|we|one|anyone|people|mentees?)(?: still| now| already| yet)? (?:apply|join|enroll?|sign up|submit)(?: (?:now|today|yet))?(?: (?:${OF}))?`,
    `(?:is it|am i)(?: (?:too late|late|still possible|possible|still in time|in time))+(?: (?:to (?:apply|join)|${OF}))*`,
    `(?:what(?:'s| is| are) )?(?:the )?(?:current )?status (?:of|for)`,
    String.raw`^(?:has|have|did) (?=.+ (?:been )?(?:accepted|opened|open|start(?:ed)?|close[d]?)\b)`,
  ),
  ...ways(
    'new',
    String.raw`^(?:(?:any|the|show|list|show me)(?: the)? )?(?:new|news|changes|updates|latest|newly|recent(?:ly)?)(?: (?:ideas?|projects?|ones|mentorships?|changes|updates))?(?=[?!. ]*$| (?:since|this|in the (?:last|past)|of (?:this|the last)|from (?:this|the last)|today|lately|recently|for|from yesterday)\b)`,
    String.raw`(?:which|what) (?:\w+ )?(?:(?:ideas?|projects?|ones) )?(?:(?:is|are|has|have|was|were) )?(?:been )?(?:new|added|changed|opened|removed|updated|withdrawn)(?= (?:since|this|in the (?:last|past)|today|lately|recently)\b)`,
    `what(?:'s| is| are|s)? (?:new|changed|different|the (?:latest|news|changes))(?: (?:since|today|this week|lately|recently))*|what(?:'s| has|s)? changed|(?:any|show) (?:news|updates|changes)|(?:newly|recently|just) (?:added|opened|changed|removed|withdrawn|posted)`,
  ),
  ...ways(
    'dates',
    `(?:what(?:'s| is| are)?|when(?:'s| is| are)?)? ?(?:${THE} )?(?:application |submission |last |final |important |key )*(?:deadlines?|due dates?|timelines?|schedules?|last (?:date|day)|closing dates?|key dates|dates|calendar)(?: (?:${BE}|${OF}|to apply))*`,
    String.raw`when (?:do|does|did|will|can|could|should|is|are|was|were)|when(?:'s|s)|(?:until|till|by) when|how (?:long|much time|many days)(?: (?:do|is|are|left|until|till|before|i|we|have|remain\w*))+(?: to apply)?|days? left`,
  ),
  ...ways(
    'about',
    `(?:(?:give|show|send)(?: me)? )?(?:${THE} )?(?:links?|urls?) (?:to|for|of)`,
    String.raw`(?:tell|show|teach)(?: me)?(?: more| something| all| everything)? about|(?:what(?:'s| is| are|s) )(?=.+ about\b)|what(?:'s| is| are|s) (?:${THE} )?(?:description|summary|details?|idea behind|purpose)(?: (?:of|for))?|(?:give|show)(?: me)?(?: ${THE}| more| some| full| all)* (?:details?|description|summary|info(?:rmation)?|overview)(?: (?:of|on|for|about))?|(?:explain|describe|summari[sz]e|details? (?:of|on|for|about)|more (?:about|on|details?)|elaborate(?: on)?|info(?:rmation)? (?:on|about))`,
    String.raw`what (?:does|do|will|would)(?= .+ (?:do|involve|entail|mean|cover)\b)`,
  ),
];

/** Words that end the ways above at the far side of the name they ask about: "is ‹x› still open", "what does ‹x› mentor". */
export const TAILS: Partial<Record<Intent, RegExp>> = {
  open: /(?<![\w-])(?:still |already |now |currently |yet |been |being |really )*(?:open|available|accepting(?: \w+)?|closed?|accepted|taken|filled|live|active|opened|started?|done|finished|completed|over)(?: (?:for|to) (?:applications?|applicants?|apply|mentees?|everyone|all))?(?: (?:now|yet|already|still|right now|at the moment|today|or not|or closed))*(?![\w-])/i,
  'mentored-by':
    /(?<![\w-])(?:to |also |the )*(?:mentor(?:s|ing|ed)?|lead(?:s|ing)?|supervis(?:e|es|ing|ed)|involved|responsible|in charge)(?: (?:in|on|of|for|with|at))?(?: (?:any(?:thing)?|something|other|another|more) ?(?:else|ideas?|projects?)?)?(?: (?:too|as well|else))?(?=[ ?!.]*(?:$|in (?:lfx|gsoc|20)))/i,
  compare: /(?<![\w-])(?:differ(?:ent)?(?: from)?|compare(?:d)?(?: (?:to|with))?)(?![\w-])/i,
  'project-of': /(?<![\w-])(?:from|by|of|belong(?:s|ing)?(?: to)?|part(?: of)?)[ ?!.]*$/i,
  about: /(?<![\w-])(?:all )?(?:about|do|involve|entail|mean|cover)(?![\w-])/i,
};

/** What a bare noun asks for: "mentors?", "and the deadline". */
export const NOUNS: readonly (readonly [Intent, RegExp])[] = [
  ['mentors', /^mentors?(?: names?)?$/],
  ['skills', /^(?:required |recommended )?(?:skills?|technolog(?:y|ies)|tech stack|requirements|prerequisites)$/],
  ['outcome', /^(?:expected )?(?:outcomes?|deliverables?|goals?)$/],
  ['upstream', /^(?:upstream |github )?(?:issues?|link|repo)$|^upstream$/],
  ['size', /^(?:size|hours|duration|length)$/],
  ['dates', /^(?:dates?|deadlines?|timeline|schedule)$/],
  ['apply', /^(?:lfx |application )?(?:page|url|apply link|application link|link to apply)$/],
  ['open', /^status$/],
  ['about', /^(?:description|details?|summary|more)$/],
];
