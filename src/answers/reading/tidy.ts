/** A sentence as it is typed in a chat → the same as it would be written. */
import type { SearchIndex } from '../../search/build-index.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { EVERYDAY } from '../../search/everyday-words.ts';
import { isKnown } from '../../search/mend.ts';
import { plain } from '../../search/normalise.ts';

/** Short for it in a chat: left as typed, right as meant. Longer ones stand before those they hold. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o(?![\w/])/g, 'without'],
  [/\bb\/w(?![\w/])/g, 'between'],
  [/\bw\/(?=\s)/g, 'with'],
  [/\bw\/(?=\w{3})/g, 'with '],
  [/\b(what|who|where|when|how|which) r\b/g, '$1 are'],
  [/\br (you|u|there|these|those|they)\b/g, 'are $1'],
  [
    /\b(skills|ideas|projects|mentors|ones|results|dates|terms|applications|languages) r (?=(?:most|open|still|there|in|out|due|asked|good|easy|available|needed|required|the|it|of|for)\b)/g,
    '$1 are ',
  ],
  [/\bhw (?=(?:many|much|do|does|to|long|can|big|is|are)\b)/g, 'how '],
  [/\b(more|less|other|rather|fewer) then (?=(?:an?|one|two|three|four|\d+)\b)/g, '$1 than '],
  [/\blang(s?)\b/g, 'language$1'],
  [/(?<=\b(?:lfx|20\d\d|in|of|for|from|and|vs|last|or) )t([1-4])\b/g, 'term $1'],
  [/\b(?:a )?(?:little )?bit of (?=\S)/g, 'some '],
  [
    /\b(which|what) (projects?|orgs?|terms?) (has|have|had|offers?) (?:the )?(most|fewest|least)(?=[?.! ]*$)/g,
    '$1 $2 $3 the $4 ideas',
  ],
  [/\bshare (?:with )?(?:me|us)\b/g, 'show me'],
  [/\btime line(s?)\b/g, 'timeline$1'],
  [/\b(?:in|by) (?:the|their|its|a) titles?\b|\bin titles?\b/g, ''],
  [/\b(?:wh?at|wut|waht|hwat)(?:s|z)\b/g, "what's"],
  [/\b(?:wat|wut|waht|hwat)\b/g, 'what'],
  [/\bwich\b/g, 'which'],
  [/\bhwo (?=many|do|does|is|long|big|to|can)/g, 'how '],
  [/\b(?:emial|e mail|emai|maill|gmail)\b/g, 'email'],
  [/\b(?:adress|adres|addres)\b/g, 'address'],
  [/\b(who|where|when|how|that|there)s\b(?!')/g, "$1's"],
  [/\bu\b(?!\.)/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bim\b/g, "i'm"],
  [/\bive\b/g, 'i have'],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|should|could)n'?t\b/g, '$1 not'],
  [/\bcan(?:'?t|not)\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(?:ppl|peeps)\b/g, 'people'],
  [/\b(?:pls|plz|plss|pleas)\b/g, 'please'],
  [/\b(?:abt|abut)\b/g, 'about'],
  [/\bbtwn\b/g, 'between'],
  [
    /^(?:has|was|is) (the .+? (?:idea|one|project)) (?:been |being |later )*(?:continued|followed up|picked up again|repeated)[?.! ]*$/g,
    'is there another edition of $1?',
  ],
  [/^(?:what is |what's )?(?:the )?(?:total )?(?:number|count) of (?=mentors\b)/g, 'how many '],
  [
    /^(?:hi,? |hey,? |sorry,? )*i can not find (the .+? (?:idea|one|project))(?:,? (?:is|was|has) it (?:been )?(?:gone|removed|closed|deleted|withdrawn|still there))?[?.! ]*$/g,
    'is $1 still open?',
  ],
  [/^(?:the )?((?:\S+ ){1,3}(?:ideas|ones))[,:;] (\S+ or \S+?)[?.! ]*$/g, '$1 with $2'],
  [
    /^(?:so |and )?is (\S+) (?:asked for|needed|wanted|required|used) more (?:often )?than (\S+?)[?.! ]*$/g,
    'which is asked for more, $1 or $2?',
  ],
  [/\bdiffs?\b(?= between\b| of\b|[?.! ]*$)/g, 'difference'],
  [/\bwrite (?=(?:him|her|them)\b)/g, 'write to '],
  [
    /\b(?:i have |i've got |i got |with |having )?(?:zero|no|hardly any|not any|little|not much) (?:prior )?(?:experience|knowledge|skills?) (?:with|in|of|about|on) (?=\S)/g,
    'not ',
  ],
  [
    /\b(?:is|are|was|were) (.+?) (?:led|run|mentored|guided|supervised) by the same (?:folks|people|mentors?|team|guys|persons?) (?:as|that) (.+)$/g,
    'do $1 and $2 have the same mentors',
  ],
  [/\bthing(?:y|ie|ies|amajig)\b/g, 'idea'],
  [
    /\b(?:programming )?languages? ?(?:\/|or|and) ?skills\b|\bskills ?(?:\/|or|and) ?(?:programming )?languages?\b/g,
    'skills',
  ],
  [/\bproj(s?)\b/g, 'project$1'],
  [/^(?:n |[&+] ?)(?=[a-z])/g, 'and '],
  [/ n (?=(?:git ?hub|skills?|mentors?|issues?|links?|handles?|dates?|sizes?|outcomes?|names?)\b)/g, ' and '],
  [/^(compare .+?) by (?:the )?(?:number|count|amount) of (?:ideas|projects)\b/g, '$1'],
  [
    /\b(?:(?:which|that) (?:have|has|are|is) )?(?:no|not|without|except|excluding|but not|not in|not from|not for|outside(?: of)?)[ -]gsoc\b(?! (?:page|link|url|site|dates?|timeline))/g,
    'in lfx',
  ],
  [
    /\b(?:(?:which|that) (?:have|has|are|is) )?(?:no|not|without|except|excluding|but not|not in|not from|not for|outside(?: of)?)[ -]lfx\b(?! (?:page|link|url|site|dates?|timeline))/g,
    'in gsoc',
  ],
  [/\b(?:primary|principal|chief|main) (mentors?)\b/g, '$1'],
  [/\bfor a living\b/g, ''],
  [/\bat (?:the|this) moment\b/g, 'now'],
  [/\bgimme\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
  [/\bdat\b/g, 'that'],
  [/\bdis\b/g, 'this'],
  [/\bdem\b/g, 'them'],
  [/(?<=\b(?:hit|reach|ask|contact|tell|message|ping|email|mail|show|list|compare|of|mentors?) )em\b/g, 'them'],
  [/\bhit (them|him|her|the mentors?) up\b/g, 'contact $1'],
  [/\b4 (?=(?:me|it|that|this|them|the)\b)/g, 'for '],
  [/\b(the(?: [a-z][\w+#-]*){1,2}) 1(?=[?.! ]*$)/g, '$1 one'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [
    /\b(who|what|where|how|it|i|you|we|they|he|she)'?d\b(?= (?:i|we|you|one|be|like|love|it|have|need|want)\b)/g,
    '$1 would',
  ],
  [/\b(i|you|we|they|who|what|where)'(?:re)\b/g, '$1 are'],
  [/\byoure\b/g, 'you are'],
  [/\b(i|you|we|they|who)'ve\b/g, '$1 have'],
  [/\b(i|you|we|they|who|it|he|she|that|what)'ll\b/g, '$1 will'],
  [/ by any chance\b/g, ''],
  [/\b(?:nothing|none) (?:with|in|about|on|that (?:needs|uses|requires|asks for))\b/g, 'without'],
];

/** "castellanos's email" is of Castellanos; "what's" stays. */
const POSSESSIVE = /(?<!\b(?:what|who|where|when|how|that|there|it|he|she|let|here))'s\b/g;

/** Said before what somebody has to say. */
const OPENING =
  /^(?:(?:h+m+|u+h+m*|u+m+|a+h+|o+h+|ok(?:ay)?|so|well|btw|by the way|hey|hi|hello|yo|sorry|actually|anyway|lol|also|alright|right|got it|cool|nice|great|perfect|good|thanks|thx|thank you|no(?=,)|yes|yeah|please|just curious|quick question|question|dumb question)(?: (?:there|all|everyone|folks|guys|team|sir|so much|then))?[ ,.!:;-]+)+(?=\S+ \S)/;

/** "I hope this message finds you well." */
const WISHES = /(?<=^|[.!?,] )(?:i |we )?hope (?:this|you|everyone|all|that you)\b[^.!?]*[.!?]+\s*/g;

/** What questions are made of; a word that nothing knows is taken for the one of these it is a slip of. */
const ASKING_WORDS =
  `about accepted applications application apply available between compare contact contrast deadline deadlines
  description difference expected explain languages language maintainer mentored mentoring mentors mentor mentorship open
  outcome outcomes projects project proposal proposals proposed questions question required requirements required skills skill summary terms
  timeline upstream issue issues where which still difference deliverables close closed closes closing opens`.split(
    /\s+/,
  );

const SHORTEST_MENDED = 4;
const LONG = 8;

function meant(word: string, index: SearchIndex): string {
  if (word.length < SHORTEST_MENDED || EVERYDAY.has(word) || isKnown(index, word)) return word;
  const most = word.length < LONG ? 1 : 2;
  const near = ASKING_WORDS.filter((asking) => asking.length > SHORTEST_MENDED && asking[0] === word[0]).map(
    (asking) => ({
      asking,
      slips: editDistance(word, asking, most),
    }),
  );
  const best = near.filter(({ slips }) => slips <= most).toSorted((left, right) => left.slips - right.slips)[0];
  return best?.asking ?? word;
}

/** In lower case, with plain signs, spelled out, slips in the words of the question mended; names stay as they are. */
export function tidy(text: string, index: SearchIndex): string {
  const lower = plain(text).toLowerCase();
  const spelled = SHORT_FORMS.reduce((sentence, [short, long]) => sentence.replace(short, long), lower);
  return spelled
    .replace(POSSESSIVE, '')
    .replace(/(?<![\w:/.@#-])[a-z]+(?![\w:/.@#-]*[:/@#])/g, (word) => meant(word, index))
    .replace(/\b(when|where|who|how|what time) exactly\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A sentence without what is said before it: "hm, and karmada" begins at "and". */
export function withoutOpening(sentence: string): string {
  return sentence.replace(WISHES, '').replace(OPENING, '');
}
