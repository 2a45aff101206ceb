/**
 * What people ask that no list of ideas holds, and small talk.
 *
 * Each row is recognised by the words people use for it. Rows are tried in order.
 */
import { OFFICIAL_PAGES, type OfficialPage } from './official-pages.ts';

/** A subject that the documents are silent about, with the pages that are not. */
export interface Topic {
  /** How it is said: "how much the stipend is". */
  readonly words: string;
  readonly pages: readonly OfficialPage[];
}

const { lfxGuidelines, lfxMentees, lfxPlatform, gsocFaq, gsocSite, mentoring } = OFFICIAL_PAGES;

const TOPICS: readonly (Topic & { readonly asked: RegExp })[] = [
  {
    words: 'Pay and stipends',
    pages: [lfxMentees, gsocFaq],
    asked:
      /\b(?:stipends?|salary|salaries|money|pay|pays|paid|payments?|payouts?|wages?|compensat\w+|earn|remunerat\w+|unpaid|honorarium)\b(?! (?:gateway|processing|service|system|api)s?)/,
  },
  {
    words: 'Certificates and what comes after the term',
    pages: [lfxMentees, gsocFaq],
    asked:
      /\b(?:certificates?|job offers?|full-time (?:job|offer)|hired|recruit\w*|placement|recommendation letters?)\b(?! (?:management|manager|rotation|authorit))/,
  },
  {
    words: 'Who may take part, and how often',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked:
      /\b(?:eligib\w+|am i allowed|qualif(?:y|ies|ied)|visa|nationality|(?:accept|allow|take|open to|hire) (?:people|students|mentees|applicants|candidates|mentors?|anyone|folks) (?:from|in|outside)|(?:outside|from outside) (?:the )?(?:us|usa|eu|india|europe|united states)|citizen\w*|countr(?:y|ies)|age limit|minimum age|years? old|under 18|minors?|high ?school|freshers?(?= (?:apply|eligible|allowed))|working professionals?|part[- ]?time|full[- ]?time|alongside|while (?:studying|working)|employed|non[- ]?students?|graduates?(?= (?:apply|allowed|eligible))|apply (?:again|twice)|second time|past mentees?|already (?:been|did|done)|multiple (?:ideas|projects|applications|mentorships)|(?:how many|more than one|several|two|2|3) (?:\w+ )?(?:applications?|(?:ideas?|projects?|mentorships?)? ?(?:can|may|could|should) (?:i|we|one) apply|(?:at once|at the same time)))\b/,
  },
  {
    words: 'Results, selections and who was chosen',
    pages: [lfxPlatform, gsocSite],
    asked:
      /\b(?:(?:who|which (?:mentees?|candidates?|students?)) (?:was|were|got|is|are|has been|have been) (?:selected|accepted|chosen|picked)|(?:was|am|have) i (?:been )?(?:selected|accepted|rejected|chosen)|my (?:application|result|status|proposal)|application (?:still )?pending|rejected|(?:selected|accepted|past|previous|current) mentees?|names? of (?:the )?(?:selected|accepted))\b/,
  },
  {
    words: 'Chances, competition and how mentors choose',
    pages: [lfxGuidelines, lfxMentees],
    asked:
      /\b(?:chances?|odds|probabilit\w+|likel(?:y|ihood) (?:to|of|i)|competiti(?:on|ve)|how many (?:people|candidates|applicants|students|others|mentees)|acceptance rate|selection (?:criteria|process)|how (?:are|do) (?:\w+ )?(?:mentees?|mentors?|candidates?|they) (?:selected|chosen|select|choose|pick)|(?:easiest|best) (?:idea|project|one|org)?\w* ?(?:to get|for getting) (?:in|into|selected|accepted)|will i (?:get|be) (?:selected|accepted|in))\b/,
  },
  {
    words: 'What an application has to hold',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked:
      /\b(?:resumes?|cv|cover letters?|prerequisite tasks?|proposal (?:format|template|length)|what (?:to|should i) (?:write|include|submit)|application (?:format|requirements|questions|process)|how (?:to|do i|can i|should i) (?:write|prepare|make) (?:a |an |my |the )?(?:proposal|application)|sample proposals?)\b/,
  },
  {
    words: 'What happens to whoever fails or leaves',
    pages: [lfxMentees, gsocFaq],
    asked:
      /\b(?:(?:if|when) (?:i|we|you|somebody|a mentee|mentees) (?:fail|drop out|quit|leave|miss)\w*|drop ?out|withdraw (?:my )?(?:application|from))\b/,
  },
  {
    words: 'How hard an idea is',
    pages: [mentoring],
    asked:
      /\b(?:how (?:hard|difficult|easy|tough)|difficulty(?: level)?|(?:easiest|hardest|simplest|toughest|most difficult|least difficult|most challenging)(?! to get))\b/,
  },
];

/** The topic that a sentence in lower case asks about; null where it asks about none. */
export function readTopic(sentence: string): Topic | null {
  return TOPICS.find(({ asked }) => asked.test(sentence)) ?? null;
}

/** What a sentence is, where it asks for nothing. */
export type Talk = 'greeting' | 'thanks' | 'guidance' | 'off-topic' | 'language';

const GREETING =
  /^(?:hi+|hello+|hey+|hiya|yo|hola|namaste|greetings|good (?:morning|afternoon|evening|day)|howdy|sup|what'?s up|how are you)(?:[ ,!.]+(?:there|all|everyone|everybody|sir|ma'?am|madam|team|folks|bot|mentorship|guys|friend|again|how are you(?: doing)?|hope .*|good (?:morning|afternoon|evening|day)))*[ !.?,]*$/;
const THANKS =
  /^(?:ok(?:ay)?|great|cool|nice|perfect|awesome|got it|alright|sure|wow|good|fine|super|wonderful|excellent|understood|yes|no|yep|nope|bye|goodbye|see you|thanks?|thank you|thank u|thx|ty|tysm|cheers|much appreciated|appreciate it)(?:[ ,!.]+(?:ok(?:ay)?|great|cool|nice|perfect|awesome|thanks?|thank you|thx|ty|so much|very much|a lot|a ton|for .*|that .*|bye|sir|man|mate|bot|everyone|all|it|again|you too|very helpful|helpful))*[ !.]*$/;
const GUIDANCE =
  /^(?:please |can you |could you )?(?:help me (?:to )?(?:choose|pick|find|select|decide)|(?:suggest|recommend)(?: me)?)(?: (?:a|an|the|some|one|any|good|suitable|right|best))* ?(?:ideas?|projects?|mentorships?|one)?(?: (?:for me|to (?:start|begin)(?: with)?|please|to work on))*[?.! ]*$|^(?:which|what) (?:idea|project|one) (?:should|can|would) i (?:choose|pick|select|do|take|apply (?:for|to))[?.! ]*$|\b(?:(?:please |kindly |pls )?guide me|i want to (?:participate|contribute|be (?:a |an )?(?:lfx |gsoc )?mentee|become (?:a |an )?(?:lfx |gsoc )?mentee)(?! (?:to|in|on) (?!lfx|gsoc|this|the (?:program|mentorship)))|how (?:to|do i|can i|should i) (?:be (?:a )?part of|become (?:a |an )?(?:lfx |gsoc )?mentee|be (?:a |an )?(?:lfx |gsoc )?mentee|get started|start(?: contributing)?|begin|participate|join|prepare|contribute|take part|get (?:in(?! touch)|into|involved|selected))|where (?:do|should|can|to) (?:i )?(?:start|begin)|how (?:does|do) (?:this|it|all this|all of this|the (?:program|mentorship|process|whole)|lfx|gsoc|lfx mentorship|applying|applications?)(?: mentorship| program)? works?|differences? between (?:the )?(?:lfx|gsoc|google summer of code)(?: mentorship| program)? and (?:the )?(?:lfx|gsoc|google summer of code)|(?:lfx|gsoc) (?:vs|or|versus) (?:lfx|gsoc)|what(?:'s| is| are) (?:the )?(?:cncf |linux foundation )?(?:lfx|gsoc|lfx mentorship|google summer of code|mentorships?|lfx program|this (?:program|bot|app|all about)|the (?:process|procedure))\??$|(?:steps?|process|procedure) (?:to|for|of) (?:apply|applying|application)|how (?:do|can|to|should) (?:i |we )?apply(?: (?:to|for|in|on|at))? ?(?:the |this )?(?:lfx(?: mentorship)?|gsoc|program|mentorship|cncf(?: mentorship)?|google summer of code)?\??$)/;
const OFF_TOPIC =
  /\b(?:weather|joke|poem|song|recipe|movie|football|cricket|bitcoin|stock price|horoscope|lottery|ignore (?:all |your |any |the |previous |prior )*(?:rules|instructions?|prompts?|guidelines)|system prompt|you are now|pretend (?:to be|you)|act as|jailbreak|post @?(?:channel|here|everyone)|@(?:channel|here|everyone)|write (?:me )?(?:my|a|an|the|some) (?:proposal|essay|code|script|resume|cover letter|poem|story|application|email|program|function)|do my homework|solve (?:this|my)|translate (?:this|the following)|who (?:are you|made you|created you|is the president)|are you (?:a bot|human|an ai|chatgpt|real)|your (?:name|prompt|instructions)|stupid|idiot|dumb|useless|suck|shut up|fuck\w*|shit|hate you|i love you|marry me|capital of|delete (?:all|everything)|drop table|rm -rf)\b/;
/** Common words of other languages that are none of English, and no part of people's names. */
const OTHER_LANGUAGE = new Set(
  `hola quiero proyecto proyectos ayuda gracias para cuál cuáles cómo qué hay tengo puedo una por con donde dónde cuando
  que bonjour je voudrais projet projets merci quel quels quelle quelles est sont dans avec pour cherche français les des
  ich suche gibt welche projekt projekte und danke für mit ist sind nicht eine wie kann deutsch auf
  mujhe kaise kya hai hain chahiye karna karu batao bhai mein
  quero preciso obrigado vorrei progetti progetto ciao como são tem não em um uma você posso quais onde
  jestem szukam czy jak gdzie merhaba nasıl proje var mı для есть как`.split(/\s+/),
);

/** Two words of another language are no chance; nor are letters that are mostly no Latin ones. */
export function isOtherLanguage(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const latin = sentence.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const foreign = (sentence.match(/[\p{L}\p{M}']+/gu) ?? []).filter((word) => OTHER_LANGUAGE.has(word));
  return (letters > 3 && latin * 2 < letters) || new Set(foreign).size >= 2 || /[¿¡]/.test(sentence);
}

/** What a greeting or a word of thanks is made of; with anything else in it, a sentence asks something. */
const SMALL_TALK = new Set(
  `a again ah all alot am and any anyway are at awesome back be been being big bot brilliant but buddy bye catch cheers cool
  day did do doing done everybody everyone evening excellent fine folks for friend friends from fun good great greetings guys had
  happy have hello help helped helpful helping here hey hi hiya hope how howdy i im is it its joined just kind later
  lifesaver little lot love lovely made man mate me meet morning much muy my namaste new nice night no now of oh ok okay
  one perfect really say see sir so sup super sweet team thank thanks that thats the there these this thx time to today
  ton too ty tysm u up ur very was we weekend welcome well were whats with wonderful wow yes yo you your yourself`.split(
    /\s+/,
  ),
);
const GREETS =
  /\b(?:hi+|hello+|hey+|hiya|yo|howdy|namaste|greetings|sup|good (?:morning|afternoon|evening|day)|morning|evening)\b/;
const THANKS_FOR =
  /\b(?:thanks?|thank you|thx|ty|tysm|cheers|appreciate\w*|lifesaver|bye|goodbye|(?:was|very|really|so) helpful)\b/;

function isSmallTalk(sentence: string): boolean {
  return (sentence.match(/[\p{L}']+/gu) ?? []).every((word) => SMALL_TALK.has(word.replace(/'s?$|'/g, '')));
}

/** Words that a question about the program can do without. */
const MANNER =
  /\b(?:whole|entire|thing|stuff|exactly|actually|really|basically|even|just|like|please|properly|overall)\b ?/g;

/** What a sentence in lower case is, where it asks for nothing of the catalog; null where it asks for something. */
export function readTalk(sentence: string): Talk | null {
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'greeting';
  if (OFF_TOPIC.test(sentence)) return 'off-topic';
  if (GREETING.test(sentence)) return 'greeting';
  if (THANKS.test(sentence)) return 'thanks';
  if (isSmallTalk(sentence)) {
    if (THANKS_FOR.test(sentence)) return 'thanks';
    if (GREETS.test(sentence)) return 'greeting';
  }
  return GUIDANCE.test(sentence.replace(MANNER, '').trim()) ? 'guidance' : null;
}
