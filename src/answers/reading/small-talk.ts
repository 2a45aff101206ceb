/** What a sentence is, where it asks for nothing of the catalog: courtesy, how to begin, and what is none of ours. */
import { cue, whole } from './cue.ts';

export type Talk = 'greeting' | 'thanks' | 'noted' | 'abilities' | 'guidance' | 'watch' | 'off-topic' | 'language';

/** What a greeting or a word of thanks is made of; with anything else in it, a sentence asks something. */
const SMALL_TALK = new Set(
  `a again ah all alot alright am and any anyway appreciate appreciated are at awesome back be been being big bot brilliant but
  buddy bye catch cheers cool day did do doing done everybody everyone evening enough exactly fair needed what going excellent fine folks for friend friends from fun gm
  gn good goodbye got great greetings wassup whassup wazzup guys had happy have hello help helped helpful helping helps useful answers question saved here hey hi hiya hola hope how howdy i im is it its
  joined just kind later lifesaver little lot love lovely ma'am madam made man mate me meet mentorship morning much muy my namaste
  new nice night no nope now of oh ok okay one perfect really say see sir so sup super sure sweet team thank thanks that thats the
  there these this thx time to today ton too ty tysm u understood up ur very was we weekend welcome well were whats with
  wonderful wow yep yes yo you your yourself merci beaucoup gracias danke grazie obrigado obrigada arigato`.split(
    /\s+/,
  ),
);
const GREETS = cue(
  'hi* | gm | hello* | hey* | hiya | yo | howdy | namaste | hola | greetings | sup | wassup | whassup | wazzup | good {morning/afternoon/evening/day} | morning | evening | how are you',
);
const THANKS = cue(
  `thank* | merci | gracias | danke | grazie | obrigad* | arigato | gn | thx | ty | tysm | cheers | appreciate* | lifesaver | bye | goodbye | see you | {was/very/really/so} helpful | ok | okay |
   great | cool | nice | perfect | awesome | got it | alright | sure | wow | good | fine | super | wonderful | excellent | understood |
   yes | no | yep | nope`,
);

/** Neither thanks nor a question: "hm, ok", "never mind", "neither". */
const NOTED =
  /^(?:(?:h+m+|u+h+|a+h+|o+h+|ok(?:ay)?|kk?|yes|yeah|yep|yup|no|nope|nah|sure|fine|maybe|perhaps|alright|right|all right|i see|got it|understood|fair enough|no (?:problem|worries|prob)|never ?mind|nvm|forget (?:it|that|about (?:it|that))|not now|later|neither(?: of (?:them|these|those))?|none(?: of (?:them|these|those))?|no idea|not sure|let me (?:think|see)|wait|hold on|one (?:moment|sec(?:ond)?)|interesting|wow|lol|haha|hmm ok|good to know|makes sense|really|please|thanks anyway|(?:sorry[, ]+)?wrong (?:chat|channel|window|person|bot|thread)|my (?:bad|mistake)|it(?:'s| is) (?:ok|fine|all right)|that(?:'s| is) (?:ok|fine|all|it|a lot|good|great|too bad|sad)|too bad)(?:[ ,.!?]+|$))+$/;

const PROGRAM =
  'lfx / gsoc / google summer of code / lfx mentorship / cncf mentorship / the mentorship / the program / this program / this';
const ME = 'you / the bot / this bot / the app / this app / this slack bot / this slack app / this tool / this thing';
/** What can be asked here. */
const ABILITIES = [
  whole(
    'help | help me | i need [some] help | {can / could} you help [me] [please] | commands | [what] commands | usage | man | menu | options | help please',
  ),
  whole(
    `what [all] {do / can / could / does} {${ME}} [actually] {do / help me with / help with / answer / tell [me] / know} [for me] | what {are / is} {${ME}} [good] [able] {for / to do}`,
  ),
  whole(
    `how {do / can / should / to} [i / we / one] {use / talk to / work with / ask} {${ME}} | how {does / do} {${ME}} work | how to use {this / it}`,
  ),
  whole(`{what is / what's / explain} {this bot / this app / the bot / the app / this tool} [about] [for]`),
  whole(
    `what {questions / things / kind of questions} {can / could / may / should} i ask [${ME}] [here] | what can i ask [you] [here]`,
  ),
];
const GUIDANCE = [
  whole(
    `[please] [can you] [could you] {help me / suggest / recommend} [to] [choose] [pick] [find] [select] [decide] [me] [a] [an] [some]
     [one] [good] [suitable] [the] [best] [right] {idea / project / mentorship / one / ideas / projects} [for me] [to start with] [please]`,
  ),
  whole('help me [to] {choose / pick / decide} [please] | {suggest / recommend} me [one] [something] [please]'),
  whole(
    `[which / what] [is] [the] [one] [idea / project / ideas / projects / ones] [is / are / would be / do you think is] [the] [most]
     {best / right / perfect / suitable / better / good} [one / idea / project] [suited] {for / to} me`,
  ),
  whole(
    '{which / what} [one / ones / idea / ideas / project / projects] {would / do / can / should / could} you {recommend / suggest / advise} [me] [to me] [for me]',
  ),
  cue('help* me with {my / the / an / writing my} {application* / proposal*}'),
  whole(
    '{which / what} {idea / project / one} {should / can / would} i {choose / avoid / skip / pick / select / do / take / apply for / apply to}',
  ),
  whole('guide me'),
  /^(?:(?:i am|i'm|hm+|sorry)[ ,]+)*(?:not sure|no idea|do not know|don't know|unsure|lost|confused|overwhelmed|undecided)(?: (?:what|which|where|how|about|by|with)\b[^?]*)?(?:[,.;:-]+ *(?:there (?:are|is)|so many|too many)[^?]*)?[?.! ]*$/,
  cue(
    'what {should / do / must / can} i {learn / do / know / study / prepare} to {get / be} {in / accepted / selected / chosen}',
  ),
  cue('how {this / it / everything} [whole] [all] [thing] works'),
  whole(
    'how {does / do / is} [the] {mentorship / lfx / lfx mentorship / it / this / program} {differ / different} from {gsoc / google summer of code / lfx}',
  ),
  whole('how do i {proceed / continue}'),
  cue(`{explain / understand / know / tell me} how {${PROGRAM}} works`),
  cue(
    'guide me | i want to {participate / take part / be a mentee / become a mentee} | i want to be a {lfx / gsoc} mentee',
  ),
  cue(
    `how {to / do i / can i / should i / do we / does one} {be part of / be a part of / be a mentee / become a mentee / become mentee /
     become an lfx mentee / become a gsoc mentee / get started / start / begin / participate / join / prepare / contribute / take part /
     get into / get involved / get selected}`,
  ),
  whole('how {to / do i / can i} get in | what should i do to be [a] part of {lfx / gsoc / it / this}'),
  cue('where {do / should / can / to} [i] {start / begin} | to {become / be} {a / an} [lfx / gsoc / cncf] mentee'),
  cue(
    `how {does / do} {it / it all / all this / all of this / the process / the whole / applying / applications / ${PROGRAM}} [program] [mentorship] work*`,
  ),
  whole(
    `[what is / what's / what are] [the] difference* between [the] {lfx / gsoc / google summer of code} [mentorship] and [the]
     {lfx / gsoc / google summer of code} [program / programs / mentorship] | {lfx / gsoc} {vs / or / versus} {lfx / gsoc} [which is better / what is better]`,
  ),
  /^(?:which|what)(?: one| program)? is (?:better|easier|nicer|harder)\b.*\b(?:lfx\b.*\bgsoc|gsoc\b.*\blfx)\b/,
  whole(
    `{what's / what is / what are} [the] [cncf] [linux foundation] [a] {lfx / gsoc / lfx mentorship / google summer of code / mentorship /
     mentorships / lfx program / lfx mentorship program / this / this program / this all about / process / procedure}`,
  ),
  cue(
    '{step / steps / process / procedure} {to / for / of} {apply / applying / application / participating / joining}',
  ),
  whole(
    `how {do / can / to / should / does} [i] [we] [one] apply [to] [for] [in] [on] [at] [the] [a] [an] [this] [lfx] [gsoc] [cncf] [program]
     [mentorship] [google summer of code] [idea] [ideas] [projects] [project]`,
  ),
  cue(
    '{do / should / must / can} {i / we / one} apply {on / via / through / with / at} {lfx / github / email / mail / the / a / slack / google}',
  ),
];

/** Whoever wants to hear of what is to come. */
const WATCH = [
  cue(
    `{notify / tell / alert / ping / remind / inform / message / dm / let} me [know] {when / once / if / as soon as / about every / whenever}`,
  ),
  cue(
    '{stop / quit} {sending / messaging / writing / posting / spamming} [to] [me] | unsubscribe | keep me {posted / updated / informed} | get {notified / notifications / updates / alerts} | how {do / can} i subscribe | subscribe me',
  ),
];

const OFF_TOPIC = [
  cue(
    '{debug / fix / run / refactor / test} my {code / yaml / program / script / cluster / app / pipeline} | {debug / fix} this',
  ),
  cue(
    'weather | joke | poem | song | recipe | movie | football | cricket | bitcoin | stock price | horoscope | lottery | world cup',
  ),
  cue(
    'ignore [all] [your] [any] [the] [previous] [prior] {rule*/instruction*/prompt*/guideline*} | system prompt | you are now | jailbreak',
  ),
  cue('pretend {to be/you} | act as | your {name/prompt/instructions} | are you {a bot/human/an ai/chatgpt/real}'),
  /@(?:channel|here|everyone)|\bpost @?(?:channel|here|everyone)\b/,
  cue(
    'write [me] {my/a/an/the/some} {proposal/essay/code/script/resume/cover letter/poem/story/application/program/function} | {review / correct / check} my {proposal / resume / code / application} | what do you think {of / about} | {give / write} me {python / java / go / javascript} code',
  ),
  cue(
    'do my homework | solve {this/my} | translate {this/the following} | who {are you/made you/created you/is the president} | capital of',
  ),
  // What somebody would have done for them, and no idea can do.
  /^(?:(?:please|can you|could you|would you|will you|kindly|help me(?: to)?) )*(?:debug|fix|review|check|refactor|deploy|test|run|solve|proofread|rewrite|install|configure|explain) (?:me )?(?:my|our|this|these) (?!skills?\b|knowledge\b|ideas?\b|projects?\b|one\b|term\b|list\b)/,
  /^(?:(?:please|can you|could you|would you|will you|kindly) )*(?:sing|play|draw|paint|cook|bake|rap|dance|convert|google|roast|call me an?|wake me)\b/,
  /^(?:(?:please|can you|could you|would you|will you|kindly) )*(?:set|create|add|make) (?:me )?(?:an? |the |my )?(?:reminder|alarm|timer|appointment|meeting|calendar (?:event|entry))s?\b/,
  /^(?:(?:please|can you|could you|would you|will you|kindly) )*(?:delete|closed?|edit|rename|approve|reject|merge|assign|reopen|publish) (?:me |the |an |this |that |my |all |every )+(?:ideas?|projects?|issues?|applications?|documents?)\b/,
  cue(
    'haiku | limerick | riddle | restaurant* | chess | {play / listen to} [some] music | the news today | {happy / merry} {birthday / christmas}',
  ),
  // Which of two things of the field is better is no question about ideas.
  /^(?:is|are) (?!it\b|this\b|that\b|there\b)(?!.*\b(?:ideas?|ones?|projects?|terms?|deadlines?)\b)\S.* (?:better|worse|faster|slower|harder|easier|cooler|nicer|safer|cheaper|more [a-z]+|less [a-z]+) (?:than|or|to learn than)\b/,
  cue(
    '{the / your} {best / worst / favourite / favorite} [programming / linux / cloud / code] {language / framework / editor / ide / distro / distribution / tool / database / colour / color / food / company / laptop} | {your / my} {favourite / favorite} {project / idea / mentor / one}',
  ),
  /^should (?:i|we|one) (?:learn|study|switch to|use|buy) /,
  /^how (?:do|can|should|would|to|does) ?(?:i|we|one|you)? ?(?:install|uninstall|upgrade|deploy|debug|configure|set up|setup|learn|write|compile|get an? (?:git ?hub|slack|google|linux foundation) account)\b(?!.*\b(?:idea|project|proposal|application)\b)/,
  cue(
    'do you {store / keep / save / log / read / record / share / sell / have access to / see} {my / our / the / any} {messages / data / chats / conversations / questions} | are you listening',
  ),
  cue('i {hate / love / like / dislike} {this / the / your} {bot / app / assistant / answers}'),
  /^(?:(?:no|but|sorry)[ ,]+)*(?:that|this|it)(?: is|'s) not what i (?:asked|meant|wanted|said)/,
  /^(?:repeat|undo|redo)(?: (?:that|it|this))?[?.! ]*$|^remind me (?:what|of what|who)\b|^(?:what is|what's|do you know) my (?:name|age|email|handle)\b/,
  /\b(?:your|these|the|this) (?:documents?|data|answers?|information|list) (?:is|are|was|were) (?:wrong|false|outdated|incorrect|not (?:true|right|correct))\b/,
  /^(?:report|file) (?:a |an )?(?:bug|problem|complaint)[?.! ]*$|\byour (?:source )?code\b|\b(?:your|a|the) privacy policy\b|\bdo you (?:use|prefer|feel|eat|sleep|dream)\b/,
  /\b(?:best|easiest|fastest|quickest) way to (?:learn|study|master)\b|^(?:please |can you )*(?:suggest|recommend)(?: me)? (?:an? |some )?(?:good )?(?:books?|courses?|tutorials?|videos?|films?|games?)\b/,
  /^(?:(?:please|can you|could you|would you|will you|kindly|help me(?: to)?) )*(?:write|draft|compose|generate|create|prepare) (?:me )?(?:my|the|an?|our) (?:\w+ ){0,2}(?:letter|proposal|essay|cv|resume|application|e-?mail|statement)\b/,
  cue('order me | book me | buy me | pizza | coffee | flight | hotel'),
  cue(
    'stupid | idiot | dumb | useless | worthless | suck | sucks | sux | crap | crappy | garbage bot | trash | lame | {my / your} {grandma / grandmother} | shut up | fuck* | shit | hate you | i love you | marry me',
  ),
  /\d\s*[+*/x-]\s*\d+\s*[=?]?$/,
  cue('delete {all/everything} | drop table | rm -rf'),
];

/** Whether this reads another language. */
const ANOTHER_LANGUAGE =
  /\b(?:you|bot|app|this|it)\b.*\b(?:speak|understand|reply|answer|respond|work|talk)(?: in)? (?:german|spanish|french|chinese|mandarin|hindi|japanese|korean|portuguese|russian|italian|turkish|arabic|polish|dutch|bengali|tamil|telugu|urdu|indonesian|vietnamese|other languages?|another language)\b/;

/** Words that a question about the program can do without. */
const MANNER =
  /\b(?:whole|entire|thing|stuff|exactly|actually|really|basically|even|just|like|please|properly|overall)\b ?/g;

/** What a sentence in lower case is, where it asks for nothing of the catalog; null where it asks for something. */
export function readTalk(sentence: string): Talk | null {
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'greeting';
  if (ANOTHER_LANGUAGE.test(sentence)) return 'language';
  if (OFF_TOPIC.some((cues) => cues.test(sentence))) return 'off-topic';
  if (NOTED.test(sentence)) return 'noted';
  if (isSmallTalk(sentence)) {
    if (GREETS.test(sentence) && !/\bthank|\bthx\b/.test(sentence)) return 'greeting';
    if (THANKS.test(sentence)) return 'thanks';
  }
  const plainly = sentence.replace(MANNER, '').trim();
  if (WATCH.some((cues) => cues.test(plainly))) return 'watch';
  if (ABILITIES.some((cues) => cues.test(plainly))) return 'abilities';
  return GUIDANCE.some((cues) => cues.test(plainly)) ? 'guidance' : null;
}

function isSmallTalk(sentence: string): boolean {
  return (sentence.match(/[\p{L}']+/gu) ?? []).every((word) => SMALL_TALK.has(word.replace(/'s?$/, '')));
}
